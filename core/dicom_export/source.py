"""What an exported object takes over from the scan it speaks of: patient, study, and what it points at."""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydicom import Dataset
from pydicom.multival import MultiValue
from pydicom.tag import Tag

from core.errors import ErrorCode, ScanError
from core.imaging.content import Content, recognise_file
from core.imaging.content_hash import content_sha256
from core.imaging.dicom_file import open_dicom, read_header
from core.imaging.dicom_header import numbers, text, value, words
from core.imaging.failures import scan_errors
from core.results import CaseResult

_UID: Final = re.compile(r"[0-9]+(\.[0-9]+)+")
_DATE: Final = re.compile(r"\d{8}")
_TIME: Final = re.compile(r"\d{2}(\d{2}(\d{2}(\.\d{1,6})?)?)?")
_DIRECTION: Final = re.compile("[AFHLPR]{1,3}")
_AGE: Final = re.compile(r"\d{3}[DWMY]")
_REFERENCE: Final = ("SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID")


@dataclass(frozen=True)
class Reference:
    """One DICOM object that is pointed at."""

    sop_class: str
    sop_instance: str
    study: str
    series: str


@dataclass(frozen=True, eq=False)
class DicomSource:
    """The scan an answer speaks of, as DICOM knows it.

    Attributes:
        patient_and_study: elements to copy, each in a form that may be written; text as Unicode.
        images: every file of the scan that could be identified, in slice order.
        shown: the one the heat map belongs to.
        frame_number: which of its frames, from 1; None where it has one only.
        orientation: Patient Orientation, empty where the file does not say.
        burned_in: Burned In Annotation, empty where the file does not say.
        lossy_ratios: Lossy Image Compression Ratio, empty where the file does not say that its picture lost anything;
            0 where it does not say how much.
    """

    patient_and_study: Dataset
    images: tuple[Reference, ...]
    shown: Reference
    frame_number: int | None
    orientation: tuple[str, ...]
    burned_in: str
    lossy_ratios: tuple[float, ...]


def read_source(result: CaseResult) -> DicomSource:
    """Look at the scan of a result again.

    Raises:
        ScanError: NOT_DICOM; SCAN_CHANGED, the file is not the one that was judged; NO_STUDY, it does not say which
            study or object it is; UNREADABLE; DAMAGED; TOO_LARGE.
    """
    shown_index = result.heatmap.frame_index if result.heatmap else 0
    is_series = len(result.source.files) > 1
    with scan_errors():
        path = result.source.files[shown_index if is_series else 0]
        if recognise_file(path) is not Content.DICOM:
            raise ScanError(ErrorCode.NOT_DICOM)
        if content_sha256(result.source) != result.sha256:
            raise ScanError(ErrorCode.SCAN_CHANGED)
        with open_dicom(path) as file:
            header = file.dataset
        shown = _reference(header)
        if shown is None:
            raise ScanError(ErrorCode.NO_STUDY)
        references = (_reference_of_file(file) for file in result.source.files) if is_series else (shown,)
        return DicomSource(
            patient_and_study=_patient_and_study(header),
            images=tuple(one for one in references if one is not None and one.study == shown.study),
            shown=shown,
            frame_number=None if is_series or result.frames < 2 else shown_index + 1,
            orientation=_orientation(header),
            burned_in=_one_of(text(header, "BurnedInAnnotation").upper(), "YES", "NO"),
            lossy_ratios=_lossy_ratios(header),
        )


def _reference_of_file(path: Path) -> Reference | None:
    try:
        with scan_errors():
            return _reference(read_header(path, [Tag(keyword) for keyword in _REFERENCE])[0])
    except ScanError:  # a damaged slice was left out of the answer too
        return None


def _reference(header: Dataset) -> Reference | None:
    uids = [text(header, keyword) for keyword in _REFERENCE]
    return Reference(*uids) if all(map(_is_uid, uids)) else None


def _is_uid(value: str) -> bool:
    return len(value) <= 64 and _UID.fullmatch(value) is not None


def _patient_and_study(header: Dataset) -> Dataset:
    """A data set of its own; identifiers are copied as they are, even too long, as they find the patient."""
    copied = Dataset()
    for keyword, written in _COPIED.items():
        content = written(_writable(header, keyword))
        if content or keyword in _ALWAYS_PRESENT:
            setattr(copied, keyword, content)
    if text(header, "PatientIdentityRemoved") == "YES" and (
        method := _line(_writable(header, "DeidentificationMethod"))
    ):
        copied.PatientIdentityRemoved, copied.DeidentificationMethod = "YES", method
    return copied


def _writable(header: Dataset, keyword: str) -> str:
    """An element's text, values parted by backslashes, without what cannot be written as UTF-8 in one line."""
    found = value(header, keyword)
    joined = "\\".join(map(str, found)) if isinstance(found, MultiValue) else text(header, keyword)
    decoded = joined.encode("utf-8", "replace").decode()
    return "".join(char for char in decoded if char.isprintable())


def _matching(pattern: re.Pattern[str], noise: str) -> Callable[[str], str]:
    """The value if it is of the form; `noise` are separators of older editions of the standard."""

    def written(content: str) -> str:
        cleaned = content.translate({ord(char): None for char in noise})
        return cleaned if pattern.fullmatch(cleaned) else ""

    return written


def _one_of(content: str, *allowed: str) -> str:
    return content if content in allowed else ""


def _as_it_is(content: str) -> str:
    return content


def _name(content: str) -> str:
    """A PN in which no component group is longer than may be written (PS3.5 6.2)."""
    return "=".join(group[:64] for group in content.split("=")[:3]).replace("\\", " ")


def _line(content: str) -> str:
    return content[:64].replace("\\", " ")


_COPIED: Final[dict[str, Callable[[str], str]]] = {
    "PatientName": _name,
    "PatientID": _as_it_is,
    "IssuerOfPatientID": _as_it_is,
    "PatientBirthDate": _matching(_DATE, "."),
    "PatientSex": lambda content: _one_of(content.upper(), "M", "F", "O"),
    "PatientAge": _matching(_AGE, ""),
    "StudyInstanceUID": _as_it_is,
    "StudyDate": _matching(_DATE, "."),
    "StudyTime": _matching(_TIME, ":"),
    "AccessionNumber": _as_it_is,
    "StudyID": _as_it_is,
    "StudyDescription": _line,
    "ReferringPhysicianName": _name,
}
# Type 1 and 2 of the patient and the study (PS3.3 C.7.1.1, C.7.2.1): present even if empty.
_ALWAYS_PRESENT: Final = frozenset({
    "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyInstanceUID", "StudyDate", "StudyTime",
    "AccessionNumber", "StudyID", "ReferringPhysicianName"})  # fmt: skip


def _orientation(header: Dataset) -> tuple[str, ...]:
    """Patient Orientation (PS3.3 C.7.6.1.1.1); empty where the file does not say."""
    letters = words(header, "PatientOrientation")
    return letters if len(letters) == 2 and all(map(_DIRECTION.fullmatch, letters)) else ()


def _lossy_ratios(header: Dataset) -> tuple[float, ...]:
    if text(header, "LossyImageCompression") != "01":
        return ()
    return tuple(numbers(header, "LossyImageCompressionRatio")) or (0.0,)
