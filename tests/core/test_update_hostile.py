"""What a damaged disk, a scanner for viruses, a power cut or somebody ill-meaning does to updates in use."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.errors import ErrorCode, UpdateError
from core.in_use import FirstStart, InUse, load_in_use, models_folder, note_first_start
from core.paths import MODELS
from core.places import DATA_FOLDER_VARIABLE, POINTER, updates_folder
from core.update import Here, Installation, Pack, roll_back
from core.update.installation import in_effect
from scripts.make_update import main as make_update
from tests.core.updates import Workshop, a_place, hand_made, install_all, workshop

__all__ = ["workshop"]

ROOT = Path(__file__).parents[2]
INSTALLED = """
import sys
sys.frozen, sys.executable, sys.argv = True, sys.argv[1], sys.argv[1:]
from core.start_in_use import fallen_back_from, start_newer
start_newer()
print("installed", fallen_back_from())
"""
CAME_UP = """
import sys
sys.executable = sys.argv[1]
from core.start_in_use import started_properly
started_properly()
"""


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own."""
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def here(data: Path, workshop: Workshop) -> Here:
    """A program that trusts the workshop's key."""
    return a_place(updates_folder(), workshop.keys)


def start(name: str = "thoralite-desktop", *arguments: str) -> str:
    """What the installed program does when it is started: which program answers."""
    command = [sys.executable, "-c", INSTALLED, f"/opt/installed/{name}", *arguments]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return run.stdout.strip()


def came_up(program: Path) -> None:
    """Say that the window of a program came up."""
    subprocess.run([sys.executable, "-c", CAME_UP, str(program)], cwd=ROOT, check=True)


def changed(here: Here, part: str, values: dict[str, Any]) -> None:
    """Write other values into the pointer."""
    document = json.loads((here.updates / POINTER).read_text(encoding="utf-8"))
    document[part].update(values)
    (here.updates / POINTER).write_text(json.dumps(document), encoding="utf-8")


@pytest.mark.parametrize(
    "values",
    [
        {"tried_at": "yesterday"}, {"tried_at": None}, {"tries": None}, {"tries": "x"}, {"platform": None},
        {"commands": []}, {"commands": None}, {"commands": {"thoralite-desktop": 5}}, {"version": 5}, {"folder": 5},
        {"folder": ".."}, {"folder": "a\x00b"}, {"first_start": "maybe"}, {"version": "9" * 5000},
        {"commands": {"thoralite-desktop": "/bin/echo"}}, {"commands": {"thoralite-desktop": "../../echo"}},
    ],
)  # fmt: skip
def test_no_pointer_keeps_the_installed_program_from_starting(
    values: dict[str, Any], workshop: Workshop, here: Here
) -> None:
    install_all(workshop.program(), here)
    note_first_start(FirstStart.TRIED, here.updates, 1, time.time())
    changed(here, "program", values)
    assert start() == "installed"
    assert load_in_use(here.updates) == InUse()


def test_a_program_that_lost_a_file_is_passed_over_and_may_be_installed_again(workshop: Workshop, here: Here) -> None:
    install_all(workshop.program(), here)
    program = load_in_use(here.updates).program
    assert program is not None
    (here.updates / program.folder / "_internal/library.so.1").write_bytes(b"lib")
    assert start("thoralite", "--version") == "installed"
    assert in_effect(here) == InUse()
    install_all(workshop.program(), here)
    assert start("thoralite", "--version") == "thoralite 0.2.0"


def test_models_that_lost_a_file_are_passed_over_and_may_be_installed_again(workshop: Workshop, here: Here) -> None:
    install_all(workshop.models(), here)
    (models_folder() / "cxr/model.onnx").unlink()
    assert models_folder() == MODELS
    install_all(workshop.models(), here)
    assert models_folder().parent == here.updates


def test_a_window_that_worked_and_does_not_come_up_any_more_is_given_up(workshop: Workshop, here: Here) -> None:
    install_all(workshop.program(), here)
    note_first_start(FirstStart.WORKED, here.updates)
    program = load_in_use(here.updates).program
    assert program is not None
    folder = here.updates / program.folder
    assert [start() for _ in range(5)] == [""] * 5  # a hasty person
    (starts,) = folder.glob(".starts")
    long_ago = time.time() - 100
    os.utime(starts, (long_ago, long_ago))
    came_up(folder / "thoralite-desktop")
    assert not starts.exists()
    assert [start() for _ in range(3)] == [""] * 3
    os.utime(starts, (long_ago, long_ago))
    assert start("thoralite", "--version") == "thoralite 0.2.0"
    assert start() == "installed 0.2.0"
    assert start() == "installed"


