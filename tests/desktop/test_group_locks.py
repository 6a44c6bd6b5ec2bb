"""What is locked for a computer, as the settings dialog shows it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.group_settings import SETTINGS, GroupSettings
from desktop.form_field import Field
from desktop.receiver_settings import ReceiverSettings
from desktop.settings import Settings
from desktop.settings_dialog import SettingsDialog

SAID = "Set by your IT staff."


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Callable[..., SettingsDialog]:
    """Opens the settings with these names locked."""

    def show(*locked: str) -> SettingsDialog:
        settings = Settings(tmp_path / "workspace", receiver=ReceiverSettings(True, accepted=("CR1",)))
        dialog = SettingsDialog(settings, None, GroupSettings(locked=frozenset(locked)))
        qtbot.addWidget(dialog)
        return dialog

    return show


def open_controls(dialog: SettingsDialog) -> set[str]:
    """The names of the settings that can be changed."""
    fields = dialog.findChildren(Field)
    return {field.setting for field in fields if field.control.isEnabled()}


def said(dialog: SettingsDialog) -> int:
    """How often the dialog names the IT staff."""
    return sum(label.text() == SAID for label in dialog.findChildren(QLabel))


def test_every_setting_can_be_locked(dialog: Callable[..., SettingsDialog]) -> None:
    every = {name for name, parts in SETTINGS.items() if not parts}
    every |= {f"{name}.{part}" for name, parts in SETTINGS.items() for part in parts}
    assert open_controls(dialog()) == every
    assert said(dialog()) == 0
    assert open_controls(dialog(*SETTINGS)) == set()
    for name in every:
        assert every - open_controls(dialog(name)) == {name}


def test_locked_settings_are_shown_and_stay(qtbot: QtBot, dialog: Callable[..., SettingsDialog]) -> None:
    shown = dialog("language", "receiver", "report.language")
    assert said(shown) == 3  # the receiver's page says it once
    assert SAID in shown.general.language.accessibleDescription()
    shown.receiver.enabled.click()
    assert shown.receiver.enabled.isChecked()
    shown.general.language.setCurrentIndex(shown.general.language.findData("fr"))  # only a program can: it is disabled
    assert shown.result_settings().report.language == "en"  # a locked one does not follow
    before = shown.result_settings()
    shown.accept()
    assert shown.result_settings() == before


def test_the_words_of_a_locked_box_are_grey_with_it(dialog: Callable[..., SettingsDialog]) -> None:
    def words(shown: SettingsDialog) -> QLabel:
        return next(label for label in shown.receiver.findChildren(QLabel) if label.text().startswith("Receive scans"))

    assert words(dialog()).isEnabled()
    assert not words(dialog("receiver.enabled")).isEnabled()
