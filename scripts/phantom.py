"""A drawn thorax with exact Hounsfield values: a CT series that belongs to nobody and whose every voxel is known."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, RLELossless
from sample_dicom import new_dataset, sample_uid, save

AIR, LUNG, FAT, SOFT_TISSUE, BONE = -1000, -850, -100, 40, 700  # HU
SIZE, SPACING_MM = 256, 1.5
SLICES, SLICE_SPACING_MM, SLICE_THICKNESS_MM = 12, 20.0, 5.0
RESCALE_INTERCEPT = -1024
CARINA_MM = 130.0  # height above the lowest slice at which the windpipe ends
DIAPHRAGM_MM, APEX_MM = -15.0, 235.0
RIB_ANGLES = np.deg2rad([20, 50, 130, 160, 200, 230, 310, 340])
VESSELS_MM = ((-95, -40), (-80, 10), (-60, 45), (-55, -30), (-100, 20), (70, 45), (95, 10), (85, -35), (60, -50))


def write_phantom_series(folder: Path) -> None:
    """Writes one file a slice, named as scanners do, without an ending; the first file is the highest slice."""
    folder.mkdir()
    for number in range(1, SLICES + 1):
        height_mm = (SLICES - number) * SLICE_SPACING_MM
        write_slice(phantom_slice(height_mm), height_mm, number, folder / f"IM{number:05d}")


def phantom_slice(height_mm: float) -> NDArray[np.int16]:
    """The slice `height_mm` above the lowest one: int16 (256, 256), HU, patient supine, patient's right on the left."""
    centre = (SIZE - 1) / 2
    y, x = (np.mgrid[:SIZE, :SIZE] - centre) * SPACING_MM
    hu = np.full((SIZE, SIZE), AIR, dtype=np.int16)

    def paint(value: int, at_x: float, at_y: float, half_x: float, half_y: float) -> None:
        hu[((x - at_x) / half_x) ** 2 + ((y - at_y) / half_y) ** 2 <= 1] = value

    paint(FAT, 0, 0, 172, 118)
    paint(SOFT_TISSUE, 0, 0, 158, 104)
    for angle in RIB_ANGLES:
        paint(BONE, 148 * np.cos(angle), 95 * np.sin(angle), 9, 5)
    paint(BONE, 0, -97, 16, 5)  # breastbone
    lung = lung_width(height_mm)
    paint(LUNG, -75, -3, 60 * lung, 84 * lung)
    paint(LUNG, 75, -3, 60 * lung, 84 * lung)
    for at_x, at_y in VESSELS_MM:
        paint(SOFT_TISSUE, at_x * (0.4 + 0.6 * lung), at_y * lung, 3.5, 3.5)
    if height_mm < CARINA_MM:
        paint(SOFT_TISSUE, 22, -38, 62, 44)  # heart
    else:
        paint(AIR, 0, -8, 9, 8)  # windpipe
    paint(BONE, 0, 66, 22, 18)  # spine
    paint(SOFT_TISSUE, 0, 88, 9, 8)
    return hu


def lung_width(height_mm: float) -> float:
    """How wide the lungs are, 0..1: round at the apex, cut by the diaphragm below."""
    middle, half = (APEX_MM + DIAPHRAGM_MM) / 2, (APEX_MM - DIAPHRAGM_MM) / 2
    return float(np.sqrt(max(0.0, 1 - (abs(height_mm - middle) / half) ** 3)))


def write_slice(hu: NDArray[np.int16], height_mm: float, number: int, target: Path) -> None:
    """One slice as an RLE-compressed CT image with scanner geometry."""
    dataset = new_dataset(CTImageStorage, "CT", "phantom", ExplicitVRLittleEndian, number)
    dataset.PatientName = "PHANTOM^CT"
    dataset.PatientID = "PHANTOM-0001"
    dataset.DeidentificationMethod = "No patient: drawn by scripts/phantom.py"
    dataset.SeriesDescription = "PHANTOM thorax, drawn, no patient"
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    dataset.BodyPartExamined = "CHEST"
    dataset.PatientPosition = "HFS"
    dataset.FrameOfReferenceUID = sample_uid("phantom", "frame of reference")
    dataset.PositionReferenceIndicator = ""
    dataset.KVP = "120"
    dataset.SliceThickness = SLICE_THICKNESS_MM
    dataset.SpacingBetweenSlices = SLICE_SPACING_MM
    dataset.PixelSpacing = [SPACING_MM, SPACING_MM]
    corner = -(SIZE - 1) / 2 * SPACING_MM
    dataset.ImagePositionPatient = [corner, corner, height_mm]
    dataset.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    dataset.SliceLocation = height_mm
    dataset.Rows = dataset.Columns = SIZE
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 16
    dataset.HighBit = 15
    dataset.PixelRepresentation = 1
    dataset.RescaleIntercept, dataset.RescaleSlope, dataset.RescaleType = RESCALE_INTERCEPT, 1, "HU"
    dataset.WindowCenter, dataset.WindowWidth = -600, 1500
    dataset.PixelData = (hu - np.int16(RESCALE_INTERCEPT)).astype("<i2").tobytes()
    dataset.compress(RLELossless, encoding_plugin="pydicom", generate_instance_uid=False)
    save(dataset, target)
