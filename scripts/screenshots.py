"""Makes the pictures of the window in the documentation, from the program itself and its sample scans.

Usage: python scripts/screenshots.py [FOLDER]     (default: docs/user)
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from PySide6.QtWidgets import QApplication

from core.paths import ROOT, SAMPLES
from desktop.main_window import MainWindow
from desktop.style import follow_system
from desktop.worklist import Column

_SIZE: Final = (1366, 768)
_PATIENCE: Final = 120.0  # seconds
_SHOWN: Final = "xray-bacterial-pneumonia-child.png"


def main(folder: Path) -> None:
    """Write `empty.png` and `window.png` into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    follow_system(app)
    with tempfile.TemporaryDirectory() as workspace:
        window = MainWindow(Path(workspace))
        window.resize(*_SIZE)
        window.show()
        wait(app, lambda: window.session.engine is not None)
        save(window, folder / "empty.png")
        window.add([SAMPLES])
        wait(app, lambda: not window.session.running and not window.session.waiting)
        window.banner.hide()
        choose(window, _SHOWN)
        wait(app, lambda: window.viewer.picture is not None)
        save(window, folder / "window.png")
        window.close()


def wait(app: QApplication, done: Callable[[], bool]) -> None:
    """Let the program work until something has happened."""
    end = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        time.sleep(0.01)
    app.processEvents()


def choose(window: MainWindow, name: str) -> None:
    """Choose a row of the worklist by its file name."""
    model = window.worklist.model()
    names = [model.index(row, Column.FILE).data() for row in range(model.rowCount())]
    window.worklist.selectRow(names.index(name))


def save(window: MainWindow, path: Path) -> None:
    """Save what the window shows."""
    if not window.grab().save(str(path)):
        raise OSError(f"cannot write {path}")
    print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "user")
