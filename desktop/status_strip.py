"""The strip at the foot of the window: how far the work is, or what the worklist holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from desktop import words
from desktop.icons import tool_icon
from desktop.language import without_mnemonic

if TYPE_CHECKING:
    from core.batch import Progress


class StatusStrip(QFrame):
    """Progress bar with count, speed and time left, Pause and Cancel while work goes on; Continue while it rests."""

    cancel_wanted = Signal()
    pause_wanted = Signal()
    continue_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.words = QLabel(self)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.inputs = QLabel(self)
        self.inputs.setObjectName("secondary")
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(120)
        self.bar.setMaximumWidth(260)
        self.pause = QPushButton(
            without_mnemonic(self.tr("&Pause")), self
        )  # the keys of menus begin with the same letters
        self.pause.setToolTip(self.tr("Hold before the next scan (Ctrl+P)"))
        self.pause.clicked.connect(self.pause_wanted)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setToolTip(self.tr("Stop after the scan being worked on; finished scans are kept (Ctrl+.)"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self.resume = QPushButton(without_mnemonic(self.tr("&Continue")), self)
        self.resume.setToolTip(self.tr("Screen what is still waiting"))
        self.resume.clicked.connect(self.continue_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 12, 6)
        row.setSpacing(12)
        for widget in (self.bar, self.words, self.inputs, self.resume, self.pause, self.cancel):
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
        parts = [text]
        if progress.per_minute is not None:
            parts.append(self.tr("{count:.0f} a minute").format(count=progress.per_minute))
        if progress.seconds_left is not None and progress.done < progress.total:
            parts.append(words.time_left(progress.seconds_left))
        self._show("  ·  ".join(parts), running=True)

    def show_paused(self) -> None:
        """Work holds before its next scan."""
        self._show(self.tr("Paused. Finished scans are kept."), running=True)
        self.pause.setVisible(False)
        self.resume.setVisible(True)

    def show_cancelling(self) -> None:
        """Work was asked to stop and finishes what it is at."""
        self._show(self.tr("Stopping after the scan being worked on…"), running=True)
        self.pause.setEnabled(False)
        self.cancel.setEnabled(False)

    def show_inputs(self, text: str) -> None:
        """Say where scans come from by themselves; empty for nowhere."""
        self.inputs.setText(text)

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
        for button in (self.pause, self.cancel):
            button.setVisible(running)
            button.setEnabled(running)
        self.resume.setVisible(False)

    def _draw_icons(self) -> None:
        self.pause.setIcon(tool_icon("pause", self.palette()))
        self.cancel.setIcon(tool_icon("cancel", self.palette()))
        self.resume.setIcon(tool_icon("continue", self.palette()))
