"""A scan prepared for the screen: every slice as 16-bit codes, so that a new window is one table look-up."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.errors import ErrorCode, ScanError
from core.imaging.scan import Placement, ScanSource, Units

MOST_FRAMES: Final = 160  # of 512 x 512 pixels: 84 MB
_CODES: Final = 65536


@dataclass(frozen=True, eq=False)
class Picture:
    """What the viewer shows.

    Attributes:
        codes: uint16 (D, H, W); a code c stands for the value low + c * step.
        low, step: in Hounsfield units or relative grey values.
        window: (low, high) values shown black and white at first.
        frame_indices: which slices or frames of the source these are, 0-based.
        frame_count: slices or frames of the source.
        hounsfield: whether values are Hounsfield units.
        aspect: how many times taller than wide a pixel is.
        column_mm: width of a pixel in millimetres; None where the file does not say.
        placement: where the patient's sides lie.
    """

    codes: NDArray[np.uint16]
    low: float
    step: float
    window: tuple[float, float]
    frame_indices: tuple[int, ...]
    frame_count: int
    hounsfield: bool
    aspect: float
    column_mm: float | None
    placement: Placement

    def table(self, window: tuple[float, float]) -> NDArray[np.uint8]:
        """The grey value of every code under a window: uint8 (65536,), 0 black.

        Args:
            window: (low, high) values shown black and white, high > low.
        """
        low, high = window
        scale = 255.0 / (high - low)
        grey = np.arange(_CODES, dtype=np.float32) * np.float32(self.step * scale)
        grey += np.float32((self.low - low) * scale + 0.5)
        return np.clip(grey, 0, 255, out=grey).astype(np.uint8)

    def value(self, position: int, column: int, row: int) -> float:
        """Hounsfield units or relative grey value of one pixel."""
        return self.low + self.step * float(self.codes[position, row, column])

    def range(self, position: int) -> tuple[float, float]:
        """Smallest and largest value of one slice, at least one step apart."""
        codes = self.codes[position]
        low, high = int(codes.min()), int(codes.max())
        return self.low + self.step * low, self.low + self.step * max(high, low + 1)


def load_picture(source: ScanSource, sha256: str) -> Picture:
    """Read a scan for display. Slow: for the background.

    Args:
        sha256: of the scan that was judged: an answer is never shown beside another picture.

    Raises:
        ScanError: it cannot be read, or SCAN_CHANGED, another scan lies there now.
    """
    from core.imaging.colour import row_blocks
    from core.imaging.content_hash import content_sha256
    from core.imaging.read import read_scan
    from core.imaging.windowing import pixel_aspect, shown_range

    if content_sha256(source) != sha256:
        raise ScanError(ErrorCode.SCAN_CHANGED)
    scan = read_scan(source, max_frames=MOST_FRAMES)
    hounsfield = scan.units is Units.HU
    low, high = (-1024.0, 3071.0) if hounsfield else (0.0, 1.0)
    step = (high - low) / (_CODES - 1)
    codes = np.empty(scan.pixels.shape, np.uint16)
    for target, frame in zip(codes, scan.pixels, strict=True):
        for rows in row_blocks(frame.shape):  # no second float picture
            target[rows] = np.clip((frame[rows] - low) * (1.0 / step) + 0.5, 0, _CODES - 1)
    return Picture(
        codes=codes,
        low=low,
        step=step,
        window=shown_range(scan, len(scan.pixels) // 2),
        frame_indices=scan.frame_indices,
        frame_count=scan.frame_count,
        hounsfield=hounsfield,
        aspect=pixel_aspect(scan),
        column_mm=None if scan.spacing_mm is None else scan.spacing_mm[1],
        placement=scan.placement,
    )
