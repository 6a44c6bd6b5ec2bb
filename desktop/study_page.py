"""The local study: how well the program does on a clinic's own labelled scans, and thresholds chosen by that."""

import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import ThoraLiteError
from core.group_settings import THRESHOLDS, GroupSettings
from core.local_study import study_text
from core.report.replacing import replacing
from desktop import words
from desktop.background import Call, Iteration
from desktop.file_places import first_folder, offer_places
from desktop.study_choice import StudyChoice
from desktop.study_in_use import StudiesInUse
from desktop.study_labels import StudyLabels
from desktop.study_outcome import StudyOutcome
from desktop.study_progress import StudyProgress

if TYPE_CHECKING:  # these import the network runtime, which the first paint does not wait for
    from core.evaluation.labelled import LabelledScan
    from core.evaluation.study import StudyRow
    from core.evaluation.thresholds import Answers, ModelStudy
    from core.imaging.scan import Modality
    from core.local_study import LocalStudy
    from core.manifest import ClassifierManifest
    from core.pipeline import Engine
    from core.store import Store

_FIRST_SIZE: Final = QSize(58, 33)  # lines of text


class StudyPage(QDialog):
    """Four steps: choose scans, see what was understood, wait, see what was found."""

    study_chosen = Signal(object)  # core.local_study.LocalStudy: to be stored and used
    study_dropped = Signal(str)  # model id: its stored study is to be dropped

    def __init__(
        self,
        engine_source: "Callable[[], Engine | None]",
        store: "Store",
        prevalence: float,
        parent: QWidget | None = None,
        group: GroupSettings | None = None,
    ) -> None:
        """Make the page.

        Args:
            engine_source: gives the loaded models, None while there are none.
            store: the open workspace; only read here. Who stores a chosen study later than at once calls `show_in_use`.
            prevalence: share 0..1 of the clinic's patients with pneumonia.
            group: what IT staff set of thresholds.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Local study"))
        self._engine_source, self._store, self._group = engine_source, store, group or GroupSettings()
        self._rows: list[StudyRow] = []
        self._total = 0
        self._manifests: tuple[ClassifierManifest, ...] = ()
        self._running: Iteration | None = None
        self._wanted: LocalStudy | None = None  # chosen, but not stored yet
        self.choice, self.in_use = StudyChoice(self), StudiesInUse(self)
        self.labels, self.progress = StudyLabels(self), StudyProgress(self)
        self.outcome = StudyOutcome(prevalence, self, locked=self._group.locks(THRESHOLDS))
        self._first = self._first_step()
        self.steps = QStackedWidget(self)
        for step in (self._first, self.labels, self.progress, self.outcome):
            self.steps.addWidget(step)
        self._buttons = {
            self.labels: (self.labels.back, self.labels.start),
            self.outcome: (self.outcome.other, self.outcome.save),
        }
        self._connect()
        self._lay_out()
        self._start_over()

    @property
    def running(self) -> bool:
        """Whether scans are being judged."""
        return self._running is not None

    def read(self, folder: Path, table: Path | None = None) -> None:
        """Look for labelled scans in a folder, or as a table says."""

        def find() -> "list[LabelledScan]":
            from core.evaluation.labelled import labelled_scans

            return labelled_scans(folder, table)

        self.choice.set_busy(True)
        Call(self, find).success(self._show_labels).failure(self._show_problem).go()

    def cancel(self) -> None:
        """Stop judging after the scan being worked on."""
        if self._running is not None:
            self._running.cancel()
            self.progress.show_cancelling()

    def save_study(self, target: Path) -> None:
        """Write figures, predictions and plots into a folder, which is made if it is missing."""
        rows, manifests, prevalence = tuple(self._rows), self._manifests, self.outcome.prevalence.value() / 100
        chosen = {results.study.answers.manifest.id: results.point for results in self.outcome.results}

        def write() -> None:
            from core.evaluation.files import write_study

            write_study(rows, manifests, prevalence, target, chosen)

        told = self.tr("The study was saved in {folder}.").format(folder=target)
        call = Call(self, write).success(lambda _none: self.outcome.tell(told))
        call.failure(lambda error: self.outcome.tell(words.exception(error))).go()

    def show_in_use(self) -> None:
        """Show the stored studies anew; to be called when one was stored or dropped."""
        engine = self._engine_source()
        try:
            studies = self._store.local_studies()
        except ThoraLiteError as error:
            self.choice.show_problem(words.exception(error))
            return
        self.in_use.show_studies(studies, engine, self._group)
        if self._wanted in studies:
            self._wanted = None
            self.outcome.tell(self.tr("These thresholds are in use from now on."))

    def wait(self) -> None:
        """Stop, and wait for what still works, before the program goes away."""
        self.cancel()
        for operation in self._working():
            operation.wait()

    def done(self, result: int) -> None:
        """Qt: closed. Nothing is judged for a page nobody sees, but what works is let finish before it is deleted."""
        if not (working := self._working()):
            super().done(result)
            return
        self.cancel()
        self.hide()
        for operation in working:
            operation.finished.connect(self._finish_closing)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: closed by the system's button; it would be deleted at once, even with work going on."""
        if self._working():
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _finish_closing(self) -> None:
        self.wait()
        super().done(QDialog.DialogCode.Rejected)
        if self.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
            self.deleteLater()  # Qt does that only for a page that was still shown

    def _working(self) -> "list[Call | Iteration]":
        works: list[Call | Iteration] = [*self.findChildren(Call), *self.findChildren(Iteration)]
        return [work for work in works if work.isRunning()]

    def _connect(self) -> None:
        self.choice.chosen.connect(self.read)
        self.in_use.dropped.connect(self._drop)
        self.in_use.save_wanted.connect(self._ask_where_to_hand)
        self.labels.left.connect(self._start_over)
        self.labels.started.connect(self._judge)
        self.progress.cancel_wanted.connect(self.cancel)
        self.outcome.again.connect(self._start_over)
        self.outcome.save_wanted.connect(self._ask_where_to_save)
        self.outcome.chosen.connect(self._use)

    def _first_step(self) -> QScrollArea:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice)
        column.addStretch(1)
        column.addWidget(self.in_use)
        area = QScrollArea(self)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(content)
        area.setWidgetResizable(True)
        return area

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        for back, _ in self._buttons.values():
            row.addWidget(back)
        row.addStretch(1)
        for _, onward in self._buttons.values():
            row.addWidget(onward)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.steps, 1)
        column.addLayout(row)
        self.resize((_FIRST_SIZE * self.fontMetrics().height()).boundedTo(self.screen().availableSize() * 0.96))

    def _show_step(self, step: QWidget) -> None:
        for owner, buttons in self._buttons.items():
            for button in buttons:
                button.setVisible(owner is step)
        self.steps.setCurrentWidget(step)

    def _start_over(self) -> None:
        self.choice.show_problem("")
        self.show_in_use()
        self._show_step(self._first)

    def _show_labels(self, scans: "list[LabelledScan]") -> None:
        self.choice.set_busy(False)
        self.choice.show_problem("")
        self.labels.show_scans(scans)
        self._show_step(self.labels)
        self.labels.start.setFocus()

    def _show_problem(self, error: Exception) -> None:
        self.choice.set_busy(False)
        self.choice.show_problem(words.exception(error))
        self._show_step(self._first)

    def _judge(self, scans: "Sequence[LabelledScan]", modality: "Modality | None") -> None:
        engine = self._engine_source()
        if engine is None:
            self.labels.warnings.show_sentences([self.tr("The models are still being loaded. Try again in a moment.")])
            return

        def steps(cancel: threading.Event) -> "Iterator[StudyRow]":
            from core.evaluation.labelled import spread
            from core.evaluation.study import run_study

            return run_study(spread(scans), engine, modality, cancel)

        self._rows, self._total, self._manifests = [], len(scans), engine.manifests
        self.progress.begin(len(scans))
        self._show_step(self.progress)
        self.progress.cancel.setFocus()
        self._running = Iteration(self, steps).each(self._step).success(self._ended).failure(self._failed).go()

    def _step(self, row: "StudyRow") -> None:
        self._rows.append(row)
        self.progress.show_done(len(self._rows))

    def _failed(self, error: Exception) -> None:
        self._running = None
        self._show_problem(error)

    def _ended(self) -> None:
        self._running = None
        if not self._rows:
            self._start_over()
            return
        rows, manifests = tuple(self._rows), self._manifests
        Call(self, lambda: _studies(rows, manifests)).success(self._show_outcome).failure(self._show_problem).go()

    def _show_outcome(self, studies: "list[tuple[Answers, ModelStudy | None]]") -> None:
        self.outcome.show_study(studies, self._rows, self._total)
        self._show_step(self.outcome)
        self.outcome.tabs.setFocus()

    def _use(self, study: "LocalStudy") -> None:
        self._wanted = study
        self.study_chosen.emit(study)
        self.show_in_use()

    def _drop(self, model: str) -> None:
        self.study_dropped.emit(model)
        self.show_in_use()

    def hand_on(self, study: "LocalStudy", target: Path) -> None:
        """Write thresholds into a file that IT staff can name in the group settings of other computers."""

        def write() -> None:
            with replacing(target) as file:
                file.write(study_text(study).encode())

        told = self.tr("Saved as {name}.").format(name=target.name)
        call = Call(self, write).success(lambda _none: self.in_use.tell(told))
        call.failure(lambda error: self.in_use.tell(words.exception(error))).go()

    def _ask_where_to_hand(self, study: "LocalStudy") -> None:
        documents = first_folder(QStandardPaths.StandardLocation.DocumentsLocation)
        first = str(Path(documents) / f"{study.model}-study.json")
        title, kinds = self.tr("Save thresholds for other computers"), self.tr("Thresholds (*.json)")
        offer_places()
        path, _ = QFileDialog.getSaveFileName(self, title, first, kinds)
        if path:
            self.hand_on(study, Path(path) if Path(path).suffix else Path(path).with_suffix(".json"))

    def _ask_where_to_save(self) -> None:
        documents = first_folder(QStandardPaths.StandardLocation.DocumentsLocation)
        offer_places()
        path = QFileDialog.getExistingDirectory(self, self.tr("Save the study in this folder"), documents)
        if path:
            self.save_study(Path(path) / f"ThoraLite study {datetime.now():%Y-%m-%d %H%M}")


def _studies(
    rows: "Sequence[StudyRow]", manifests: "Sequence[ClassifierManifest]"
) -> "list[tuple[Answers, ModelStudy | None]]":
    """The study of each model that answered; None for one whose scans are all of one kind."""
    from core.evaluation.thresholds import answers_of, model_study

    every = [answers_of(rows, manifest) for manifest in manifests]
    return [(some, model_study(some) if min(some.patients) else None) for some in every if max(some.patients)]
