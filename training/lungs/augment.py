"""Random changes of a picture and its lung mask, as films, scanners and screens make them."""

import io
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from core.imaging.scan import Modality, Scan, SourceKind, Units
from core.manifest import PreprocessSpec
from core.preprocess import preprocess
from training.lungs.examples import Example, Kind

Grey = NDArray[np.uint8]
Pair = tuple[Image.Image, Image.Image]

MAX_TURN: Final = 12.0  # degrees
MAX_ASPECT: Final = 1.35
ZOOM: Final = (0.65, 1.35)
_WORDS: Final = (
    "R",
    "L",
    "AP",
    "PA",
    "PORTABLE",
    "SUPINE",
    "12:45",
    "W 1500 L -600",
    "SE 3 IM 41",
    "120 kV",
    "ID 0417",
)


def random_pair(example: Example, size: int, generator: np.random.Generator) -> tuple[Grey, Grey]:
    """A random view of an example's picture and mask, both uint8 (size, size)."""
    image, lungs = _warp(Image.fromarray(example.picture), Image.fromarray(example.mask), size, generator)
    if example.kind is Kind.CT and generator.random() < 0.3:
        image = _soft_tissue_window(image, lungs, generator)
    if generator.random() < 0.25:
        image = _opacity(image, lungs, generator)
    if generator.random() < 0.12:
        image = _only_lungs(image, lungs, generator)
    image = _tone(image, generator)
    if generator.random() < 0.3:
        _draw_devices(image, generator)
    if generator.random() < 0.3:
        _draw_text(image, generator)
    if generator.random() < 0.25:
        image, lungs = _collimate(image, lungs, generator)
    return np.asarray(_degrade(image, generator)), np.asarray(lungs)


def network_input(picture: Grey, spec: PreprocessSpec) -> NDArray[np.float32]:
    """A grey picture as network input, float32 (H, W, 3), exactly as the product makes it."""
    return np.asarray(preprocess(as_scan(picture), spec)[0])


def as_scan(picture: Grey) -> Scan:
    """A grey picture as `core.imaging.read.read_scan` would give it."""
    pixels = np.ascontiguousarray(picture[np.newaxis].astype(np.float32) / np.float32(255))
    return Scan(pixels, Units.RELATIVE, Modality.UNKNOWN, SourceKind.IMAGE)


def _warp(image: Image.Image, mask: Image.Image, size: int, generator: np.random.Generator) -> Pair:
    """Turn, shift, scale, stretch and mirror about the middle; what comes from outside is black, grey or white."""
    angle = np.deg2rad(generator.uniform(-MAX_TURN, MAX_TURN))
    zoom, aspect = (np.exp(generator.uniform(*np.log(r))) for r in (ZOOM, (1 / MAX_ASPECT, MAX_ASPECT)))
    scale = np.array([zoom * np.sqrt(aspect), zoom / np.sqrt(aspect)]) * np.array(image.size) / size
    scale[0] *= generator.choice([-1, 1])
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn * scale[np.newaxis, :]
    middle = np.array(image.size) * (0.5 + generator.uniform(-0.15, 0.15, 2))
    offset = middle - matrix @ np.array([size / 2, size / 2])
    data = (*matrix[0], offset[0], *matrix[1], offset[1])
    fill = _backing((0, 0, 0, 255), generator)
    affine, bilinear = Image.Transform.AFFINE, Image.Resampling.BILINEAR
    return (
        image.transform((size, size), affine, data, bilinear, fillcolor=fill),
        mask.transform((size, size), affine, data, bilinear, fillcolor=0),
    )


def _backing(usual: tuple[int, ...], generator: np.random.Generator) -> int:
    """Grey of what is behind or around a film: one of the usual ones, or any."""
    return int(generator.choice(np.array([*usual, int(generator.integers(256))])))


