"""The page of the local study, driven as a person would."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.evaluation.labelled import Meaning
from core.evaluation.thresholds import LOWEST
from core.paths import SAMPLES
from core.pipeline import Engine
from core.store import Store
from desktop.study_page import StudyPage
from desktop.study_results import ModelResults
from tests.core.films import write_films

PATIENCE = 30_000
LABELS = ("pneumonia", "normal", "pneumonia")  # of films 0, 1, 2, as they repeat


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "workspace").mkdir()
    with Store(tmp_path / "workspace") as store:
        yield store


@pytest.fixture
def page(qtbot: QtBot, store: Store, engine: Engine) -> Iterator[StudyPage]:
    """An open page, connected to the store as the window does."""
    page = StudyPage(lambda: engine, store, prevalence=0.1)
    page.study_chosen.connect(store.put_local_study)
    page.study_dropped.connect(store.drop_local_study)
    qtbot.addWidget(page)
    page.show()
    yield page
    page.wait()


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Ten normal films, twenty with pneumonia, and a photograph."""
    folder = tmp_path / "scans"
    for index, film in enumerate(write_films(tmp_path, 30)):
        (folder / LABELS[index % 3]).mkdir(parents=True, exist_ok=True)
        film.rename(folder / LABELS[index % 3] / film.name)
    shutil.copy(SAMPLES / "photograph.jpg", folder / "normal")
    return folder


@pytest.fixture
def read(qtbot: QtBot, page: StudyPage) -> Callable[[Path], None]:
    """Chooses a folder and waits until it was looked through."""

    def choose(folder: Path) -> None:
        page.choice.chosen.emit(folder, None)
        qtbot.waitUntil(page.choice.folder.isEnabled, timeout=PATIENCE)

    return choose


@pytest.fixture
def results(qtbot: QtBot, page: StudyPage, scans: Path, read: Callable[[Path], None]) -> ModelResults:
    """What was found of the X-ray model."""
    read(scans)
    page.labels.start.click()
    qtbot.waitUntil(page.outcome.isVisible, timeout=PATIENCE)
    return page.outcome.results[0]


def press(parent: ModelResults | StudyPage, text: str) -> None:
    """Press a button of the message box that is open."""
    (box,) = [box for box in parent.findChildren(QMessageBox) if box.isVisible()]
    next(button for button in box.buttons() if button.text() == text).click()


def test_what_was_understood_is_shown_before_anything_is_judged(
    page: StudyPage, scans: Path, read: Callable[[Path], None]
) -> None:
    (scans / "flou").mkdir()
    shutil.copy(SAMPLES / "xray-normal-child.jpg", scans / "flou")
    read(scans)
    assert page.labels.isVisible()
    assert {label: box.currentData() for label, box in page.labels.meanings.items()} == {
        "flou": Meaning.LEFT_OUT,
        "normal": Meaning.NO_PNEUMONIA,
        "pneumonia": Meaning.PNEUMONIA,
    }
    assert "31 scans, of 20 people with and 11 people without" in page.labels.summary.text()
    assert "left out: 1" in page.labels.summary.text()
    assert "30" in page.labels.warnings.words.text()
    box = page.labels.meanings["flou"]
    box.setCurrentIndex(box.findData(Meaning.NO_PNEUMONIA.value))
    assert "32 scans, of 20 people with and 12 people without" in page.labels.summary.text()
    page.labels.back.click()
    assert page.choice.isVisible()


