"""The reader's own finding."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.reading import Finding, Reading
from core.words import FINDINGS
from desktop.reading_form import Draft, ReadingForm

EARLIER = (
    Reading(Finding.UNCERTAIN, "", "A. Otieno", True, "2026-01-02T03:04:05+00:00"),
    Reading(Finding.COVID19, "Right <i>lower</i> lobe", "Dr. Ngo", False, "2026-01-02T04:05:05+00:00"),
    Reading(None, "Called the ward", "", False, "2026-01-02T05:06:05+00:00"),
)


@pytest.fixture
def form(qtbot: QtBot) -> ReadingForm:
    widget = ReadingForm()
    qtbot.addWidget(widget)
    widget.show_readings((), "", first=False)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def texts(form: ReadingForm) -> list[str]:
    QApplication.processEvents()  # layouts show what is new in them a moment later
    return [label.text() for label in form.findChildren(QLabel) if label.isVisible()]


def test_every_finding_can_be_chosen_and_only_one(form: ReadingForm) -> None:
    assert list(form.choices) == list(Finding)
    assert [choice.button.accessibleName() for choice in form.choices.values()] == list(FINDINGS.values())
    for finding, choice in form.choices.items():
        choice.button.click()
        assert form.draft() == Draft(finding)
        assert sum(choice.button.isChecked() for choice in form.choices.values()) == 1


def test_the_words_can_be_clicked_too(qtbot: QtBot, form: ReadingForm) -> None:
    choice = form.choices[Finding.OTHER_PNEUMONIA]
    label = next(label for label in choice.findChildren(QLabel))
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert form.draft().finding is Finding.OTHER_PNEUMONIA


def test_nothing_is_kept_before_something_is_said(qtbot: QtBot, form: ReadingForm) -> None:
    assert not form.keep.isEnabled()
    form.note.setPlainText("  \n ")
    assert not form.keep.isEnabled()
    qtbot.keyClicks(form.note, "seen by phone")
    assert form.keep.isEnabled()
    with qtbot.waitSignal(form.reading_made) as caught:
        form.keep.click()
    assert (caught.args[0].finding, caught.args[0].note) == (None, "seen by phone")


def test_a_reading_says_who_and_when(qtbot: QtBot, form: ReadingForm) -> None:
    form.show_readings((), "A. Otieno", first=True)
    form.choices[Finding.NO_SIGN].button.click()
    with qtbot.waitSignal(form.reading_made) as caught:
        form.keep.click()
    reading = caught.args[0]
    assert (reading.reader, reading.before_answer) == ("A. Otieno", True)
    assert reading.at[10] == "T"
    assert reading.at[-6] in "+-"  # with its offset, or nobody could say when
    assert any("A. Otieno" in text for text in texts(form))


def test_earlier_readings_stay_the_newest_first(form: ReadingForm) -> None:
    form.show_readings(EARLIER, "", first=False)
    said = texts(form)
    assert (
        said.index("Note only")
        < said.index("Right <i>lower</i> lobe")
        < said.index("2026-01-02 03:04 · A. Otieno · before the answer was seen")
    )
    assert "2026-01-02 04:05 · Dr. Ngo · with the answer in view" in said
    assert any("both stay in the record" in text for text in said)
    form.show_readings(EARLIER[:1], "", first=False)
    assert "Note only" not in texts(form)


def test_it_asks_to_look_first_only_where_the_answer_is_hidden(form: ReadingForm) -> None:
    assert not any("Look at the picture first" in text for text in texts(form))
    form.show_readings((), "", first=True)
    assert any("Look at the picture first" in text for text in texts(form))


def test_a_draft_can_be_put_back_and_cleared(form: ReadingForm) -> None:
    draft = Draft(Finding.COVID19, "both lungs")
    form.set_draft(draft)
    assert form.draft() == draft
    assert form.keep.isEnabled()
    form.set_draft(Draft())
    assert form.draft() == Draft()
    assert not form.keep.isEnabled()
