"""The dark canvas a picture and its heat map are shown on."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPixmap, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from desktop.ruler import Ruler

_GROUND: Final = QColor("#0f1214")
_VEIL: Final = QColor(15, 18, 20, 190)  # under writing that lies on the picture
_WRITING: Final = QColor("#c3ccd4")
_ZOOM_STEP: Final = 1.2
_ZOOM_RANGE: Final = (0.05, 40.0)
_BARS_MM: Final = (5, 10, 20, 50, 100, 200)  # lengths of the scale bar
_LONGEST_BAR: Final = 0.25  # of the canvas
_NOTCH: Final = 120.0  # wheel units of one notch (Qt)


class Canvas(QGraphicsView):
    """The left button changes the window, or with the shift key measures; the middle or right one moves the picture.

    The wheel zooms; over several slices or frames it steps through them, and zooms with the control key.
    """

    window_dragged = Signal(int, int)  # pixels right and down since the last signal
    reset_wanted = Signal()
    stepped = Signal(int)  # slices or frames further on; negative ones go back
    measured = Signal(object)  # length in widths of a pixel; None where nothing is measured
    pointed = Signal(object)  # (column, row) of the pixel under the pointer; None where there is none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scene = QGraphicsScene(self)
        self._picture = QGraphicsPixmapItem()
        self._heat = QGraphicsPixmapItem(self._picture)  # turned and mirrored with it
        for item in (self._picture, self._heat):
            item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._ruler = Ruler(self._picture)
        scene.addItem(self._picture)
        self.setScene(scene)
        self._aspect = 1.0
        self._orientation = QTransform()
        self.message = ""
        self.corner = ""
        self.heading = ""
        self.column_mm: float | None = None
        self._fitted = True
        self._measures = False
        self._measuring = False
        self.steps = False  # whether the wheel steps through slices or frames
        self._turned_wheel = 0.0  # part of a notch not yet used: touchpads send small ones
        self._dragged_from: QPoint | None = None
        self.setBackgroundBrush(_GROUND)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)  # `zoom` keeps its own point
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)  # the writing stays in place
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)  # the window takes what is dropped
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Picture"))

    def show_picture(self, grey: NDArray[np.uint8], aspect: float = 1.0) -> None:
        """Show a picture; the view stays where it is if the size is the same.

        Args:
            grey: uint8 (H, W).
            aspect: how many times taller than wide a pixel is.
        """
        height, width = grey.shape
        pixels = np.ascontiguousarray(grey)  # named, because the image borrows its memory
        image = QImage(pixels.data, width, height, width, QImage.Format.Format_Grayscale8)
        same = self._picture.pixmap().size() == image.size()
        self._picture.setPixmap(QPixmap.fromImage(image))
        self._aspect, self.message = aspect, ""
        if not same:
            self._place()
        self.viewport().update()

    @property
    def as_taken(self) -> bool:
        """Whether the picture is neither turned nor mirrored."""
        return self._orientation.isIdentity()

    def turn(self, quarters: int) -> None:
        """Turn the picture clockwise by some quarters; negative ones turn it back."""
        self._orient(QTransform().rotate(90 * quarters))

    def mirror(self) -> None:
        """Swap left and right."""
        self._orient(QTransform.fromScale(-1, 1))

    def flip(self) -> None:
        """Swap above and below."""
        self._orient(QTransform.fromScale(1, -1))

    def set_as_taken(self) -> None:
        """Undo every turn and mirroring, and take the measured line away."""
        self._orientation = QTransform()
        self._remove_ruler()
        self._place()

    def _remove_ruler(self) -> None:
        self._ruler.hide()
        self.measured.emit(None)

    def _orient(self, change: QTransform) -> None:
        self._orientation = self._orientation * change
        self._place()

    def _place(self) -> None:
        """Lay the picture the way it is turned, and show all of it."""
        self._picture.setTransform(QTransform.fromScale(1.0, self._aspect) * self._orientation)
        self.scene().setSceneRect(self._picture.sceneBoundingRect())
        self.fit()

    def show_heat(self, layer: NDArray[np.uint8] | None) -> None:
        """Lay a heat map, uint8 (h, w, 4) RGBA of any size, over the whole picture; None takes it away."""
        if layer is None:
            self._heat.setPixmap(QPixmap())
            return
        height, width, _ = layer.shape
        pixels = np.ascontiguousarray(layer)
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
        self._heat.setPixmap(QPixmap.fromImage(image))
        size = self._picture.pixmap().size()
        self._heat.setTransform(QTransform.fromScale(size.width() / width, size.height() / height))

    def set_heat_opacity(self, opacity: float) -> None:
        """How much of the picture the strongest evidence hides, 0..1."""
        self._heat.setOpacity(opacity)

    def show_message(self, message: str) -> None:
        """Show words in place of a picture."""
        self._picture.setPixmap(QPixmap())
        self._heat.setPixmap(QPixmap())
        self._remove_ruler()
        self.message, self.corner = message, ""
        self.write_heading("", None)

    def write_corner(self, text: str) -> None:
        """Write small in the lower left corner."""
        self.corner = text
        self.viewport().update()

    def set_measures(self, on: bool) -> None:
        """Whether the left button measures without the shift key, too."""
        self._measures = on

    def write_heading(self, text: str, column_mm: float | None) -> None:
        """Write small in the upper left corner, and draw a scale bar where the width of a pixel is known."""
        self.heading, self.column_mm = text, column_mm
        self.viewport().update()

    def scale_bar(self) -> tuple[int, float] | None:
        """The scale bar as (millimetres, pixels of the canvas); None where there is none."""
        if self.column_mm is None or self._picture.pixmap().isNull():
            return None
        of_a_millimetre = self.transform().m11() / self.column_mm
        fitting = [mm for mm in _BARS_MM if mm * of_a_millimetre <= _LONGEST_BAR * self.viewport().width()]
        return (fitting[-1], fitting[-1] * of_a_millimetre) if fitting else None

    def fit(self) -> None:
        """Show the whole picture."""
        self._fitted = True
        if not self._picture.pixmap().isNull():
            self.fitInView(self.scene().sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def show_actual_size(self) -> None:
        """One pixel of the picture on one of the screen."""
        middle = self.mapToScene(self.viewport().rect().center())
        self._fitted = False
        self.setTransform(QTransform.fromScale(1 / self.devicePixelRatioF(), 1 / self.devicePixelRatioF()))
        self.centerOn(middle)

    def zoom(self, notches: float, place: QPoint | None = None) -> None:
        """Enlarge by some notches of the wheel; negative ones shrink.

        Args:
            notches: one is a fifth larger.
            place: the point of the canvas that stays where it is; None for its middle.
        """
        factor = _ZOOM_STEP**notches
        if not _ZOOM_RANGE[0] <= self.transform().m11() * factor <= _ZOOM_RANGE[1]:
            return
        place = place or self.viewport().rect().center()
        under = self.mapToScene(place)
        self._fitted = False
        self.scale(factor, factor)
        off = self.mapFromScene(under) - place
        self._scroll(off.x(), off.y())

    def _scroll(self, right: int, down: int) -> None:
        for bar, by in ((self.horizontalScrollBar(), right), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + by)

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Qt: writing that neither zooms nor moves."""
        del rect
        painter.save()
        painter.resetTransform()
        painter.setPen(_WRITING)
        area = self.viewport().rect().adjusted(16, 10, -16, -10)
        if self.message:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.message)
        below, above = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        for text, flags in ((self.corner, Qt.AlignmentFlag.AlignLeft | below),
                            (self.heading, Qt.AlignmentFlag.AlignLeft | above)):  # fmt: skip
            if text:
                painter.fillRect(painter.boundingRect(area, flags, text).adjusted(-6, -3, 6, 3), _VEIL)
                painter.drawText(area, flags, text)
        self._draw_scale_bar(painter, area)
        painter.restore()

    def _draw_scale_bar(self, painter: QPainter, area: QRect) -> None:
        bar = self.scale_bar()
        if bar is None:
            return
        millimetres, length = bar
        text = self.tr("{length} cm").format(length=f"{millimetres / 10:g}")
        right, foot = area.right(), area.bottom() - 6
        left = right - round(length)
        height = painter.fontMetrics().lineSpacing()
        painter.fillRect(QRect(left - 6, foot - height - 8, round(length) + 12, height + 16), _VEIL)
        painter.drawLine(left, foot, right, foot)
        for end in (left, right):
            painter.drawLine(end, foot - 4, end, foot + 4)
        painter.drawText(
            QRect(left - 40, foot - height - 5, round(length) + 80, height), Qt.AlignmentFlag.AlignCenter, text
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: step through the slices, or zoom at the pointer."""
        notches = event.angleDelta().y() / _NOTCH
        event.accept()
        if not self.steps or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(notches, event.position().toPoint())
            return
        self._turned_wheel += notches
        if whole := int(self._turned_wheel):
            self._turned_wheel -= whole
            self.stepped.emit(-whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep the whole picture in sight."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: start of a drag."""
        self._dragged_from = event.position().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        self._measuring = left and (self._measures or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        if self._measuring and not self._picture.pixmap().isNull():
            self._ruler.begin(self._point_at(self._dragged_from))
            self.setCursor(Qt.CursorShape.CrossCursor)
            return
        self.setCursor(Qt.CursorShape.SizeAllCursor if left else Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: change the window or move the picture."""
        place = event.position().toPoint()
        self.pointed.emit(self._pixel_at(place))
        if self._dragged_from is None:
            return
        moved, self._dragged_from = place - self._dragged_from, place
        if self._measuring:
            self._ruler.reach(self._point_at(place))
            self.measured.emit(self._ruler.length(self._aspect))
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self.window_dragged.emit(moved.x(), moved.y())
        else:
            self._fitted = False
            self._scroll(-moved.x(), -moved.y())

    def _point_at(self, place: QPoint) -> QPointF:
        return self._picture.mapFromScene(self.mapToScene(place))

    def _pixel_at(self, place: QPoint) -> tuple[int, int] | None:
        point = self._point_at(place)
        if not self._picture.contains(point):
            return None
        size = self._picture.pixmap().size()
        return min(int(point.x()), size.width() - 1), min(int(point.y()), size.height() - 1)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: the pointer is elsewhere."""
        del event
        self.pointed.emit(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: end of a drag."""
        del event
        self._dragged_from = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: back to how the picture was."""
        del event
        self.reset_wanted.emit()
