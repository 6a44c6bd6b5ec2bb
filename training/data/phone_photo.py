"""A picture as a telephone sees it on a light box, a screen or a desk."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

SIDE: Final = 320  # longer side of the photograph in pixels
_ASKEW: Final = 0.07  # how far a corner may be out of place, in shares of the side


def photographed(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """A grey photograph of a picture: a little askew and turned, unevenly lit, blurred, with what lies around it.

    Args:
        picture: grey ("L").
    """
    scale = SIDE / max(picture.size)
    width, height = (max(64, round(side * scale)) for side in picture.size)
    inset = generator.uniform(0.0, 0.12)
    corners = np.array([[inset, inset], [inset, 1 - inset], [1 - inset, 1 - inset], [1 - inset, inset]])
    corners += generator.uniform(-_ASKEW, _ASKEW, (4, 2))
    angle = np.deg2rad(generator.uniform(-6, 6))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    places = ((corners - 0.5) @ turn + 0.5) * (width, height)
    source = np.array([[0, 0], [0, 1], [1, 1], [1, 0]]) * picture.size
    terms = _perspective(places, source)
    seen = picture.transform((width, height), Image.Transform.PERSPECTIVE, terms, Image.Resampling.BILINEAR)
    inside = Image.new("L", picture.size, 255).transform((width, height), Image.Transform.PERSPECTIVE, terms)
    around = _surroundings(width, height, generator)
    lit = np.asarray(Image.composite(seen, around, inside), np.float32) * _light(width, height, generator)
    noisy = lit + generator.normal(0, generator.uniform(0, 6), lit.shape)
    photo = Image.fromarray(noisy.clip(0, 255).astype(np.uint8))
    return photo.filter(ImageFilter.GaussianBlur(generator.uniform(0, 1.2)))


def _perspective(places: NDArray[np.float64], source: NDArray[np.float64]) -> list[float]:
    """The eight terms that take `places` (4, 2) of the photograph to `source` (4, 2) of the picture."""
    rows, wanted = [], []
    for (x, y), (u, v) in zip(places, source, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        wanted += [u, v]
    return [float(term) for term in np.linalg.solve(np.array(rows), np.array(wanted))]


def _surroundings(width: int, height: int, generator: np.random.Generator) -> Image.Image:
    """A wall, a desk or the rim of a screen: one grey with a soft pattern."""
    coarse = generator.normal(generator.uniform(10, 240), generator.uniform(0, 25), (6, 6)).clip(0, 255)
    return Image.fromarray(coarse.astype(np.uint8)).resize((width, height), Image.Resampling.BICUBIC)


def _light(width: int, height: int, generator: np.random.Generator) -> NDArray[np.float32]:
    """How bright every place is lit, (height, width): darker to one side, at times with a reflection."""
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    way = generator.uniform(0, 2 * np.pi)
    light = 1 - generator.uniform(0, 0.4) * (0.5 + 0.5 * (np.cos(way) * (2 * x - 1) + np.sin(way) * (2 * y - 1)))
    if generator.random() < 0.3:
        middle, size = generator.uniform(0, 1, 2), generator.uniform(0.05, 0.2)
        spot = np.exp(-((x - middle[0]) ** 2 + (y - middle[1]) ** 2) / (2 * size**2))
        light += generator.uniform(0.2, 0.8) * spot
    return np.asarray(light, np.float32)
