"""What a study found, in sentences and in figures."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QStyle, QVBoxLayout, QWidget

from core.evaluation.thresholds import FEW, FEWEST, Doubt
from desktop import words
from desktop.form_field import sentence

if TYPE_CHECKING:
    from core.evaluation.intervals import Estimate
    from core.evaluation.metrics import Interval
    from core.evaluation.thresholds import OperatingPoint

_ICON = 22


class Warnings(QFrame):
    """Why the figures must be read with care; hidden where nothing is to be said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.words = sentence(parent=self)
        icon = QLabel(self)
        icon.setPixmap(self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning).pixmap(_ICON, _ICON))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show these, or nothing."""
        self.words.setText("\n".join(sentences))
        self.setVisible(bool(sentences))


class StudyFigures(QWidget):
    """Sentences for everybody, and below them the figures as they are called elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.warnings = Warnings(self)
        self.sentences = [sentence(parent=self) for _ in range(5)]
        self._basis = sentence(parent=self)
        self._basis.setObjectName("secondary")
        self._cells = [[sentence(parent=self) for _ in range(3)] for _ in range(7)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.warnings)
        for label in self.sentences:
            column.addWidget(label)
        column.addWidget(self._basis)
        column.addSpacing(4)
        column.addLayout(self._table())
        column.addStretch(1)

    def show_point(
        self, chosen: "OperatingPoint", shipped: "OperatingPoint", patients: tuple[int, int], warnings: Sequence[str]
    ) -> None:
        """Show what the program would be like.

        Args:
            patients: how many with pneumonia, and without.
            warnings: sentences.
        """
        self.warnings.show_sentences(warnings)
        for label, text in zip(self.sentences, self._in_sentences(chosen), strict=True):
            label.setText(f"• {text}")
        basis = self.tr(
            "Measured on scans of {positive} people with and {negative} people without pneumonia. The true figures lie "
            "within these ranges with 95% confidence. Thresholds chosen on these very scans do a little worse on new "
            "ones."
        )
        self._basis.setText(basis.format(positive=patients[0], negative=patients[1]))
        titles = (
            self.tr("Refer from"),
            self.tr("No sign seen below"),
            self.tr("Sensitivity"),
            self.tr("Specificity"),
            self.tr("PPV"),
            self.tr("NPV"),
        )
        for cell, text in zip(self._cells[0], ("", self.tr("Chosen here"), self.tr("As delivered")), strict=True):
            cell.setText(text)
        columns = titles, self._column(chosen), self._column(shipped)
        for row, texts in zip(self._cells[1:], zip(*columns, strict=True), strict=True):
            for cell, text in zip(row, texts, strict=True):
                cell.setText(text)

    def in_words(self) -> str:
        """All sentences, for a screen reader."""
        return " ".join(label.text().removeprefix("• ") for label in self.sentences if label.text())

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for row, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                cell.setWordWrap(False)
                font = cell.font()
                font.setBold(row == 0 or column == 1)
                cell.setFont(font)
                grid.addWidget(cell, row, column)
        return grid

    def _in_sentences(self, point: "OperatingPoint") -> tuple[str, ...]:
        missed = point.no_sign.sensitivity
        texts = (
            (self.tr("Of 100 people with pneumonia, it refers {low} to {high}."), _bounds(point.refer.sensitivity)),
            (
                self.tr("Of 100 people with pneumonia, it tells {low} to {high} that no sign was seen."),
                (1 - missed.high, 1 - missed.low),
            ),
            (
                self.tr("Of 100 people without pneumonia, it refers {low} to {high} needlessly."),
                (1 - point.refer.specificity.high, 1 - point.refer.specificity.low),
            ),
            (
                self.tr(
                    "Where {share} of 100 patients have pneumonia: of 100 people it refers, {low} to {high} have it."
                ),
                None if point.ppv is None else point.ppv[1:],
            ),
            (
                self.tr(
                    "Where {share} of 100 patients have pneumonia: of 100 people it does not refer, {low} to {high} "
                    "have it all the same."
                ),
                None if point.npv is None else (1 - point.npv[2], 1 - point.npv[1]),
            ),
        )
        return tuple(
            _ranged(text, bounds, point.prevalence)
            if bounds
            else self.tr("These thresholds refer nobody, or everybody.")
            for text, bounds in texts
        )

    def _column(self, point: "OperatingPoint") -> tuple[str, ...]:
        refer = point.refer
        figures = (_interval(refer.sensitivity), _interval(refer.specificity), point.ppv, point.npv)
        return (
            share(refer.threshold),
            share(point.no_sign.threshold),
            *("-" if figure is None else with_range(figure) for figure in figures),
        )

    def doubt_sentence(self, doubt: Doubt, patients: tuple[int, int]) -> str:
        """A doubt in words.

        Args:
            patients: how many with pneumonia, and without.
        """
        texts = {
            Doubt.TOO_FEW: self.tr(
                "Too few people for thresholds of your own: {positive} with and {negative} without pneumonia. At least "
                "{fewest} of each are needed, better {few} or more."
            ),
            Doubt.FEW: self.tr(
                "Few people: {positive} with and {negative} without pneumonia. With {few} or more of each the ranges "
                "become narrower."
            ),
            Doubt.DECIDES_NOTHING: self.tr("These thresholds refer nobody, or everybody. They cannot be used."),
            Doubt.TELLS_LITTLE_APART: self.tr(
                "On these scans the program may be no better than chance. Check the labels. If they are right, do not "
                "rely on the program for scans like these."
            ),
            Doubt.MISSES_MANY: self.tr("With this threshold many people with pneumonia are not referred."),
        }
        positive, negative = patients
        return texts[doubt].format(positive=positive, negative=negative, fewest=FEWEST, few=FEW)


def share(value: float) -> str:
    """A share 0..1 as whole per cent."""
    return f"{value:.0%}"


def with_range(figure: "Interval") -> str:
    """A share 0..1 as whole per cent, with its 95 % bounds."""
    value, low, high = (share(part) for part in figure)
    return words.say("{value} ({low} to {high})").format(value=value, low=low, high=high)


def _bounds(estimate: "Estimate") -> tuple[float, float]:
    return estimate.low, estimate.high


def _interval(estimate: "Estimate") -> "Interval":
    return estimate.value, estimate.low, estimate.high


def _ranged(text: str, bounds: Sequence[float], prevalence: float) -> str:
    """Bounds 0..1 as numbers of 100, never two equal ones, which would look like certainty."""
    low, high = (round(bound * 100) for bound in bounds)
    if low == high:
        low, high = math.floor(bounds[0] * 100), math.ceil(bounds[1] * 100)
    if low == high:
        low, high = max(low - 1, 0), high
    return text.format(low=low, high=high, share=f"{prevalence * 100:g}")
