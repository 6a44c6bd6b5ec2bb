"""The pixels of one slice on their way to the screen.

Brings NumPy and Pillow, so it is imported when the first slice is drawn.
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap, QTransform

_ROWS_AT_ONCE: Final = 32  # as many as stay in a processor's cache
_BORDER: Final = 2  # source pixels around what is seen, for smooth edges


@dataclass(frozen=True, eq=False)
class OnScreen:
    """What is seen of a slice, on the grid of the screen's own pixels.

    Attributes:
        transform: from pixels of the slice to those of the screen.
        exposed: the part of the slice, in its pixels.
        place: the part of the screen.
        codes: uint16 (h, w) of the size of `place`.
        heat: the heat map of the size of `place`; None without one.
    """

    transform: QTransform
    exposed: QRectF
    place: QRect
    codes: NDArray[np.uint16]
    heat: QImage | None


def is_same(codes: NDArray[np.uint16], others: NDArray[np.uint16]) -> bool:
    """Whether both are the same slice of the same picture: views of it are made anew each time."""
    return codes.shape == others.shape and np.may_share_memory(codes, others)


def looked_up(codes: NDArray[np.uint16], table: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Grey values uint8 (H, W)."""
    grey = np.empty(codes.shape, np.uint8)
    for start in range(0, len(codes), _ROWS_AT_ONCE):
        rows = slice(start, start + _ROWS_AT_ONCE)
        np.take(table, codes[rows], mode="clip", out=grey[rows])
    return grey


def made_smaller(grey: NDArray[np.uint8], times: int) -> QPixmap:
    """Means of square blocks of `times` x `times` pixels."""
    pixels = np.ascontiguousarray(Image.fromarray(grey).reduce(times) if times > 1 else grey)
    height, width = pixels.shape
    return QPixmap.fromImage(QImage(pixels.data, width, height, width, QImage.Format.Format_Grayscale8))


def heat_pixmap(layer: NDArray[np.uint8]) -> QPixmap:
    """A heat map, uint8 (h, w, 4) RGBA, for Qt."""
    height, width, _ = layer.shape
    pixels = np.ascontiguousarray(layer)  # named, because the image borrows its memory
    return QPixmap.fromImage(QImage(pixels.data, width, height, QImage.Format.Format_RGBA8888))


def draw_under_window(painter: QPainter, held: OnScreen, table: NDArray[np.uint8]) -> None:
    """Draw what is seen of a slice, one pixel for one.

    Args:
        painter: its unit is a pixel of the screen.
        table: uint8 (65536,), the grey value of each code.
    """
    colours = np.take(_as_colours(table), held.codes, mode="clip")  # named: the image borrows its memory
    image = QImage(colours.data, held.place.width(), held.place.height(), QImage.Format.Format_RGB32)
    painter.drawImage(held.place.topLeft(), image)


def _as_colours(table: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Opaque 32-bit colours of a table of grey values."""
    return table.astype(np.uint32) * np.uint32(0x010101) | np.uint32(0xFF000000)


def bring_to_screen(
    codes: NDArray[np.uint16], transform: QTransform, exposed: QRectF, heat: QPixmap | None
) -> OnScreen:
    """What is seen of a slice, on the grid of the screen's pixels.

    Args:
        codes: uint16 (H, W).
        transform: from pixels of the slice to those of the screen: scaled, mirrored, turned by quarters, moved.
        exposed: the part of the slice that is seen.
        heat: lies over the whole slice.
    """
    height, width = codes.shape
    whole = QRectF(0, 0, width, height)
    place = transform.mapRect(exposed).toAlignedRect() & _covered(transform.mapRect(whole))
    seen = transform.inverted()[0].mapRect(QRectF(place)).intersected(whole)
    if place.isEmpty() or seen.isEmpty():
        return OnScreen(transform, exposed, place, np.empty((0, 0), np.uint16), None)
    turned = abs(transform.m12()) > abs(transform.m11())
    size = (place.height(), place.width()) if turned else (place.width(), place.height())
    grid = _resampled(codes, seen, size)
    if turned:
        grid = grid.T
    if (transform.m12() if turned else transform.m22()) < 0:
        grid = grid[::-1]
    if (transform.m21() if turned else transform.m11()) < 0:
        grid = grid[:, ::-1]
    layer = None if heat is None else _heat_on_screen(heat, transform, place, whole)
    return OnScreen(transform, exposed, place, np.ascontiguousarray(grid), layer)


def _covered(rect: QRectF) -> QRect:
    """The pixels whose middle lies in a rectangle: those Qt draws on."""
    left, top, right, bottom = (
        math.floor(edge + 0.5) for edge in (rect.left(), rect.top(), rect.right(), rect.bottom())
    )
    return QRect(left, top, right - left, bottom - top)


def _resampled(codes: NDArray[np.uint16], seen: QRectF, size: tuple[int, int]) -> NDArray[np.uint16]:
    """A part of the slice as uint16 (h, w) of another size (w, h): means where smaller, in between where larger."""
    left, top = max(0, int(seen.left()) - _BORDER), max(0, int(seen.top()) - _BORDER)
    right, bottom = int(seen.right()) + 1 + _BORDER, int(seen.bottom()) + 1 + _BORDER
    times = max(1, int(min(seen.width() / size[0], seen.height() / size[1])))
    part = _block_means(codes[top:bottom, left:right], times)
    height, width = part.shape
    box = (
        (seen.left() - left) / times,
        (seen.top() - top) / times,
        min((seen.right() - left) / times, width),
        min((seen.bottom() - top) / times, height),
    )
    resized = Image.fromarray(part).resize(size, Image.Resampling.BILINEAR, box=box)
    return (np.asarray(resized) + 0.5).astype(np.uint16)


def _block_means(codes: NDArray[np.uint16], times: int) -> NDArray[np.float32]:
    """Means of square blocks of `times` x `times` pixels; what is left over at the end is left out."""
    if times == 1:
        return codes.astype(np.float32)
    height, width = (side // times * times for side in codes.shape)
    total = np.zeros((height // times, width // times), np.uint32)
    for row in range(times):
        for column in range(times):
            total += codes[row:height:times, column:width:times]
    return total.astype(np.float32) / np.float32(times * times)


def _heat_on_screen(heat: QPixmap, transform: QTransform, place: QRect, whole: QRectF) -> QImage:
    image = QImage(place.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(transform * QTransform.fromTranslate(-place.x(), -place.y()))
    painter.drawPixmap(whole, heat, QRectF(heat.rect()))
    painter.end()
    return image
