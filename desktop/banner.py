"""One plain sentence across the top of the window, until it is read and closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStyle, QToolButton, QWidget

_ICON = 22


class Banner(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._icon = QLabel(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton(self)
        close.setText(self.tr("Close"))
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(close)
        self.hide()

    def warn(self, text: str) -> None:
        """Say that something went wrong."""
        self._show(text, QStyle.StandardPixmap.SP_MessageBoxWarning)

    def tell(self, text: str) -> None:
        """Say something good to know."""
        self._show(text, QStyle.StandardPixmap.SP_MessageBoxInformation)

    def _show(self, text: str, pixmap: QStyle.StandardPixmap) -> None:
        self._icon.setPixmap(self.style().standardIcon(pixmap).pixmap(_ICON, _ICON))
        self.words.setText(text)
        self.setAccessibleName(text)
        self.show()
