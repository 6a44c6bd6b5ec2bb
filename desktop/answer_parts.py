"""The parts the answer panel is put together from."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from core.words import iso_date, person_name
from desktop import words
from desktop.icons import mark_icon
from desktop.style import mark_colour, mark_of

if TYPE_CHECKING:
    from core.results import CaseResult

MARGIN: Final = 16
_MARK_SIZE: Final = 48
_BREAK: Final = "\u200b"  # a place where a word may be broken
_LONG_WORD: Final = re.compile(r"[^\s\-]{21,}")
_PIECE: Final = re.compile(r".{10}")
_DATE_OR_TIME: Final = re.compile(r"\d+(?:[-:.]\d+)+")
_ISOLATED: Final = "\u2066\\g<0>\u2069"  # read from left to right, whatever stands around it
_INVISIBLE: Final = str.maketrans("", "", f"{_BREAK}\u2066\u2069")
_EDGE: Final = 5
_LARGER: Final = (1.8, 1.5, 1.2, 1.0)  # the answer's size beside that of other text: the first that fits


class Headline(QWidget):
    """The recommendation in large words with its mark, on a tint of its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor()
        self._mark = QLabel(self)
        self.answer = Sentence(self)
        self.reason = Sentence(self)
        words_ = QVBoxLayout()
        words_.setSpacing(4)
        words_.addWidget(self.answer)
        words_.addWidget(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 14, MARGIN, 14)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words_, 1)

    def show_case(self, result: "CaseResult") -> None:
        """Show the recommendation of a case and its reason."""
        mark = mark_of(result)
        self._colour = mark_colour(mark, QApplication.palette())
        self._mark.setPixmap(mark_icon(mark, QApplication.palette()).pixmap(_MARK_SIZE, _MARK_SIZE))
        self.answer.setText(words.answer_of(result))
        self.answer.setStyleSheet(f"color: {self._colour.name()}")
        self.reason.setText(words.reason_of(result))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a narrow panel gets smaller words."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: grow with the program's text."""
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the tinted ground and the coloured edge."""
        del event
        painter = QPainter(self)
        ground = QColor(self._colour)
        ground.setAlpha(26)
        painter.fillRect(self.rect(), ground)
        edge = QRect(0, 0, _EDGE, self.height())
        painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), edge), self._colour)

    def _fit(self) -> None:
        """Make the answer as large as its longest word allows."""
        room = self.width() - 2 * MARGIN - _MARK_SIZE - 12
        font = self.answer.font()
        font.setBold(True)
        for factor in _LARGER:
            font.setPointSizeF(QApplication.font().pointSizeF() * factor)
            metrics = QFontMetricsF(font)
            if max((metrics.horizontalAdvance(word) for word in self.answer.text().split()), default=0.0) <= room:
                break
        self.answer.setFont(font)


class Section(QWidget):
    """A heading, a text and a list below it; hidden where there is neither."""

    def __init__(self, title: str, parent: QWidget, secondary: bool = False) -> None:
        super().__init__(parent)
        self._secondary = secondary
        self.lead = Sentence(self, secondary)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 10, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(heading(title, self))
        self.column.addWidget(self.lead)
        self.column.addLayout(self._rows)
        self._lines: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """What the list says."""
        return self._lines

    def show_text(self, lead: str, lines: Iterable[str] = ()) -> None:
        """Show a text and a list, or nothing."""
        clear(self._rows)
        self._lines = tuple(lines)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        for line in self._lines:
            self._rows.addWidget(_Item(line, self, self._secondary))
        self.setVisible(bool(lead or self._lines))


class WideButton(QPushButton):
    """As wide as the panel, however long its words are: what does not fit goes on in a second line."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._words = text.split(" ")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Qt: its longest word."""
        hint = self.sizeHint()
        longest = max(self._width(word) for word in self._words)
        return QSize(hint.width() - max(map(self._width, self.text().split("\n"))) + longest, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: break the lines anew."""
        super().resizeEvent(event)
        self._break_lines()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: grow with the program's text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._break_lines()

    def _break_lines(self) -> None:
        beside = self.sizeHint().width() - max(map(self._width, self.text().split("\n")))  # icon, padding, border
        lines = self._words[:1]
        for word in self._words[1:]:
            longer = f"{lines[-1]} {word}"
            if self._width(longer) + beside > self.width():
                lines.append(word)
            else:
                lines[-1] = longer
        self.setText("\n".join(lines))

    def _width(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()


class _Item(QWidget):
    """One line of a list; what wraps stays clear of the dots."""

    def __init__(self, text: str, parent: QWidget, secondary: bool) -> None:
        super().__init__(parent)
        dot, label = Sentence(self, secondary), Sentence(self, secondary)
        dot.setText("•")
        label.setText(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()  # it would be painted under its successor until it is deleted
            widget.deleteLater()


def subject(result: "CaseResult") -> str:
    """Which file, what kind of scan, whose and when: a line each, as far as it is known."""
    lines = [result.source.name]
    if result.error is None:
        lines.append(words.scan_of(result))
    patient = result.patient
    if facts := [fact for fact in (person_name(patient.name), patient.patient_id, patient.sex) if fact]:
        lines.append(words.say("Patient: {facts}").format(facts=" · ".join(facts)))
    if patient.birth_date:
        lines.append(words.say("Born {date}").format(date=iso_date(patient.birth_date)))
    if patient.study_date:
        lines.append(words.say("Scan of {date}").format(date=iso_date(patient.study_date)))
    return "\n".join(lines)


class Sentence(QLabel):
    """A text that wraps and can be copied; what a file says is never read as markup."""

    def __init__(self, parent: QWidget | None, secondary: bool = False) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # Latin file names, too, begin where lines begin
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        if secondary:
            self.setObjectName("secondary")

    def setText(self, text: str) -> None:
        """Qt: show a text; names of files, which may have no space in them, may be broken anywhere."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            text = _DATE_OR_TIME.sub(_ISOLATED, text)  # or 2020-04-01 would be read 01-04-2020
        super().setText(_LONG_WORD.sub(lambda word: _PIECE.sub(rf"\g<0>{_BREAK}", word[0]), text))

    def text(self) -> str:
        """Qt: the text as it was given."""
        return super().text().translate(_INVISIBLE)


def heading(text: str, parent: QWidget) -> QLabel:
    """The name of a part of the panel."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label
