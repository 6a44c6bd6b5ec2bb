"""More drawn pictures: drawings, textures, empty frames, and what looks like scans of something else than a chest."""

import string
from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

SIDE: Final = 320

Array = NDArray[np.float64]


def drawing(generator: np.random.Generator) -> Image.Image:
    """Lines, boxes, circles and polygons, as in a sketch, a logo or a cartoon."""
    page = Image.new("L", (SIDE, SIDE), int(generator.choice([255, 255, 0, int(generator.integers(0, 256))])))
    draw = ImageDraw.Draw(page)
    for _ in range(int(generator.integers(3, 30))):
        x, y = np.sort(generator.uniform(0, SIDE, 2)), np.sort(generator.uniform(0, SIDE, 2))
        box = (x[0], y[0], x[1], y[1])
        grey, thick = int(generator.integers(0, 256)), int(generator.integers(1, 7))
        fill = grey if generator.random() < 0.4 else None
        kind = generator.integers(0, 4)
        if kind == 0:
            draw.rectangle(box, fill=fill, outline=grey, width=thick)
        elif kind == 1:
            draw.ellipse(box, fill=fill, outline=grey, width=thick)
        elif kind == 2:
            draw.line([tuple(p) for p in generator.uniform(0, SIDE, (4, 2)).tolist()], fill=grey, width=thick)
        else:
            draw.polygon([tuple(p) for p in generator.uniform(0, SIDE, (3, 2)).tolist()], fill=fill, outline=grey)
    return page


def grain(generator: np.random.Generator) -> Image.Image:
    """Noise of any coarseness: snow on a screen, clouds, blurred nothing."""
    total = np.zeros((SIDE, SIDE))
    for size in (5, 10, 20, 40, 80, 160, SIDE):
        cells = Image.fromarray(generator.normal(0, 1, (size, size)).astype(np.float32))
        total += generator.exponential(1.0) * np.asarray(cells.resize((SIDE, SIDE), Image.Resampling.BICUBIC))
    return _stretched(total, generator)


def _stretched(values: Array, generator: np.random.Generator) -> Image.Image:
    """Brought to a random part of 0..255."""
    low, high = np.sort(generator.uniform(0, 255, 2))
    scaled = (values - values.min()) / max(np.ptp(values), 1e-9) * (high - low) + low
    return Image.fromarray(scaled.clip(0, 255).astype(np.uint8))


def texture(generator: np.random.Generator) -> Image.Image:
    """Stripes, checks, rings, woven or cell-like textures."""
    y, x = np.mgrid[0:1:320j, 0:1:320j]
    angle, pace = generator.uniform(0, np.pi), generator.uniform(3, 60)
    along, across = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    kind = generator.integers(0, 5)
    if kind == 0:
        values = np.sin(2 * np.pi * pace * along)
    elif kind == 1:
        values = np.sign(np.sin(np.pi * pace * along) * np.sin(np.pi * pace * across))
    elif kind == 2:
        middle = generator.uniform(0, 1, 2)
        values = np.sin(2 * np.pi * pace * np.hypot(x - middle[0], y - middle[1]))
    elif kind == 3:
        values = np.sin(2 * np.pi * pace * along) * np.sin(2 * np.pi * pace * generator.uniform(0.3, 2) * across)
    else:
        seeds = generator.uniform(0, 1, (int(generator.integers(10, 90)), 2))
        far = np.hypot(x[..., np.newaxis] - seeds[:, 0], y[..., np.newaxis] - seeds[:, 1])
        nearest = np.sort(far, axis=2)
        values = nearest[..., 1] - nearest[..., 0] if generator.random() < 0.5 else nearest[..., 0]
    return _stretched(values + generator.normal(0, generator.uniform(0, 0.3), values.shape), generator)


def gradient(generator: np.random.Generator) -> Image.Image:
    """Grey that changes slowly along a line, from a point, or in steps."""
    y, x = np.mgrid[0:1:320j, 0:1:320j]
    angle, middle = generator.uniform(0, 2 * np.pi), generator.uniform(0, 1, 2)
    values = x * np.cos(angle) + y * np.sin(angle)
    if generator.random() < 0.5:
        values = np.hypot(x - middle[0], (y - middle[1]) * generator.uniform(0.5, 2))
    if generator.random() < 0.3:
        values = np.round(values * generator.uniform(3, 12))
    return _stretched(values, generator)


def blank(generator: np.random.Generator) -> Image.Image:
    """Nothing but one grey and grain, at times with a rim or a letter."""
    grey = generator.choice([0, 8, 128, 250, 255, generator.uniform(0, 255)])
    values = generator.normal(grey, generator.uniform(0, 6), (480, 400)).clip(0, 255)
    page = Image.fromarray(values.astype(np.uint8))
    draw = ImageDraw.Draw(page)
    if generator.random() < 0.4:
        draw.rectangle(
            (0, 0, page.width - 1, page.height - 1), outline=int(255 - grey), width=int(generator.integers(2, 30))
        )
    if generator.random() < 0.4:
        place = (generator.uniform(0, 330), generator.uniform(0, 400))
        draw.text(place, _letters(generator, 2), fill=int(255 - grey), font_size=generator.uniform(15, 60))
    return page


