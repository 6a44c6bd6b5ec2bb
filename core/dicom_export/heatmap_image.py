"""The picture with its heat map as a Secondary Capture image (PS3.3 A.8.1)."""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

from typing import Final

import highdicom
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from pydicom import Dataset
from pydicom.sr.coding import Code
from pydicom.uid import ExplicitVRLittleEndian

from core import __version__
from core.dicom_export.codes import SOURCE_OF_PROCESSING
from core.dicom_export.identity import PROGRAM, derived_uid, put_into_study
from core.dicom_export.source import DicomSource
from core.explain import overlay
from core.results import Heatmap
from core.words import DISCLAIMER

_SERIES_NUMBER: Final = 9101  # beyond what modalities use
_SMALLEST_TEXT: Final = 11  # pixels
_TEXT_SHARE: Final = 1 / 32  # of the picture's width


def heatmap_image(source: DicomSource, picture: NDArray[np.uint8], heatmap: Heatmap, digest: str) -> Dataset:
    """A picture with its heat map and a line below that says what it is, in a series of its own.

    Args:
        source: the scan it belongs to.
        picture: uint8 (H, W), the frame the heat map belongs to.
        heatmap: covers the whole picture.
        digest: of the answer; the same one gives the same SOP Instance UID.
    """
    image = highdicom.sc.SCImage(
        pixel_array=_captioned(overlay(picture, heatmap)),
        photometric_interpretation="RGB",
        bits_allocated=8,
        coordinate_system="PATIENT",
        patient_orientation=("L", "F"),  # wanted here; what the file says is set below
        study_instance_uid=source.shown.study,
        series_instance_uid=derived_uid(source, digest, "heat map series"),
        series_number=_SERIES_NUMBER,
        sop_instance_uid=derived_uid(source, digest, "heat map"),
        instance_number=1,
        manufacturer=PROGRAM,
        manufacturer_model_name=PROGRAM,
        software_versions=__version__,
        series_description=f"{PROGRAM} heat map",
        transfer_syntax_uid=ExplicitVRLittleEndian,
    )
    put_into_study(image, source)
    image.PatientOrientation = list(source.orientation)
    image.BodyPartExamined = "CHEST"  # it got an answer as such; so Laterality is not called for
    image.ConversionType = "WSD"  # made on a workstation
    image.ImageType = ["DERIVED", "SECONDARY", "OTHER"]
    image.DerivationDescription = (
        f"Frame windowed, reduced to 8 bits and overlaid with the heat map of {PROGRAM} {__version__}: where its "
        f"network looked. {DISCLAIMER} Not for measuring."
    )
    image.ImageComments = DISCLAIMER
    image.SourceImageSequence = [_source_item(source)]
    _say_what_is_known(image, source)
    return image


def _say_what_is_known(image: Dataset, source: DicomSource) -> None:
    """What is burned in or lost in the source is so here; the caption names no patient."""
    if source.burned_in:
        image.BurnedInAnnotation = source.burned_in
    if source.lossy_ratios:
        image.LossyImageCompression = "01"
        known = [ratio for ratio in source.lossy_ratios if ratio]
        if known:
            image.LossyImageCompressionRatio = known


def _source_item(source: DicomSource) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID = source.shown.sop_class
    item.ReferencedSOPInstanceUID = source.shown.sop_instance
    if source.frame_number is not None:
        item.ReferencedFrameNumber = source.frame_number
    item.PurposeOfReferenceCodeSequence = [_code_item(SOURCE_OF_PROCESSING)]
    return item


def _code_item(code: Code) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = code.value, code.scheme_designator, code.meaning
    return item


def _captioned(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A colour picture (H, W, 3) with a line of text below it, which hides nothing of it."""
    height, width, _ = picture.shape
    text = f"{PROGRAM} {__version__}. {DISCLAIMER}"
    font = ImageFont.load_default(max(_SMALLEST_TEXT, round(width * _TEXT_SHARE)))
    left, top, right, bottom = font.getbbox(text)
    strip = round((bottom - top) * 2)
    sheet = Image.new("RGB", (max(width, round(right - left) + strip), height + strip))
    sheet.paste(Image.fromarray(picture), (0, 0))
    ImageDraw.Draw(sheet).text((strip / 2 - left, height + strip / 4 - top), text, "white", font)
    return np.asarray(sheet)
