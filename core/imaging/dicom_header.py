"""Header values of a DICOM data set, read so that a missing, empty or nonsensical one is None."""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

from collections.abc import Iterator
from typing import Any, Final

from pydicom import Dataset
from pydicom.tag import Tag

from core.errors import ErrorCode, ScanError
from core.imaging.limits import MAX_SEQUENCE_ITEMS
from core.imaging.scan import Modality, Patient

_ITEM_TAGS: Final = (b"\xfe\xff\x00\xe0", b"\xff\xfe\xe0\x00")  # little, big endian
_ROUTED: Final = {
    "CR": Modality.CXR, "DX": Modality.CXR, "RG": Modality.CXR, "CT": Modality.CT, "US": Modality.US,
}  # fmt: skip
_OTHER_CODES: Final = """
    AR ASMT AU BDUS BI BMD CD CF CP CS DD DF DG DM DMS DOC DS EC ECG EEG EMG EOG EPS ES FA FC FID FS GM HD IO
    IOL IVOCT IVUS KER KO LEN LP LS M3D MA MG MR MS NM OAM OCT OP OPM OPR OPT OPTBSV OPTENF OPV OSS PA PLAN
    POS PR PT PX REG RESP RF RTDOSE RTIMAGE RTINTENT RTPLAN RTRAD RTRECORD RTSEGANN RTSTRUCT RWV SEG SM SMR SR
    SRF ST STAIN TEXTUREMAP TG VA VF XA XC
"""
_OTHER: Final = frozenset(_OTHER_CODES.split())  # PS3.3 C.7.3.1.1.1, with the retired terms
# Image Type of what is no chest scan. CT: a perfusion map holds the flow of blood, not density. Ultrasound (PS3.3
# C.8.5.6.1.1, and one of a maker's own): the terms of which lungs cannot be part; ABDOMINAL, PEDIATRIC and
# INTRAOPERATIVE say nothing, as lungs are often scanned with the setting for the abdomen.
_NOT_CHEST: Final = {
    "CT": frozenset({"PERFUSION"}),
    "US": frozenset(
        {
            "BREAST", "CARDIOLOGY", "ENDOCAVITARY", "ENDORECTAL", "ENDOVAGINAL", "EPICARDIAL", "FETAL HEART",
            "GYNECOLOGY", "INTRACARDIAC", "INTRAVASCULAR", "MUSCULOSKELETAL", "NEONATAL HEAD", "OBSTETRICAL",
            "OPHTHALMIC", "PELVIC", "RETROPERITONEAL", "SCROTAL", "SMALL PARTS", "TEE", "THYROID", "TRANSCRANIAL",
            "TTE", "UROLOGICAL", "VASCULAR",
        }
    ),
}  # fmt: skip
_NONSENSE: Final = 1e12
_PATIENT_TEXT_LENGTH: Final = 128


def value(dataset: Dataset, keyword: str) -> Any:
    """The value of an element; None if it is missing or cannot be converted to its type."""
    try:
        return dataset.get(keyword)
    except Exception:  # pydicom raises whatever the conversion of a damaged value raises
        return None


def text(dataset: Dataset, keyword: str) -> str:
    """The value of an element as stripped text; empty if it is missing."""
    found = value(dataset, keyword)
    return "" if found is None else str(found).strip(" \0")[:_PATIENT_TEXT_LENGTH]


def numbers(dataset: Dataset, keyword: str) -> list[float]:
    """The numbers among an element's values, in order; without infinite and absurdly large ones."""
    found = value(dataset, keyword)
    if found is None or isinstance(found, str | bytes):
        return []
    values = found if hasattr(found, "__iter__") else [found]
    result = []
    for item in values:
        try:
            number = float(item)
        except (TypeError, ValueError):
            continue
        if abs(number) < _NONSENSE:  # not so for infinity and NaN
            result.append(number)
    return result


def number(dataset: Dataset, keyword: str) -> float | None:
    """The first usable number of an element; None if there is none."""
    return next(iter(numbers(dataset, keyword)), None)


def words(dataset: Dataset, keyword: str) -> tuple[str, ...]:
    """The values of a text element, stripped, in upper case."""
    found = value(dataset, keyword)
    if found is None:
        return ()
    values = [found] if isinstance(found, str) else list(found)
    return tuple(str(item).strip().upper() for item in values)


