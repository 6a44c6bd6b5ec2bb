"""One slice under a window and its heat map, drawn exactly at rest and fast while the window is dragged.

At rest the whole slice is put through the window and then made smaller in whole steps, so that fine texture does not
turn into patterns. While the window moves, only the pixels of the screen are: the slice is brought to their grid once,
and each step of the drag is one look-up a pixel of the screen, however large the film is.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:  # the first paint, which shows no slice, does not wait for NumPy
    import numpy as np
    from numpy.typing import NDArray

    from desktop.slice_pixels import OnScreen


class SliceItem(QGraphicsItem):
    """Its coordinates are the pixels of the slice."""

    def __init__(self) -> None:
        super().__init__()
        self._codes: NDArray[np.uint16] | None = None
        self._table: NDArray[np.uint8] | None = None
        self._grey: NDArray[np.uint8] | None = None  # the whole slice under the window
        self._smaller: dict[int, QPixmap] = {}  # `_grey`, by how many times smaller
        self._heat: QPixmap | None = None
        self._heat_opacity = 1.0
        self._moving = False
        self._on_screen: OnScreen | None = None
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # `paint` is told what is seen

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels; (0, 0) without a slice."""
        return (0, 0) if self._codes is None else (self._codes.shape[1], self._codes.shape[0])

    def show_nothing(self) -> None:
        """Take the slice away."""
        self.prepareGeometryChange()
        self._codes = self._table = self._on_screen = None
        self._forget_drawn()

    def show_slice(self, codes: "NDArray[np.uint16]", table: "NDArray[np.uint8]", moving: bool = False) -> None:
        """Show a slice.

        Args:
            codes: uint16 (H, W).
            table: uint8 (65536,), the grey value of each code, 0 black.
            moving: the window is being dragged: be fast.
        """
        from desktop.slice_pixels import is_same

        if self._codes is None or not is_same(codes, self._codes):
            self.prepareGeometryChange()
            self._codes, self._on_screen = codes, None
        self._table, self._moving = table, moving
        self._forget_drawn()

    def show_heat(self, layer: "NDArray[np.uint8] | None") -> None:
        """Lay a heat map, uint8 (h, w, 4) RGBA of any size, over the whole slice; None takes it away."""
        self._heat, self._on_screen = None, None
        if layer is not None:
            from desktop.slice_pixels import heat_pixmap

            self._heat = heat_pixmap(layer)
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
        if self._codes is None or self._table is None:
            return
        if self._moving:
            self._paint_moving(painter, self._codes, self._table, QRectF(option.exposedRect))
        else:
            self._on_screen = None
            self._paint_at_rest(painter, self._codes, self._table)

    def _forget_drawn(self) -> None:
        self._grey = None
        self._smaller.clear()
        self.update()

    def _paint_at_rest(self, painter: QPainter, codes: "NDArray[np.uint16]", table: "NDArray[np.uint8]") -> None:
        from desktop.slice_pixels import looked_up, made_smaller

        across, down = _scales(painter.deviceTransform())
        times = max(1, int(1 / max(across, down)))
        pixmap = self._smaller.get(times)
        if pixmap is None:
            if self._grey is None:
                self._grey = looked_up(codes, table)
            pixmap = made_smaller(self._grey, times)
            self._smaller = {times: pixmap}  # only this one: a large film at full size takes 36 MB
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width, height = self.size
        painter.drawPixmap(self.boundingRect(), pixmap, QRectF(0, 0, width / times, height / times))
        if self._heat is not None:
            painter.setOpacity(self._heat_opacity)
            painter.drawPixmap(self.boundingRect(), self._heat, QRectF(self._heat.rect()))

    def _paint_moving(
        self, painter: QPainter, codes: "NDArray[np.uint16]", table: "NDArray[np.uint8]", exposed: QRectF
    ) -> None:
        from desktop.slice_pixels import bring_to_screen, draw_under_window

        transform = QTransform(painter.deviceTransform())  # a copy, as Qt's own changes with the painter
        held = self._on_screen
        if held is None or held.transform != transform or held.exposed != exposed:
            held = self._on_screen = bring_to_screen(codes, transform, exposed, self._heat)
        if not held.codes.size:
            return
        painter.setWorldTransform(transform.inverted()[0] * painter.worldTransform())  # one pixel for one
        draw_under_window(painter, held, table)
        if held.heat is not None:
            painter.setOpacity(self._heat_opacity)
            painter.drawImage(held.place.topLeft(), held.heat)


def _scales(transform: QTransform) -> tuple[float, float]:
    """How large one pixel is on the screen: of a row and of a column, in pixels of the screen."""
    return abs(transform.m11()) + abs(transform.m12()), abs(transform.m21()) + abs(transform.m22())
