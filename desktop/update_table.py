"""Sample scans judged by the present and a new version, changed answers on top."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from core.results import Status
from core.words import STATUSES
from desktop import words
from desktop.icons import mark_icon
from desktop.style import Mark

if TYPE_CHECKING:
    from core.update import Answer, Compared


class UpdateTable(QTableWidget):
    """One row a scan.

    Attributes:
        changed: how many of them get another recommendation.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.changed = 0
        self.setAccessibleName(self.tr("Answers of both versions"))
        self.setHorizontalHeaderLabels(
            [self.tr("Sample scan"), self.tr("Present version"), self.tr("New version"), self.tr("Difference")]
        )
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, rows: "Sequence[Compared]") -> None:
        """Show what both versions say."""
        self.changed = sum(row.changed for row in rows)
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            texts = (row.name, _answer(row.old), _answer(row.new), self._difference(row))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if row.changed:
                    item.setFont(_bold(item.font()))
                    if column == self.columnCount() - 1:
                        item.setIcon(mark_icon(Mark.CANNOT_SAY, self.palette()))
                self.setItem(place, column, item)

    def _difference(self, row: "Compared") -> str:
        if row.changed:
            return self.tr("Changed")
        return self.tr("Other percentage") if row.moved else self.tr("The same")


def _answer(answer: "Answer | None") -> str:
    if answer is None:
        return ""
    if answer.recommendation is None:
        return words.say(STATUSES[Status.FAILED])
    text = words.recommendation(answer.recommendation)
    return text if answer.probability is None else f"{text}  ·  {words.percent(answer.probability)}"


def _bold(font: QFont) -> QFont:
    font.setBold(True)
    return font
