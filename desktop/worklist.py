"""The worklist: every finished case and everything that waits, most urgent first."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from core.imaging.scan import Modality
from core.results import Reason, Recommendation
from desktop import words
from desktop.icons import mark_icon
from desktop.style import Mark, mark_of

if TYPE_CHECKING:
    from core.results import CaseResult

_Index = QModelIndex | QPersistentModelIndex

SORT_ROLE: Final = Qt.ItemDataRole.UserRole
SEARCH_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_ICON: Final = 22
_PADDING: Final = 26
_REASON_SHARE: Final = 0.5  # of the longest reason: it is wrapped to two lines


class Column(IntEnum):
    """The columns, left to right."""

    ANSWER = 0
    FILE = 1
    KIND = 2
    REASON = 3


class WorklistModel(QAbstractTableModel):
    """Finished cases first, in the order they came, then what waits. A finished case is never removed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: list[CaseResult] = []
        self._rows: dict[tuple[Any, ...], int] = {}
        self._waiting: list[Path] = []
        self._in_work: Path | None = None
        self._icons: dict[Mark, QIcon] = {}

    def put(self, result: "CaseResult") -> None:
        """Add a finished case, or replace the older answer for the same scan."""
        key = (result.source.path, result.source.series_instance_uid, result.source.files[0])
        row = self._rows.get(key)
        if row is not None:
            self._results[row] = result
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
            return
        row = self._rows[key] = len(self._results)
        self.beginInsertRows(QModelIndex(), row, row)
        self._results.append(result)
        self.endInsertRows()

    def set_waiting(self, waiting: Sequence[Path], in_work: Path | None) -> None:
        """Show these files and folders as waiting, one of them as being worked on."""
        kept, shown = set(waiting), set(self._waiting)
        for place in range(len(self._waiting) - 1, -1, -1):
            if self._waiting[place] not in kept:
                row = len(self._results) + place
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._waiting[place]
                self.endRemoveRows()
        if added := [path for path in waiting if path not in shown]:
            first = self.rowCount()
            self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
            self._waiting += added
            self.endInsertRows()
        if in_work != self._in_work:
            self._in_work = in_work
            self._emit_waiting_changed()

    def result_at(self, row: int) -> "CaseResult | None":
        """The finished case of a row; None for one that waits."""
        return self._results[row] if row < len(self._results) else None

    def waiting_at(self, row: int) -> Path | None:
        """The path of a waiting row; None for a finished case."""
        return None if row < len(self._results) else self._waiting[row - len(self._results)]

    def counts(self) -> dict[Mark, int]:
        """How many rows carry each mark, most urgent first."""
        marks = [self._mark(row) for row in range(self.rowCount())]
        return {mark: marks.count(mark) for mark in Mark if mark in marks}

    def forget_icons(self) -> None:
        """Draw the marks anew, after the palette has changed."""
        self._icons.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def rowCount(self, parent: _Index | None = None) -> int:
        """Qt: number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._results) + len(self._waiting)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Qt: number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Answer"), self.tr("File"), self.tr("Kind"), self.tr("Reason"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: texts, marks, tooltips and sort keys."""
        row, column = index.row(), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(row)[column]
        if role == Qt.ItemDataRole.DecorationRole and column is Column.ANSWER:
            return self._icon(self._mark(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._texts(row)[column]
        if role == SORT_ROLE:
            return self._urgency(row) if column is Column.ANSWER else self._texts(row)[column].casefold()
        if role == SEARCH_ROLE:
            return self._searched(row)
        return None

    def _searched(self, row: int) -> str:
        """Everything a scan may be looked for by."""
        result = self.result_at(row)
        return "\n".join((*self._texts(row), "" if result is None else words.heading_of(result)))

    def _texts(self, row: int) -> tuple[str, str, str, str]:
        result = self.result_at(row)
        if result is None:
            path = self._waiting[row - len(self._results)]
            return (self._waiting_words(path), path.name or str(path), "", "")
        kind = "" if result.error is not None else words.short_modality(result.modality)
        return (words.short_answer_of(result), result.source.name, kind, words.short_reason_of(result))

    def _waiting_words(self, path: Path) -> str:
        return self.tr("In work") if path == self._in_work else self.tr("Waiting")

    def _tooltip(self, row: int) -> str:
        result = self.result_at(row)
        if result is None:
            return str(self._waiting[row - len(self._results)])
        return f"{result.source.place}\n{words.reason_of(result)}"

    def _mark(self, row: int) -> Mark:
        result = self.result_at(row)
        if result is not None:
            return mark_of(result)
        return Mark.IN_WORK if self.waiting_at(row) == self._in_work else Mark.WAITING

    def _urgency(self, row: int) -> str:
        """Sorts as text: the engine's urgency, then the more probable first, then what waits in its order."""
        result = self.result_at(row)
        if result is None:
            place = "" if self.waiting_at(row) == self._in_work else f"{row - len(self._results):08d}"
            return f"9{place}"
        return f"{result.urgency}{1 - (result.abnormal_probability or 0):.6f}{result.source.name}"

    def _icon(self, mark: Mark) -> QIcon:
        if mark not in self._icons:
            self._icons[mark] = mark_icon(mark, QApplication.palette())
        return self._icons[mark]

    def _emit_waiting_changed(self) -> None:
        if self._waiting:
            first, last = len(self._results), self.rowCount() - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))


