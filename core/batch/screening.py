"""Screening the scans of a batch, one by one."""

import hashlib
import logging
import re
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import Final

from core import __version__
from core.batch.control import BatchControl
from core.batch.queue import BatchQueue, Waiting
from core.errors import ErrorCode, ReportError, ScanError
from core.events import Event, EventKind
from core.imaging.content_hash import content_sha256
from core.imaging.scan import Modality, ScanSource
from core.pipeline import Engine, analyze
from core.report.case_pdf import write_case_pdf
from core.report.settings import ReportSettings
from core.report.table import write_csv, write_json
from core.results import Analysis, CaseResult
from core.store import Store, case_key

REPORTS: Final = frozenset({"csv", "json", "pdf"})
_log = logging.getLogger(__name__)

_UNREADABLE: Final = "unreadable"  # a file that is in the place of a case and cannot be read
_RETRIED: Final = frozenset({ErrorCode.UNREADABLE, ErrorCode.UNEXPECTED})
_RECENT: Final = 20  # scans that the speed is measured over


@dataclass(frozen=True)
class BatchSettings:
    """How a batch is screened.

    Attributes:
        modality: judge everything as this; None to go by the files.
        jobs: scans worked on at the same time, at least 1.
        reports: which of "csv", "json", "pdf" to write.
        heatmap: whether to work out where the network looked.
        report_settings: how reports look.
    """

    modality: Modality | None = None
    jobs: int = 1
    reports: frozenset[str] = REPORTS
    heatmap: bool = True
    report_settings: ReportSettings = field(default_factory=ReportSettings)


@dataclass(frozen=True)
class Progress:
    """One step of a batch.

    Attributes:
        done: scans finished, those of an earlier run included.
        total: scans found; it grows and shrinks with what is added and left out.
        result: the scan just finished; None in the first step and where only something else has changed.
        resumed: the answer is from an earlier run.
        seconds_left: estimate from the last scans' pace; None while unknown.
        per_minute: scans a minute at that pace; None while unknown.
        paused: it holds until it may go on.
        passed_over: files that are no scans, in what was found since the last step.
    """

    done: int
    total: int
    result: CaseResult | None = None
    resumed: bool = False
    seconds_left: float | None = None
    per_minute: float | None = None
    paused: bool = False
    passed_over: tuple[Path, ...] = ()


def screen(
    paths: Sequence[Path], store: Store, engine: Engine, settings: BatchSettings, control: BatchControl
) -> Iterator[Progress]:
    """Screen every scan in `paths` and keep results and reports in the store's folder.

    Yields the total first, then one step for each finished scan and for each change of the total, of pause and
    resumption. A finished scan is stored, and its PDF written, before its step is yielded. When cancelled, scans
    already being worked on are finished and kept, the tables are written for what is done, and the generator ends.

    Args:
        paths: files, folders and ZIP archives.
        store: the open workspace; other threads may use it meanwhile.
        engine: the loaded models.
        settings: how to screen.
        control: pauses, cancels, adds and leaves out, from any thread.

    Raises:
        ReportError: results cannot be stored or written. What is done is kept.
        ModelError: a model could not be run.
    """
    _make_folder(store.folder)
    start = perf_counter()
    models = {manifest.id: f"{manifest.version} {manifest.sha256}" for manifest in engine.models}
    store.record(Event(EventKind.BATCH_STARTED, detail={"program": __version__, "models": models}))
    queue = BatchQueue(store.folder, control)
    passed_over = queue.find(paths)
    clock = _Clock(queue)
    _log.info("batch starts: %d scans, %d files passed over, %d at once", queue.total, len(passed_over), settings.jobs)
    yield clock.note(passed_over=passed_over)
    worker = _Worker(store, engine, settings, control)
    yield from _steps(queue, worker, clock, control, settings.jobs)
    _write_tables(store, engine, settings)
    counts = ", ".join(f"{name} {count}" for name, count in worker.counts.most_common())
    how = "cancelled" if control.cancelled else "ends"
    _log.info("batch %s after %.1f s: %d of %d done; %s", how, perf_counter() - start, queue.done, queue.total, counts)
    if not control.interrupted:  # without this event the next start goes on, as after a power cut
        store.record(Event(EventKind.BATCH_ENDED, detail={"done": queue.done, "cancelled": control.cancelled}))


