"""The store keeps what it was given, across threads and processes, and says plainly when it cannot."""

import io
import os
import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.errors import ErrorCode, ReportError
from core.events import Event, EventKind
from core.reading import Finding, Reading
from core.results import Recommendation
from core.store import DATABASE, Store, case_key, stored_results
from tests.core.stored import ANSWERED, FAILED, READING, STUDY, numbered, picture

KEY = case_key(ANSWERED.source)


def kinds(store: Store, key: str | None = None) -> list[EventKind]:
    return [event.kind for event in store.events(key)]


def test_results_come_back_as_they_were_stored(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put(ANSWERED, "first")
        store.put(FAILED, "second")
        assert store.fingerprints() == {KEY: "first", case_key(FAILED.source): "second"}
        assert store.get(KEY) == ANSWERED
    stored = stored_results(tmp_path)
    assert sorted(stored, key=lambda r: r.status) == [ANSWERED, FAILED]
    heatmap = next(r.heatmap for r in stored if r.heatmap)
    assert ANSWERED.heatmap is not None
    np.testing.assert_array_equal(heatmap.values, ANSWERED.heatmap.values)
    assert heatmap.frame_index == 1


def test_a_new_answer_for_the_same_scan_takes_the_place_of_the_old(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put(ANSWERED, "first", picture(1))
        store.put(replace(ANSWERED, recommendation=Recommendation.NO_SIGN), "second")
        assert [r.recommendation for r in store.results()] == [Recommendation.NO_SIGN]
        assert store.picture(KEY) is None  # the old picture belongs to the old answer
        assert store.thumbnail(KEY) is None


def test_the_picture_comes_back_small_and_alike(tmp_path: Path) -> None:
    large = np.tile(np.linspace(0, 255, 1024, dtype=np.uint8)[:, None], (1, 800))
    with Store(tmp_path) as store:
        store.put(ANSWERED, "", large)
        store.put(FAILED, "")
    with Store(tmp_path) as store:
        kept, thumbnail = store.picture(KEY), store.thumbnail(KEY)
        assert store.picture(case_key(FAILED.source)) is store.thumbnail("unknown") is None
    assert kept is not None
    assert (kept.dtype, kept.shape) == (np.uint8, (640, 500))
    expected = np.linspace(0, 255, 640)[:, None]
    assert np.abs(kept.astype(float) - expected).max() < 4
    assert thumbnail is not None
    with Image.open(io.BytesIO(thumbnail)) as image:
        assert (image.format, image.mode, image.size) == ("JPEG", "L", (75, 96))


def test_a_small_picture_is_not_enlarged(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put(ANSWERED, "", np.full((40, 30), 128, np.uint8))
        kept = store.picture(KEY)
    assert kept is not None
    assert kept.shape == (40, 30)


def test_readings_are_kept_in_order_for_each_case(tmp_path: Path) -> None:
    later = Reading(Finding.NO_SIGN, "", "", False, "2026-03-02T10:00:00+02:00")
    note = Reading(None, "only a note", "AB", False, "2026-03-02T11:00:00+02:00")
    with Store(tmp_path) as store:
        for key, reading in ((KEY, READING), ("other", note), (KEY, later)):
            store.add_reading(key, reading)
    with Store(tmp_path) as store:
        assert store.readings(KEY) == (READING, later)
        assert store.readings("nobody") == ()
        assert store.all_readings() == {KEY: (READING, later), "other": (note,)}


def test_the_audit_trail_tells_who_answered_what(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put(ANSWERED, "", None, "ef" * 32)
        store.put(FAILED, "")
        store.put(replace(ANSWERED, recommendation=Recommendation.NO_SIGN), "", None, "01" * 32)
        store.add_reading(KEY, READING)
        store.record(Event(EventKind.EXPORTED, KEY, {"to": "usb"}, "2026-03-02T11:00:00+02:00"))
        store.record(Event(EventKind.SETTINGS_CHANGED))
    with Store(tmp_path) as store:
        first, again, reading, exported = store.events(KEY)
        assert kinds(store)[1] is EventKind.SCREENED  # of the other case
        assert kinds(store)[-1] is EventKind.SETTINGS_CHANGED
    assert (first.kind, again.kind) == (EventKind.SCREENED, EventKind.ANSWERED_AGAIN)
    assert (first.detail["model"], first.detail["model_sha256"]) == ("cxr", "ef" * 32)
    assert (first.detail["recommendation"], again.detail["recommendation"]) == ("refer", "no_sign")
    assert again.detail["model_sha256"] == "01" * 32
    assert reading.detail == {"finding": "uncertain", "reader": "Dr Ré", "before_answer": True}
    assert exported == Event(EventKind.EXPORTED, KEY, {"to": "usb"}, "2026-03-02T11:00:00+02:00")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE {} SET key = 'x'",
        "DELETE FROM {}",
        "DELETE FROM {} WHERE id = 1",
        "INSERT OR REPLACE INTO {} SELECT * FROM {} WHERE id = 1",
    ],
)
@pytest.mark.parametrize("table", ["events", "readings"])
def test_the_database_itself_refuses_to_change_what_was_recorded(tmp_path: Path, table: str, change: str) -> None:
    with Store(tmp_path) as store:
        store.add_reading(KEY, READING)
    connection = sqlite3.connect(tmp_path / DATABASE)
    with pytest.raises(sqlite3.IntegrityError, match="may only grow"):
        connection.execute(change.format(table, table))
    connection.close()


def test_fresh_forgets_answers_but_not_what_people_recorded(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put(ANSWERED, "first", picture(1))
        store.add_reading(KEY, READING)
        store.put_local_study(STUDY)
        store.set_waiting([Path("/scans")])
    with Store(tmp_path, fresh=True) as store:
        assert list(store.results()) == []
        assert (store.picture(KEY), store.thumbnail(KEY), store.waiting()) == (None, None, ())
        assert store.readings(KEY) == (READING,)
        assert store.local_studies() == (STUDY,)
        assert kinds(store)[-1] is EventKind.FORGOTTEN


def test_local_studies_one_a_model(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put_local_study(STUDY)
        store.put_local_study(replace(STUDY, model="us"))
        store.put_local_study(replace(STUDY, scans=7))
        store.drop_local_study("us")
        store.drop_local_study("us")
    with Store(tmp_path) as store:
        assert store.local_studies() == (replace(STUDY, scans=7),)
        chosen = EventKind.STUDY_CHOSEN
        assert kinds(store) == [chosen, chosen, chosen, EventKind.STUDY_DROPPED]
        assert store.events()[0].detail["sha256"] == STUDY.sha256


def test_what_waits_is_kept_in_order(tmp_path: Path) -> None:
    paths = [Path("/b/scans"), Path("/a"), Path("/c/肺.png"), Path(os.fsdecode(b"/d/\xe9tude.png"))]
    with Store(tmp_path) as store:
        store.set_waiting([Path("/gone")])
        store.set_waiting(paths)
    with Store(tmp_path) as store:
        assert list(store.waiting()) == paths
        assert os.fsencode(store.waiting()[-1]) == os.fsencode(paths[-1])


def test_a_batch_that_never_ended_is_known(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        assert not store.interrupted()
        store.record(Event(EventKind.BATCH_STARTED))
        store.put(ANSWERED, "")
    with Store(tmp_path) as store:
        assert store.interrupted()
        store.record(Event(EventKind.BATCH_ENDED))
        assert not store.interrupted()


def test_threads_share_one_store(tmp_path: Path) -> None:
    failures: list[Exception] = []

    def work(store: Store, thread: int) -> None:
        try:
            for index in range(thread * 20, thread * 20 + 20):
                store.put(numbered(index), str(index), picture(index, 64))
                store.add_reading("shared", replace(READING, note=str(index)))
                assert len(list(store.results())) >= 1
                assert store.thumbnail(case_key(numbered(index).source))
        except Exception as error:
            failures.append(error)

    with Store(tmp_path) as store:
        threads = [threading.Thread(target=work, args=(store, number)) for number in range(4)]
        for thread in threads:
            thread.start()
        store.backup(tmp_path / "copy.sqlite")  # while they write
        for thread in threads:
            thread.join()
        assert failures == []
        assert len(list(store.results())) == len(store.readings("shared")) == 80
        assert sorted(int(reading.note) for reading in store.readings("shared")) == list(range(80))
        assert kinds(store).count(EventKind.SCREENED) == 80


def test_the_worklist_can_be_read_while_it_grows(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put(numbered(1), "")
        store.put(numbered(3), "")
        results = store.results()
        first = next(results)
        writer = threading.Thread(target=store.put, args=(numbered(2), ""))
        writer.start()  # it would wait for ever if the half-read list held the lock
        writer.join(timeout=30)
        assert not writer.is_alive()
        assert [first, *results] == [numbered(1), numbered(3)]


PROGRAM = """
import sys
from pathlib import Path
from core.store import Store
from tests.core.stored import numbered, picture
store = Store(Path(sys.argv[1]))
for index in range(1_000_000):
    store.put(numbered(index), "", picture(index, 64))
    print(index, flush=True)
"""


def test_what_was_told_is_there_after_a_kill(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", PROGRAM, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    told = [int(next(process.stdout)) for _ in range(25)]
    with pytest.raises(ReportError) as caught:
        Store(tmp_path)
    assert caught.value.code is ErrorCode.WORKSPACE_IN_USE
    process.kill()
    told += [int(line) for line in process.communicate()[0].splitlines()]
    with Store(tmp_path) as store:  # the system freed the lock
        stored = list(store.results())
        assert stored[: len(told)] == [numbered(index) for index in told]
        assert len(told) <= len(stored) <= len(told) + 1
        assert kinds(store).count(EventKind.SCREENED) == len(stored)
        assert all(store.picture(case_key(result.source)) is not None for result in stored)


def test_one_process_at_a_time(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put(FAILED, "")
        with pytest.raises(ReportError) as caught:
            stored_results(tmp_path)
    assert caught.value.code is ErrorCode.WORKSPACE_IN_USE
    assert stored_results(tmp_path) == [FAILED]
    with Store(tmp_path), pytest.raises(ReportError) as caught:  # opened only, nothing written
        stored_results(tmp_path)
    assert caught.value.code is ErrorCode.WORKSPACE_IN_USE


@pytest.mark.parametrize("content", [b"not a database" * 100, b""], ids=["garbage", "empty"])
def test_a_damaged_store_is_named_or_begun_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / DATABASE).write_bytes(content)
    if not content:  # an empty file is what a power cut at the very first step leaves
        assert stored_results(tmp_path) == []
        return
    with pytest.raises(ReportError) as caught:
        Store(tmp_path)
    assert caught.value.code is ErrorCode.WORKSPACE_DAMAGED
    with Store(tmp_path, fresh=True) as store:
        store.put(ANSWERED, "")
    (aside,) = tmp_path.glob("thoralite.damaged-*.sqlite")
    assert aside.read_bytes() == content


@pytest.mark.parametrize(("version", "code"), [(99, ErrorCode.WORKSPACE_NEWER), (1, ErrorCode.WORKSPACE_DAMAGED)])
def test_a_store_of_another_version_is_refused(tmp_path: Path, version: int, code: ErrorCode) -> None:
    connection = sqlite3.connect(tmp_path / DATABASE)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    with pytest.raises(ReportError) as caught:
        Store(tmp_path)
    assert caught.value.code is code


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ReportError) as caught:
        Store(tmp_path / "file" / "workspace")
    assert caught.value.code is ErrorCode.NOT_WRITTEN