class Worklist(QTableView):
    """The table. `chosen` says which finished case to show, None where the row only waits."""

    chosen = Signal(object)  # CaseResult | None
    removal_wanted = Signal(object)  # Path of a waiting row
    rows_shown = Signal(int, int)  # how many rows the search leaves, of how many

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases = WorklistModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.cases)
        self._sorted.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterRole(SEARCH_ROLE)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.ANSWER, Qt.SortOrder.AscendingOrder)
        self.setAccessibleName(self.tr("Worklist"))
        self.setAccessibleDescription(self.tr("All scans, most urgent first"))
        self._lay_out()
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.cases.dataChanged.connect(self._replaced)
        for changed in (self._sorted.rowsInserted, self._sorted.rowsRemoved, self._sorted.layoutChanged):
            changed.connect(self._say_rows)

    def _lay_out(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * 2.1))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.FILE, QHeaderView.ResizeMode.Stretch)
        widest = self.fontMetrics().horizontalAdvance
        answers = [words.recommendation(code) for code in Recommendation]
        self.setColumnWidth(Column.ANSWER, max(map(widest, answers)) + _ICON + _PADDING)
        self.setColumnWidth(Column.KIND, max(widest(words.short_modality(code)) for code in Modality) + _PADDING)
        longest = max(widest(words.short_reason(code)) for code in Reason)
        self.setColumnWidth(Column.REASON, round(longest * _REASON_SHARE) + _PADDING)

    def search(self, text: str) -> None:
        """Show the rows with this text in what is known of the scan, upper or lower case; empty shows all."""
        self._sorted.setFilterFixedString(text.strip())
        self._say_rows()

    def _say_rows(self) -> None:
        self.rows_shown.emit(self._sorted.rowCount(), self.cases.rowCount())

    def select_first(self) -> None:
        """Show the most urgent finished case unless a row is chosen already."""
        if not self.currentIndex().isValid() and self._sorted.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._sorted.index(0, 0), flags)

    def current_result(self) -> "CaseResult | None":
        """The finished case of the chosen row."""
        index = self._sorted.mapToSource(self.currentIndex())
        return self.cases.result_at(index.row()) if index.isValid() else None

    def remove_current(self) -> None:
        """Ask for the chosen row to be taken out, if it only waits."""
        index = self._sorted.mapToSource(self.currentIndex())
        if index.isValid() and (path := self.cases.waiting_at(index.row())):
            self.removal_wanted.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: redraw the marks in the new palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self.cases.forget_icons()
        super().changeEvent(event)

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit(self.current_result() if current.isValid() else None)

    def _replaced(self, first: QModelIndex, last: QModelIndex) -> None:
        """Show the new answer where the chosen row was screened again."""
        row = self._sorted.mapToSource(self.currentIndex()).row()
        columns = last.column() - first.column()
        if columns and first.row() <= row <= last.row():
            self.chosen.emit(self.current_result())
