"""Scans as 8-bit pictures to look at."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.imaging.scan import Scan, Units

LUNG_WINDOW: Final = (-1250.0, 250.0)
"""Centre -500 HU, width 1500 HU."""

_PERCENTILES: Final = (0.5, 99.5)
_SAMPLED_PIXELS: Final = 1 << 18
_BELIEVABLE_ASPECT: Final = (0.2, 5.0)


def display_picture(scan: Scan, position: int = 0, max_side: int = 1024) -> NDArray[np.uint8]:
    """One frame as it is shown to people.

    Hounsfield units are shown in the lung window, relative pictures in the window of the file, or else from their
    0.5th to their 99.5th percentile. Pixels that are not square are made square.

    Args:
        position: index of the frame in `scan.pixels`.
        max_side: limit of the longer side in pixels; pictures are only made smaller.

    Returns:
        uint8 (H, W), 0 is black.

    Raises:
        IndexError: there is no such frame.
    """
    frame = scan.pixels[position]
    low, high = shown_range(scan, position)
    grey = np.subtract(frame, np.float32(low))
    grey *= np.float32(255.0 / max(high - low, 1e-6))
    np.clip(grey, 0.0, 255.0, out=grey)
    picture: NDArray[np.uint8] = np.rint(grey, out=grey).astype(np.uint8)
    width, height = _display_size(scan, max_side)
    if (height, width) == picture.shape:
        return picture
    resized = Image.fromarray(picture).resize((width, height), Image.Resampling.BILINEAR, reducing_gap=3.0)
    return np.array(resized, np.uint8)


def shown_range(scan: Scan, position: int = 0) -> tuple[float, float]:
    """(low, high), in the units of `scan.pixels`: what `display_picture` shows black and white; high > low."""
    if scan.units is Units.HU:
        return LUNG_WINDOW
    if scan.window is not None:
        return scan.window
    frame = scan.pixels[position]
    step = max(1, int(np.sqrt(frame.size / _SAMPLED_PIXELS)))
    low, high = np.percentile(frame[::step, ::step], _PERCENTILES)
    return (float(low), float(high)) if high > low else (0.0, 1.0)


def pixel_aspect(scan: Scan) -> float:
    """How many times taller than wide a pixel is; 1 where the file does not say or says something unbelievable."""
    if scan.spacing_mm is None:
        return 1.0
    aspect = scan.spacing_mm[0] / scan.spacing_mm[1]
    return aspect if _BELIEVABLE_ASPECT[0] < aspect < _BELIEVABLE_ASPECT[1] else 1.0


def _display_size(scan: Scan, max_side: int) -> tuple[int, int]:
    """(width, height) in pixels."""
    height, width = (float(side) for side in scan.pixels.shape[1:])
    aspect = pixel_aspect(scan)
    if abs(aspect - 1) > 0.01:
        width, height = (width, height * aspect) if aspect < 1 else (width / aspect, height)
    shrink = min(1.0, max_side / max(height, width))
    return max(1, round(width * shrink)), max(1, round(height * shrink))
