"""A damaged workspace: what can still be read comes back, the rest is known, nothing is thrown away."""

import json
import os
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.cli import main
from core.errors import ErrorCode, ReportError
from core.events import EventKind
from core.imaging.scan import ScanSource
from core.store import DATABASE, Store, case_key, repair, stored_results
from tests.core.stored import READING, STUDY, fill, numbered, picture

COUNT = 60
PAGE = 4096
SEED = 1  # of garbage that makes SQLite end a range of rows early without an error


def pages_of(database: Path, name: str) -> list[int]:
    """Numbers of the leaf pages of a table or index, 1-based: those whose content only it has."""
    connection = sqlite3.connect(database)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    connection.close()
    content = database.read_bytes()
    return sorted(_leaves(content, root))


def _leaves(content: bytes, page: int) -> list[int]:
    """Leaf pages of a b-tree (SQLite file format, section 1.6)."""
    start = (page - 1) * PAGE
    head = start + (100 if page == 1 else 0)
    if content[head] in (10, 13):
        return [page]
    count = int.from_bytes(content[head + 3 : head + 5])
    children = [int.from_bytes(content[head + 8 : head + 12])]
    for cell in range(count):
        at = start + int.from_bytes(content[head + 12 + 2 * cell : head + 14 + 2 * cell])
        children.append(int.from_bytes(content[at : at + 4]))
    return [leaf for child in children for leaf in _leaves(content, child)]


def zero(database: Path, page: int) -> None:
    with database.open("rb+") as file:
        file.seek((page - 1) * PAGE)
        file.write(bytes(PAGE))


