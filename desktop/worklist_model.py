"""What the worklist shows: every finished case and everything that waits."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from core.words import iso_date, person_name
from desktop import words
from desktop.icons import mark_icon
from desktop.style import Mark, mark_of

if TYPE_CHECKING:
    from core.reading import Reading
    from core.results import CaseResult

_Index = QModelIndex | QPersistentModelIndex

SORT_ROLE: Final = Qt.ItemDataRole.UserRole
SEARCH_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns, from the leading edge on."""

    ANSWER = 0
    PICTURE = 1
    PATIENT = 2
    DATE = 3
    REASON = 4
    STATUS = 5
    FILE = 6
    KIND = 7


class WorklistModel(QAbstractTableModel):
    """Finished cases first, in the order they came, then what waits. A finished case is never removed.

    With `read_first`, the answer to a case without a finding of a reader is not told until it is revealed.
    """

    def __init__(self, thumbnail: Callable[[str], QPixmap | None], parent: QObject | None = None) -> None:
        """Make an empty list.

        Args:
            thumbnail: the small picture of a case by its key; None while it is not known.
        """
        super().__init__(parent)
        self._thumbnail = thumbnail
        self._results: list[CaseResult] = []
        self._keys: list[str] = []
        self._rows: dict[str, int] = {}
        self._readings: dict[str, tuple[Reading, ...]] = {}
        self._revealed: set[str] = set()
        self._waiting: list[Path] = []
        self._in_work: Path | None = None
        self._icons: dict[Mark, QIcon] = {}
        self.read_first = False
        self.has_patients = self.has_dates = False

    def put(self, result: "CaseResult", readings: "Sequence[Reading]" = ()) -> None:
        """Add a finished case, or replace the older answer for the same scan."""
        from core.store import case_key

        key = case_key(result.source)
        if readings:
            self._readings[key] = tuple(readings)
        self.has_patients |= bool(result.patient.name or result.patient.patient_id)
        self.has_dates |= bool(result.patient.study_date)
        row = self._rows.get(key)
        if row is not None:
            self._results[row] = result
            self._emit_changed(row)
            return
        row = self._rows[key] = len(self._results)
        self.beginInsertRows(QModelIndex(), row, row)
        self._results.append(result)
        self._keys.append(key)
        self.endInsertRows()

    @property
    def revealed(self) -> frozenset[str]:
        """Keys of the cases whose answer was seen without a finding."""
        return frozenset(self._revealed)

    def put_all(
        self,
        results: "Sequence[CaseResult]",
        readings: "Mapping[str, tuple[Reading, ...]]",
        revealed: Iterable[str] = (),
    ) -> None:
        """Fill the empty list with the finished cases of earlier runs, and what readers found on them by key."""
        from core.store import case_key

        self.beginResetModel()
        self._results, self._readings = list(results), dict(readings)
        self._revealed |= {*revealed}
        self._keys = [case_key(result.source) for result in results]
        self._rows = {key: row for row, key in enumerate(self._keys)}
        self.has_patients = any(result.patient.name or result.patient.patient_id for result in results)
        self.has_dates = any(result.patient.study_date for result in results)
        self.endResetModel()

    def contents(self) -> "tuple[list[CaseResult], dict[str, tuple[Reading, ...]]]":
        """The finished cases, and what readers found on them by key, as `put_all` takes them."""
        return self._results, self._readings

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
            if self._waiting:
                self._emit_changed(len(self._results), self.rowCount() - 1)

    def add_reading(self, key: str, reading: "Reading") -> None:
        """Show that a reader looked at a case."""
        self._readings[key] = (*self._readings.get(key, ()), reading)
        self._emit_changed(self._rows[key])

    def readings(self, key: str) -> "tuple[Reading, ...]":
        """What readers found on a case, oldest first."""
        return self._readings.get(key, ())

    def reveal(self, key: str) -> None:
        """Tell the answer to a case from now on."""
        self._revealed.add(key)
        self._emit_changed(self._rows[key])

    def is_revealed(self, key: str) -> bool:
        """Whether the answer to a case may be told."""
        return not self.read_first or key in self._revealed or bool(self._readings.get(key))

    def tells(self, result: "CaseResult") -> bool:
        """Whether the answer to a case may be told; a file nobody can look at keeps nobody waiting."""
        from core.store import case_key

        return result.error is not None or self.is_revealed(case_key(result.source))

    @property
    def untold(self) -> str:
        """What stands in place of an answer that waits for a reader."""
        return self.tr("Your finding first")

    def set_read_first(self, wanted: bool) -> None:
        """Whether a reader's own finding comes before the program's answer."""
        self.read_first = wanted
        if self._results:
            self._emit_changed(0, len(self._results) - 1)

    def result_at(self, row: int) -> "CaseResult | None":
        """The finished case of a row; None for one that waits."""
        return self._results[row] if row < len(self._results) else None

    def key_at(self, row: int) -> str | None:
        """The key of the finished case of a row; None for one that waits."""
        return self._keys[row] if row < len(self._keys) else None

    def waiting_at(self, row: int) -> Path | None:
        """The path of a waiting row; None for a finished case."""
        return None if row < len(self._results) else self._waiting[row - len(self._results)]

    def mark_at(self, row: int) -> Mark:
        """What a row is marked with."""
        result = self.result_at(row)
        if result is None:
            return Mark.IN_WORK if self.waiting_at(row) == self._in_work else Mark.WAITING
        return mark_of(result) if self._tells(row) else Mark.READ_FIRST

    def is_unread(self, row: int) -> bool:
        """Whether a finished case has no reader's finding."""
        key = self.key_at(row)
        return key is not None and not self._readings.get(key)

    def counts(self) -> dict[Mark, int]:
        """How many rows carry each mark, most urgent first."""
        marks = [self.mark_at(row) for row in range(self.rowCount())]
        return {mark: marks.count(mark) for mark in Mark if mark in marks}

    def forget_icons(self) -> None:
        """Draw the marks anew, after the palette has changed."""
        self._icons.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def show_thumbnails(self, keys: Sequence[str]) -> None:
        """Draw the small pictures of these cases, which are there now."""
        for key in keys:
            if (row := self._rows.get(key)) is not None:
                place = self.index(row, Column.PICTURE)
                self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])

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
        return {
            Column.ANSWER: self.tr("Answer"),
            Column.PICTURE: "",
            Column.PATIENT: self.tr("Patient"),
            Column.DATE: self.tr("Date"),
            Column.FILE: self.tr("File"),
            Column.KIND: self.tr("Kind"),
            Column.REASON: self.tr("Reason"),
            Column.STATUS: self.tr("Your finding"),
        }[Column(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: texts, marks, pictures, tooltips and sort keys."""
        row, column = index.row(), Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(row)
        if role == SORT_ROLE:
            return self._urgency(row) if column is Column.ANSWER else self._text(row, column).casefold()
        if role == SEARCH_ROLE:
            return "\n".join(self._text(row, each) for each in Column)
        return None

    def _tells(self, row: int) -> bool:
        return self._results[row].error is not None or self.is_revealed(self._keys[row])

    def _text(self, row: int, column: Column) -> str:
        result = self.result_at(row)
        if result is None:
            return self._waiting_text(self._waiting[row - len(self._results)], column)
        match column:
            case Column.ANSWER:
                return words.short_answer_of(result) if self._tells(row) else self.untold
            case Column.PATIENT:
                facts = (person_name(result.patient.name), result.patient.patient_id)
                return " · ".join(fact for fact in facts if fact) or result.source.name
            case Column.DATE:
                return iso_date(result.patient.study_date)
            case Column.FILE:
                return result.source.name
            case Column.KIND:
                return "" if result.error is not None else words.short_modality(result.modality)
            case Column.REASON:
                return words.short_reason_of(result) if self._tells(row) else ""
            case Column.STATUS:
                return self._status(row)
        return ""

    def _status(self, row: int) -> str:
        found = [reading.finding for reading in self._readings.get(self._keys[row], ()) if reading.finding]
        return words.finding(found[-1]) if found else self.tr("Not read yet")

    def _waiting_text(self, path: Path, column: Column) -> str:
        if column is Column.FILE:
            return path.name or str(path)
        if column in (Column.ANSWER, Column.STATUS):
            return self.tr("In work") if path == self._in_work else self.tr("Waiting")
        return ""

    def _decoration(self, row: int, column: Column) -> QIcon | QPixmap | None:
        if column is Column.ANSWER:
            return self._icon(self.mark_at(row))
        if column is Column.PICTURE and (key := self.key_at(row)) is not None:
            return self._thumbnail(key)
        return None

    def _tooltip(self, row: int) -> str:
        result = self.result_at(row)
        if result is None:
            return str(self._waiting[row - len(self._results)])
        return f"{result.source.place}\n{words.reason_of(result)}" if self._tells(row) else result.source.place

    def _urgency(self, row: int) -> str:
        """Sorts as text: the engine's urgency, then the more probable first, then what waits in its order.

        Untold answers come first, in the order of their names: they wait for a reader.
        """
        result = self.result_at(row)
        if result is None:
            place = "" if self.waiting_at(row) == self._in_work else f"{row - len(self._results):08d}"
            return f"9{place}"
        if not self._tells(row):
            return f" {result.source.name}"
        return f"{result.urgency}{1 - (result.abnormal_probability or 0):.6f}{result.source.name}"

    def _icon(self, mark: Mark) -> QIcon:
        if mark not in self._icons:
            self._icons[mark] = mark_icon(mark, QApplication.palette())
        return self._icons[mark]

    def _emit_changed(self, first: int, last: int | None = None) -> None:
        last = first if last is None else last
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))


class ShownRows(QSortFilterProxyModel):
    """The rows that fit what the user looks for: a text, and perhaps one mark or only what nobody has read."""

    def __init__(self, cases: WorklistModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases = cases
        self._mark: Mark | None = None
        self._only_unread = False
        self.setSourceModel(cases)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSortRole(SORT_ROLE)
        self.setFilterRole(SEARCH_ROLE)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def show_only(self, mark: Mark | None, unread: bool) -> None:
        """Leave out every other mark, and what has been read."""
        self.beginFilterChange()
        self._mark, self._only_unread = mark, unread
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        """Qt: whether a row is shown."""
        if self._mark is not None and not self._carries(source_row, self._mark):
            return False
        if self._only_unread and not self._cases.is_unread(source_row):
            return False
        return super().filterAcceptsRow(source_row, source_parent)

    def _carries(self, row: int, mark: Mark) -> bool:
        """Whether a row has a mark; what is in work counts as waiting."""
        return self._cases.mark_at(row) in ((Mark.WAITING, Mark.IN_WORK) if mark is Mark.WAITING else (mark,))
