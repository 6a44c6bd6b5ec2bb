"""Updates in the window, with real packs: what is said, what is asked, and what is then in use."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

import core.start_in_use
from core.in_use import InUse, models_folder, save_in_use
from core.paths import MODELS
from core.places import DATA_FOLDER_VARIABLE, updates_folder
from desktop.main_window import MainWindow
from desktop.update_dialog import State, UpdateDialog
from desktop.updating import Updating
from tests.core.updates import Workshop, workshop
from tests.desktop.conftest import PATIENCE

__all__ = ["workshop"]

Open = Callable[[Path], UpdateDialog]


@pytest.fixture(autouse=True)
def trusting(workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data folder of its own, and a program that trusts the workshop's key."""
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "data"))
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources/update_keys").symlink_to(workshop.keys)
    monkeypatch.setattr("core.update.surroundings.RESOURCES", tmp_path / "resources")


@pytest.fixture
def begin(qtbot: QtBot) -> Iterator[Open]:
    """Opens dialogs, and closes them at the end."""
    dialogs: list[UpdateDialog] = []

    def begin_one(pack: Path) -> UpdateDialog:
        dialog = UpdateDialog(pack)
        dialogs.append(dialog)
        dialog.open()
        return dialog

    yield begin_one
    for dialog in dialogs:
        dialog.reject()
        dialog.deleteLater()


def wait_for(qtbot: QtBot, dialog: UpdateDialog, state: State) -> None:
    """Wait until a dialog is so far."""
    qtbot.waitUntil(lambda: dialog.state is state, timeout=PATIENCE)


def buttons(dialog: UpdateDialog) -> set[str]:
    """The texts of the buttons that are seen."""
    named = (dialog.cancel, dialog.close_button, dialog.keep, dialog.use, dialog.later, dialog.restart)
    return {button.text() for button in named if button.isVisible()}


def test_an_update_is_shown_compared_and_used(qtbot: QtBot, workshop: Workshop, begin: Open) -> None:
    dialog = begin(workshop.models())
    assert buttons(dialog) == {"Cancel"}
    wait_for(qtbot, dialog, State.READY)
    assert dialog.heading.text() == "Models 2027-01"
    assert "tester" in dialog.facts.text()
    assert buttons(dialog) == {"Keep the present one", "Use the new version"}
    assert "all 8 sample scans" in dialog.outcome.text()
    assert dialog.table.rowCount() == 8
    assert dialog.table.changed == 0
    assert models_folder() == MODELS
    dialog.use.click()
    wait_for(qtbot, dialog, State.IN_USE)
    assert buttons(dialog) == {"Later", "Restart now"}
    with qtbot.waitSignal(dialog.restart_wanted):
        dialog.restart.click()
    assert models_folder() != MODELS


def test_who_keeps_the_present_one_keeps_it(qtbot: QtBot, workshop: Workshop, begin: Open) -> None:
    dialog = begin(workshop.models())
    wait_for(qtbot, dialog, State.READY)
    dialog.keep.click()
    assert not dialog.isVisible()
    assert {path.name for path in updates_folder().iterdir()} == {"lock"}


def test_changed_answers_are_on_top_and_enter_does_not_use_them(
    qtbot: QtBot, workshop: Workshop, begin: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    from core.results import Recommendation
    from core.update import Answer

    said = {"ct-phantom": Answer(Recommendation.REFER, 0.91)}
    monkeypatch.setattr("core.update.installation.models_answers", lambda _folder, _cancelled: iter(said.items()))
    monkeypatch.setattr(
        "core.update.installation.present_answers",
        lambda _cancelled: iter({"ct-phantom": Answer(Recommendation.CANNOT_SAY, None)}.items()),
    )
    dialog = begin(workshop.models())
    wait_for(qtbot, dialog, State.READY)
    texts = [dialog.table.item(0, column).text() for column in range(4)]  # type: ignore[union-attr]
    assert texts == ["ct-phantom", "Cannot say", "Refer  ·  91%", "Changed"]
    assert "On 1 of 1 sample scans" in dialog.outcome.text()
    assert dialog.keep.isDefault()
    assert not dialog.use.isDefault()


def test_what_is_no_update_is_refused_in_a_sentence(qtbot: QtBot, begin: Open, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_text("hello")
    dialog = begin(tmp_path / "letter.pdf")
    wait_for(qtbot, dialog, State.REFUSED)
    assert dialog.outcome.text().startswith("This file is not a ThoraLite update.")
    assert buttons(dialog) == {"Close"}
    assert not updates_folder().exists()


def test_an_update_can_be_cancelled_at_any_moment(qtbot: QtBot, workshop: Workshop, begin: Open) -> None:
    for milliseconds in (0, 30, 200, 600):
        dialog = begin(workshop.models())
        qtbot.wait(milliseconds)
        dialog.cancel.click()
        qtbot.wait(50)
        assert not updates_folder().exists() or {path.name for path in updates_folder().iterdir()} == {"lock"}
    assert models_folder() == MODELS


def box(window: MainWindow) -> QMessageBox:
    """The question that is asked."""
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def test_going_back_is_asked_for_and_then_the_program_starts_anew(
    qtbot: QtBot, workshop: Workshop, begin: Open, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core.start_in_use, "_again", False)
    updating = Updating(window, window.session)
    warned: list[str] = []
    updating.warned.connect(warned.append)
    updating.go_back()
    assert "no earlier version" in warned[-1]
    dialog = begin(workshop.models())
    wait_for(qtbot, dialog, State.READY)
    dialog.use.click()
    wait_for(qtbot, dialog, State.IN_USE)
    updating.go_back()
    question = box(window)
    assert "Models now: 2027-01. Models then: those of the program." in question.informativeText()
    question.button(QMessageBox.StandardButton.Cancel).click()
    assert models_folder() != MODELS
    updating.go_back()
    next(button for button in box(window).buttons() if button.text() == "Go back").click()
    assert models_folder() == MODELS
    next(button for button in box(window).buttons() if button.text() == "Restart now").click()
    assert core.start_in_use._again
    assert not window.isVisible()


def test_nothing_is_updated_while_scans_are_screened(
    window: MainWindow, sample: Callable[[str], Path], qtbot: QtBot
) -> None:
    updating = Updating(window, window.session)
    warned: list[str] = []
    updating.warned.connect(warned.append)
    window.add([sample("xray-normal-child.jpg")])
    for command in (updating.choose_file, updating.go_back, updating.restart):
        command()
    assert len(warned) == 3
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.session.running, timeout=PATIENCE)


def test_a_new_version_that_did_not_start_is_told_of_once(window: MainWindow) -> None:
    save_in_use(InUse(not_started="0.2.0"), updates_folder())
    warned: list[str] = []
    for _ in range(2):
        updating = Updating(window, window.session)
        updating.reminded.connect(warned.append)
        updating.tell_failed_start()
    assert len(warned) == 1
    assert "0.2.0" in warned[0]