def test_a_threshold_is_chosen_used_and_dropped(
    qtbot: QtBot, page: StudyPage, results: ModelResults, store: Store, engine: Engine
) -> None:
    assert results.point == results.study.as_shipped(0.1)
    results.proposed.click()
    assert (results.no_sign.value(), results.refer.value()) == results.study.proposed
    assert results.point.refer.sensitivity.value >= 0.9
    assert "10 without pneumonia" in results.figures.warnings.words.text()
    results.refer.setValue(40)
    results.no_sign.setValue(25)
    assert f"{results.point.refer.sensitivity.value:.0%}" in shown(results)
    results.use.click()
    press(results, "Cancel")
    assert store.local_studies() == ()
    results.use.click()
    press(results, "Use them")
    (kept,) = store.local_studies()
    assert (kept.refer_at, kept.no_sign_below, kept.scans) == (0.40, 0.25, 30)
    assert engine.with_local_studies([kept]).local_studies == (kept,)
    page.outcome.other.click()
    assert any("refer from 40%" in text for text in page.in_use.texts())
    page.in_use.buttons["cxr"].click()
    press(page, "Remove")
    assert store.local_studies() == ()
    assert page.in_use.texts() == []


def shown(results: ModelResults) -> str:
    """Everything the figures say."""
    return "\n".join(label.text() for label in results.figures.findChildren(QLabel))


def test_the_delivered_thresholds_can_be_kept_as_they_are(results: ModelResults, store: Store, engine: Engine) -> None:
    results.refer.setValue(80)
    results.shipped.click()
    results.use.click()
    press(results, "Use them")
    (kept,) = store.local_studies()
    shipped = engine.manifests[0].shipped_points
    assert (kept.refer_at, kept.no_sign_below) == (shipped.refer_at, shipped.no_sign_below)


def test_the_threshold_moves_by_keys_and_by_mouse_on_the_curve(qtbot: QtBot, results: ModelResults) -> None:
    results.refer.setValue(50)
    qtbot.keyClick(results.plot, Qt.Key.Key_Up)
    assert results.refer.value() == 49
    qtbot.keyClick(results.plot, Qt.Key.Key_PageDown)
    assert results.refer.value() == 54
    lowest = results.study.table[0]
    corner = results.plot.position(lowest)
    qtbot.mouseClick(results.plot, Qt.MouseButton.LeftButton, pos=(corner + QPointF(2, -2)).toPoint())
    chosen = results.point.refer
    assert (chosen.sensitivity, chosen.specificity) == (lowest.sensitivity, lowest.specificity)
    assert results.figures.in_words() in results.plot.accessibleDescription()


def test_nobody_is_both_referred_and_cleared(results: ModelResults) -> None:
    results.no_sign.setValue(60)
    results.refer.setValue(30)
    assert (results.no_sign.value(), results.refer.value()) == (30, 30)
    results.no_sign.setValue(45)
    assert (results.no_sign.value(), results.refer.value()) == (45, 45)


def test_predictive_values_follow_the_clinics_share_of_patients(page: StudyPage, results: ModelResults) -> None:
    results.refer.setValue(LOWEST)  # where some are referred needlessly
    rare = results.point.ppv
    page.outcome.prevalence.setValue(50.0)
    common = results.point.ppv
    assert rare is not None
    assert common is not None
    assert rare[0] < common[0]
    assert "Where 50 of 100 patients" in shown(results)


def test_scans_without_an_answer_are_counted_and_named(page: StudyPage, results: ModelResults) -> None:
    assert "31 scans judged: 30 answered, 1 without an answer, 0 unreadable" in page.outcome.told.text()
    table = page.outcome.findChild(QTableWidget)
    assert table is not None
    cells = [table.item(0, column) for column in range(table.columnCount())]
    assert [cell.text() for cell in cells if cell][:2] == ["photograph.jpg", "normal"]


def test_a_study_stopped_on_the_way_is_shown_as_a_part(
    qtbot: QtBot, page: StudyPage, scans: Path, read: Callable[[Path], None]
) -> None:
    read(scans)
    page.labels.start.click()
    qtbot.waitUntil(lambda: page.progress.bar.value() >= 5, timeout=PATIENCE)
    page.progress.cancel.click()
    qtbot.waitUntil(page.outcome.isVisible, timeout=PATIENCE)
    judged = page.progress.bar.value()
    assert 5 <= judged < 31
    (results,) = page.outcome.results
    assert f"Stopped after {judged} of 31 scans" in results.figures.warnings.words.text()
    assert not results.use.isEnabled()  # fewer than ten of a kind