def bones(generator: np.random.Generator) -> Image.Image:
    """What an X-ray of a limb may look like: bright shafts with brighter rims inside a grey sleeve, any way up."""
    values = np.zeros((SIDE, SIDE))
    start, angle = generator.uniform(0.2, 0.8, 2) * SIDE, generator.uniform(0, 2 * np.pi)
    for _ in range(int(generator.integers(1, 4))):
        way = angle + generator.uniform(-0.4, 0.4)
        end = start + generator.uniform(0.4, 1.2) * SIDE * np.array([np.cos(way), np.sin(way)])
        wide = generator.uniform(0.05, 0.14) * SIDE
        values = np.maximum(
            values, generator.uniform(0.2, 0.45) * _tube(start, end, wide * generator.uniform(1.8, 3.5))
        )
        shaft = _tube(start, end, wide)
        marrow = _tube(start, end, wide * generator.uniform(0.4, 0.8))
        values = np.maximum(values, shaft - generator.uniform(0.1, 0.4) * marrow)
        if generator.random() < 0.6:
            knob = generator.uniform(1.0, 1.8) * wide
            values = np.maximum(values, generator.uniform(0.6, 0.9) * _tube(end, end + 1.0, knob))
        start, angle = (end, way) if generator.random() < 0.5 else (start + generator.uniform(-60, 60, 2), way)
    values += 0.08 * np.asarray(grain(generator), np.float64) / 255
    page = _stretched(values, generator).filter(ImageFilter.GaussianBlur(generator.uniform(0.5, 2.5)))
    return page if generator.random() < 0.85 else page.point([255 - v for v in range(256)])


def _tube(start: Array, end: Array, radius: float) -> Array:
    """1 within `radius` of the line from start to end, falling to 0 at its rim, (SIDE, SIDE)."""
    y, x = np.mgrid[0:SIDE, 0:SIDE].astype(np.float64)
    way = end - start
    along = (((x - start[0]) * way[0] + (y - start[1]) * way[1]) / max(float(way @ way), 1e-6)).clip(0, 1)
    far = np.hypot(x - start[0] - along * way[0], y - start[1] - along * way[1])
    return np.asarray(np.sqrt((1 - (far / radius) ** 2).clip(0, 1)))


def section(generator: np.random.Generator) -> Image.Image:
    """What a slice through a head or a limb may look like: one or two ovals with a rim and small things inside."""
    values = np.zeros((SIDE, SIDE))
    for middle in ((0.5, 0.5),) if generator.random() < 0.7 else ((0.28, 0.5), (0.72, 0.5)):
        size = generator.uniform(0.2, 0.45, 2) * (1.0 if middle[0] == 0.5 else 0.5)
        whole = _oval(middle, size, generator)
        rim = _oval(middle, size * generator.uniform(0.82, 0.96), generator)
        soft, hard = generator.uniform(0.3, 0.8), generator.uniform(0.3, 1.0)
        body = np.where(rim > 0, soft, hard) * (whole > 0)
        for _ in range(int(generator.integers(0, 12))):
            place = np.array(middle) + generator.uniform(-0.7, 0.7, 2) * size
            body = np.where(
                (_oval(place, generator.uniform(0.01, 0.09, 2), generator) > 0) & (rim > 0),
                generator.uniform(0.0, 1.0),
                body,
            )
        values = np.maximum(values, body)
    values += generator.uniform(0, 0.1) * np.asarray(grain(generator), np.float64) / 255
    picture = Image.fromarray((values / values.max() * 255).clip(0, 255).astype(np.uint8))
    return picture.filter(ImageFilter.GaussianBlur(generator.uniform(0.3, 2.0)))


def _oval(middle: tuple[float, float] | Array, size: Array, generator: np.random.Generator) -> Array:
    """Above 0 inside a slightly uneven oval, (SIDE, SIDE)."""
    y, x = np.mgrid[0:1:320j, 0:1:320j]
    angle = np.arctan2(y - middle[1], x - middle[0])
    uneven = 1 + 0.06 * np.sin(2 * angle + generator.uniform(0, 6)) + 0.04 * np.sin(3 * angle + generator.uniform(0, 6))
    return np.asarray(uneven - np.hypot((x - middle[0]) / size[0], (y - middle[1]) / size[1]))


def signboard(generator: np.random.Generator) -> Image.Image:
    """A few large letters: a sign, a label, a slide, the first frame of a clip."""
    dark = bool(generator.random() < 0.5)
    page = Image.new("L", (560, 400) if generator.random() < 0.6 else (400, 400), 0 if dark else 245)
    draw = ImageDraw.Draw(page)
    for row in range(int(generator.integers(1, 6))):
        place = (generator.uniform(0, 0.4) * page.width, (0.05 + row * 0.18) * page.height)
        text = _letters(generator, int(generator.integers(2, 14)))
        draw.text(place, text, fill=245 if dark else 15, font_size=generator.uniform(20, 90))
    return page.filter(ImageFilter.GaussianBlur(generator.uniform(0, 1.5)))


def _letters(generator: np.random.Generator, count: int) -> str:
    return "".join(generator.choice(list(string.ascii_uppercase + string.digits + " "), count))


KINDS: Final[dict[str, Callable[[np.random.Generator], Image.Image]]] = {
    draw.__name__: draw for draw in (drawing, grain, texture, gradient, blank, bones, section, signboard)
}
