"""Slices cut out of a NIfTI study, written as DICOM so that the product's reader gets Hounsfield units."""

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

ENDS: Final = 0.2  # share of the study at both ends, neck and belly, that no slice is taken from


def cut_slices(study: Path, target: Path, *, count: int) -> None:
    """Write `count` evenly spaced axial slices of a study in Hounsfield units to `target/slice0000.dcm`.

    The patient's right is on the left of the picture and the chest at its top, as radiologists look at CT.
    """
    import nibabel

    canonical = nibabel.as_closest_canonical(nibabel.load(study))  # axes to the right, to the front, upwards
    depth = canonical.shape[2]
    first, last = ENDS * depth, (1 - ENDS) * depth
    spacing = [float(v) for v in canonical.header.get_zooms()[:2]]
    for k in sorted({int(first + (i + 0.5) * (last - first) / count) for i in range(count)}):
        values = np.asarray(canonical.dataobj[..., k], np.float32)[::-1, ::-1].T
        write_slice(target / f"slice{k:04d}.dcm", values, (spacing[1], spacing[0]))


def write_slice(path: Path, values: NDArray[np.float32], spacing: tuple[float, float]) -> None:
    """Write one CT slice.

    Args:
        values: (rows, columns) in Hounsfield units.
        spacing: (row, column) distance in mm.
    """
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = CTImageStorage
    meta.MediaStorageSOPInstanceUID = generate_uid(entropy_srcs=[str(path)])
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset = Dataset()
    dataset.file_meta = meta
    dataset.SOPClassUID, dataset.SOPInstanceUID = CTImageStorage, meta.MediaStorageSOPInstanceUID
    dataset.Modality, dataset.ImageType = "CT", ["DERIVED", "SECONDARY", "AXIAL"]
    dataset.PixelSpacing = list(spacing)
    dataset.RescaleIntercept, dataset.RescaleSlope, dataset.RescaleType = 0, 1, "HU"
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.Rows, dataset.Columns = values.shape
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 16, 16, 15, 1
    dataset.PixelData = np.rint(values.clip(-32768, 32767)).astype("<i2").tobytes()
    dataset.save_as(path, enforce_file_format=True)
