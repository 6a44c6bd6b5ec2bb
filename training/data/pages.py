"""Drawn pictures that are no scans: pages, forms, screens, charts, strips and noise, all by a random generator."""

import string
from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.random import Generator
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Draw = Callable[[Generator], Image.Image]
_WORDS: Final = (
    "patient chest report date name ward normal left right lung heart findings the of and with no in for is a to "
    "Dr hospital clinic fever cough sample result mg total price order please sign here page invoice file edit view "
    "window help open save close settings network volume page version error warning update login password"
)


def _size(generator: Generator) -> tuple[int, int]:
    short, ratio = int(generator.integers(300, 640)), float(generator.uniform(1.0, 1.5))
    return (short, int(short * ratio)) if generator.random() < 0.6 else (int(short * ratio), short)


def _font(size: float) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    return ImageFont.load_default(size)


def _sentence(generator: Generator, words: int) -> str:
    chosen = [
        str(word) if generator.random() < 0.85 else "".join(generator.choice(list(string.digits), 4))
        for word in generator.choice(_WORDS.split(), words)
    ]
    return " ".join(chosen)


def _inks(generator: Generator) -> tuple[int, int]:
    """(paper, ink), dark on light or light on dark."""
    paper, ink = int(generator.integers(215, 256)), int(generator.integers(0, 70))
    return (paper, ink) if generator.random() < 0.7 else (ink, paper)


