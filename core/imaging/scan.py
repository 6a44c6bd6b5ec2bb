"""What a scan is once it has been read, and what a scan is made of before that."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # the command line's grammar and the window's first paint do not wait for NumPy
    import numpy as np
    from numpy.typing import NDArray

OPPOSITE: Final = str.maketrans("RLAPHF", "LRPAFH")
"""Turns the letters of one side of the patient into those of the opposite one."""


class Modality(StrEnum):
    """What the picture was made with, as far as the file says."""

    CXR = "cxr"
    CT = "ct"
    US = "us"
    UNKNOWN = "unknown"  # a picture without a trustworthy tag: PNG, JPEG, secondary capture
    OTHER = "other"  # the file names a modality no model exists for (MR, NM, MG, ...)


class Units(StrEnum):
    """What a pixel value means."""

    HU = "HU"
    RELATIVE = "relative"


class SourceKind(StrEnum):
    """How the scan is stored."""

    IMAGE = "image"
    DICOM = "dicom"
    SERIES = "series"
    CLIP = "clip"


@dataclass(frozen=True)
class ScanSource:
    """One scan still on disk: what `read_scan` reads and a batch counts as one case.

    Attributes:
        path: the file the user would recognise; for a series the folder that holds it.
        files: every file of the scan, a series in slice order. Never empty.
        series_instance_uid: DICOM SeriesInstanceUID of a series; empty for anything else.
        content: tells it apart from another scan that lay at the same place before, as on the next CD; else empty.
    """

    path: Path
    files: tuple[Path, ...]
    series_instance_uid: str = ""
    content: str = ""

    @property
    def name(self) -> str:
        """File or folder name for people: what cannot be shown or would break a line is replaced."""
        return "".join(char if char.isprintable() else "\ufffd" for char in self.path.name)

    @property
    def place(self) -> str:
        """The whole path as text that can be written as UTF-8; names in other encodings as backslash escapes."""
        return str(self.path).encode("utf-8", "backslashreplace").decode()


@dataclass(frozen=True)
class Patient:
    """What the file says about the patient; empty strings where it says nothing. Never logged."""

    name: str = ""
    patient_id: str = ""
    birth_date: str = ""
    sex: str = ""
    study_date: str = ""


@dataclass(frozen=True)
class Placement:
    """Where the patient's sides lie in the picture, as the file says; empty strings where it says nothing.

    Attributes:
        rows, columns: towards which side of the patient they run (PS3.3 C.7.6.1.1.1), of the letters R, L, A, P, H
            and F, e.g. "L" and "F"; two or three letters of a slanting direction, the strongest first.
        view: how the rays went through the patient, e.g. PA or AP (PS3.3 C.8.11.5, View Position).
        side: the side of the body pictured, R, L or B (both).
    """

    rows: str = ""
    columns: str = ""
    view: str = ""
    side: str = ""

    def letters(self) -> tuple[str, str, str, str]:
        """The sides of the patient at the left, top, right and bottom edge of the picture."""
        return self.rows.translate(OPPOSITE), self.columns.translate(OPPOSITE), self.rows, self.columns


@dataclass(frozen=True, eq=False)
class Scan:
    """One scan in memory.

    Attributes:
        pixels: float32 (D, H, W), row 0 at the top, C-contiguous. With `Units.HU` Hounsfield units clipped
            to -1024..3071; with `Units.RELATIVE` 0..1, where 0 is shown black and 1 white.
        units: what `pixels` means.
        modality: what the file says it is.
        kind: how it is stored.
        window: (low, high) in the units of `pixels`, as the file asks to be shown; None where it says nothing.
        frame_count: slices or frames the source has; D of them (`frame_indices`) were read.
        frame_indices: which slices or frames of the source `pixels` holds, ascending, 0-based.
        spacing_mm: (row, column) pixel spacing in millimetres, None where unknown.
        slice_spacing_mm: distance of the slices of a series in millimetres, None where unknown.
        unreadable_frames: slices of a series that were damaged and left out.
        colour_fraction: share 0..1 of pixels with visible colour (0 for grey files).
        says_not_chest: the file says that it shows something other than a chest.
        patient: what the file says about the patient.
        placement: where the patient's sides lie in the picture.
    """

    pixels: "NDArray[np.float32]"
    units: Units
    modality: Modality
    kind: SourceKind
    window: tuple[float, float] | None = None
    frame_count: int = 1
    frame_indices: tuple[int, ...] = (0,)
    spacing_mm: tuple[float, float] | None = None
    slice_spacing_mm: float | None = None
    unreadable_frames: int = 0
    colour_fraction: float = 0.0
    says_not_chest: bool = False
    patient: Patient = field(default_factory=Patient)
    placement: Placement = field(default_factory=Placement)

    def frames(self, positions: Sequence[int]) -> "Scan":
        """The scan with some of its frames only.

        Args:
            positions: places in `pixels`, ascending.
        """
        if len(positions) == len(self.pixels):
            return self
        indices = tuple(self.frame_indices[position] for position in positions)
        return replace(self, pixels=self.pixels[list(positions)], frame_indices=indices)
