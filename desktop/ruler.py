"""A line the user draws on the picture to measure a length."""

import math
from typing import Final

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsLineItem

_COLOUR: Final = QColor("#ffd54a")
_WIDTH: Final = 2.0  # pixels of the screen, at every zoom


class Ruler(QGraphicsLineItem):
    """Lies on its picture and is turned and mirrored with it."""

    def __init__(self, picture: QGraphicsItem) -> None:
        super().__init__(picture)
        pen = QPen(_COLOUR, _WIDTH)
        pen.setCosmetic(True)
        self.setPen(pen)
        self.setZValue(1)
        self.hide()

    def begin(self, point: QPointF) -> None:
        """Begin a new line at a point of the picture."""
        self.setLine(QLineF(point, point))
        self.show()

    def reach(self, point: QPointF) -> None:
        """Let the line end at a point of the picture."""
        self.setLine(QLineF(self.line().p1(), point))

    def length(self, aspect: float) -> float | None:
        """Length in widths of a pixel; None while nothing is measured.

        Args:
            aspect: how many times taller than wide a pixel is.
        """
        return math.hypot(self.line().dx(), self.line().dy() * aspect) if self.isVisible() else None
