"""DICOM files for tests, made with pydicom."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset, FileMetaDataset, uid
from pydicom.dataelem import RawDataElement
from pydicom.encaps import encapsulate
from pydicom.tag import Tag

from core.imaging.scan import ScanSource

SOP_CLASSES = {
    "CT": uid.CTImageStorage,
    "US": uid.UltrasoundMultiFrameImageStorage,
    "CR": uid.ComputedRadiographyImageStorage,
}


def data_set(pixels: NDArray[Any], modality: str = "CR", bits_stored: int | None = None, **elements: Any) -> Dataset:
    """A data set with `pixels`: integers (H, W), (D, H, W), (H, W, 3) or (D, H, W, 3)."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    is_colour = pixels.ndim > 2 and pixels.shape[-1] == 3
    shape = pixels.shape[:-1] if is_colour else pixels.shape
    dataset.SOPClassUID = SOP_CLASSES.get(modality, uid.SecondaryCaptureImageStorage)
    dataset.SOPInstanceUID = uid.generate_uid()
    dataset.Modality = modality
    dataset.SamplesPerPixel = 3 if is_colour else 1
    dataset.PhotometricInterpretation = "RGB" if is_colour else "MONOCHROME2"
    if is_colour:
        dataset.PlanarConfiguration = 0
    if len(shape) == 3:
        dataset.NumberOfFrames = shape[0]
    dataset.Rows, dataset.Columns = shape[-2:]
    dataset.BitsAllocated = 8 * pixels.itemsize
    dataset.BitsStored = bits_stored or dataset.BitsAllocated
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelRepresentation = int(np.issubdtype(pixels.dtype, np.signedinteger))
    dataset.PixelData = pixels.tobytes() + b"\0" * (pixels.nbytes % 2)
    dataset["PixelData"].VR = "OW" if pixels.itemsize > 1 else "OB"
    dataset.update({Tag(keyword): dataset_element(keyword, value) for keyword, value in elements.items()})
    return dataset


def dataset_element(keyword: str, value: Any) -> Any:
    """An element with any value; bytes are written as they are, whatever their type should be."""
    single = Dataset()
    if isinstance(value, bytes):
        padded = value + b" " * (len(value) % 2)
        return RawDataElement(Tag(keyword), "DS", len(padded), padded, 0, False, True)
    setattr(single, keyword, value)
    return single[keyword]


def compress(dataset: Dataset, syntax: str, frames: Sequence[bytes | bytearray]) -> Dataset:
    """Replace the pixels by encoded frames."""
    dataset.file_meta.TransferSyntaxUID = uid.UID(syntax)
    dataset.PixelData = encapsulate([bytes(frame) for frame in frames])
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    return dataset


def save(dataset: Dataset, path: Path) -> ScanSource:
    """Write a DICOM file and name it as a source."""
    dataset.save_as(path, enforce_file_format=True)
    return ScanSource(path, (path,))


def item(**elements: Any) -> Dataset:
    """An item of a sequence."""
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def ct_slice(hu: NDArray[Any], position: float = 0.0, series: str = "1.2.3", **elements: Any) -> Dataset:
    """An axial CT slice at a table position in millimetres, from Hounsfield units that are whole numbers."""
    values: dict[str, Any] = {
        "RescaleSlope": 1,
        "RescaleIntercept": -1024,
        "SeriesInstanceUID": series,
        "ImagePositionPatient": [0, 0, position],
        "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
        "PixelSpacing": [0.7, 0.7],
        "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"],
    }
    return data_set((hu + 1024).astype(np.uint16), "CT", **{**values, **elements})
