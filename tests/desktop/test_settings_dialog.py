"""The settings as clinic staff and IT staff set them, by keyboard and mouse."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.paths import ICONS, SAMPLES
from core.report.settings import PageSize, ReportSettings
from desktop.form_field import Page
from desktop.receiver_settings import ReceiverSettings
from desktop.settings import Settings, Theme
from desktop.settings_dialog import SettingsDialog
from desktop.style import dress

LOGO = ICONS / "thoralite.png"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """What is set at first."""
    return Settings(tmp_path / "workspace", theme=Theme.LIGHT)


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Settings], SettingsDialog]]:
    """Opens the dialog over the dressed program."""

    def open_it(settings: Settings) -> SettingsDialog:
        dress(qapp, settings.theme, settings.text_size)
        dialog = SettingsDialog(settings)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return dialog

    yield open_it
    dress(qapp, Theme.LIGHT, 1.0)


def press(qtbot: QtBot, dialog: SettingsDialog, button: QDialogButtonBox.StandardButton) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    qtbot.mouseClick(box.button(button), Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, control: QWidget, text: str) -> None:
    """Replace what stands in a field by typing."""
    control.setFocus()
    qtbot.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(control, Qt.Key.Key_Delete)
    qtbot.keyClicks(control, text)


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))


def open_page(qtbot: QtBot, dialog: SettingsDialog, page: Page) -> None:
    """Go to a page by the arrow keys, as somebody without a mouse does."""
    dialog.sections.setFocus()
    qtbot.keyClick(dialog.sections, Qt.Key.Key_Home)
    while not page.isVisible():
        qtbot.keyClick(dialog.sections, Qt.Key.Key_Down)


def test_nothing_changes_by_looking(
    qtbot: QtBot, show: Callable[[Settings], SettingsDialog], settings: Settings
) -> None:
    dialog = show(settings)
    for page in (dialog.general, dialog.clinic, dialog.reading, dialog.watched, dialog.receiver):
        open_page(qtbot, dialog, page)
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, QDialogButtonBox.StandardButton.Ok)
    assert dialog.result_settings() == settings


def test_everything_can_be_set(
    qtbot: QtBot, show: Callable[[Settings], SettingsDialog], settings: Settings, tmp_path: Path
) -> None:
    dialog = show(settings)
    choose(dialog.general.language, "sw")
    choose(dialog.general.theme, Theme.DARK)
    choose(dialog.general.text_size, 1.25)
    open_page(qtbot, dialog, dialog.clinic)
    write(qtbot, dialog.clinic.clinic, "Zahanati ya Kijiji")
    write(qtbot, dialog.clinic.address, "SLP 12\rMbeya")
    dialog.clinic.logo.choose(LOGO)
    choose(dialog.clinic.paper, PageSize.LETTER)
    qtbot.mouseClick(dialog.clinic.with_patient, Qt.MouseButton.LeftButton)
    open_page(qtbot, dialog, dialog.reading)
    write(qtbot, dialog.reading.reader, "Amina")
    qtbot.keyClick(dialog.reading.read_first, Qt.Key.Key_Space)
    dialog.reading.prevalence.setValue(2.5)
    dialog.watched.choice.choose(tmp_path / "in")
    open_page(qtbot, dialog, dialog.receiver)
    qtbot.keyClick(dialog.receiver.enabled, Qt.Key.Key_Space)
    dialog.receiver.address.setCurrentText("192.168.1.20")
    dialog.receiver.port.setValue(4242)
    write(qtbot, dialog.receiver.ae_title, "WARD7")
    write(qtbot, dialog.receiver.accepted, "CR1\rDX 2\r\rCR1")
    dialog.receiver.quota.setValue(500)
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, QDialogButtonBox.StandardButton.Ok)
    assert dialog.result_settings() == replace(
        settings,
        language="sw",
        theme=Theme.DARK,
        text_size=1.25,
        prevalence=0.025,
        read_first=True,
        reader="Amina",
        report=ReportSettings("sw", PageSize.LETTER, "Zahanati ya Kijiji", "SLP 12\nMbeya", LOGO, False),
        watched_folder=tmp_path / "in",
        receiver=ReceiverSettings(True, "192.168.1.20", 4242, "WARD7", ("CR1", "DX 2"), 500),
    )


def test_the_look_is_tried_on_and_put_back(
    qtbot: QtBot, qapp: QApplication, show: Callable[[Settings], SettingsDialog], settings: Settings
) -> None:
    dialog = show(settings)
    before = qapp.palette().window().color(), qapp.font().pointSizeF()
    choose(dialog.general.theme, Theme.CONTRAST)
    choose(dialog.general.text_size, 1.6)
    assert qapp.palette().window().color().name() == "#000000"
    assert qapp.font().pointSizeF() == pytest.approx(1.6 * before[1], abs=0.01)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (qapp.palette().window().color(), qapp.font().pointSizeF()) == before


def test_reports_follow_the_language_unless_theirs_is_another(
    show: Callable[[Settings], SettingsDialog], settings: Settings
) -> None:
    dialog = show(settings)
    choose(dialog.general.language, "pt")
    assert dialog.result_settings().report.language == "pt"
    choose(dialog.clinic.language, "en")
    choose(dialog.general.language, "fr")
    assert dialog.result_settings().report.language == "en"


@pytest.mark.parametrize("text", ["everywhere", "", "192.168.1", "300.1.1.1", "::1"])
def test_a_wrong_address_is_told_at_once_and_not_accepted(
    qtbot: QtBot, show: Callable[[Settings], SettingsDialog], settings: Settings, text: str
) -> None:
    receiver = ReceiverSettings(True, "127.0.0.1", accepted=("CR1",))
    dialog = show(replace(settings, receiver=receiver))
    dialog.receiver.address.setCurrentText(text)
    faulty = dialog.receiver.faulty()
    assert faulty is not None
    assert faulty.control is dialog.receiver.address
    assert faulty.problem in faulty.control.accessibleDescription()
    assert not dialog.sections.item(4).icon().isNull()
    press(qtbot, dialog, QDialogButtonBox.StandardButton.Ok)
    assert dialog.isVisible()
    assert dialog.receiver.isVisible()
    assert dialog.receiver.address.hasFocus()
    dialog.receiver.address.setCurrentText("10.0.0.1")
    assert dialog.sections.item(4).icon().isNull()
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, QDialogButtonBox.StandardButton.Ok)
    assert dialog.result_settings().receiver == replace(receiver, address="10.0.0.1")


def test_every_digit_of_an_address_is_seen(
    qtbot: QtBot, show: Callable[[Settings], SettingsDialog], settings: Settings
) -> None:
    dialog = show(settings)
    open_page(qtbot, dialog, dialog.receiver)
    line = dialog.receiver.address.lineEdit()
    assert line is not None
    assert line.width() > line.fontMetrics().horizontalAdvance("192.168.100.200") + 6  # and the line's own margins


@pytest.mark.parametrize("names", ["", "CR1\rBAD\\NAME", "A NAME OF SEVENTEEN"])
def test_machines_that_may_send_must_be_named_well(
    qtbot: QtBot, show: Callable[[Settings], SettingsDialog], settings: Settings, names: str
) -> None:
    dialog = show(settings)
    open_page(qtbot, dialog, dialog.receiver)
    assert not dialog.receiver.accepted.isEnabled()
    qtbot.keyClick(dialog.receiver.enabled, Qt.Key.Key_Space)
    write(qtbot, dialog.receiver.accepted, names)
    faulty = dialog.receiver.faulty()
    assert faulty is not None
    assert faulty.control is dialog.receiver.accepted
    qtbot.keyClick(dialog.receiver.enabled, Qt.Key.Key_Space)
    assert dialog.receiver.faulty() is None
    assert dialog.result_settings().receiver == settings.receiver


@pytest.mark.parametrize("name", ["photograph.pdf", "damaged.png", "missing.png"])
def test_what_is_no_picture_is_no_logo(
    show: Callable[[Settings], SettingsDialog], settings: Settings, tmp_path: Path, name: str
) -> None:
    dialog = show(replace(settings, report=ReportSettings(logo=LOGO)))
    (tmp_path / "photograph.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "damaged.png").write_bytes(LOGO.read_bytes()[:300])
    dialog.clinic.logo.choose(tmp_path / name)
    faulty = dialog.clinic.faulty()
    assert faulty is not None
    assert faulty.problem
    assert dialog.result_settings().report.logo == LOGO
    dialog.clinic.logo.choose(SAMPLES / "photograph.jpg")
    assert dialog.clinic.faulty() is None


def test_logo_and_folder_are_chosen_and_cleared_with_their_buttons(
    qtbot: QtBot,
    show: Callable[[Settings], SettingsDialog],
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = show(settings)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(LOGO), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "in"))
    open_page(qtbot, dialog, dialog.clinic)
    qtbot.mouseClick(dialog.clinic.logo.choose_button, Qt.MouseButton.LeftButton)
    open_page(qtbot, dialog, dialog.watched)
    qtbot.mouseClick(dialog.watched.choice.choose_button, Qt.MouseButton.LeftButton)
    chosen = dialog.result_settings()
    assert (chosen.report.logo, chosen.watched_folder) == (LOGO, tmp_path / "in")
    qtbot.mouseClick(dialog.watched.choice.clear_button, Qt.MouseButton.LeftButton)
    open_page(qtbot, dialog, dialog.clinic)
    qtbot.mouseClick(dialog.clinic.logo.clear_button, Qt.MouseButton.LeftButton)
    assert dialog.result_settings() == settings


def test_the_folder_of_the_results_is_not_watched(
    qtbot: QtBot, show: Callable[[Settings], SettingsDialog], settings: Settings
) -> None:
    dialog = show(settings)
    for folder in (settings.workspace, settings.workspace / "in", settings.workspace.parent):
        dialog.watched.choice.choose(folder)
        assert dialog.watched.faulty() is not None
    press(qtbot, dialog, QDialogButtonBox.StandardButton.Ok)
    assert dialog.watched.isVisible()


def test_the_wheel_scrolls_the_page_and_changes_nothing(
    qtbot: QtBot, show: Callable[[Settings], SettingsDialog], settings: Settings
) -> None:
    dialog = show(settings)
    open_page(qtbot, dialog, dialog.reading)
    box = dialog.reading.prevalence
    nowhere = QPointF(5, 5)
    down, nothing, left = QPoint(0, -120), Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    wheel = (nowhere, nowhere, down, down, left, nothing, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(box, QWheelEvent(*wheel))
    assert box.value() == 10
    box.setFocus()
    QApplication.sendEvent(box, QWheelEvent(*wheel))
    assert box.value() == 9


def test_the_words_beside_a_box_belong_to_it(
    qtbot: QtBot, show: Callable[[Settings], SettingsDialog], settings: Settings
) -> None:
    dialog = show(settings)
    open_page(qtbot, dialog, dialog.reading)
    line = dialog.reading.read_first.parentWidget()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(60, line.height() // 2))
    assert dialog.result_settings().read_first


@pytest.mark.parametrize("size", [1.0, 1.6])
def test_every_control_is_reached_by_tab_and_has_a_name(
    qtbot: QtBot, show: Callable[[Settings], SettingsDialog], settings: Settings, size: float
) -> None:
    dialog = show(replace(settings, text_size=size, receiver=ReceiverSettings(True, accepted=("CR1",))))
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
    for page in (dialog.general, dialog.clinic, dialog.reading, dialog.watched, dialog.receiver):
        open_page(qtbot, dialog, page)
        met: list[QWidget] = []
        for _ in range(20):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            control = QApplication.focusWidget()
            assert control is not None
            assert control.visibleRegion().boundingRect().height() > 0, (
                control.accessibleName(),
                type(page),
                dialog.size(),
            )
            met.append(control)
        wanted = {
            one
            for kind in kinds
            for one in page.findChildren(kind)
            if one.isEnabled()
            and not isinstance(one.parent(), (QComboBox, QAbstractSpinBox))
            and "qt_" not in one.objectName()
        }
        assert [(type(page), one.parent(), one.text()) for one in wanted - set(met)] == []
        assert [one for one in met if not one.accessibleName() and not getattr(one, "text", str)()] == []
        area = page.parentWidget().parentWidget()
        assert not area.horizontalScrollBar().isVisible()
