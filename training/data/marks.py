"""Finds marks that were drawn into a picture: coloured arrows and frames, and letters in the corners of CT figures.

Pictures cut out of publications carry panel letters, patient numbers and arrows, which differ between sources and so
tell the class. Colour gives drawn marks away in full-size originals; the grey copies have lost it, and what remains to
be found in them are letters: small, thin-stroked, of nearly one grey far from that around them, near a corner, and not
part of anything larger. Letters of X-ray films (L, R) belong to the film and are not looked for.

Looked through by eye on the grey copies of COVID-CT: 41 of 746 pictures are found, about 31 of them rightly (26 of 28
with COVID-19, 5 of 13 without, where bright vessels pass for letters), and of 84 COVID-19 pictures not found 17 carry
something drawn: letters cut by the border, thin boxes, faint text. So about a third of the marks is found in grey.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

SIDE: Final = 320  # pictures are brought to this short side first
COLOURED: Final = 60  # largest difference of the colours of a pixel, of 255, that is still grey
COLOUR_SHARE: Final = 0.0005
_CORNER: Final = 0.22  # how far from the left or right, and from the top or bottom, letters are looked for
_CONTRAST: Final = 110
_HEIGHT: Final = (0.022, 0.14)  # of a letter, share of the short side
_WIDTH: Final = (0.008, 0.14)
_FILL: Final = (0.18, 0.72)  # share of its box a letter covers
_INK: Final = 42  # largest standard deviation of its own grey, blurred edges included
_RING: Final = 3
_COARSE: Final = 5
_EVEN: Final = 24  # largest standard deviation of the grey around a letter


@dataclass(frozen=True)
class Marks:
    """What was found: share 0..1 of coloured pixels, and number of letters."""

    colour: float
    letters: int

    @property
    def marked(self) -> bool:
        """Whether the picture is to be left out."""
        return self.colour > COLOUR_SHARE or self.letters > 0


def find_marks(path: Path) -> Marks:
    """Look at one picture file."""
    with Image.open(path) as picture:
        scale = SIDE / min(picture.size)
        size = (round(picture.width * scale), round(picture.height * scale))
        colours = np.asarray(picture.convert("RGB").resize(size, Image.Resampling.BILINEAR), np.int16)
    coloured = np.ptp(colours, axis=2) > COLOURED
    return Marks(float(coloured.mean()), count_letters(colours.mean(axis=2).astype(np.float32)))


def count_letters(grey: NDArray[np.float32]) -> int:
    """Letters near the corners of a picture, (h, w) of 0..255."""
    return sum(_letters(grey, sign) for sign in (1, -1))


def _letters(grey: NDArray[np.float32], sign: int) -> int:
    """Letters brighter (1) or darker (-1) than what is around them."""
    labels, _ = ndimage.label(sign * (grey - _surroundings(grey)) > _CONTRAST, structure=np.ones((3, 3)))
    found = 0
    for number, box in enumerate(ndimage.find_objects(labels), start=1):
        if _letter_box(box, grey.shape) and _stands_alone(sign * grey, labels == number, box):
            found += 1
    return found


def _surroundings(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """Median of a fifth of the short side around every pixel; coarse, for speed."""
    height, width = grey.shape
    coarse = Image.fromarray(grey).resize((width // _COARSE, height // _COARSE), Image.Resampling.BOX)
    median = ndimage.median_filter(np.asarray(coarse), size=SIDE // _COARSE // 5 | 1)
    return np.asarray(Image.fromarray(median).resize((width, height), Image.Resampling.BILINEAR))


def _letter_box(box: tuple[slice, slice], shape: tuple[int, ...]) -> bool:
    rows, columns = box
    short, (height, width) = min(shape), shape
    high, wide = rows.stop - rows.start, columns.stop - columns.start
    near = max(rows.start, height - rows.stop) > (1 - _CORNER) * height
    beside = max(columns.start, width - columns.stop) > (1 - _CORNER) * width
    inside = min(rows.start, columns.start, height - rows.stop, width - columns.stop) > 0
    sized = _HEIGHT[0] <= high / short <= _HEIGHT[1] and _WIDTH[0] <= wide / short <= _WIDTH[1]
    return bool(near and beside and inside and sized and wide < 1.6 * high)


def _stands_alone(grey: NDArray[np.float32], letter: NDArray[np.bool_], box: tuple[slice, slice]) -> bool:
    """Whether it fills its box like a letter and the grey around it is even."""
    rows, columns = box
    fill = letter[box].mean()
    grown = tuple(slice(max(0, s.start - 2 * _RING), s.stop + 2 * _RING) for s in (rows, columns))
    part = letter[grown]
    ring = ndimage.binary_dilation(part, iterations=2 * _RING) & ~ndimage.binary_dilation(part, iterations=_RING)
    inside, outside = grey[grown][part], grey[grown][ring]
    crisp = float(np.median(inside) - np.median(outside)) > _CONTRAST
    return bool(_FILL[0] <= fill <= _FILL[1] and outside.std() < _EVEN and crisp and inside.std() < _INK)
