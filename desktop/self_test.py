"""Help > Check this computer: whether it gives the answers that were released."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import words
from desktop.background import Iteration
from desktop.form_field import sentence
from desktop.icons import mark_icon
from desktop.style import Mark, length

_SIGN: Final = 40  # pixels
_WIDTH: Final = 460


@dataclass(frozen=True)
class Tally:
    """How far the check is.

    Attributes:
        passed: cases with the released answer.
        done: cases judged.
        total: all cases.
    """

    passed: int = 0
    done: int = 0
    total: int = 0


class SelfTest(QWidget):
    """Judges the released cases in the background and says in one sentence how it went.

    Attributes:
        tally: how far it is.
        tried: whether it was started.
    """

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tally = Tally()
        self.tried = False
        self._error: Exception | None = None
        self._run: Iteration | None = None
        self._sign = QLabel(self)
        self.outcome = sentence(parent=self)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)  # Enter goes on
        self.button.clicked.connect(self._press)
        row = QHBoxLayout()
        row.setSpacing(length(12))
        row.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.outcome, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(length(12))
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeading)
        self._show()

    @property
    def running(self) -> bool:
        """Whether cases are being judged."""
        return self._run is not None

    def start(self) -> None:
        """Judge the cases, from the first one on."""
        if self.running:
            return
        self.tally, self._error, self.tried = Tally(), None, True
        self._run = Iteration(self, _judge).each(self._take).success(self._end).failure(self._fail).go()
        self._show()

    def stop(self) -> None:
        """Stop, and wait for the case at hand (a fraction of a second)."""
        if self._run is not None:
            self._run.cancel()
            self._run.wait()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another language or other colours."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "button"):
            self._show()
        super().changeEvent(event)

    def _press(self) -> None:
        if self._run is None:
            self.start()
        else:
            self._run.cancel()

    def _take(self, tally: Tally) -> None:
        self.tally = tally
        self._show()

    def _fail(self, error: Exception) -> None:
        self._error = error
        self._end()

    def _end(self) -> None:
        self._run = None
        self._show()
        self.ended.emit()

    def _show(self) -> None:
        tally = self.tally
        self.bar.setRange(0, tally.total)
        self.bar.setValue(tally.done)
        self.bar.setVisible(self.running)
        self.bar.setAccessibleName(self.tr("Progress of the check"))
        self.button.setText(self.tr("Stop") if self.running else self.tr("Check again"))
        mark, text = self._verdict()
        self._sign.setPixmap(mark_icon(mark, self.palette()).pixmap(length(_SIGN)))
        self.outcome.setText(text)

    def _progress(self) -> str:
        tally = self.tally
        if tally.total == 0:
            return self.tr("Loading the models…")
        text = self.tr("Checking whether this computer gives the released answers: {done} of {total}.")
        return text.format(done=tally.done, total=tally.total)

    def _verdict(self) -> tuple[Mark, str]:
        tally = self.tally
        if self.running:
            return Mark.IN_WORK, self._progress()
        if self._error is not None:
            return Mark.FAILED, words.exception(self._error)
        if tally.total == 0 or tally.done < tally.total:
            return Mark.WAITING, self.tr("The check was not finished. Do it before you rely on the answers.")
        if tally.passed == tally.total:
            text = self.tr("This computer gives the released answers ({passed} of {total} checks).")
            return Mark.NO_SIGN, text.format(passed=tally.passed, total=tally.total)
        text = self.tr(
            "In {failed} of {total} checks this computer gives other answers than the released ones. Do not use "
            "ThoraLite on it. Install ThoraLite again; if that does not help, use another computer and tell your IT "
            "staff."
        )
        return Mark.FAILED, text.format(failed=tally.total - tally.passed, total=tally.total)


class SelfTestDialog(QDialog):
    """The check in a window of its own; it begins by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check this computer"))
        self.check = SelfTest(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(self.check, 1)
        column.addWidget(buttons)
        self.resize(length(_WIDTH), self.sizeHint().height())
        self.check.start()

    def done(self, result: int) -> None:
        """Qt: the dialog goes, and so does the check."""
        self.check.stop()
        super().done(result)


def _judge(cancel: threading.Event) -> Iterator[Tally]:
    # These load the network runtime, which no window waits for.
    from core.pipeline import load_engine
    from core.selftest import run_self_test

    engine = load_engine()
    passed, total = 0, sum(len(manifest.document["golden"]) for manifest in engine.models)
    yield Tally(0, 0, total)
    for done, check in enumerate(run_self_test(engine), 1):
        if cancel.is_set():
            return
        passed += check.passed
        yield Tally(passed, done, total)
