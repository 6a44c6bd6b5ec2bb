"""What the system asks of the running program: to open files, and to end."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.store import Store
from desktop.first_start import TERMS_VERSION
from desktop.program import Program
from desktop.settings import Settings, save_settings
from tests.desktop.conftest import PATIENCE, close_and_wait

_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pathlib import Path
from desktop.program import Program

app = QApplication(["thoralite-desktop"])
program = Program(app, Path(sys.argv[1]))
program.start([Path(path) for path in sys.argv[3:]])
if sys.argv[2] == "asking":
    QTimer.singleShot(0, lambda: QMessageBox.question(program.window, "", "?"))
program.window.session.engine_loaded.connect(lambda: print("ready", flush=True))
program.window.session.progressed.connect(lambda step: step.result and print("answered", flush=True))
status = app.exec()
program.stop()
sys.exit(status)
"""


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """A file of settings whose terms are accepted."""
    file = tmp_path / "settings.json"
    save_settings(Settings(tmp_path / "workspace", accepted_terms=TERMS_VERSION), file)
    return file


def start(settings: Path, state: str, *paths: Path) -> subprocess.Popen[str]:
    """The window in a process of its own, which says when it is ready and what it has answered."""
    return subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(settings), state, *map(str, paths)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
    )


def ended(program: subprocess.Popen[str]) -> int:
    """Its exit status; one that does not end is killed, and fails the test."""
    try:
        return program.wait(PATIENCE / 1000)
    except subprocess.TimeoutExpired:
        program.kill()
        raise


def test_a_double_clicked_file_is_screened(
    qtbot: QtBot, qapp: QApplication, settings: Path, sample: Callable[[str], Path]
) -> None:
    program = Program(qapp, settings)
    # What macOS sends, before there is a window and after.
    QApplication.sendEvent(qapp, QFileOpenEvent(str(sample("xray-covid19-adult.dcm"))))
    program.start([])
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: window.worklist.cases.result_at(0) is not None, timeout=PATIENCE)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(sample("xray-normal-child.jpg"))))
    names = lambda: {result.source.name for result in window.worklist.cases.contents()[0]}  # noqa: E731
    qtbot.waitUntil(lambda: names() == {"xray-covid19-adult.dcm", "xray-normal-child.jpg"}, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.session.running, timeout=PATIENCE)
    close_and_wait(qtbot, window)
    program.stop()
    program.deleteLater()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_batch_that_the_system_breaks_off_is_gone_on_with(
    settings: Path, sample: Callable[[str], Path], tmp_path: Path
) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    for number in range(60):
        data = sample("xray-normal-child.jpg").read_bytes()
        (scans / f"{number:02}.jpg").write_bytes(data + bytes([number]))  # each a scan of its own
    program = start(settings, "screening", scans)
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        assert program.stdout.readline() == "answered\n"
        program.send_signal(signal.SIGTERM)
        assert ended(program) == 0
    with Store(tmp_path / "workspace") as store:
        assert store.interrupted()
        assert store.waiting() == (scans,)
        assert 1 <= len(list(store.results())) < 60


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("state", ["idle", "asking"])
def test_the_window_ends_properly_when_the_system_ends_it(settings: Path, state: str) -> None:
    program = start(settings, state)
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        program.send_signal(signal.SIGTERM)
        assert ended(program) == 0
