"""The reader's own finding: asked for before the answer is shown or beside it, and never overwritten."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from core.events import local_time
from core.reading import Finding, Reading
from core.words import FINDINGS
from desktop import words
from desktop.answer_parts import Sentence, WideButton, clear, heading

_NOTE_LINES: Final = 3


@dataclass(frozen=True)
class Draft:
    """What was chosen and typed and not kept yet."""

    finding: Finding | None = None
    note: str = ""


class ReadingForm(QWidget):
    """Five findings to choose from, a note, and what was found on this scan before."""

    reading_made = Signal(Reading)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._reader = False, ""
        self._title = heading(self.tr("Your own finding"), self)
        self._asks = Sentence(self)
        self._asks.setText(
            self.tr(
                "Look at the picture first. The program's answer is shown when you have kept your finding. You may see "
                "it without one: that is recorded."
            )
        )
        self._group = QButtonGroup(self)
        self.choices = {finding: _Choice(words.say(FINDINGS[finding]), self) for finding in Finding}
        for choice in self.choices.values():
            self._group.addButton(choice.button)
        self.note = _Note(self)
        self.note.setPlaceholderText(self.tr("Note (optional)"))
        self.note.setAccessibleName(self.tr("Note on this scan"))
        self.keep = WideButton(self.tr("&Keep finding"), self)
        self._by = Sentence(self, secondary=True)
        self._earlier = QVBoxLayout()
        self._append_only = Sentence(self, secondary=True)
        self._append_only.setText(self.tr("To correct a finding, keep another one: both stay in the record."))
        self._lay_out()
        self._group.buttonToggled.connect(self._enable)
        self.note.textChanged.connect(self._enable)
        self.keep.clicked.connect(self._keep)
        self._enable()

    def show_readings(self, readings: Sequence[Reading], reader: str, first: bool) -> None:
        """Show what was found before.

        Args:
            readings: oldest first; the newest is shown first.
            reader: whose finding the next one is; may be empty.
            first: the program's answer is not shown yet.
        """
        self._first, self._reader = first, reader
        self._asks.setVisible(first)
        self.keep.setDefault(first)  # what is to be done next
        self._by.setText(
            self.tr("It is kept under the name {name}.").format(name=reader)
            if reader
            else self.tr("No name is kept with it: enter yours in the settings.")
        )
        clear(self._earlier)
        for reading in reversed(readings):
            self._earlier.addWidget(_Earlier(reading, self))
        self._append_only.setVisible(bool(readings))

    def draft(self) -> Draft:
        """What was chosen and typed and not kept yet."""
        chosen = (finding for finding, choice in self.choices.items() if choice.button.isChecked())
        return Draft(next(chosen, None), self.note.toPlainText())

    def set_draft(self, draft: Draft) -> None:
        """Put in what was chosen and typed before; an empty draft clears the form."""
        self._group.setExclusive(False)  # or the last choice could not be taken back
        for finding, choice in self.choices.items():
            choice.button.setChecked(finding is draft.finding)
        self._group.setExclusive(True)
        self.note.setPlainText(draft.note)

    def _keep(self) -> None:
        draft = self.draft()
        note = draft.note.strip()
        self.reading_made.emit(Reading(draft.finding, note, self._reader, self._first, local_time()))

    def _enable(self) -> None:
        draft = self.draft()
        self.keep.setEnabled(draft.finding is not None or bool(draft.note.strip()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(self._earlier)
        for part in (self._append_only, self._asks, *self.choices.values(), self.note, self._by, self.keep):
            column.addWidget(part)


class _Choice(QWidget):
    """A radio button whose words wrap; all of it can be clicked."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = QRadioButton(self)
        self.button.setAccessibleName(text)
        label = QLabel(text, self)
        label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.addWidget(self.button)
        row.addWidget(label, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: choose this one."""
        if self.rect().contains(event.position().toPoint()):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.setChecked(True)


class _Note(QPlainTextEdit):
    """A few lines of text; the Tab key leaves it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._set_height()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: grow with the program's text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_height()

    def sizeHint(self) -> QSize:
        """Qt: narrow enough for the panel."""
        return QSize(160, self.height())

    def _set_height(self) -> None:
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(_NOTE_LINES * self.fontMetrics().lineSpacing() + frame)


class _Earlier(QWidget):
    """One reading: what was found, the note, and when by whom."""

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        found = words.say(FINDINGS[reading.finding]) if reading.finding is not None else words.say("Note only")
        when = reading.at[:16].replace("T", " ")
        order = self.tr("before the answer was seen") if reading.before_answer else self.tr("with the answer in view")
        facts = " · ".join(fact for fact in (when, reading.reader, order) if fact)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 4)
        column.setSpacing(2)
        for text, secondary in ((found, False), (reading.note, False), (facts, True)):
            if text:
                label = Sentence(self, secondary)
                label.setText(text)
                column.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a line beside it, where lines begin."""
        del event
        line = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 0, 2, self.height() - 4))
        QPainter(self).fillRect(line, self.palette().placeholderText())
