"""Plain sentences across the top of the window, until they are read and closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStyle, QToolButton, QWidget

_ICON = 22


class Banner(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._lasting = ""
        self._icon = QLabel(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton(self)
        close.setText(self.tr("Close"))
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self._dismiss)
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

    def remind(self, text: str) -> None:
        """Say what stays, above whatever else is said, until it is closed."""
        self._lasting = "\n".join(filter(None, (self._lasting, text)))
        self._show("", QStyle.StandardPixmap.SP_MessageBoxWarning)

    def clear(self) -> None:
        """What was said last is of no more use; what is to stay stays."""
        if self._lasting:
            self._show("", QStyle.StandardPixmap.SP_MessageBoxWarning)
        else:
            self.hide()

    def _dismiss(self) -> None:
        self._lasting = ""
        self.hide()

    def _show(self, text: str, pixmap: QStyle.StandardPixmap) -> None:
        text = "\n".join(filter(None, (self._lasting, text)))
        self._icon.setPixmap(self.style().standardIcon(pixmap).pixmap(_ICON, _ICON))
        self.words.setText(text)
        self.setAccessibleName(text)
        self.show()
