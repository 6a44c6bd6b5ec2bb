"""The window in other languages: every text translated, mirrored where it must be, every key at hand."""

import re
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.paths import SAMPLES
from core.translation import ENGLISH, LANGUAGES, translation
from desktop.actions import Actions
from desktop.language import Translator, system_language, use_language, without_mnemonic
from desktop.main_window import MainWindow
from scripts.program_texts import program_texts
from tests.desktop.conftest import PATIENCE

FRENCH_CANCEL = "Annuler"
LETTERS = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Puts the program into a language; at the end it speaks English again."""
    yield lambda code: use_language(qapp, code)
    use_language(qapp, ENGLISH)


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    """The program in a language that shows which texts go through translation."""
    translator = Translator({text: f"«{text}»" for text in program_texts().places}, qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_texts_are_answered_whichever_class_asks(qtbot: QtBot, speak: Callable[[str], None]) -> None:
    class Page(QWidget):
        pass

    page = Page()
    qtbot.addWidget(page)
    assert page.tr("Cancel") == "Cancel"
    speak("fr")
    assert page.tr("Cancel") == QCoreApplication.translate("ThoraLite", "Cancel") == FRENCH_CANCEL
    assert page.tr("Nobody has written this.") == "Nobody has written this."
    speak("es")
    assert page.tr("Cancel") == "Cancelar"
    speak(ENGLISH)
    assert page.tr("Cancel") == "Cancel"


@pytest.mark.parametrize("code", LANGUAGES)
def test_qts_own_texts_are_in_the_language_too(qtbot: QtBot, speak: Callable[[str], None], code: str) -> None:
    speak(code)
    say = translation(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Yes | QDialogButtonBox.StandardButton.Cancel)
    field = QLineEdit()
    files = QFileDialog()
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    files.show()
    for widget in (box, field, files):
        qtbot.addWidget(widget)
    assert {button.text() for button in box.buttons()} == {say("&Yes"), say("Cancel")}
    menu = field.createStandardContextMenu()
    assert menu.actions()[0].text().split("\t")[0] == say("&Undo")
    assert say("File &name:") in {label.text() for label in files.findChildren(QLabel)}
    menu.deleteLater()


@pytest.mark.parametrize("code", LANGUAGES)
def test_lines_begin_on_the_right_side_and_digits_stay(speak: Callable[[str], None], code: str) -> None:
    speak(code)
    right = Qt.LayoutDirection.RightToLeft
    assert (QApplication.layoutDirection() is right) is (code == "ar")
    assert QLocale().toString(1234567890).replace("\N{NARROW NO-BREAK SPACE}", "").isascii()


@pytest.mark.parametrize("code", LANGUAGES)
def test_keys_are_the_same_in_every_language_and_no_two_of_a_menu_share_one(
    qtbot: QtBot, speak: Callable[[str], None], code: str
) -> None:
    def window() -> QMainWindow:
        made = QMainWindow()
        qtbot.addWidget(made)
        Actions(made)
        return made

    def keys(of: QMainWindow) -> list[str]:
        portable = QKeySequence.SequenceFormat.PortableText
        return sorted(key for action in of.findChildren(QAction) if (key := action.shortcut().toString(portable)))

    english = window()
    speak(code)
    spoken = window()
    assert keys(spoken) == keys(english) != []
    menus = [spoken.menuBar(), *spoken.menuBar().findChildren(QMenu)]
    for menu in menus:
        marked = re.findall(r"&(\w)", " ".join(action.text() for action in menu.actions()).casefold())
        assert sorted(marked) == sorted(set(marked)), [action.text() for action in menu.actions()]


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [(["sw-TZ", "fr"], "sw"), (["pt-Latn-BR", "en"], "pt"), (["fi-FI", "es-ES", "fr"], "es"), (["fi-FI"], ENGLISH)],
)
def test_the_first_language_is_that_of_the_system(
    monkeypatch: pytest.MonkeyPatch, wanted: list[str], spoken: str
) -> None:
    system = SimpleNamespace(uiLanguages=lambda: wanted)
    monkeypatch.setattr("desktop.language.QLocale", SimpleNamespace(system=lambda: system))
    assert system_language() == spoken


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("&Save report…", "Save report…"),
        ("रिपोर्ट सहेजें (&S)…", "रिपोर्ट सहेजें…"),
        ("حفظ ال&تقرير…", "حفظ التقرير…"),
        ("Zoom", "Zoom"),
    ],
)
def test_marks_of_keys_are_taken_out(text: str, plain: str) -> None:
    assert without_mnemonic(text) == plain


def test_every_text_in_the_window_goes_through_translation(
    qtbot: QtBot, marked: None, open_window: Callable[[], MainWindow]
) -> None:
    window = open_window()
    assert untranslated(window, ()) == []
    window.add([SAMPLES / "ultrasound-covid19-clip.dcm", SAMPLES / "photograph.jpg"])
    qtbot.waitUntil(lambda: not window.session.running and not window.session.waiting, timeout=PATIENCE)
    result = window.worklist.current_result()
    assert result is not None
    patient = result.patient
    of_the_file = (result.source.name, patient.name.replace("^", " "), patient.patient_id, patient.sex)
    assert untranslated(window, tuple(filter(None, of_the_file))) == []


def untranslated(window: QWidget, of_the_file: tuple[str, ...]) -> list[str]:
    """Texts a person can see or hear that hold words but no mark of translation."""
    texts = set(_shown(window))
    for part in of_the_file:
        texts = {text.replace(part, "") for text in texts}
    keys = re.compile(r"\((?:Ctrl|Shift|Alt|Esc|Del|PgUp|PgDown|Space|F\d|\+)+[^)]*\)")
    names = re.compile(r"ThoraLite|SHA-256")
    return sorted(t for t in texts if "«" not in t and LETTERS.search(names.sub("", keys.sub("", t))))


def _shown(window: QWidget) -> Iterator[str]:
    for widget in [window, *window.findChildren(QWidget)]:
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, QTabWidget):
            yield from (widget.tabText(place) for place in range(widget.count()))
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