@pytest.mark.parametrize("way", ["close", "reject"])
def test_a_page_that_is_closed_judges_no_further_and_goes(
    qtbot: QtBot, store: Store, engine: Engine, scans: Path, way: str
) -> None:
    page = StudyPage(lambda: engine, store, prevalence=0.1)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.open()
    page.read(scans)
    qtbot.waitUntil(page.labels.isVisible, timeout=PATIENCE)
    page.labels.start.click()
    qtbot.waitUntil(lambda: page.progress.bar.value() >= 1, timeout=PATIENCE)
    judged: list[int] = []
    page.finished.connect(lambda: judged.append(page.progress.bar.value()))
    getattr(page, way)()
    assert not page.isVisible()
    qtbot.waitUntil(lambda: not isValid(page), timeout=PATIENCE)
    assert 1 <= judged[0] < 31


def test_a_folder_without_labels_says_what_to_do(page: StudyPage, tmp_path: Path, read: Callable[[Path], None]) -> None:
    write_films(tmp_path / "loose", 2)
    read(tmp_path / "loose")
    assert page.choice.isVisible()
    assert "one folder for each kind" in page.choice.problem.text()


def test_scans_of_one_kind_only_are_not_judged(page: StudyPage, tmp_path: Path, read: Callable[[Path], None]) -> None:
    write_films(tmp_path / "scans" / "normal", 3)
    read(tmp_path / "scans")
    assert not page.labels.start.isEnabled()
    assert "one kind" in page.labels.warnings.words.text()


def test_answers_of_one_kind_only_give_no_figures(
    qtbot: QtBot, page: StudyPage, tmp_path: Path, read: Callable[[Path], None]
) -> None:
    write_films(tmp_path / "scans" / "pneumonia", 2)
    (tmp_path / "scans" / "normal").mkdir()
    shutil.copy(SAMPLES / "photograph.jpg", tmp_path / "scans" / "normal")
    read(tmp_path / "scans")
    page.labels.start.click()
    qtbot.waitUntil(page.outcome.isVisible, timeout=PATIENCE)
    assert page.outcome.results == []
    assert "2 people with and 0 people without" in label_text(page)
    assert page.outcome.tabs.count() == 2


def label_text(page: StudyPage) -> str:
    first = page.outcome.tabs.widget(0)
    assert isinstance(first, QLabel)
    return first.text()


def test_the_study_is_saved_as_the_command_line_does(
    qtbot: QtBot, page: StudyPage, results: ModelResults, tmp_path: Path
) -> None:
    page.save_study(tmp_path / "study")
    qtbot.waitUntil(lambda: "saved" in page.outcome.told.text(), timeout=PATIENCE)
    assert {path.name for path in (tmp_path / "study").iterdir()} == {"metrics.json", "predictions.csv", "plots.pdf"}
    metrics = json.loads((tmp_path / "study" / "metrics.json").read_text(encoding="utf-8"))
    assert metrics["chosen"]["cxr"]["refer"]["threshold"] == results.point.refer.threshold


def test_every_control_has_a_name_for_screen_readers(results: ModelResults, page: StudyPage) -> None:
    for widget in (results.plot, results.refer, results.no_sign, page.progress.bar, page.in_use):
        assert widget.accessibleName()
    for button in page.findChildren(QPushButton):
        assert button.text() or button.accessibleName()


def test_nothing_starts_before_the_models_are_loaded(qtbot: QtBot, store: Store, scans: Path) -> None:
    page = StudyPage(lambda: None, store, prevalence=0.1)
    qtbot.addWidget(page)
    page.show()
    page.read(scans)
    qtbot.waitUntil(page.labels.isVisible, timeout=PATIENCE)
    page.labels.start.click()
    assert "still being loaded" in page.labels.warnings.words.text()
    assert page.labels.isVisible()
