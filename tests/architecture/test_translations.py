"""Every text of the program goes through translation and is translated, and Qt's own tools can read the files."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.translation import ENGLISH, LANGUAGES, translation_file
from scripts.program_texts import QT_TEXTS, Texts, program_texts, texts_of
from scripts.update_translations import faults_of, problems_of, read


@pytest.fixture(scope="module")
def found() -> Texts:
    """The texts of the program."""
    return program_texts()


def texts_in(source: str) -> Texts:
    """What is found in a module of the window; Qt's own texts left out."""
    tables = 'TABLE = {1: "One thing", 2: "Another"}\nROW = ("Left side",)\nNUMBERS = {1: 2}\n'
    found = texts_of({"core/tables.py": tables, "desktop/page.py": source})
    for text in QT_TEXTS:
        found.places.pop(text, None)
    return found


def test_every_text_of_the_program_goes_through_translation(found: Texts) -> None:
    assert found.complaints == []
    assert len(found.places) > 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(found: Texts, language: str) -> None:
    assert list(problems_of(language, found.places)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_linguist_reads_the_file(language: str, found: Texts, tmp_path: Path) -> None:
    release = Path(sys.executable).with_name("pyside6-lrelease")
    command = [release, translation_file(language), "-qm", tmp_path / "out.qm"]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert f"Generated {len(found.places)} translation(s)" in run.stdout
    assert "warning" not in (run.stdout + run.stderr).casefold()


def test_only_english_and_what_a_person_has_reviewed_counts_as_finished() -> None:
    assert all(target.reviewed and target.text == text for text, target in read(ENGLISH).items())
    content = translation_file("fr").read_text(encoding="utf-8")
    assert content.count("<translatorcomment>") == content.count('type="unfinished"') > 0


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('self.tr("Save all")', ["Save all"]),
        ('say("Save " "all")', ["Save all"]),
        ('say("One" if many else "Two")', ["One", "Two"]),
        ("from core.tables import TABLE\nsay(TABLE[code])", ["One thing", "Another"]),
        ("from core.tables import TABLE as T\nsay(T.get(code, 'Neither'))", ["One thing", "Another", "Neither"]),
        ("from core import tables as words\nwords.say(words.TABLE[code])", ["One thing", "Another"]),
        ("def f():\n    from core.tables import ROW\n    return self.tr(ROW[0])", ["Left side"]),
        ('HEAD = "Head"\nlabel.setText(say(HEAD))', ["Head"]),
        ('sheet.say("Page {number}").format(number=1)', ["Page {number}"]),
        ('self.line.say(self.tr("I have read this."))', ["I have read this."]),
        ('label.setText(self.tr("{count} scans").format(count=1))', ["{count} scans"]),
    ],
)
def test_texts_are_found(source: str, texts: list[str]) -> None:
    found = texts_in(source)
    assert (list(found.places), found.complaints) == (texts, [])


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Ready")',
        'QLabel("Ready", self)',
        'label.setText(f"Ready {name}")',
        'label.setText("Ready " + name)',
        'label.setText("{} ready".format(name))',
        'label.setText("Ready" if done else "")',
        'tabs.addTab(page, "Ready")',
        'button = QPushButton(text="Ready")',
        'QMessageBox.warning(self, "ThoraLite", "Ready")',
        'show_somehow("The disk is full.")',
        'self.tr(f"Ready {name}")',
        'self.tr("Ready " + name)',
        "say(text)",
        'sheet.say(f"Page {number}")',
        'self.line.say("Page number {}".format(number))',
        "from core.tables import NUMBERS\nsay(NUMBERS[code])",
        'NAMES = {1: "Chest picture"}',
    ],
)
def test_a_text_that_does_not_go_through_translation_is_found(source: str) -> None:
    assert texts_in(source).complaints


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring of a module."""',
        'label.setText(" · ")',
        'window.setWindowTitle("ThoraLite")',
        'label.setText(name + ": " + value)',
        'label.setStyleSheet("color: red")',
        '_log.warning("The file cannot be read: %s", path)',
        'raise ReportError(ErrorCode.NOT_WRITTEN, "No space is left")',
        'parser.add_argument("--out", help="Folder for the results")',
    ],
)
def test_what_nobody_reads_may_stay_english(source: str) -> None:
    assert texts_in(source).complaints == []


@pytest.mark.parametrize(
    ("text", "target", "fault"),
    [
        ("&Save report…", "&Enregistrer le rapport…", None),
        ("&Save report…", "रिपोर्ट सहेजें (&S)…", None),
        ("{shown} of {of} shown", "{of} dont {shown}", None),
        ("&Save report…", "Enregistrer le rapport…", "not as many keys marked by &"),
        ("&Save report…", "&Enregistrer le rapport", "… at the end of only one"),
        ("{count} scans", "{compte} images", "other placeholders"),
        ("Scan", " Image", "other space at its ends"),
        ("Two\nlines", "Deux lignes", "other number of lines"),
        ("PDF files (*.pdf)", "Fichiers PDF", "other file name patterns or markup"),
        ("Scan", "", "empty"),
        ("DICOM", "DICOM", None),
        ("{model}, version {version}", "{model}, version {version}", None),
        ("No scan is chosen in the list.", "No scan is chosen in the list.", "left in English"),
    ],
)
def test_faulty_translations_are_refused(text: str, target: str, fault: str | None) -> None:
    assert (fault in faults_of(text, target)) if fault else faults_of(text, target) == []
