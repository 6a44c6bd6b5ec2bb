"""From stored values to Hounsfield units or to grey 0 (black) .. 1 (white): DICOM's chain of look-up tables.

modality LUT -> VOI LUT or window -> presentation (inversion), PS3.3 C.11 and PS3.4 N.2. This is the only place
where MONOCHROME1 and Presentation LUT Shape INVERSE are heeded: both say the same, so the picture is inverted once.
"""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset

from core.imaging.colour import row_blocks
from core.imaging.dicom_header import functional_groups, is_localizer, number, numbers, sequence, text, value
from core.imaging.scan import Units

HU_RANGE: Final = (-1024.0, 3071.0)
_AIR: Final = -900.0  # HU; a scale that cannot say "air" is not in Hounsfield units
_LARGEST_TABLE: Final = 1 << 16

Interval = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Table:
    """A look-up table: `values[i]` belongs to input `first + i`; inputs outside take the end values."""

    first: int
    values: NDArray[np.float64]

    def __call__(self, inputs: NDArray[np.float64]) -> NDArray[np.float64]:
        index = np.clip(np.rint(inputs - self.first), 0, len(self.values) - 1).astype(np.intp)
        return self.values[index]

    @property
    def range(self) -> Interval:
        """Smallest and largest output."""
        return float(self.values.min()), float(self.values.max())


@dataclass(frozen=True)
class Sigmoid:
    """VOI LUT Function SIGMOID (PS3.3 C.11.2.1.3.1), output 0..1."""

    centre: float
    width: float

    def __call__(self, inputs: NDArray[np.float64]) -> NDArray[np.float64]:
        exponent = np.clip(-4.0 * (inputs - self.centre) / self.width, -80.0, 80.0)
        result: NDArray[np.float64] = 1.0 / (1.0 + np.exp(exponent))
        return result


@dataclass(frozen=True)
class Rescale:
    """The linear modality LUT."""

    slope: float = 1.0
    intercept: float = 0.0

    def __call__(self, inputs: NDArray[np.float64]) -> NDArray[np.float64]:
        return inputs * self.slope + self.intercept


