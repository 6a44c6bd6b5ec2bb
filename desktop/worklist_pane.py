"""The worklist with what finds a scan in it."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop import words
from desktop.icons import mark_icon
from desktop.style import Mark
from desktop.worklist import Worklist

_OFFERED: Final = tuple(mark for mark in Mark if mark is not Mark.IN_WORK)


class WorklistPane(QWidget):
    """A search field and a button for each answer; says how many scans they leave out, for none may seem to be lost."""

    def __init__(self, worklist: Worklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a file, patient or answer (Ctrl+F)"))
        self.field.setAccessibleName(self.tr("Find in the worklist"))
        self.field.setClearButtonEnabled(True)
        for clear in self.field.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        self.field.textChanged.connect(worklist.search)
        self.count = QLabel(self)
        self.count.hide()
        self.everything = self._button(self.tr("All"), self.tr("Show all scans"))
        self.unread = self._button(self.tr("Not read"), self.tr("Show what nobody has read yet"))
        self.marks = {mark: self._button("", words.mark(mark)) for mark in _OFFERED}
        self._choices = QButtonGroup(self)
        for button in (self.everything, self.unread, *self.marks.values()):
            self._choices.addButton(button)
        for button in (self.everything, self.unread):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.everything.setChecked(True)
        self._choices.buttonToggled.connect(self._filter)
        worklist.rows_shown.connect(self._say_count)
        self._lay_out()
        self._draw_icons()
        self._say_count(0, 0)

    def start_search(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus()
        self.field.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: redraw the icons in the new palette and size."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._draw_icons()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where there is little room the marks stand without their numbers, which their tooltips tell."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        texts = (self.everything, self.unread, *(b for b in self.marks.values() if b.isVisibleTo(self)))
        wanted = sum(metrics.horizontalAdvance(button.text()) + 3 * metrics.height() for button in texts)
        style = Qt.ToolButtonStyle
        narrow = wanted > self.width()
        for button in self.marks.values():
            button.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon)

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        find = QHBoxLayout()
        find.setContentsMargins(8, 6, 8, 4)
        find.setSpacing(8)  # room for the ring around the field
        find.addWidget(self.field, 1)
        find.addWidget(self.count)
        choices = QHBoxLayout()
        choices.setContentsMargins(8, 0, 8, 4)
        choices.setSpacing(2)
        choices.addWidget(self.everything)
        for button in self.marks.values():
            choices.addWidget(button)
        choices.addStretch(1)
        choices.addWidget(self.unread)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(find)
        column.addLayout(choices)
        column.addWidget(self._worklist, 1)

    def _draw_icons(self) -> None:
        side = round(self.fontMetrics().height() * 1.2)
        for mark, button in self.marks.items():
            button.setIcon(mark_icon(mark, self.palette()))
            button.setIconSize(QSize(side, side))

    def _filter(self) -> None:
        chosen = next((mark for mark, button in self.marks.items() if button.isChecked()), None)
        self._worklist.show_only(chosen, self.unread.isChecked())

    def _say_count(self, shown: int, of: int) -> None:
        counts = self._worklist.cases.counts()
        for mark, button in self.marks.items():
            count = counts.get(mark, 0) + (counts.get(Mark.IN_WORK, 0) if mark is Mark.WAITING else 0)
            button.setText(str(count))
            button.setToolTip(f"{words.mark(mark)}: {count}")
            button.setVisible(count > 0 or button.isChecked())
        self.count.setVisible(shown < of)
        self.count.setText(self.tr("{shown} of {of} shown").format(shown=shown, of=of))