def sequence(dataset: Dataset, keyword: str) -> list[Dataset]:
    """The items of a sequence; empty if it is missing or no sequence.

    Raises:
        ScanError: TOO_LARGE, it has more items than are looked into.
    """
    tag = Tag(keyword)
    if tag not in dataset:
        return []
    unparsed = getattr(dataset.get_item(tag), "value", None)  # bytes until pydicom is asked for the items
    if isinstance(unparsed, bytes) and sum(map(unparsed.count, _ITEM_TAGS)) > MAX_SEQUENCE_ITEMS:
        raise ScanError(ErrorCode.TOO_LARGE, f"too many items in {keyword}")
    found = value(dataset, keyword)
    return [item for item in found if isinstance(item, Dataset)] if hasattr(found, "__iter__") else []


def functional_groups(dataset: Dataset, frame: int, macro: str) -> Iterator[Dataset]:
    """Where a property of one frame may stand, most specific first: per frame, shared, the data set itself.

    Args:
        macro: keyword of the functional group's sequence, e.g. "PixelMeasuresSequence".
    """
    per_frame = sequence(dataset, "PerFrameFunctionalGroupsSequence")
    shared = sequence(dataset, "SharedFunctionalGroupsSequence")
    for group in (*per_frame[frame : frame + 1], *shared[:1]):
        yield from sequence(group, macro)[:1]
    yield dataset


def modality_of(dataset: Dataset) -> Modality:
    """What the file says the picture was made with.

    A CT localizer (scout) is a projection, not a slice, and counts as OTHER.
    """
    code = text(dataset, "Modality").upper()
    if code == "CT" and is_localizer(dataset):
        return Modality.OTHER
    return _ROUTED.get(code, Modality.OTHER if code in _OTHER else Modality.UNKNOWN)


def is_localizer(dataset: Dataset) -> bool:
    """Whether the file calls itself a localizer (scout)."""
    return "LOCALIZER" in words(dataset, "ImageType")


def says_not_chest(dataset: Dataset) -> bool:
    """Whether the file says by its Image Type that it shows something other than a chest.

    Body Part Examined is not asked: it is what the machine was last set to.
    """
    terms = _NOT_CHEST.get(text(dataset, "Modality").upper(), frozenset())
    return not terms.isdisjoint(words(dataset, "ImageType"))


def is_secondary_capture(dataset: Dataset) -> bool:
    """Whether the file is a screen shot or a scan of paper or film."""
    return text(dataset, "SOPClassUID").startswith("1.2.840.10008.5.1.4.1.1.7")


def patient_of(dataset: Dataset) -> Patient:
    """What the file says about the patient."""
    return Patient(
        name=text(dataset, "PatientName"),
        patient_id=text(dataset, "PatientID"),
        birth_date=text(dataset, "PatientBirthDate"),
        sex=text(dataset, "PatientSex"),
        study_date=text(dataset, "StudyDate"),
    )


def spacing_of(dataset: Dataset, frame: int = 0) -> tuple[float, float] | None:
    """(row, column) spacing of the pixels in millimetres; None where unknown."""
    for group in functional_groups(dataset, frame, "PixelMeasuresSequence"):
        for keyword in ("PixelSpacing", "ImagerPixelSpacing", "NominalScannedPixelSpacing"):
            found = numbers(group, keyword)
            if len(found) == 2 and min(found) > 0:
                return found[0], found[1]
    for region in sequence(dataset, "SequenceOfUltrasoundRegions"):
        delta_x, delta_y = number(region, "PhysicalDeltaX"), number(region, "PhysicalDeltaY")
        centimetres = value(region, "PhysicalUnitsXDirection") == value(region, "PhysicalUnitsYDirection") == 3
        if centimetres and delta_x and delta_y:
            return abs(delta_y) * 10, abs(delta_x) * 10
    return None


def slice_position(dataset: Dataset, frame: int = 0) -> float | None:
    """Position of a slice along its normal in millimetres (ImagePositionPatient . normal); None where unknown."""
    orientation = functional_group_numbers(dataset, frame, "PlaneOrientationSequence", "ImageOrientationPatient", 6)
    position = functional_group_numbers(dataset, frame, "PlanePositionSequence", "ImagePositionPatient", 3)
    if orientation is None or position is None:
        return None
    (a, b, c), (d, e, f) = orientation[:3], orientation[3:]
    normal = (b * f - c * e, c * d - a * f, a * e - b * d)
    return sum(n * p for n, p in zip(normal, position, strict=True))


def functional_group_numbers(dataset: Dataset, frame: int, macro: str, keyword: str, length: int) -> list[float] | None:
    """The numbers of an element of one frame, as `functional_groups` finds it; None unless there are `length`."""
    for group in functional_groups(dataset, frame, macro):
        found = numbers(group, keyword)
        if len(found) == length:
            return found
    return None
