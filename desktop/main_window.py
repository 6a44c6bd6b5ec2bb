"""The window: worklist, picture and answer side by side."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDir, QEvent, QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QIcon,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QMenu,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core import __version__
from core.paths import ICONS
from desktop import words
from desktop.actions import Actions
from desktop.answer_panel import AnswerPanel
from desktop.banner import Banner
from desktop.drop_area import DropArea
from desktop.keys_page import KeysPage
from desktop.session import Session
from desktop.status_strip import StatusStrip
from desktop.style import Mark
from desktop.viewer import BONE_WINDOW, LUNG_WINDOW, MEDIASTINUM_WINDOW, Viewer
from desktop.worklist import Worklist
from desktop.worklist_pane import WorklistPane

if TYPE_CHECKING:
    from core.batch import Progress
    from core.results import CaseResult

_FIRST_SIZE: Final = (1280, 720)
_FIRST_COLUMNS: Final = (520, 500, 346)


class MainWindow(QMainWindow):
    """One screen. Takes what is dropped anywhere on it."""

    def __init__(self, workspace: Path) -> None:
        super().__init__()
        self.session = Session(workspace, self)
        self.banner = Banner(self)
        self.drop_area = DropArea(self)
        self.worklist = Worklist(self)
        self.pane = WorklistPane(self.worklist, self)
        self.viewer = Viewer(self)
        self.answer = AnswerPanel(self)
        self.strip = StatusStrip(self)
        self.actions_ = Actions(self)
        self._last_folder = QDir.homePath()
        self._opened = False
        self._closing = False
        self._lay_out()
        self._connect_actions()
        self._connect_session()
        self._show_state()

    def add(self, paths: Sequence[Path]) -> None:
        """Screen files and folders, after what is already running."""
        self.banner.hide()
        self.session.add(paths)

    def save_report(self, target: Path) -> None:
        """Save the report of the chosen case."""
        result = self.worklist.current_result()
        if result is not None:
            self.session.save_report(result.source, target)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: begin the slow part of starting after the first paint."""
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            QTimer.singleShot(0, self.session.open)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: stop the work first; the window closes by itself when the running scan is finished and kept."""
        if self.session.running:
            self._closing = True
            self.session.cancel()
            event.ignore()
            return
        self.session.wait()
        self.viewer.wait()
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
        self.setWindowTitle(self.tr("ThoraLite"))
        self.setWindowIcon(QIcon(str(ICONS / "thoralite.png")))
        self.setAcceptDrops(True)
        self.resize(*_FIRST_SIZE)
        columns = QSplitter(Qt.Orientation.Horizontal, self)
        for place, widget in enumerate((self.pane, self.viewer, self.answer)):
            columns.addWidget(widget)
            columns.setStretchFactor(place, 1 if widget is self.viewer else 0)
            columns.setCollapsible(place, False)
        columns.setSizes(_FIRST_COLUMNS)
        columns.setHandleWidth(1)
        self.pane.setMinimumWidth(220)
        self.viewer.setMinimumWidth(260)
        self.answer.setMinimumWidth(240)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.drop_area)
        self._pages.addWidget(columns)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(whole)

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.open_files.triggered.connect(self._ask_for_files)
        actions.open_folder.triggered.connect(self._ask_for_folder)
        actions.save_report.triggered.connect(self._ask_where_to_save)
        actions.open_results.triggered.connect(self._open_results)
        actions.cancel.triggered.connect(self.session.cancel)
        actions.remove.triggered.connect(self.worklist.remove_current)
        actions.find.triggered.connect(self.pane.start_search)
        actions.quit.triggered.connect(self.close)
        self._connect_picture_actions(actions)
        actions.keys.triggered.connect(self._show_keys)
        actions.about.triggered.connect(self._show_about)
        self.drop_area.open_files.clicked.connect(self._ask_for_files)
        self.drop_area.open_folder.clicked.connect(self._ask_for_folder)
        self.answer.save_wanted.connect(self._ask_where_to_save)
        self.strip.cancel_wanted.connect(self.session.cancel)
        self.strip.continue_wanted.connect(self.session.resume)
        self.worklist.removal_wanted.connect(self.session.remove)
        self.worklist.chosen.connect(self._show_case)

    def _connect_picture_actions(self, actions: Actions) -> None:
        viewer, canvas = self.viewer, self.viewer.canvas
        for action, slot in (
            (actions.heat_map, viewer.heat.toggle),
            (actions.fit, canvas.fit),
            (actions.zoom_in, lambda: canvas.zoom(1)),
            (actions.zoom_out, lambda: canvas.zoom(-1)),
            (actions.actual_size, canvas.show_actual_size),
            (actions.reset, viewer.reset),
            (actions.invert, viewer.invert),
            (actions.lung_window, lambda: viewer.set_window(*LUNG_WINDOW)),
            (actions.mediastinum_window, lambda: viewer.set_window(*MEDIASTINUM_WINDOW)),
            (actions.bone_window, lambda: viewer.set_window(*BONE_WINDOW)),
            (actions.first_window, viewer.set_first_window),
            (actions.whole_range, viewer.set_whole_range),
            (actions.turn_right, lambda: viewer.turn(1)),
            (actions.turn_left, lambda: viewer.turn(-1)),
            (actions.mirror, viewer.mirror),
            (actions.flip, viewer.flip),
            (actions.previous_frame, lambda: viewer.step_frame(-1)),
            (actions.next_frame, lambda: viewer.step_frame(1)),
            (actions.cine, viewer.cine.toggle),
        ):
            action.triggered.connect(slot)
        actions.measure.toggled.connect(canvas.set_measures)
        viewer.several_frames.connect(actions.enable_frames)
        viewer.hounsfield_units.connect(actions.enable_windows)
        viewer.picture_shown.connect(actions.enable_picture)

    def _connect_session(self) -> None:
        session = self.session
        session.results_loaded.connect(self._show_earlier)
        session.engine_loaded.connect(lambda: self._show_case(self.worklist.current_result()))
        session.waiting_changed.connect(self._show_waiting)
        session.running_changed.connect(self._show_state)
        session.progressed.connect(self._show_progress)
        session.failed.connect(lambda error: self.banner.warn(words.exception(error)))
        session.report_saved.connect(self._tell_saved)

    def _show_earlier(self, results: "list[CaseResult]") -> None:
        for result in results:
            self.worklist.cases.put(result)
        self._show_state()
        self.worklist.select_first()

    def _show_waiting(self) -> None:
        self.worklist.cases.set_waiting(self.session.waiting, self.session.current)
        self._show_state()

    def _show_progress(self, progress: "Progress") -> None:
        if progress.result is not None:
            self.worklist.cases.put(progress.result)
            self.worklist.select_first()
        else:
            self._tell_passed_over(progress)
        if not self.session.cancelling:
            self.strip.show_progress(progress)

    def _tell_passed_over(self, progress: "Progress") -> None:
        if progress.total == 0:
            self.banner.tell(self.tr("No scans were found in what was added."))
        elif progress.passed_over:
            text = self.tr("Other files in the folders, which are no scans, were left out: {count}.")
            self.banner.tell(text.format(count=len(progress.passed_over)))

    def _show_state(self) -> None:
        """Bring page, strip and actions in line with the session."""
        session, cases = self.session, self.worklist.cases
        self._pages.setCurrentIndex(1 if cases.rowCount() else 0)
        self.actions_.cancel.setEnabled(session.running and not session.cancelling)
        if session.cancelling:
            self.strip.show_cancelling()
        elif session.running:
            if not self.strip.bar.isVisibleTo(self.strip):
                self.strip.show_starting()
        else:
            self.strip.show_idle(len(session.waiting), self._summary())
            if self._closing:
                QTimer.singleShot(0, self.close)
        self.strip.setVisible(bool(cases.rowCount()))

    def _summary(self) -> str:
        names = {
            Mark.REFER: self.tr("refer"),
            Mark.CANNOT_SAY: self.tr("cannot say"),
            Mark.REPEAT_IMAGE: self.tr("repeat image"),
            Mark.FAILED: self.tr("could not be read"),
            Mark.NO_SIGN: self.tr("no sign seen"),
            Mark.WAITING: self.tr("waiting"),
            Mark.IN_WORK: self.tr("in work"),
        }
        return "  ·  ".join(f"{count} {names[mark]}" for mark, count in self.worklist.cases.counts().items())

    def _show_case(self, result: "CaseResult | None") -> None:
        self.viewer.show_case(result)
        self.answer.show_case(result, self.session.manifests)
        self.actions_.save_report.setEnabled(result is not None)

    def _ask_for_files(self) -> None:
        pictures = self.tr("Pictures and DICOM files (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff)")
        filters = ";;".join([self.tr("All files (*)"), pictures])
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Open files"), self._last_folder, filters)
        if paths:
            self._last_folder = str(Path(paths[0]).parent)
            self.add([Path(path) for path in paths])

    def _ask_for_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Open a folder of scans"), self._last_folder)
        if path:
            self._last_folder = path
            self.add([Path(path)])

    def _ask_where_to_save(self) -> None:
        result = self.worklist.current_result()
        if result is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        first = str(Path(folder) / f"{Path(result.source.name).stem} ThoraLite.pdf")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save report"), first, self.tr("PDF files (*.pdf)"))
        if path:
            self.session.save_report(result.source, Path(path))

    def _tell_saved(self, target: Path) -> None:
        self.banner.tell(self.tr("The report was saved as {name}.").format(name=target.name))

    def _open_results(self) -> None:
        self.session.workspace.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.workspace)))

    def _show_keys(self) -> None:
        page = KeysPage([action for menu in self.menuBar().findChildren(QMenu) for action in menu.actions()], self)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.open()

    def _show_about(self) -> None:
        models = "\n".join(f"{words.model(m)} ({m.id} {m.version})" for m in self.session.models)
        text = self.tr("ThoraLite {version}\n\n{disclaimer}\nNothing leaves this computer.\n\nModels:\n{models}")
        QMessageBox.about(
            self,
            self.tr("About ThoraLite"),
            text.format(version=__version__, disclaimer=words.disclaimer(), models=models or self.tr("none loaded")),
        )


def _local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
