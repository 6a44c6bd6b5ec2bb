"""Lung maps of examples and their likeness to masks."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from tqdm import tqdm

from core.network import INPUT
from core.onnx_session import open_session
from core.preprocess import LUNG
from training.lungs.augment import network_input
from training.lungs.config import LungsConfig
from training.lungs.examples import SIDE
from training.lungs.network import OUTPUT

Map = NDArray[np.float32]


def lung_maps(model: Path, pictures: Iterable[NDArray[np.uint8]], config: LungsConfig, title: str) -> Map:
    """Maps of grey pictures by an ONNX lung finder, float32 (n, h, w), 0..1."""
    session = open_session(model)
    inputs = (
        network_input(picture, config.preprocess)[np.newaxis] for picture in tqdm(pictures, title, unit="picture")
    )
    return np.concatenate([session.run([OUTPUT], {INPUT: batch})[0] for batch in inputs])


def as_mask(lungs: Map) -> NDArray[np.bool_]:
    """A lung map (h, w) as a mask, bool (SIDE, SIDE)."""
    large = Image.fromarray(lungs).resize((SIDE, SIDE), Image.Resampling.BILINEAR)
    return np.asarray(large) >= LUNG


def dice(a: NDArray[np.bool_], b: NDArray[np.bool_]) -> float:
    """Overlap of two masks, 2 |A and B| / (|A| + |B|); 1 where both are empty."""
    total = int(a.sum()) + int(b.sum())
    return 1.0 if total == 0 else 2 * int((a & b).sum()) / total


def iou(a: NDArray[np.bool_], b: NDArray[np.bool_]) -> float:
    """Overlap of two masks, |A and B| / |A or B|; 1 where both are empty."""
    either = int((a | b).sum())
    return 1.0 if either == 0 else int((a & b).sum()) / either
