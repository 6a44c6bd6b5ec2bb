"""How sure the program is: the probability of pneumonia, and of each kind."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop import words
from desktop.answer_parts import Sentence, clear, heading
from desktop.bars import Bar
from desktop.style import mark_colour, mark_of

if TYPE_CHECKING:
    from core.results import CaseResult


class Probabilities(QWidget):
    """Bars for an answered case; hidden for any other, whose numbers must not tempt."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.abnormal = Bar(self, large=True)
        self.thresholds = Sentence(self, secondary=True)
        which = heading(self.tr("By kind (which one is far less certain)"), self)
        which.setContentsMargins(0, 10, 0, 0)
        self._classes = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.abnormal)
        column.addWidget(self.thresholds)
        column.addWidget(which)
        column.addLayout(self._classes)

    def show_case(self, result: "CaseResult") -> None:
        """Show what a case was given."""
        clear(self._classes)
        self.setVisible(result.abnormal_probability is not None)
        if result.abnormal_probability is None:
            return
        self._show_abnormal(result, result.abnormal_probability)
        for name, value in (result.probabilities or {}).items():
            bar = Bar(self)
            bar.show_value(words.class_name(name), value)
            self._classes.addWidget(bar)

    def _show_abnormal(self, result: "CaseResult", probability: float) -> None:
        ticks = result.thresholds or ()
        self.thresholds.setVisible(bool(ticks))
        if ticks:
            text = self.tr("No sign seen below {low}; refer from {high} on (the two ticks).")
            self.thresholds.setText(text.format(low=words.percent(ticks[0]), high=words.percent(ticks[1])))
        colour = mark_colour(mark_of(result), QApplication.palette())
        self.abnormal.show_value(self.tr("Probability of pneumonia"), probability, colour, ticks)
