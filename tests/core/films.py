"""Films for tests: the sample X-rays, a little moved and darkened, so that each is another picture."""

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.paths import SAMPLES


@cache
def _samples() -> tuple[Image.Image, ...]:
    paths = sorted([*SAMPLES.glob("xray-*.jpg"), *SAMPLES.glob("xray-*.png")])
    return tuple(Image.open(path).convert("L") for path in paths)


def film(seed: int, side: int = 256) -> NDArray[np.uint8]:
    """An X-ray, uint8 (side, side); another one for each seed up to 10,000."""
    samples = _samples()
    sample, step = samples[seed % len(samples)], seed // len(samples)
    left, top, dark = step % 9, step // 9 % 9, step // 81
    width, height = sample.size
    moved = sample.crop((left, top, width - 8 + left, height - 8 + top)).resize((side, side))
    return np.maximum(np.asarray(moved), dark).astype(np.uint8)


def write_films(folder: Path, count: int, side: int = 256) -> list[Path]:
    """Write `count` distinct films as PNG files into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"film-{index:03}.png" for index in range(count)]
    for index, path in enumerate(paths):
        Image.fromarray(film(index, side)).save(path)
    return paths
