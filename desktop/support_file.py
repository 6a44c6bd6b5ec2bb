"""Help > Save support file, and what is said after a crash: one file that a clinic may send to whoever helps it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from core.paths import ICONS
from core.places import log_folder
from core.support_bundle import support_file_name
from desktop import words
from desktop.background import Call
from desktop.file_places import first_folder, offer_places
from desktop.form_field import sentence
from desktop.heading import Heading
from desktop.outside import show_folder
from desktop.style import length

_WIDTH: Final = 540
_SIGN: Final = 40  # pixels


class SupportFileDialog(QDialog):
    """Says what a support file is for, saves one, and opens the folder of the logs.

    Args:
        workspace: whose figures go into the file; None for the one in the settings.
        seen: facts that only the window knows, see `screen_facts`.
    """

    def __init__(self, workspace: Path | None, seen: Mapping[str, object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._seen = workspace, dict(seen)
        self._saving: Call | None = None
        self.setWindowTitle(self.tr("Save support file"))
        self.setWindowIcon(QIcon(str(ICONS / "thoralite.png")))
        self.heading = Heading(self.tr("A file for whoever helps you with ThoraLite"), parent=self)
        self.explanation = sentence(
            self.tr(
                "If something does not work, save this file and send it to them, with a few words on what you were "
                "doing. Nothing is sent by itself."
            ),
            self,
        )
        contents = sentence(
            self.tr(
                "It holds what the program did, what this computer is like, and figures without names. It holds no "
                "pictures and nothing that tells a patient, a reader or your clinic. You can open it and look."
            ),
            self,
        )
        contents.setObjectName("secondary")
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("The support file is being saved"))
        self.bar.hide()
        self.outcome = sentence(parent=self)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.outcome.hide()
        self.sign = QLabel(self)
        self.sign.hide()
        self._lay_out(contents, self._buttons())

    def save(self, target: Path) -> None:
        """Write the file there, in the background."""
        workspace, seen = self._workspace, self._seen

        def write() -> None:
            from core.support_bundle.bundle import write_support_bundle  # loads what no dialog waits for

            write_support_bundle(target, workspace, seen)

        self._saving = Call(self, write).success(lambda _none: self._saved(target)).failure(self._failed)
        self._show_saving()
        self.outcome.hide()
        self._saving.go()

    def reject(self) -> None:
        """Qt: Escape, or the window's own sign to close it; not while the file is being written."""
        if self._saving is None:
            super().reject()

    def _ask(self) -> None:
        folder = first_folder(QStandardPaths.StandardLocation.DesktopLocation)
        first, kinds = str(Path(folder, support_file_name())), self.tr("ZIP archives (*.zip)")
        offer_places()
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save support file"), first, kinds)
        if path:
            target = Path(path)
            self.save(target if target.suffix else target.with_suffix(".zip"))

    def _open_folder(self) -> None:
        if problem := open_log_folder():
            self._tell(problem)

    def _saved(self, target: Path) -> None:
        self._tell(self.tr("Saved: {file}").format(file=target))

    def _failed(self, error: Exception) -> None:
        self._tell(words.exception(error))

    def _tell(self, text: str) -> None:
        self._saving = None
        self._show_saving()
        self.outcome.setText(text)
        self.outcome.show()
        self._make_room()
        self.leave.setFocus()

    def _make_room(self) -> None:
        """Grow so that every line is seen."""
        self._column.invalidate()
        self._column.activate()
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    def _show_saving(self) -> None:
        saving = self._saving is not None
        self.bar.setVisible(saving)
        for button in (self.button, self.leave):
            button.setDisabled(saving)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.button = QPushButton(self.tr("Save support file…"), self)
        self.folder = QPushButton(self.tr("Open log folder"), self)
        self.leave = QPushButton(self.tr("Close"), self)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.folder, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.leave, QDialogButtonBox.ButtonRole.RejectRole)
        self.button.clicked.connect(self._ask)
        self.folder.clicked.connect(self._open_folder)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self, contents: QLabel, buttons: QDialogButtonBox) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(length(10))
        for part in (self.heading, self.explanation, contents, self.bar, self.outcome):
            texts.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(length(14))
        row.addWidget(self.sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(length(18), length(16), length(18), length(14))
        column.setSpacing(length(16))
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.resize(length(_WIDTH), 0)
        self._make_room()


class CrashReport(SupportFileDialog):
    """Says what went wrong where there is no window to say it in; each of its ways to do so waits for the user."""

    def tell_of_crash(self) -> None:
        """The last run was ended by the system."""
        self._tell_of(
            self.tr("ThoraLite stopped unexpectedly last time."),
            self.tr(
                "Finished scans are kept, and those that were waiting still wait. Save a support file and send it to "
                "whoever helps you with ThoraLite, with a few words on what you were doing."
            ),
            self.tr("Go on"),
        )

    def tell_of_failed_start(self) -> None:
        """This run ends before there is a window."""
        self._tell_of(
            self.tr("ThoraLite could not start."),
            self.tr(
                "Finished scans are kept. Start it again. If that does not help, save a support file and send it to "
                "whoever helps you with ThoraLite."
            ),
            self.tr("Close"),
        )

    def tell_of_mistake(self) -> None:
        """Something went wrong before there is a window, and the program goes on."""
        self._tell_of(
            self.tr("Something went wrong in the program."),
            self.tr(
                "Finished scans are kept. If it happens again, save a support file and send it to whoever helps you "
                "with ThoraLite."
            ),
            self.tr("Go on"),
        )

    def _tell_of(self, heading: str, explanation: str, leave: str) -> None:
        self.setWindowTitle("ThoraLite")
        self.heading.setText(heading)
        self.explanation.setText(explanation)
        self.leave.setText(leave)
        warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        self.sign.setPixmap(warning.pixmap(length(_SIGN), length(_SIGN)))
        self.sign.show()
        self._make_room()
        self.exec()


def open_log_folder() -> str:
    """Show the folder of the logs in the system's file manager; what to say if there is none, else empty."""
    return show_folder(log_folder())
