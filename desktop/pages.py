"""The windows that open over the main one, and what comes back from them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QMessageBox
from shiboken6 import isValid

from core import __version__
from desktop import words
from desktop.background import Call
from desktop.keys_page import KeysPage
from desktop.session import Session
from desktop.settings import Settings

if TYPE_CHECKING:
    from core.store import Repaired
    from desktop.study_page import StudyPage


class Pages(QObject):
    """Opens them. What takes time to load is loaded when its page is first wanted."""

    settings_changed = Signal(object)  # Settings the user has chosen
    told = Signal(str)  # something good to know
    warned = Signal(str)  # why something was not done

    def __init__(self, session: Session, settings: Callable[[], Settings], window: QMainWindow) -> None:
        """Make the pages of a window.

        Args:
            settings: gives those that count now.
            window: what the pages open over.
        """
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._study: StudyPage | None = None
        session.repaired.connect(self._tell_repaired)

    def show_keys(self) -> None:
        """Every key, and what the mouse does."""
        actions = [action for menu in self._window.menuBar().findChildren(QMenu) for action in menu.actions()]
        self._open(KeysPage(actions, self._window))

    def show_about(self) -> None:
        """Versions and models."""
        models = "\n".join(f"{words.model(m)} ({m.id} {m.version})" for m in self._session.models)
        text = self.tr("ThoraLite {version}\n\n{disclaimer}\nNothing leaves this computer.\n\nModels:\n{models}")
        QMessageBox.about(
            self._window,
            self.tr("About ThoraLite"),
            text.format(version=__version__, disclaimer=words.disclaimer(), models=models or self.tr("none loaded")),
        )

    def show_settings(self) -> None:
        """What is set once."""
        from desktop.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings(), self._window, self._session.group)
        dialog.accepted.connect(lambda: self.settings_changed.emit(dialog.result_settings()))
        self._open(dialog)

    def show_support_file(self) -> None:
        """A file for whoever helps with the program."""
        from desktop.screen_facts import screen_facts
        from desktop.support_file import SupportFileDialog

        self._open(SupportFileDialog(self._session.workspace, screen_facts(self._settings()), self._window))

    def open_log_folder(self) -> None:
        """The logs, in the system's file manager."""
        from desktop.support_file import open_log_folder

        if problem := open_log_folder():
            self.warned.emit(problem)

    def show_self_test(self) -> None:
        """Whether this computer gives the released answers."""
        from desktop.self_test import SelfTestDialog

        self._open(SelfTestDialog(self._window))

    def show_audit(self) -> None:
        """What was done, and when."""
        from desktop.audit_page import AuditPage

        store = self._session.store
        if store is not None:
            call = Call(self, store.events).success(lambda events: self._open(AuditPage(events, self._window)))
            call.failure(self._session.failed.emit).go()

    def show_study(self) -> None:
        """The clinic's own study."""
        from desktop.study_page import StudyPage

        session = self._session
        if session.store is None:
            return
        page = StudyPage(
            lambda: session.engine, session.store, self._settings().prevalence, self._window, session.group
        )
        self._study = page
        page.study_chosen.connect(session.use_study)
        page.study_dropped.connect(session.drop_study)
        session.engine_loaded.connect(page.show_in_use)
        self._open(page)

    def wait(self) -> None:
        """Stop what works for an open page, before the window goes away."""
        if self._study is not None and isValid(self._study):
            self._study.wait()

    def offer_repair(self) -> None:
        """Ask whether to rebuild the workspace, and do it."""
        session = self._session
        if session.running:
            self.warned.emit(self.tr("Cancel the screening, or wait until it is done, before you repair."))
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Repair workspace"),
            self.tr("Rebuild the stored results of this workspace from everything that can still be read?"),
            QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel,
            self._window,
        )
        box.setInformativeText(
            self.tr("The file as it is now is kept beside the new one. Scans whose answers are lost are judged again.")
        )
        box.accepted.connect(session.repair)
        self._open(box)

    def _tell_repaired(self, repaired: "Repaired") -> None:
        text = self.tr("The workspace was rebuilt: {cases} cases are here, {lost} are to be screened again.")
        self.told.emit(text.format(cases=repaired.cases, lost=repaired.lost))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
