"""Where the patient's sides lie in a picture, by what the file says and nothing else."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from core.imaging.read import read_scan
from core.imaging.scan import Placement, ScanSource
from tests.imaging.dicom_files import ct_slice, data_set, item, save

FILM = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64)
AXIAL = [1, 0, 0, 0, 1, 0]


def placement(path: Path, **elements: Any) -> Placement:
    """What is read from a film with these elements."""
    return read_scan(save(data_set(FILM, "CR", **elements), path / "film.dcm")).placement


def view_code(value: str) -> list[Any]:
    return [item(CodeValue=value, CodingSchemeDesignator="SCT", CodeMeaning="view")]


def test_a_film_says_where_left_is(tmp_path: Path) -> None:
    found = placement(tmp_path, PatientOrientation=["L", "F"], ViewPosition="PA", ImageLaterality="U")
    assert found == Placement("L", "F", "PA")
    assert found.letters() == ("R", "H", "L", "F")


@pytest.mark.parametrize(
    "stated",
    [["L"], ["L", "L"], ["L", "R"], ["X", "F"], ["LR", "F"], ["", ""], ["LAPH", "F"], ["L", "F", "P"]],
    ids=["one", "twice", "same axis", "no letter", "both ways", "empty", "too long", "three"],
)
def test_nonsense_is_not_shown(tmp_path: Path, stated: list[str]) -> None:
    assert placement(tmp_path, PatientOrientation=stated) == Placement()


def test_letters_of_animals_are_not_those_of_people(tmp_path: Path) -> None:
    found = placement(tmp_path, PatientOrientation=["L", "F"], AnatomicalOrientationType="QUADRUPED")
    assert found == Placement()


def test_a_file_that_says_nothing_is_not_guessed(tmp_path: Path) -> None:
    assert placement(tmp_path) == Placement()
    Image.new("L", (64, 64), 90).save(tmp_path / "film.png")
    assert read_scan(ScanSource(tmp_path / "film.png", (tmp_path / "film.png",))).placement == Placement()


@pytest.mark.parametrize(
    ("elements", "view"),
    [
        ({"ViewPosition": "AP"}, "AP"),
        ({"ViewPosition": "POSTERO"}, ""),
        ({"ViewCodeSequence": view_code("272479007")}, "PA"),
        ({"ViewCodeSequence": view_code("R-10206")}, "AP"),
        ({"ViewCodeSequence": view_code("399162004")}, ""),
    ],
    ids=["view position", "unknown", "view code", "old view code", "a view of breasts"],
)
def test_the_view_is_named(tmp_path: Path, elements: dict[str, Any], view: str) -> None:
    assert placement(tmp_path, **elements).view == view


@pytest.mark.parametrize(("elements", "side"), [({"ImageLaterality": "L"}, "L"), ({"Laterality": "R"}, "R")])
def test_the_side_of_the_body_is_named(tmp_path: Path, elements: dict[str, Any], side: str) -> None:
    assert placement(tmp_path, **elements).side == side


@pytest.mark.parametrize(
    ("cosines", "letters"),
    [
        (AXIAL, ("L", "P")),
        ([-1, 0, 0, 0, -1, 0], ("R", "A")),
        ([0, 1, 0, 0, 0, -1], ("P", "F")),
        ([1, 0, 0, 0, 0.9272, -0.3746], ("L", "PF")),
        ([0.99985, 0.01745, 0, -0.01745, 0.99985, 0], ("L", "P")),
        ([1, 0, 0, 1, 0, 0], ("", "")),
        ([0, 0, 0, 0, 0, 0], ("", "")),
        ([2, 0, 0, 0, 1, 0], ("", "")),
    ],
    ids=["axial", "prone", "sagittal", "tilted gantry", "one degree", "no plane", "zeros", "too long"],
)
def test_slices_by_their_place_in_space(tmp_path: Path, cosines: list[float], letters: tuple[str, str]) -> None:
    dataset = ct_slice(np.zeros((64, 64)), ImageOrientationPatient=cosines)
    found = read_scan(save(dataset, tmp_path / "slice.dcm")).placement
    assert (found.rows, found.columns) == letters


def test_slices_that_lie_differently_have_no_letters(tmp_path: Path) -> None:
    planes = ([AXIAL, AXIAL], [AXIAL, [-1, 0, 0, 0, 1, 0]])
    for cosines, rows in zip(planes, ("L", ""), strict=True):
        files = []
        for number, plane in enumerate(cosines):
            dataset = ct_slice(np.zeros((64, 64)), number, ImageOrientationPatient=plane)
            files += save(dataset, tmp_path / f"{number}.dcm").files
        assert read_scan(ScanSource(tmp_path, tuple(files))).placement.rows == rows


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("chest_cr_dx/RG1_JLSN.dcm", Placement("L", "F", "PA")),
        ("chest_cr_dx/dx_image.dcm", Placement("L", "F", "", "L")),
        ("chest_cr_dx/JPEG2KLossless_1s_1f_u_16_16.dcm", Placement("H", "L")),
        ("xray_other/RG3_J2KI.dcm", Placement("R", "F", "AP", "R")),
        ("chest_ct/mono2-CT-16bit.dcm", Placement("L", "P")),
        ("chest_ct/TOSHIBA_J2K_OpenJPEGv2Regression.dcm", Placement("L", "P")),
        ("ct_other/J2K_pixelrep_mismatch.dcm", Placement("L", "PF")),
        ("us_single/OBXXXX1A_rle.dcm", Placement()),
    ],
)
def test_real_files(shared: Path, name: str, expected: Placement) -> None:
    path = shared / "dicom" / name
    assert read_scan(ScanSource(path, (path,))).placement == expected
