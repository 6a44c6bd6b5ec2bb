"""Lung masks of axial CT slices by classical means, to train on where no person has drawn any.

Air that the body encloses is lung; vessels are filled, and bays at the border (consolidation at the pleura) are
closed. What does not look like lungs is given up, so the masks that remain are fit to learn from, not to measure by.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from skimage import filters, measure, morphology

Mask = NDArray[np.bool_]

_EDGE_SHARE: Final = 0.12  # of the picture's outline: dark areas that touch more of it are the air around the body
_LEAST_LUNG: Final = 0.004  # of the picture: smaller areas are windpipe, bowel or noise
_LEAST_SECOND: Final = 0.12  # of the larger lung: smaller second areas are bowel gas or windpipe
_AREA: Final = (0.03, 0.75)  # of the picture, both lungs
_LEAST_SOLIDITY: Final = 0.5
_LEAST_HEIGHT: Final = 0.45  # of its width: flatter areas are the scanner's table
_CLOSING: Final = 0.05  # of the picture's side
_LARGEST_HOLE: Final = 0.025  # of the picture: larger holes are the heart between joined lungs
_BLACK: Final = 8  # grey below which a picture of cut-out lungs is empty
_CUT_OUT_BLACK: Final = 0.2  # share of black from which a slice is taken as cut-out lungs


def slice_mask(grey: NDArray[np.uint8]) -> Mask | None:
    """Lungs of a whole slice, in any window that shows air darker than tissue.

    Args:
        grey: uint8 (H, W), square or nearly so.

    Returns:
        bool (H, W), or None where what was found does not look like lungs.
    """
    smooth = filters.gaussian(grey, 1.2, preserve_range=True)
    seen = _field_of_view(grey)
    if smooth[seen].std() < 4:
        return None
    dark = (smooth < filters.threshold_otsu(smooth[seen])) & seen
    inside = dark & ~_around_body(dark | ~seen)
    return _plausible(_joined(_largest_two(_without_table(morphology.isotropic_opening(inside, 2)))))


def cut_out_mask(grey: NDArray[np.uint8]) -> Mask | None:
    """Lungs of a slice where a program has made everything else black; None where no lungs were left."""
    shown = morphology.isotropic_opening(grey > _BLACK, 2)
    if not _CUT_OUT_BLACK < (~shown).mean() < 1 - _AREA[0]:
        return None
    return _plausible(_joined(_largest_two(_without_table(shown))))


def _field_of_view(grey: NDArray[np.uint8]) -> Mask:
    """Without the flat corners outside the scanner's circle, where there are any."""
    flat = grey <= int(grey.min()) + 2
    labels = measure.label(flat)
    corners = {labels[y, x] for y in (0, -1) for x in (0, -1)} - {0}
    return ~np.isin(labels, list(corners)) if len(corners) > 0 and _is_circle(labels, corners) else np.ones_like(flat)


def _is_circle(labels: NDArray[np.int64], corners: set[int]) -> bool:
    """Flat in the corners, but not in the middle of every side: the scanner's circle."""
    height, width = labels.shape
    sides = (labels[0, width // 2], labels[-1, width // 2], labels[height // 2, 0], labels[height // 2, -1])
    return len(corners) >= 2 and sum(side in corners for side in sides) <= 1


def _around_body(dark: Mask) -> Mask:
    """Dark areas in a corner, or along much of the picture's outline."""
    labels = measure.label(dark)
    outline = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    corners = {labels[y, x] for y in (0, -1) for x in (0, -1)}
    counts = np.bincount(outline, minlength=labels.max() + 1)
    outside = (set(np.flatnonzero(counts > _EDGE_SHARE * outline.size).tolist()) | corners) - {0}
    return np.isin(labels, list(outside))


def _largest_two(inside: Mask) -> Mask:
    labels = measure.label(inside)
    areas = np.bincount(labels.ravel())
    areas[0] = 0
    order = np.argsort(areas)[::-1][:2]
    least = max(_LEAST_LUNG * inside.size, _LEAST_SECOND * areas[order[0]])
    return np.isin(labels, [i for i in order if areas[i] >= least])


def _without_table(inside: Mask) -> Mask:
    labels = measure.label(inside)
    flat = [r.label for r in measure.regionprops(labels) if _height(r) < _LEAST_HEIGHT * _width(r)]
    return inside & ~np.isin(labels, flat)


def _height(region: Any) -> int:
    return int(region.bbox[2] - region.bbox[0])


def _width(region: Any) -> int:
    return int(region.bbox[3] - region.bbox[1])


def _joined(lungs: Mask) -> Mask:
    """Fill vessels and close bays, each lung by itself, so that the two do not grow together."""
    result = np.zeros_like(lungs)
    radius = round(_CLOSING * lungs.shape[0])
    for region in measure.regionprops(measure.label(lungs)):
        one = np.zeros_like(lungs)
        one[region.slice] = region.image
        room = 2 * radius  # so that nothing is closed against the picture's edge
        padded = np.pad(one, room)
        closed = morphology.isotropic_closing(padded, radius)[room:-room, room:-room]
        result |= morphology.remove_small_holes(closed, max_size=round(_LARGEST_HOLE * lungs.size))
    return result


def _plausible(lungs: Mask) -> Mask | None:
    share = lungs.mean()
    if not _AREA[0] <= share <= _AREA[1]:
        return None
    regions = measure.regionprops(measure.label(lungs))
    if min(region.solidity for region in regions) < _LEAST_SOLIDITY:
        return None
    middle = (lungs.shape[1] - 1) / 2
    sides = [region.bbox[1] < middle < region.bbox[3] for region in regions]
    if len(regions) == 1 and share < 2 * _AREA[0] and all(sides):
        return None  # one small area in the middle: windpipe or stomach
    return lungs
