"""A batch that is paused, cancelled, added to and thinned out while it runs."""

import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.batch import BatchControl, BatchSettings, Progress, report_path, screen
from core.events import EventKind
from core.local_study import LocalStudy
from core.pipeline import Engine
from core.reading import Finding, Reading
from core.report.settings import ReportSettings
from core.results import CaseResult, Status
from core.store import Store, case_key, stored_results
from tests.core.films import film, write_films

TABLES = frozenset({"json"})


@dataclass
class Batch:
    """A batch in this thread; `act` is called after each step."""

    store: Store
    engine: Engine
    control: BatchControl = field(default_factory=BatchControl)
    steps: list[Progress] = field(default_factory=list)

    def run(
        self, paths: list[Path], act: Callable[[Progress], None] = lambda _step: None, **settings: Any
    ) -> list[CaseResult]:
        chosen = BatchSettings(**{"reports": TABLES, **settings})
        for step in screen(paths, self.store, self.engine, chosen, self.control):
            self.steps.append(step)
            act(step)
        return [step.result for step in self.steps if step.result is not None]

    @property
    def names(self) -> list[str]:
        return [step.result.source.path.name for step in self.steps if step.result is not None]

    @property
    def last(self) -> Progress:
        return self.steps[-1]


@pytest.fixture
def batch(tmp_path: Path, engine: Engine) -> Iterator[Batch]:
    with Store(tmp_path / "out") as store:
        yield Batch(store, engine)


def when(done: int, action: Callable[[], Any]) -> Callable[[Progress], None]:
    """Call `action` once, after so many scans."""
    called: list[bool] = []

    def act(step: Progress) -> None:
        if step.done >= done and not called:
            called.append(True)
            action()

    return act


@pytest.mark.parametrize("jobs", [1, 3])
def test_cancelling_keeps_what_is_done(tmp_path: Path, batch: Batch, jobs: int) -> None:
    write_films(tmp_path / "scans", 12)
    batch.run([tmp_path / "scans"], when(3, batch.control.cancel), jobs=jobs)
    done = batch.last.done
    assert 3 <= done <= 3 + jobs
    assert len(list(batch.store.results())) == done
    assert (batch.store.folder / "results.json").exists()
    assert batch.store.events()[-1].detail == {"done": done, "cancelled": True}
    again = Batch(batch.store, batch.engine)
    again.run([tmp_path / "scans"])
    assert sum(step.resumed for step in again.steps) == done
    assert (again.last.done, again.last.total) == (12, 12)


@pytest.mark.parametrize("jobs", [1, 4])
def test_a_pause_holds_before_the_next_scan(tmp_path: Path, batch: Batch, jobs: int) -> None:
    films = write_films(tmp_path / "scans", 8)
    went_on: list[int] = []

    def act(step: Progress) -> None:
        if step.done == 2 and not step.paused:
            batch.control.pause()
        elif step.paused:
            went_on.append(step.done)
            threading.Timer(0.3, batch.control.resume).start()

    batch.run([tmp_path / "scans"], act, jobs=jobs)
    assert went_on
    assert went_on[0] <= 2 + jobs  # what was in work
    assert batch.names == [film.name for film in films]  # none twice, none lost, in order
    after = batch.steps[next(i for i, step in enumerate(batch.steps) if step.paused) + 1]
    assert (after.paused, after.result) == (False, None)


@pytest.mark.parametrize("event", [False, True], ids=["control", "the caller's own event"])
def test_cancel_ends_a_paused_batch(tmp_path: Path, engine: Engine, event: bool) -> None:
    write_films(tmp_path / "scans", 5)
    own = threading.Event()
    with Store(tmp_path / "out") as store:
        batch = Batch(store, engine, BatchControl(own))
        cancel = own.set if event else batch.control.cancel

        def act(step: Progress) -> None:
            if step.done == 1:
                batch.control.pause()
            if step.paused:
                threading.Timer(0.3, cancel).start()

        batch.run([tmp_path / "scans"], act)
        assert 1 <= batch.last.done < 5
        assert not store.interrupted()


