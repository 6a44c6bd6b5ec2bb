"""Masks for pictures no person has drawn any for, from a first lung finder; only those it is sure of are kept."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage import measure, morphology

from core.manifest import PreprocessSpec
from core.network import INPUT
from core.preprocess import LUNG
from training.lungs.augment import network_input
from training.lungs.examples import SIDE
from training.lungs.network import OUTPUT
from training.lungs.predict import Map, dice

Grey = NDArray[np.uint8]

_GAMMAS: Final = (1.0, 0.6, 1.6)
_MARGIN: Final = 0.08  # of the side: border added in one view and cut off in another
_LEAST_LUNG: Final = 0.25  # of the larger lung: smaller second lungs are not believed in X-rays
_XRAY_AREA: Final = (0.10, 0.60)
_LEAST_SOLIDITY: Final = 0.85
_HEIGHT_TO_WIDTH: Final = (1.1, 4.5)  # of one lung in a square X-ray
_SMOOTHING: Final = 0.02  # of the map's side


def agreed_map(session: Any, picture: Grey, spec: PreprocessSpec) -> tuple[Map, float]:
    """The mean map over views of a picture, and how much they agree.

    Args:
        session: a lung finder opened with `core.onnx_session.open_session`.

    Returns:
        float32 (h, w), and the smallest Dice of a view's map with the mean of all.
    """
    maps = [one_map(session, gamma_view(picture, gamma), spec) for gamma in _GAMMAS]
    maps.append(one_map(session, np.ascontiguousarray(picture[:, ::-1]), spec)[:, ::-1])
    maps.append(_smaller(session, picture, spec))
    mean: Map = np.stack(maps).mean(axis=0)
    return mean, min(dice(m >= LUNG, mean >= LUNG) for m in maps)


def one_map(session: Any, picture: Grey, spec: PreprocessSpec) -> Map:
    """The map of one picture, float32 (h, w)."""
    return np.asarray(session.run([OUTPUT], {INPUT: network_input(picture, spec)[np.newaxis]})[0][0], np.float32)


def gamma_view(picture: Grey, gamma: float) -> Grey:
    """A picture with its middle greys made brighter (gamma < 1) or darker."""
    return np.asarray((picture / 255.0) ** gamma * 255, np.uint8)


def _smaller(session: Any, picture: Grey, spec: PreprocessSpec) -> Map:
    """The map of the picture with a black border, cut back to the picture."""
    side = len(picture)
    border = round(_MARGIN * side)
    found = one_map(session, np.pad(picture, border), spec)
    cells, edge = len(found), len(found) * border / (side + 2 * border)
    back = Image.fromarray(found).resize(
        (cells, cells), Image.Resampling.BILINEAR, (edge, edge, cells - edge, cells - edge)
    )
    return np.asarray(back, np.float32)


def xray_mask(mean: Map) -> Grey | None:
    """Two smooth lungs from a map, uint8 (SIDE, SIDE), or None where they do not look like lungs."""
    lungs = _smoothed(mean)
    regions = sorted(measure.regionprops(measure.label(lungs)), key=lambda r: -r.area)[:2]
    if len(regions) < 2 or regions[1].area < _LEAST_LUNG * regions[0].area:
        return None
    kept = np.zeros_like(lungs)
    for region in regions:
        height, width = (region.bbox[2] - region.bbox[0], region.bbox[3] - region.bbox[1])
        if region.solidity < _LEAST_SOLIDITY or not _HEIGHT_TO_WIDTH[0] < height / width < _HEIGHT_TO_WIDTH[1]:
            return None
        kept[region.slice] |= region.image_filled
    left, right = sorted(region.centroid[1] for region in regions)
    apart = right - left > 0.2 * SIDE
    return np.asarray(kept, np.uint8) * 255 if apart and _XRAY_AREA[0] <= kept.mean() <= _XRAY_AREA[1] else None


def _smoothed(mean: Map) -> NDArray[np.bool_]:
    large = Image.fromarray(mean).resize((SIDE, SIDE), Image.Resampling.BICUBIC)
    radius = round(_SMOOTHING * SIDE)
    lungs = np.pad(np.asarray(large) >= LUNG, radius, mode="edge")
    smooth = morphology.isotropic_opening(morphology.isotropic_closing(lungs, radius), radius)
    return np.asarray(smooth[radius:-radius, radius:-radius])
