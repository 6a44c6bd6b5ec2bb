"""The window: worklist, picture and answer side by side."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QIcon,
    QKeySequence,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from core.errors import ErrorCode, ReportError
from core.events import Event, EventKind
from core.paths import ICONS
from desktop import words
from desktop.actions import Actions
from desktop.answer_panel import AnswerPanel, CaseContext
from desktop.background import Call
from desktop.banner import Banner
from desktop.columns import Columns
from desktop.comparison import ViewerArea
from desktop.drop_area import DropArea
from desktop.file_commands import FileCommands
from desktop.opening import Opened
from desktop.pages import Pages
from desktop.picture_actions import connect_picture_actions
from desktop.reading_form import Draft
from desktop.session import Session
from desktop.settings import Settings
from desktop.start_times import reach
from desktop.status_strip import StatusStrip
from desktop.updating import Updating
from desktop.window_actions import connect_window_actions
from desktop.worklist import Worklist
from desktop.worklist_pane import WorklistPane

if TYPE_CHECKING:
    from core.batch import Progress
    from core.local_study import LocalStudy
    from core.reading import Reading
    from core.results import CaseResult

_FIRST_SIZE: Final = (1366, 768)
_LATEST_BEGIN: Final = 1000  # ms after a window is shown that nobody looks at, and so is not painted


class MainWindow(QMainWindow):
    """One screen. Takes what is dropped anywhere on it.

    It can be taken down and built anew on the same session, as when the language changes: `retire` and `take_over`.
    """

    settings_changed = Signal(object)  # Settings the user has chosen
    workspace_wanted = Signal(object)  # Path of the workspace to open instead
    painted = Signal()  # for the first time

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.banner = Banner(self)
        self.drop_area = DropArea(self)
        self.worklist = Worklist(self)
        self.pane = WorklistPane(self.worklist, self)
        self.viewer = ViewerArea(self)
        self.answer = AnswerPanel(self)
        self.strip = StatusStrip(self)
        self.files = FileCommands(session, self)
        self.pages = Pages(session, lambda: self.settings, self)
        self.updating = Updating(self, session)
        self.actions_ = Actions(self)
        self.actions_.lock_workspace(session.group.locks("workspace"))
        self.actions_.lock_updates(not session.group.updates_allowed)
        self._closing = self._retired = self._painted = False
        self._unseen = QTimer(self)  # one of its own: it must end with the window
        self._unseen.setSingleShot(True)
        self._unseen.timeout.connect(session.begin)
        self._lay_out()
        connect_window_actions(self)
        connect_picture_actions(self.actions_, self.viewer, self.files)
        self._connect_parts()
        self._connect_session()
        self.worklist.cases.set_read_first(settings.read_first)
        self._show_state()

    def add(self, paths: Sequence[Path]) -> None:
        """Screen files and folders, after what is already running."""
        self.banner.clear()
        self.session.add(paths)

    def save_report(self, target: Path) -> None:
        """Save the report of the chosen case."""
        result = self.worklist.current_result()
        if result is not None:
            self.files.write_report(result, target)

    def use(self, settings: Settings) -> None:
        """Go by these settings from now on."""
        self.settings = settings
        self.actions_.show_recent(settings.recent)
        self.worklist.cases.set_read_first(settings.read_first)
        self._show_current()
        self._show_state()

    def retire(self) -> None:
        """Go away without ending the session, which another window takes over."""
        self._retired = True
        self._wait()
        self.close()
        self.deleteLater()

    def take_over(self, other: "MainWindow") -> None:
        """Show what another window of the same session shows."""
        key = other.worklist.current_key()
        self.worklist.thumbnails.use(self.session.store)
        self.worklist.cases.put_all(*other.worklist.cases.contents(), other.worklist.cases.revealed)
        self.answer.take_drafts(other.answer)
        self.pane.field.setText(other.pane.field.text())
        if not other.isMaximized():
            self.resize(other.size())
        self._show_waiting()
        if key is not None:
            self.worklist.select_case(key)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: see that the slow part of starting begins."""
        super().showEvent(event)
        self._unseen.start(_LATEST_BEGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: begin the slow part of starting when the first paint is on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        self._unseen.stop()
        reach("first paint")
        self.painted.emit()
        self.session.begin()

    def _wait(self) -> None:
        """Wait for what still works for this window: a thread must not outlive what it belongs to."""
        self.pages.wait()
        self.worklist.thumbnails.wait()
        self.viewer.wait()
        for work in self.findChildren(Call):
            work.wait()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: stop the work first; the window closes by itself when the running scan is finished and kept."""
        if self._retired:
            super().closeEvent(event)
            return
        if self.session.running:
            self._closing = True
            self.session.cancel()
            event.ignore()
            return
        self._wait()
        self.session.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: redraw the icons in the new palette."""
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.actions_.draw_icons(self.palette())
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: accept files and folders."""
        if _local_paths(event):
            event.acceptProposedAction()
            self.drop_area.set_lit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt: nothing hovers any more."""
        del event
        self.drop_area.set_lit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: screen what was dropped."""
        self.drop_area.set_lit(False)
        if paths := _local_paths(event):
            event.acceptProposedAction()
            self.add(paths)

    def _lay_out(self) -> None:
        self.setWindowTitle(f"{self.session.workspace.name} - {self.tr('ThoraLite')}")
        self.setWindowIcon(QIcon(str(ICONS / "thoralite.png")))
        self.setAcceptDrops(True)
        self.resize(*_FIRST_SIZE)
        columns = Columns(self.pane, self.viewer, self.answer, self)
        self.viewer.comparing_changed.connect(columns.make_room)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.drop_area)
        self._stack.addWidget(columns)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(whole)

    def _connect_parts(self) -> None:
        self.viewer.set_source(lambda: self.worklist.cases.contents()[0], self.worklist.cases.tells)
        self.files.chosen.connect(self.add)
        self.files.told.connect(self.banner.tell)
        self.files.warned.connect(self.banner.warn)
        self.pages.settings_changed.connect(self.settings_changed)
        self.pages.told.connect(self.banner.tell)
        self.pages.warned.connect(self.banner.warn)
        self.updating.warned.connect(self.banner.warn)
        self.updating.reminded.connect(self.banner.remind)
        self.files.workspace_chosen.connect(self.workspace_wanted)
        self.actions_.show_recent(self.settings.recent)
        self.actions_.recent_wanted.connect(self.workspace_wanted)
        self.drop_area.open_files.clicked.connect(self.files.open_files)
        self.drop_area.open_folder.clicked.connect(self.files.open_folder)
        self.answer.save_wanted.connect(self.actions_.save_report.trigger)
        self.answer.reading_made.connect(self._keep_reading)
        self.answer.answer_revealed.connect(self._reveal)
        self.answer.prevalence_wanted.connect(self.pages.show_settings)
        self.strip.cancel_wanted.connect(self.session.cancel)
        self.strip.pause_wanted.connect(self.session.pause)
        self.strip.continue_wanted.connect(self.session.resume)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._escape)
        self.worklist.removal_wanted.connect(self.session.remove)
        self.worklist.chosen.connect(self._show_case)
        self.worklist.rows_shown.connect(lambda: self.actions_.enable_results(bool(self.worklist.cases.result_at(0))))

    def _connect_session(self) -> None:
        session = self.session  # it outlives the window: a lambda would go on being called when this one is gone
        session.opened.connect(self._show_opened)
        session.closing.connect(self.worklist.thumbnails.wait)
        session.not_opened.connect(self._tell_not_opened)
        session.engine_loaded.connect(self._show_current)
        session.studies_outdated.connect(self._tell_outdated)
        session.waiting_changed.connect(self._show_waiting)
        session.running_changed.connect(self._show_state)
        session.progressed.connect(self._show_progress)
        session.reading_kept.connect(self.worklist.cases.add_reading)
        session.reading_kept.connect(self._show_state)
        session.reading_not_kept.connect(self._give_back)
        session.number_found.connect(self._show_number)
        session.failed.connect(self._tell_failed)
        session.written.connect(self._tell_written)

    def _escape(self) -> None:
        """Out of what the user is in the middle of: a search, or measuring."""
        if self.pane.field.hasFocus():
            self.pane.field.clear()
        else:
            self.actions_.measure.setChecked(False)

    def _show_opened(self, found: Opened) -> None:
        self.worklist.thumbnails.use(found.store)
        self.worklist.cases.put_all(found.results, found.readings, found.revealed)
        self._show_state()
        self.worklist.select_first()
        if found.interrupted and found.waiting:
            text = self.tr(
                "The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, "
                "and it goes on with what was waiting."
            )
            if self.session.held:
                text = self.tr(
                    "The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are "
                    "here, and what was waiting waits until you go on."
                )
            self.banner.tell(text.format(done=len(found.results)))

    def _tell_not_opened(self, error: Exception) -> None:
        self.banner.warn(words.exception(error))
        if isinstance(error, ReportError) and error.code is ErrorCode.WORKSPACE_DAMAGED:
            self.pages.offer_repair()

    def _tell_outdated(self, studies: "tuple[LocalStudy, ...]") -> None:
        text = self.tr(
            "The model for {kinds} has changed, so the thresholds of your own study no longer count. The shipped ones "
            "are used until you repeat the study."
        )
        changed = {study.model for study in studies}
        kinds = [words.modality(m.modality) for m in self.session.manifests if m.id in changed]
        self.banner.warn(text.format(kinds=", ".join(kinds)))

    def _show_waiting(self) -> None:
        self.worklist.cases.set_waiting(self.session.waiting, self.session.current)
        self._show_state()

    def _show_progress(self, progress: "Progress") -> None:
        if progress.result is not None:
            self.worklist.thumbnails.forget(progress.result.source)
            self.worklist.cases.put(progress.result)
            self.worklist.select_first()
        else:
            self._tell_passed_over(progress)
        if not self.session.cancelling and not self.session.paused:
            self.strip.show_progress(progress)

    def _tell_passed_over(self, progress: "Progress") -> None:
        if progress.total == 0:
            self.banner.tell(self.tr("No scans were found in what was added."))
        elif progress.passed_over:
            text = self.tr("Other files in the folders, which are no scans, were left out: {count}.")
            self.banner.tell(text.format(count=len(progress.passed_over)))

    def pause_or_go_on(self) -> None:
        """Hold the screening after the scan in work, or go on."""
        if self.session.paused or not self.session.running:
            self.session.resume()
        else:
            self.session.pause()

    def _show_state(self) -> None:
        """Bring page, strip and actions in line with the session."""
        session, cases = self.session, self.worklist.cases
        self._stack.setCurrentIndex(1 if cases.rowCount() else 0)
        self.actions_.cancel.setEnabled(session.running and not session.cancelling)
        waits = bool(session.waiting) and not session.running
        self.actions_.pause.setEnabled((session.running and not session.cancelling) or waits)
        self.actions_.undo.setEnabled(session.can_undo)
        if session.cancelling:
            self.strip.show_cancelling()
        elif session.paused:
            self.strip.show_paused()
        elif session.running:
            if not self.strip.pause.isVisibleTo(self.strip):
                self.strip.show_starting()
        else:
            self.strip.show_idle(len(session.waiting), self._summary())
            if self._closing:
                QTimer.singleShot(0, self.close)
        self.strip.setVisible(bool(cases.rowCount()))

    def _summary(self) -> str:
        return "  ·  ".join(words.counted(mark, count) for mark, count in self.worklist.cases.counts().items())

    def _show_case(self, result: "CaseResult | None") -> None:
        cases, engine, key = self.worklist.cases, self.session.engine, self.worklist.current_key()
        revealed = result is None or key is None or cases.is_revealed(key)
        context = CaseContext(
            readings=() if key is None else cases.readings(key),
            studies=engine.local_studies if engine else (),
            prevalence=self.settings.prevalence,
            revealed=revealed,
            reader=self.settings.reader,
        )
        self.viewer.show_case(result)
        self.answer.show_case(result, self.session.manifests, context)
        self.actions_.enable_case(result, revealed)
        if key is not None:
            self.session.find_number(key)

    def _show_number(self, key: str, number: int) -> None:
        if key == self.worklist.current_key():
            self.answer.show_number(number)

    def _show_current(self) -> None:
        self._show_case(self.worklist.current_result())

    def _tell_failed(self, error: Exception) -> None:
        self.banner.warn(words.exception(error))

    def _keep_reading(self, reading: "Reading") -> None:
        if (key := self.worklist.current_key()) is not None:
            self.session.keep_reading(key, reading)

    def _give_back(self, key: str, reading: "Reading") -> None:
        """A finding that could not be kept is not shown as kept: it stands in the form again."""
        if key == self.worklist.current_key():
            self._show_current()
            self.answer.reading.set_draft(Draft(reading.finding, reading.note))

    def _reveal(self) -> None:
        if (key := self.worklist.current_key()) is not None:
            self.session.record(Event(EventKind.ANSWER_REVEALED, key))
            self.worklist.cases.reveal(key)
            self._show_state()

    def _tell_written(self, target: Path) -> None:
        if not self.files.show_if_printed(target):
            self.banner.tell(self.tr("Saved as {name}.").format(name=target.name))


def _local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
