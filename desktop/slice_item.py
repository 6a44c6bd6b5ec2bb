"""One slice under a window and its heat map, drawn exactly at rest and fast while the window is dragged.

At rest the whole slice is put through the window and then made smaller in whole steps, so that fine texture does not
turn into patterns. While the window moves, only the pixels of the screen are: the slice is brought to their grid once,
and each step of the drag is one look-up a pixel of the screen, however large the film is.
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

_ROWS_AT_ONCE: Final = 32  # as many as stay in a processor's cache
_BORDER: Final = 2  # source pixels around what is seen, for smooth edges


@dataclass(frozen=True, eq=False)
class _OnScreen:
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


class SliceItem(QGraphicsItem):
    """Its coordinates are the pixels of the slice."""

    def __init__(self) -> None:
        super().__init__()
        self._codes: NDArray[np.uint16] | None = None
        self._table = np.zeros(1, np.uint8)
        self._grey: NDArray[np.uint8] | None = None  # the whole slice under the window
        self._smaller: dict[int, QPixmap] = {}  # `_grey`, by how many times smaller
        self._heat: QPixmap | None = None
        self._heat_opacity = 1.0
        self._moving = False
        self._on_screen: _OnScreen | None = None
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # `paint` is told what is seen

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels; (0, 0) without a slice."""
        return (0, 0) if self._codes is None else (self._codes.shape[1], self._codes.shape[0])

    def show_slice(self, codes: NDArray[np.uint16] | None, table: NDArray[np.uint8], moving: bool = False) -> None:
        """Show a slice, or nothing.

        Args:
            codes: uint16 (H, W).
            table: uint8 (65536,), the grey value of each code, 0 black.
            moving: the window is being dragged: be fast.
        """
        if not _is_same(codes, self._codes):
            self.prepareGeometryChange()
            self._codes, self._on_screen = codes, None
        self._table, self._moving = table, moving
        self._grey = None
        self._smaller.clear()
        self.update()

    def show_heat(self, layer: NDArray[np.uint8] | None) -> None:
        """Lay a heat map, uint8 (h, w, 4) RGBA of any size, over the whole slice; None takes it away."""
        self._heat, self._on_screen = None, None
        if layer is not None:
            height, width, _ = layer.shape
            pixels = np.ascontiguousarray(layer)  # named, because the image borrows its memory
            self._heat = QPixmap.fromImage(QImage(pixels.data, width, height, QImage.Format.Format_RGBA8888))
        self.update()

    def set_heat_opacity(self, opacity: float) -> None:
        """How much of the slice the strongest evidence hides, 0..1."""
        self._heat_opacity = opacity
        self.update()

    def boundingRect(self) -> QRectF:
        """Qt: the whole slice."""
        return QRectF(0, 0, *self.size)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Qt: draw what is seen."""
        del widget
        if self._codes is None:
            return
        if self._moving:
            self._paint_moving(painter, self._codes, QRectF(option.exposedRect))
        else:
            self._on_screen = None
            self._paint_at_rest(painter, self._codes)

    def _paint_at_rest(self, painter: QPainter, codes: NDArray[np.uint16]) -> None:
        across, down = _scales(painter.deviceTransform())
        times = max(1, int(1 / max(across, down)))
        pixmap = self._smaller.get(times)
        if pixmap is None:
            if self._grey is None:
                self._grey = _looked_up(codes, self._table)
            pixmap = _made_smaller(self._grey, times)
            self._smaller = {times: pixmap}  # only this one: a large film at full size takes 36 MB
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width, height = self.size
        painter.drawPixmap(self.boundingRect(), pixmap, QRectF(0, 0, width / times, height / times))
        if self._heat is not None:
            painter.setOpacity(self._heat_opacity)
            painter.drawPixmap(self.boundingRect(), self._heat, QRectF(self._heat.rect()))

    def _paint_moving(self, painter: QPainter, codes: NDArray[np.uint16], exposed: QRectF) -> None:
        transform = QTransform(painter.deviceTransform())  # a copy, as Qt's own changes with the painter
        held = self._on_screen
        if held is None or held.transform != transform or held.exposed != exposed:
            held = self._on_screen = _bring_to_screen(codes, transform, exposed, self._heat)
        if not held.codes.size:
            return
        colours = np.take(_as_colours(self._table), held.codes, mode="clip")  # named: the image borrows its memory
        image = QImage(colours.data, held.place.width(), held.place.height(), QImage.Format.Format_RGB32)
        painter.setWorldTransform(transform.inverted()[0] * painter.worldTransform())  # one pixel for one
        painter.drawImage(held.place.topLeft(), image)
        if held.heat is not None:
            painter.setOpacity(self._heat_opacity)
            painter.drawImage(held.place.topLeft(), held.heat)


def _is_same(codes: NDArray[np.uint16] | None, others: NDArray[np.uint16] | None) -> bool:
    """Whether both are the same slice of the same picture, or both nothing: views of it are made anew each time."""
    if codes is None or others is None:
        return codes is others
    return codes.shape == others.shape and np.may_share_memory(codes, others)


def _scales(transform: QTransform) -> tuple[float, float]:
    """How large one pixel is on the screen: of a row and of a column, in pixels of the screen."""
    return abs(transform.m11()) + abs(transform.m12()), abs(transform.m21()) + abs(transform.m22())


def _looked_up(codes: NDArray[np.uint16], table: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Grey values uint8 (H, W)."""
    grey = np.empty(codes.shape, np.uint8)
    for start in range(0, len(codes), _ROWS_AT_ONCE):
        rows = slice(start, start + _ROWS_AT_ONCE)
        np.take(table, codes[rows], mode="clip", out=grey[rows])
    return grey


def _made_smaller(grey: NDArray[np.uint8], times: int) -> QPixmap:
    """Means of square blocks of `times` x `times` pixels."""
    from PIL import Image  # the first paint does not wait for it

    pixels = np.ascontiguousarray(Image.fromarray(grey).reduce(times) if times > 1 else grey)
    height, width = pixels.shape
    return QPixmap.fromImage(QImage(pixels.data, width, height, width, QImage.Format.Format_Grayscale8))


def _as_colours(table: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Opaque 32-bit colours of a table of grey values."""
    return table.astype(np.uint32) * np.uint32(0x010101) | np.uint32(0xFF000000)


def _bring_to_screen(
    codes: NDArray[np.uint16], transform: QTransform, exposed: QRectF, heat: QPixmap | None
) -> _OnScreen:
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
        return _OnScreen(transform, exposed, place, np.empty((0, 0), np.uint16), None)
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
    return _OnScreen(transform, exposed, place, np.ascontiguousarray(grid), layer)


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
    from PIL import Image

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
