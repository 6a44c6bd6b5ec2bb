"""Worklist, picture and answer side by side."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_WIDTHS: Final = (550, 470, 346)  # on a screen of 1366 pixels
_COMPARING: Final = (290, 750, 326)
_LEAST_LIST: Final = 220
_LEAST_ANSWER: Final = 240


class Columns(QSplitter):
    """Three columns; what the window has more of goes to the picture."""

    def __init__(self, worklist: QWidget, picture: QWidget, answer: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        for place, widget in enumerate((worklist, picture, answer)):
            self.addWidget(widget)
            self.setStretchFactor(place, 1 if widget is picture else 0)
            self.setCollapsible(place, False)
        self.setHandleWidth(1)
        worklist.setMinimumWidth(_LEAST_LIST)
        answer.setMinimumWidth(_LEAST_ANSWER)
        self.setSizes(_WIDTHS)
        self._before = list(_WIDTHS)

    def make_room(self, comparing: bool) -> None:
        """Give two pictures side by side the room of the list, and take it back as it was."""
        if comparing:
            self._before = self.sizes()
        self.setSizes(_COMPARING if comparing else self._before)
