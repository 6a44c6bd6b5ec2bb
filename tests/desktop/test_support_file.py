"""What is said and saved when the program itself is what went wrong."""

import gc
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, qWarning
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.store import stored_results
from desktop.first_start import TERMS_VERSION
from desktop.settings import Settings, save_settings
from desktop.support_file import SupportFileDialog, open_log_folder
from desktop.unexpected import Unexpected
from tests.core.films import write_films
from tests.core.stored import fill
from tests.desktop.conftest import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
PATIENT = "Zwiebelfisch"

# The real program, off screen: at `when` it does `what`; dialogs about a crash are read, saved from and left.
PROGRAM = """
import faulthandler, os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop import start_up, support_file
from desktop.main_window import MainWindow

ending, saved, *paths = sys.argv[1:]

def act():
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    session = windows[0].session if windows else None
    if session is None or session.engine is None:
        return
    if ending != "hold" and session.held and session.waiting:
        windows[0].strip.resume.click()
    if ending == "hold" and session.held and windows[0].isVisible():
        done = len(windows[0].worklist.cases.contents()[0])
        print("running" if session.running else "waits", len(session.waiting), done)
        windows[0].close()
    elif ending == "close" and not session.running and not session.waiting:
        windows[0].close()
    elif ending != "close" and session.running and len(windows[0].worklist.cases.contents()[0]) > 1:
        faulthandler._sigsegv() if ending == "crash" else os.kill(os.getpid(), signal.SIGKILL)

def read(self):
    self.show()
    print(self.heading.text(), flush=True)
    self.save(Path(saved))
    while self._saving is not None:
        QApplication.processEvents()
    print(self.outcome.text(), flush=True)
    self.leave.click()
    print("open" if self.isVisible() else "left", flush=True)

support_file.CrashReport.exec = read
run = QApplication.exec
def run_and_act(self):
    timer = QTimer(self, timeout=act)
    timer.start(10)
    return run()
QApplication.exec = run_and_act
{more}
sys.exit(start_up.main(paths))
"""
NO_START = """
from desktop.program import Program
def start(self, paths, crashed):
    raise ValueError("Zwiebelfisch")
Program.start = start
"""
NO_QT = (
    NO_START
    + """
def show(self):
    raise RuntimeError("Zwiebelfisch")
support_file.CrashReport.tell_of_failed_start = show
"""
)


