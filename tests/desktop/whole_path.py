"""The whole way of a user through the window, first start to end: `python -m tests.desktop.whole_path OUT`.

It needs no test framework, so that it can be run under guards: it listens for the network itself, ends with what it has
heard as its exit status and on the standard error stream, and tells on the standard output how far it came.
"""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from core.errors import ErrorCode
from core.paths import SAMPLES
from core.reading import Finding
from desktop import start_up, words
from desktop.audit_page import AuditPage
from desktop.first_start import FirstStart
from desktop.keys_page import KeysPage
from desktop.main_window import MainWindow
from desktop.program import Program
from desktop.self_test import SelfTestDialog
from desktop.settings import Theme
from desktop.settings_dialog import SettingsDialog
from desktop.study_page import StudyPage
from desktop.support_file import SupportFileDialog
from desktop.update_dialog import State, UpdateDialog
from desktop.worklist_model import Column
from tests.architecture.network_guard import NetworkGuard

_TICK: Final = 20  # ms
_PATIENCE: Final = 60_000  # ms for the whole way
_SCANS: Final = 8

Wait = Callable[[], object]  # a step goes on when this gives something true


def main() -> int:
    """Go the whole way; 0 if it came to the end and nothing was heard of the network."""
    guard = NetworkGuard()
    out = Path(sys.argv[1])
    start = Program.start

    def start_and_go(program: Program, *arguments: Any) -> bool:
        _follow(program, _way(program, out))
        return start(program, *arguments)

    Program.start = start_and_go  # type: ignore[assignment, method-assign]
    status = start_up.main([])
    sys.stderr.write(guard.report())
    return status or bool(guard.events)


def _follow(program: Program, way: Iterator[Wait]) -> None:
    """Take one step after the other, each as soon as the one before is done."""
    timer, ready = QTimer(program), [next(way)]

    def tick() -> None:
        try:
            if ready[0]():
                ready[0] = next(way)
        except StopIteration:
            timer.stop()
        except BaseException:
            timer.stop()
            sys.excepthook(*sys.exc_info())
            QApplication.exit(3)
            raise

    timer.timeout.connect(tick)
    timer.start(_TICK)
    QTimer.singleShot(_PATIENCE, program, lambda: QApplication.exit(4))


def _told(what: str) -> None:
    sys.stdout.write(f"{what}\n")


def _way(program: Program, out: Path) -> Iterator[Wait]:
    yield from _first_start()
    yield lambda: program.window is not None and program.window.session.engine is not None
    window = program.window
    assert window is not None
    yield from _screen(window)
    yield from _look(window)
    yield from _save(window, out)
    yield from _study(window, out)
    yield from _pages(window)
    yield from _support(window, out)
    yield from _update(window, out)
    program.window = window = _change_settings(program, window)
    yield window.isVisible
    window.close()
    _told("closed")


def _dialog(kind: type[QDialog]) -> QDialog | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)


def _first_start() -> Iterator[Wait]:
    yield lambda: _dialog(FirstStart)
    first = _dialog(FirstStart)
    assert isinstance(first, FirstStart)
    first.next_button.click()
    yield first.terms_page.isVisible
    first.terms_page.read.setChecked(True)
    first.next_button.click()
    yield lambda: first.check_page.ready
    assert first.check_page.check.tally.passed == first.check_page.check.tally.total > 0
    first.next_button.click()
    first.begin_page.own_button.click()
    _told("first start")


def _screen(window: MainWindow) -> Iterator[Wait]:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES))])
    left, nothing, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    place = QPointF(window.rect().center())
    QApplication.sendEvent(window, QDragEnterEvent(place.toPoint(), copy, data, left, nothing))
    QApplication.sendEvent(window, QDropEvent(place, copy, data, left, nothing))
    yield lambda: window.worklist.model().rowCount() == _SCANS and not window.session.running
    _told("screened")


def _choose(window: MainWindow, name: str) -> None:
    model = window.worklist.model()
    names = [model.index(row, Column.FILE).data() for row in range(model.rowCount())]
    window.worklist.selectRow(names.index(name))


def _look(window: MainWindow) -> Iterator[Wait]:
    actions = window.actions_
    for name in ("ultrasound-covid19-clip.dcm", "xray-bacterial-pneumonia-child.png", "xray-covid19-adult.dcm"):
        _choose(window, name)
        yield actions.invert.isEnabled
        for action in (
            actions.heat_map,
            actions.invert,
            actions.zoom_in,
            actions.turn_right,
            actions.fit,
            actions.reset,
        ):
            action.trigger()
    window.answer.reading.choices[Finding.COVID19].button.click()
    window.answer.reading.keep.click()
    yield lambda: window.session.store and window.session.store.all_readings()
    actions.copy_picture.trigger()
    _told("looked")


