"""The third step of a study: it is being judged."""

from time import monotonic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop import words
from desktop.heading import Heading


class StudyProgress(QWidget):
    """Bar, count, time left and a button to stop."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began = 0.0
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.cancel = QPushButton(self.tr("&Stop"), self)
        self.cancel.setToolTip(self.tr("Stop after the scan being judged; the figures are then of those judged"))
        self.cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(self.tr("Your scans are being judged"), parent=self))
        column.addStretch(1)
        column.addWidget(self.bar)
        column.addLayout(row)
        column.addStretch(1)

    def begin(self, total: int) -> None:
        """Start counting."""
        self._began = monotonic()
        self.bar.setRange(0, total)
        self.cancel.setEnabled(True)
        self.show_done(0)

    def show_done(self, done: int) -> None:
        """Show how many scans have been judged."""
        total = self.bar.maximum()
        self.bar.setValue(done)
        count = self.tr("{done} of {total} scans").format(done=done, total=total)
        if self.cancel.isEnabled():
            self.words.setText(count)
            if 0 < done < total:
                seconds = (monotonic() - self._began) / done * (total - done)
                self.words.setText(f"{count} · {words.time_left(seconds)}")

    def show_cancelling(self) -> None:
        """It was asked to stop."""
        self.cancel.setEnabled(False)
        self.words.setText(self.tr("Stopping after the scan being worked on…"))
