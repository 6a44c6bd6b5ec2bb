"""Masks of CT slices in soft tissue or bone windows, where lung, fat and air are all black.

Air cannot be told there by its grey, but a lung finder taught on lung windows finds the lungs if the body fills the
picture. So it is shown the body alone, in several views, and believed where they agree on two lungs.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage import filters, measure, morphology

from core.manifest import PreprocessSpec
from core.preprocess import LUNG
from training.lungs.examples import SIDE, squared
from training.lungs.predict import Map, dice
from training.lungs.pseudo import gamma_view, one_map

Grey = NDArray[np.uint8]

_BRIGHT: Final = 12  # grey above which there is something, in a picture where air is black
_JOINING: Final = 4  # pixels between the speckles of one body
_LEAST_BODY: Final = (0.3, 0.45)  # least height and width of the picture's side
_GAMMAS: Final = (1.0, 0.75, 1.3)
_LUNG_AREA: Final = (0.03, 0.35)  # one lung, of the body's box
_LEAST_SOLIDITY: Final = 0.8
_LEAST_SECOND: Final = 0.4  # of the larger lung
_SMOOTHING: Final = 6  # pixels


def soft_tissue_mask(session: Any, picture: Grey, spec: PreprocessSpec, agreement: float) -> Grey | None:
    """Lungs of a slice, uint8 (SIDE, SIDE), or None where the finder is not sure.

    Args:
        session: a lung finder opened with `core.onnx_session.open_session`.
        agreement: least Dice of every view's map with the mean of all.
    """
    box = body_box(picture)
    if box is None:
        return None
    top, bottom, left, right = box
    body = squared(Image.fromarray(picture[top:bottom, left:right]))
    maps = [one_map(session, gamma_view(body, gamma), spec) for gamma in _GAMMAS]
    maps.append(one_map(session, np.ascontiguousarray(body[:, ::-1]), spec)[:, ::-1])
    mean: Map = np.stack(maps).mean(axis=0)
    lungs = _two_lungs(mean)
    if lungs is None or min(dice(m >= LUNG, mean >= LUNG) for m in maps) < agreement:
        return None
    whole = np.zeros_like(picture)
    placed = Image.fromarray(lungs.astype(np.uint8) * 255).resize((right - left, bottom - top))
    whole[top:bottom, left:right] = np.asarray(placed)
    return whole


def body_box(picture: Grey) -> tuple[int, int, int, int] | None:
    """Top, bottom, left and right of what is the most of a body: the largest bright thing, higher than a table."""
    bright = filters.gaussian(picture, 1.0, preserve_range=True) > _BRIGHT
    joined = morphology.isotropic_dilation(bright, _JOINING)
    boxes = [region.bbox for region in measure.regionprops(measure.label(joined))]
    least = _LEAST_BODY[0] * len(picture), _LEAST_BODY[1] * len(picture)
    bodies = [(t, b, le, r) for t, le, b, r in boxes if b - t >= least[0] and r - le >= least[1]]
    return max(bodies, key=lambda box: (box[1] - box[0]) * (box[3] - box[2]), default=None)


def _two_lungs(mean: Map) -> NDArray[np.bool_] | None:
    large = np.asarray(Image.fromarray(mean).resize((SIDE, SIDE), Image.Resampling.BICUBIC)) >= LUNG
    padded = np.pad(large, 2 * _SMOOTHING)
    smooth = morphology.isotropic_opening(morphology.isotropic_closing(padded, _SMOOTHING), _SMOOTHING)
    lungs = smooth[2 * _SMOOTHING : -2 * _SMOOTHING, 2 * _SMOOTHING : -2 * _SMOOTHING]
    regions = sorted(measure.regionprops(measure.label(lungs)), key=lambda r: -r.area)[:2]
    if len(regions) < 2 or regions[1].area < _LEAST_SECOND * regions[0].area:
        return None
    left, right = sorted(regions, key=lambda r: r.centroid[1])
    sound = all(
        r.solidity >= _LEAST_SOLIDITY and _LUNG_AREA[0] <= r.area / lungs.size <= _LUNG_AREA[1] for r in (left, right)
    )
    if not sound or not left.centroid[1] < SIDE / 2 < right.centroid[1]:
        return None
    return np.isin(measure.label(lungs), [left.label, right.label])
