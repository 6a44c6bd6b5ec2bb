"""What outlives a window: the settings, the workspace that is open, the watched folder and the receiver."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from core.errors import ErrorCode, ReportError, SettingsError
from core.events import Event, EventKind
from core.group_settings import group_settings
from core.paths import SAMPLES
from desktop import words
from desktop.file_places import remember_places_in
from desktop.language import use_language
from desktop.main_window import MainWindow
from desktop.notices import Notices
from desktop.opening import Opened
from desktop.session import Session
from desktop.settings import MOST_RECENT, Settings, load_settings, save_settings
from desktop.start_times import reach
from desktop.style import dress
from desktop.system_requests import SystemRequests
from desktop.watched_folder import WatchedFolder

if TYPE_CHECKING:
    from desktop.receiver import Receiver

_RECEIVED = "received"  # folder in the workspace


class Program(QObject):
    """Makes the window, and makes it anew when language or workspace change."""

    def __init__(self, app: QApplication, settings_file: Path) -> None:
        super().__init__(app)
        reach("application made")
        self._app, self._file = app, settings_file
        remember_places_in(settings_file.parent)
        self.group = group_settings()
        self.settings = load_settings(settings_file, self.group)
        self._notices = Notices(settings_file.parent, self.group, self)
        self.window: MainWindow | None = None
        self.receiver: Receiver | None = None
        self.watched = WatchedFolder(self)
        self.watched.arrived.connect(self._arrive)
        self.watched.failed.connect(self._warn)
        self._requests = SystemRequests(app)
        self._requests.files_wanted.connect(self._open_files)
        self._requests.ending.connect(self._interrupt)
        self._asked_for: list[Path] = []  # by the system, before there was a window
        self._dress()

    def start(self, paths: Sequence[Path], crashed: bool = False) -> bool:
        """Open the window and screen these paths; False if the user did not accept what the program is.

        Args:
            crashed: the last run ended in a crash. What was being screened waits for a person then: the scan that
                the program may have died of would end it again and again.
        """
        from desktop.first_start import TERMS_VERSION, FirstStart

        wants_demo = False
        if self.settings.accepted_terms != TERMS_VERSION:
            first = FirstStart(self.settings, group=self.group)
            first.language_chosen.connect(lambda code: use_language(self._app, code))
            if first.exec() != QDialog.DialogCode.Accepted:
                return False
            wants_demo = first.wants_demo
            self._keep(first.result_settings())
            self._dress()
        session = Session(self.settings.workspace, self.settings.report, self, self.group)
        if crashed:
            session.pause()
        self._open_window(session).updating.tell_failed_start()
        named = [*paths, *self._asked_for]
        if scans := [SAMPLES] if wants_demo and not named else named:
            session.arrive(scans)  # and not `add`: the workspace is opened after the first paint
            session.resume()  # a person wants them
        return True

    def change(self, settings: Settings) -> None:
        """Go by other settings from now on, and keep them."""
        before = self.settings
        self._keep(settings)
        session = self._session()
        session.report = self.settings.report
        changed = [name for name, value in vars(before).items() if value != getattr(self.settings, name)]
        session.record(Event(EventKind.SETTINGS_CHANGED, detail={"changed": changed}))
        if (before.theme, before.text_size) != (settings.theme, settings.text_size):
            dress(self._app, settings.theme, settings.text_size)
        if before.language != settings.language:
            use_language(self._app, settings.language)
            self._replace_window(session)
        elif self.window is not None:
            self.window.use(self.settings)
        self._watch()
        if before.receiver != settings.receiver:
            self._receive()

    def open_workspace(self, folder: Path) -> None:
        """Leave the open workspace and open another."""
        old = self._session()
        if self.group.locks("workspace"):
            self._warn(SettingsError(ErrorCode.SET_BY_IT, "workspace"))
            return
        if old.running:
            self._warn_with(self.tr("Cancel the screening, or wait until it is done, before you change the workspace."))
            return
        self.watched.watch(None, set())
        if self.receiver is not None:
            self.receiver.stop(pass_on=False)
        old.close()
        self._replace_window(Session(folder, self.settings.report, self, self.group), fresh=True)
        old.deleteLater()

    def stop(self) -> None:
        """Let go of everything, before the program ends."""
        self.watched.watch(None, set())
        if self.receiver is not None:
            self.receiver.stop(pass_on=False)  # what has come and is not passed on yet comes at the next start
        self._requests.stop()

    def _interrupt(self) -> None:
        if self.window is not None:
            self.window.session.interrupt()

    def _open_files(self, paths: Sequence[Path]) -> None:
        """Screen what was double-clicked."""
        if self.window is None:
            self._asked_for += paths
        else:
            self.window.add(paths)

    def _dress(self) -> None:
        dress(self._app, self.settings.theme, self.settings.text_size)
        use_language(self._app, self.settings.language)

    def _keep(self, settings: Settings) -> None:
        try:
            self.settings = save_settings(settings, self._file, self.group)
        except SettingsError as error:
            self.settings = settings
            self._warn(error)

    def _session(self) -> Session:
        assert self.window is not None
        return self.window.session

    def _open_window(self, session: Session) -> MainWindow:
        window = MainWindow(session, self.settings)
        reach("window made")
        window.settings_changed.connect(self.change)
        window.workspace_wanted.connect(self.open_workspace)
        if not session.begun:
            session.opened.connect(self._workspace_opened)
            session.engine_loaded.connect(self._ready)
        self.window = window
        if _fits(window):
            window.show()
        else:
            window.showMaximized()
        self._notices.forget()
        self._remind()
        return window

    def _remind(self) -> None:
        """Say what is not as usual on this computer."""
        window, session = self.window, self._session()
        assert window is not None
        if text := self._notices.news(session.workspace, session.manifests):
            window.banner.remind(text)

    def _replace_window(self, session: Session, fresh: bool = False) -> None:
        old = self.window
        assert old is not None
        window = self._open_window(session)
        window.restoreGeometry(old.saveGeometry())
        if not fresh:
            window.take_over(old)
        old.retire()
        self._show_inputs()

    def _ready(self) -> None:
        reach("models ready", told=True)
        self._remind()

    def _workspace_opened(self, found: Opened) -> None:
        reach("workspace open")
        self._remember(self._session().workspace)
        self._watch({file for result in found.results for file in result.source.files} | {*found.waiting})
        if self.settings.receiver.enabled:
            self._receive()

    def _remember(self, folder: Path) -> None:
        """Begin with this workspace at the next start, now that it could be opened."""
        if folder != self.settings.workspace:
            others = [path for path in (self.settings.workspace, *self.settings.recent) if path != folder]
            self._keep(replace(self.settings, workspace=folder, recent=tuple(dict.fromkeys(others))[:MOST_RECENT]))
            if self.window is not None:
                self.window.use(self.settings)

    def _watch(self, known: set[Path] | None = None) -> None:
        if known is None:
            results, _ = self.window.worklist.cases.contents() if self.window else ([], {})
            known = {file for result in results for file in result.source.files}
        self.watched.watch(self.settings.watched_folder, known)
        self._show_inputs()

    def _receive(self) -> None:
        """Listen, or stop listening, as the settings say."""
        if self.receiver is None:
            from desktop.receiver import Receiver

            self.receiver = Receiver(self)
            self.receiver.received.connect(self._take_received)
            self.receiver.failed.connect(self._warn)
            self.receiver.state_changed.connect(self._show_inputs)
        self.receiver.stop()
        if self.settings.receiver.enabled:
            try:
                self.receiver.start(self.settings.receiver, self._session().workspace / _RECEIVED)
            except (SettingsError, ReportError) as error:
                self._warn(error)
        self._show_inputs()

    def _take_received(self, path: Path) -> None:
        self._session().record(Event(EventKind.RECEIVED, detail={"path": str(path)}))
        self._arrive([path])

    def _arrive(self, paths: Sequence[Path]) -> None:
        self._session().arrive(paths)

    def _show_inputs(self) -> None:
        """Say in the window where scans come from by themselves."""
        inputs = []
        if (folder := self.settings.watched_folder) is not None:
            inputs.append(self.tr("Watching {folder}").format(folder=folder.name or folder))
        if self.receiver is not None and self.receiver.running:
            receiver = self.settings.receiver
            text = self.tr("Receiving as {title} on {address}, port {port}")
            inputs.append(text.format(title=receiver.ae_title, address=receiver.address, port=receiver.port))
        if self.window is not None:
            self.window.strip.show_inputs("  ·  ".join(inputs))

    def _warn(self, error: Exception) -> None:
        self._warn_with(words.exception(error))

    def _warn_with(self, text: str) -> None:
        if self.window is not None:
            self.window.banner.warn(text)


def _fits(window: MainWindow) -> bool:
    """Whether its first size leaves some of the screen, for its frame and what the system shows at the edges."""
    room = window.screen().availableSize()
    return window.width() < room.width() and window.height() < room.height()
