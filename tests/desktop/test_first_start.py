"""What a new user meets, page by page."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QThread
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import core.pipeline
import core.selftest
from core.errors import ADVICE, ErrorCode
from core.paths import MODELS
from core.pipeline import load_engine
from core.selftest import GoldenCheck
from core.translation import LANGUAGES, translation
from desktop.first_start import TERMS_VERSION, FirstStart
from desktop.language import use_language
from desktop.self_test import SelfTest, SelfTestDialog
from desktop.settings import Settings
from tests.desktop.conftest import PATIENCE


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Those of a new user."""
    return Settings(tmp_path / "workspace")


@pytest.fixture
def begin(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Settings], FirstStart]]:
    """Opens the first start, connected as the program does it; English again at the end, and no thread left."""
    opened: list[FirstStart] = []

    def open_it(settings: Settings) -> FirstStart:
        first = FirstStart(settings)
        opened.append(first)
        first.language_chosen.connect(lambda code: use_language(qapp, code))
        first.show()
        first.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return first

    yield open_it
    for first in opened:
        first.close()
        assert [thread for thread in first.findChildren(QThread) if thread.isRunning()] == []
        first.deleteLater()
    use_language(qapp, "en")


@pytest.fixture
def check(qtbot: QtBot) -> Iterator[SelfTestDialog]:
    """The check in its own window, as from the menu."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SelfTestDialog(window)
    dialog.show()
    yield dialog
    dialog.close()
    assert [thread for thread in dialog.findChildren(QThread) if thread.isRunning()] == []


def choose(qtbot: QtBot, first: FirstStart, code: str) -> None:
    """Choose a language by the arrow keys."""
    languages = first.language_page.languages
    qtbot.keyClick(languages, Qt.Key.Key_Home)
    for _ in range(list(LANGUAGES).index(code)):
        qtbot.keyClick(languages, Qt.Key.Key_Down)


def test_by_keyboard_alone_from_language_to_demonstration(
    qtbot: QtBot, begin: Callable[[Settings], FirstStart], settings: Settings
) -> None:
    first = begin(settings)
    choose(qtbot, first, "en")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert first.terms_page.isVisible()
    assert not first.next_button.isEnabled()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert first.terms_page.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert first.check_page.isVisible()
    qtbot.waitUntil(first.next_button.isEnabled, timeout=PATIENCE)
    total = sum(len(manifest.document["golden"]) for manifest in load_engine().models)
    expected = f"This computer gives the released answers ({total} of {total} checks)."
    assert first.check_page.check.outcome.text() == expected
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert first.begin_page.isVisible()
    with qtbot.waitSignal(first.accepted):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert first.wants_demo
    assert first.result_settings() == replace(settings, accepted_terms=TERMS_VERSION)


def test_with_the_mouse_to_the_own_scans(
    qtbot: QtBot, begin: Callable[[Settings], FirstStart], settings: Settings
) -> None:
    first = begin(settings)
    left = Qt.MouseButton.LeftButton
    languages = first.language_page.languages
    row = languages.visualItemRect(languages.item(list(LANGUAGES).index("es")))
    qtbot.mouseClick(languages.viewport(), left, pos=row.center())
    qtbot.mouseClick(first.next_button, left)
    qtbot.mouseClick(first.terms_page.read, left)
    qtbot.mouseClick(first.back_button, left)
    assert first.language_page.isVisible()
    qtbot.mouseClick(first.next_button, left)
    qtbot.mouseClick(first.next_button, left)
    qtbot.waitUntil(first.next_button.isEnabled, timeout=PATIENCE)
    qtbot.mouseClick(first.next_button, left)
    with qtbot.waitSignal(first.accepted):
        qtbot.mouseClick(first.begin_page.own_button, left)
    assert not first.wants_demo
    result = first.result_settings()
    assert (result.language, result.report.language, result.accepted_terms) == ("es", "es", TERMS_VERSION)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_pages_speak_the_chosen_language_at_once(
    qtbot: QtBot, begin: Callable[[Settings], FirstStart], settings: Settings, code: str
) -> None:
    first = begin(settings)
    choose(qtbot, first, code)
    say = translation(code)
    qtbot.waitUntil(lambda: first.next_button.text() == say("Next"))
    assert first.next_button.text() == say("Next")
    assert first.language_page.heading.text() == say("Choose your language")
    assert first.terms_page.heading.text() == say("What ThoraLite is and what it is not")
    assert first.terms_page.read.accessibleName() == say("I have read this.")
    assert first.check_page.check.button.text() == say("Check again")
    assert (first.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (code == "ar")
    names = [first.language_page.languages.item(row).text() for row in range(len(LANGUAGES))]
    assert names == list(LANGUAGES.values())


def test_the_language_of_the_system_is_marked_and_spoken(
    begin: Callable[[Settings], FirstStart], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["pt-MZ", "pt"])
    chosen: list[str] = []
    first = FirstStart(settings)
    first.language_chosen.connect(chosen.append)
    first.show()
    assert chosen == ["pt"]
    assert first.result_settings().language == "pt"
    first.close()


def test_who_leaves_has_accepted_nothing(
    qtbot: QtBot, begin: Callable[[Settings], FirstStart], settings: Settings
) -> None:
    first = begin(settings)
    qtbot.mouseClick(first.next_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(first.rejected):
        first.close()
    assert first.result() == QDialog.DialogCode.Rejected
    assert first.result_settings().accepted_terms == ""


def test_the_check_can_be_stopped_and_done_again(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    check = SelfTest(window)
    with qtbot.waitSignal(check.ended, timeout=PATIENCE):
        check.start()
        qtbot.mouseClick(check.button, Qt.MouseButton.LeftButton)
    assert check.tally.done < check.tally.total or check.tally.total == 0
    assert check.outcome.text() == "The check was not finished. Do it before you rely on the answers."
    with qtbot.waitSignal(check.ended, timeout=PATIENCE):
        qtbot.mouseClick(check.button, Qt.MouseButton.LeftButton)
    assert "released answers" in check.outcome.text()


def test_a_computer_that_answers_otherwise_is_told_so(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    run = core.selftest.run_self_test

    def otherwise(engine: core.pipeline.Engine) -> Iterator[GoldenCheck]:
        for number, check in enumerate(run(engine)):
            yield replace(check, difference=0.8) if number < 2 else check

    monkeypatch.setattr(core.selftest, "run_self_test", otherwise)
    check = request.getfixturevalue("check").check
    qtbot.waitUntil(lambda: not check.running, timeout=PATIENCE)
    assert check.outcome.text().startswith(f"In 2 of {check.tally.total} checks")
    assert "Do not use" in check.outcome.text()


def test_damaged_models_are_told_in_plain_words(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    models = shutil.copytree(MODELS, tmp_path / "models")
    with (models / "cxr" / "model.onnx").open("ab") as file:
        file.write(b"x")
    monkeypatch.setattr(core.pipeline, "load_engine", lambda: load_engine(models))
    check = request.getfixturevalue("check").check
    qtbot.waitUntil(lambda: not check.running, timeout=PATIENCE)
    assert ADVICE[ErrorCode.MODEL_DAMAGED] in check.outcome.text()
    assert check.button.text() == "Check again"


def test_closing_stops_the_check(check: SelfTestDialog) -> None:
    assert check.check.running
    check.close()
    assert [thread for thread in check.findChildren(QThread) if thread.isRunning()] == []
