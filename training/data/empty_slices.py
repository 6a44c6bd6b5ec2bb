"""Slices of the DRE-Net set that hold no lung: its cutting-out of the lungs sometimes kept the table instead.

They are alike across people, so besides teaching nothing they would tie many people into one group of near-duplicates.
"""

from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

_FLAT: Final = 3.0  # width over height; the table alone is 3.5 and more, lungs are at most 3.4
_MIDDLE: Final = (0.3, 0.7)  # the table runs through the middle, where between two lungs there is black
_BLACK: Final = 20


def shows_table_only(path: Path) -> bool:
    """Whether a lungs-on-black slice is flat and bright in its middle, as the table is."""
    with Image.open(path) as picture:
        if picture.width < _FLAT * picture.height:
            return False
        grey = np.asarray(picture.convert("L"))
    left, right = (round(share * grey.shape[1]) for share in _MIDDLE)
    return bool((grey[:, left:right].max(axis=0) > _BLACK).all())
