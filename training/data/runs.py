"""Blocks of slices that were numbered one after another through person after person, whom nobody names.

In the SARS-CoV-2 and the IQ-OTH/NCCD sets neighbouring numbers are neighbouring slices: the median correlation of
thumbnails is 0.87, 0.83 and 0.95 for numbers one apart and falls to that of random pairs (0.49, 0.58, 0.40) within
about twelve. So blocks of 30 or more numbers hold a person or a few, and a cut where two neighbours hardly resemble
each other falls between persons.
"""

import functools
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

SHORTEST: Final = 30
LONGEST: Final = 60
WEAK: Final = 0.6  # no cut where neighbours resemble each other more than this
_SIDE: Final = 32


@functools.cache
def block_numbers(paths: tuple[Path, ...]) -> list[int]:
    """Number of the block of every picture, for pictures in the order of their numbers."""
    return blocks_of(neighbour_likeness(paths))


def neighbour_likeness(paths: Sequence[Path]) -> NDArray[np.float32]:
    """(n - 1,) correlation -1..1 of every picture's thumbnail with the next one's."""
    thumbnails = [_thumbnail(path) for path in paths]
    return np.array([float(a @ b) for a, b in pairwise(thumbnails)], np.float32)


def _thumbnail(path: Path) -> NDArray[np.float32]:
    with Image.open(path) as picture:
        grey = np.asarray(picture.convert("L").resize((_SIDE, _SIDE), Image.Resampling.BOX), np.float32).ravel()
    centred = grey - grey.mean()
    return np.asarray(centred / (np.linalg.norm(centred) + 1e-6), np.float32)


def blocks_of(likeness: NDArray[np.float32]) -> list[int]:
    """Cut a chain of n pictures at its weakest links.

    Args:
        likeness: (n - 1,) of every link.

    Returns:
        Block number of each of the n pictures. Blocks hold at least `SHORTEST` pictures, and at most `LONGEST`
        unless no link in reach is weak.
    """
    count = len(likeness) + 1
    blocks, start, number = [0] * count, 0, 0
    shortest, longest = SHORTEST, LONGEST
    while start + shortest + SHORTEST <= count:
        window = likeness[start + shortest - 1 : min(start + longest, count - SHORTEST)]
        if window.size and window.min() < WEAK:
            cut = start + shortest + int(window.argmin())
            number += 1
            blocks[cut:] = [number] * (count - cut)
            start, shortest, longest = cut, SHORTEST, LONGEST
        else:
            shortest, longest = longest + 1, longest + LONGEST
    return blocks
