"""What a study found of one model, and the thresholds to choose by it."""

from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from core.evaluation.thresholds import HIGHEST, LOWEST, Doubt, doubts, local_study
from desktop import words
from desktop.form_field import Locked
from desktop.study_figures import StudyFigures, share
from desktop.study_plot import RocPlot

if TYPE_CHECKING:
    from core.evaluation.thresholds import ModelStudy, OperatingPoint

_FORBIDDING = frozenset({Doubt.TOO_FEW, Doubt.DECIDES_NOTHING})


class ModelResults(QWidget):
    """Plot and thresholds at the leading side, what they would mean at the other."""

    chosen = Signal(object)  # core.local_study.LocalStudy

    def __init__(
        self,
        study: "ModelStudy",
        prevalence: float,
        partial: str,
        parent: QWidget | None = None,
        locked: bool = False,
    ) -> None:
        """Show a study.

        Args:
            prevalence: share 0..1 of patients with pneumonia.
            partial: says that the study was stopped early; empty where it was not.
            locked: whether IT staff set the thresholds that count.
        """
        super().__init__(parent)
        self._locked = locked
        self.study, self._prevalence, self._partial = study, prevalence, partial
        self._as_shipped = False  # the exact thresholds, which need not be whole per cent
        self.plot = RocPlot(study, self)
        self.refer = self._slider(self.tr("Refer from"))
        self.no_sign = self._slider(self.tr("No sign seen below"))
        self._refer_words, self._no_sign_words = QLabel(self), QLabel(self)
        self.figures = StudyFigures(self)
        self.proposed = QPushButton(self.tr("As &proposed"), self)
        self.proposed.setToolTip(
            self.tr("The thresholds that refer 90 of 100 people with pneumonia here and clear fewer than 5")
        )
        self.shipped = QPushButton(self.tr("As &delivered"), self)
        self.shipped.setToolTip(self.tr("The thresholds the program came with"))
        self.use = QPushButton(self.tr("&Use these thresholds here…"), self)
        self._lay_out()
        self.refer.valueChanged.connect(self._refer_slid)
        self.no_sign.valueChanged.connect(self._no_sign_slid)
        self.plot.refer_moved.connect(self.refer.setValue)
        self.proposed.clicked.connect(self.show_proposed)
        self.shipped.clicked.connect(self.show_shipped)
        self.use.clicked.connect(self._ask)
        self.show_shipped()  # first how well the program does as it is

    @property
    def point(self) -> "OperatingPoint":
        """What the program would be like with the thresholds chosen now."""
        if self._as_shipped:
            return self.study.as_shipped(self._prevalence)
        return self.study.at(self.no_sign.value(), self.refer.value(), self._prevalence)

    def follow_in_tab_order(self, before: QWidget) -> None:
        """Come after a widget where the Tab key leads."""
        controls = (before, self.plot, self.refer, self.no_sign, self.proposed, self.shipped, self.use)
        for one, another in pairwise(controls):
            QWidget.setTabOrder(one, another)

    def set_prevalence(self, prevalence: float) -> None:
        """Show PPV and NPV for another share 0..1 of patients with pneumonia."""
        self._prevalence = prevalence
        self._show()

    def show_proposed(self) -> None:
        """Choose what these scans speak for."""
        self._set(*self.study.proposed)
        self._as_shipped = False
        self._show()

    def show_shipped(self) -> None:
        """Choose what the model was published with."""
        points = self.study.answers.manifest.shipped_points
        self._set(round(points.no_sign_below * 100), round(points.refer_at * 100))
        self._as_shipped = True
        self._show()

    def _slider(self, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(LOWEST, HIGHEST)
        slider.setPageStep(5)
        slider.setMinimumHeight(round(1.3 * self.fontMetrics().height()))  # room for its handle at every text size
        slider.setAccessibleName(name)
        slider.setToolTip(self.tr("Between the two thresholds the program says that it cannot say."))
        return slider

    def _lay_out(self) -> None:
        leading = QVBoxLayout()
        leading.setSpacing(6)
        leading.addWidget(self.plot, 1)
        sliders = QGridLayout()
        sliders.setColumnStretch(1, 1)
        rows = ((self._refer_words, self.refer), (self._no_sign_words, self.no_sign))
        for place, (label, slider) in enumerate(rows):
            sliders.addWidget(label, place, 0)
            sliders.addWidget(slider, place, 1)
        leading.addLayout(sliders)
        buttons = QHBoxLayout()
        buttons.addWidget(self.proposed)
        buttons.addWidget(self.shipped)
        buttons.addStretch(1)
        leading.addLayout(buttons)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("Local study"))
        area.setWidget(self.figures)
        area.setWidgetResizable(True)
        trailing = QVBoxLayout()
        trailing.addWidget(area, 1)
        if self._locked:
            trailing.addWidget(Locked(self))
        trailing.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTrailing)
        row = QHBoxLayout(self)
        row.setSpacing(18)
        row.addLayout(leading, 5)
        row.addLayout(trailing, 6)

    def _set(self, no_sign: int, refer: int) -> None:
        with QSignalBlocker(self.refer), QSignalBlocker(self.no_sign):
            self.refer.setValue(refer)
            self.no_sign.setValue(no_sign)

    def _refer_slid(self, refer: int) -> None:
        """Nobody can be referred and cleared: the other threshold gives way."""
        self._as_shipped = False
        self._set(min(self.no_sign.value(), refer), refer)
        self._show()

    def _no_sign_slid(self, no_sign: int) -> None:
        self._as_shipped = False
        self._set(no_sign, max(self.refer.value(), no_sign))
        self._show()

    def _show(self) -> None:
        point, answers = self.point, self.study.answers
        shipped = self.study.as_shipped(self._prevalence)
        self.figures.show_point(point, shipped, answers.patients, self._warnings(point))
        refer, no_sign = share(point.refer.threshold), share(point.no_sign.threshold)
        self._refer_words.setText(self.tr("Refer from {percent} on").format(percent=refer))
        self._no_sign_words.setText(self.tr("No sign seen below {percent}").format(percent=no_sign))
        self.plot.show_chosen(point.refer, f"{self._refer_words.text()}. {self.figures.in_words()}")
        self.use.setEnabled(not self._locked and _FORBIDDING.isdisjoint(doubts(self.study, point)))

    def _warnings(self, point: "OperatingPoint") -> list[str]:
        patients = self.study.answers.patients
        found = [self.figures.doubt_sentence(doubt, patients) for doubt in doubts(self.study, point)]
        return [self._partial, *found] if self._partial else found

    def _ask(self) -> None:
        """Say what the change means before it is made."""
        point, manifest = self.point, self.study.answers.manifest
        text = self.tr(
            "From now on the program refers from a probability of {refer} on, and says below {no_sign} that no sign "
            "was seen. This counts in this workspace and for this model only: {model}, version {version}. A new "
            "version ends it. Reports will say so. Answers given before stay as they are."
        )
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Use these thresholds?"), "", parent=self)
        box.setText(self.tr("Use these thresholds?"))
        meaning = text.format(
            refer=share(point.refer.threshold),
            no_sign=share(point.no_sign.threshold),
            model=words.modality(manifest.modality),
            version=manifest.version,
        )
        box.setInformativeText("\n\n".join([meaning, *self._warnings(point)]))
        accept = box.addButton(self.tr("Use them"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        accept.clicked.connect(lambda: self._use(point))
        box.open()

    def _use(self, point: "OperatingPoint") -> None:
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        self.chosen.emit(local_study(self.study.answers, point, now))
