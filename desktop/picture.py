"""A scan prepared for the screen: every slice as 16-bit codes, so that a new window is one table look-up."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.imaging.scan import Scan, ScanSource, Units

MOST_FRAMES: Final = 160  # of 512 x 512 pixels: 84 MB
_CODES: Final = 65536
_PERCENTILES: Final = (0.5, 99.5)  # of a picture that does not say how it wants to be shown, as in `core`
_BELIEVABLE_ASPECT: Final = (0.2, 5.0)


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
    """

    codes: NDArray[np.uint16]
    low: float
    step: float
    window: tuple[float, float]
    frame_indices: tuple[int, ...]
    frame_count: int
    hounsfield: bool
    aspect: float

    def shown(self, position: int, window: tuple[float, float]) -> NDArray[np.uint8]:
        """One slice under a window: uint8 (H, W), 0 black.

        Args:
            position: place in `codes`.
            window: (low, high) values shown black and white, high > low.
        """
        values = self.low + self.step * np.arange(_CODES, dtype=np.float32)
        low, high = window
        table = np.clip((values - low) * (255.0 / (high - low)) + 0.5, 0, 255).astype(np.uint8)
        grey: NDArray[np.uint8] = table[self.codes[position]]
        return grey


def load_picture(source: ScanSource) -> Picture:
    """Read a scan for display. Slow: for the background.

    Raises:
        ScanError: it cannot be read.
    """
    from core.imaging.read import read_scan

    scan = read_scan(source, max_frames=MOST_FRAMES)
    hounsfield = scan.units is Units.HU
    low, high = (-1024.0, 3071.0) if hounsfield else (0.0, 1.0)
    step = (high - low) / (_CODES - 1)
    codes = np.empty(scan.pixels.shape, np.uint16)
    for target, frame in zip(codes, scan.pixels, strict=True):  # by slice: no second float volume
        target[:] = np.clip((frame - low) * (1.0 / step) + 0.5, 0, _CODES - 1)
    return Picture(
        codes, low, step, _first_window(scan), scan.frame_indices, scan.frame_count, hounsfield, _aspect(scan)
    )


def _first_window(scan: Scan) -> tuple[float, float]:
    from core.imaging.windowing import LUNG_WINDOW

    if scan.units is Units.HU:
        return LUNG_WINDOW
    if scan.window is not None:
        return scan.window
    low, high = np.percentile(scan.pixels[len(scan.pixels) // 2, ::4, ::4], _PERCENTILES)
    return (float(low), float(high)) if high > low else (0.0, 1.0)


def _aspect(scan: Scan) -> float:
    if scan.spacing_mm is None:
        return 1.0
    aspect = scan.spacing_mm[0] / scan.spacing_mm[1]
    return aspect if _BELIEVABLE_ASPECT[0] < aspect < _BELIEVABLE_ASPECT[1] else 1.0
