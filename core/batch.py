"""A folder of scans: screened one by one, cancelled at any time, going on where it stopped."""

import hashlib
import logging
import re
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Final

from core import __version__
from core.errors import ErrorCode, ReportError, ScanError
from core.imaging.content_hash import content_sha256
from core.imaging.discover import discover
from core.imaging.scan import Modality, ScanSource
from core.pipeline import Engine, analyze
from core.report.case_pdf import write_case_pdf
from core.report.summary_pdf import write_summary_pdf
from core.report.table import write_csv, write_json
from core.results import CaseResult
from core.store import Store, case_key

REPORTS: Final = frozenset({"csv", "json", "pdf"})
_log = logging.getLogger(__name__)

_RETRIED: Final = frozenset({ErrorCode.UNREADABLE, ErrorCode.UNEXPECTED})


@dataclass(frozen=True)
class BatchSettings:
    """How a batch is screened.

    Attributes:
        modality: judge everything as this; None to go by the files.
        jobs: scans worked on at the same time, at least 1.
        reports: which of "csv", "json", "pdf" to write.
        heatmap: whether to work out where the network looked.
        fresh: forget the results already stored in the folder.
    """

    modality: Modality | None = None
    jobs: int = 1
    reports: frozenset[str] = REPORTS
    heatmap: bool = True
    fresh: bool = False


@dataclass(frozen=True)
class Progress:
    """One step of a batch.

    Attributes:
        done: scans finished, those of an earlier run included.
        total: scans found.
        result: the scan just finished; None in the first step, which only says the total.
        resumed: the answer is from an earlier run.
        seconds_left: estimate; None while unknown.
        passed_over: files in walked folders that are no scans (first step only).
    """

    done: int
    total: int
    result: CaseResult | None = None
    resumed: bool = False
    seconds_left: float | None = None
    passed_over: tuple[Path, ...] = ()


def screen(
    paths: Sequence[Path], out: Path, engine: Engine, settings: BatchSettings, cancel: threading.Event
) -> Iterator[Progress]:
    """Screen every scan in `paths` and keep results and reports in `out`.

    Yields the total first, then one step for each finished scan. A finished scan is stored, and its PDF written,
    before its step is yielded. When `cancel` is set, scans already being worked on are finished and kept, the tables
    are written for what is done, and the generator ends.

    Args:
        paths: files and folders.
        out: results folder, made if missing.
        engine: the loaded models.
        settings: how to screen.
        cancel: set from any thread to stop.

    Raises:
        ReportError: results cannot be stored or written. What is done is kept.
        ModelError: a model could not be run.
    """
    _make_folder(out)
    with Store(out, settings.fresh) as store:
        found = discover(paths, excluded=out)
        total = len(found.sources)
        yield Progress(0, total, passed_over=found.passed_over)
        clock = _Clock(total)
        worker = _Worker(out, engine, settings, store.fingerprints())
        for source, finished in _in_order(worker, found.sources, settings.jobs, cancel):
            if finished is None:
                result = store.get(case_key(source))
            else:
                result = finished
                store.put(result, "" if result.error in _RETRIED else worker.fingerprint(result.sha256))
            yield clock.step(result, resumed=finished is None)
        _write_tables(store, out, engine, settings)


def report_path(out: Path, source: ScanSource) -> Path:
    """Where a scan's PDF lies in the results folder: a readable name, unique by the scan's place."""
    stem = re.sub(r"[^\w.-]+", "_", source.path.stem)[:40].strip("._") or "scan"
    return out / "reports" / f"{stem}-{hashlib.sha256(case_key(source).encode()).hexdigest()[:8]}.pdf"


class _Clock:
    """Counts finished scans and estimates the time left from this run's own pace."""

    def __init__(self, total: int) -> None:
        self._total, self._done, self._worked = total, 0, 0
        self._start = perf_counter()

    def step(self, result: CaseResult, resumed: bool) -> Progress:
        self._done += 1
        self._worked += not resumed
        left = None
        if self._worked:
            left = (perf_counter() - self._start) / self._worked * (self._total - self._done)
        return Progress(self._done, self._total, result, resumed, left)


class _Worker:
    """What is done with one scan, in any thread."""

    def __init__(self, out: Path, engine: Engine, settings: BatchSettings, known: dict[str, str]) -> None:
        self._out, self._engine, self._settings, self._known = out, engine, settings, known
        models = [manifest.sha256 for manifest in engine.models]
        self._conditions = "|".join([__version__, str(settings.modality), str(settings.heatmap), *models])

    def fingerprint(self, sha256: str) -> str:
        """The same scan judged by the same program under the same settings has the same fingerprint."""
        return hashlib.sha256(f"{sha256}|{self._conditions}".encode()).hexdigest()

    def __call__(self, source: ScanSource) -> CaseResult | None:
        """Analyse a scan and write its PDF; None if an earlier run did all that."""
        if self._is_done(source):
            return None
        analysis = analyze(source, self._engine, self._settings.modality, self._settings.heatmap)
        if "pdf" not in self._settings.reports:
            return analysis.result
        try:
            write_case_pdf(analysis, self._engine.manifests, report_path(self._out, source))
        except ReportError:
            raise
        except Exception as error:  # a bug in one report must not stop the batch
            _log.exception("unexpected error while writing a report")
            return CaseResult.failed(source, ScanError(ErrorCode.UNEXPECTED, type(error).__name__))
        return analysis.result

    def _is_done(self, source: ScanSource) -> bool:
        known = self._known.get(case_key(source))
        if known is None:
            return False
        try:
            if known != self.fingerprint(content_sha256(source)):
                return False
        except ScanError:
            return False  # the file is gone or unreadable now: say so anew
        return "pdf" not in self._settings.reports or report_path(self._out, source).exists()


def _in_order(
    worker: _Worker, sources: Sequence[ScanSource], jobs: int, cancel: threading.Event
) -> Iterator[tuple[ScanSource, CaseResult | None]]:
    """Finished scans in the order of `sources`; at most one more than `jobs` of them wait in memory."""
    waiting: deque[tuple[ScanSource, Future[CaseResult | None]]] = deque()
    remaining = iter(sources)
    with ThreadPoolExecutor(jobs, thread_name_prefix="screen") as pool:
        try:
            while True:
                while len(waiting) <= jobs and not cancel.is_set() and (source := next(remaining, None)):
                    waiting.append((source, pool.submit(worker, source)))
                if not waiting:
                    return
                source, future = waiting.popleft()
                yield source, future.result()
        finally:
            for _, future in waiting:
                future.cancel()


def _make_folder(out: Path) -> None:
    try:
        (out / "reports").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportError(ErrorCode.NOT_WRITTEN, error.strerror or "") from error


def _write_tables(store: Store, out: Path, engine: Engine, settings: BatchSettings) -> None:
    if "csv" in settings.reports:
        write_csv(store.results(), engine.manifests, out / "results.csv")
    if "json" in settings.reports:
        write_json(store.results(), engine.models, out / "results.json")
    if "pdf" in settings.reports:
        results = [replace(result, heatmap=None) for result in store.results()]
        write_summary_pdf(results, engine.models, out / "summary.pdf")
