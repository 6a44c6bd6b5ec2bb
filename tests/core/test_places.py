"""Where data, logs, settings and group settings lie: installed, on a stick, and where nothing may be written."""

import os
import stat
import sys
import tempfile
from pathlib import Path

import pytest

from core import places

posix = pytest.mark.skipif(sys.platform == "win32", reason="temporary files are each user's own there")


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with the mark of a portable program, which is started from it."""
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / places.PORTABLE_MARK).touch()
    monkeypatch.delenv(places.DATA_FOLDER_VARIABLE, raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(stick / "thoralite-desktop"))
    return stick


@pytest.fixture
def shut_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user whose own folder cannot be written to, and the system's temporary files."""
    (tmp_path / "file").touch()
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(tmp_path / "file" / "data"))
    monkeypatch.setenv("USER", "amina")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    return tmp_path / "tmp" / "ThoraLite-amina"


def test_a_portable_program_keeps_everything_on_its_stick(stick: Path) -> None:
    data = stick / "ThoraLite data"
    assert places.data_folder() == data
    assert places.settings_file() == data / "settings.json"
    assert places.log_folder() == data / "log"
    assert places.updates_folder() == data / "updates"
    assert places.group_settings_file() == stick / "settings.json"


@pytest.mark.parametrize(
    "place", ["ThoraLite.app/Contents/MacOS/thoralite-desktop", "ThoraLite data/updates/1.2/ThoraLite/thoralite"]
)
def test_a_bundle_and_an_update_belong_to_the_same_stick(
    stick: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setattr(sys, "executable", str(stick / place))
    assert places.data_folder() == stick / "ThoraLite data"
    assert places.group_settings_file() == stick / "settings.json"


@pytest.mark.parametrize("place", ["ThoraLite/thoralite", "data/updates/1.2/thoralite", "a.app/b/c/MacOS/thoralite"])
def test_a_mark_farther_up_is_none(stick: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """As in the home of a user, below which updates lie: it must not open what IT staff locked."""
    monkeypatch.setattr(sys, "executable", str(stick / place))
    assert places.portable_home() is None
    assert not places.group_settings_file().is_relative_to(stick)


def test_a_look_whether_a_folder_can_be_written_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(tmp_path / "data"))
    left = tmp_path / "data" / f".ThoraLite-{os.getpid()}-0"  # by a power cut
    left.parent.mkdir()
    left.touch()
    assert places.data_folder() == tmp_path / "data"
    assert list(left.parent.iterdir()) == [left]


def test_without_the_mark_nothing_lies_beside_the_program(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    (stick / places.PORTABLE_MARK).unlink()
    assert not places.data_folder().is_relative_to(stick)
    assert not places.group_settings_file().is_relative_to(stick)
    (stick / places.PORTABLE_MARK).touch()
    monkeypatch.setattr(sys, "frozen", False)  # from source there is no portable program
    assert not places.data_folder().is_relative_to(stick)


def test_a_user_cannot_name_another_group_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usual = places.group_settings_file()
    for name in ("XDG_CONFIG_DIRS", "WIN_PD_OVERRIDE_COMMON_APPDATA", "PROGRAMDATA", "ALLUSERSPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    assert places.group_settings_file() == usual


@posix
@pytest.mark.parametrize(("system", "folder"), [("linux", "/etc/xdg"), ("darwin", "/Library/Application Support")])
def test_the_group_file_lies_where_only_administrators_write(
    monkeypatch: pytest.MonkeyPatch, system: str, folder: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/home/amina")
    monkeypatch.setattr(sys, "platform", system)
    assert places.group_settings_file() == Path(folder, "ThoraLite/settings.json")


def test_where_nothing_can_be_written_temporary_files_serve(shut_out: Path) -> None:
    assert places.data_folder() == shut_out
    assert places.data_folder() == shut_out  # the same one at the next start
    assert places.is_temporary(shut_out)
    assert not places.is_temporary(shut_out.parent / "other")
    assert not places.is_temporary(shut_out / "ThoraLite-amina")


@posix
def test_the_temporary_folder_is_for_nobody_else(shut_out: Path) -> None:
    shut_out.mkdir(mode=0o755)
    places.data_folder()
    assert stat.S_IMODE(shut_out.stat().st_mode) == 0o700


@posix
@pytest.mark.parametrize("prepared", ["link", "file", "of somebody else"])
def test_what_another_user_prepared_is_not_used(shut_out: Path, tmp_path: Path, prepared: str) -> None:
    if prepared == "link":
        (tmp_path / "trap").mkdir()
        shut_out.symlink_to(tmp_path / "trap")
    elif prepared == "file":
        shut_out.touch()
    else:
        if os.getuid() != 0:
            pytest.skip("only root can make folders of somebody else")
        shut_out.mkdir(mode=0o777)
        os.chown(shut_out, 12345, 12345)
    assert places.data_folder() == shut_out.with_name("ThoraLite-amina-2")
    assert places.is_temporary(places.data_folder())


def test_where_not_even_that_can_be_written_the_own_folder_is_named(
    shut_out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "file"))
    assert places.data_folder() == tmp_path / "file" / "data"
