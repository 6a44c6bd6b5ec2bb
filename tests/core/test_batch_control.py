"""A batch that is paused, cancelled, added to and thinned out while it runs."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.batch import BatchControl, Progress
from core.imaging.scan import ScanSource
from core.pipeline import Engine, analyze
from core.results import Analysis
from core.store import Store
from tests.core.batches import Batch, when
from tests.core.films import write_films


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


def test_a_scan_sent_back_by_a_pause_keeps_its_place(
    tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    films = write_films(tmp_path / "scans", 6)
    judged: list[ScanSource] = []

    def judge(source: ScanSource, *rest: Any) -> Analysis:
        judged.append(source)
        if len(judged) == 2:
            time.sleep(0.3)  # meanwhile the next one is handed out
            batch.control.pause()
        return analyze(source, *rest)

    monkeypatch.setattr("core.batch.screening.analyze", judge)
    batch.run([tmp_path / "scans"], lambda step: batch.control.resume() if step.paused else None)
    assert [step.done for step in batch.steps if step.paused] == [2]
    assert batch.names == [film.name for film in films]
    assert [source.path for source in judged] == films


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
