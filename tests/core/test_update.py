"""Updates from the file into use and back, with the real models and a small program."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import core.in_use
from core import __version__
from core.cli import main
from core.errors import ErrorCode, UpdateError
from core.in_use import FirstStart, InUse, load_in_use, models_folder, note_first_start
from core.paths import MODELS
from core.pipeline import load_engine
from core.places import DATA_FOLDER_VARIABLE, updates_folder
from core.results import Recommendation
from core.start_in_use import ask_to_start_again, start_again_if_asked
from core.update import Answer, Compared, Here, Installation, Stage, roll_back
from core.update.answers import answers_in, compared
from core.update.history import changes
from tests.core.updates import Workshop, a_place, install_all, workshop

__all__ = ["workshop"]


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own."""
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "data"))
    return tmp_path / "data"


def folders(here: Here) -> set[str]:
    """What is unpacked."""
    return {path.name for path in here.updates.iterdir() if path.is_dir()}


@pytest.fixture
def here(data: Path, workshop: Workshop) -> Here:
    """A program that trusts the workshop's key."""
    return a_place(updates_folder(), workshop.keys)


@pytest.fixture
def trusting(workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line's own program trusts the workshop's key."""
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources/update_keys").symlink_to(workshop.keys)
    monkeypatch.setattr("core.update.surroundings.RESOURCES", tmp_path / "resources")


def test_new_models_are_used_from_then_on_and_the_old_ones_after_going_back(workshop: Workshop, here: Here) -> None:
    install_all(workshop.models(), here)
    assert models_folder().parent == here.updates
    assert all(manifest.folder.parent == models_folder() for manifest in load_engine().models)
    roll_back(here)
    assert models_folder() == MODELS
    assert [change.what for change in changes(here.updates)] == ["installed", "rolled_back"]
    assert "tester" in next(changes(here.updates)).signed_by
    with pytest.raises(UpdateError) as caught:
        roll_back(here)
    assert caught.value.code is ErrorCode.UPDATE_NOTHING_BEFORE


def test_models_of_another_version_are_not_used(
    workshop: Workshop, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_all(workshop.models(), here)
    monkeypatch.setattr(core.in_use, "__version__", "0.1.1")
    assert models_folder() == MODELS


def test_the_same_and_older_models_are_refused(workshop: Workshop, here: Here) -> None:
    install_all(workshop.models(), here)
    for pack in (workshop.models(), workshop.models("2027-00", released="2027-01-30")):
        with pytest.raises(UpdateError) as caught:
            Installation(pack, here)
        assert caught.value.code is ErrorCode.UPDATE_NOT_NEWER
    assert load_in_use(here.updates).models is not None


def test_what_two_updates_ago_was_in_use_is_cleared_away(workshop: Workshop, here: Here) -> None:
    for version in ("0.2.0", "0.2.1", "0.2.2"):
        install_all(workshop.program(version), here)
    with Installation(workshop.program("0.2.3"), here) as installation:
        next(installation.steps(lambda: False))
        assert folders(here) == {"0.2.1-1", "0.2.2-1", "0.2.3-1"}
    assert folders(here) == {"0.2.1-1", "0.2.2-1"}
    assert roll_back(here).program == load_in_use(here.updates).program
    assert start("thoralite", "--version") == "thoralite 0.2.1"


def test_a_new_program_replaces_the_models_of_the_old_one(workshop: Workshop, here: Here) -> None:
    install_all(workshop.models(), here)
    install_all(workshop.program(), here)
    in_use = load_in_use(here.updates)
    assert in_use.program is not None
    assert in_use.program.version == "0.2.0"
    assert in_use.models is None
    assert models_folder() == MODELS
    folder = here.updates / in_use.program.folder
    assert os.access(folder / "thoralite", os.X_OK)
    assert not os.access(folder / "_internal/library.so.1", os.X_OK)
    assert os.readlink(folder / "_internal/library.so") == "library.so.1"
    roll_back(here)
    assert models_folder().name == "2027-01-1"


def test_samples_are_compared_with_changed_answers_on_top(workshop: Workshop, here: Here) -> None:
    with Installation(workshop.program(), here) as installation:
        stages = {step.stage for step in installation.steps(lambda: False)}
        assert stages == set(Stage)
        assert {row.name for row in installation.compared} >= {"photograph.jpg", "xray-normal-child.jpg"}
        assert not any(row.changed or row.moved for row in installation.compared)
    old = answers_in(workshop.results)
    new = {**old, "xray-normal-child.jpg": Answer(Recommendation.REFER, 0.9), "more.png": Answer(None, None)}
    moved = old["xray-covid19-adult.dcm"]
    new["xray-covid19-adult.dcm"] = Answer(moved.recommendation, 0.8)
    rows = compared(old, new)
    assert [(row.name, row.changed, row.moved) for row in rows[:4]] == [
        ("xray-normal-child.jpg", True, True),
        ("more.png", True, False),
        ("xray-covid19-adult.dcm", False, True),
        ("ct-phantom", False, False),
    ]
    assert rows[1] == Compared("more.png", None, Answer(None, None))


@pytest.mark.parametrize(
    ("self_test", "code"), [(1, ErrorCode.UPDATE_OTHER_ANSWERS), (139, ErrorCode.UPDATE_NOT_RUNNING)]
)
def test_a_program_that_fails_its_self_test_is_not_used(
    self_test: int, code: ErrorCode, workshop: Workshop, here: Here
) -> None:
    pack = workshop.program("0.4.0", self_test)
    with pytest.raises(UpdateError) as caught:
        install_all(pack, here)
    assert caught.value.code is code
    assert load_in_use(here.updates) == InUse()
    assert {path.name for path in here.updates.iterdir()} == {"lock"}


def test_models_that_give_other_answers_are_not_used(
    workshop: Workshop, here: Here, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    models = Path(shutil.copytree(MODELS, tmp_path / "models"))
    document = json.loads((models / "cxr/manifest.json").read_text(encoding="utf-8"))
    document["temperature"] *= 3
    (models / "cxr/manifest.json").write_text(json.dumps(document), encoding="utf-8")
    monkeypatch.setattr("tests.core.updates.MODELS", models)
    with pytest.raises(UpdateError) as caught:
        install_all(workshop.models("other"), here)
    assert caught.value.code is ErrorCode.UPDATE_OTHER_ANSWERS
    assert models_folder() == MODELS


def test_what_is_cancelled_leaves_nothing(workshop: Workshop, here: Here) -> None:
    for stage in Stage:
        seen: list[Stage] = []
        with Installation(workshop.models(), here) as installation:
            steps = installation.steps(lambda seen=seen, stage=stage: stage in seen)  # type: ignore[misc]
            seen.extend(step.stage for step in steps)
            assert not installation.ready
        assert {path.name for path in here.updates.iterdir()} == {"lock"}


def test_two_do_not_install_at_once(workshop: Workshop, here: Here) -> None:
    with Installation(workshop.models(), here):
        with pytest.raises(UpdateError) as caught:
            Installation(workshop.models("2027-02"), here)
        assert caught.value.code is ErrorCode.UPDATE_IN_WORK
    Installation(workshop.models("2027-02"), here).close()


_KILLED = """
import os, signal, sys
from pathlib import Path
from core.update import Installation
import core.in_use
from tests.core.updates import a_place

pack, updates, keys, where = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

installation = Installation(pack, a_place(updates, keys))
for number, step in enumerate(installation.steps(lambda: False)):
    if where == f"{step.stage} {number}" or where == step.stage:
        die()
if where == "before":
    core.in_use.os.replace = die
if where == "after":
    core.in_use.sync_folder = die
installation.put_in_use()
"""


@pytest.mark.parametrize("where", ["unpacking 0", "unpacking 2", "testing", "comparing", "before", "after"])
def test_a_power_cut_leaves_the_old_or_the_new(where: str, workshop: Workshop, here: Here) -> None:
    pack = workshop.program()
    command = [sys.executable, "-c", _KILLED, str(pack), str(here.updates), str(workshop.keys), where]
    run = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, check=False)
    assert run.returncode == -signal.SIGKILL, run.stderr
    in_use = load_in_use(here.updates)
    assert (in_use.program is not None) == (where == "after")
    if in_use.program is not None:
        assert core.in_use.newer_program(in_use, here.updates) == in_use.program
        roll_back(here)
    assert folders(here)
    install_all(pack, here)
    assert len(folders(here)) == 1


_INSTALLED = """
import sys
sys.frozen, sys.executable, sys.argv = True, sys.argv[1], sys.argv[1:]
from core.start_in_use import fallen_back_from, start_newer
start_newer()
print("installed", fallen_back_from())
"""


def start(name: str = "thoralite-desktop", *arguments: str) -> str:
    """What the installed program does when it is started: which program answers."""
    command = [sys.executable, "-c", _INSTALLED, f"/opt/installed/{name}", *arguments]
    run = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    return run.stdout.strip()


def test_the_installed_program_starts_the_newer_one(workshop: Workshop, here: Here) -> None:
    assert start("thoralite", "--version") == "installed"
    install_all(workshop.program(), here)
    assert start("thoralite", "--version") == "thoralite 0.2.0"
    assert start("thoralite-desktop", "--version") == "thoralite 0.2.0"
    assert start("thoralite", "update", "rollback") == "installed"
    roll_back(here)
    assert start("thoralite", "--version") == "installed"


def test_a_newer_program_that_is_gone_or_overtaken_is_passed_over(workshop: Workshop, here: Here) -> None:
    install_all(workshop.program(), here)
    in_use = load_in_use(here.updates)
    assert in_use.program is not None
    program = here.updates / in_use.program.folder / "thoralite-desktop"
    program.rename(program.with_name("elsewhere"))
    assert start("thoralite", "--version") == "installed"
    program.with_name("elsewhere").rename(program)
    assert start("thoralite", "--version") == "thoralite 0.2.0"
    document = json.loads((here.updates / "in_use.json").read_text())
    for changes_ in ({"version": __version__}, {"platform": "amiga-m68k"}, {"folder": "../elsewhere"}, {"version": ""}):
        changed = {**document, "program": {**document["program"], **changes_}}
        (here.updates / "in_use.json").write_text(json.dumps(changed))
        assert start("thoralite", "--version") == "installed"
    for damaged in ("", "[]", "{", '{"schema": 99}', "[" * 100_000):
        (here.updates / "in_use.json").write_text(damaged)
        assert start("thoralite", "--version") == "installed"


def test_a_window_that_does_not_come_up_is_given_up_and_that_is_told_once(workshop: Workshop, here: Here) -> None:
    install_all(workshop.program(), here)
    assert start() == ""  # the small program's window says nothing and ends
    assert start() == ""  # perhaps a double click
    assert start() == "installed 0.2.0"
    assert start() == "installed"
    assert start("thoralite", "--version") == "installed"
    assert load_in_use(here.updates) == InUse(not_started="0.2.0", told=True)


def test_what_was_in_use_before_a_window_that_does_not_come_up_is_in_use_again(workshop: Workshop, here: Here) -> None:
    install_all(workshop.program(), here)
    note_first_start(FirstStart.WORKED, here.updates)
    install_all(workshop.program("0.2.1"), here)
    note_first_start(FirstStart.TRIED, here.updates, 1, time.time() - 200)
    assert start() == ""
    in_use = load_in_use(here.updates)
    assert in_use.program is not None
    assert (in_use.program.version, in_use.not_started) == ("0.2.0", "0.2.1")
    install_all(workshop.program("0.2.2"), here)
    assert load_in_use(here.updates).not_started == ""


def test_a_window_that_did_not_come_up_long_ago_is_given_up(workshop: Workshop, here: Here) -> None:
    install_all(workshop.program(), here)
    note_first_start(FirstStart.TRIED, here.updates, 1, time.time() - 200)
    assert start() == "installed 0.2.0"


def test_a_window_that_came_up_once_is_trusted(workshop: Workshop, here: Here) -> None:
    install_all(workshop.program(), here)
    note_first_start(FirstStart.WORKED, here.updates)
    assert [start() for _ in range(4)] == [""] * 4


@pytest.mark.usefixtures("trusting")
def test_the_command_line_checks_installs_tells_and_goes_back(
    workshop: Workshop, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = str(workshop.models())
    assert main(["update", "check", pack]) == 0
    assert "tester" in capsys.readouterr().out
    assert models_folder() == MODELS
    assert main(["update", "install", pack]) == 5  # nobody is there to agree
    assert models_folder() == MODELS
    assert main(["update", "install", pack, "--yes"]) == 0
    assert models_folder() != MODELS
    told = capsys.readouterr().out
    assert "xray-normal-child.jpg" in told
    assert "0 of 8 samples" in told
    assert main(["update", "install", pack, "--yes"]) == 5
    assert "not newer" in capsys.readouterr().err
    assert main(["update", "status"]) == 0
    assert "2027-01" in capsys.readouterr().out
    assert main(["update", "rollback"]) == 0
    assert main(["update", "rollback"]) == 5
    assert models_folder() == MODELS


def test_a_program_as_delivered_takes_no_update(workshop: Workshop, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", "install", str(workshop.models()), "--yes"]) == 5
    assert "without a key" in capsys.readouterr().err
    assert not updates_folder().exists()


@pytest.mark.usefixtures("trusting")
def test_a_lock_of_the_it_staff_is_kept(
    workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "settings.json").write_text('{"locked": ["updates"]}')
    monkeypatch.setattr("core.group_settings.group_settings_file", lambda: tmp_path / "settings.json")
    assert main(["update", "install", str(workshop.models()), "--yes"]) == 5
    assert "switched off" in capsys.readouterr().err
    assert not updates_folder().exists()


def test_a_program_started_anew_is_the_installed_one_without_our_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, told = tmp_path / "installed", tmp_path / "told"
    program.write_text(f"#!/bin/sh\n(echo $*; env) > {told}.part; mv {told}.part {told}\n")
    program.chmod(0o755)
    monkeypatch.setattr("core.start_in_use._installed", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/ThoraLite/_internal", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/ThoraLite/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/special")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/opt/ThoraLite/_internal/PySide6/plugins")
    monkeypatch.setenv("PATH", f"/opt/ThoraLite/_internal:{os.environ['PATH']}")
    monkeypatch.setenv("THORALITE_STARTED_BY", "/somebody")
    monkeypatch.setattr("core.start_in_use._again", False)
    assert not start_again_if_asked()
    ask_to_start_again()
    assert start_again_if_asked()
    end = time.monotonic() + 20
    while not told.exists():
        assert time.monotonic() < end
        time.sleep(0.05)
    arguments, *variables = told.read_text().splitlines()
    assert arguments == ""
    assert "LD_LIBRARY_PATH=/usr/special" in variables
    assert not [line for line in variables if "/opt/ThoraLite" in line or "STARTED_BY" in line or "_ORIG" in line]
