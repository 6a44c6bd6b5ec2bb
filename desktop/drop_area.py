"""What an empty workspace shows: one large place to drop scans on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.paths import ICONS
from desktop import words
from desktop.language import without_mnemonic


class DropArea(QWidget):
    """Says what to do first. The window itself takes the drop; this area is lit while something hovers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False
        self.open_files = QPushButton(without_mnemonic(self.tr("Open &files…")), self)  # their keys are in the menu
        self.open_folder = QPushButton(without_mnemonic(self.tr("Open f&older…")), self)
        self._lay_out()

    def _lay_out(self) -> None:
        logo = QLabel(self)
        logo.setPixmap(QIcon(str(ICONS / "thoralite.png")).pixmap(88, 88))
        title = QLabel(self.tr("Drop chest scans here"), self)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        font.setBold(True)
        title.setFont(font)
        kinds = QLabel(
            self.tr(
                "Files, a whole folder, a ZIP archive, a CD or a USB stick.\n"
                "Chest X-ray, CT and lung ultrasound as DICOM, PNG, JPEG or TIFF."
            ),
            self,
        )
        privacy = QLabel(
            self.tr("Nothing leaves this computer. {disclaimer}").format(disclaimer=words.disclaimer()), self
        )
        privacy.setObjectName("secondary")
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        for button in (self.open_files, self.open_folder):
            button.setMinimumSize(150, 40)
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (logo, title, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
            column.addSpacing(10)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(2)
        privacy.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(privacy)
        column.addSpacing(24)

    def set_lit(self, lit: bool) -> None:
        """Whether something that can be opened hovers over the window."""
        self._lit = lit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the dashed frame."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().accent().color()
        frame = accent if self._lit else self.palette().dark().color()
        ground = QColor(accent)
        ground.setAlpha(30 if self._lit else 0)
        painter.setBrush(ground)
        painter.setPen(QPen(frame, 2, Qt.PenStyle.DashLine, Qt.PenCapStyle.RoundCap))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 24, -24, -24), 14, 14)
