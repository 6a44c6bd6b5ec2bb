"""Which side of the patient lies where in a DICOM picture. What a file does not say, or says wrongly, is unknown."""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

from typing import Final

import numpy as np
from pydicom import Dataset

from core.imaging.dicom_header import functional_group_numbers, sequence, text, words
from core.imaging.scan import OPPOSITE, Placement

_AXES: Final = (("L", "R"), ("P", "A"), ("H", "F"))  # towards +, - of the patient coordinate system (PS3.3 C.7.6.2.1.1)
_LEAST_SHARE: Final = 0.17  # sine of 10 degrees: a tilt below it is not worth a letter
_TOLERANCE: Final = 0.02  # of the cosines' lengths and of their right angle
# View Position (PS3.3 C.8.1.1, C.8.11.5) and View Code Sequence (PS3.16 CID 4010), as far as chests are concerned.
_VIEWS: Final = frozenset({"AP", "PA", "LL", "RL", "LAO", "RAO", "LPO", "RPO", "LLD", "RLD", "LLO", "RLO"})
_VIEW_CODES: Final = {
    "399348003": "AP", "R-10206": "AP",
    "272479007": "PA", "R-10214": "PA", "R-40888": "PA",
    "399173006": "LL", "R-10236": "LL",
    "399198007": "RL", "R-10232": "RL",
}  # fmt: skip
_SIDES: Final = frozenset({"R", "L", "B"})


def placement_of(dataset: Dataset, frame_count: int) -> Placement:
    """What the file says of where the patient's sides lie; directions only if first and last frame have the same."""
    rows, columns = orientation_of(dataset)
    if frame_count > 1 and orientation_of(dataset, frame_count - 1) != (rows, columns):
        rows = columns = ""
    return Placement(rows, columns, view_position_of(dataset), laterality_of(dataset))


def orientation_of(dataset: Dataset, frame: int = 0) -> tuple[str, str]:
    """Towards which side of the patient the rows and the columns of the picture run (PS3.3 C.7.6.1.1.1).

    From the position of the plane in space where the file has it, else as Patient Orientation says.

    Returns:
        Of the letters R, L, A, P, H, F, e.g. ("L", "F"): rows run to the patient's left, columns to the feet. Two
        or three letters of a slanting direction, the strongest first. ("", "") where the file says nothing usable.
    """
    cosines = functional_group_numbers(dataset, frame, "PlaneOrientationSequence", "ImageOrientationPatient", 6)
    if cosines is not None and _is_plane(cosines):
        return _letters(cosines[:3]), _letters(cosines[3:])
    stated = words(dataset, "PatientOrientation")
    if len(stated) != 2 or text(dataset, "AnatomicalOrientationType").upper() == "QUADRUPED":
        return "", ""
    rows, columns = stated
    usable = _is_direction(rows) and _is_direction(columns) and _axis(rows[0]) != _axis(columns[0])
    return (rows, columns) if usable else ("", "")


def view_position_of(dataset: Dataset) -> str:
    """How the rays went through the patient, e.g. PA or AP; empty where the file does not say."""
    stated = text(dataset, "ViewPosition").upper()
    if stated in _VIEWS:
        return stated
    codes = (_VIEW_CODES.get(text(item, "CodeValue")) for item in sequence(dataset, "ViewCodeSequence")[:1])
    return next((code for code in codes if code), "")


def laterality_of(dataset: Dataset) -> str:
    """Which side of the body was pictured: R, L or B (both); empty where that is not said or has no meaning."""
    for keyword in ("ImageLaterality", "Laterality"):
        stated = text(dataset, keyword).upper()
        if stated in _SIDES:
            return stated
    return ""


def _is_plane(cosines: list[float]) -> bool:
    """Whether these are two directions of length 1 at a right angle."""
    rows, columns = np.array(cosines[:3]), np.array(cosines[3:])
    lengths = np.abs([np.linalg.norm(rows) - 1, np.linalg.norm(columns) - 1, rows @ columns])
    return bool((lengths < _TOLERANCE).all())


def _letters(direction: list[float]) -> str:
    """The sides a direction points to, the strongest first."""
    shares = sorted(zip(direction, _AXES, strict=True), key=lambda share: -abs(share[0]))
    return "".join(axis[share < 0] for share, axis in shares if abs(share) >= _LEAST_SHARE)


def _axis(letter: str) -> frozenset[str]:
    return frozenset((letter, letter.translate(OPPOSITE)))


def _is_direction(letters: str) -> bool:
    """One to three letters, each of another axis of the body."""
    if not 0 < len(letters) <= 3 or not set(letters) <= set("RLAPHF"):
        return False
    return len({_axis(letter) for letter in letters}) == len(letters)
