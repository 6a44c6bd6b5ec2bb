"""Where the network looked: class activation maps (Zhou et al. 2016, arXiv:1512.04150) and their display."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.classifier import RawOutput
from core.manifest import NORMAL, ClassifierManifest, Region
from core.postprocess import calibrate
from core.preprocess import LUNG, WHOLE_FRAME, Box, lung_weight, region_box
from core.results import Heatmap

# Inferno (matplotlib, CC0) at nine points: dark to bright in lightness too, so readable for the colour-blind.
_INFERNO = np.array(
    [[0, 0, 4], [31, 12, 72], [85, 15, 109], [136, 34, 106], [186, 54, 85], [227, 89, 51], [249, 140, 10],
     [249, 201, 50], [252, 255, 164]],
    np.float32,
)  # fmt: skip


_LUNG_MAP_SIDE: Final = 64  # rows and columns of a heat map that is kept inside the lungs


def explain(
    raw: RawOutput,
    manifest: ClassifierManifest,
    frame_indices: tuple[int, ...],
    lungs: NDArray[np.float32] | None = None,
) -> Heatmap:
    """The evidence for "not normal" of the frame that shows most of it.

    The map is the activation of the abnormal classes, weighted with their share of the abnormal probability,
    minus that of the normal class; negative evidence is cut off, and the strongest is given the frame's abnormal
    probability, so that a normal picture has no alarming map. Of a model that sees the region of the lungs, it is put
    back into its place in the frame and kept inside the lungs.

    Args:
        raw: network output of N frames.
        manifest: names the normal class and the region.
        frame_indices: the N frames' indices in the source.
        lungs: float32 (N, h, w), the lung maps the frames were cut out by; None for a model that sees whole frames.
    """
    normal = manifest.labels.index(NORMAL)
    probabilities = calibrate(raw.logits, manifest.temperature)
    frame = int(np.argmin(probabilities[:, normal]))
    weights = np.delete(probabilities[frame], normal)
    abnormal = np.delete(raw.cam[frame], normal, axis=-1) @ (weights / max(weights.sum(), 1e-12))
    evidence = np.maximum(abnormal - raw.cam[frame, :, :, normal], 0.0).astype(np.float32)
    if manifest.preprocess.region is not Region.WHOLE and lungs is not None:
        evidence = _inside_lungs(evidence, region_box(manifest.preprocess, lungs[frame]), lungs[frame])
    scale = (1.0 - probabilities[frame, normal]) / max(float(evidence.max()), 1e-6)
    return Heatmap((evidence * scale).astype(np.float32), frame_indices[frame])


def _inside_lungs(evidence: NDArray[np.float32], box: Box, lungs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Evidence (h, w) of a box in its place in the whole frame; 0 outside the lungs and a little around them."""
    side = _LUNG_MAP_SIDE
    top, bottom, left, right = (round(edge * side) for edge in (box.top, box.bottom, box.left, box.right))
    picture = Image.fromarray(evidence).resize((right - left, bottom - top), Image.Resampling.BILINEAR)
    whole = np.zeros((side, side), np.float32)
    whole[top:bottom, left:right] = np.asarray(picture)
    edge = (lung_weight(lungs, WHOLE_FRAME, side, side) - LUNG) / (1.0 - LUNG)  # fades out, as steps would distract
    kept: NDArray[np.float32] = whole * np.clip(edge, 0.0, 1.0, dtype=np.float32)
    return kept


def coloured(heatmap: Heatmap, height: int, width: int) -> NDArray[np.uint8]:
    """The heat map as a layer of its own: uint8 (height, width, 4) RGBA, alpha growing with the evidence."""
    picture = Image.fromarray(heatmap.values).resize((width, height), Image.Resampling.BICUBIC)
    values = np.clip(np.asarray(picture, np.float32), 0.0, 1.0)
    steps = np.linspace(0.0, 1.0, len(_INFERNO))
    table = np.stack([np.interp(np.linspace(0, 1, 256), steps, _INFERNO[:, c]) for c in range(3)], axis=1)
    level = (values * 255).astype(np.uint8)
    layer = np.empty((height, width, 4), np.uint8)
    layer[:, :, :3] = table.astype(np.uint8)[level]
    layer[:, :, 3] = level
    return layer


def overlay(picture: NDArray[np.uint8], heatmap: Heatmap, opacity: float = 0.45) -> NDArray[np.uint8]:
    """Lay the heat map over a picture.

    Args:
        picture: uint8 (H, W).
        heatmap: covers the whole picture.
        opacity: 0..1, how much of the picture the strongest evidence hides.

    Returns:
        uint8 (H, W, 3).
    """
    layer = coloured(heatmap, *picture.shape).astype(np.float32)
    alpha = layer[:, :, 3:] * (opacity / 255.0)
    mixed: NDArray[np.float32] = picture[:, :, np.newaxis] * (1.0 - alpha) + layer[:, :, :3] * alpha
    return mixed.astype(np.uint8)