def _opacity(image: Image.Image, lungs: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Whiten part of the lungs: consolidation and effusion hide the lung, and the mask keeps it."""
    grey, weight = np.asarray(image, np.float32), np.asarray(lungs, np.float32) / 255
    size = grey.shape[0]
    spots = Image.new("L", (size, size))
    draw = ImageDraw.Draw(spots)
    for _ in range(int(generator.integers(1, 5))):
        x, y = generator.uniform(0.1, 0.9, 2) * size
        a, b = generator.uniform(0.05, 0.3, 2) * size
        draw.ellipse((x - a, y - b, x + a, y + b), fill=int(generator.integers(100, 256)))
    soft = np.asarray(spots.filter(ImageFilter.GaussianBlur(generator.uniform(2, 14))), np.float32) / 255
    amount = soft * weight * generator.uniform(0.4, 1.0)
    white = np.percentile(grey, generator.uniform(70, 97))
    return Image.fromarray((grey + amount * np.maximum(white - grey, 0)).clip(0, 255).astype(np.uint8))


def _soft_tissue_window(image: Image.Image, lungs: Image.Image, generator: np.random.Generator) -> Image.Image:
    """A lung window made into a soft tissue or bone window: lung, air and fat black, muscle noisy."""
    grey, inside = np.asarray(image, np.float32), np.asarray(lungs) > 127
    if not inside.any() or inside.all():
        return image
    air = float(np.median(grey[inside]))
    brighter = grey[~inside & (grey > air + 20)]
    if not brighter.size:
        return image
    tissue, noise = float(np.median(brighter)), generator.normal(0, 1, grey.shape)
    contrast = tissue - air
    noisy = grey + noise * contrast * generator.uniform(0.02, 0.25)
    low = air + contrast * generator.uniform(0.5, 0.98)
    high = tissue + contrast * generator.uniform(0.03, 0.4)
    return Image.fromarray(((noisy - low) / (high - low) * 255).clip(0, 255).astype(np.uint8))


def _only_lungs(image: Image.Image, lungs: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Everything outside a somewhat grown mask black, as some sets come."""
    kept = lungs.filter(ImageFilter.MaxFilter(int(generator.choice([1, 3, 5, 9]))))
    return Image.composite(image, Image.new("L", image.size), kept.point(lambda v: 255 * (v > 127)))


def _tone(image: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Gamma, contrast, and light that falls off to one side."""
    grey = np.asarray(image, np.float32) / 255
    grey = grey ** np.exp(generator.uniform(-0.7, 0.7))
    if generator.random() < 0.5:
        low, high = generator.uniform(0, 0.3), generator.uniform(0.6, 1.0)
        grey = ((grey - low) / (high - low)).clip(0, 1)
    if generator.random() < 0.3:
        slope = generator.uniform(-0.5, 0.5, 2)
        line = np.linspace(-0.5, 0.5, grey.shape[0], dtype=np.float32)
        grey = grey * (1 + slope[0] * line[:, np.newaxis] + slope[1] * line)
    return Image.fromarray((grey.clip(0, 1) * 255).astype(np.uint8))


def _draw_devices(image: Image.Image, generator: np.random.Generator) -> None:
    """Lines, tubes, electrodes and a pacemaker, bright."""
    draw, size = ImageDraw.Draw(image), image.size[0]
    for _ in range(int(generator.integers(1, 5))):
        points = (generator.uniform(0, 1, 2) + np.cumsum(generator.normal(0, 0.12, (6, 2)), axis=0)) * size
        flat = [(float(x), float(y)) for x, y in points]
        draw.line(flat, fill=int(generator.integers(150, 256)), width=int(generator.integers(1, 4)), joint="curve")
    if generator.random() < 0.4:
        x, y = generator.uniform(0.1, 0.9, 2) * size
        r = generator.uniform(0.01, 0.07) * size
        draw.ellipse((x - r, y - r, x + r, y + r), fill=int(generator.integers(170, 256)))


def _draw_text(image: Image.Image, generator: np.random.Generator) -> None:
    """Letters and burnt-in text."""
    draw, size = ImageDraw.Draw(image), image.size[0]
    for _ in range(int(generator.integers(1, 5))):
        x, y = generator.uniform(0, 0.9, 2) * size
        draw.text((x, y), str(generator.choice(_WORDS)), fill=int(generator.choice([255, 255, 0, 160])),
                  font_size=float(generator.uniform(7, 24)))  # fmt: skip


def _collimate(image: Image.Image, lungs: Image.Image, generator: np.random.Generator) -> Pair:
    """Black or white margins over the film, sometimes over the lungs too: hidden lung is no lung."""
    size = image.size[0]
    left, top, right, bottom = (generator.uniform(0, 0.14, 4) * size * generator.integers(0, 2, 4)).astype(int)
    window = (int(left), int(top), size - int(right), size - int(bottom))
    bordered = Image.new("L", image.size, _backing((0, 0, 255), generator))
    bordered.paste(image.crop(window), window[:2])
    seen = Image.new("L", image.size)
    seen.paste(lungs.crop(window), window[:2])
    return bordered, seen


def _degrade(image: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Blur, coarse pixels, noise and JPEG."""
    size = image.size
    if generator.random() < 0.3:
        image = image.filter(ImageFilter.GaussianBlur(generator.uniform(0.3, 1.8)))
    if generator.random() < 0.2:
        small = int(size[0] * generator.uniform(0.3, 0.8))
        image = image.resize((small, small), Image.Resampling.BOX).resize(size, Image.Resampling.BILINEAR)
    if generator.random() < 0.3:
        noise = generator.normal(0, generator.uniform(2, 14), size)
        image = Image.fromarray((np.asarray(image, np.float32) + noise).clip(0, 255).astype(np.uint8))
    if generator.random() < 0.5:
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=int(generator.integers(25, 95)))
        image = Image.open(buffer).convert("L")
    return image
