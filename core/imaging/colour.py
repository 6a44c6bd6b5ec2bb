"""Colour pictures to grey, and how much visible colour they had."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

LUMINANCE: Final = (0.299, 0.587, 0.114)
"""Weights of red, green and blue (Rec. ITU-R BT.601); Pillow's "L" uses the same."""

_VISIBLE: Final = 32 / 255  # distance of the strongest from the weakest primary; JPEG's chroma noise stays below
_SAMPLED_PIXELS: Final = 1 << 18
_BLOCK_PIXELS: Final = 1 << 20

Channel = NDArray[np.float32]


def luminance(rgb: NDArray[Any], full_scale: float, out: NDArray[np.float32]) -> None:
    """Write the luminance of a colour picture.

    Args:
        rgb: integers (H, W, 3), red, green, blue.
        full_scale: the value of white.
        out: float32 (H, W), becomes 0..1.
    """
    if rgb.dtype == np.uint8:
        np.multiply(np.asarray(Image.fromarray(rgb).convert("L")), np.float32(1 / full_scale), out=out)
        return
    weights = np.asarray(LUMINANCE, np.float32) / np.float32(full_scale)
    for rows in row_blocks(out.shape):
        out[rows] = rgb[rows] @ weights
    np.clip(out, 0.0, 1.0, out=out)


def colour_fraction(rgb: NDArray[Any], full_scale: float) -> float:
    """Share 0..1 of the pixels of integers (H, W, 3) with visible colour, from some 300,000 of them."""
    step = max(1, int(np.sqrt(rgb.shape[0] * rgb.shape[1] / _SAMPLED_PIXELS)))
    red, green, blue = (rgb[::step, ::step, primary].astype(np.float32) for primary in range(3))
    return _coloured(red, green, blue, full_scale)


def colour_fraction_ybr(ybr: NDArray[Any], full_scale: float) -> float:
    """Like `colour_fraction`, for YCbCr (JFIF / DICOM PS3.3 C.7.6.3.1.2)."""
    step = max(1, int(np.sqrt(ybr.shape[0] * ybr.shape[1] / _SAMPLED_PIXELS)))
    blue, red = (ybr[::step, ::step, i].astype(np.float32) - np.float32((full_scale + 1) / 2) for i in (1, 2))
    return _coloured(1.402 * red, -0.344136 * blue - 0.714136 * red, 1.772 * blue, full_scale)


def _coloured(red: Channel, green: Channel, blue: Channel, full_scale: float) -> float:
    spread = np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue)
    return float(np.mean(spread > _VISIBLE * full_scale))


def row_blocks(shape: tuple[int, ...]) -> list[slice]:
    """Slices of rows of about a million pixels, so that temporary arrays stay small."""
    step = max(1, _BLOCK_PIXELS // max(1, shape[1]))
    return [slice(start, start + step) for start in range(0, shape[0], step)]