def report_path(out: Path, source: ScanSource) -> Path:
    """Where a scan's PDF lies in the results folder: a readable name, unique by the scan's place."""
    stem = re.sub(r"[^\w.-]+", "_", source.path.stem)[:40].strip("._") or "scan"
    return out / "reports" / f"{stem}-{hashlib.sha256(case_key(source).encode()).hexdigest()[:8]}.pdf"


def _steps(
    queue: BatchQueue, worker: "_Worker", clock: "_Clock", control: BatchControl, jobs: int
) -> Iterator[Progress]:
    """Finished scans in the order of the queue; at most one more than `jobs` of them wait in memory."""
    begun: deque[tuple[Waiting, Future[_Outcome | None]]] = deque()
    with ThreadPoolExecutor(jobs, thread_name_prefix="screen") as pool:
        try:
            while True:
                if (passed_over := queue.refresh()) is not None:
                    yield clock.note(passed_over=passed_over)
                while len(begun) <= jobs and not (control.cancelled or control.paused) and (scan := queue.next()):
                    begun.append((scan, pool.submit(worker, scan)))
                if begun:
                    scan, future = begun.popleft()
                    if (outcome := future.result()) is None:
                        queue.put_back(scan)
                    else:
                        worker.keep(outcome)
                        queue.finish()
                        yield clock.step(outcome)
                elif control.cancelled or (queue.empty and control.end()):
                    return
                elif control.paused:
                    yield clock.note(paused=True)
                    control.hold()
                    clock.restart()
                    yield clock.note()
        finally:
            for _, future in begun:
                future.cancel()


@dataclass(frozen=True, eq=False)
class _Outcome:
    """One scan finished.

    Attributes:
        analysis: the answer with its picture.
        fingerprint: what to keep with it.
        resumed: the answer is from an earlier run.
        unchanged: nothing at all was done, and nothing is to be kept.
    """

    analysis: Analysis
    fingerprint: str
    resumed: bool = False
    unchanged: bool = False


class _Clock:
    """Steps with the time left, from the pace of this run's last scans."""

    def __init__(self, queue: BatchQueue) -> None:
        self._queue = queue
        self._seconds: deque[float] = deque(maxlen=_RECENT)
        self._last = perf_counter()

    def restart(self) -> None:
        """Leave out the time since the last scan: nothing was worked on."""
        self._last = perf_counter()

    def note(self, paused: bool = False, passed_over: tuple[Path, ...] = ()) -> Progress:
        """A step without a scan."""
        step = Progress(self._queue.done, self._queue.total, paused=paused, passed_over=passed_over)
        if not self._seconds:
            return step
        pace = sum(self._seconds) / len(self._seconds)
        return replace(step, seconds_left=pace * (step.total - step.done), per_minute=60 / pace)

    def step(self, outcome: _Outcome) -> Progress:
        """The step of a finished scan."""
        if not outcome.resumed:
            self._seconds.append(max(perf_counter() - self._last, 1e-6))
        self._last = perf_counter()
        return replace(self.note(), result=outcome.analysis.result, resumed=outcome.resumed)


