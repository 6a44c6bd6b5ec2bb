"""What arrives in a watched folder is told of once, whole, and only if it is a scan."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import ErrorCode, ReportError
from core.paths import SAMPLES
from desktop import watched_folder
from desktop.watched_folder import WatchedFolder
from tests.core.films import write_films
from tests.desktop.conftest import PATIENCE


@pytest.fixture
def told(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> tuple[WatchedFolder, list[Path]]:
    """A watcher that looks often, and what it has told of."""
    monkeypatch.setattr(watched_folder, "_INTERVAL", 60)
    watcher = WatchedFolder()
    paths: list[Path] = []
    watcher.arrived.connect(paths.extend)
    del qapp  # there for the watcher's clock
    return watcher, paths


def test_what_arrives_is_told_of_once(qtbot: QtBot, told: tuple[WatchedFolder, list[Path]], tmp_path: Path) -> None:
    watcher, paths = told
    folder = tmp_path / "export"
    old = write_films(folder, 1)
    watcher.watch(folder, {*old})
    (folder / "notes.txt").write_text("call the ward")
    (new,) = write_films(folder / "today", 1)
    qtbot.waitUntil(lambda: paths == [new], timeout=PATIENCE)
    second = folder / "second.png"
    second.write_bytes(new.read_bytes())
    qtbot.waitUntil(lambda: paths == [new, second], timeout=PATIENCE)
    qtbot.wait(400)
    assert paths == [new, second]
    watcher.watch(None, set())


def test_a_series_is_one_folder(qtbot: QtBot, told: tuple[WatchedFolder, list[Path]], tmp_path: Path) -> None:
    watcher, paths = told
    folder = tmp_path / "export"
    (folder / "series").mkdir(parents=True)
    watcher.watch(folder, set())
    slices = sorted((SAMPLES / "ct-phantom").iterdir())
    for slice_ in slices:
        (folder / "series" / slice_.name).write_bytes(slice_.read_bytes())
    qtbot.waitUntil(lambda: bool(paths), timeout=PATIENCE)
    qtbot.wait(400)
    assert paths == [folder / "series"]
    watcher.watch(None, set())


def test_another_scan_under_an_old_name_is_told_of(
    qtbot: QtBot, told: tuple[WatchedFolder, list[Path]], tmp_path: Path
) -> None:
    watcher, paths = told
    first, second = write_films(tmp_path / "elsewhere", 2)
    folder = tmp_path / "export"
    folder.mkdir()
    for name in ("known.png", "new.png"):
        (folder / name).write_bytes(first.read_bytes())
    watcher.watch(folder, {folder / "known.png"})
    qtbot.waitUntil(lambda: paths == [folder / "new.png"], timeout=PATIENCE)
    for name in ("known.png", "new.png"):
        (folder / name).write_bytes(second.read_bytes())
    qtbot.waitUntil(lambda: len(paths) == 3, timeout=PATIENCE)
    assert sorted(paths[1:]) == [folder / "known.png", folder / "new.png"]
    watcher.watch(None, set())


def test_a_file_still_being_written_is_waited_for(
    qtbot: QtBot, told: tuple[WatchedFolder, list[Path]], tmp_path: Path
) -> None:
    watcher, paths = told
    (whole,) = write_films(tmp_path / "elsewhere", 1)
    folder = tmp_path / "export"
    folder.mkdir()
    watcher.watch(folder, set())
    data = whole.read_bytes()
    with (folder / "slow.png").open("wb") as file:
        for start in range(20):
            file.write(data[start * len(data) // 20 : (start + 1) * len(data) // 20])
            file.flush()
            os.fsync(file.fileno())
            qtbot.wait(40)
            assert paths == []
    qtbot.waitUntil(lambda: paths == [folder / "slow.png"], timeout=PATIENCE)
    watcher.watch(None, set())


def test_a_folder_that_is_gone_is_told_of_once_and_watched_again_when_it_is_back(
    qtbot: QtBot, told: tuple[WatchedFolder, list[Path]], tmp_path: Path
) -> None:
    watcher, paths = told
    errors: list[Exception] = []
    watcher.failed.connect(errors.append)
    folder = tmp_path / "stick"
    watcher.watch(folder, set())
    qtbot.waitUntil(lambda: bool(errors), timeout=PATIENCE)
    qtbot.wait(300)
    (error,) = errors
    assert isinstance(error, ReportError)
    assert error.code is ErrorCode.WATCHED_FOLDER_GONE
    (film,) = write_films(folder, 1)
    qtbot.waitUntil(lambda: paths == [film], timeout=PATIENCE)
    watcher.watch(None, set())
