"""The worklist as a table, most urgent first."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from core.imaging.scan import Modality
from core.results import Reason, Recommendation
from desktop import words
from desktop.style import Mark
from desktop.thumbnails import Thumbnails
from desktop.worklist_model import Column, ShownRows, WorklistModel

if TYPE_CHECKING:
    from core.results import CaseResult

_LINES: Final = 2.3  # of text in a row
_PADDING: Final = 24
_SPARE: Final = 1.12  # some scripts are drawn a little wider than they are measured
_LINE_SHARE: Final = 0.65  # of an answer on the longer of two lines
_REASON_SHARE: Final = 0.5  # of the longest reason: it is wrapped to two lines
_NAME: Final = "Wwwwww-0000.dcm"  # as wide as most patients' and files' names
_DATE: Final = "2000-00-00"


class _Fitted(QStyledItemDelegate):
    """Draws a picture as large as its row."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Qt: how a cell is drawn."""
        super().initStyleOption(option, index)
        option.decorationSize = option.rect.size() - QSize(4, 4)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QPixmap):
            icon = QIcon(picture)
            icon.addPixmap(picture, QIcon.Mode.Selected)  # or Qt would tint it
            option.icon = icon


class Worklist(QTableView):
    """The table. `chosen` says which finished case to show, None where the row only waits."""

    chosen = Signal(object)  # CaseResult | None
    removal_wanted = Signal(object)  # Path of a waiting row
    rows_shown = Signal(int, int)  # how many rows are shown, of how many

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = Thumbnails(self)
        self.cases = WorklistModel(self.thumbnails.get, self)
        self.thumbnails.loaded.connect(self.cases.show_thumbnails)
        self.shown = ShownRows(self.cases, self)
        self.setModel(self.shown)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.ANSWER, Qt.SortOrder.AscendingOrder)
        self.setAccessibleName(self.tr("Worklist"))
        self.setAccessibleDescription(self.tr("All scans, most urgent first"))
        self._lay_out()
        self._hidden_by_user: set[Column] = set()
        self._by_file = False  # no scan has a patient: the file's name stands in the first place
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.cases.dataChanged.connect(self._replaced)
        cases = self.cases  # its signals come after the table has followed
        for changed in (cases.rowsInserted, cases.rowsRemoved, cases.modelReset):
            changed.connect(self._say_rows)
        for changed in (cases.rowsInserted, cases.modelReset):
            changed.connect(self._show_columns)
        self._show_columns()

    def _lay_out(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAcceptDrops(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        self.setItemDelegateForColumn(Column.PICTURE, _Fitted(self))
        self._size_to_text()

    def _size_to_text(self) -> None:
        """Rows and columns as large as their texts need in this font."""
        metrics = self.fontMetrics()
        height = round(metrics.lineSpacing() * _LINES)
        self.verticalHeader().setDefaultSectionSize(height)
        icon = height - 6
        self.setIconSize(QSize(icon, round(metrics.height() * 1.35)))
        widest = metrics.horizontalAdvance
        answers = [words.recommendation(code) for code in Recommendation] + [self.cases.untold]
        longest_word = max(widest(word) for answer in answers for word in answer.split())
        two_lines = max(longest_word, max(map(widest, answers)) * _LINE_SHARE)
        mark = round(metrics.height() * 1.35)
        self.setColumnWidth(Column.ANSWER, round(two_lines * _SPARE) + mark + _PADDING)
        self.setColumnWidth(Column.PICTURE, icon + 10)
        for column in (Column.PATIENT, Column.FILE):
            self.setColumnWidth(column, widest(_NAME) + _PADDING)
        self.setColumnWidth(Column.DATE, widest(_DATE) + _PADDING)
        self.setColumnWidth(Column.KIND, max(widest(words.short_modality(code)) for code in Modality) + _PADDING)
        longest = max(widest(words.short_reason(code)) for code in Reason)
        self.setColumnWidth(Column.REASON, round(longest * _REASON_SHARE) + 2 * _PADDING)

    def search(self, text: str) -> None:
        """Show the rows with this text in what is known of the scan, upper or lower case; empty shows all."""
        self.shown.setFilterFixedString(text.strip())
        self._say_rows()

    def show_only(self, mark: Mark | None, unread: bool = False) -> None:
        """Show the rows with one mark, or those nobody has read; None shows all."""
        self.shown.show_only(mark, unread)
        self._say_rows()

    def select_first(self) -> None:
        """Show the most urgent finished case unless a row is chosen already."""
        if not self.currentIndex().isValid() and self.shown.rowCount():
            self._select(0)

    def select_next_unread(self) -> None:
        """Go on to the next case nobody has read, after the last from the top again."""
        count, current = self.shown.rowCount(), self.currentIndex().row()
        for step in range(1, count + 1):
            row = (current + step) % count
            if self.cases.is_unread(self.shown.mapToSource(self.shown.index(row, 0)).row()):
                self._select(row)
                return

    def select_case(self, key: str) -> None:
        """Choose a case, if it is among the rows shown."""
        for row in range(self.shown.rowCount()):
            if self.cases.key_at(self.shown.mapToSource(self.shown.index(row, 0)).row()) == key:
                self._select(row)
                return

    def _select(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.shown.index(row, 0), flags)

    def current_result(self) -> "CaseResult | None":
        """The finished case of the chosen row."""
        index = self.shown.mapToSource(self.currentIndex())
        return self.cases.result_at(index.row()) if index.isValid() else None

    def current_key(self) -> str | None:
        """The key of the finished case of the chosen row."""
        index = self.shown.mapToSource(self.currentIndex())
        return self.cases.key_at(index.row()) if index.isValid() else None

    def remove_current(self) -> None:
        """Ask for the chosen row to be taken out, if it only waits."""
        index = self.shown.mapToSource(self.currentIndex())
        if index.isValid() and (path := self.cases.waiting_at(index.row())):
            self.removal_wanted.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: redraw the marks in the new palette, and give a new font its room."""
        if event.type() is QEvent.Type.PaletteChange:
            self.cases.forget_icons()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size_to_text()
        super().changeEvent(event)

    def _offer_columns(self, place: QPoint) -> None:
        """A menu with a tick for each column."""
        menu = QMenu(self)
        for column in (Column.PATIENT, Column.DATE, Column.FILE, Column.KIND, Column.REASON, Column.STATUS):
            title = self.cases.headerData(column, Qt.Orientation.Horizontal)
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(column not in self._hidden_by_user)
            action.toggled.connect(lambda shown, column=column: self.set_column_shown(column, shown))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def set_column_shown(self, column: Column, shown: bool) -> None:
        """Show a column or leave it out."""
        if shown:
            self._hidden_by_user.discard(column)
        else:
            self._hidden_by_user.add(column)
        self._show_columns()

    def _show_columns(self) -> None:
        """Leave out what the user does not want, and what no scan here has."""
        empty = set()
        if not self.cases.has_patients:
            empty.add(Column.PATIENT)
        if not self.cases.has_dates:
            empty.add(Column.DATE)
        for column in Column:
            self.setColumnHidden(column, column in self._hidden_by_user or column in empty)
        by_file, header = Column.PATIENT in empty, self.horizontalHeader()
        if self.cases.rowCount() and by_file is not self._by_file:
            self._by_file = by_file
            header.moveSection(header.visualIndex(Column.FILE), Column.PATIENT if by_file else Column.FILE)

    def _say_rows(self) -> None:
        self.rows_shown.emit(self.shown.rowCount(), self.cases.rowCount())

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit(self.current_result() if current.isValid() else None)

    def _replaced(self, first: QModelIndex, last: QModelIndex) -> None:
        """Show the new answer where the chosen row was screened again, and what is now known of it."""
        row = self.shown.mapToSource(self.currentIndex()).row()
        columns = last.column() - first.column()
        if columns and first.row() <= row <= last.row():
            self.chosen.emit(self.current_result())
        if columns:
            self._show_columns()
            self._say_rows()
