"""Makes the pictures of the window in the documentation, from the program itself and its sample scans.

Usage: python scripts/screenshots.py [FOLDER] [LOOK...]     (default: docs/user, every look)

Each look is drawn by a program of its own, as a nurse would start it with these settings.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.paths import ROOT, SAMPLES
from desktop.first_start import TERMS_VERSION, FirstStart
from desktop.first_start_pages import FirstPage
from desktop.main_window import MainWindow
from desktop.program import Program
from desktop.settings import Settings, Theme, save_settings
from desktop.settings_dialog import SettingsDialog
from desktop.study_page import StudyPage
from desktop.style import Mark
from desktop.worklist_model import Column

_SIZE: Final = (1366, 768)
_SCREEN: Final = {"name": "laptop", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
_PLATFORM: Final = "screen.json"
_PATIENCE: Final = 120.0  # seconds
_SHOWN: Final = {  # sample scan: name of its picture
    "xray-bacterial-pneumonia-child.png": "xray",
    "ct-phantom": "ct",
    "xray-covid19-adult.dcm": "patient",
    "ultrasound-covid19-clip.dcm": "ultrasound",
}
_COLOURS: Final = 256  # of a picture in the documentation: the window is mostly grey


@dataclass(frozen=True)
class Look:
    """How the program is dressed for its pictures.

    Attributes:
        settings: changes of the first settings.
        scale: of the screen.
    """

    settings: dict[str, object]
    scale: int = 1


LOOKS: Final[dict[str, Look]] = {
    "light": Look({"theme": Theme.LIGHT}),
    "dark": Look({"theme": Theme.DARK}),
    "contrast": Look({"theme": Theme.CONTRAST}),
    "arabic": Look({"theme": Theme.LIGHT, "language": "ar"}),
    "large-text": Look({"theme": Theme.LIGHT, "text_size": 1.6}),
    "scaled-200": Look({"theme": Theme.LIGHT}, scale=2),
}


def main(folder: Path, names: Sequence[str]) -> None:
    """Draw every look, each in a process of its own: a screen's scale is fixed when Qt is loaded."""
    for name in names or LOOKS:
        target = folder / name
        target.mkdir(parents=True, exist_ok=True)
        screen = json.dumps(
            {"screens": [dict(_SCREEN, width=_SIZE[0] * LOOKS[name].scale, height=_SIZE[1] * LOOKS[name].scale)]}
        )
        (target / _PLATFORM).write_text(screen, encoding="utf-8")
        platform = f"offscreen:configfile={target / _PLATFORM}"
        environment = {**os.environ, "QT_SCALE_FACTOR": str(LOOKS[name].scale), "PYTHONPATH": str(ROOT)}
        environment["QT_QPA_PLATFORM"] = platform
        command = [sys.executable, __file__, "--draw", name, str(target)]
        subprocess.run(command, env=environment, check=True)
        (target / _PLATFORM).unlink()


def draw(look: Look, folder: Path) -> None:
    """Go through the program as a new user does and save what is seen."""
    app = QApplication([])
    app.setApplicationName("ThoraLite")
    with tempfile.TemporaryDirectory() as home:
        first = replace(Settings(Path(home, "Ward 3")), **look.settings)  # type: ignore[arg-type]
        file = Path(home, "settings.json")
        save_settings(first, file)
        program = Program(app, file)
        draw_first_start(app, program, folder)
        save_settings(replace(first, accepted_terms=TERMS_VERSION), file)
        program = Program(app, file)
        program.start([])
        window = program.window
        assert window is not None
        window.resize(*_SIZE)
        wait(app, lambda: window.session.engine is not None)
        save(window, folder / "empty.png")
        draw_work(app, window, folder)
        draw_side_by_side(app, window, folder)
        draw_study(app, window, folder)
        draw_pages(app, window, folder)
        window.close()
        program.stop()


def draw_first_start(app: QApplication, program: Program, folder: Path) -> None:
    """The pages a new user sees once."""
    first = FirstStart(program.settings)
    first.show()
    for name in ("language", "terms", "check", "begin"):
        page: FirstPage = getattr(first, f"{name}_page")
        if page is first.terms_page:
            first.terms_page.read.setChecked(True)
        wait(app, lambda page=page: page.ready)  # type: ignore[misc]
        settle(app)
        save(first, folder / f"first-start-{name}.png")
        first.next_button.click()
    first.close()


