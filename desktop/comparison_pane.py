"""One of two scans side by side: its picture with a caption above it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.words import iso_date
from desktop import words
from desktop.comparison_choice import mark_told, same_patient
from desktop.icons import mark_icon, tool_icon
from desktop.style import Mark, length
from desktop.viewer import Viewer

if TYPE_CHECKING:
    from core.results import CaseResult

_FRAME: Final = 3  # pixels of the frame round the picture that menu and keys act on
_ABOVE_AND_BELOW: Final = 18  # pixels of a caption's bar beside its words
_MARK_SIZE: Final = 20  # pixels at the usual text size


class Pane(QWidget):
    """A picture, and in a comparison its caption."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewer = viewer
        self._active = False
        self._mark: Mark | None = None
        self.caption = QLabel(self)
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.caption.setWordWrap(True)
        self._icon = QLabel(self)
        self._bar = QWidget(self)
        self.row = QHBoxLayout(self._bar)
        self.row.setContentsMargins(8, 3, 4, 3)
        self.row.addWidget(self._icon)
        self.row.addWidget(self.caption, 1)
        self._bar.setMinimumHeight(self.fontMetrics().lineSpacing() + _ABOVE_AND_BELOW)  # both panes the same
        self._bar.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._bar)
        self._column.addWidget(viewer, 1)

    def show_caption(self, shown: bool) -> None:
        """With a caption and room for the frame, or without."""
        margin = _FRAME if shown else 0
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._bar.setVisible(shown)
        if not shown:
            self.viewer.canvas.setAccessibleName(self.tr("Picture"))

    def set_active(self, active: bool) -> None:
        """Whether menu and keys act on this picture: a frame, and bold words."""
        self._active = active
        font = self.caption.font()
        font.setBold(active)
        self.caption.setFont(font)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the frame."""
        super().paintEvent(event)
        if self._active:
            painter = QPainter(self)
            pen = QPen(self.palette().color(QPalette.ColorRole.Accent), _FRAME)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            half = _FRAME // 2
            painter.drawRect(self.rect().adjusted(half, half, -half - 1, -half - 1))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: redraw the icons in the new palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icons()
        super().changeEvent(event)

    def _write(self, result: "CaseResult", template: str, told: bool) -> None:
        """Write the caption, and the answer's mark beside it."""
        self._mark = mark_told(result, told)
        date = iso_date(result.patient.study_date) or result.source.name
        text = template.format(date=date, answer=words.mark(self._mark))
        self.caption.setText(text)
        self.caption.setToolTip(result.source.place)
        self.viewer.canvas.setAccessibleName(text)
        self._draw_icons()

    def _draw_icons(self) -> None:
        if self._mark is not None:
            self._icon.setPixmap(
                mark_icon(self._mark, self.palette()).pixmap(QSize(length(_MARK_SIZE), length(_MARK_SIZE)))
            )


class MainPane(Pane):
    """The scan chosen in the list."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(viewer, parent)
        self.link = QCheckBox(self.tr("Together"), self)
        self.link.setToolTip(self.tr("Change size, brightness and slices of both pictures together"))
        self.row.addWidget(self.link)

    def write(self, result: "CaseResult", told: bool) -> None:
        """Say which scan it is.

        Args:
            result: the scan.
            told: whether the program's answer may be shown.
        """
        self._write(result, self.tr("Chosen scan: {date} · {answer}"), told)


class ComparedPane(Pane):
    """The scan it is compared with."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(viewer, parent)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("End the comparison"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        self.row.addWidget(self.close_button)
        self.show_caption(True)
        self._draw_icons()

    def write(self, result: "CaseResult", told: bool, chosen: "CaseResult") -> None:
        """Say which scan it is, and how it stands to the chosen one.

        Args:
            result: the scan.
            told: whether the program's answer may be shown.
            chosen: the scan it is compared with.
        """
        self._write(result, self._template(result, chosen), told)

    def _template(self, result: "CaseResult", chosen: "CaseResult") -> str:
        if not same_patient(result, chosen):
            if result.patient.patient_id and chosen.patient.patient_id:
                return self.tr("Another patient: {date} · {answer}")
            return self.tr("Other scan: {date} · {answer}")
        date, other = result.patient.study_date, chosen.patient.study_date
        if not date or not other or date == other:
            return self.tr("Other scan of this patient: {date} · {answer}")
        return self.tr("Earlier scan: {date} · {answer}") if date < other else self.tr("Later scan: {date} · {answer}")

    def _draw_icons(self) -> None:
        super()._draw_icons()
        self.close_button.setIcon(tool_icon("cancel", self.palette()))