def _save(window: MainWindow, out: Path) -> Iterator[Wait]:
    out.mkdir(parents=True, exist_ok=True)
    actions, names = window.actions_, iter(("r.pdf", "p.zip", "s.pdf", "t.xlsx", "t.csv", "b.sqlite", "v.png"))
    QFileDialog.getSaveFileName = lambda *_: (str(out / next(names)), "")  # type: ignore[method-assign, assignment, misc]
    QFileDialog.getExistingDirectory = lambda *_: str(out / "dicom")  # type: ignore[method-assign, assignment, misc]
    QDesktopServices.openUrl = lambda url: url.isLocalFile()  # type: ignore[method-assign, assignment, misc]
    (out / "dicom").mkdir()
    written: list[Path] = []
    window.session.written.connect(written.append)
    wanted = (
        actions.save_report, actions.save_packet, actions.save_summary, actions.save_table, actions.save_table,
        actions.back_up, actions.save_picture, actions.save_dicom, actions.print_report,
    )  # fmt: skip
    for count, action in enumerate(wanted, 1):
        action.trigger()
        yield lambda count=count: len(written) == count  # type: ignore[misc]
    actions.open_results.trigger()
    assert list((out / "dicom").iterdir())
    _told("saved")


def _study(window: MainWindow, out: Path) -> Iterator[Wait]:
    folder = out / "labelled"
    for label, name in (("pneumonia", "xray-bacterial-pneumonia-child.png"), ("normal", "xray-normal-child.jpg")):
        (folder / label).mkdir(parents=True)
        shutil.copy(SAMPLES / name, folder / label)
    window.actions_.study.trigger()
    yield lambda: _dialog(StudyPage)
    page = _dialog(StudyPage)
    assert isinstance(page, StudyPage)
    page.read(folder)
    yield page.labels.isVisible
    page.labels.start.click()
    yield page.outcome.isVisible
    page.save_study(out / "study")
    yield (out / "study" / "metrics.json").exists
    yield lambda: str(out / "study") in page.outcome.told.text()
    page.close()
    _told("studied")


def _pages(window: MainWindow) -> Iterator[Wait]:
    window.actions_.self_test.trigger()
    yield lambda: _dialog(SelfTestDialog)
    check = _dialog(SelfTestDialog)
    assert isinstance(check, SelfTestDialog)
    yield lambda: check.check.tried and not check.check.running
    check.close()
    for action, kind in ((window.actions_.audit, AuditPage), (window.actions_.keys, KeysPage)):
        action.trigger()
        yield lambda kind=kind: _dialog(kind)  # type: ignore[misc]
        page = _dialog(kind)
        assert page is not None
        page.close()
    QTimer.singleShot(5 * _TICK, lambda: [box.close() for box in window.findChildren(QMessageBox)])
    window.actions_.about.trigger()
    _told("read")


def _support(window: MainWindow, out: Path) -> Iterator[Wait]:
    window.actions_.log_folder.trigger()
    window.actions_.support_file.trigger()
    yield lambda: _dialog(SupportFileDialog)
    dialog = _dialog(SupportFileDialog)
    assert isinstance(dialog, SupportFileDialog)
    dialog.save(out / "support.zip")
    yield lambda: str(out / "support.zip") in dialog.outcome.text()
    dialog.close()
    _told("supported")


def _update(window: MainWindow, out: Path) -> Iterator[Wait]:
    letter = out / "letter.thoraliteupdate"
    letter.write_text("no update")
    QFileDialog.getOpenFileName = lambda *_: (str(letter), "")  # type: ignore[method-assign, assignment, misc]
    window.actions_.update.trigger()
    yield lambda: _dialog(UpdateDialog)
    dialog = _dialog(UpdateDialog)
    assert isinstance(dialog, UpdateDialog)
    yield lambda: dialog.state is State.REFUSED
    dialog.close()
    window.actions_.go_back.trigger()
    assert words.error_sentence(ErrorCode.UPDATE_NOTHING_BEFORE) in window.banner.words.text()
    _told("refused")


def _change_settings(program: Program, window: MainWindow) -> MainWindow:
    window.actions_.settings.trigger()
    dialog = _dialog(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.general.theme.setCurrentIndex(dialog.general.theme.findData(Theme.DARK))
    dialog.general.language.setCurrentIndex(dialog.general.language.findData("fr"))
    dialog.clinic.clinic.setText("Clinique")
    dialog.accept()
    assert program.settings.language == "fr"
    assert program.window is not None
    assert program.window is not window
    _told("set")
    return program.window


if __name__ == "__main__":
    sys.exit(main())