def test_paused_from_the_start_nothing_is_begun(tmp_path: Path, batch: Batch) -> None:
    write_films(tmp_path / "scans", 2)
    batch.control.pause()
    batch.run([tmp_path / "scans"], lambda step: batch.control.cancel() if step.paused else None)
    assert [(step.done, step.total, step.paused) for step in batch.steps[:2]] == [(0, 2, False), (0, 2, True)]
    assert list(batch.store.results()) == []


def test_added_while_it_runs(tmp_path: Path, batch: Batch) -> None:
    first = write_films(tmp_path / "a", 4)
    folder = tmp_path / "b"
    folder.mkdir()
    (folder / "late.png").write_bytes(write_films(tmp_path / "other", 6)[5].read_bytes())
    (folder / "letter.txt").write_text("no scan")
    taken: list[bool] = []
    batch.run([tmp_path / "a"], when(2, lambda: taken.append(batch.control.add([folder, first[0]]))))
    assert taken == [True]
    assert batch.names == [*(film.name for film in first), "late.png"]  # the one named again is not done again
    assert batch.steps[0].total == 4
    assert batch.last.total == batch.last.done == 5
    assert [path.name for step in batch.steps for path in step.passed_over] == ["letter.txt"]


def test_added_at_the_last_moment_or_too_late(tmp_path: Path, batch: Batch) -> None:
    write_films(tmp_path / "a", 2)
    write_films(tmp_path / "b", 3)
    batch.run([tmp_path / "a"], when(2, lambda: batch.control.add([tmp_path / "b"])))
    assert batch.last.done == 5
    assert batch.control.add([tmp_path / "a"]) is False  # so the caller keeps it for the next run
    cancelled = BatchControl()
    cancelled.cancel()
    assert cancelled.add([tmp_path / "a"]) is False


def test_one_file_and_one_folder_are_left_out(tmp_path: Path, batch: Batch) -> None:
    films = write_films(tmp_path / "a", 6)
    write_films(tmp_path / "b", 3)

    def thin_out() -> None:
        batch.control.skip(films[4])
        batch.control.skip(tmp_path / "x" / ".." / "b")
        batch.control.skip(films[0])  # done already: it stays

    batch.run([tmp_path / "a", tmp_path / "b"], when(1, thin_out))
    assert batch.names == [films[index].name for index in (0, 1, 2, 3, 5)]
    assert batch.steps[0].total == 9
    assert batch.last.total == batch.last.done == 5
    assert {result.source.path for result in batch.store.results()} == {films[i] for i in (0, 1, 2, 3, 5)}


def test_left_out_and_taken_in_again(tmp_path: Path, batch: Batch) -> None:
    films = write_films(tmp_path / "a", 5)
    steps: list[Callable[[], Any]] = [
        lambda: batch.control.skip(films[4]),
        lambda: batch.control.add([films[4]]),
    ]
    batch.run([tmp_path / "a"], lambda step: steps.pop(0)() if step.result and steps else None)
    assert batch.names == [film.name for film in films]


def test_the_nearest_choice_counts(tmp_path: Path, batch: Batch) -> None:
    films = write_films(tmp_path / "a", 7)

    def choose() -> None:
        batch.control.skip(films[5])
        batch.control.skip(tmp_path / "a")
        batch.control.add([films[6]])

    batch.run([tmp_path / "a"], when(1, choose))
    assert batch.names[-1] == films[6].name
    assert batch.last.done < 6
    again = Batch(batch.store, batch.engine)

    def change_mind() -> None:
        again.control.skip(films[5])
        again.control.add([tmp_path / "a"])

    again.run([tmp_path / "a"], when(1, change_mind))
    assert sorted(again.names) == [film.name for film in films]


def test_everything_is_left_out(tmp_path: Path, batch: Batch) -> None:
    write_films(tmp_path / "a", 40, side=64)
    batch.run([tmp_path / "a"], when(1, lambda: batch.control.skip(tmp_path)))
    assert batch.last.done == batch.last.total < 40


