"""How the picture is drawn: fast while it is dragged and exact after, the patient's sides, writing, keys."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.imaging.content_hash import content_sha256
from core.imaging.discover import discover
from core.imaging.scan import Modality, Patient
from core.results import CaseResult
from desktop.canvas_writing import Edges
from desktop.viewer import Viewer
from tests.core.films import film, write_films
from tests.desktop.viewing import as_array, drag, film_of, pixels, send, show
from tests.imaging.dicom_files import data_set, save

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def viewer(qtbot: QtBot) -> Viewer:
    widget = Viewer()
    qtbot.addWidget(widget)
    widget.resize(500, 500)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def dicom_film(tmp_path: Path) -> CaseResult:
    """A PA film of 1400 x 1000 pixels that are 1.25 times taller than wide, with a heat map."""
    grey = film(0, 1400)[:, :1000].astype(np.uint16) * 16
    elements = {"PatientOrientation": ["L", "F"], "ViewPosition": "PA", "PixelSpacing": [0.25, 0.2]}
    save(data_set(grey, bits_stored=12, **elements), tmp_path / "film.dcm")
    return film_of(tmp_path / "film.dcm")


@pytest.fixture
def ct_case(sample: Callable[[str], Path], dicom_film: CaseResult) -> CaseResult:
    source = discover([sample("ct-phantom")]).sources[0]
    return replace(dicom_film, source=source, modality=Modality.CT, sha256=content_sha256(source), heatmap=None)


@pytest.mark.parametrize("zoom", [0, 3, 12], ids=["fitted", "zoomed", "pixels are larger than those of the screen"])
@pytest.mark.parametrize(
    "turned",
    [(), ("turn",), ("mirror",), ("flip",), ("turn", "mirror"), ("turn", "flip")],
    ids=lambda turned: " and ".join(turned) or "as taken",
)
def test_a_dragged_picture_is_nearly_the_exact_one_and_exact_at_the_end(
    qtbot: QtBot, viewer: Viewer, dicom_film: CaseResult, turned: tuple[str, ...], zoom: int
) -> None:
    show(qtbot, viewer, dicom_film)
    for change in turned:
        viewer.turn(1) if change == "turn" else getattr(viewer, change)()
    viewer.canvas.zoom(zoom)
    before = pixels(viewer.canvas)
    drag(viewer.canvas, LEFT, 40, 60, release=False)
    moving = pixels(viewer.canvas)
    send(viewer.canvas, QMouseEvent.Type.MouseButtonRelease, QPointF(240, 260), LEFT)
    after = pixels(viewer.canvas)
    viewer.invert()
    viewer.invert()
    assert np.array_equal(pixels(viewer.canvas), after)
    assert np.abs(after.astype(int) - before).mean() > 10  # the window did change
    assert np.abs(after.astype(int) - moving).mean() < 3.0
    for axis, length in ((0, 500), (1, 500)):  # nothing is mirrored, turned or moved
        profile = after.astype(float).mean(axis=(1 - axis, 2)) - moving.astype(float).mean(axis=(1 - axis, 2))
        assert np.abs(profile).max() < 12, (axis, length)


def test_keys_change_the_window_and_the_picture_comes_to_rest_by_itself(
    qtbot: QtBot, viewer: Viewer, dicom_film: CaseResult
) -> None:
    show(qtbot, viewer, dicom_film)
    before = pixels(viewer.canvas)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(viewer.canvas, key, Qt.KeyboardModifier.ShiftModifier)
    changed = pixels(viewer.canvas)
    assert changed.mean() > before.mean() + 4  # downwards: brighter
    qtbot.wait(400)
    at_rest = pixels(viewer.canvas)
    viewer.invert()
    viewer.invert()
    assert np.array_equal(pixels(viewer.canvas), at_rest)


def test_a_click_changes_nothing(qtbot: QtBot, viewer: Viewer, dicom_film: CaseResult) -> None:
    show(qtbot, viewer, dicom_film)
    before = pixels(viewer.canvas)
    drag(viewer.canvas, LEFT, 0, 0)
    assert np.array_equal(pixels(viewer.canvas), before)


def test_arrow_keys_move_an_enlarged_picture_as_dragging_does(
    qtbot: QtBot, viewer: Viewer, dicom_film: CaseResult
) -> None:
    show(qtbot, viewer, replace(dicom_film, heatmap=None))
    fitted = pixels(viewer.canvas)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Right)
    assert np.array_equal(pixels(viewer.canvas), fitted)  # there is nowhere to go
    viewer.canvas.zoom(8)
    zoomed = viewer.canvas.view()
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Right)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Down)
    moved = viewer.canvas.view()
    assert moved.middle[0] > zoomed.middle[0] + 0.01
    assert moved.middle[1] > zoomed.middle[1] + 0.01
    drag(viewer.canvas, RIGHT, 50, 50)
    assert viewer.canvas.view().middle < moved.middle


@pytest.mark.parametrize(
    ("changes", "edges"),
    [
        ((), Edges("R", "H", "L", "F")),
        (("mirror",), Edges("L", "H", "R", "F")),
        (("flip",), Edges("R", "F", "L", "H")),
        (("turn",), Edges("F", "R", "H", "L")),
        (("turn", "turn"), Edges("L", "F", "R", "H")),
        (("turn", "mirror"), Edges("H", "R", "F", "L")),
    ],
    ids=lambda value: " and ".join(value) if isinstance(value, tuple) and value else None,
)
def test_the_sides_of_the_patient_move_with_the_picture(
    qtbot: QtBot, viewer: Viewer, dicom_film: CaseResult, changes: tuple[str, ...], edges: Edges
) -> None:
    show(qtbot, viewer, dicom_film)
    for change in changes:
        viewer.turn(1) if change == "turn" else getattr(viewer, change)()
    assert viewer.canvas.edges() == edges
    viewer.reset()
    assert viewer.canvas.edges() == Edges("R", "H", "L", "F")


def test_letters_are_written_only_where_the_file_names_sides(
    qtbot: QtBot, viewer: Viewer, ct_case: CaseResult, dicom_film: CaseResult, tmp_path: Path
) -> None:
    show(qtbot, viewer, replace(dicom_film, heatmap=None))
    assert viewer.canvas.heading == "View: PA (from back to front)"
    with_letters = pixels(viewer.canvas)
    viewer.canvas.set_placement(replace(viewer.picture.placement, rows="", columns=""))
    different = np.abs(pixels(viewer.canvas).astype(int) - with_letters).max(axis=2) > 20
    middle = viewer.canvas.viewport().height() // 2
    assert different[middle - 20 : middle + 20, :60].any()
    assert different[middle - 20 : middle + 20, -60:].any()
    show_next(qtbot, viewer, ct_case)
    assert viewer.canvas.edges() == Edges("R", "A", "L", "P")
    show_next(qtbot, viewer, film_of(write_films(tmp_path, 1)[0]))
    assert viewer.canvas.edges() == Edges()
    assert viewer.canvas.heading == ""


def test_a_real_film_is_shown_with_its_sides(qtbot: QtBot, viewer: Viewer, shared: Path) -> None:
    path = shared / "dicom" / "chest_cr_dx" / "RG1_JLSN.dcm"
    show(qtbot, viewer, film_of(path))
    assert viewer.canvas.edges() == Edges("R", "H", "L", "F")
    assert "View: PA" in viewer.canvas.heading


def show_next(qtbot: QtBot, viewer: Viewer, case: CaseResult) -> None:
    viewer.show_case(None)
    show(qtbot, viewer, case)


def test_the_legend_comes_and_goes_with_the_heat_map(qtbot: QtBot, viewer: Viewer, dicom_film: CaseResult) -> None:
    show(qtbot, viewer, dicom_film)
    assert colours_above(viewer)
    viewer.heat.setChecked(False)
    assert not colours_above(viewer)


def test_a_heat_map_that_may_not_be_told_is_not_shown(qtbot: QtBot, viewer: Viewer, dicom_film: CaseResult) -> None:
    viewer.show_case(dicom_film, told=False)
    qtbot.waitUntil(lambda: viewer.picture is not None)
    assert not colours_above(viewer)
    assert not viewer.heat.isEnabled()
    viewer.show_case(dicom_film)
    assert colours_above(viewer)
    assert viewer.heat.isEnabled()


def colours_above(viewer: Viewer) -> bool:
    """Whether there is colour where the legend is."""
    return bool((np.ptp(pixels(viewer.canvas)[:40, 250:].astype(int), axis=2) > 60).any())


def test_the_picture_is_described_to_a_screen_reader(qtbot: QtBot, viewer: Viewer, ct_case: CaseResult) -> None:
    show(qtbot, viewer, ct_case)
    viewer.frames.setValue(2)
    viewer.set_window(-500, 1500)
    assert viewer.canvas.accessibleDescription() == (
        "ct-phantom\nSlice or frame 3 of 12\nWindow 1500, level -500 HU\nLeft edge: patient's right\n"
        "Upper edge: patient's front\nRight edge: patient's left\nLower edge: patient's back"
    )
    viewer.show_case(None)
    assert viewer.canvas.accessibleDescription() == viewer.canvas.message != ""


def test_a_copy_of_the_picture_does_not_say_whose_it_is(
    qtbot: QtBot, viewer: Viewer, dicom_film: CaseResult, ct_case: CaseResult
) -> None:
    assert viewer.picture_as_shown() is None
    images = []
    for patient in (Patient("PERERA^ANNA", "1", study_date="20200401"), Patient("SILVA^JOHN", "2")):
        show_next(qtbot, viewer, replace(dicom_film, patient=patient))
        image = viewer.picture_as_shown()
        assert image is not None
        images.append(as_array(image))
        assert patient.name.split("^")[0] in viewer.canvas.heading
    assert np.array_equal(*images)
    assert images[0].shape == pixels(viewer.canvas).shape
    assert not np.array_equal(images[0], pixels(viewer.canvas))


def test_writing_keeps_to_the_leading_edge_and_the_picture_is_not_mirrored(
    qtbot: QtBot, viewer: Viewer, dicom_film: CaseResult
) -> None:
    show(qtbot, viewer, replace(dicom_film, heatmap=None))
    for direction, half in (
        (Qt.LayoutDirection.LeftToRight, slice(0, 60)),
        (Qt.LayoutDirection.RightToLeft, slice(440, 500)),
    ):
        viewer.setLayoutDirection(direction)
        written = np.abs(pixels(viewer.canvas).astype(int) - as_array(viewer.picture_as_shown())).max(axis=2) > 20
        assert written[:40, half].any()
        assert not written[:40, 499 - half.stop + 1 : 499 - half.start + 1].any()
    assert viewer.canvas.edges().left == "R"
    viewer.canvas.zoom(6)
    before = viewer.canvas.view().middle[0]
    drag(viewer.canvas, RIGHT, 60, 0)
    assert viewer.canvas.view().middle[0] < before  # the picture went to the right


def test_the_canvas_is_reached_with_the_tab_key(qtbot: QtBot, viewer: Viewer, dicom_film: CaseResult) -> None:
    show(qtbot, viewer, dicom_film)
    viewer.activateWindow()
    viewer.heat.setFocus()
    qtbot.waitUntil(viewer.heat.hasFocus)
    for _ in range(12):
        QTest.keyClick(viewer.window().focusWidget(), Qt.Key.Key_Tab)
        if viewer.canvas.hasFocus():
            break
    assert viewer.canvas.hasFocus()


def test_only_a_scan_that_is_asked_for_is_shown_when_its_answer_changes_while_it_loads(
    qtbot: QtBot, viewer: Viewer, dicom_film: CaseResult
) -> None:
    viewer.show_case(replace(dicom_film, heatmap=None))
    viewer.show_case(dicom_film)  # the same scan, answered anew
    qtbot.waitUntil(lambda: viewer.picture is not None)
    assert viewer.result is dicom_film
    assert colours_above(viewer)


def test_the_value_under_the_pointer_is_right_while_the_window_is_dragged(
    qtbot: QtBot, viewer: Viewer, ct_case: CaseResult
) -> None:
    show(qtbot, viewer, ct_case)
    drag(viewer.canvas, LEFT, 30, 60, release=False)  # ends at (230, 260)
    point = viewer.canvas.mapToScene(230, 260)
    assert viewer.picture is not None
    value = viewer.picture.value(viewer.frames.value(), int(point.x()), int(point.y()))
    assert f"Under the pointer {value:.0f} HU" in viewer.canvas.corner
