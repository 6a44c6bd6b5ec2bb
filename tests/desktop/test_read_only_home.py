"""The program on a computer whose user may not write at home: a real mount that nobody can write to."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.paths import ROOT, SAMPLES
from core.store import stored_results

# Goes through the first start, waits until the scan it was started with is done, tells what the window says and leaves.
SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop import start_up
from desktop.first_start import FirstStart
from desktop.main_window import MainWindow
from desktop.program import Program

def lead(first):
    if first.terms_page.isVisible():
        first.terms_page.read.setChecked(True)
    if first.begin_page.isVisible():
        first.begin_page.own_button.click()
    elif first.next_button.isEnabled():
        first.next_button.click()

def look():
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, FirstStart) and widget.isVisible():
            lead(widget)
        if isinstance(widget, MainWindow) and widget.worklist.current_result() and not widget.session.running:
            print(widget.banner.words.text())
            widget.close()

start = Program.start
def start_and_look(self, *arguments):
    QTimer(self, timeout=look).start(20)
    return start(self, *arguments)

Program.start = start_and_look
sys.exit(start_up.main(sys.argv[1:]))
"""


@pytest.fixture
def shut(tmp_path: Path) -> list[str]:
    """What runs a command while `tmp_path/home` can only be read."""
    unshare = shutil.which("unshare")
    (tmp_path / "home").mkdir()
    command = [str(unshare), "--mount", "sh", "-c", 'mount --bind -o ro "$0" "$0" && exec "$@"', str(tmp_path / "home")]
    if unshare is None or subprocess.run([*command, "true"], capture_output=True).returncode != 0:
        pytest.skip("this system or user may not make a mount that can only be read")
    return command


def test_the_window_opens_and_says_what_may_be_lost(shut: list[str], tmp_path: Path) -> None:
    home, temporary = tmp_path / "home", tmp_path / "tmp"
    temporary.mkdir()
    places = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"), str(home))
    environment = {**os.environ, **places, "TMPDIR": str(temporary), "USER": "amina", "QT_QPA_PLATFORM": "offscreen"}
    scan = SAMPLES / "xray-normal-child.jpg"
    command = [*shut, sys.executable, "-c", SCRIPT, str(scan)]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    folder = temporary / "ThoraLite-amina"
    assert run.stdout.startswith("ThoraLite cannot write in your own folder.")
    assert str(folder) in run.stdout
    assert [result.source.path for result in stored_results(folder / "workspace")] == [scan]
    assert list(home.iterdir()) == []