def test_asked_from_many_threads(tmp_path: Path, batch: Batch) -> None:
    films = write_films(tmp_path / "a", 20, side=96)
    more = write_films(tmp_path / "b", 20, side=96)
    control, kept = batch.control, films[1::2]

    def meddle(number: int) -> None:
        for path in films[number::8]:
            control.pause()
            if path not in kept:
                control.skip(path)
            control.resume()

    def grow() -> None:
        for path in more:
            assert control.add([path])
            time.sleep(0.001)

    threads = [threading.Thread(target=meddle, args=(number,)) for number in range(0, 8, 2)]
    threads.append(threading.Thread(target=grow))
    control.pause()
    started: list[bool] = []

    def act(step: Progress) -> None:
        if step.paused and not started:
            started.append(True)
            for thread in threads:
                thread.start()
            threading.Timer(0.2, control.resume).start()

    batch.run([tmp_path / "a"], act, jobs=2, heatmap=False)
    for thread in threads:
        thread.join()
    assert sorted(path for path in kept) == sorted(
        result.source.path for result in batch.store.results() if result.source.path.parent.name == "a"
    )
    assert len(list(batch.store.results())) == len(kept) + len(more) == batch.last.total == batch.last.done


def test_speed_and_time_left_without_the_pauses(tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    write_films(tmp_path / "scans", 5)
    clock = [0.0]
    monkeypatch.setattr("core.batch.screening.perf_counter", lambda: clock[0])

    def act(step: Progress) -> None:
        clock[0] += 10
        if step.done == 2 and not step.paused and step.result:
            batch.control.pause()
        elif step.paused:
            clock[0] += 1000
            batch.control.resume()

    batch.run([tmp_path / "scans"], act)
    assert any(step.paused for step in batch.steps)
    assert (batch.steps[0].seconds_left, batch.steps[0].per_minute) == (None, None)
    assert [step.per_minute for step in batch.steps[1:]] == [6.0] * (len(batch.steps) - 1)
    assert [step.seconds_left for step in batch.steps if step.result] == [40, 30, 20, 10, 0]


def test_the_pace_is_that_of_the_last_scans(tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    write_films(tmp_path / "scans", 26, side=64)
    clock = [0.0]
    monkeypatch.setattr("core.batch.screening.perf_counter", lambda: clock[0])

    def act(step: Progress) -> None:
        clock[0] += 100 if step.done < 5 else 1

    batch.run([tmp_path / "scans"], act, heatmap=False)
    assert batch.last.per_minute == 60  # the slow ones at the beginning are forgotten


def test_picture_answer_and_model_are_kept(tmp_path: Path, batch: Batch) -> None:
    (path,) = write_films(tmp_path / "scans", 1)
    (result,) = batch.run([path])
    key = case_key(result.source)
    kept = batch.store.picture(key)
    assert kept is not None
    assert np.corrcoef(kept.ravel(), film(0).ravel())[0, 1] > 0.98  # the same picture, windowed
    started, screened, ended = batch.store.events()
    assert (started.kind, ended.kind) == (EventKind.BATCH_STARTED, EventKind.BATCH_ENDED)
    manifest = batch.engine.manifests[0]
    assert screened.key == key
    assert screened.detail["model_sha256"] == manifest.sha256
    assert started.detail["models"]["cxr"] == f"{manifest.version} {manifest.sha256}"


def test_another_language_is_another_report_but_no_other_answer(tmp_path: Path, batch: Batch) -> None:
    (path,) = write_films(tmp_path / "scans", 1)
    every: dict[str, Any] = {"reports": frozenset({"pdf"})}
    (result,) = batch.run([path], **every)
    pdf = report_path(batch.store.folder, result.source)
    english = pdf.read_bytes()

    def again(**settings: Any) -> Progress:
        next_run = Batch(batch.store, batch.engine)
        next_run.run([path], **{**every, **settings})
        assert next_run.last.result == result  # its times too: nothing was judged again
        return next_run.last

    assert again().resumed
    assert pdf.read_bytes() == english
    assert again(report_settings=ReportSettings(clinic="Kliniki ya Mji")).resumed
    clinic = pdf.read_bytes()
    assert clinic != english
    reading = Reading(Finding.NO_SIGN, "seen", "AB", False, "2026-03-01T10:00:00+02:00")
    batch.store.add_reading(case_key(result.source), reading)
    assert again(report_settings=ReportSettings(clinic="Kliniki ya Mji")).resumed
    assert pdf.read_bytes() != clinic
    assert [event.kind for event in batch.store.events(case_key(result.source))] == [
        EventKind.SCREENED,
        EventKind.READING_ADDED,
    ]


def test_own_thresholds_are_another_answer(tmp_path: Path, batch: Batch) -> None:
    (path,) = write_films(tmp_path / "scans", 1)
    batch.run([path])
    manifest = batch.engine.manifests[0]
    study = LocalStudy(
        manifest.id, manifest.version, manifest.sha256, 0.99, 0.01, 0.1, 50, 50, {}, "2026-03-01T10:00:00+02:00"
    )
    own = Batch(batch.store, batch.engine.with_local_studies([study]))
    own.run([path])
    assert not own.last.resumed


def test_a_batch_killed_by_an_error_counts_as_interrupted(tmp_path: Path, batch: Batch) -> None:
    write_films(tmp_path / "scans", 3)
    steps = screen([tmp_path / "scans"], batch.store, batch.engine, BatchSettings(reports=TABLES), batch.control)
    next(steps)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert batch.store.interrupted()


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def test_archives_are_opened_and_bad_ones_have_a_row(tmp_path: Path, batch: Batch) -> None:
    films = [path.read_bytes() for path in write_films(tmp_path / "films", 3)]
    good = zipped(tmp_path / "good.zip", {"ward/one.png": films[0], "two.png": films[1], "letter.txt": b"no scan"})
    empty = zipped(tmp_path / "empty.zip", {"letter.txt": b"no scan"})
    late = zipped(tmp_path / "late.zip", {"three.png": films[2]})
    results = batch.run([good, empty], when(1, lambda: batch.control.add([late])))
    assert sorted(batch.names) == ["empty.zip", "one.png", "three.png", "two.png"]
    (row,) = (result for result in results if result.source.path == empty)
    assert (row.status, row.error) == (Status.FAILED, "archive_without_scans")
    unpacked = batch.store.folder / "unpacked"
    assert all(r.source.path.is_relative_to(unpacked) for r in results if r.status is not Status.FAILED)
    again = Batch(batch.store, batch.engine)
    again.run([good, empty, late])
    assert [step.resumed for step in again.steps if step.result and step.result.error is None] == [True] * 3


def test_an_archive_is_left_out_as_a_whole(tmp_path: Path, batch: Batch) -> None:
    films = {path.name: path.read_bytes() for path in write_films(tmp_path / "films", 5)}
    archive = zipped(tmp_path / "films.zip", films)
    batch.run([tmp_path / "films", archive], when(1, lambda: batch.control.skip(archive)))
    assert batch.last.done == 5
    assert len(stored_sources(batch)) == 5


def stored_sources(batch: Batch) -> set[Path]:
    return {result.source.path for result in batch.store.results()}


def test_the_store_can_be_used_while_a_batch_runs(tmp_path: Path, batch: Batch) -> None:
    write_films(tmp_path / "scans", 10)
    seen: list[int] = []

    def look() -> None:
        while not seen or seen[-1] < 10:
            seen.append(len(list(batch.store.results())))
            time.sleep(0.01)

    thread = threading.Thread(target=look)
    thread.start()
    batch.run([tmp_path / "scans"])
    thread.join(timeout=30)
    assert seen == sorted(seen)
    assert seen[-1] == 10
    assert len(set(seen)) > 3
    batch.store.close()
    assert len(stored_results(batch.store.folder)) == 10
