"""What the window works on: the workspace folder, what waits to be screened, and the batch that runs."""

import os
import shutil
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import ErrorCode, ReportError
from core.imaging.scan import ScanSource
from desktop.background import Call, Iteration
from desktop.waiting_list import load_waiting, save_waiting

if TYPE_CHECKING:  # these import the network runtime, which the first paint does not wait for
    from core.batch import Progress
    from core.manifest import ClassifierManifest, Manifest
    from core.pipeline import Engine
    from core.results import CaseResult


class Session(QObject):
    """One workspace. Everything slow happens in the background; signals arrive in the GUI thread."""

    results_loaded = Signal(object)  # list[CaseResult] of earlier runs
    engine_loaded = Signal()
    waiting_changed = Signal()
    running_changed = Signal()
    progressed = Signal(object)  # core.batch.Progress
    failed = Signal(object)  # the exception that stopped something
    report_saved = Signal(object)  # Path

    def __init__(self, workspace: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.waiting: list[Path] = []
        self.in_work: tuple[Path, ...] = ()
        self.engine: Engine | None = None
        self._batch: Iteration | None = None
        self._start_wanted = False
        self._loaded = False  # before that, saving would overwrite what the last run left waiting

    @property
    def running(self) -> bool:
        """Whether a batch is being screened."""
        return self._batch is not None

    @property
    def cancelling(self) -> bool:
        """Whether the running batch was asked to stop."""
        return self._batch is not None and self._batch.cancelled

    @property
    def current(self) -> Path | None:
        """The file or folder being screened."""
        return next((path for path in self.in_work if path in self.waiting), None)

    @property
    def manifests(self) -> "tuple[ClassifierManifest, ...]":
        """The manifests of the models that answer; empty until they are loaded."""
        return self.engine.manifests if self.engine else ()

    @property
    def models(self) -> "tuple[Manifest, ...]":
        """The manifests of all models; empty until they are loaded."""
        return self.engine.models if self.engine else ()

    def open(self) -> None:
        """Load the earlier results, then the models."""
        Call(self, lambda: _stored(self.workspace)).success(self._show_stored).failure(self._without_stored).go()

    def add(self, paths: Sequence[Path]) -> None:
        """Put files and folders at the end of the queue and start if nothing runs."""
        known = {*self.waiting}
        self.waiting += [path for path in dict.fromkeys(Path(os.path.abspath(p)) for p in paths) if path not in known]
        self._waiting_changed()
        self.resume()

    def resume(self) -> None:
        """Screen what waits, as soon as the models are loaded."""
        self._start_wanted = True
        if self.engine and self.waiting and not self.running:
            self._start(self.engine)

    def remove(self, path: Path) -> None:
        """Take a file or folder out of the queue, unless it is being screened."""
        if path in self.waiting and path not in self.in_work:
            self.waiting.remove(path)
            self._waiting_changed()

    def cancel(self) -> None:
        """Stop after the scans being worked on; what is done is kept, the rest stays in the queue."""
        self._start_wanted = False
        if self._batch:
            self._batch.cancel()
            self.running_changed.emit()

    def save_report(self, source: ScanSource, target: Path) -> None:
        """Copy a scan's report to a place the user chose."""
        call = Call(self, lambda: _copy_report(self.workspace, source, target))
        call.success(lambda _none: self.report_saved.emit(target)).failure(self.failed.emit).go()

    def wait(self) -> None:
        """Wait for short work still going on, before the window goes away."""
        for operation in self.findChildren(Call):
            operation.wait()

    def _show_stored(self, stored: "tuple[list[CaseResult], list[Path]]") -> None:
        results, waiting = stored
        self._loaded = True
        self.results_loaded.emit(results)
        self.waiting = [*waiting, *(path for path in self.waiting if path not in waiting)]
        self._waiting_changed()
        self._load_engine()

    def _without_stored(self, error: Exception) -> None:
        self.failed.emit(error)
        self._load_engine()

    def _load_engine(self) -> None:
        Call(self, _engine).success(self._use_engine).failure(self.failed.emit).go()

    def _use_engine(self, engine: "Engine") -> None:
        self.engine = engine
        self.engine_loaded.emit()
        if self._start_wanted:
            self.resume()

    def _start(self, engine: "Engine") -> None:
        self.in_work = tuple(self.waiting)
        workspace, paths = self.workspace, self.in_work

        def steps(cancel: threading.Event) -> "Iterator[Progress]":
            from core.batch import BatchSettings, screen

            return screen(paths, workspace, engine, BatchSettings(), cancel)

        self._batch = Iteration(self, steps).each(self._step).success(self._batch_ended).failure(self._batch_failed)
        self._batch.go()
        self.running_changed.emit()
        self.waiting_changed.emit()

    def _step(self, progress: "Progress") -> None:
        result = progress.result
        if result is not None and result.source.path in self.waiting and not result.source.path.is_dir():
            self.waiting.remove(result.source.path)
            self.waiting_changed.emit()
        self.progressed.emit(progress)

    def _batch_ended(self) -> None:
        completed = self._batch is not None and not self._batch.cancelled
        if completed:
            self.waiting = [path for path in self.waiting if path not in self.in_work]
        self._batch_over()
        if completed and self.waiting:
            self.resume()

    def _batch_failed(self, error: Exception) -> None:
        self._batch_over()
        self.failed.emit(error)

    def _batch_over(self) -> None:
        self._batch, self.in_work = None, ()
        self._waiting_changed()
        self.running_changed.emit()

    def _waiting_changed(self) -> None:
        if self._loaded:
            try:
                save_waiting(self.workspace, self.waiting)
            except ReportError as error:
                self.failed.emit(error)
        self.waiting_changed.emit()


def _stored(workspace: Path) -> "tuple[list[CaseResult], list[Path]]":
    from core.store import stored_results

    return stored_results(workspace), load_waiting(workspace)


def _engine() -> "Engine":
    from core.pipeline import load_engine

    return load_engine()


def _copy_report(workspace: Path, source: ScanSource, target: Path) -> None:
    from core.batch import report_path
    from core.report.replacing import replacing

    try:
        report = report_path(workspace, source).open("rb")
    except OSError as error:
        raise ReportError(ErrorCode.UNREADABLE, error.strerror or "") from error
    with report, replacing(target) as file:
        shutil.copyfileobj(report, file)
