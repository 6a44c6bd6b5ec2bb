"""What the window works on: the workspace, what waits to be screened, and the batch that runs."""

import logging
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import ErrorCode, ReportError, SettingsError
from core.events import Event, EventKind
from core.group_settings import THRESHOLDS, GroupSettings
from core.report.settings import ReportSettings
from desktop.background import Call, Iteration
from desktop.opening import Opened, deciding_engine, open_workspace, read_ahead, repaired_workspace

if TYPE_CHECKING:  # these import the network runtime, which the first paint does not wait for
    from core.batch import BatchControl, Progress
    from core.local_study import LocalStudy
    from core.manifest import ClassifierManifest, Manifest
    from core.pipeline import Engine
    from core.reading import Reading
    from core.store import Repaired, Store

_log = logging.getLogger(__name__)


class Session(QObject):
    """One workspace. Everything slow happens in the background; signals arrive in the GUI thread."""

    opened = Signal(object)  # Opened
    closing = Signal()  # the store is about to go: nothing may read it any more
    not_opened = Signal(object)  # the exception
    engine_loaded = Signal()
    studies_outdated = Signal(object)  # tuple[LocalStudy, ...] that were dropped: their models have changed
    waiting_changed = Signal()
    running_changed = Signal()
    progressed = Signal(object)  # core.batch.Progress
    reading_kept = Signal(str, object)  # key of the case, Reading
    reading_not_kept = Signal(str, object)  # the same
    number_found = Signal(str, int)  # key of a case, and what log and support file call it
    failed = Signal(object)  # the exception that stopped something
    repaired = Signal(object)  # core.store.Repaired
    written = Signal(object)  # Path of a report, table or packet the user asked for

    def __init__(
        self,
        workspace: Path,
        report: ReportSettings | None = None,
        parent: QObject | None = None,
        group: GroupSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.group = group or GroupSettings()
        self.report = report or ReportSettings()
        self.waiting: list[Path] = []
        self.in_work: tuple[Path, ...] = ()
        self.engine: Engine | None = None
        self.store: Store | None = None
        self._batch: Iteration | None = None
        self._batch_began: float | None = None  # seconds of `perf_counter`; None once the first answer is there
        self._control: BatchControl | None = None
        self.begun = False  # whether opening was asked for
        self._start_wanted = False
        self._closed = False  # what still comes back from the background is let go
        self._held = False  # a person paused or cancelled, and has not gone on since
        self._taken_out: list[Path] = []
        self._saving: Call | None = None
        self._unsaved = False

    @property
    def running(self) -> bool:
        """Whether a batch is being screened, paused or not."""
        return self._batch is not None

    @property
    def cancelling(self) -> bool:
        """Whether the running batch was asked to stop."""
        return self._control is not None and self._control.cancelled

    @property
    def held(self) -> bool:
        """Whether nothing begins by itself until a person goes on."""
        return self._held

    @property
    def paused(self) -> bool:
        """Whether the running batch holds before its next scan."""
        return self._control is not None and self._control.paused

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

    @property
    def can_undo(self) -> bool:
        """Whether something taken out of the queue can be put back."""
        return bool(self._taken_out)

    def begin(self) -> None:
        """Open the workspace unless that was asked for: two who open it at once shut each other out."""
        if not self.begun and not self._closed:
            self._open()

    def _open(self) -> None:
        """Load the earlier results, then the models."""
        self.begun = True
        Call(self, lambda: open_workspace(self.workspace)).success(self._use).failure(self._not_opened).go()

    def arrive(self, paths: Sequence[Path]) -> None:
        """Put files and folders that came by themselves at the end of the queue; what a person holds stays held."""
        self._queue(paths)
        if not self._held:
            self.resume()

    def add(self, paths: Sequence[Path]) -> None:
        """Put files and folders at the end of the queue and start if nothing runs."""
        self._queue(paths)
        self.resume()
        self.begin()

    def _queue(self, paths: Sequence[Path]) -> None:
        known, named = {*self.waiting}, dict.fromkeys(Path(os.path.abspath(path)) for path in paths)
        added = [path for path in named if path not in known]
        again = [path for path in named if path in known and path in self.in_work]  # there may be more in it by now
        self.waiting += added
        if self._control is not None:
            if self._control.add([*added, *again]):
                self.in_work += tuple(added)
            else:  # they wait for the next run
                self.in_work = tuple(path for path in self.in_work if path not in again)
        self._waiting_changed()

    def resume(self) -> None:
        """Screen what waits, as soon as store and models are there; go on after a pause."""
        self._start_wanted, self._held = True, False
        if self._control is not None and self._control.paused:
            self._control.resume()
            self.running_changed.emit()
        elif self.engine and self.store and self.waiting and not self.running:
            self._start(self.engine, self.store)

    def pause(self) -> None:
        """Hold before the next scan; before the workspace is open, begin nothing by itself."""
        self._held = True
        if self._control is not None:
            self._control.pause()
            self.running_changed.emit()

    def remove(self, path: Path) -> None:
        """Take a file or folder out of the queue, unless it is being screened."""
        if path not in self.waiting or path == self.current:
            return
        self.waiting.remove(path)
        self._taken_out.append(path)
        self.record(Event(EventKind.REMOVED_FROM_QUEUE, detail={"path": str(path)}))
        if self._control is not None:
            self._control.skip(path)
            self.in_work = tuple(other for other in self.in_work if other != path)
        self._waiting_changed()

    def put_back(self) -> None:
        """Put what was taken out last back into the queue."""
        if self._taken_out:
            self.arrive([self._taken_out.pop()])

    def interrupt(self) -> None:
        """Stop because the system goes down: the next start goes on with what waits."""
        if self._control is not None:
            self._control.interrupt()

    def cancel(self) -> None:
        """Stop after the scans being worked on; what is done is kept, the rest stays in the queue."""
        self._start_wanted, self._held = False, True
        if self._control is not None:
            self._control.cancel()
            self.running_changed.emit()

    def keep_reading(self, key: str, reading: "Reading") -> None:
        """Keep what a reader found on a case."""

        def not_kept(error: Exception) -> None:
            self.reading_not_kept.emit(key, reading)
            self.failed.emit(error)

        store = self.store
        if store is None:
            not_kept(ReportError(ErrorCode.NOT_WRITTEN))
            return
        call = Call(self, lambda: store.add_reading(key, reading))
        call.success(lambda _none: self.reading_kept.emit(key, reading)).failure(not_kept).go()

    def record(self, event: "Event") -> None:
        """Write into the audit trail."""
        if (store := self.store) is not None:
            Call(self, lambda: store.record(event)).failure(self.failed.emit).go()

    def find_number(self, key: str) -> None:
        """Look up the number of a finished case; `number_found` tells it."""
        if (store := self.store) is not None:
            call = Call(self, lambda: store.number(key)).failure(self.failed.emit)
            call.success(lambda number: None if number is None else self.number_found.emit(key, number)).go()

    def write(self, target: Path, write: Callable[[], object]) -> None:
        """Write something the user asked for, in the background; `written` or `failed` tells how it went."""
        Call(self, write).success(lambda _none: self.written.emit(target)).failure(self.failed.emit).go()

    def use_study(self, study: "LocalStudy") -> None:
        """Keep a clinic's own study and judge by its thresholds from now on."""
        if (store := self._store_of_studies()) is not None:
            call = Call(self, lambda: store.put_local_study(study))
            call.success(lambda _none: self._load_engine()).failure(self.failed.emit).go()

    def drop_study(self, model: str) -> None:
        """Judge by a model's shipped thresholds again."""
        if (store := self._store_of_studies()) is not None:
            call = Call(self, lambda: store.drop_local_study(model))
            call.success(lambda _none: self._load_engine()).failure(self.failed.emit).go()

    def _store_of_studies(self) -> "Store | None":
        if self.group.locks(THRESHOLDS):
            self.failed.emit(SettingsError(ErrorCode.SET_BY_IT, THRESHOLDS))
            return None
        return self.store

    def repair(self) -> None:
        """Rebuild a damaged workspace from what of it can be read, and open it again."""
        self.close()
        self._closed = False
        Call(self, lambda: repaired_workspace(self.workspace)).success(self._open_repaired).failure(
            self.failed.emit
        ).go()

    def close(self) -> None:
        """Wait for short work still going on and let the workspace go."""
        self._closed = True
        self.closing.emit()
        for operation in self.findChildren(Call):
            operation.wait()
        store, self.store = self.store, None
        if store is None:
            return
        try:
            if self._unsaved:
                store.set_waiting(self.waiting)
        except ReportError as error:  # a full disk keeps nobody from leaving
            self.failed.emit(error)
        finally:
            store.close()

    def _use(self, found: Opened) -> None:
        if self._closed:
            found.store.close()
            return
        self.store = found.store
        self.record(Event(EventKind.WORKSPACE_OPENED))
        self.opened.emit(found)
        self.waiting = [*found.waiting, *(path for path in self.waiting if path not in found.waiting)]
        if found.interrupted and found.waiting and not self._held:
            self._start_wanted = True
        self._waiting_changed()
        self._load_engine()

    def _open_repaired(self, repaired: "Repaired") -> None:
        if self._closed:
            return
        self.repaired.emit(repaired)
        self._start_wanted = repaired.lost > 0
        self._open()

    def _not_opened(self, error: Exception) -> None:
        if self._closed:
            return
        self.begun = False  # the next scan that is added is a reason to try again
        self.not_opened.emit(error)
        self._load_engine()

    def _load_engine(self) -> None:
        if self._closed:
            return
        store, engine, group = self.store, self.engine, self.group
        Call(self, lambda: deciding_engine(store, engine, group)).success(self._use_engine).failure(
            self.failed.emit
        ).go()

    def _use_engine(self, loaded: "tuple[Engine, tuple[LocalStudy, ...]]") -> None:
        self.engine, outdated = loaded
        self.engine_loaded.emit()
        if outdated:
            self.record(Event(EventKind.MODEL_CHANGED, detail={"models": [study.model for study in outdated]}))
            self.studies_outdated.emit(outdated)
        if self._start_wanted:
            self.resume()
        else:
            Call(self, read_ahead).go()

    def _start(self, engine: "Engine", store: "Store") -> None:
        from core.batch import BatchControl, BatchSettings, screen

        self._batch_began = perf_counter()
        self.in_work = tuple(self.waiting)
        control = self._control = BatchControl()
        paths, settings = self.in_work, BatchSettings(report_settings=self.report)

        def steps(_cancel: threading.Event) -> "Iterator[Progress]":
            return screen(paths, store, engine, settings, control)

        self._batch = Iteration(self, steps).each(self._step).success(self._batch_ended).failure(self._batch_failed)
        self._batch.go()
        self.running_changed.emit()
        self.waiting_changed.emit()

    def _step(self, progress: "Progress") -> None:
        result = progress.result
        if result is not None and result.source.path in self.waiting and not result.source.path.is_dir():
            self.waiting.remove(result.source.path)
            self._waiting_changed()
        self.progressed.emit(progress)
        if result is not None and self._batch_began is not None:
            _log.info("first answer after %.2f s", perf_counter() - self._batch_began)
            self._batch_began = None

    def _batch_ended(self) -> None:
        completed = not self.cancelling
        if completed:
            self.waiting = [path for path in self.waiting if path not in self.in_work]
        self._batch_over()
        if self.waiting and (completed or self._start_wanted):
            self.resume()

    def _batch_failed(self, error: Exception) -> None:
        self._batch_over()
        self.failed.emit(error)

    def _batch_over(self) -> None:
        self._batch, self._control, self.in_work = None, None, ()
        self._waiting_changed()
        self.running_changed.emit()

    def _waiting_changed(self) -> None:
        self._unsaved = True
        self._save_waiting()
        self.waiting_changed.emit()

    def _save_waiting(self) -> None:
        """Keep the queue on disk, so that a power cut loses nothing; one write at a time, the last one counts."""
        store, waiting = self.store, tuple(self.waiting)
        if store is None or self._saving is not None or not self._unsaved:
            return
        self._unsaved = False
        call = Call(self, lambda: store.set_waiting(waiting))
        self._saving = call.success(lambda _none: self._saved()).failure(self._not_saved).go()

    def _saved(self) -> None:
        self._saving = None
        self._save_waiting()

    def _not_saved(self, error: Exception) -> None:
        self._saving, self._unsaved = None, True
        self.failed.emit(error)