def zeroed_middle(database: Path) -> None:
    leaves = pages_of(database, "cases")
    zero(database, leaves[len(leaves) // 2])


def zeroed_reading(database: Path) -> None:
    zero(database, pages_of(database, "readings")[0])


def zeroed_pictures(database: Path) -> None:
    content = database.read_bytes()
    for page in range(len(content) // PAGE, len(content) // PAGE // 2, -9):
        zero(database, page)


def truncated(database: Path) -> None:
    os.truncate(database, database.stat().st_size * 2 // 3 // 512 * 512)


def garbage_inside(database: Path) -> None:
    leaf = pages_of(database, "cases")[1]
    with database.open("rb+") as file:
        file.seek((leaf - 1) * PAGE + 2000)
        file.write(np.random.default_rng(SEED).bytes(1500))


DAMAGES = [zeroed_middle, zeroed_reading, zeroed_pictures, truncated, garbage_inside]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_what_still_reads_comes_back_and_the_rest_waits(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    fill(tmp_path, COUNT)
    with Store(tmp_path) as store:
        store.put_local_study(STUDY)
        store.set_waiting([Path("/scans/later.png")])
    database = tmp_path / DATABASE
    damage(database)
    damaged = database.read_bytes()
    repaired = repair(tmp_path)
    assert repaired.kept is not None
    assert repaired.kept.read_bytes() == damaged
    assert repaired.kept.name.startswith("thoralite.damaged-")
    everything = {numbered(index).source.path: numbered(index) for index in range(COUNT)}
    with Store(tmp_path) as store:
        rescued = {result.source.path: result for result in store.results()}
        assert len(rescued) == repaired.cases
        assert all(result == everything[path] for path, result in rescued.items())
        lost = everything.keys() - rescued.keys()
        assert len(lost) == repaired.lost
        assert lost <= set(store.waiting())
        assert store.events()[-1].kind is EventKind.REPAIRED
        assert store.events()[-1].detail["kept"] == repaired.kept.name
        for path, result in rescued.items():
            kept, index = store.picture(case_key(result.source)), int(path.stem.split()[1])
            assert kept is None or abs(kept.astype(int) - picture(index, 160).astype(int)).mean() < 8  # never garbage
        store.put(numbered(COUNT), "", picture(1))  # it works again
        assert sum(len(readings) for readings in store.all_readings().values()) == repaired.readings
    assert repaired.cases >= COUNT // 2
    assert (repaired.cases, repaired.readings, repaired.lost) != (COUNT, COUNT, 0) or damage is zeroed_pictures
    check = sqlite3.connect(database)
    assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    check.close()


def test_a_sound_workspace_loses_nothing(tmp_path: Path) -> None:
    fill(tmp_path, 5)
    with Store(tmp_path) as store:
        store.set_waiting([Path("/b"), Path("/a")])
        store.put_local_study(STUDY)
        before = (list(store.results()), store.events(), store.all_readings(), store.fingerprints())
    repaired = repair(tmp_path)
    assert (repaired.cases, repaired.readings, repaired.lost, repaired.backup) == (5, 5, 0, None)
    with Store(tmp_path) as store:
        assert (list(store.results()), store.events()[:-1], store.all_readings(), store.fingerprints()) == before
        assert store.waiting() == (Path("/b"), Path("/a"))
        assert store.local_studies() == (STUDY,)
        assert all(store.thumbnail(key) for key in store.fingerprints())


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(lambda old: os.urandom(len(old)), id="noise"),
        pytest.param(lambda old: bytes(len(old)), id="zeros"),
        pytest.param(lambda old: b"", id="empty"),
        pytest.param(lambda old: None, id="gone"),
    ],
)
def test_no_database_at_all_the_backup_and_the_results_file_help(
    tmp_path: Path, content: Callable[[bytes], bytes | None]
) -> None:
    keys = fill(tmp_path, 4)
    with Store(tmp_path) as store:
        assert store.backup_daily() is not None
        store.put(numbered(4), "", picture(4, 64))  # after the backup
        store.put(replace(numbered(0), frames=7), "newer", picture(9, 64))
    named = [numbered(index).source.place for index in (0, 4, 5)]
    named.append(numbered(6).source.place.replace("6.png", "\\udce9.png"))
    (tmp_path / "results.json").write_text(json.dumps({"cases": [{"path": path} for path in named]}))
    database = tmp_path / DATABASE
    if (new := content(database.read_bytes())) is None:
        database.unlink()
    else:
        database.write_bytes(new)
    with pytest.raises(ReportError) as caught:
        Store(tmp_path)
    assert caught.value.code is ErrorCode.WORKSPACE_DAMAGED
    repaired = repair(tmp_path)
    assert repaired.backup == next((tmp_path / "backups").iterdir())
    assert (repaired.cases, repaired.readings, repaired.lost) == (4, 4, 3)
    assert (repaired.kept is None) == (not new)
    with Store(tmp_path) as store:
        assert list(store.results()) == [numbered(index) for index in range(4)]
        assert [path.name for path in store.waiting()] == ["film 0004.png", "film 0005.png", "film 000\\udce9.png"]
        assert all(store.picture(key) is not None for key in keys)


@pytest.mark.parametrize("noise", [False, True], ids=["zeros", "noise"])
@pytest.mark.parametrize(
    ("start", "end"), [(0, 16), (0, 100), (0, PAGE), (100, PAGE), (512, 1024), (16, 100), (56, 64)]
)
def test_a_damaged_first_page_loses_nothing(tmp_path: Path, start: int, end: int, noise: bool) -> None:
    keys = fill(tmp_path, COUNT)
    with Store(tmp_path) as store:
        before = (list(store.results()), store.events(), store.all_readings(), store.fingerprints())
    with (tmp_path / DATABASE).open("rb+") as file:
        file.seek(start)
        file.write(os.urandom(end - start) if noise else bytes(end - start))
    repaired = repair(tmp_path)
    assert (repaired.cases, repaired.readings, repaired.lost) == (COUNT, COUNT, 0)
    with Store(tmp_path) as store:
        assert (list(store.results()), store.events()[:-1], store.all_readings(), store.fingerprints()) == before
        assert all(store.picture(key) is not None for key in keys)
    assert not list(tmp_path.glob(".*"))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not allow such names")
def test_a_lost_scan_with_a_name_in_another_encoding_waits_under_its_name(tmp_path: Path) -> None:
    film = tmp_path / os.fsdecode(b"\xe9tude.png")
    film.touch()
    (tmp_path / "work").mkdir()
    results = {"cases": [{"path": ScanSource(film, (film,)).place}, {"path": "gone/relative.png"}]}
    (tmp_path / "work" / "results.json").write_text(json.dumps(results), encoding="utf-8")
    assert repair(tmp_path / "work").lost == 1
    with Store(tmp_path / "work") as store:
        assert store.waiting() == (film,)


def test_gaps_are_filled_from_the_backup(tmp_path: Path) -> None:
    keys = fill(tmp_path, COUNT)
    with Store(tmp_path) as store:
        store.backup_daily()
        store.put(replace(numbered(0), frames=9), "newer", picture(5, 64))
        store.add_reading(keys[0], READING)
    zeroed_middle(tmp_path / DATABASE)
    repaired = repair(tmp_path)
    assert (repaired.cases, repaired.readings, repaired.lost) == (COUNT, COUNT + 1, 0)
    with Store(tmp_path) as store:
        assert store.get(keys[0]).frames == 9  # what was answered later counts
        newest = store.picture(keys[0])
        assert newest is not None
        assert newest.shape == (64, 32)
        assert store.readings(keys[0])[-1] == READING


def zero_roots(database: Path) -> None:
    """Zero every page that leads to others, and those that tables with one page consist of."""
    connection = sqlite3.connect(database)
    roots = [root for (root,) in connection.execute("SELECT rootpage FROM sqlite_master WHERE rootpage > 0")]
    connection.close()
    for page in roots:
        zero(database, page)


def test_rows_are_found_without_the_tree(tmp_path: Path) -> None:
    fill(tmp_path, COUNT)
    with Store(tmp_path, fresh=True):
        pass  # what is forgotten on purpose leaves its pages behind
    keys = fill(tmp_path, COUNT)
    with Store(tmp_path) as store:
        store.put(replace(numbered(3), error_detail="x" * 9000), "long")  # on several pages
        answers, trail, readings = list(store.results()), store.events(), store.all_readings()
    zero_roots(tmp_path / DATABASE)
    repaired = repair(tmp_path)
    assert (repaired.cases, repaired.lost) == (COUNT, 0)
    assert repaired.readings > COUNT
    with Store(tmp_path) as store:
        assert list(store.results()) == answers
        assert all(event in trail for event in store.events()[:-1])
        assert len(store.events()) > 3 * COUNT
        assert all(set(store.readings(key)) <= set(readings[key]) for key in keys)


def test_a_picture_of_an_older_answer_is_not_taken_from_the_backup(tmp_path: Path) -> None:
    keys = fill(tmp_path, 6)
    with Store(tmp_path) as store:
        store.backup_daily()
        store.put(replace(numbered(0), frames=9), "newer", picture(5, 64))
    for page in pages_of(tmp_path / DATABASE, "pictures"):
        zero(tmp_path / DATABASE, page)
    assert repair(tmp_path).lost == 0
    with Store(tmp_path) as store:
        assert store.get(keys[0]).frames == 9
        assert [store.picture(key) is None for key in keys] == [True, False, False, False, False, False]


def test_answers_forgotten_on_purpose_stay_forgotten(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    with Store(tmp_path, fresh=True) as store:
        store.put(numbered(7), "")
    assert repair(tmp_path).lost == 0
    assert stored_results(tmp_path) == [numbered(7)]


def test_a_workspace_in_use_or_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    fill(tmp_path, 1)
    with Store(tmp_path), pytest.raises(ReportError) as caught:
        repair(tmp_path)
    assert caught.value.code is ErrorCode.WORKSPACE_IN_USE
    connection = sqlite3.connect(tmp_path / DATABASE)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = (tmp_path / DATABASE).read_bytes()
    with pytest.raises(ReportError) as caught:
        repair(tmp_path)
    assert caught.value.code is ErrorCode.WORKSPACE_NEWER
    assert [path.name for path in tmp_path.iterdir()] == [DATABASE]
    assert (tmp_path / DATABASE).read_bytes() == before


def test_a_backup_is_a_whole_workspace(tmp_path: Path) -> None:
    keys = fill(tmp_path / "work", 3)
    (tmp_path / "usb").mkdir()
    with Store(tmp_path / "work") as store:
        store.backup(tmp_path / "usb" / DATABASE)
        store.backup(tmp_path / "usb" / DATABASE)  # again, in its place
        assert store.events()[-1].kind is EventKind.BACKUP_MADE
    with Store(tmp_path / "usb") as copy:
        assert list(copy.results()) == [numbered(index) for index in range(3)]
        assert all(copy.picture(key) is not None and copy.readings(key) for key in keys)
    assert [path.name for path in (tmp_path / "usb").iterdir()] == [DATABASE]


def test_a_backup_never_takes_the_place_of_something_better(tmp_path: Path) -> None:
    fill(tmp_path, COUNT)
    target = tmp_path / "copy.sqlite"
    with Store(tmp_path) as store:
        store.backup(target)
        with pytest.raises(ReportError) as caught:
            store.backup(tmp_path / "." / DATABASE)
        assert caught.value.code is ErrorCode.NOT_WRITTEN
    before = target.read_bytes()
    zeroed_middle(tmp_path / DATABASE)
    with Store(tmp_path) as store, pytest.raises(ReportError) as caught:
        store.backup(target)
    assert caught.value.code is ErrorCode.WORKSPACE_DAMAGED
    assert target.read_bytes() == before
    assert not list(tmp_path.glob(".*"))
    (tmp_path / "file").touch()
    with Store(tmp_path) as store, pytest.raises(ReportError) as caught:
        store.backup(tmp_path / "file" / "copy.sqlite")
    assert caught.value.code is ErrorCode.NOT_WRITTEN


def test_one_backup_a_day_and_three_in_all(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with Store(tmp_path) as store:
        assert store.backup_daily() is None  # nothing to keep yet
    fill(tmp_path, 1)
    folder.mkdir()
    for name in ("thoralite-2026-01-01.sqlite", "thoralite-2026-01-03.sqlite", "thoralite-2026-01-02.sqlite"):
        (folder / name).touch()
    (folder / "my own.sqlite").touch()
    with Store(tmp_path) as store:
        made = store.backup_daily()
        assert made is not None
        assert store.backup_daily() is None
    names = {"my own.sqlite", "thoralite-2026-01-02.sqlite", "thoralite-2026-01-03.sqlite", made.name}
    assert {path.name for path in folder.iterdir()} == names
    assert made.stat().st_size > 0


def test_a_daily_backup_that_cannot_be_written_stops_nobody_but_damage_is_told(tmp_path: Path) -> None:
    fill(tmp_path, COUNT)
    (tmp_path / "backups").touch()  # a file where the folder should be
    with Store(tmp_path) as store:
        assert store.backup_daily() is None
    (tmp_path / "backups").unlink()
    zeroed_middle(tmp_path / DATABASE)
    with Store(tmp_path) as store, pytest.raises(ReportError) as caught:
        store.backup_daily()
    assert caught.value.code is ErrorCode.WORKSPACE_DAMAGED


def test_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(tmp_path / "work", COUNT)
    assert main(["backup", str(tmp_path / "work"), "--to", str(tmp_path / "copy.sqlite")]) == 0
    assert (tmp_path / "copy.sqlite").stat().st_size > 0
    zeroed_middle(tmp_path / "work" / DATABASE)
    assert main(["repair", str(tmp_path / "work")]) == 0
    told = capsys.readouterr().out
    assert f"{COUNT} readings" in told
    assert "Answers lost: " in told
    assert "The damaged file was kept: thoralite.damaged-" in told
    assert main(["repair", str(tmp_path / "missing")]) == main(["backup", str(tmp_path), "--to", "x"]) == 2
