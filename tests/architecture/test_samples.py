"""The shipped samples: sourced, small, and as exact as SOURCES.md says."""

from pathlib import Path

import numpy as np
import pydicom
import pytest

from tests.architecture.project import ROOT

SAMPLES = ROOT / "resources" / "samples"
FILES = sorted(path for path in SAMPLES.rglob("*") if path.is_file() and path.name != "SOURCES.md")
PHANTOM = sorted((SAMPLES / "ct-phantom").iterdir())
DICOM = [*PHANTOM, *SAMPLES.glob("*.dcm")]


def phantom_slices() -> list[pydicom.FileDataset]:
    """The phantom from feet to head."""
    return sorted((pydicom.dcmread(path) for path in PHANTOM), key=lambda slice_: float(slice_.ImagePositionPatient[2]))


def hounsfield(dataset: pydicom.FileDataset) -> np.ndarray:
    """int (256, 256), HU."""
    return dataset.pixel_array.astype(int) * int(dataset.RescaleSlope) + int(dataset.RescaleIntercept)


def test_every_sample_has_a_source_and_a_licence() -> None:
    rows = [
        line for line in (SAMPLES / "SOURCES.md").read_text(encoding="utf-8").splitlines() if line.startswith("| `")
    ]
    named = {row.split("`")[1]: row for row in rows}
    listed = {path.relative_to(SAMPLES).as_posix() for path in FILES if path not in PHANTOM}
    assert set(named) == listed | {"ct-phantom/IM00001"}
    assert all("CC BY" in row or "Apache" in row for row in rows)


def test_samples_are_small() -> None:
    assert sum(path.stat().st_size for path in FILES) < 2_000_000


@pytest.mark.parametrize("path", DICOM, ids=lambda path: path.name)
def test_dicom_samples_name_no_person(path: Path) -> None:
    header = pydicom.dcmread(path, stop_before_pixels=True)
    assert str(header.PatientName).split("^")[0] in {"SAMPLE", "PHANTOM"}
    assert header.PatientBirthDate == ""
    assert header.PatientIdentityRemoved == "YES"


def test_the_damaged_sample_starts_well_and_ends_early() -> None:
    damaged = pydicom.dcmread(SAMPLES / "damaged-xray.dcm")
    assert damaged.Modality == "CR"
    with pytest.raises(ValueError, match="less than expected"):
        _ = damaged.pixel_array


def test_phantom_holds_exactly_its_five_tissues() -> None:
    values = np.unique(np.stack([hounsfield(slice_) for slice_ in phantom_slices()]))
    assert values.tolist() == [-1000, -850, -100, 40, 700]


def test_phantom_anatomy_lies_where_a_supine_patients_does() -> None:
    slices = phantom_slices()
    low, high = hounsfield(slices[4]), hounsfield(slices[9])
    assert low[128, 70] == low[150, 190] == -850  # lungs
    assert low[110, 145] == 40  # heart, in front and to the patient's left
    assert low[110, 110 - 2 * 17] == -850  # and lung where the heart would be if mirrored
    assert high[123, 128] == -1000  # windpipe above the carina only
    assert low[123, 128] == 40
    assert low[172, 128] == high[172, 128] == 700  # spine at the back


def test_phantom_slices_are_evenly_spaced() -> None:
    heights = [float(slice_.ImagePositionPatient[2]) for slice_ in phantom_slices()]
    assert np.diff(heights).tolist() == [20.0] * 11
    assert {tuple(slice_.PixelSpacing) for slice_ in phantom_slices()} == {(1.5, 1.5)}


def test_clip_has_eight_frames() -> None:
    clip = pydicom.dcmread(SAMPLES / "ultrasound-covid19-clip.dcm")
    assert clip.pixel_array.shape == (8, 256, 256)