class Runs:
    """Starts the program again and again in one home folder."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.saved = home / "saved.zip"
        for place in (home / "ThoraLite", home / "Library" / "Application Support" / "ThoraLite"):
            save_settings(Settings(place / "workspace", accepted_terms=TERMS_VERSION), place / "settings.json")

    def __call__(self, ending: str, *paths: Path, more: str = "") -> subprocess.CompletedProcess[str]:
        names = {name: str(self.home) for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA")}
        environment = {**os.environ, **names, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-c", PROGRAM.replace("{more}", more), ending, str(self.saved), *map(str, paths)]
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=90)

    @property
    def log(self) -> Path:
        """The folder of the logs."""
        (folder,) = self.home.rglob("log")
        return folder


@pytest.fixture
def start(tmp_path: Path) -> Runs:
    return Runs(tmp_path / PATIENT)


def test_a_crash_in_a_batch_is_told_at_the_next_start_and_never_again(start: Runs) -> None:
    films = write_films(start.home / f"ward of {PATIENT}", 10)
    crashed = start("crash", films[0].parent)
    assert crashed.returncode == -signal.SIGSEGV, crashed.stderr
    told = start("hold")
    assert told.returncode == 0, told.stderr
    heading, saved, left, state = told.stdout.splitlines()
    waits, done = state.rsplit(" ", 1)  # the scan it may have died of would end it again and again
    assert (waits, 1 < int(done) < 10) == ("waits 1", True)
    assert heading == "ThoraLite stopped unexpectedly last time."
    assert saved == f"Saved: {start.saved}"
    assert left == "left"
    again = start("close")
    assert (again.returncode, again.stdout) == (0, "")
    (workspace,) = start.home.rglob("workspace")
    assert len(stored_results(workspace)) == 10
    (crash,) = start.log.glob("crash-*.txt")
    with zipfile.ZipFile(start.saved) as bundle:
        members = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert members[f"crashes/{crash.name}"] == crash.read_text(encoding="utf-8")
    assert "Segmentation fault" in members[f"crashes/{crash.name}"]
    assert "in act" in members[f"crashes/{crash.name}"]
    assert 'File "desktop/app.py"' in members[f"crashes/{crash.name}"]
    assert json.loads(members["system.json"])["screens"].count(" x ") == 1
    texts = {**members, **{path.name: path.read_text(encoding="utf-8") for path in start.log.iterdir()}}
    assert [name for name, text in texts.items() if PATIENT in text or str(start.home) in text] == []
    log = members["log/thoralite-desktop.log"]
    assert "batch starts: 10 scans" in log
    assert "scan 1: cxr answered" in log


def test_a_kill_in_a_batch_is_no_crash(start: Runs) -> None:
    films = write_films(start.home / "ward", 10)
    assert start("kill", films[0].parent).returncode == -signal.SIGKILL
    after = start("close")
    assert (after.returncode, after.stdout) == (0, "")
    assert {path.name for path in start.log.iterdir()} == {"thoralite-desktop.log"}


def test_a_mistake_before_there_is_a_window_is_told(start: Runs) -> None:
    run = start("close", more=NO_START)
    assert run.returncode == 1, run.stderr
    assert run.stdout.splitlines()[0] == "ThoraLite could not start."
    assert "Traceback" not in run.stderr
    log = (start.log / "thoralite-desktop.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert PATIENT not in log


def test_where_qt_cannot_tell_the_system_does(start: Runs) -> None:
    run = start("close", more=NO_QT)
    assert run.returncode == 1
    assert "ThoraLite cannot start" in run.stderr
    assert "Traceback" not in run.stderr
    assert PATIENT not in run.stderr


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> SupportFileDialog:
    """As from the menu, about a workspace with a few scans."""
    fill(tmp_path / "workspace", 2)
    dialog = SupportFileDialog(tmp_path / "workspace", {"screens": "two"})
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_is_saved_where_the_user_says(
    dialog: SupportFileDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "for support"), ""))
    dialog.button.click()
    assert dialog.bar.isVisible()
    dialog.leave.click()
    dialog.reject()
    assert dialog.isVisible()  # what is being written is not left alone
    qtbot.waitUntil(dialog.outcome.isVisible, timeout=PATIENCE)
    assert dialog.outcome.text() == f"Saved: {tmp_path / 'for support.zip'}"
    assert not dialog.bar.isVisible()
    with zipfile.ZipFile(tmp_path / "for support.zip") as bundle:
        assert json.loads(bundle.read("workspace.json"))["rows"]["cases"] == 2
        assert json.loads(bundle.read("system.json"))["screens"] == "two"
    dialog.leave.click()
    assert not dialog.isVisible()


def test_why_it_was_not_saved_is_told(dialog: SupportFileDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.save(tmp_path / "no folder" / "file.zip")
    qtbot.waitUntil(dialog.outcome.isVisible, timeout=PATIENCE)
    assert "could not be written" in dialog.outcome.text()
    assert dialog.button.isEnabled()


def test_nothing_is_cut_off_when_words_are_added(dialog: SupportFileDialog) -> None:
    dialog._tell("A long sentence about what happened to the file. " * 12)
    assert dialog.outcome.height() >= dialog.outcome.heightForWidth(dialog.outcome.width())
    assert dialog.explanation.height() >= dialog.explanation.heightForWidth(dialog.explanation.width())


def test_the_folder_of_the_logs_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or True)
    assert open_log_folder() == ""
    assert Path(shown[0]).name == "log"
    assert Path(shown[0]).is_dir()


@pytest.fixture
def told(qtbot: QtBot) -> Iterator[list[tuple[str, bool]]]:
    """Kind of every mistake the user is told of, and whether that is in the GUI thread."""
    heard: list[tuple[str, bool]] = []
    here, parent = QThread.currentThread(), QObject()
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    unexpected = Unexpected(lambda e: heard.append((type(e).__name__, QThread.currentThread() is here)), parent)
    yield heard
    unexpected.stop()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def _fail(kind: type[Exception]) -> None:
    try:
        raise kind(PATIENT)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.fixture
def nothing_unexpected() -> None:
    """Here mistakes are what the tests are about."""


def test_one_mistake_again_and_again_is_told_once(
    told: list[tuple[str, bool]], caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(100):
        _fail(ValueError)
    _fail(KeyError)
    assert told == [("ValueError", True), ("KeyError", True)]
    messages = [record.getMessage() for record in caplog.records]
    assert messages.count("unexpected error in the window") == 2
    assert messages[1:7] == [f"ValueError again, {2**n} times now" for n in range(1, 7)]


def test_a_mistake_in_a_thread_is_told_in_the_window(
    told: list[tuple[str, bool]], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert told == []
    qtbot.waitUntil(lambda: told == [("ZeroDivisionError", True)])
    assert "unexpected error" in caplog.text


def test_a_mistake_while_something_is_deleted_is_logged(
    told: list[tuple[str, bool]], caplog: pytest.LogCaptureFixture
) -> None:
    class Clumsy:
        def __del__(self) -> None:
            raise ValueError(PATIENT)

    Clumsy()
    gc.collect()
    assert told == []
    assert "unexpected error" in caplog.text


@pytest.mark.parametrize(
    ("said", "logged"),
    [
        ("QWidget::setLayout: Attempting to set twice", "QWidget::setLayout: Attempting to set twice"),
        ('Could not open "/ward/Zwiebelfisch.png"', "Could not open"),
        ("Could not open /ward/Zwiebelfisch.png", "Could not open"),
        ("Cannot open C:\\Zwiebelfisch", "Cannot open C:"),
        ("invalid value 'Zwiebelfisch'", "invalid value"),
        ("no such number: 19610417", "no such number:"),
    ],
)
def test_what_qt_complains_of_is_logged_without_names(
    said: str, logged: str, told: list[tuple[str, bool]], caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        qWarning(said)
    ours = [record for record in caplog.records if record.name == "desktop.unexpected"]
    assert [record.getMessage() for record in ours] == [f"Qt, default: {logged}"] * 2
    assert ours[0].levelno == logging.WARNING
