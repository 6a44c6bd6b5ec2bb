"""Scans changed so that they stay what they are, or so that they are no longer what a model may judge.

There are no lateral chest X-rays in the downsized sets, so that "another chest X-ray" is mostly made here: turned,
negative, a part only, two films in one picture.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from training.data.phone_photo import photographed

Change = Callable[[Image.Image, np.random.Generator], Image.Image]
"""(grey picture, random numbers) -> the changed grey picture."""


@dataclass(frozen=True)
class Kind:
    """One way to change scans.

    Attributes:
        shows: what the gate is to call the result; see `training.data.tasks`.
        count: how many of them are made.
    """

    change: Change
    shows: str
    count: int


def tilted(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Turned by up to 10 degrees, on black, white or grey."""
    grey = int(generator.choice([0, 0, 0, 128, 255]))
    angle = float(generator.uniform(-10, 10))
    return picture.rotate(angle, Image.Resampling.BILINEAR, expand=bool(generator.random() < 0.5), fillcolor=grey)


def bordered(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """In a frame of black, white or grey, as viewers and scanners leave it, mostly with writing on it."""
    left, top, right, bottom = (int(generator.uniform(0, 0.25) * side) for side in picture.size * 2)
    if generator.random() < 0.5:  # only above and below, or only at the sides
        left, right, top, bottom = (left, right, 0, 0) if generator.random() < 0.5 else (0, 0, top, bottom)
    grey = int(generator.choice([0, 0, 0, 255, int(generator.integers(0, 256))]))
    framed = ImageOps.expand(picture, (left, top, right, bottom), grey)
    if generator.random() < 0.7:
        _annotate(framed, generator)
    return framed


def _annotate(picture: Image.Image, generator: np.random.Generator) -> None:
    """Lines of small text in the corners, as viewers show name, date and window."""
    draw, size = ImageDraw.Draw(picture), generator.uniform(0.025, 0.05) * picture.height
    for right in (False, True):
        for below in (False, True):
            for row in range(int(generator.integers(0, 5))):
                text = "".join(
                    generator.choice(list("ABCDEFGHIKLMNOPRSTUVW0123456789 :/.-"), generator.integers(4, 18))
                )
                x = picture.width * 0.98 - draw.textlength(text, font_size=size) if right else picture.width * 0.02
                y = picture.height - (row + 2) * size * 1.3 if below else picture.height * 0.01 + row * size * 1.3
                draw.text((x, y), text, fill=int(generator.choice([255, 255, 200, 0])), font_size=size)


def windowed(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Shown in another window: the darkest or the brightest parts run together."""
    low, high = generator.uniform(-0.15, 0.3), generator.uniform(0.6, 1.2)
    values = (np.asarray(picture, np.float32) / 255 - low) / (high - low)
    return Image.fromarray((values.clip(0, 1) * 255).astype(np.uint8))


def phone(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Photographed from a light box or screen, upright."""
    return photographed(picture, generator)


def turned(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """A quarter, a half or three quarters round, and up to 10 degrees more."""
    quarter = picture.transpose(
        (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)[generator.integers(0, 3)]
    )
    return tilted(quarter, generator) if generator.random() < 0.3 else quarter


def negative(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Black and white exchanged; at times also tilted or in a frame."""
    inverse = ImageOps.invert(picture)
    draw = generator.random()
    if draw < 0.2:
        return tilted(inverse, generator)
    return bordered(inverse, generator) if draw < 0.4 else inverse


def part(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """A close crop of a quarter to a half of each side: an apex, a clavicle, the diaphragm, a shoulder."""
    width, height = (generator.uniform(0.25, 0.5) * side for side in picture.size)
    left, top = generator.uniform(0, picture.width - width), generator.uniform(0, picture.height - height)
    return picture.crop((round(left), round(top), round(left + width), round(top + height)))


def cut_off(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """More than half of the chest is missing at one side; what is left stands alone or beside black."""
    width, height = picture.size
    keep = generator.uniform(0.25, 0.45)
    boxes = (
        (0, 0, keep * width, height),
        ((1 - keep) * width, 0, width, height),
        (0, 0, width, keep * height),
        (0, (1 - keep) * height, width, height),
    )
    box = tuple(round(v) for v in boxes[generator.integers(0, 4)])
    if generator.random() < 0.5:
        return picture.crop(box)  # type: ignore[arg-type]  # four whole numbers
    left = Image.new("L", picture.size, int(generator.choice([0, 0, 255, 128])))
    left.paste(picture.crop(box), box[:2])  # type: ignore[arg-type]
    return left


def two_in_one(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Two films side by side or one above the other, as in publications; of one person, so that splits hold."""
    beside = bool(generator.random() < 0.7)
    size = (240, round(240 * picture.height / picture.width))
    first, second = picture.resize(size), windowed(cropped(picture, generator, 0.15), generator).resize(size)
    gap, grey = int(generator.integers(0, 16)), int(generator.choice([0, 255]))
    sheet = Image.new("L", (2 * 240 + gap, size[1]) if beside else (240, 2 * size[1] + gap), grey)
    sheet.paste(first, (0, 0))
    sheet.paste(second, (240 + gap, 0) if beside else (0, size[1] + gap))
    return sheet


def washed(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Soft tissue in a lung window: all of nearly the same light grey, on black, as Hounsfield units are shown."""
    smooth = picture.resize((256, 256), Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(2.0))
    values = np.asarray(smooth, np.float32) / 255
    inside = 1 / (1 + np.exp(-(values - generator.uniform(0.13, 0.17)) / 0.012))
    lifted = generator.uniform(0.6, 0.85) + generator.uniform(0.05, 0.35) * values
    shown = inside * lifted + (1 - inside) * generator.uniform(0.0, 0.08)
    pale = Image.fromarray((shown.clip(0, 1) * 255).astype(np.uint8))
    return cropped(pale, generator) if generator.random() < 0.4 else pale


def any_way_up(picture: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Turned by any angle, at times mirrored, negative or photographed."""
    way = picture.rotate(float(generator.uniform(0, 360)), Image.Resampling.BILINEAR, fillcolor=0)
    if generator.random() < 0.5:
        way = ImageOps.mirror(way)
    draw = generator.random()
    if draw < 0.25:
        return ImageOps.invert(way)
    return photographed(way, generator) if draw < 0.5 else way


def cropped(picture: Image.Image, generator: np.random.Generator, most: float = 0.3) -> Image.Image:
    """The middle of the picture; up to `most` of it is gone at each side."""
    left, top, right, bottom = (generator.uniform(0.0, most) for _ in range(4))
    width, height = picture.size
    box = (round(left * width), round(top * height), round((1 - right) * width), round((1 - bottom) * height))
    return picture.crop(box)


_FRONTAL, _OTHER_FILM, _CT, _US, _OTHER = (
    "chest_xray_frontal", "chest_xray_other", "chest_ct", "lung_ultrasound", "other")  # fmt: skip
FILMS: Final = {
    "film_tilted": Kind(tilted, _FRONTAL, 120),
    "film_bordered": Kind(bordered, _FRONTAL, 160),
    "film_windowed": Kind(windowed, _FRONTAL, 100),
    "film_phone": Kind(phone, _FRONTAL, 160),
    "film_turned": Kind(turned, _OTHER_FILM, 270),
    "film_negative": Kind(negative, _OTHER_FILM, 180),
    "film_part": Kind(part, _OTHER_FILM, 180),
    "film_cut_off": Kind(cut_off, _OTHER_FILM, 120),
    "film_two_in_one": Kind(two_in_one, _OTHER_FILM, 120),
}
SLICES: Final = {
    "slice_bordered": Kind(bordered, _CT, 160),
    "slice_windowed": Kind(windowed, _CT, 120),
    "slice_phone": Kind(phone, _CT, 120),
}
FRAMES: Final = {
    "frame_bordered": Kind(bordered, _US, 160),
    "frame_windowed": Kind(windowed, _US, 60),
    "frame_phone": Kind(phone, _US, 100),
}
PARTS: Final = {
    "part_any_way_up": Kind(any_way_up, _OTHER, 200),
    "part_cropped": Kind(cropped, _OTHER, 150),
    "part_bordered": Kind(bordered, _OTHER, 100),
}
SOFT_PARTS: Final = {"part_washed": Kind(washed, _OTHER, 200)}
KINDS: Final = FILMS | SLICES | FRAMES | PARTS | SOFT_PARTS