@dataclass(frozen=True)
class GreyScale:
    """How the stored values of one frame are shown.

    Attributes:
        stored: smallest and largest value that Bits Stored and Pixel Representation allow.
        modality: the modality LUT.
        units: HU if the modality LUT gives Hounsfield units.
        voi: a look-up table or sigmoid that replaces the window.
        window: (low, high) in the modality LUT's units; None if there is none or `voi` replaces it.
        inverted: small values are shown white.
    """

    stored: tuple[int, int]
    modality: Rescale | Table
    units: Units
    voi: Table | Sigmoid | None = None
    window: Interval | None = None
    inverted: bool = False

    def write(self, values: NDArray[Any], out: NDArray[np.float32]) -> None:
        """Convert stored values (H, W) to `out`, float32 (H, W): HU clipped to `HU_RANGE`, or 0..1."""
        if self.units is Units.HU and isinstance(self.modality, Rescale):
            np.multiply(values, np.float32(self.modality.slope), out=out, casting="unsafe")
            out += np.float32(self.modality.intercept)
            np.clip(out, *HU_RANGE, out=out)
            return
        low, high = self.stored
        if high - low >= _LARGEST_TABLE:
            for rows in row_blocks(out.shape):
                out[rows] = self._relative(values[rows].astype(np.float64))
            return
        table = self._relative(np.arange(low, high + 1, dtype=np.float64)).astype(np.float32)
        for rows in row_blocks(out.shape):
            np.take(table, values[rows].astype(np.intp) - low, mode="clip", out=out[rows])

    def shown_window(self) -> Interval | None:
        """The window in the units of `write`'s output."""
        if self.window is None or self.units is Units.HU:
            return self.window
        low, high = self._scaled(np.asarray(self.window))
        return (1.0 - float(high), 1.0 - float(low)) if self.inverted else (float(low), float(high))

    def _relative(self, stored: NDArray[np.float64]) -> NDArray[np.float64]:
        values = self.modality(stored)
        grey = np.clip(self._scaled(self.voi(values) if self.voi else values), 0.0, 1.0)
        return 1.0 - grey if self.inverted else grey

    def _scaled(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        low, high = self._output_range()
        return (values - low) / (high - low) if high > low else np.zeros_like(values)

    def _output_range(self) -> Interval:
        if isinstance(self.voi, Sigmoid):
            return 0.0, 1.0
        if isinstance(self.voi, Table):
            return self.voi.range
        if isinstance(self.modality, Table):
            return self.modality.range
        ends = self.modality(np.asarray(self.stored, np.float64))
        return float(ends.min()), float(ends.max())


def grey_scale(dataset: Dataset, frame: int, photometric: str) -> GreyScale:
    """Collect how one frame of a grey picture is to be shown.

    Hounsfield units are assumed of CT with a usable Rescale Slope and Intercept only, where the Rescale Type says
    nothing else and the scale reaches down to air. Pixel Padding Value is not heeded: it lies, and padding ends
    at the lower limit of `HU_RANGE` anyway. Of several windows the first usable one counts.

    Args:
        frame: 0-based, for the functional groups of enhanced files.
        photometric: MONOCHROME1 or MONOCHROME2, of the decoded frame.
    """
    stored = _stored_range(dataset)
    rescale = _rescale(dataset, frame)
    table = _table(dataset, "ModalityLUTSequence")
    if table is None and rescale is not None and _is_hounsfield(dataset, frame, rescale, stored):
        return GreyScale(stored, rescale, Units.HU, window=_voi(dataset, frame)[1])
    voi, window = _voi(dataset, frame)
    inverted = photometric == "MONOCHROME1" or text(dataset, "PresentationLUTShape") == "INVERSE"
    return GreyScale(stored, table or rescale or Rescale(), Units.RELATIVE, voi, window, inverted)


def _stored_range(dataset: Dataset) -> tuple[int, int]:
    bits = int(number(dataset, "BitsStored") or number(dataset, "BitsAllocated") or 8)
    if value(dataset, "PixelRepresentation") == 1:
        return -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    return 0, (1 << bits) - 1


def _rescale(dataset: Dataset, frame: int) -> Rescale | None:
    for group in functional_groups(dataset, frame, "PixelValueTransformationSequence"):
        slope, intercept = number(group, "RescaleSlope"), number(group, "RescaleIntercept")
        if slope and intercept is not None:
            return Rescale(slope, intercept)
    return None


def _is_hounsfield(dataset: Dataset, frame: int, rescale: Rescale, stored: tuple[int, int]) -> bool:
    if text(dataset, "Modality").upper() != "CT" or rescale.slope < 0 or is_localizer(dataset):
        return False
    groups = functional_groups(dataset, frame, "PixelValueTransformationSequence")
    kind = next((found for group in groups if (found := text(group, "RescaleType").upper())), "")
    return kind in ("", "HU", "US") and rescale.slope * stored[0] + rescale.intercept <= _AIR  # US: unspecified


def _voi(dataset: Dataset, frame: int) -> tuple[Table | Sigmoid | None, Interval | None]:
    table = _table(dataset, "VOILUTSequence")
    if table is not None:
        return table, None
    for group in functional_groups(dataset, frame, "FrameVOILUTSequence"):
        function = text(group, "VOILUTFunction").upper()
        for centre, width in zip(numbers(group, "WindowCenter"), numbers(group, "WindowWidth"), strict=False):
            if function == "SIGMOID" and width > 0:
                return Sigmoid(centre, width), None
            if window := _window(centre, width, exact=function == "LINEAR_EXACT"):
                return None, window
    return None, None


def _window(centre: float, width: float, exact: bool) -> Interval | None:
    """(low, high) of a window; None if it is none (PS3.3 C.11.2.1.2.1 and C.11.2.1.3.2)."""
    if exact:
        return (centre - width / 2, centre + width / 2) if width > 0 else None
    # LINEAR: low is the last value shown black, high the first shown white; a width of 1 would be two-coloured
    return (centre - 0.5 - (width - 1) / 2, centre - 0.5 + (width - 1) / 2) if width > 1 else None


def _table(dataset: Dataset, keyword: str) -> Table | None:
    """The first look-up table of a sequence; None if there is none or it is unusable."""
    for item in sequence(dataset, keyword)[:1]:
        descriptor, data = numbers(item, "LUTDescriptor"), value(item, "LUTData")
        if len(descriptor) != 3 or data is None:
            return None
        entries = _entries(data, int(descriptor[0]) or _LARGEST_TABLE, dataset.original_encoding[1] is not False)
        first = int(descriptor[1])
        if value(dataset, "PixelRepresentation") == 1 and first >= 1 << 15:
            first -= 1 << 16
        if len(entries) > 1:
            return Table(first, entries)
    return None


def _entries(data: Any, count: int, is_little_endian: bool) -> NDArray[np.float64]:
    """LUT Data as numbers: a list, or bytes of 16-bit words, or of single bytes where only as many are there."""
    if isinstance(data, bytes):
        kind = np.uint8 if len(data) < 2 * count else np.dtype("<u2" if is_little_endian else ">u2")
        data = np.frombuffer(data[: len(data) // np.dtype(kind).itemsize * np.dtype(kind).itemsize], kind)
    return np.atleast_1d(np.asarray(data, np.float64))[:count]
