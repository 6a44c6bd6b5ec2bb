"""The strip at the foot of the window: how far the work is, or what the worklist holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from desktop.icons import tool_icon

if TYPE_CHECKING:
    from core.batch import Progress

_MINUTE = 60.0


class StatusStrip(QFrame):
    """Progress bar with count and time left and Cancel while work goes on; Continue while something waits."""

    cancel_wanted = Signal()
    continue_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.words = QLabel(self)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(260)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setToolTip(self.tr("Stop after the scan being worked on; finished scans are kept (Esc)"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self.resume = QPushButton(self.tr("&Continue"), self)
        self.resume.setToolTip(self.tr("Screen what is still waiting"))
        self.resume.clicked.connect(self.continue_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 12, 6)
        row.setSpacing(12)
        for widget in (self.bar, self.words, self.resume, self.cancel):
            row.addWidget(widget)
        self._draw_icons()
        self.show_idle(0, "")

    def show_starting(self) -> None:
        """Work has begun, but its amount is not known yet."""
        self.bar.setRange(0, 0)
        self._show(self.tr("Looking for scans…"), running=True)

    def show_progress(self, progress: "Progress") -> None:
        """Show how far a batch is."""
        self.bar.setRange(0, max(progress.total, 1))
        self.bar.setValue(progress.done)
        text = self.tr("{done} of {total} scans").format(done=progress.done, total=progress.total)
        if progress.seconds_left is not None and progress.done < progress.total:
            text += " · " + self._time_left(progress.seconds_left)
        self._show(text, running=True)

    def show_cancelling(self) -> None:
        """Work was asked to stop and finishes what it is at."""
        self._show(self.tr("Stopping after the scan being worked on…"), running=True)
        self.cancel.setEnabled(False)

    def show_idle(self, waiting: int, text: str) -> None:
        """Nothing runs.

        Args:
            waiting: how many files and folders still wait.
            text: what the worklist holds.
        """
        self._show(text, running=False)
        self.resume.setVisible(waiting > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: redraw the icons in the new palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icons()
        super().changeEvent(event)

    def _show(self, text: str, running: bool) -> None:
        self.words.setText(text)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(running)
        self.resume.setVisible(False)

    def _time_left(self, seconds: float) -> str:
        if seconds < _MINUTE:
            return self.tr("less than a minute left")
        minutes = round(seconds / _MINUTE)
        if minutes < 2 * _MINUTE:
            return self.tr("about {minutes} min left").format(minutes=minutes)
        return self.tr("about {hours} h left").format(hours=round(minutes / _MINUTE))

    def _draw_icons(self) -> None:
        self.cancel.setIcon(tool_icon("cancel", self.palette()))
        self.resume.setIcon(tool_icon("continue", self.palette()))
