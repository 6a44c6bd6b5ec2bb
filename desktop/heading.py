"""A label larger than the text around it, at every text size."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget


class Heading(QLabel):
    """Bold, `factor` times as large as the program's text."""

    def __init__(self, text: str = "", factor: float = 1.35, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._factor = factor
        self.setWordWrap(True)
        self._enlarge()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the program was dressed anew, so its text size may have changed."""
        if event.type() is QEvent.Type.StyleChange:
            self._enlarge()
        super().changeEvent(event)

    def _enlarge(self) -> None:
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * self._factor)
        font.setBold(True)
        self.setFont(font)
