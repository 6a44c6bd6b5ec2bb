"""Two scans side by side."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from core.errors import ErrorCode
from core.imaging.content_hash import content_sha256
from core.imaging.discover import discover
from core.imaging.scan import Modality, Patient
from core.results import CaseResult, Recommendation, Status
from desktop.comparison import ViewerArea
from desktop.comparison_choice import ScanChoice, others_of, same_patient
from tests.core.films import write_films
from tests.desktop.conftest import PATIENCE
from tests.desktop.viewing import drag, film_of, pixels, send, turn_wheel

LEFT = Qt.MouseButton.LeftButton
ANNA = Patient("PERERA^ANNA", "17", study_date="20200401")


@pytest.fixture
def films(tmp_path: Path) -> list[CaseResult]:
    """Four films: three of one patient, the first and newest of April, and one of another."""
    dates = ("20200401", "20200301", "20200315", "20200320")
    patients = [replace(ANNA, study_date=date) for date in dates]
    patients[3] = replace(patients[3], name="SILVA^JOHN", patient_id="18")
    paths = write_films(tmp_path, 4)
    return [replace(film_of(path), patient=patient) for path, patient in zip(paths, patients, strict=True)]


@pytest.fixture
def series(sample: Callable[[str], Path], tmp_path: Path) -> list[CaseResult]:
    """Two CT series of one patient, of twelve and of five slices."""
    shutil.copytree(sample("ct-phantom"), tmp_path / "long")
    shutil.copytree(sample("ct-phantom"), tmp_path / "short")
    for path in sorted((tmp_path / "short").iterdir())[5:]:
        path.unlink()
    sources = [discover([tmp_path / name]).sources[0] for name in ("long", "short")]
    return [
        CaseResult(source, Status.ANSWERED, Modality.CT, sha256=content_sha256(source), patient=ANNA,
                   recommendation=Recommendation.REFER)
        for source in sources
    ]  # fmt: skip


@pytest.fixture
def area(qtbot: QtBot, films: list[CaseResult], series: list[CaseResult]) -> Iterator[ViewerArea]:
    widget = ViewerArea()
    qtbot.addWidget(widget)
    widget.set_source(lambda: [*films, *series], lambda _result: True)
    widget.resize(900, 600)
    widget.show()
    qtbot.waitExposed(widget)
    yield widget
    widget.wait()


def compare(qtbot: QtBot, area: ViewerArea, first: CaseResult, second: CaseResult) -> None:
    area.show_case(first)
    area.compare_with(second)
    qtbot.waitUntil(lambda: area.main.picture is not None and area.other.picture is not None, timeout=PATIENCE)


def click(area: ViewerArea, viewer: QWidget) -> None:
    canvas = area.other.canvas if viewer is area.other else area.main.canvas
    for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
        send(canvas, kind, QPointF(100, 100), LEFT)


def ask(area: ViewerArea) -> ScanChoice:
    """The dialogue that asks what to compare with."""
    area.ask_for_scan()
    choice = [choice for choice in area.findChildren(ScanChoice) if choice.isVisible()]
    assert len(choice) == 1
    return choice[0]


def rows(choice: ScanChoice) -> list[str]:
    """The last line of every row that is shown."""
    items = [choice.list.item(row) for row in range(choice.list.count())]
    return [item.text().splitlines()[-1] for item in items if not item.isHidden()]


def test_the_other_scans_of_the_patient_come_first_newest_first(area: ViewerArea, films: list[CaseResult]) -> None:
    area.ask_for_scan()
    assert area.findChild(ScanChoice) is None  # there is nothing to compare with
    area.show_case(films[0])
    lines = rows(ask(area))
    assert lines[0] == "Other scans of this patient"
    assert [line.split(" · ")[0] for line in lines[1:5]] == ["2020-04-01", "2020-04-01", "2020-03-15", "2020-03-01"]
    assert lines[5:] == ["Other scans in the list", "2020-03-20 · film-003.png · X-ray · Refer"]


def test_a_chosen_scan_is_shown_beside_the_first(qtbot: QtBot, area: ViewerArea, films: list[CaseResult]) -> None:
    area.show_case(films[0])
    choice = ask(area)
    choice.list.setCurrentRow(4)
    with qtbot.waitSignal(area.comparing_changed, check_params_cb=bool):
        QTest.keyClick(choice.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: area.other.picture is not None, timeout=PATIENCE)
    assert area.other.result is films[1]
    assert area.other.isVisible()
    assert area._main_pane.caption.text() == "Chosen scan: 2020-04-01 · Refer"
    assert area._other_pane.caption.text() == "Earlier scan: 2020-03-01 · Refer"
    assert area.canvas.accessibleName() == area._main_pane.caption.text()
    assert abs(area.main.width() - area.other.width()) < 20
    with qtbot.waitSignal(area.comparing_changed, check_params_cb=lambda on: not on):
        area.close_comparison.click()
    assert not area.other.isVisible()
    assert area.main.width() > 800
    assert area.canvas.accessibleName() == "Picture"


def test_another_patient_is_named_as_such(qtbot: QtBot, area: ViewerArea, films: list[CaseResult]) -> None:
    compare(qtbot, area, films[0], films[3])
    assert area._other_pane.caption.text() == "Another patient: 2020-03-20 · Refer"
    area.compare_with(replace(films[1], patient=Patient()))
    assert area._other_pane.caption.text() == "Other scan: film-001.png · Refer"
    area.show_case(films[1])  # of an earlier day than the compared one is now
    assert not area.comparing


def test_size_and_place_change_together_until_that_is_undone(
    qtbot: QtBot, area: ViewerArea, films: list[CaseResult]
) -> None:
    compare(qtbot, area, films[0], films[1])
    assert area.link.isChecked()
    turn_wheel(area.main.canvas, 360)
    drag(area.main.canvas, Qt.MouseButton.RightButton, 30, 20)
    first, second = area.main.canvas.view(), area.other.canvas.view()
    assert first.zoom > 1.5
    assert second.zoom == pytest.approx(first.zoom, rel=0.02)
    assert second.middle == pytest.approx(first.middle, abs=0.01)
    drag(area.other.canvas, Qt.MouseButton.RightButton, -60, 0)
    assert area.main.canvas.view().middle == pytest.approx(area.other.canvas.view().middle, abs=0.01)
    area.link.click()
    click(area, area.other)
    turn_wheel(area.main.canvas, -240)
    assert area.other.canvas.view().zoom == pytest.approx(second.zoom, rel=0.02)
    area.link.click()  # together again: as the first one
    assert area.other.canvas.view().zoom == pytest.approx(area.main.canvas.view().zoom, rel=0.02)


def test_brightness_changes_together(qtbot: QtBot, area: ViewerArea, films: list[CaseResult]) -> None:
    compare(qtbot, area, films[0], films[1])
    before = pixels(area.other.canvas)
    drag(area.main.canvas, LEFT, 0, 120)
    assert pixels(area.other.canvas).mean() > before.mean() + 10
    area.invert()
    assert pixels(area.other.canvas)[250:350, 150:300].mean() < before[250:350, 150:300].mean()
    area.reset()
    assert np.array_equal(pixels(area.other.canvas), before)


def test_slices_change_together_by_their_share_of_the_way(
    qtbot: QtBot, area: ViewerArea, series: list[CaseResult]
) -> None:
    compare(qtbot, area, *series)
    for position, other in ((0, 0), (11, 4), (6, 2)):
        area.main.frames.setValue(position)
        assert area.other.frames.value() == other
    area.other.frames.setValue(4)
    assert area.main.frames.value() == 11
    area.main.set_window(80, 400)
    assert "Window 400, level 80 HU" in area.other.canvas.corner


def test_a_film_and_a_ct_do_not_change_together(
    qtbot: QtBot, area: ViewerArea, films: list[CaseResult], series: list[CaseResult]
) -> None:
    compare(qtbot, area, films[0], series[0])
    assert not area.link.isChecked()
    turn_wheel(area.main.canvas, 360)
    assert area.other.canvas.view().zoom < 1.1


def test_menu_and_keys_act_on_the_picture_clicked_last(
    qtbot: QtBot, area: ViewerArea, films: list[CaseResult], series: list[CaseResult]
) -> None:
    compare(qtbot, area, films[0], series[0])
    assert area.active is area.main
    with qtbot.waitSignals([area.several_frames, area.hounsfield_units], check_params_cbs=[bool, bool]):
        click(area, area.other)
    assert area.active is area.other
    assert area._other_pane.caption.font().bold()
    area.turn(1)
    area.step_frame(-20)
    area.set_window(350, 2000)
    assert not area.other.canvas.as_taken
    assert area.main.canvas.as_taken
    assert area.other.frames.value() == 0
    assert "Window 2000, level 350 HU" in area.canvas.corner
    assert area.picture is area.other.picture
    with qtbot.waitSignals(
        [area.several_frames, area.hounsfield_units], check_params_cbs=[lambda on: not on, lambda on: not on]
    ):
        click(area, area.main)
    area.toggle_heat()
    assert not area.main.heat.isChecked()
    assert area.other.heat.isChecked()


def test_the_active_picture_has_a_frame(qtbot: QtBot, area: ViewerArea, films: list[CaseResult]) -> None:
    compare(qtbot, area, films[0], films[1])
    click(area, area.main)
    main, other = area._main_pane, area._other_pane
    corner = [pane.grab().toImage().pixelColor(1, 1) for pane in (main, other)]
    click(area, area.other)
    assert [pane.grab().toImage().pixelColor(1, 1) for pane in (other, main)] == corner
    assert corner[0] != corner[1]
    area.compare_with(None)
    assert area.active is area.main
    assert main.grab().toImage().pixelColor(1, 1) != corner[0]  # there is nothing to tell apart


def test_a_comparison_goes_on_with_the_patient_and_ends_with_another(
    qtbot: QtBot, area: ViewerArea, films: list[CaseResult]
) -> None:
    compare(qtbot, area, films[0], films[1])
    area.show_case(replace(films[0], recommendation=Recommendation.NO_SIGN))  # a new answer to the same scan
    assert area.comparing
    assert "No sign seen" in area._main_pane.caption.text()
    area.show_case(films[2])
    assert area.comparing
    area.show_case(films[1])  # a scan is not compared with itself
    assert not area.comparing
    compare(qtbot, area, films[0], films[1])
    area.show_case(films[3])
    assert not area.comparing
    compare(qtbot, area, films[0], films[1])
    area.show_case(None)
    assert not area.comparing


def test_an_answer_that_may_not_be_told_is_not_shown(qtbot: QtBot, area: ViewerArea, films: list[CaseResult]) -> None:
    secret = films[1].source
    area.set_source(lambda: films, lambda result: result.source != secret)
    area.show_case(films[0])
    assert [line.endswith("Refer") for line in rows(ask(area))[1:3]] == [True, False]
    compare(qtbot, area, films[0], films[1])
    assert "Refer" not in area._other_pane.caption.text()
    assert not area.other.heat.isEnabled()
    assert area.main.heat.isEnabled()


def test_a_scan_is_found_in_the_list_of_all(area: ViewerArea, films: list[CaseResult]) -> None:
    area.show_case(films[0])
    choice = ask(area)
    choice.search.setText("silva")
    assert "2020-03-20 · film-003.png · X-ray · Refer" in rows(choice)
    assert len(rows(choice)) == 3  # with the titles
    choice.accept()
    assert area.other.result is films[3]


def test_nothing_is_chosen_where_nothing_is_found(area: ViewerArea, films: list[CaseResult]) -> None:
    area.show_case(films[0])
    choice = ask(area)
    choice.search.setText("no such patient")
    choice.accept()
    assert choice.isVisible()
    choice.search.clear()
    choice.reject()
    assert not area.comparing


def test_a_patient_is_the_same_by_number_and_name(films: list[CaseResult]) -> None:
    case = replace(films[0], patient=ANNA)
    for patient, same in (
        (Patient("perera^anna", "17"), True),
        (Patient("PERERA^ANNA", "18"), False),
        (Patient("SILVA^JOHN", "17"), False),
    ):
        assert same_patient(case, replace(case, patient=patient)) is same
    nobody = replace(case, patient=Patient())
    assert not same_patient(nobody, nobody)


def test_scans_that_cannot_be_shown_are_not_offered(films: list[CaseResult]) -> None:
    broken = replace(films[1], status=Status.FAILED, recommendation=None, error=ErrorCode.DAMAGED)
    assert others_of([films[0]], [films[0], broken, *films[2:]]) == ([films[2]], [films[3]])


def test_two_scans_fit_into_a_small_window(qtbot: QtBot, films: list[CaseResult]) -> None:
    columns, area = QSplitter(), ViewerArea()
    for widget, least in ((QWidget(), 220), (area, 0), (QWidget(), 240)):
        columns.addWidget(widget)
        widget.setMinimumWidth(least)
        columns.setCollapsible(columns.count() - 1, False)
    qtbot.addWidget(columns)
    columns.setSizes([520, 500, 346])
    columns.resize(1366, 768)
    columns.show()
    compare(qtbot, area, films[0], films[1])
    edge = QPoint(area.other.width(), 0)
    qtbot.waitUntil(lambda: area.other.mapTo(area, edge).x() <= area.width())
    for viewer in (area.main, area.other):
        assert viewer.canvas.width() >= 290
        assert viewer.canvas.height() >= 600
    assert columns.width() == 1366
    area.wait()
