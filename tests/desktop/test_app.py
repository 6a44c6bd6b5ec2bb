"""The program as it is started."""

import os
import subprocess
import sys
from pathlib import Path

from core import __version__
from core.store import stored_results
from desktop.first_start import TERMS_VERSION
from desktop.settings import Settings, save_settings
from tests.core.films import write_films

ROOT = Path(__file__).resolve().parents[2]

# Starts the program, meets a mistake in the GUI thread, waits until the scan is done and leaves.
SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop import app
from desktop.main_window import MainWindow

def fail():
    raise ValueError("DOE^JANE")

def leave_when_done():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    if window.worklist.current_result() and not window.session.running:
        print(window.banner.words.text())
        window.close()

run = QApplication.exec
def run_and_leave(self):
    QTimer.singleShot(0, fail)
    timer = QTimer(self, timeout=leave_when_done)
    timer.start(20)
    return run()

QApplication.exec = run_and_leave
sys.exit(app.main(sys.argv[1:]))
"""


def environment(home: Path) -> dict[str, str]:
    places = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA")}
    return {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}


def test_it_screens_what_it_is_started_with_and_survives_a_mistake(tmp_path: Path) -> None:
    film = write_films(tmp_path / "ward 7", 1)[0]
    for place in (tmp_path / "ThoraLite", tmp_path / "Library" / "Application Support" / "ThoraLite"):
        save_settings(Settings(place / "workspace", accepted_terms=TERMS_VERSION), place / "settings.json")
    command = [sys.executable, "-c", SCRIPT, str(film)]
    run = subprocess.run(command, cwd=ROOT, env=environment(tmp_path), capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    assert run.stdout.startswith("Something went wrong")
    (workspace,) = tmp_path.rglob("workspace")
    assert [result.source.path for result in stored_results(workspace)] == [film]
    assert "in this folder" not in run.stdout  # it does not lock itself out
    log = (workspace.parent / "log" / "thoralite-desktop.log").read_text(encoding="utf-8")
    assert __version__ in log
    assert "ValueError" in log
    assert "JANE" not in log
    assert film.name not in log
    assert "workspace_in_use" not in log


def test_it_tells_its_version() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "desktop", "--version"], cwd=ROOT, env=environment(ROOT), capture_output=True
    )
    assert run.stdout.decode().strip() == f"ThoraLite {__version__}"
