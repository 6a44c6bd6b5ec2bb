"""Probabilities as bars."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import words

_GAP: Final = 3.0
_LARGE: Final = 10.0
_SMALL: Final = 5.0
_TALL: Final = 1e6


class Bar(QWidget):
    """A name, a probability 0..1 in figures, and a bar; optionally ticks where the answer changes."""

    def __init__(self, parent: QWidget | None = None, large: bool = False) -> None:
        super().__init__(parent)
        self._name, self._probability = "", 0.0
        self._track = _LARGE if large else _SMALL
        self._ticks: tuple[float, ...] = ()
        self._colour: QColor | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_value(
        self, name: str, probability: float, colour: QColor | None = None, ticks: Sequence[float] = ()
    ) -> None:
        """Show a probability; without a colour in that of secondary text."""
        self._name, self._probability, self._colour, self._ticks = name, probability, colour, tuple(ticks)
        self.setAccessibleName(f"{name}: {words.percent(probability)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: one line of text and the bar."""
        return QSize(160, self.heightForWidth(10_000))

    def minimumSizeHint(self) -> QSize:
        """Qt: as `sizeHint`."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Qt: the name, in as many lines as it needs, and the bar."""
        return round(self._words(width).height() + _GAP + self._track + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw text, track, bar and ticks, from the side on which lines begin."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name = self._words(self.width())
        figure = QRectF(0, 0, self.width(), name.height())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:
            name.moveRight(self.width())
        # Qt itself exchanges left and right where lines begin on the right.
        painter.drawText(figure, Qt.AlignmentFlag.AlignRight, words.percent(self._probability))
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self._name)
        if mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_bar(painter, QRectF(0, name.height() + _GAP, self.width(), self._track))

    def _paint_bar(self, painter: QPainter, track: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().mid())
        painter.drawRoundedRect(track, 3, 3)
        if self._probability >= 0.005:
            filled = QRectF(track)
            filled.setWidth(max(track.width() * self._probability, 3.0))
            painter.setBrush(self._colour or self.palette().placeholderText().color())
            painter.drawRoundedRect(filled, 3, 3)
        painter.setBrush(self.palette().windowText())
        for tick in self._ticks:
            painter.drawRect(QRectF(track.width() * tick - 0.75, track.top() - 3, 1.5, self._track + 6))

    def _words(self, width: int) -> QRectF:
        """The place of the name, beside the figure."""
        metrics = QFontMetricsF(self.font())
        room = width - metrics.horizontalAdvance(words.percent(self._probability)) - 12
        found = metrics.boundingRect(QRectF(0, 0, room, _TALL), Qt.TextFlag.TextWordWrap, self._name)
        return QRectF(0, 0, room, max(found.height(), metrics.height()))
