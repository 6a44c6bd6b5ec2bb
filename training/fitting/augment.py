"""Views of a picture that a clinic could also have made: cropped, darker, blurred, compressed, written on.

X-rays are not mirrored: the heart lies on the left, and its place is a finding. Cropping takes borders, letters and
layout away, which tell hospitals apart; one resolution and compression for all does the same for their archives.
"""

import io
import zlib
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from core.imaging.scan import Scan
from core.preprocess import LUNG, OUTSIDE_GREY
from training.config import AugmentConfig

BORDER_SHARE: Final = 0.2
HALF: Final = 0.5
OUTSIDE_GROWTH: Final = 5  # cells of the lung map that count as lung when everything else is to be seen
LETTERS: Final = "RLAPSTANDPORTABLEX0123456789"

FloatArray = NDArray[np.float32]


def augmented(scan: Scan, lungs: FloatArray | None, config: AugmentConfig, seed: str) -> tuple[Scan, FloatArray | None]:
    """One randomly changed view of a one-frame relative scan; the same seed gives the same view.

    Args:
        lungs: float32 (1, h, w) lung map, cut out and shaken together with the scan.
    """
    generator = np.random.default_rng(zlib.crc32(seed.encode()))
    top, bottom, left, right = (generator.uniform(0, config.zoom) for _ in range(4))
    frame = _cut(scan.pixels[0], top, bottom, left, right)
    frame = np.clip(frame, 0, 1) ** (config.gamma ** generator.uniform(-1, 1))
    picture = Image.fromarray((frame * 255).astype(np.uint8))
    if generator.random() < config.text:
        _write(picture, generator)
    picture = _coarser(picture, generator.uniform(config.coarsest, 1.0))
    picture = picture.filter(ImageFilter.GaussianBlur(generator.uniform(0, config.blur)))
    noisy = np.asarray(picture, np.float32) + generator.normal(0, generator.uniform(0, config.noise), frame.shape)
    buffer = io.BytesIO()
    quality = int(generator.integers(*config.jpeg_quality, endpoint=True))
    Image.fromarray(noisy.clip(0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=quality)
    pixels = np.asarray(Image.open(buffer), np.float32)[np.newaxis] / np.float32(255)
    cut = None if lungs is None else _shaken(_cut(lungs[0], top, bottom, left, right), generator)[np.newaxis]
    if config.mirror and generator.random() < HALF:
        pixels, cut = pixels[:, :, ::-1], None if cut is None else np.ascontiguousarray(cut[:, :, ::-1])
    if cut is not None and config.black and generator.random() < config.black:
        pixels = pixels * (_enlarged(cut[0] >= LUNG, pixels.shape[1:]) > 0)
    return replace(scan, pixels=np.ascontiguousarray(pixels)), cut


def _cut(frame: FloatArray, top: float, bottom: float, left: float, right: float) -> FloatArray:
    height, width = frame.shape
    rows = slice(int(top * height), height - int(bottom * height))
    return frame[rows, int(left * width) : width - int(right * width)]


def _coarser(picture: Image.Image, scale: float) -> Image.Image:
    size = picture.size
    small = picture.resize((round(size[0] * scale), round(size[1] * scale)), Image.Resampling.BILINEAR)
    return small.resize(size, Image.Resampling.BILINEAR)


def _write(picture: Image.Image, generator: np.random.Generator) -> None:
    """Letters as technicians burn in, anywhere on the film."""
    for _ in range(int(generator.integers(1, 4))):
        text = "".join(generator.choice(list(LETTERS), int(generator.integers(1, 9))))
        place = (generator.uniform(0, 0.9) * picture.width, generator.uniform(0, 0.95) * picture.height)
        size = generator.uniform(0.03, 0.09) * picture.height
        ImageDraw.Draw(picture).text(place, text, fill=int(generator.integers(160, 256)), font_size=size)


def _enlarged(cells: NDArray[np.bool_], shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Cells of the lung map and those beside them at the size of a frame (height, width), 255 or 0."""
    grown = Image.fromarray((cells * 255).astype(np.uint8)).filter(ImageFilter.MaxFilter(3))
    return np.asarray(grown.resize((shape[1], shape[0]), Image.Resampling.NEAREST))


def _shaken(lungs: FloatArray, generator: np.random.Generator) -> FloatArray:
    """A lung map a little too wide or too narrow, as the lung finder's own errors are."""
    picture = Image.fromarray((lungs * 255).astype(np.uint8))
    change = int(generator.integers(-1, 2))
    if change:
        picture = picture.filter(ImageFilter.MaxFilter(3) if change > 0 else ImageFilter.MinFilter(3))
    return np.asarray(picture, np.float32) / np.float32(255)


def without_lungs(scan: Scan, lungs: FloatArray | None) -> Scan:
    """The scan with its lungs set to grey: what is left cannot show pneumonia.

    Args:
        lungs: float32 (1, h, w) lung map; without it the middle (60 % of each side) counts as lungs.
    """
    height, width = scan.pixels.shape[1:]
    hidden = np.zeros((height, width), bool)
    rows, columns = int(height * BORDER_SHARE), int(width * BORDER_SHARE)
    if lungs is None:
        hidden[rows : height - rows, columns : width - columns] = True
    else:
        cells = Image.fromarray(((lungs[0] >= LUNG) * 255).astype(np.uint8)).filter(
            ImageFilter.MaxFilter(OUTSIDE_GROWTH)
        )
        hidden = np.asarray(cells.resize((width, height), Image.Resampling.NEAREST)) > 0
    return replace(scan, pixels=np.where(hidden, np.float32(OUTSIDE_GREY), scan.pixels))
