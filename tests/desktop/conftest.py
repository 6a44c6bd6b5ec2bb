"""Fixtures of the window's tests: everything runs off screen, on folders of its own, with the shipped models."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.paths import SAMPLES
from desktop.main_window import MainWindow
from desktop.session import Session
from desktop.settings import Settings

PATIENCE = 30_000  # milliseconds a test waits for something to happen


@pytest.fixture
def sample() -> Callable[[str], Path]:
    """A shipped sample scan by its name."""
    return lambda name: SAMPLES / name


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Opens windows on one workspace; at the end all are closed and no thread is left."""
    windows: list[MainWindow] = []

    def open_one() -> MainWindow:
        window = make_window(tmp_path / "workspace")
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.session.engine is not None, timeout=PATIENCE)
        return window

    yield open_one
    for window in windows:
        close_and_wait(qtbot, window)
        assert [thread for thread in window.findChildren(QThread) if thread.isRunning()] == []
        window.deleteLater()


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    """An open window on an empty workspace."""
    return open_window()


@pytest.fixture(autouse=True)
def nothing_unexpected(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No test may pass over an error the program logged as its own mistake."""
    yield
    ours = [record for record in caplog.get_records("call") if record.name.split(".")[0] in ("core", "desktop")]
    assert [record.getMessage() for record in ours if record.levelno >= logging.ERROR] == []


def make_window(workspace: Path, **settings: object) -> MainWindow:
    """A window on a workspace, with these settings in place of the first ones."""
    chosen = Settings(workspace, **settings)  # type: ignore[arg-type]
    return MainWindow(Session(workspace, chosen.report), chosen)


def close_and_wait(qtbot: QtBot, window: MainWindow) -> None:
    """Close a window and wait until it is gone, as it finishes the scan it is at."""
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    QGuiApplication.processEvents()
