"""The dark canvas a picture and its heat map are shown on."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from core.imaging.scan import Placement
from desktop.canvas_writing import GROUND, Edges, Legend, ScaleBar, Writing, write
from desktop.picture_view import PictureView

if TYPE_CHECKING:  # the first paint does not wait for NumPy
    import numpy as np
    from numpy.typing import NDArray

_BARS_MM: Final = (5, 10, 20, 50, 100, 200)  # lengths of the scale bar
_LONGEST_BAR: Final = 0.25  # of the canvas
_NOTCH: Final = 120.0  # wheel units of one notch (Qt)
_KEY_DRAG: Final = 20  # pixels one key press stands for
_KEY_PAN: Final = 0.1  # share of the canvas one key press moves by
# What a key stands for as (right, down).
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Canvas(PictureView):
    """The left button changes the window, or with the shift key measures; the middle or right one moves the picture.

    The wheel zooms; over several slices or frames it steps through them, and zooms with the control key. The arrow
    keys move the picture, with the shift key they change the window.
    """

    pressed = Signal()
    window_dragged = Signal(int, int)  # pixels right and down since the last signal
    drag_ended = Signal()
    reset_wanted = Signal()
    stepped = Signal(int)  # slices or frames further on; negative ones go back
    measured = Signal(object)  # length in widths of a pixel; None where nothing is measured
    pointed = Signal(object)  # (column, row) of the pixel under the pointer; None where there is none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placement = Placement()
        self._legend: Legend | None = None
        self._heat_shown = False
        self.message = ""
        self.corner = ""
        self.heading = ""
        self.column_mm: float | None = None
        self._measures = False
        self._measuring = False
        self._bare = False  # without what says whose picture it is
        self.steps = False  # whether the wheel steps through slices or frames
        self._turned_wheel = 0.0  # part of a notch not yet used: touchpads send small ones
        self._dragged_from: QPoint | None = None
        self.setBackgroundBrush(GROUND)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)  # the window takes what is dropped
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Picture"))

    def set_as_taken(self) -> None:
        """Undo every turn and mirroring, and take the measured line away."""
        self._remove_ruler()
        super().set_as_taken()

    def _remove_ruler(self) -> None:
        self._ruler.hide()
        self.measured.emit(None)

    def show_heat(self, layer: "NDArray[np.uint8] | None") -> None:
        """Lay a heat map over the picture, with its legend beside it; None takes it away."""
        self._heat_shown = layer is not None
        super().show_heat(layer)

    def set_legend(self, legend: Legend) -> None:
        """What is written beside a heat map."""
        self._legend = legend

    def show_message(self, message: str) -> None:
        """Show words in place of a picture."""
        self._picture.show_nothing()
        self.show_heat(None)
        self._remove_ruler()
        self.message, self.corner = message, ""
        self.set_placement(Placement())
        self.write_heading("", None)

    def write_corner(self, text: str) -> None:
        """Write small below, at the leading edge."""
        if text != self.corner:
            self.corner = text
            self.viewport().update()

    def set_measures(self, on: bool) -> None:
        """Whether the left button measures without the shift key, too; the pointer says so."""
        self._measures = on
        self._rest_cursor()

    def _rest_cursor(self) -> None:
        if self._measures:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()

    def write_heading(self, text: str, column_mm: float | None) -> None:
        """Write small above, at the leading edge, and draw a scale bar where the width of a pixel is known."""
        self.heading, self.column_mm = text, column_mm
        self.viewport().update()

    def set_placement(self, placement: Placement) -> None:
        """Where the patient's sides lie in the picture as it was taken."""
        self._placement = placement
        self.viewport().update()

    def edges(self) -> Edges:
        """The patient's sides at the edges of the canvas, the way the picture is turned now."""
        letters = dict(zip(((-1, 0), (0, -1), (1, 0), (0, 1)), self._placement.letters(), strict=True))
        back, _ = self._orientation.inverted()
        seen = [back.map(QPointF(*edge)) for edge in letters]
        return Edges(*(letters[round(point.x()), round(point.y())] for point in seen))

    def scale_bar(self) -> tuple[int, float] | None:
        """The scale bar as (millimetres, pixels of the canvas); None where there is none."""
        if self.column_mm is None or self.empty:
            return None
        of_a_millimetre = self.transform().m11() / self.column_mm
        fitting = [mm for mm in _BARS_MM if mm * of_a_millimetre <= _LONGEST_BAR * self.viewport().width()]
        return (fitting[-1], fitting[-1] * of_a_millimetre) if fitting else None

    def picture_as_shown(self) -> QImage:
        """What the canvas shows, in pixels of the screen, without the writing that says whose picture it is."""
        self._bare = True
        image = self.viewport().grab().toImage()
        self._bare = False
        return image

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Qt: writing that neither zooms nor moves."""
        del rect
        painter.save()
        painter.resetTransform()
        parent = self.parentWidget()
        painter.setLayoutDirection(parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight)
        write(painter, self.viewport().rect(), self._writing())
        painter.restore()

    def _writing(self) -> Writing:
        bar = self.scale_bar()
        text = self.tr("{length} cm")
        return Writing(
            self.message,
            "" if self._bare else self.heading,
            self.corner,
            self.edges(),
            None if bar is None else ScaleBar(text.format(length=f"{bar[0] / 10:g}"), round(bar[1])),
            self._legend if self._heat_shown else None,
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows move the picture, or change the window with the shift key."""
        right, down = _ARROWS.get(Qt.Key(event.key()), (0, 0))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if (right or down) and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.window_dragged.emit(right * _KEY_DRAG, down * _KEY_DRAG)
        elif (right or down) and modifiers == Qt.KeyboardModifier.NoModifier:
            size = self.viewport().size() * _KEY_PAN
            self._scroll(right * size.width(), down * size.height())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: start of a drag."""
        self.pressed.emit()
        self._dragged_from = event.position().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        self._measuring = left and (self._measures or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        if self._measuring and not self.empty:
            self._ruler.begin(self._point_at(self._dragged_from))
            self.setCursor(Qt.CursorShape.CrossCursor)
            return
        self.setCursor(Qt.CursorShape.SizeAllCursor if left else Qt.CursorShape.ClosedHandCursor)
        if left:
            self.window_dragged.emit(0, 0)  # what takes time is then done before the first step

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: change the window or move the picture."""
        place = event.position().toPoint()
        if self._dragged_from is not None:
            moved, self._dragged_from = place - self._dragged_from, place
            self._drag(moved, place, bool(event.buttons() & Qt.MouseButton.LeftButton))
        self.pointed.emit(self._pixel_at(place))

    def _drag(self, moved: QPoint, place: QPoint, left: bool) -> None:
        if self._measuring:
            self._ruler.reach(self._point_at(place))
            self.measured.emit(self._ruler.length(self._aspect))
        elif left:
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
        width, height = self._picture.size
        return min(int(point.x()), width - 1), min(int(point.y()), height - 1)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: the pointer is elsewhere."""
        del event
        self.pointed.emit(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: end of a drag."""
        del event
        self._dragged_from = None
        self._rest_cursor()
        self.drag_ended.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: back to how the picture was."""
        del event
        self.reset_wanted.emit()
