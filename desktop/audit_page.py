"""The audit trail on the screen: what happened, when and to which scan. It is read only: nothing can be taken out."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.audit import case_of, detail_words, event_words, write_events_csv
from core.events import Event, EventKind
from core.words import EVENTS
from desktop import words
from desktop.answer_parts import Sentence
from desktop.background import Call
from desktop.file_places import offer_places

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_KIND: Final = Qt.ItemDataRole.UserRole
_FILE: Final = "audit.csv"


class _Column(IntEnum):
    TIME = 0
    CASE = 1
    WHAT = 2
    DETAIL = 3


class AuditPage(QDialog):
    """A table of events, newest first, that can be searched, narrowed to one kind and saved."""

    def __init__(self, events: Sequence[Event], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events = tuple(events)
        self.setWindowTitle(self.tr("What happened"))
        self._shown = _Shown(self)
        self._shown.setSourceModel(_Events(self._events, self))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search what happened"))
        self.search.setClearButtonEnabled(True)
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(self.tr("Show only one kind of event"))
        self._fill_kinds()
        self.table = self._table()
        self.whole = Sentence(self)
        self.told = Sentence(self)
        self.told.hide()
        self._lay_out()
        self.search.textChanged.connect(self._shown.search)
        self.table.selectionModel().currentRowChanged.connect(self._show_whole)
        self.kinds.currentIndexChanged.connect(lambda: self._shown.narrow(self.kinds.currentData()))

    def rows(self) -> list[tuple[str, ...]]:
        """What the table shows, as (time, scan, what happened, detail)."""
        shown = self._shown
        return [tuple(str(shown.index(row, column).data()) for column in _Column) for row in range(shown.rowCount())]

    def save(self, path: Path) -> None:
        """Write all events, shown or not, as a table."""
        self.save_button.setEnabled(False)
        work = Call(self, lambda: write_events_csv(self._events, path, words.say))
        work.success(lambda _: self._tell(self.tr("Saved as {name}.").format(name=path.name)))
        work.failure(lambda error: self._tell(words.exception(error))).go()

    def done(self, result: int) -> None:
        """Qt: closed; a table still being written is finished first, or its thread would go with the page."""
        for work in self.findChildren(Call):
            work.wait()
        super().done(result)

    def _show_whole(self, current: QModelIndex) -> None:
        """Show the chosen event with nothing cut off."""
        cells = (str(current.siblingAtColumn(column).data() or "") for column in _Column)
        self.whole.setText("\n".join(cell for cell in cells if cell))

    def _tell(self, text: str) -> None:
        self.save_button.setEnabled(True)
        self.told.setText(text)
        self.told.show()

    def _ask_where_to_save(self) -> None:
        offer_places()
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save what happened"), str(Path.home() / _FILE), self.tr("Table (*.csv)")
        )
        if name:
            self.save(Path(name))

    def _fill_kinds(self) -> None:
        self.kinds.addItem(self.tr("Everything"), None)
        present = {event.kind for event in self._events}
        for kind in EventKind:
            if kind in present:
                self.kinds.addItem(words.say(EVENTS[kind]), kind)

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self._shown)
        table.setAccessibleName(self.tr("What happened, newest first"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        table.resizeColumnsToContents()
        for column in (_Column.CASE, _Column.WHAT):
            table.setColumnWidth(column, min(table.columnWidth(column), 24 * table.fontMetrics().averageCharWidth()))
        table.setColumnHidden(_Column.CASE, len({event.key for event in self._events}) == 1)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.kinds)
        hint = QLabel(self.tr("Nothing can be taken out of this record."), self)
        hint.setWordWrap(True)
        hint.setObjectName("secondary")
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.save_button = buttons.addButton(self.tr("Save as CSV…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in (close, self.save_button):
            button.setAutoDefault(False)  # Enter belongs to the search
        self.save_button.clicked.connect(self._ask_where_to_save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        column.addWidget(self.told)
        column.addWidget(hint)
        column.addWidget(buttons)
        self.resize(820, 560)


class _Events(QAbstractTableModel):
    """Events in words, newest first."""

    def __init__(self, events: Sequence[Event], parent: QObject) -> None:
        super().__init__(parent)
        self._events = tuple(reversed(events))
        self._told: dict[int, tuple[str, ...]] = {}
        self._heads = {
            _Column.TIME: self.tr("Time"),
            _Column.CASE: self.tr("Scan"),
            _Column.WHAT: self.tr("What happened"),
            _Column.DETAIL: self.tr("Detail"),
        }

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Qt: one row an event."""
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Qt: see `_Column`."""
        return 0 if parent.isValid() else len(_Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[_Column(section)]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: a cell; the whole of it in the tool tip, too, as it may be cut."""
        if role == _KIND:
            return self._events[index.row()].kind
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells(index.row())[index.column()]
        return None

    def _cells(self, row: int) -> tuple[str, ...]:
        """A row in words; put together once, as a search reads all of them again at every key."""
        if row not in self._told:
            self._told[row] = tuple(_cell(self._events[row], column) for column in _Column)
        return self._told[row]


def _cell(event: Event, column: _Column) -> str:
    match column:
        case _Column.TIME:
            return event.at[:19].replace("T", " ")
        case _Column.CASE:
            case = case_of(event)
            return "" if case is None else "".join(c if c.isprintable() else "\ufffd" for c in case.name)
        case _Column.WHAT:
            return event_words(event, words.say)
        case _Column.DETAIL:
            return detail_words(event, words.say)


class _Shown(QSortFilterProxyModel):
    """The events that hold what is searched for and are of the chosen kind."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sought = ""
        self._kind: EventKind | None = None

    def search(self, text: str) -> None:
        """Show what holds this text in any column."""
        self._sought = text.strip().casefold()
        self.invalidate()

    def narrow(self, kind: EventKind | None) -> None:
        """Show one kind of event, or with None every kind."""
        self._kind = kind
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        """Qt: whether a row is shown."""
        model = self.sourceModel()
        cells = [model.index(source_row, column, source_parent) for column in _Column]
        if self._kind is not None and cells[0].data(_KIND) != self._kind:
            return False
        return not self._sought or any(self._sought in str(cell.data()).casefold() for cell in cells)
