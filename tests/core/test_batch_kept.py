"""What a batch keeps in the workspace: pictures, reports, the audit trail, unpacked archives."""

import threading
import time
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from core.batch import BatchSettings, Progress, report_path, screen
from core.events import EventKind
from core.local_study import LocalStudy
from core.reading import Finding, Reading
from core.report.settings import ReportSettings
from core.results import Status
from core.store import case_key, stored_results
from tests.core.batches import TABLES, Batch, when
from tests.core.films import film, write_films


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