class _Worker:
    """What is done with one scan, in any thread."""

    def __init__(self, store: Store, engine: Engine, settings: BatchSettings, control: BatchControl) -> None:
        self._store, self._engine, self._settings, self._control = store, engine, settings, control
        self._known, self._contents = store.fingerprints(), store.contents()
        self._hashes = {manifest.id: manifest.sha256 for manifest in engine.models}
        self.counts: Counter[str] = Counter()  # of answers, by status and error
        self._conditions = "|".join([__version__, str(settings.modality), str(settings.heatmap), *engine.conditions])

    def __call__(self, waiting: Waiting) -> _Outcome | None:
        """Analyse a scan and write its PDF, as far as an earlier run did not; None if it is not to be begun now."""
        control = self._control
        if control.cancelled or control.paused or control.leaves_out(waiting.source, waiting.archive):
            return None
        if waiting.error is not None:
            return self._with_report(Analysis(CaseResult.failed(waiting.source, waiting.error)), resumed=False)
        source = self._told_apart(waiting.source)
        key = case_key(source)
        answer, _, report = self._known.get(key, "").partition(" ")
        if not answer or answer != self._current_answer(source):
            modality, heatmap = self._settings.modality, self._settings.heatmap
            return self._with_report(analyze(source, self._engine, modality, heatmap), resumed=False)
        kept = Analysis(self._store.get(key), self._store.picture(key))
        wanted = "pdf" in self._settings.reports
        if not wanted or (report == self._report(kept.result) and report_path(self._store.folder, source).exists()):
            return _Outcome(kept, "", resumed=True, unchanged=True)
        return self._with_report(kept, resumed=True)

    def _told_apart(self, source: ScanSource) -> ScanSource:
        """The scan, as a case of its own where another one lay at its place before: it may be of another patient."""
        before = self._contents.get(case_key(source))
        if not before or source.series_instance_uid:  # a series is the same wherever it lies, even when it has grown
            return source
        try:
            content = content_sha256(source)
        except ScanError:
            content = _UNREADABLE
        return source if content == before else replace(source, content=content[:16])

    def keep(self, outcome: _Outcome) -> None:
        """Store what is new about a scan."""
        analysis = outcome.analysis
        self._contents[case_key(analysis.result.source)] = analysis.result.sha256
        self.counts["from an earlier run" if outcome.resumed else analysis.result.error or analysis.result.status] += 1
        if outcome.unchanged:
            return
        if outcome.resumed:
            self._store.set_fingerprint(case_key(analysis.result.source), outcome.fingerprint)
            return
        sha256 = self._hashes.get(analysis.result.model, "")
        number = self._store.put(analysis.result, outcome.fingerprint, analysis.picture, sha256)
        _log_answer(number, analysis.result)

    def _with_report(self, analysis: Analysis, resumed: bool) -> _Outcome:
        result, report = analysis.result, ""
        if "pdf" in self._settings.reports:
            report = self._report(result)
            try:
                self._write_report(analysis)
            except ReportError:
                raise
            except Exception as error:  # a bug in one report must not stop the batch
                _log.exception("unexpected error while writing a report")
                failed = CaseResult.failed(result.source, ScanError(ErrorCode.UNEXPECTED, type(error).__name__))
                return _Outcome(Analysis(failed), "")
        fingerprint = "" if result.error in _RETRIED else f"{self._answer(result.sha256)} {report}"
        return _Outcome(analysis, fingerprint, resumed)

    def _write_report(self, analysis: Analysis) -> None:
        result, settings = analysis.result, self._settings.report_settings
        readings = self._store.readings(case_key(result.source))
        study = self._engine.local_study_of(result.model)
        path = report_path(self._store.folder, result.source)
        write_case_pdf(analysis, self._engine.manifests, path, settings, readings, study)

    def _report(self, result: CaseResult) -> str:
        """What a report says beside the answer has a fingerprint too: another language is another report."""
        readings = self._store.readings(case_key(result.source))
        study = self._engine.local_study_of(result.model)
        return _short_hash(repr((self._settings.report_settings, readings, study)))

    def _answer(self, sha256: str) -> str:
        """The same scan judged by the same program under the same settings has the same fingerprint."""
        return hashlib.sha256(f"{sha256}|{self._conditions}".encode()).hexdigest()

    def _current_answer(self, source: ScanSource) -> str:
        try:
            return self._answer(content_sha256(source))
        except ScanError:
            return ""  # the file is gone or unreadable now: say so anew


def _log_answer(number: int, result: CaseResult) -> None:
    """A line that names a scan by its number in the workspace: a name of a file, even as a hash, tells a patient."""
    why, time = result.error or result.reason or "", result.timing
    parts = (number, result.modality, result.status, why, result.frames, time.read, time.preprocess, time.inference)
    _log.info("scan %d: %s %s %s, %d frames, ms: read %.0f, prepare %.0f, network %.0f, all %.0f", *parts, time.total)


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:16]


def _make_folder(out: Path) -> None:
    try:
        (out / "reports").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportError(ErrorCode.NOT_WRITTEN, error.strerror or "") from error


def _write_tables(store: Store, engine: Engine, settings: BatchSettings) -> None:
    out = store.folder
    if "csv" in settings.reports:
        write_csv(store.results(), engine.manifests, out / "results.csv")
    if "json" in settings.reports:
        write_json(store.results(), engine.models, out / "results.json")
    if "pdf" in settings.reports:
        from core.report.summary_pdf import write_summary_pdf  # the first answer does not wait for charts

        results = [replace(result, heatmap=None) for result in store.results()]
        write_summary_pdf(results, engine.models, out / "summary.pdf", settings.report_settings)
