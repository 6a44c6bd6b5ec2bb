"""With a keyboard and a screen reader: every control has a name, and the Tab key comes to all of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.first_start import FirstStart
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.settings_dialog import SettingsDialog
from tests.desktop.conftest import PATIENCE
from tests.desktop.test_window import choose, finish


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path]) -> Iterator[Callable[[str], list[QWidget]]]:
    """Opens a page of the program by its name; returns its views, each of which is then on the screen in turn."""
    window.add([sample("xray-covid19-adult.dcm"), sample("ct-phantom")])
    finish(qtbot, window)
    choose(window, "ct-phantom")
    qtbot.waitUntil(lambda: window.viewer.picture is not None, timeout=PATIENCE)

    def page(name: str) -> list[QWidget]:
        if name == "window":
            return [window]
        if name == "first start":
            dialog: QDialog = FirstStart(window.settings, window)
            dialog.open()
        else:
            getattr(window.actions_, name).trigger()
            qtbot.waitUntil(lambda: bool(visible_dialogs(window)), timeout=PATIENCE)
            (dialog,) = visible_dialogs(window)
        return [dialog]

    yield page
    for dialog in visible_dialogs(window):
        dialog.close()


def visible_dialogs(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def controls(top: QWidget) -> list[QWidget]:
    """What can be used with the keyboard now."""
    QApplication.processEvents()
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is top
        and not widget.focusProxy()
        and not widget.objectName().startswith("qt_")
    ]


def name_of(widget: QWidget) -> str:
    """What a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


PAGES = ("window", "settings", "audit", "study", "keys", "self_test", "first start")


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name(opened: Callable[[str], list[QWidget]], page: str) -> None:
    (top,) = opened(page)
    found = controls(top)
    assert found
    assert [widget for widget in found if not name_of(widget).strip()] == []


@pytest.mark.parametrize("section", range(5))
def test_every_setting_has_a_name(qtbot: QtBot, tmp_path: Path, section: int) -> None:
    dialog = SettingsDialog(Settings(tmp_path))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.sections.setCurrentRow(section)
    assert [widget for widget in controls(dialog) if not name_of(widget).strip()] == []


@pytest.mark.parametrize("page", PAGES)
def test_the_tab_key_comes_to_every_control(opened: Callable[[str], list[QWidget]], page: str) -> None:
    (top,) = opened(page)
    wanted = controls(top)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    for _ in range(3 * len(wanted)):
        current = QApplication.focusWidget() or top.focusWidget()
        if current is not None and current not in reached:
            reached.append(current)
        top.focusNextChild()
    groups = [widget for widget in wanted if widget not in reached and not is_of_group(widget, reached)]
    assert groups == []


def is_of_group(widget: QWidget, reached: list[QWidget]) -> bool:
    """Of exclusive buttons the Tab key comes to one, and the arrow keys to the others."""
    group = getattr(widget, "group", lambda: None)()
    exclusive = getattr(widget, "autoExclusive", lambda: False)()
    beside = [other for other in reached if other.parentWidget() is widget.parentWidget()]
    return (group is not None and any(button in reached for button in group.buttons())) or (exclusive and bool(beside))
