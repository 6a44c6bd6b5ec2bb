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


class Bar(QWidget):
    """A name, a probability 0..1 in figures, and a bar; optionally ticks where the answer changes."""

    def __init__(self, parent: QWidget | None = None, large: bool = False) -> None:
        super().__init__(parent)
        self._name, self._probability = "", 0.0
        self._track = _LARGE if large else _SMALL
        self._ticks: tuple[float, ...] = ()
        self._colour: QColor | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(
        self, name: str, probability: float, colour: QColor | None = None, ticks: Sequence[float] = ()
    ) -> None:
        """Show a probability; without a colour in that of secondary text."""
        self._name, self._probability, self._colour, self._ticks = name, probability, colour, tuple(ticks)
        self.setAccessibleName(f"{name}: {words.percent(probability)}")
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: one line of text and the bar."""
        return QSize(160, round(QFontMetricsF(self.font()).height() + _GAP + self._track + 6))

    def minimumSizeHint(self) -> QSize:
        """Qt: as `sizeHint`."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw text, track, bar and ticks."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetricsF(self.font()).height()
        text = QRectF(0, 0, self.width(), line)
        painter.drawText(text, Qt.AlignmentFlag.AlignRight, words.percent(self._probability))
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft, self._name)
        track = QRectF(0, line + _GAP, self.width(), self._track)
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
