"""The last step of a study: what was found, a tab for each model, and what got no answer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.results import Status
from desktop import words
from desktop.form_field import sentence
from desktop.study_results import ModelResults

if TYPE_CHECKING:
    from core.evaluation.study import StudyRow
    from core.evaluation.thresholds import Answers, ModelStudy


class StudyOutcome(QWidget):
    """Tabs, and the share of patients with pneumonia for PPV and NPV. The page places the buttons."""

    chosen = Signal(object)  # core.local_study.LocalStudy
    save_wanted = Signal()
    again = Signal()

    def __init__(self, prevalence: float, parent: QWidget | None = None, locked: bool = False) -> None:
        super().__init__(parent)
        self._locked = locked  # IT staff set the thresholds
        self.results: list[ModelResults] = []
        self.tabs = QTabWidget(self)
        self.prevalence = QDoubleSpinBox(self)
        self.prevalence.setRange(0.1, 99.0)
        self.prevalence.setDecimals(1)
        self.prevalence.setValue(prevalence * 100)
        self.prevalence.valueChanged.connect(self._prevalence_changed)
        self.told = sentence(parent=self)
        self.save = QPushButton(self.tr("&Save the study…"), self)
        self.save.clicked.connect(self.save_wanted)
        self.other = QPushButton(self.tr("&Other scans…"), self)
        self.other.clicked.connect(self.again)
        self._lay_out()

    def show_study(
        self, studies: "Sequence[tuple[Answers, ModelStudy | None]]", rows: "Sequence[StudyRow]", total: int
    ) -> None:
        """Show a study.

        Args:
            studies: of each model that answered; None where all its scans are of one kind.
            rows: everything that was judged.
            total: how many scans there were to judge.
        """
        self._clear()
        partial = ""
        if len(rows) < total:
            text = self.tr("Stopped after {done} of {total} scans: the figures are of these only.")
            partial = text.format(done=len(rows), total=total)
        for answers, study in studies:
            if study is None:
                page: QWidget = self._one_kind(answers, partial)
            else:
                page = ModelResults(study, self.prevalence.value() / 100, partial, self, self._locked)
                page.chosen.connect(self.chosen)
                page.follow_in_tab_order(self.tabs)
                self.results.append(page)
            self.tabs.addTab(page, words.modality(answers.manifest.modality))
        unanswered = [row for row in rows if row.result.status is not Status.ANSWERED]
        if unanswered or not studies:
            self.tabs.addTab(self._unanswered(unanswered), self.tr("No answer ({count})").format(count=len(unanswered)))
        self.told.setText(self._summary(rows))

    def tell(self, text: str) -> None:
        """Say what was done."""
        self.told.setText(text)

    def _clear(self) -> None:
        self.results = []
        while (page := self.tabs.widget(0)) is not None:
            self.tabs.removeTab(0)
            page.deleteLater()

    def _summary(self, rows: "Sequence[StudyRow]") -> str:
        count = {status: sum(row.result.status is status for row in rows) for status in Status}
        text = self.tr("{scans} scans judged: {answered} answered, {refused} without an answer, {failed} unreadable.")
        return text.format(
            scans=len(rows),
            answered=count[Status.ANSWERED],
            refused=count[Status.REFUSED],
            failed=count[Status.FAILED],
        )

    def _one_kind(self, answers: "Answers", partial: str) -> QWidget:
        positive, negative = answers.patients
        text = self.tr(
            "Answers were given for scans of {positive} people with and {negative} people without pneumonia. Figures "
            "need both."
        )
        label = sentence(parent=self)
        label.setText("\n".join(filter(None, [partial, text.format(positive=positive, negative=negative)])))
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        label.setMargin(12)
        return label

    def _unanswered(self, rows: "Sequence[StudyRow]") -> QTableWidget:
        table = QTableWidget(len(rows), 3, self)
        table.setAccessibleName(self.tr("Scans without an answer"))
        table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Label"), self.tr("Why there is no answer")])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in range(2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setWordWrap(True)
        for place, row in enumerate(rows):
            for column, text in enumerate((row.scan.source.name, row.scan.label, words.reason_of(row.result))):
                item = QTableWidgetItem(text)
                item.setToolTip(row.scan.source.place if column == 0 else text)
                table.setItem(place, column, item)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _prevalence_changed(self, percent: float) -> None:
        for results in self.results:
            results.set_prevalence(percent / 100)

    def _lay_out(self) -> None:
        question = QLabel(self.tr("How many of 100 &patients here have pneumonia?"), self)
        question.setWordWrap(True)
        question.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        question.setBuddy(self.prevalence)
        above = QHBoxLayout()
        above.addWidget(self.told, 1)
        above.addWidget(question, 1)
        above.addWidget(self.prevalence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self.tabs, 1)
