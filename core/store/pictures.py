"""Pictures as they are kept: small enough that a year of work fits on a USB stick."""

import io
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

PICTURE_SIDE: Final = 640
THUMBNAIL_SIDE: Final = 96
_QUALITY: Final = 88


def packed_picture(picture: NDArray[np.uint8]) -> tuple[bytes, bytes]:
    """A picture uint8 (H, W) as two JPEGs: long side at most `PICTURE_SIDE`, and at most `THUMBNAIL_SIDE`."""
    image = Image.fromarray(np.ascontiguousarray(picture))
    return _jpeg(image, PICTURE_SIDE), _jpeg(image, THUMBNAIL_SIDE)


def unpacked_picture(jpeg: bytes) -> NDArray[np.uint8]:
    """The picture of a JPEG, uint8 (H, W).

    Raises:
        ValueError: the JPEG is damaged.
    """
    try:
        with Image.open(io.BytesIO(jpeg)) as image:
            return np.asarray(image.convert("L"))
    except (OSError, SyntaxError) as error:
        raise ValueError("a stored picture is damaged") from error


def _jpeg(image: Image.Image, side: int) -> bytes:
    """Shrink `image` in place and encode it."""
    image.thumbnail((side, side))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()
