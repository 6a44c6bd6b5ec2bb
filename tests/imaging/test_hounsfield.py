"""CT: exact Hounsfield units, from plain and from enhanced files, and what is not in Hounsfield units."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.imaging.grey import HU_RANGE
from core.imaging.read import read_scan
from core.imaging.scan import Modality, SourceKind, Units
from tests.imaging.dicom_files import ct_slice, data_set, item, save

PHANTOM = np.repeat([[-1000, -850, 0, 50, 1000]], 3, axis=0)  # air, lung, water, soft tissue, bone


def test_hounsfield_units_are_exact(tmp_path: Path) -> None:
    scan = read_scan(save(ct_slice(PHANTOM, WindowCenter=-500, WindowWidth=1500), tmp_path / "ct"))
    assert scan.pixels.dtype == np.float32
    assert scan.pixels.flags.c_contiguous
    np.testing.assert_array_equal(scan.pixels[0], PHANTOM)
    assert (scan.units, scan.modality, scan.kind) == (Units.HU, Modality.CT, SourceKind.DICOM)
    assert scan.window == (-1250.0, 249.0)  # PS3.3 C.11.2.1.2.1: c - 0.5 -+ (w - 1) / 2
    assert scan.spacing_mm == (0.7, 0.7)


def test_slope_and_signed_values(tmp_path: Path) -> None:
    stored = np.array([[-2000, -500], [0, 1400]], np.int16)
    dataset = data_set(stored, "CT", RescaleSlope="0.5", RescaleIntercept="-24")
    assert read_scan(save(dataset, tmp_path / "ct")).pixels[0].tolist() == [[-1024.0, -274.0], [-24.0, 676.0]]


def test_values_beyond_the_scale_are_clipped(tmp_path: Path) -> None:
    stored = np.array([[-32768, -2000, 4095]], np.int16)  # padding, outside of the tube, metal
    dataset = data_set(stored, "CT", RescaleSlope=1, RescaleIntercept=-1024, PixelPaddingValue=-32768)
    assert read_scan(save(dataset, tmp_path / "ct")).pixels[0].tolist() == [[HU_RANGE[0], HU_RANGE[0], HU_RANGE[1]]]


def test_hounsfield_units_are_never_inverted(tmp_path: Path) -> None:
    dataset = ct_slice(PHANTOM, PhotometricInterpretation="MONOCHROME1", PresentationLUTShape="INVERSE")
    np.testing.assert_array_equal(read_scan(save(dataset, tmp_path / "ct")).pixels[0], PHANTOM)


@pytest.mark.parametrize(
    "elements",
    [
        {"RescaleSlope": b""},
        {"RescaleSlope": b"one"},
        {"RescaleSlope": b"NaN"},
        {"RescaleSlope": b"0"},
        {"RescaleSlope": b"1e300"},
        {"RescaleIntercept": b""},
        {"RescaleIntercept": b"0"},  # then no value can mean air
        {"RescaleType": "MGML"},
    ],
    ids=str,
)
def test_ct_without_a_usable_rescale_is_relative(tmp_path: Path, elements: dict[str, Any]) -> None:
    scan = read_scan(save(ct_slice(PHANTOM, **elements), tmp_path / "ct"))
    assert (scan.units, scan.modality) == (Units.RELATIVE, Modality.CT)
    assert np.all(np.diff(scan.pixels[0, 0]) > 0)
    assert scan.pixels.min() >= 0
    assert scan.pixels.max() <= 1


def test_first_of_two_rescale_slopes_counts(tmp_path: Path) -> None:
    scan = read_scan(save(ct_slice(PHANTOM, RescaleSlope=b"1\\2"), tmp_path / "ct"))
    np.testing.assert_array_equal(scan.pixels[0], PHANTOM)


def test_localizer_is_no_slice(tmp_path: Path) -> None:
    scan = read_scan(save(ct_slice(PHANTOM, ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"]), tmp_path / "scout"))
    assert (scan.units, scan.modality) == (Units.RELATIVE, Modality.OTHER)


def test_screen_shot_filed_as_ct_is_of_unknown_modality(tmp_path: Path) -> None:
    dataset = data_set(np.full((4, 4, 3), 90, np.uint8), "CT", SOPClassUID="1.2.840.10008.5.1.4.1.1.7")
    scan = read_scan(save(dataset, tmp_path / "shot"))
    assert (scan.units, scan.modality) == (Units.RELATIVE, Modality.UNKNOWN)


def test_enhanced_ct_takes_its_scale_from_the_functional_groups(tmp_path: Path) -> None:
    stored = np.array([[[0, 100]], [[0, 100]], [[0, 100]]], np.uint16)
    dataset = data_set(stored, "CT", SOPClassUID="1.2.840.10008.5.1.4.1.1.2.1")
    shared = item(
        PixelMeasuresSequence=[item(PixelSpacing=[0.5, 0.6])],
        PlaneOrientationSequence=[item(ImageOrientationPatient=[1, 0, 0, 0, 1, 0])],
        PixelValueTransformationSequence=[item(RescaleSlope=1, RescaleIntercept=-1000, RescaleType="HU")],
        FrameVOILUTSequence=[item(WindowCenter=40, WindowWidth=401)],
    )
    own = item(PixelValueTransformationSequence=[item(RescaleSlope=2, RescaleIntercept=-1024, RescaleType="HU")])
    frames = [item(), item(), own]
    for index, frame in enumerate(frames):
        frame.PlanePositionSequence = [item(ImagePositionPatient=[0, 0, 10 + 2.5 * index])]
    dataset.SharedFunctionalGroupsSequence = [shared]
    dataset.PerFrameFunctionalGroupsSequence = frames
    scan = read_scan(save(dataset, tmp_path / "enhanced"))
    assert scan.pixels.tolist() == [[[-1000, -900]], [[-1000, -900]], [[-1024, -824]]]
    assert (scan.units, scan.kind, scan.frame_count) == (Units.HU, SourceKind.DICOM, 3)
    assert scan.window == (-160.5, 239.5)
    assert (scan.spacing_mm, scan.slice_spacing_mm) == ((0.5, 0.6), 2.5)