def draw_work(app: QApplication, window: MainWindow, folder: Path) -> None:
    """The worklist with its pictures and answers."""
    window.add([SAMPLES])
    wait(app, lambda: not window.session.running and not window.session.waiting)
    window.banner.hide()
    for name, picture in _SHOWN.items():
        show(app, window, name)
        save(window, folder / f"{picture}.png")


def draw_side_by_side(app: QApplication, window: MainWindow, folder: Path) -> None:
    """Two scans beside each other, the list narrowed to one answer, and an answer that waits for the reader."""
    results, _ = window.worklist.cases.contents()
    by_name = {result.source.name: result for result in results}
    show(app, window, "xray-viral-pneumonia-child.jpg")
    window.viewer.compare_with(by_name["xray-normal-child.jpg"])
    wait(app, lambda: window.viewer.other.picture is not None)
    settle(app)
    save(window, folder / "compare.png")
    window.viewer.compare_with(None)
    window.pane.marks[Mark.REFER].click()
    settle(app)
    save(window, folder / "refer-only.png")
    window.pane.everything.click()
    window.use(replace(window.settings, read_first=True))
    show(app, window, "xray-viral-pneumonia-child.jpg")
    save(window, folder / "read-first.png")
    window.use(replace(window.settings, read_first=False))


def draw_study(app: QApplication, window: MainWindow, folder: Path) -> None:
    """A study of the few sample films, which is too small, and says so."""
    with tempfile.TemporaryDirectory() as labelled:
        for sample in SAMPLES.glob("xray-*child*"):
            target = Path(labelled, "normal" if "normal" in sample.name else "pneumonia", sample.name)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(sample.read_bytes())
        window.actions_.study.trigger()
        (page,) = window.findChildren(StudyPage)
        save_settled(app, page, folder / "study.png")
        page.read(Path(labelled))
        wait(app, lambda: page.labels.isVisible())
        save_settled(app, page, folder / "study-labels.png")
        page.labels.start.click()
        wait(app, lambda: page.outcome.isVisible())
        save_settled(app, page, folder / "study-results.png")
        page.close()
        settle(app)


def draw_pages(app: QApplication, window: MainWindow, folder: Path) -> None:
    """The windows that open over the main one."""
    for action, name in (
        (window.actions_.keys, "keys"),
        (window.actions_.audit, "audit"),
        (window.actions_.self_test, "self-test"),
        (window.actions_.support_file, "support-file"),
    ):
        action.trigger()
        wait(app, lambda: bool(dialogs(window)))
        (dialog,) = dialogs(window)
        settle(app)
        save(dialog, folder / f"{name}.png")
        dialog.close()
        settle(app)
    window.actions_.settings.trigger()
    (settings,) = window.findChildren(SettingsDialog)
    for number in range(settings.sections.count()):
        settings.sections.setCurrentRow(number)
        settle(app)
        save(settings, folder / f"settings-{number + 1}.png")
    settings.close()


def dialogs(window: MainWindow) -> list[QDialog]:
    """The pages that are open."""
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def show(app: QApplication, window: MainWindow, name: str) -> None:
    """Choose a row of the worklist by its file name and wait for its picture."""
    model = window.worklist.model()
    names = [model.index(row, Column.FILE).data() for row in range(model.rowCount())]
    window.worklist.setCurrentIndex(model.index(names.index(name), 0))
    wait(app, lambda: window.viewer.picture is not None)
    settle(app)


def settle(app: QApplication) -> None:
    """Let what is short finish: thumbnails, layouts, dialogs that fade."""
    end = time.monotonic() + 0.4
    wait(app, lambda: time.monotonic() > end)


def save_settled(app: QApplication, widget: QWidget, path: Path) -> None:
    """Save what a window shows when it has come to rest."""
    settle(app)
    save(widget, path)


def wait(app: QApplication, done: Callable[[], bool]) -> None:
    """Let the program work until something has happened."""
    end = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        time.sleep(0.01)
    app.processEvents()


def save(widget: QWidget, path: Path) -> None:
    """Save what a window shows, in few colours, which look the same and take a third of the room."""
    image = widget.grab().toImage().convertToFormat(widget.grab().toImage().Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    Image.fromarray(pixels.copy()).quantize(_COLOURS, kmeans=2, dither=Image.Dither.NONE).save(path, optimize=True)
    print(path)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--draw"]:
        draw(LOOKS[sys.argv[2]], Path(sys.argv[3]))
    else:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "user", sys.argv[2:])