def text_page(generator: Generator) -> Image.Image:
    """Lines of text in one or two columns, with a heading."""
    size, (paper, ink) = _size(generator), _inks(generator)
    picture = Image.new("L", size, paper)
    draw = ImageDraw.Draw(picture)
    height = int(generator.integers(9, 24))
    columns = int(generator.integers(1, 3))
    draw.text((size[0] // 12, size[1] // 20), _sentence(generator, 4), fill=ink, font=_font(height * 1.8))
    for column in range(columns):
        left = size[0] // 12 + column * (size[0] // columns)
        words = max(3, size[0] // columns // (height * 4))
        for top in range(size[1] // 8, size[1] - size[1] // 10, int(height * 1.5)):
            if generator.random() < 0.93:
                draw.text((left, top), _sentence(generator, words), fill=ink, font=_font(height))
    return picture


def table(generator: Generator) -> Image.Image:
    """Ruled rows and columns with short words and numbers."""
    size, (paper, ink) = _size(generator), _inks(generator)
    picture = Image.new("L", size, paper)
    draw = ImageDraw.Draw(picture)
    rows, columns = int(generator.integers(6, 24)), int(generator.integers(3, 8))
    high, wide = size[1] / rows, size[0] / columns
    for i in range(rows):
        draw.line((0, i * high, size[0], i * high), fill=ink)
        for j in range(columns):
            draw.line((j * wide, 0, j * wide, size[1]), fill=ink)
            draw.text((j * wide + 4, i * high + 2), _sentence(generator, 1), fill=ink, font=_font(high * 0.5))
    return picture


def form(generator: Generator) -> Image.Image:
    """Labels, boxes, ticks and a signature."""
    size, (paper, ink) = _size(generator), _inks(generator)
    picture = Image.new("L", size, paper)
    draw = ImageDraw.Draw(picture)
    step = int(generator.integers(24, 60))
    for top in range(step, size[1] - step, step):
        draw.text((size[0] // 20, top), _sentence(generator, 2), fill=ink, font=_font(step * 0.4))
        left = size[0] // 2 - int(generator.integers(0, size[0] // 8))
        if generator.random() < 0.6:
            draw.rectangle((left, top, size[0] * 0.94, top + step * 0.7), outline=ink)
        else:
            for k in range(3):
                box = (left + k * step, top, left + k * step + step // 2, top + step // 2)
                draw.rectangle(box, outline=ink)
                if generator.random() < 0.4:
                    draw.line((*box[:2], *box[2:]), fill=ink, width=2)
    _stroke(generator, draw, size, ink)
    return picture


def _stroke(generator: Generator, draw: ImageDraw.ImageDraw, size: tuple[int, int], ink: int) -> None:
    """One line as from a pen."""
    steps = generator.normal(0, 1, (60, 2)).cumsum(axis=0)
    smooth = np.stack([np.convolve(steps[:, k], np.ones(7) / 7, "valid") for k in range(2)], axis=1)
    spread = np.ptp(smooth, axis=0) + 1e-6
    place = generator.uniform(0.1, 0.5, 2)
    points = (place + (smooth - smooth.min(axis=0)) / spread * generator.uniform(0.1, 0.5, 2)) * np.array(size)
    draw.line([(float(x), float(y)) for x, y in points], fill=ink, width=int(generator.integers(1, 5)))


def handwriting(generator: Generator) -> Image.Image:
    """Pen strokes and outlines on paper."""
    size, (paper, ink) = _size(generator), _inks(generator)
    picture = Image.new("L", size, paper)
    draw = ImageDraw.Draw(picture)
    for _ in range(int(generator.integers(3, 30))):
        _stroke(generator, draw, size, ink)
    return picture


def screenshot(generator: Generator) -> Image.Image:
    """Windows with title bars, buttons, icons and text on a desktop."""
    size = _size(generator)
    picture = Image.new("L", size, int(generator.integers(0, 256)))
    draw = ImageDraw.Draw(picture)
    for _ in range(int(generator.integers(1, 5))):
        left, top = (int(generator.integers(0, side * 2 // 3)) for side in size)
        right, bottom = (
            min(side, start + int(generator.integers(side // 3, side)))
            for side, start in zip(size, (left, top), strict=True)
        )
        face, ink = _inks(generator)
        draw.rectangle((left, top, right, bottom), fill=face, outline=ink)
        draw.rectangle((left, top, right, top + 18), fill=int(generator.integers(30, 200)))
        draw.text((left + 4, top + 2), _sentence(generator, 3), fill=face, font=_font(12))
        for line in range(top + 26, bottom - 12, int(generator.integers(14, 34))):
            if generator.random() < 0.3:
                draw.rounded_rectangle((left + 8, line, left + 70, line + 12), 3, fill=int(generator.integers(60, 200)))
            else:
                draw.text((left + 8, line), _sentence(generator, 5), fill=ink, font=_font(11))
    return picture


def chart(generator: Generator) -> Image.Image:
    """Bars or curves between axes."""
    size, (paper, ink) = _size(generator), _inks(generator)
    picture = Image.new("L", size, paper)
    draw = ImageDraw.Draw(picture)
    left, base = size[0] // 10, size[1] * 9 // 10
    draw.line((left, size[1] // 12, left, base, size[0] * 19 // 20, base), fill=ink, width=2)
    count = int(generator.integers(5, 25))
    heights = generator.uniform(0.05, 0.8, count) * size[1]
    wide = (size[0] * 17 // 20) / count
    if generator.random() < 0.5:
        for i, height in enumerate(heights):
            bar = (left + i * wide + 2, base - height, left + (i + 0.8) * wide + 2, base)
            draw.rectangle(bar, fill=int(generator.integers(40, 210)), outline=ink)
    else:
        for _ in range(int(generator.integers(1, 5))):
            walk = np.clip(generator.normal(0, size[1] / 15, count).cumsum() + size[1] / 2, 0, base)
            draw.line([(left + i * wide, float(y)) for i, y in enumerate(walk)], fill=ink, width=2)
    draw.text((size[0] // 4, 4), _sentence(generator, 4), fill=ink, font=_font(14))
    return picture


def heart_strip(generator: Generator) -> Image.Image:
    """An electrocardiogram on squared paper."""
    size, (paper, ink) = _size(generator), _inks(generator)
    picture = Image.new("L", size, paper)
    draw = ImageDraw.Draw(picture)
    grid, step = (2 * paper + ink) // 3, int(generator.integers(8, 20))
    for x in range(0, size[0], step):
        draw.line((x, 0, x, size[1]), fill=grid)
    for y in range(0, size[1], step):
        draw.line((0, y, size[0], y), fill=grid)
    leads, period = int(generator.integers(1, 7)), float(generator.uniform(40, 120))
    time = np.arange(size[0])
    phase = time / period % 1
    beat = np.exp(-(((phase - 0.5) / 0.02) ** 2)) - 0.3 * np.exp(-(((phase - 0.55) / 0.02) ** 2))
    beat += 0.2 * np.exp(-(((phase - 0.75) / 0.06) ** 2)) + generator.normal(0, 0.01, size[0])
    for lead in range(leads):
        middle, swing = size[1] * (lead + 0.6) / leads, size[1] / leads * generator.uniform(-0.3, 0.5)
        draw.line(list(zip(time.tolist(), (middle - swing * beat).tolist(), strict=True)), fill=ink, width=2)
    return picture


def barcode(generator: Generator) -> Image.Image:
    """Stripes or a square code on a label."""
    size, (paper, ink) = _size(generator), _inks(generator)
    picture = Image.new("L", size, paper)
    bits = generator.random((1 if generator.random() < 0.5 else 29, int(generator.integers(21, 70)))) < 0.5
    code = Image.fromarray(np.where(bits, ink, paper).astype(np.uint8))
    picture.paste(code.resize((size[0] * 3 // 4, size[1] // 2), Image.Resampling.NEAREST), (size[0] // 8, size[1] // 6))
    text = "".join(generator.choice(list(string.digits), 13))
    ImageDraw.Draw(picture).text((size[0] // 6, size[1] * 3 // 4), text, fill=ink, font=_font(size[0] / 14))
    return picture


def shapes(generator: Generator) -> Image.Image:
    """Filled ellipses, boxes and polygons, sharp or blurred."""
    size = _size(generator)
    picture = Image.new("L", size, int(generator.integers(0, 256)))
    draw = ImageDraw.Draw(picture)
    for _ in range(int(generator.integers(2, 25))):
        corners = np.sort(generator.uniform(0, 1, (2, 2)), axis=0) * size
        points = [(float(x), float(y)) for x, y in generator.uniform(0, 1, (5, 2)) * size]
        fill = int(generator.integers(0, 256))
        match int(generator.integers(0, 3)):
            case 0:
                draw.ellipse(corners.ravel().tolist(), fill=fill)
            case 1:
                draw.rectangle(corners.ravel().tolist(), fill=fill)
            case _:
                draw.polygon(points, fill=fill)
    return picture.filter(ImageFilter.GaussianBlur(float(generator.choice([0, 0, 3, 12]))))


def noise(generator: Generator) -> Image.Image:
    """Noise from fine to cloudy, and empty frames with a slope of grey."""
    width, height = _size(generator)
    field = np.zeros((height, width), np.float32)
    for cells in generator.choice([2, 3, 6, 16, 60, 240], int(generator.integers(1, 5)), replace=False):
        coarse = Image.fromarray(generator.normal(0, 1, (int(cells), int(cells))).astype(np.float32))
        field += generator.uniform(0.1, 1) * np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC))
    slope = np.linspace(0, float(generator.uniform(-3, 3)), width, dtype=np.float32)
    field = (field - field.min()) / np.ptp(field) * generator.uniform(0, 1) + slope
    grey = (field - field.min()) / (np.ptp(field) + 1e-6) * float(generator.uniform(20, 255))
    return Image.fromarray(grey.astype(np.uint8))


def monitor_pattern(generator: Generator) -> Image.Image:
    """Bars, checks or rings as for setting up a monitor."""
    width, height = _size(generator)
    y, x = np.mgrid[0:height, 0:width] / min(width, height)
    count = float(generator.uniform(3, 30))
    kind = int(generator.integers(0, 3))
    pattern = (np.sin(x * count), np.sin(x * count) * np.sin(y * count), np.sin(np.hypot(x - 0.5, y - 0.5) * count))[
        kind
    ]
    grey = (pattern + 1) / 2 if generator.random() < 0.5 else pattern > 0
    return Image.fromarray((grey * 255).astype(np.uint8))


def photographed_page(generator: Generator) -> Image.Image:
    """A page as taken with a telephone: turned, in perspective, unevenly lit, on a table."""
    page = (text_page, table, form, handwriting, chart)[int(generator.integers(0, 5))](generator)
    width, height = _size(generator)
    away = generator.uniform(-0.12, 0.12, (4, 2))
    corners = np.array([(0, 0), (0, 1), (1, 1), (1, 0)]) + away
    source = (corners * page.size).ravel().tolist()
    ground = int(generator.integers(20, 200))
    taken = page.transform((width, height), Image.Transform.QUAD, source, Image.Resampling.BILINEAR, fillcolor=ground)
    light = np.outer(
        np.linspace(1, generator.uniform(0.3, 1), height), np.linspace(1, generator.uniform(0.3, 1), width)
    )
    grey = np.asarray(taken, np.float32) * light + generator.normal(0, 4, (height, width))
    return Image.fromarray(grey.clip(0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))


KINDS: Final[dict[str, Draw]] = {
    draw.__name__: draw
    for draw in (
        text_page,
        table,
        form,
        handwriting,
        screenshot,
        chart,
        heart_strip,
        barcode,
        shapes,
        noise,
        monitor_pattern,
        photographed_page,
    )
}
