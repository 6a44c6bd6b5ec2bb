"""Which scan to compare with."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.words import iso_date, person_name
from desktop import words
from desktop.icons import mark_icon
from desktop.style import Mark, mark_of

if TYPE_CHECKING:
    from core.results import CaseResult


def same_patient(result: "CaseResult", other: "CaseResult") -> bool:
    """Whether both files name the same patient, by number and name."""
    names = [person_name(case.patient.name).casefold() for case in (result, other)]
    numbers = [case.patient.patient_id for case in (result, other)]
    return numbers[0] == numbers[1] != "" and names[0] == names[1]


def others_of(
    shown: "Sequence[CaseResult]", results: "Sequence[CaseResult]"
) -> "tuple[list[CaseResult], list[CaseResult]]":
    """The scans that can be compared with the one shown.

    Args:
        shown: what is on the screen, the chosen scan first; left out.
        results: all finished cases.

    Returns:
        The other scans of the same patient, newest first; and those of others, in the order given.
    """
    on_screen = {result.source for result in shown}
    readable = [result for result in results if result.error is None and result.source not in on_screen]
    same = [result for result in readable if shown and same_patient(result, shown[0])]
    chosen = {result.source for result in same}
    newest_first = sorted(same, key=lambda result: result.patient.study_date, reverse=True)
    return newest_first, [result for result in readable if result.source not in chosen]


def mark_told(result: "CaseResult", told: bool) -> Mark:
    """The mark of the answer; while that may not be told, the one that says so."""
    return mark_of(result) if told else Mark.READ_FIRST


def label(result: "CaseResult", told: bool) -> str:
    """A scan in one line: when, which file, what kind, and the answer if it may be told."""
    date, kind = iso_date(result.patient.study_date), words.short_modality(result.modality)
    return " · ".join(fact for fact in (date, result.source.name, kind, words.mark(mark_told(result, told))) if fact)


class ScanChoice(QDialog):
    """A list of scans with a search, those of the same patient first; emits the one chosen."""

    chosen = Signal(object)  # the CaseResult

    def __init__(
        self,
        same: "Sequence[CaseResult]",
        others: "Sequence[CaseResult]",
        tells: "Callable[[CaseResult], bool]",
        parent: QWidget | None = None,
    ) -> None:
        """Make the list.

        Args:
            same: scans of the same patient.
            others: scans of other patients, or of whom the file does not say.
            tells: whether the program's answer to a case may be shown yet.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose a scan to compare with"))
        self._tells = tells
        self._results: dict[int, CaseResult] = {}  # by row; the rows between them are titles
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Patient, date or file"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Scans"))
        self.list.itemActivated.connect(self.accept)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.search, self.list, self._buttons):
            column.addWidget(widget)
        self._add(self.tr("Other scans of this patient"), same)
        self._add(self.tr("Other scans in the list"), others)
        self._choose_first()
        self.resize(self.fontMetrics().averageCharWidth() * 70, self.fontMetrics().lineSpacing() * 22)

    def accept(self) -> None:
        """Qt: take the scan of the current row."""
        result = self._current()
        if result is not None:
            super().accept()
            self.chosen.emit(result)

    def _current(self) -> "CaseResult | None":
        row = self.list.currentRow()
        return None if row < 0 or self.list.item(row).isHidden() else self._results.get(row)

    def _add(self, title: str, results: "Sequence[CaseResult]") -> None:
        if not results:
            return
        heading = QListWidgetItem(title, self.list)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        for result in results:
            self._results[self.list.count()] = result
            self.list.addItem(self._item(result))

    def _item(self, result: "CaseResult") -> QListWidgetItem:
        told = self._tells(result)
        who = " · ".join(fact for fact in (person_name(result.patient.name), result.patient.patient_id) if fact)
        text = "\n".join(line for line in (who, label(result, told)) if line)
        return QListWidgetItem(mark_icon(mark_told(result, told), self.palette()), text)

    def _filter(self, text: str) -> None:
        for row in self._results:
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())
        self._choose_first()

    def _choose_first(self) -> None:
        """Choose the first row that is shown, unless one is chosen already."""
        if self._current() is None:
            shown = [row for row in self._results if not self.list.item(row).isHidden()]
            self.list.setCurrentRow(shown[0] if shown else -1)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._current() is not None)
