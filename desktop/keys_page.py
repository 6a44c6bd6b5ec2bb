"""Help: every key and what the mouse does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.actions import plain_text
from desktop.style import length


class KeysPage(QDialog):
    """Two columns: key or mouse, and what it does. Taken from the actions themselves, so it is never out of date."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys and mouse"))
        table = QWidget(self)
        self._grid = QGridLayout(table)
        self._grid.setHorizontalSpacing(24)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []
        for action in actions:
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if key:
                self._add(key, plain_text(action))
        for key, does in self._mouse():
            self._add(key, does)
        area = QScrollArea(self)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(table)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.resize(length(640), length(560))

    def lines(self) -> list[tuple[str, str]]:
        """What is written, as (key or mouse, what it does)."""
        return [(key.text(), does.text()) for key, does in self._labels]

    def _mouse(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Drag, left button"), self.tr("Brightness and contrast")),
            (self.tr("Drag, right or middle button"), self.tr("Move the picture")),
            (self.tr("Drag with Shift"), self.tr("Measure a length")),
            (self.tr("Wheel"), self.tr("Zoom; over several slices or frames, step through them")),
            (self.tr("Wheel with Ctrl"), self.tr("Zoom")),
            (self.tr("Double click"), self.tr("Picture as at first")),
            (self.tr("Arrow keys, after a click on the picture"), self.tr("Move the enlarged picture")),
            (self.tr("Shift and arrow keys"), self.tr("Brightness and contrast")),
        )

    def _add(self, key: str, does: str) -> None:
        row = self._grid.rowCount()
        labels = (QLabel(key, self), QLabel(does, self))
        for place, label in enumerate(labels):
            self._grid.addWidget(label, row, place)
        self._labels.append(labels)
