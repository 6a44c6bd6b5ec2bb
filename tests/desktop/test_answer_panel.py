"""The answer panel: what it says of each answer, what it hides until the reader has looked, and that it fits."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from core.errors import ErrorCode
from core.events import EventKind
from core.evidence_words import chance_sentences, evidence_sentences, study_sentence
from core.imaging.scan import Patient, ScanSource
from core.local_study import LocalStudy
from core.manifest import ClassifierManifest
from core.paths import MODELS, SAMPLES
from core.pipeline import analyze, load_engine
from core.reading import Finding, Reading
from core.results import CaseResult, Notice, Status
from core.translation import IN_ENGLISH
from desktop import words
from desktop.answer_panel import AnswerPanel, CaseContext
from desktop.answer_parts import Sentence
from desktop.settings import TEXT_SIZES, Theme
from desktop.style import dress
from tests.desktop.conftest import PATIENCE, close_and_wait, make_window

REFER, NO_SIGN, REFUSED = "xray-covid19-adult.dcm", "xray-normal-child.jpg", "photograph.jpg"
READINGS = (
    Reading(Finding.UNCERTAIN, "", "A. Otieno", True, "2026-01-02T03:04:05+00:00"),
    Reading(Finding.COVID19, "Right lower lobe; fever for five days.", "Dr. Ngo", False, "2026-01-02T04:04:05+00:00"),
)


@cache
def models() -> tuple[ClassifierManifest, ...]:
    return tuple(classifier.manifest for classifier in load_engine(MODELS).classifiers)


@cache
def case(name: str) -> CaseResult:
    return analyze(SAMPLES / name, load_engine(MODELS)).result


@pytest.fixture
def panel(qtbot: QtBot) -> AnswerPanel:
    widget = AnswerPanel()
    qtbot.addWidget(widget)
    widget.resize(346, 600)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[[float, Qt.LayoutDirection], None]]:
    def wear(size: float, direction: Qt.LayoutDirection) -> None:
        dress(qapp, Theme.LIGHT, size)
        qapp.setLayoutDirection(direction)

    yield wear
    dress(qapp, Theme.LIGHT, 1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(panel: AnswerPanel) -> str:
    """All words a reader can see, scrolling."""
    QApplication.processEvents()  # layouts show what is new in them a moment later
    labels = [label for label in panel.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text() for label in labels)


def manifest_of(result: CaseResult) -> ClassifierManifest:
    return next(m for m in models() if m.id == result.model)


def study_of(manifest: ClassifierManifest, sha256: str = "") -> LocalStudy:
    figures = {"sensitivity": (0.9, 0.8, 0.95), "specificity": (0.7, 0.6, 0.78)}
    return LocalStudy(
        manifest.id, manifest.version, sha256 or manifest.sha256, 0.4, 0.2, 0.1, 210, 205, figures, "2026-01-02"
    )


@pytest.mark.parametrize("name", [REFER, NO_SIGN])
def test_an_answer_comes_with_all_that_belongs_to_it(panel: AnswerPanel, name: str) -> None:
    result = case(name)
    panel.show_case(result, models())
    manifest, text = manifest_of(result), shown(panel)
    assert words.answer_of(result) in text
    assert words.reason_of(result) in text
    assert words.calibration() in text
    assert words.disclaimer() in text
    assert f"Model: {manifest.id} {manifest.version}" in text
    expected = [
        *evidence_sentences(manifest.evidence, manifest.modality, IN_ENGLISH),
        *chance_sentences(result.recommendation, manifest.evidence, None, 0.1, IN_ENGLISH),
    ]
    assert len(expected) >= 6
    assert [sentence for sentence in expected if sentence not in text] == []


def test_the_numbers_are_those_of_the_clinic(panel: AnswerPanel) -> None:
    result = case(REFER)
    panel.show_case(result, models(), CaseContext(prevalence=0.3))
    assert "Where 30 of 100 patients have pneumonia" in panel.chances.lead.text()
    rare = panel.chances.lines
    panel.show_case(result, models(), CaseContext(prevalence=0.6))
    assert panel.chances.lines != rare


def test_a_study_of_the_very_model_counts_alone(panel: AnswerPanel) -> None:
    manifest = manifest_of(case(REFER))
    own, foreign = study_of(manifest), study_of(manifest, "0" * 64)
    result = replace(case(REFER), thresholds=(own.no_sign_below, own.refer_at))
    panel.show_case(result, models(), CaseContext(studies=(foreign, own)))
    assert panel.chances.lines == ("about 25 (18 to 32), by 210 scans of your own clinic",)
    assert panel.evidence.lines[0] == study_sentence(own, IN_ENGLISH)
    assert "No sign seen below 20%; refer from 40% on" in shown(panel)
    panel.show_case(result, models(), CaseContext(studies=(foreign,)))
    assert "your own clinic" not in shown(panel)
    assert not panel.chances.isVisible()  # nothing was measured at these thresholds


def test_an_answer_from_before_a_study_keeps_its_own_thresholds(panel: AnswerPanel) -> None:
    result = case(REFER)
    panel.show_case(result, models(), CaseContext(studies=(study_of(manifest_of(result)),)))
    assert "refer from 35% on" in shown(panel)
    assert "your own clinic" not in shown(panel)


def test_a_refused_scan_tempts_with_no_number(panel: AnswerPanel) -> None:
    panel.show_case(case(REFUSED), models())
    assert words.reason_of(case(REFUSED)) in shown(panel)
    assert not panel.probabilities.isVisible()
    assert not panel.chances.isVisible()
    assert "%" not in shown(panel)
    assert panel.reading.isVisible()


def test_a_file_that_cannot_be_read_asks_for_no_finding(panel: AnswerPanel, tmp_path: Path) -> None:
    path = tmp_path / "hurt.dcm"
    panel.show_case(
        CaseResult(ScanSource(path, (path,)), Status.FAILED, error=ErrorCode.DAMAGED), (), CaseContext(revealed=False)
    )
    assert words.error_sentence(ErrorCode.DAMAGED) in shown(panel)
    assert not panel.reading.isVisible()
    assert not panel.hidden_answer


def test_names_from_files_are_not_read_as_markup(panel: AnswerPanel) -> None:
    result = replace(case(REFER), patient=Patient(name="<b>Eve</b>^Ann"), notices=(Notice.SMALL_PICTURE,))
    panel.show_case(result, models())
    assert "Patient: <b>Eve</b> Ann" in shown(panel)
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in panel.findChildren(QLabel) if "Eve" in label.text()
    )


def test_read_first_hides_the_answer_and_all_that_tells_it(panel: AnswerPanel) -> None:
    panel.show_case(case(REFER), models(), CaseContext(revealed=False))
    hidden = (panel.headline, panel.probabilities, panel.notices, panel.chances, panel.evidence, panel.save)
    assert [part for part in hidden if part.isVisible()] == []
    assert words.answer_of(case(REFER)) not in shown(panel)
    assert panel.reading.isVisible()
    assert case(REFER).source.name in shown(panel)


def test_a_finding_kept_first_is_marked_so_and_shows_the_answer(qtbot: QtBot, panel: AnswerPanel) -> None:
    panel.show_case(case(REFER), models(), CaseContext(revealed=False, reader="A. Otieno"))
    panel.reading.choices[Finding.OTHER_DISEASE].button.click()
    panel.reading.note.setPlainText(" large heart \n")
    with qtbot.waitSignal(panel.reading_made) as caught:
        panel.reading.keep.click()
    (kept,) = caught.args
    assert (kept.finding, kept.note, kept.reader) == (Finding.OTHER_DISEASE, "large heart", "A. Otieno")
    assert kept.before_answer
    assert panel.headline.isVisible()
    assert panel.save.isVisible()
    assert "Other disease" in shown(panel)
    assert "before the answer was seen" in shown(panel)


def test_a_finding_kept_beside_the_answer_is_not_called_first(qtbot: QtBot, panel: AnswerPanel) -> None:
    panel.show_case(case(REFER), models())
    panel.reading.choices[Finding.COVID19].button.click()
    with qtbot.waitSignal(panel.reading_made) as caught:
        panel.reading.keep.click()
    assert not caught.args[0].before_answer


def test_the_answer_can_be_asked_for_without_a_finding(qtbot: QtBot, panel: AnswerPanel) -> None:
    panel.show_case(case(REFER), models(), CaseContext(revealed=False))
    with qtbot.waitSignal(panel.answer_revealed):
        qtbot.mouseClick(panel.reveal, Qt.MouseButton.LeftButton)
    assert panel.headline.isVisible()
    assert not panel.reveal.isVisible()
    panel.reading.choices[Finding.NO_SIGN].button.click()
    with qtbot.waitSignal(panel.reading_made) as caught:
        panel.reading.keep.click()
    assert not caught.args[0].before_answer


def test_what_was_typed_comes_back_with_its_scan(panel: AnswerPanel) -> None:
    panel.show_case(case(REFER), models())
    panel.reading.note.setPlainText("half a sentence")
    panel.reading.choices[Finding.UNCERTAIN].button.click()
    panel.show_case(case(NO_SIGN), models())
    assert panel.reading.draft().finding is None
    assert panel.reading.note.toPlainText() == ""
    panel.show_case(None)
    panel.show_case(case(REFER), models(), CaseContext(readings=READINGS))  # and again, as while a batch runs
    panel.show_case(case(REFER), models(), CaseContext(readings=READINGS))
    assert panel.reading.draft().finding is Finding.UNCERTAIN
    assert panel.reading.note.toPlainText() == "half a sentence"


def test_change_and_save_are_asked_for(qtbot: QtBot, panel: AnswerPanel) -> None:
    panel.show_case(case(REFER), models())
    with qtbot.waitSignal(panel.prevalence_wanted):
        panel.change.click()
    with qtbot.waitSignal(panel.save_wanted):
        panel.save.click()


def test_the_keyboard_reaches_everything(qtbot: QtBot, panel: AnswerPanel) -> None:
    panel.show_case(case(REFER), models())
    panel.activateWindow()
    qtbot.waitActive(panel)
    panel.change.setFocus()
    reached: set[QWidget | None] = set()
    for _ in range(12):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    first = panel.reading.choices[Finding.NO_SIGN].button
    assert {panel.change, first, panel.reading.note, panel.save} <= reached
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert panel.reading.draft().finding is Finding.COVID19


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("revealed", [True, False])
def test_nothing_is_wider_than_the_panel(
    qtbot: QtBot,
    dressed: Callable[[float, Qt.LayoutDirection], None],
    direction: Qt.LayoutDirection,
    revealed: bool,
) -> None:
    dressed(max(TEXT_SIZES), direction)
    panel = AnswerPanel()
    qtbot.addWidget(panel)
    panel.resize(240, 600)  # the least the window leaves it
    path = SAMPLES / ("a_name_with_no_place_to_break_it_" * 4 + ".dcm")
    result = replace(case(REFER), source=ScanSource(path, (path,)), patient=Patient(name="X" * 64))
    studies = (study_of(manifest_of(result)),)
    panel.show_case(result, models(), CaseContext(READINGS, studies, revealed=revealed))
    panel.show()
    qtbot.waitExposed(panel)
    QApplication.processEvents()
    assert panel.width() == 240
    area = panel.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    assert path.name in shown(panel)
    for part in panel.findChildren(QWidget):
        if part.isVisible() and part.parentWidget() is not None:
            assert part.geometry().right() < part.parentWidget().width(), part
    for button in (button for button in panel.findChildren(QPushButton) if button.isVisible()):
        lines = button.text().replace("&", "").split("\n")
        assert max(map(button.fontMetrics().horizontalAdvance, lines)) < button.width(), lines


def test_dates_are_not_turned_round_between_arabic_words(
    qtbot: QtBot, dressed: Callable[[float, Qt.LayoutDirection], None]
) -> None:
    """Unicode's bidirectional algorithm shows 2020-04-01 after an Arabic letter as 01-04-2020."""
    dressed(1.0, Qt.LayoutDirection.RightToLeft)
    label = Sentence(None)
    qtbot.addWidget(label)
    label.setText("تاريخ 2020-04-01 03:04")
    drawn = QLabel.text(label)
    assert "\u20662020-04-01\u2069 \u206603:04\u2069" in drawn
    assert label.text() == "تاريخ 2020-04-01 03:04"


