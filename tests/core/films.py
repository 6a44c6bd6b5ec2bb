"""Films for tests: distinct pictures with a film's grey scale, no patient's."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image


def film(seed: int, side: int = 256) -> NDArray[np.uint8]:
    """A smooth grey picture, uint8 (side, side); another one for each seed."""
    coarse = np.random.default_rng(seed).integers(0, 256, (8, 8), np.uint8)
    return np.asarray(Image.fromarray(coarse).resize((side, side), Image.Resampling.BICUBIC))


def write_films(folder: Path, count: int, side: int = 256) -> list[Path]:
    """Write `count` distinct films as PNG files into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"film-{index:03}.png" for index in range(count)]
    for index, path in enumerate(paths):
        Image.fromarray(film(index, side)).save(path)
    return paths