def test_a_home_that_is_reached_by_a_link_is_no_reason_to_give_up(
    workshop: Workshop, here: Here, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    install_all(workshop.program(), here)
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "link" / "data"))
    start()
    came_up((data / "updates/0.2.0-1/thoralite-desktop").resolve())
    program = load_in_use(here.updates).program
    assert program is not None
    assert program.first_start is FirstStart.WORKED


def test_what_another_installed_meanwhile_is_not_installed_again(
    workshop: Workshop, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    from core.update.one_at_a_time import Turn

    def turn_after_another(updates: Path) -> Turn:
        monkeypatch.undo()
        monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(updates.parent))
        install_all(workshop.models(), here)
        return Turn(updates)

    monkeypatch.setattr("core.update.installation.Turn", turn_after_another)
    with pytest.raises(UpdateError) as caught:
        Installation(workshop.models(), here)
    assert caught.value.code is ErrorCode.UPDATE_NOT_NEWER
    Installation(workshop.models("2027-02", released="2027-02-28"), here).close()  # the turn was let go


def test_two_do_not_go_back_one_after_the_other(
    workshop: Workshop, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    from core.update.one_at_a_time import Turn

    install_all(workshop.models(), here)
    install_all(workshop.models("2027-02", released="2027-02-28"), here)

    def turn_after_another(updates: Path) -> Turn:
        monkeypatch.setattr("core.update.installation.Turn", Turn)
        roll_back(here)
        return Turn(updates)

    monkeypatch.setattr("core.update.installation.Turn", turn_after_another)
    with pytest.raises(UpdateError) as caught:
        roll_back(here)
    assert caught.value.code is ErrorCode.UPDATE_NOTHING_BEFORE
    assert models_folder().name == "2027-01-1"


@pytest.mark.parametrize("entry", [{"size": float("inf")}, {"size": float("nan")}])
def test_a_size_without_end_is_refused(entry: dict[str, Any], here: Here, tmp_path: Path) -> None:
    keys = Path(shutil.copytree(here.keys, tmp_path / "keys"))
    pack = hand_made(tmp_path / "pack", keys, {"a": b"x"}, entries={"a": entry})
    with pytest.raises(UpdateError) as caught:
        Pack(pack, keys)
    assert caught.value.code is ErrorCode.UPDATE_UNSAFE


@pytest.mark.parametrize("name", ["portable.txt", "ThoraLite/Portable.TXT"])
def test_an_update_is_never_a_portable_program(name: str, here: Here, tmp_path: Path) -> None:
    keys = Path(shutil.copytree(here.keys, tmp_path / "keys"))
    with pytest.raises(UpdateError) as caught:
        Pack(hand_made(tmp_path / "pack", keys, {name: b"x"}), keys)
    assert caught.value.code is ErrorCode.UPDATE_UNSAFE


def test_a_portable_folder_with_a_clinic_s_data_is_not_made_an_update(workshop: Workshop) -> None:
    folder = workshop.program_folder("0.2.8")
    (folder / "portable.txt").touch()
    (folder / "ThoraLite data").mkdir()
    (folder / "ThoraLite data/patient.pdf").write_bytes(b"%PDF")
    with pytest.raises(UpdateError):
        make_update(["program", str(folder), "--key", str(workshop.key), "--out", str(workshop.folder)])
    assert not list(workshop.folder.glob("*0.2.8*.thoraliteupdate"))


def test_a_stick_that_holds_no_links_takes_a_program(
    workshop: Workshop, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    pack = workshop.program("0.2.7")
    monkeypatch.setattr(Path, "symlink_to", refuse)
    install_all(pack, here)
    assert start("thoralite", "--version") == "thoralite 0.2.7"


def test_temporary_files_that_cannot_be_written_are_told(
    workshop: Workshop, here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
    with pytest.raises(UpdateError) as caught:
        install_all(workshop.program(), here)
    assert caught.value.code is ErrorCode.UPDATE_NOT_WRITTEN


def synced(monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[tuple[Path, int]]]:
    """Notes what is brought to the disk, and its mode at that moment."""
    seen: list[tuple[Path, int]] = []
    fsync = os.fsync

    def noting(handle: int) -> None:
        seen.append((Path(os.readlink(f"/proc/self/fd/{handle}")), os.fstat(handle).st_mode & 0o777))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noting)
    return lambda: seen


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system for the names of open files")
def test_everything_is_on_the_disk_before_the_pointer_names_it(
    workshop: Workshop, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = workshop.program()
    told = synced(monkeypatch)
    install_all(pack, here)
    folder = here.updates / "0.2.0-1"
    names = [path for path, _ in told()]
    for place, folders, files in os.walk(folder):
        assert Path(place) in names
        assert {Path(place, name) for name in files if not Path(place, name).is_symlink()} <= set(names)
        assert not folders or Path(place) in names
    assert dict(told())[folder / "thoralite"] & 0o100
    assert names.index(folder / "update.json") < next(i for i, path in enumerate(names) if POINTER in path.name)
