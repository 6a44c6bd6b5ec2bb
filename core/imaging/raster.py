"""PNG, JPEG, TIFF, BMP, GIF and WebP files to a Scan.

16-bit grey keeps its depth; Pillow gives 16-bit colour with 8 bits, enough for pictures that are made grey here.
JPEG is always decoded at full size: decoding it smaller would change the network's answers a little.
"""

from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageChops, ImageOps

from core.errors import ErrorCode, ScanError
from core.imaging.colour import colour_fraction
from core.imaging.content import Content
from core.imaging.frames import evenly_spaced
from core.imaging.limits import MAX_FRAME_PIXELS
from core.imaging.scan import Modality, Scan, SourceKind, Units

_PLUGINS: Final = {Content.JPEG: ("JPEG", "MPO")}
_PAGED: Final = frozenset({Content.TIFF, Content.GIF, Content.WEBP})
_SAMPLED_SIDE: Final = 512  # pixels
_SIXTEEN_BIT: Final = frozenset({"I;16", "I;16L", "I;16B", "I;16N"})


def read_raster(path: Path, content: Content, max_frames: int) -> Scan:
    """Read a picture file; the pages of a TIFF and the frames of a GIF or WebP are frames.

    Pages of another size than the first are left out. Transparent pixels are shown on black.

    Raises:
        ScanError: TOO_LARGE.
        Exception: what Pillow raises on damaged files; `failures.scan_errors` makes it a ScanError.
    """
    with open(path, "rb") as file, _open(file, content) as picture:
        _check_size(picture)
        count = int(getattr(picture, "n_frames", 1)) if content in _PAGED else 1
        indices: list[int] = []
        frames: list[NDArray[np.float32]] = []
        colour = 0.0
        for index in evenly_spaced(count, max_frames, picture.width * picture.height):
            if count > 1:
                picture.seek(index)
            _check_size(picture)
            grey, share = _grey(picture)
            if frames and grey.shape != frames[0].shape:
                continue
            indices.append(index)
            frames.append(grey)
            colour = max(colour, share)
    return Scan(
        pixels=frames[0][np.newaxis] if len(frames) == 1 else np.stack(frames),
        units=Units.RELATIVE,
        modality=Modality.UNKNOWN,
        kind=SourceKind.IMAGE,
        frame_count=count,
        frame_indices=tuple(indices),
        colour_fraction=colour,
    )


def _open(file: BinaryIO, content: Content) -> Image.Image:
    try:
        return Image.open(file, formats=_PLUGINS.get(content, (content.value,)))
    except Image.DecompressionBombError as error:
        raise ScanError(ErrorCode.TOO_LARGE, "more than twice the largest picture") from error


def _check_size(picture: Image.Image) -> None:
    if picture.width * picture.height > MAX_FRAME_PIXELS:
        raise ScanError(ErrorCode.TOO_LARGE, f"{picture.width} x {picture.height} pixels")


def _grey(picture: Image.Image) -> tuple[NDArray[np.float32], float]:
    """float32 (H, W) 0..1 of the current page, upright, and its share of visible colour."""
    picture.load()
    upright = _upright(picture)
    if upright.mode in _SIXTEEN_BIT:
        return _scaled(np.asarray(upright), 65535.0), 0.0
    if upright.mode in ("I", "F"):
        return _wide_range(np.asarray(upright)), 0.0
    if upright.has_transparency_data:
        return _grey_on_black(_converted(upright, "RGBA"))
    if upright.mode in ("1", "L"):
        return _scaled(np.asarray(_converted(upright, "L")), 255.0), 0.0
    rgb = _converted(upright, "RGB")
    return _scaled(np.asarray(rgb.convert("L")), 255.0), colour_fraction(np.asarray(_sample(rgb)), 255.0)


def _upright(picture: Image.Image) -> Image.Image:
    """The picture turned as its EXIF data say; itself if they say nothing, as copies of large pictures cost memory."""
    try:
        is_turned = picture.getexif().get(ExifTags.Base.Orientation, 1) != 1
        return ImageOps.exif_transpose(picture) if is_turned else picture
    except Exception:  # damaged EXIF data raise anything, and are no reason to refuse a good picture
        return picture


def _converted(picture: Image.Image, mode: str) -> Image.Image:
    return picture if picture.mode == mode else picture.convert(mode)


def _grey_on_black(rgba: Image.Image) -> tuple[NDArray[np.float32], float]:
    grey = ImageChops.multiply(rgba.convert("L"), rgba.getchannel("A"))
    sample = _sample(rgba)
    black = Image.new("RGBA", sample.size, (0, 0, 0, 255))
    colours = np.asarray(Image.alpha_composite(black, sample))[..., :3]
    return _scaled(np.asarray(grey), 255.0), colour_fraction(colours, 255.0)


def _sample(picture: Image.Image) -> Image.Image:
    """Enough of the pixels, unmixed, to see whether there is colour."""
    size = (min(picture.width, _SAMPLED_SIDE), min(picture.height, _SAMPLED_SIDE))
    return picture.resize(size, Image.Resampling.NEAREST)


def _scaled(values: NDArray[Any], full_scale: float) -> NDArray[np.float32]:
    scaled: NDArray[np.float32] = np.multiply(values, np.float32(1 / full_scale), dtype=np.float32)
    return scaled


def _wide_range(values: NDArray[Any]) -> NDArray[np.float32]:
    """32-bit pictures: 0..65535 if they keep to it, otherwise what values they have, low to high."""
    finite: NDArray[np.float32] = np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(finite.min()), float(finite.max())
    if values.dtype != np.float32 and low >= 0 and high <= 65535:
        low, high = 0.0, 65535.0
    finite -= np.float32(low)
    finite /= np.float32(max(high - low, 1e-12))
    return finite
