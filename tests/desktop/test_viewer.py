"""The picture: heat map, window, zoom, slices."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.errors import ErrorCode
from core.imaging.content_hash import content_sha256
from core.imaging.discover import discover
from core.imaging.scan import Modality, Patient, ScanSource, SourceKind
from core.results import CaseResult, Heatmap
from desktop import words
from desktop.viewer import BONE_WINDOW, LUNG_WINDOW, MEDIASTINUM_WINDOW, Viewer
from tests.core.films import write_films
from tests.desktop.conftest import PATIENCE
from tests.desktop.viewing import LEGEND, drag, film_of, pixels, show, turn_wheel


@pytest.fixture
def viewer(qtbot: QtBot) -> Viewer:
    widget = Viewer()
    qtbot.addWidget(widget)
    widget.resize(500, 500)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def film_case(tmp_path: Path) -> CaseResult:
    """An answered film with a heat map."""
    return film_of(write_films(tmp_path, 1)[0])


def colourful(picture: NDArray[np.uint8]) -> int:
    """How many pixels are not grey, above the writing in the corner and below the legend."""
    return int((np.ptp(picture[LEGEND : picture.shape[0] * 3 // 4].astype(int), axis=2) > 24).sum())


def middle_of_colour(viewer: Viewer) -> tuple[float, float]:
    """Where on the canvas the heat map lies: shares 0..1 from the left and from above."""
    picture = pixels(viewer.canvas)
    rows, columns = np.nonzero(np.ptp(picture[LEGEND:].astype(int), axis=2) > 60)
    return float(columns.mean() / picture.shape[1]), float((rows.mean() + LEGEND) / picture.shape[0])


def test_the_heat_map_goes_on_and_off(qtbot: QtBot, viewer: Viewer, film_case: CaseResult) -> None:
    show(qtbot, viewer, film_case)
    strong = colourful(pixels(viewer.canvas))
    viewer.opacity.setValue(5)
    faint = colourful(pixels(viewer.canvas))
    viewer.heat.setChecked(False)
    assert strong > faint
    assert colourful(pixels(viewer.canvas)) == 0
    viewer.heat.setChecked(True)
    viewer.opacity.setValue(45)
    assert colourful(pixels(viewer.canvas)) == strong > 0


def test_the_heat_map_lies_where_the_evidence_is(qtbot: QtBot, viewer: Viewer, film_case: CaseResult) -> None:
    show(qtbot, viewer, film_case)
    viewer.opacity.setValue(100)
    picture = pixels(viewer.canvas)[LEGEND:360]
    rows, columns = np.nonzero(np.ptp(picture.astype(int), axis=2) > 60)
    rows += LEGEND
    height, width = viewer.canvas.viewport().height(), viewer.canvas.viewport().width()
    side = min(height, width)  # the film is square; the evidence lies around 3/7 of it
    assert abs(rows.mean() - (height - side) / 2 - side * 3 / 7) < side / 14
    assert abs(columns.mean() - (width - side) / 2 - side * 3 / 7) < side / 14


def test_dragging_changes_the_window_and_double_click_resets_it(
    qtbot: QtBot, viewer: Viewer, film_case: CaseResult
) -> None:
    show(qtbot, viewer, replace(film_case, heatmap=None))
    before = pixels(viewer.canvas)
    drag(viewer.canvas, Qt.MouseButton.LeftButton, 0, 120)
    assert pixels(viewer.canvas).mean() > before.mean() + 10  # downwards: brighter
    drag(viewer.canvas, Qt.MouseButton.LeftButton, 200, -120)
    assert pixels(viewer.canvas).std() < before.std() - 5  # to the right: less contrast
    QTest.mouseDClick(viewer.canvas.viewport(), Qt.MouseButton.LeftButton)
    assert np.array_equal(pixels(viewer.canvas), before)


def test_wheel_zooms_the_right_button_moves_and_fit_undoes_both(
    qtbot: QtBot, viewer: Viewer, film_case: CaseResult
) -> None:
    show(qtbot, viewer, replace(film_case, heatmap=None))
    before = pixels(viewer.canvas)
    turn_wheel(viewer.canvas, 360)
    zoomed = pixels(viewer.canvas)
    assert not np.array_equal(zoomed, before)
    drag(viewer.canvas, Qt.MouseButton.RightButton, 40, 0)
    moved = pixels(viewer.canvas)
    assert np.abs(moved[100:400, 140:440].astype(int) - zoomed[100:400, 100:400]).mean() < 2
    viewer.canvas.fit()
    assert np.array_equal(pixels(viewer.canvas), before)


def test_the_wheel_steps_through_slices_and_zooms_with_control(
    qtbot: QtBot, viewer: Viewer, sample: Callable[[str], Path], film_case: CaseResult
) -> None:
    source = discover([sample("ct-phantom")]).sources[0]
    show(qtbot, viewer, replace(film_case, source=source, sha256=content_sha256(source), heatmap=None))
    first, scale = viewer.frames.value(), viewer.canvas.transform().m11()
    turn_wheel(viewer.canvas, -120)
    assert viewer.frames.value() == first + 1
    turn_wheel(viewer.canvas, 60)
    assert viewer.frames.value() == first + 1  # half a notch of a touchpad
    turn_wheel(viewer.canvas, 60)
    assert viewer.frames.value() == first
    turn_wheel(viewer.canvas, 120, Qt.KeyboardModifier.ControlModifier)
    assert viewer.frames.value() == first
    assert viewer.canvas.transform().m11() > scale


def test_the_cine_runs_round_and_stops_with_the_case(
    qtbot: QtBot, viewer: Viewer, sample: Callable[[str], Path], film_case: CaseResult
) -> None:
    source = discover([sample("ct-phantom")]).sources[0]
    show(qtbot, viewer, replace(film_case, source=source, sha256=content_sha256(source), heatmap=None))
    viewer.frames.setValue(viewer.frames.maximum())
    viewer.cine.click()
    qtbot.waitUntil(lambda: viewer.frames.value() == 2, timeout=PATIENCE)  # from the last to the first and on
    viewer.cine.click()
    stopped = viewer.frames.value()
    qtbot.wait(250)
    assert viewer.frames.value() == stopped
    viewer.cine.click()
    viewer.show_case(None)
    assert not viewer.cine.isChecked()


def test_turning_and_mirroring_take_the_heat_map_along_and_are_said(
    qtbot: QtBot, viewer: Viewer, film_case: CaseResult
) -> None:
    show(qtbot, viewer, film_case)
    viewer.opacity.setValue(100)
    before = middle_of_colour(viewer)
    viewer.mirror()
    mirrored = middle_of_colour(viewer)
    assert mirrored == pytest.approx((1 - before[0], before[1]), abs=0.03)
    viewer.turn(1)  # clockwise: what was above is on the right
    assert middle_of_colour(viewer) == pytest.approx((1 - mirrored[1], mirrored[0]), abs=0.03)
    viewer.turn(-1)
    viewer.flip()
    assert middle_of_colour(viewer) == pytest.approx((mirrored[0], 1 - mirrored[1]), abs=0.03)
    assert "left may be right" in viewer.canvas.corner
    viewer.reset()
    assert middle_of_colour(viewer) == pytest.approx(before, abs=0.01)
    assert "left may be right" not in viewer.canvas.corner


def test_another_case_is_shown_as_it_was_taken(
    qtbot: QtBot, viewer: Viewer, film_case: CaseResult, tmp_path: Path
) -> None:
    show(qtbot, viewer, film_case)
    before = pixels(viewer.canvas)
    viewer.turn(1)
    viewer.invert()
    viewer.show_case(None)
    show(qtbot, viewer, film_case)
    assert np.array_equal(pixels(viewer.canvas), before)


def test_black_and_white_are_swapped_and_swapped_back(qtbot: QtBot, viewer: Viewer, film_case: CaseResult) -> None:
    show(qtbot, viewer, replace(film_case, heatmap=None))
    before = pixels(viewer.canvas)
    viewer.invert()
    negative = pixels(viewer.canvas)
    centre = (slice(150, 350), slice(150, 350))
    assert np.abs(255 - negative[centre].astype(int) - before[centre]).mean() < 3
    viewer.invert()
    assert np.array_equal(pixels(viewer.canvas), before)


def test_actual_size_is_one_pixel_for_one(qtbot: QtBot, viewer: Viewer, film_case: CaseResult) -> None:
    show(qtbot, viewer, replace(film_case, heatmap=None))
    viewer.canvas.show_actual_size()
    assert viewer.canvas.transform().m11() * viewer.canvas.devicePixelRatioF() == pytest.approx(1)


def test_windows_and_values_in_hounsfield_units(
    qtbot: QtBot, viewer: Viewer, sample: Callable[[str], Path], film_case: CaseResult
) -> None:
    source = discover([sample("ct-phantom")]).sources[0]
    show(qtbot, viewer, replace(film_case, source=source, sha256=content_sha256(source), heatmap=None))
    viewer.set_window(*MEDIASTINUM_WINDOW)
    assert "Window 400, level 80 HU" in viewer.canvas.corner
    soft = pixels(viewer.canvas)
    viewer.set_window(*LUNG_WINDOW)
    assert "Window 1500, level -500 HU" in viewer.canvas.corner
    assert pixels(viewer.canvas).mean() > soft.mean() + 10  # lungs are grey in their window and black in the other
    viewer.set_first_window()
    first = pixels(viewer.canvas)
    viewer.set_whole_range()
    assert not np.array_equal(pixels(viewer.canvas), first)
    QTest.mouseMove(viewer.canvas.viewport(), QPoint(250, 240))
    qtbot.waitUntil(lambda: "Under the pointer" in viewer.canvas.corner)
    value = float(viewer.canvas.corner.split("Under the pointer ")[1].split(" HU")[0])
    assert -1024 <= value <= 3071


def test_the_picture_says_whose_it_is_and_how_large(
    qtbot: QtBot, viewer: Viewer, sample: Callable[[str], Path], film_case: CaseResult
) -> None:
    source = discover([sample("ct-phantom")]).sources[0]
    patient = Patient("PHANTOM^CT", "PHANTOM-0001", study_date="20200401")
    show(qtbot, viewer, replace(film_case, source=source, sha256=content_sha256(source), heatmap=None, patient=patient))
    assert viewer.canvas.heading == "PHANTOM CT · PHANTOM-0001\n2020-04-01"
    spacing = pydicom.dcmread(sample("ct-phantom") / "IM00001").PixelSpacing[1]
    for notches in (0, 4):
        viewer.canvas.zoom(notches)
        bar = viewer.canvas.scale_bar()
        assert bar is not None
        left, right = (viewer.canvas.mapToScene(QPoint(x, 100)).x() for x in (0, round(bar[1])))
        assert (right - left) * spacing == pytest.approx(bar[0], rel=0.03)
    show(qtbot, viewer, replace(film_case, heatmap=None, patient=Patient()))
    qtbot.waitUntil(lambda: viewer.canvas.heading == "")
    assert viewer.canvas.scale_bar() is None


def test_a_length_is_measured_in_the_scale_of_the_file(
    qtbot: QtBot, viewer: Viewer, sample: Callable[[str], Path], film_case: CaseResult
) -> None:
    source = discover([sample("ct-phantom")]).sources[0]
    show(
        qtbot,
        viewer,
        replace(film_case, source=source, modality=Modality.CT, sha256=content_sha256(source), heatmap=None),
    )
    window = viewer.canvas.corner
    bar = viewer.canvas.scale_bar()
    assert bar is not None
    for _ in range(2):  # along the columns of the picture, then along its rows
        drag(viewer.canvas, Qt.MouseButton.LeftButton, 0, round(2 * bar[1]), Qt.KeyboardModifier.ShiftModifier)
        length = float(viewer.canvas.corner.split("Length ")[1].split(" cm")[0])
        assert length == pytest.approx(bar[0] * 2 / 10, rel=0.03)
        viewer.turn(1)
    assert window.splitlines()[0] in viewer.canvas.corner  # the window did not change
    viewer.reset()
    assert "Length" not in viewer.canvas.corner
    viewer.show_case(None)
    empty = pixels(viewer.canvas)
    show(
        qtbot,
        viewer,
        replace(film_case, source=source, modality=Modality.CT, sha256=content_sha256(source), heatmap=None),
    )
    drag(viewer.canvas, Qt.MouseButton.LeftButton, 90, 0, Qt.KeyboardModifier.ShiftModifier)
    viewer.show_case(None)
    assert np.array_equal(pixels(viewer.canvas), empty)
    show(qtbot, viewer, replace(film_case, heatmap=None))
    qtbot.waitUntil(lambda: viewer.picture is not None and not viewer.picture.hounsfield)
    viewer.canvas.set_measures(True)
    drag(viewer.canvas, Qt.MouseButton.LeftButton, 50, 0)
    assert "the file has no scale" in viewer.canvas.corner


def test_a_film_has_no_hounsfield_windows(qtbot: QtBot, viewer: Viewer, film_case: CaseResult) -> None:
    with qtbot.waitSignal(viewer.picture_shown, check_params_cb=bool, timeout=PATIENCE):
        show(qtbot, viewer, replace(film_case, heatmap=None))
    before = pixels(viewer.canvas)
    viewer.set_window(*BONE_WINDOW)
    assert np.array_equal(pixels(viewer.canvas), before)


def test_a_series_has_slices_and_its_heat_map_belongs_to_one(
    qtbot: QtBot, viewer: Viewer, sample: Callable[[str], Path], film_case: CaseResult
) -> None:
    (source,) = discover([sample("ct-phantom")]).sources
    heatmap = Heatmap(np.ones((7, 7), np.float32), frame_index=4)
    case = replace(
        film_case,
        source=source,
        kind=SourceKind.SERIES,
        modality=Modality.CT,
        frames=12,
        sha256=content_sha256(source),
        heatmap=heatmap,
    )
    show(qtbot, viewer, case)
    assert viewer.frames.isVisible()
    assert viewer.frames.value() == 4
    assert colourful(pixels(viewer.canvas)) > 0
    first = pixels(viewer.canvas)
    viewer.step_frame(3)
    assert viewer.frames.value() == 7
    assert colourful(pixels(viewer.canvas)) == 0
    viewer.heat_frame.click()
    assert np.array_equal(pixels(viewer.canvas), first)


def test_only_the_case_asked_for_last_is_shown(
    qtbot: QtBot, viewer: Viewer, film_case: CaseResult, tmp_path: Path
) -> None:
    Image.new("L", (300, 200), 90).save(tmp_path / "wide.png")
    wide = tmp_path / "wide.png"
    source = ScanSource(wide, (wide,))
    case = replace(film_case, source=source, sha256=content_sha256(source))
    for shown in (film_case, case, film_case, case):
        viewer.show_case(shown)
    qtbot.waitUntil(lambda: viewer.picture is not None, timeout=PATIENCE)
    assert viewer.picture is not None
    assert viewer.picture.codes.shape == (1, 200, 300)


def test_a_scan_that_has_gone_is_told(qtbot: QtBot, viewer: Viewer, film_case: CaseResult) -> None:
    film_case.source.path.unlink()
    sentence = words.error_sentence(ErrorCode.UNREADABLE)
    viewer.show_case(film_case)
    qtbot.waitUntil(lambda: sentence in viewer.canvas.message, timeout=PATIENCE)
    assert not viewer.heat.isEnabled()