def test_larger_text_is_taken_over(dressed: Callable[[float, Qt.LayoutDirection], None], panel: AnswerPanel) -> None:
    panel.show_case(case(NO_SIGN), models())
    small = panel.headline.answer.font().pointSizeF(), panel.reading.note.height()
    dressed(max(TEXT_SIZES), Qt.LayoutDirection.LeftToRight)
    QApplication.processEvents()
    assert panel.headline.answer.font().pointSizeF() > small[0]
    assert panel.reading.note.height() > small[1]


def test_in_the_window_a_finding_is_stored_and_its_heat_map_waits_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(tmp_path / "workspace", read_first=True, reader="A. Otieno")
    window.show()
    qtbot.waitUntil(lambda: window.session.engine is not None, timeout=PATIENCE)
    window.add([SAMPLES / REFER])
    qtbot.waitUntil(
        lambda: window.worklist.current_result() is not None and not window.session.running, timeout=PATIENCE
    )
    qtbot.waitUntil(lambda: window.viewer.picture is not None, timeout=PATIENCE)
    assert not window.viewer.active.heat.isEnabled()
    window.answer.reading.choices[Finding.OTHER_DISEASE].button.click()
    window.answer.reading.keep.click()
    key = window.worklist.current_key()
    assert key is not None
    store = window.session.store
    assert store is not None
    qtbot.waitUntil(lambda: len(store.readings(key)) == 1, timeout=PATIENCE)
    (kept,) = store.readings(key)
    assert (kept.finding, kept.reader, kept.before_answer) == (Finding.OTHER_DISEASE, "A. Otieno", True)
    assert store.events(key)[-1].kind is EventKind.READING_ADDED
    qtbot.waitUntil(window.viewer.active.heat.isEnabled, timeout=PATIENCE)
    close_and_wait(qtbot, window)
