"""When the slow part of starting begins, and what the log tells of it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.paths import ROOT
from desktop.first_start import TERMS_VERSION
from desktop.main_window import MainWindow
from desktop.session import Session
from desktop.settings import Settings, save_settings
from tests.desktop.conftest import PATIENCE, close_and_wait

STAGES = [
    *(
        "interpreter ready",
        "window library imported",
        "checks done",
        "window code imported",
        "application made",
        "window made",
    ),
    *("first paint", "workspace open", "models ready"),
]

# Starts the program, and leaves as soon as it is ready.
READY = """
import sys
from PySide6.QtCore import QTimer
from desktop import start_up
from desktop.main_window import MainWindow

def leave(window):
    show(window)
    if window.session.engine is not None:
        QTimer.singleShot(0, window.close)

show, MainWindow._show_current = MainWindow._show_current, leave
sys.exit(start_up.main([]))
"""


def test_the_log_tells_every_stage_of_a_start(tmp_path: Path) -> None:
    save_settings(Settings(tmp_path / "workspace", accepted_terms=TERMS_VERSION), tmp_path / "settings.json")
    places = {"THORALITE_DATA": str(tmp_path), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", READY]
    run = subprocess.run(command, cwd=ROOT, env={**os.environ, **places}, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    (log,) = tmp_path.glob("log/*.log")
    (line,) = [line for line in log.read_text(encoding="utf-8").splitlines() if " started, with" in line]
    told = re.findall(r"([A-Za-z][\w ]*) ([\d.]+) s \(([\d.]+) s\)", line)
    assert [name for name, _, _ in told] == STAGES
    for times in ([float(wall) for _, wall, _ in told], [float(worked) for _, _, worked in told]):
        assert times == sorted(times)


@pytest.mark.parametrize("painted", [True, False], ids=["seen", "behind others"])
def test_the_workspace_is_opened_even_if_nobody_sees_the_window(qtbot: QtBot, tmp_path: Path, painted: bool) -> None:
    session = Session(tmp_path / "workspace")
    window = MainWindow(session, Settings(tmp_path / "workspace"))
    window.setUpdatesEnabled(painted)  # a window that nobody sees is not painted
    window.show()
    assert not session.begun
    qtbot.waitUntil(lambda: session.engine is not None, timeout=PATIENCE)
    close_and_wait(qtbot, window)
    window.deleteLater()
    session.deleteLater()
