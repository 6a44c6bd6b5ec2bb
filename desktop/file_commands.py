"""What is opened and saved: asks the user where, and hands it to the background."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QDir, QIODevice, QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from core.report.replacing import replacing
from desktop.file_places import first_folder, offer_places
from desktop.outside import show_folder, show_outside
from desktop.saving import Archive
from desktop.session import Session

if TYPE_CHECKING:
    from core.results import CaseResult


class FileCommands(QObject):
    """The dialogs for files and folders, each starting where the last one ended."""

    chosen = Signal(object)  # list[Path] to screen
    workspace_chosen = Signal(object)  # Path
    told = Signal(str)  # something good to know
    warned = Signal(str)  # why something was not done

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._printed: Path | None = None  # the report that is opened as soon as it is written
        self._last_folder = QDir.homePath()
        self._last_saved = first_folder(QStandardPaths.StandardLocation.DocumentsLocation)

    def open_files(self) -> None:
        """Ask for files."""
        scans = self.tr("Pictures, DICOM files and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)")
        filters = ";;".join([self.tr("All files (*)"), scans])
        offer_places()
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open files"), self._last_folder, filters)
        if paths:
            self._last_folder = str(Path(paths[0]).parent)
            self.chosen.emit([Path(path) for path in paths])

    def open_folder(self) -> None:
        """Ask for a folder, CD or USB stick."""
        offer_places()
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of scans"), self._last_folder)
        if path:
            self._last_folder = path
            self.chosen.emit([Path(path)])

    def open_workspace(self) -> None:
        """Ask for another workspace."""
        title = self.tr("Choose the folder of a workspace, or an empty one for a new workspace")
        offer_places()
        path = QFileDialog.getExistingDirectory(self._window, title, str(self._session.workspace.parent))
        if path:
            self.workspace_chosen.emit(Path(path))

    def open_results(self) -> None:
        """Show the workspace in the system's file manager."""
        if problem := show_folder(self._session.workspace):
            self.warned.emit(problem)

    def save_report(self, result: "CaseResult") -> None:
        """Ask where to save the report of a case."""
        if target := self._ask(self.tr("Save report"), self._name(result, ".pdf"), self.tr("PDF files (*.pdf)")):
            self.write_report(result, target)

    def write_report(self, result: "CaseResult", target: Path) -> None:
        """Save the report of a case there."""
        self._write(target, lambda archive: archive.write_report(_key(result), target))

    def print_report(self, result: "CaseResult") -> None:
        """Open the report in the system's viewer of PDF files, from where it is printed.

        It is written anew in its place in the workspace, with the findings kept since, and nowhere else: no copy with a
        patient's name stays behind in a temporary folder.
        """
        from core.batch import report_path

        self._printed = report_path(self._session.workspace, result.source)
        self.write_report(result, self._printed)

    def show_if_printed(self, path: Path) -> bool:
        """Show a report that was written to be printed; whether it was one.

        Linux starts a viewer without telling whether one came up, and a viewer may take its time: where the report
        lies is said in any case.
        """
        if path != self._printed:
            return False
        self._printed = None
        if show_outside(path):
            text = self.tr("The report opens in the program for PDF files. If it does not, you find it here: {place}")
            self.told.emit(text.format(place=path))
        else:
            text = self.tr("This computer has no program that shows PDF files. The report is here: {place}")
            self.warned.emit(text.format(place=path))
        return True

    def save_packet(self, result: "CaseResult") -> None:
        """Ask where to save report, pictures and table row of a case in one file."""
        if target := self._ask(
            self.tr("Save referral packet"), self._name(result, ".zip"), self.tr("ZIP archives (*.zip)")
        ):
            self._write(target, lambda archive: archive.write_packet(_key(result), target))

    def save_dicom(self, result: "CaseResult") -> None:
        """Ask where to save the answer as DICOM objects."""
        title = self.tr("Choose a folder for the DICOM files")
        offer_places()
        path = QFileDialog.getExistingDirectory(self._window, title, self._last_saved)
        if path:
            self._last_saved = path
            self._write(Path(path), lambda archive: archive.write_dicom(_key(result), Path(path)))

    def save_summary(self) -> None:
        """Ask where to save the summary of all cases."""
        name = self.tr("Screening summary") + ".pdf"
        if target := self._ask(self.tr("Save summary"), name, self.tr("PDF files (*.pdf)")):
            self._write(target, lambda archive: archive.write_summary(target))

    def save_table(self) -> None:
        """Ask where to save the worklist as a table."""
        kinds = ";;".join([self.tr("Spreadsheets (*.xlsx)"), self.tr("Comma separated values (*.csv)")])
        if target := self._ask(self.tr("Save worklist as table"), self.tr("Worklist") + ".xlsx", kinds):
            self._write(target, lambda archive: archive.write_table(target))

    def copy_picture(self, image: QImage | None) -> None:
        """Put the picture where other programs can paste it from."""
        if image is not None:
            QGuiApplication.clipboard().setImage(image)

    def save_picture(self, image: QImage | None) -> None:
        """Ask where to save the picture as it is shown, without the patient's name."""
        if image is None:
            return
        if target := self._ask(self.tr("Save picture"), self.tr("Picture") + ".png", self.tr("PNG pictures (*.png)")):

            def write() -> None:
                with replacing(target) as file:
                    file.write(_png(image))

            self._session.write(target, write)

    def back_up(self) -> None:
        """Ask where to save a copy of the workspace."""
        name = f"{self._session.workspace.name} backup.sqlite"
        if target := self._ask(self.tr("Back up workspace"), name, self.tr("Workspace backups (*.sqlite)")):
            self._write(target, lambda archive: archive.back_up(target))

    def _name(self, result: "CaseResult", suffix: str) -> str:
        return f"{Path(result.source.name).stem} ThoraLite{suffix}"

    def _ask(self, title: str, name: str, kinds: str) -> Path | None:
        first = str(Path(self._last_saved) / name)
        offer_places()
        path, _ = QFileDialog.getSaveFileName(self._window, title, first, kinds)
        if not path:
            return None
        target = Path(path)
        self._last_saved = str(target.parent)
        return target if target.suffix else target.with_suffix(Path(name).suffix)

    def _write(self, target: Path, write: "Callable[[Archive], object]") -> None:
        session = self._session
        if session.store is None or session.engine is None:
            return
        archive = Archive(session.store, session.engine, session.report)
        session.write(target, lambda: write(archive))


def _png(image: QImage) -> bytes:
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(data, "PNG")  # type: ignore[call-overload] # the stubs know no device
    return bytes(data.data().data())


def _key(result: "CaseResult") -> str:
    from core.store import case_key

    return case_key(result.source)
