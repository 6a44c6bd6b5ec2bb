"""What the programs do not load before somebody waits for it to be ready: old computers take seconds for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.paths import SAMPLES
from desktop.first_start import TERMS_VERSION
from desktop.settings import Settings, save_settings
from tests.architecture.project import ROOT

# Asks for the name of an event of the window, looks at what is loaded when it happens, and leaves.
WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
from desktop import start_up
from desktop.main_window import MainWindow

def look(window):
    if {event}:
        print(*sys.modules, sep="\\n")
        QApplication.exit()
    return before(window)

before, MainWindow.{method} = MainWindow.{method}, look
sys.exit(start_up.main(sys.argv[1:]))
"""
COMMAND = """
import sys
from core.cli import main

try:
    main(["{argument}"])
finally:
    print(*sys.modules, sep="\\n", file=sys.stderr)
"""

AFTER_THE_FIRST_PAINT = {
    *("numpy", "PIL", "sqlite3", "pydicom", "imagecodecs", "onnxruntime", "reportlab", "uharfbuzz"),
    *("core.pipeline", "core.store", "core.batch"),
}
ON_DEMAND = {"highdicom", "pynetdicom", "xlsxwriter", "rich", "cryptography", "PySide6.QtPrintSupport"}


def loaded(program: str, home: Path, said: str, *arguments: str) -> set[str]:
    """The modules that a program of its own names on `said`."""
    places = {"THORALITE_DATA": str(home), "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        env={**os.environ, **places},
        capture_output=True,
        text=True,
        timeout=60,
    )
    modules = set(getattr(run, said).split())
    assert {"sys", "core"} <= modules, run.stderr
    return modules


def loaded_by_window(home: Path, method: str, event: str, *paths: str) -> set[str]:
    save_settings(Settings(home / "workspace", accepted_terms=TERMS_VERSION), home / "settings.json")
    return loaded(WINDOW.format(method=method, event=event), home, "stdout", *paths)


@pytest.mark.parametrize("paths", [(), (str(SAMPLES),)], ids=["alone", "with scans"])
def test_the_first_paint_waits_for_no_heavy_library(tmp_path: Path, paths: tuple[str, ...]) -> None:
    modules = loaded_by_window(tmp_path, "_begin", "True", *paths)
    assert modules & (AFTER_THE_FIRST_PAINT | ON_DEMAND) == set()


def test_the_ready_window_has_loaded_what_a_batch_needs_and_no_more(tmp_path: Path) -> None:
    modules = loaded_by_window(tmp_path, "_show_current", "window.session.engine is not None")
    assert {"core.pipeline", "core.store", "core.batch"} <= modules  # dropping a scan imports nothing
    assert modules & ON_DEMAND == set()


def test_help_and_version_answer_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    for argument in ("--help", "--version"):
        modules = loaded(COMMAND.format(argument=argument), tmp_path, "stderr")
        assert modules & (AFTER_THE_FIRST_PAINT | ON_DEMAND) == set()
