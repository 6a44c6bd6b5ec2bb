"""The only way from a scan to a model's input, in serving and in training."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from core.imaging.scan import Scan, Units
from core.manifest import PreprocessSpec, Region

LUNG: Final = 0.5  # probability at which a cell of the lung map counts as lung
OUTSIDE_GREY: Final = 0.5
REDUCED_SIDE: Final = 896  # pixels; four times a network's side, so that a quarter of a frame still fills it
_BAND: Final = 64  # rows of the reduced picture worked on at once: a second copy of a large film costs memory
_SMALLEST_BOX: Final = 0.2  # share of the frame's side; what is smaller is no pair of lungs
_STRAY_SHARE: Final = 0.02  # rows and columns at the box's edge that hold less of the lungs than this are cut


@dataclass(frozen=True)
class Box:
    """A part of a frame, in shares 0..1 of its height and width."""

    top: float
    bottom: float
    left: float
    right: float


WHOLE_FRAME: Final = Box(0.0, 1.0, 0.0, 1.0)


def preprocess(scan: Scan, spec: PreprocessSpec, lungs: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
    """Turn every frame of a scan into network input.

    Hounsfield units are brought to 0..1 by the window, relative pictures are taken as the file asks to show them.
    Large pictures are first `reduced`. The region is cut out and shrunk with Pillow's antialiased bilinear filter
    (after box reduction to no less than twice the network's size) without keeping the aspect ratio (padding would
    tell sources apart), brought to 0..1 by percentiles of its pixels (of the lungs' pixels where only the lungs are
    shown), then shifted and scaled.

    Args:
        scan: Hounsfield units only if `spec.hu_window` is set.
        spec: the constants of the model's manifest.
        lungs: float32 (N, h, w), 0..1, the lung map covering every whole frame; needed unless the region is whole.

    Returns:
        float32 (N, H, W, C), N = frames of the scan; values (x - mean) * scale with x in 0..1.

    Raises:
        ValueError: the model takes no Hounsfield units, or needs a lung map (bugs of the caller).
    """
    if scan.units is Units.HU and spec.hu_window is None:
        raise ValueError("a scan in Hounsfield units does not fit a model without a window")
    if lungs is None and spec.region is not Region.WHOLE:
        raise ValueError(f"the region {spec.region} needs a lung map")
    scan = reduced(scan)
    batch = np.empty((len(scan.pixels), spec.height, spec.width, spec.channels), np.float32)
    for i, frame in enumerate(scan.pixels):
        grey = _frame_input(_displayed(frame, scan, spec), spec, None if lungs is None else lungs[i])
        batch[i] = ((grey - spec.mean) * spec.scale)[:, :, np.newaxis]
    return batch


def reduced(scan: Scan) -> Scan:
    """A large relative picture as the means of square blocks, so that several networks shrink a small copy of it.

    The short side becomes at least `REDUCED_SIDE` pixels long, and less than twice that; so what is reduced, or small,
    stays as it is. Grey outside the window is cut off first, as it is when a picture is shown. Hounsfield units stay:
    each model has a window of its own, and slices are small.

    Returns:
        A scan of the same frames; the scan itself where there is nothing to reduce.
    """
    factor = min(scan.pixels.shape[1:]) // REDUCED_SIDE
    if factor < 2 or scan.units is Units.HU:
        return scan
    spacing = None if scan.spacing_mm is None else (scan.spacing_mm[0] * factor, scan.spacing_mm[1] * factor)
    pixels = np.stack([_block_means(frame, scan.window, factor) for frame in scan.pixels])
    return replace(scan, pixels=pixels, spacing_mm=spacing)


def _block_means(frame: NDArray[np.float32], window: tuple[float, float] | None, factor: int) -> NDArray[np.float32]:
    """Means of blocks of factor x factor pixels; what is left over at the right and bottom edge makes smaller ones."""
    height, width = frame.shape
    means = np.empty((-(-height // factor), -(-width // factor)), np.float32)
    for row in range(0, len(means), _BAND):
        band = frame[row * factor : (row + _BAND) * factor]
        shown = band if window is None else np.clip(band, *window)
        means[row : row + _BAND] = np.asarray(Image.fromarray(shown).reduce(factor))
    return means


def region_box(spec: PreprocessSpec, lungs: NDArray[np.float32] | None) -> Box:
    """The part of a frame the network sees.

    Args:
        lungs: float32 (h, w), 0..1, the frame's lung map.

    Returns:
        The box around the lungs with its margin, inside the frame; the whole frame where it is asked for, or where
        the map holds next to no lung.
    """
    if spec.region is Region.WHOLE or lungs is None:
        return WHOLE_FRAME
    inside = lungs >= LUNG
    top, bottom = _extent(inside.sum(axis=1))
    left, right = _extent(inside.sum(axis=0))
    if min(bottom - top, right - left) < _SMALLEST_BOX:
        return WHOLE_FRAME
    rows, columns = spec.margin * (bottom - top), spec.margin * (right - left)
    return Box(
        max(0.0, top - rows), min(1.0, bottom + rows), max(0.0, left - columns), min(1.0, right + columns)
    )  # fmt: skip


def _extent(counts: NDArray[np.intp]) -> tuple[float, float]:
    """First and last place of the bulk of the lungs, as shares 0..1; (0, 0) where there is none."""
    total = int(counts.sum())
    if total == 0:
        return 0.0, 0.0
    share = np.cumsum(counts) / total
    first = int(np.searchsorted(share, _STRAY_SHARE / 2))
    last = int(np.searchsorted(share, 1 - _STRAY_SHARE / 2))
    return first / len(counts), (last + 1) / len(counts)


def _displayed(frame: NDArray[np.float32], scan: Scan, spec: PreprocessSpec) -> NDArray[np.float32]:
    if scan.units is Units.HU:
        assert spec.hu_window is not None
        low, high = spec.hu_window
        return ((frame - low) / (high - low)).clip(0.0, 1.0)
    return frame if scan.window is None else np.clip(frame, *scan.window)


def _frame_input(
    frame: NDArray[np.float32], spec: PreprocessSpec, lungs: NDArray[np.float32] | None
) -> NDArray[np.float32]:
    box = region_box(spec, lungs)
    grey = _resize(frame, box, spec)
    if spec.region is not Region.LUNGS_ONLY or lungs is None or box == WHOLE_FRAME:
        return _grey_range(grey, grey, spec)
    weight = lung_weight(lungs, box, spec.height, spec.width)
    inside = grey[weight >= LUNG]
    scaled = _grey_range(grey, inside if inside.size else grey, spec)
    return scaled * weight + OUTSIDE_GREY * (1 - weight)


def _resize(frame: NDArray[np.float32], box: Box, spec: PreprocessSpec) -> NDArray[np.float32]:
    # reducing_gap saves time on large pictures and changes nothing below twice the network's size.
    height, width = frame.shape
    corners = (box.left * width, box.top * height, box.right * width, box.bottom * height)
    size = (spec.width, spec.height)
    kept = size if spec.detail is None else (spec.detail, spec.detail)
    picture = Image.fromarray(frame).resize(kept, Image.Resampling.BILINEAR, corners, reducing_gap=2.0)
    return np.asarray(picture if kept == size else picture.resize(size, Image.Resampling.BILINEAR), np.float32)


def lung_weight(lungs: NDArray[np.float32], box: Box, height: int, width: int) -> NDArray[np.float32]:
    """How much each place of a part of a frame belongs to the lungs.

    Args:
        lungs: float32 (h, w), 0..1, the frame's lung map.
        box: the part.

    Returns:
        float32 (height, width): 1 in the lungs and a little around them, falling to 0 outside.
    """
    rows, columns = lungs.shape
    grown = Image.fromarray((lungs * 255).astype(np.uint8)).filter(ImageFilter.MaxFilter(3))
    corners = (box.left * columns, box.top * rows, box.right * columns, box.bottom * rows)
    picture = grown.resize((width, height), Image.Resampling.BILINEAR, corners)
    return np.asarray(picture, np.float32) / np.float32(255)


def _grey_range(
    frame: NDArray[np.float32], reference: NDArray[np.float32], spec: PreprocessSpec
) -> NDArray[np.float32]:
    low, high = (float(v) for v in np.percentile(reference, spec.percentiles))
    scaled: NDArray[np.float32] = (frame - low) / max(high - low, 1e-6)
    return scaled.clip(0.0, 1.0)
