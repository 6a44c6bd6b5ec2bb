"""The second step of a study: what was understood, before anything is judged."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.evaluation.labelled import LabelledScan, Meaning, meaning, with_meanings
from core.evaluation.thresholds import FEW, FEWEST
from core.imaging.scan import Modality
from desktop import words
from desktop.form_field import sentence
from desktop.heading import Heading
from desktop.study_figures import Warnings

if TYPE_CHECKING:
    from collections.abc import Mapping

_MODALITIES: Final = (None, Modality.CXR, Modality.CT, Modality.US)


class StudyLabels(QWidget):
    """Every label with its number of scans and what it counts as, which a person can correct.

    The page places the buttons.
    """

    started = Signal(object, object)  # list[LabelledScan], Modality | None
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scans: Sequence[LabelledScan] = ()
        self.meanings: dict[str, QComboBox] = {}
        self._table = QScrollArea(self)
        self._table.setAccessibleName(self.tr("Label"))
        self._table.setWidgetResizable(True)
        self.summary = sentence(parent=self)
        self.warnings = Warnings(self)
        self.modality = QComboBox(self)
        self.modality.addItem(self.tr("As file and picture tell"))
        for code in _MODALITIES[1:]:
            self.modality.addItem(words.modality(code))
        self.back = QPushButton(self.tr("&Back"), self)
        self.back.clicked.connect(self.left)
        self.start = QPushButton(self.tr("&Start"), self)
        self.start.setDefault(True)
        self.start.clicked.connect(self._start)
        self._lay_out()

    def show_scans(self, scans: Sequence[LabelledScan]) -> None:
        """Show what was found in a folder or a table."""
        self._scans = scans
        self.meanings = {}
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(3, 1)
        heads = (self.tr("Label"), self.tr("Scans"), self.tr("Counts as"))
        for column, title in enumerate(heads):
            head = QLabel(title, content)
            head.setObjectName("secondary")
            grid.addWidget(head, 0, column)
        counts = Counter(scan.label for scan in scans)
        for row, (label, count) in enumerate(sorted(counts.items()), start=1):
            name = sentence(parent=content)
            name.setText(label or self.tr("(no label)"))
            grid.addWidget(name, row, 0)
            grid.addWidget(QLabel(str(count), content), row, 1, Qt.AlignmentFlag.AlignTrailing)
            self.meanings[label] = self._choice(label, content)
            grid.addWidget(self.meanings[label], row, 2)
        grid.setRowStretch(len(counts) + 1, 1)
        self._table.setWidget(content)
        for one, another in pairwise([*self.meanings.values(), self.modality, self.back, self.start]):
            QWidget.setTabOrder(one, another)
        self._summarise()

    def chosen_scans(self) -> list[LabelledScan]:
        """The scans that count, with labels that say what they count as."""
        chosen: Mapping[str, Meaning] = {label: Meaning(box.currentData()) for label, box in self.meanings.items()}
        return with_meanings(self._scans, chosen)

    def _choice(self, label: str, parent: QWidget) -> QComboBox:
        names = {
            Meaning.PNEUMONIA: self.tr("With pneumonia"),
            Meaning.NO_PNEUMONIA: self.tr("Without pneumonia"),
            Meaning.LEFT_OUT: self.tr("Left out"),
        }
        box = QComboBox(parent)
        for code, name in names.items():
            box.addItem(name, code.value)
        box.setCurrentIndex(list(names).index(meaning(label)))
        box.setAccessibleName(self.tr("{label} counts as").format(label=label))
        box.currentIndexChanged.connect(self._summarise)
        return box

    def _summarise(self) -> None:
        chosen = self.chosen_scans()
        people: dict[Meaning, set[str]] = {Meaning.PNEUMONIA: set(), Meaning.NO_PNEUMONIA: set()}
        for scan in chosen:
            people[meaning(scan.label)].add(scan.patient)
        positive, negative = len(people[Meaning.PNEUMONIA]), len(people[Meaning.NO_PNEUMONIA])
        text = self.tr(
            "To be judged: {scans} scans, of {positive} people with and {negative} people without pneumonia."
        )
        left_out = len(self._scans) - len(chosen)
        lines = [text.format(scans=len(chosen), positive=positive, negative=negative)]
        if left_out:
            lines.append(self.tr("Scans left out: {count}").format(count=left_out))
        self.summary.setText("\n".join(lines))
        self.warnings.show_sentences(self._advice(positive, negative, left_out))
        self.start.setEnabled(positive > 0 and negative > 0)

    def _advice(self, positive: int, negative: int, left_out: int) -> list[str]:
        advice = []
        if left_out and not (positive and negative):
            advice.append(self.tr("The program does not know every label. Say above what each one counts as."))
        elif not (positive and negative):
            advice.append(self.tr("All scans are of one kind. A study needs scans with and without pneumonia."))
        elif min(positive, negative) < FEWEST:
            text = self.tr("With fewer than {fewest} people of either kind no thresholds can be chosen.")
            advice.append(text.format(fewest=FEWEST))
        elif min(positive, negative) < FEW:
            text = self.tr("With fewer than {few} people of either kind the figures are uncertain.")
            advice.append(text.format(few=FEW))
        if len({scan.patient for scan in self._scans}) == len(self._scans):
            advice.append(
                self.tr(
                    "Nobody said which scans are of the same person: each counts as a person of its own, unless the "
                    "DICOM files tell."
                )
            )
        return advice

    def _start(self) -> None:
        self.started.emit(self.chosen_scans(), _MODALITIES[self.modality.currentIndex()])

    def _lay_out(self) -> None:
        question = QLabel(self.tr("&Judge as"), self)
        question.setBuddy(self.modality)
        row = QHBoxLayout()
        row.addWidget(question)
        row.addWidget(self.modality)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Heading(self.tr("Is this right?"), parent=self))
        column.addWidget(self._table, 1)
        column.addWidget(self.summary)
        column.addWidget(self.warnings)
        column.addLayout(row)
