"""Updates in the window: choosing a file, going back, starting anew."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox

from core.errors import ErrorCode, UpdateError
from core.start_in_use import ask_to_start_again, fallen_back_from
from desktop import words
from desktop.file_places import offer_places
from desktop.update_dialog import UpdateDialog

if TYPE_CHECKING:
    from core.in_use import InUse
    from desktop.session import Session


class Updating(QObject):
    """What Help offers about updates."""

    warned = Signal(str)
    reminded = Signal(str)  # of what stays said until it is closed

    def __init__(self, window: QMainWindow, session: "Session") -> None:
        super().__init__(window)
        self._window, self._session = window, session

    def choose_file(self) -> None:
        """Ask for an update and begin with it."""
        if self._refused():
            return
        pattern = self.tr("ThoraLite updates (*.thoraliteupdate)")
        offer_places()
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Update from a file"), str(Path.home()), pattern)
        if name:
            self.begin(Path(name))

    def begin(self, path: Path) -> None:
        """Check an update and offer it."""
        engine = self._session.engine
        dialog = UpdateDialog(path, bool(engine and engine.local_studies), self._window)
        dialog.restart_wanted.connect(self.restart)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def go_back(self) -> None:
        """Offer to use what was in use before the last update."""
        from core.in_use import load_in_use
        from core.update import here, in_effect

        if self._refused():
            return
        before = load_in_use(here().updates).before
        if before is None:
            self._warn(UpdateError(ErrorCode.UPDATE_NOTHING_BEFORE))
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Go back to the version before"),
            self.tr("Go back to the version that was used before the last update?"),
            QMessageBox.StandardButton.Cancel,
            self._window,
        )
        box.setInformativeText(self._words(in_effect(here()), before))
        go = box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.AcceptRole)
        go.clicked.connect(self._go_back)
        self._open(box)

    def restart(self) -> None:
        """Close the window and start the version in use."""
        if self._session.running:
            self.warned.emit(
                self.tr("Scans are being screened. When they are done, close the program and start it again.")
            )
            return
        ask_to_start_again()
        self._window.close()

    def tell_failed_start(self) -> None:
        """Say that a new version did not start, if that is why this one runs."""
        if version := fallen_back_from():
            text = self.tr(
                "ThoraLite {version}, which was installed from a file, did not start on this computer, so the version "
                "before it is used. Tell your IT staff."
            )
            self.reminded.emit(text.format(version=version))

    def _refused(self) -> bool:
        if self._session.running:
            self.warned.emit(self.tr("Cancel the screening, or wait until it is done, before you update."))
        return self._session.running

    def _go_back(self) -> None:
        from core.update import here, roll_back

        try:
            roll_back(here())
        except UpdateError as error:
            self._warn(error)
            return
        box = QMessageBox(
            QMessageBox.Icon.Information,
            self.tr("Go back to the version before"),
            self.tr("The version before is used from the next start on."),
            QMessageBox.StandardButton.NoButton,
            self._window,
        )
        box.addButton(self.tr("Later"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(self.tr("Restart now"), QMessageBox.ButtonRole.AcceptRole).clicked.connect(self.restart)
        self._open(box)

    def _words(self, now: "InUse", then: "InUse") -> str:
        """What of program and models changes."""
        lines = []
        if now.program != then.program:
            text, installed = self.tr("Program now: {now}. Program then: {then}."), self.tr("as installed")
            versions = [part.program.version if part.program else installed for part in (now, then)]
            lines.append(text.format(now=versions[0], then=versions[1]))
        if now.models != then.models:
            text, own = self.tr("Models now: {now}. Models then: {then}."), self.tr("those of the program")
            versions = [part.models.version if part.models else own for part in (now, then)]
            lines.append(text.format(now=versions[0], then=versions[1]))
        return "\n".join([*lines, self.tr("Findings and finished results stay as they are.")])

    def _warn(self, error: Exception) -> None:
        self.warned.emit(words.exception(error))

    def _open(self, box: QMessageBox) -> None:
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
