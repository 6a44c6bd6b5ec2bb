"""A frame round what has the focus: the same for every control, in every look, so that the keyboard is never lost."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

_MOVES: Final = frozenset((QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide))
_GAP: Final = 1  # pixels between a control and its frame
_CORNER: Final = 4.0


class FocusRing(QObject):
    """Follows the focus through all windows of the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._width = 2
        self._chain: list[QWidget] = []  # what has the focus, then what it lies in, up to its window
        self._frame: _Frame | None = None
        app.focusChanged.connect(self._follow)

    def set_width(self, width: int) -> None:
        """How thick the frame is, in pixels."""
        self._width = width
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the control, or something it lies in, has moved."""
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._chain:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._chain = []
        while new is not None:
            self._chain.append(new)
            new.installEventFilter(self)
            new = None if new.isWindow() else new.parentWidget()
        self._scroll_to_it()
        self._place()

    def _scroll_to_it(self) -> None:
        """Bring what was reached by the keyboard into view; Qt does not when the focus comes from outside the area."""
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            return  # what is under the mouse must stay there
        for widget in self._chain[1:]:
            if isinstance(widget, QScrollArea):
                widget.ensureWidgetVisible(self._chain[0])

    def _place(self) -> None:
        frame = self._frame if self._frame is not None and isValid(self._frame) else None
        chain = [widget for widget in self._chain if isValid(widget)]
        rect = _visible_rect(chain, self._width + _GAP)
        if rect.isEmpty():
            if frame is not None:
                frame.hide()
            return
        if frame is None or frame.parentWidget() is not chain[-1]:
            if frame is not None:
                frame.hide()
                frame.deleteLater()
            frame = self._frame = _Frame(chain[-1])
        frame.surround(rect, self._width)


def _visible_rect(chain: list[QWidget], margin: int) -> QRect:
    """Where the frame goes in the window; empty for nowhere. At an edge it lies on the control instead of round it."""
    if not chain or not chain[0].isVisible() or chain[-1].windowType() is Qt.WindowType.Popup or len(chain) == 1:
        return QRect()
    control, window = chain[0], chain[-1]
    rect = QRect(control.mapTo(window, QPoint(0, 0)), control.size()).adjusted(-margin, -margin, margin, margin)
    for inner, outer in pairwise(chain):
        if isinstance(outer, QAbstractScrollArea) and inner is outer.viewport():
            rect &= QRect(inner.mapTo(window, QPoint(0, 0)), inner.size())
    return rect & window.rect()


class _Frame(QWidget):
    """The frame itself, on top of its window and never in the way of the mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._width = 0

    def surround(self, rect: QRect, width: int) -> None:
        """Lie round the inside of `rect`, `width` pixels thick. Only that much is redrawn with what lies below."""
        self._width = width
        self.setGeometry(rect)
        hole = self.rect().adjusted(width + 1, width + 1, -width - 1, -width - 1)
        self.setMask(QRegion(self.rect()) - QRegion(hole))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), self._width))
        half = self._width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _CORNER, _CORNER)
