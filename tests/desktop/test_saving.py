"""What the user saves, through the menus, when the scans themselves are gone; and a workspace that was damaged."""

import csv
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pydicom
import pypdfium2
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from core.errors import ErrorCode
from core.places import log_folder
from core.report.settings import PageSize, ReportSettings
from core.store import DATABASE, Store
from desktop import words
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.settings_dialog import SettingsDialog
from tests.core.films import write_films
from tests.desktop.conftest import PATIENCE, close_and_wait, make_window
from tests.desktop.test_window import choose, finish, rows, stored

DIALOGS = "desktop.file_commands.QFileDialog"


@pytest.fixture
def save(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[MainWindow, QAction, str], Path]:
    """Trigger a command and name a file, or a folder, in the dialog it opens; returns it once it is written."""

    def save_it(window: MainWindow, action: QAction, name: str) -> Path:
        target = tmp_path / "saved" / name
        target.parent.mkdir(exist_ok=True)
        monkeypatch.setattr(f"{DIALOGS}.getSaveFileName", lambda *_: (str(target), ""))
        monkeypatch.setattr(f"{DIALOGS}.getExistingDirectory", lambda *_: str(target.parent))
        with qtbot.waitSignal(window.session.written, timeout=PATIENCE):
            action.trigger()
        assert target.parent.name in window.banner.words.text() or target.name in window.banner.words.text()
        return target

    return save_it


@pytest.fixture
def full(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window with three films that are not there any more."""
    films = write_films(tmp_path / "stick", 3)
    window.add(films)
    finish(qtbot, window)
    for film in films:
        film.unlink()
    choose(window, films[1].name)
    return window


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_the_summary_names_every_case(full: MainWindow, save: Callable[..., Path]) -> None:
    text = text_of(save(full, full.actions_.save_summary, "all.pdf"))
    assert [name for name in ("film-000.png", "film-001.png", "film-002.png") if name not in text] == []


def test_the_worklist_becomes_a_spreadsheet_or_comma_separated_values(
    full: MainWindow, save: Callable[..., Path]
) -> None:
    sheet = openpyxl.load_workbook(save(full, full.actions_.save_table, "all.xlsx")).active
    assert sheet is not None
    assert sheet.max_row == 4
    with save(full, full.actions_.save_table, "all.csv").open(encoding="utf-8", newline="") as file:
        assert {Path(row["path"]).name for row in csv.DictReader(file)} == {f"film-{i:03}.png" for i in range(3)}


def test_a_referral_packet_holds_report_and_pictures(full: MainWindow, save: Callable[..., Path]) -> None:
    with zipfile.ZipFile(save(full, full.actions_.save_packet, "packet.zip")) as packet:
        assert packet.testzip() is None
        assert {"report.pdf", "scan.png", "result.csv"} <= set(packet.namelist())


def test_a_name_without_an_ending_gets_the_right_one(
    qtbot: QtBot, full: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(f"{DIALOGS}.getSaveFileName", lambda *_: (str(tmp_path / "for the hospital"), ""))
    with qtbot.waitSignal(full.session.written, timeout=PATIENCE):
        full.actions_.save_packet.trigger()
    assert zipfile.is_zipfile(tmp_path / "for the hospital.zip")


def test_an_answer_becomes_dicom_objects_of_the_patients_study(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path], save: Callable[..., Path]
) -> None:
    scan = sample("xray-covid19-adult.dcm")
    window.add([scan])
    finish(qtbot, window)
    folder = save(window, window.actions_.save_dicom, "").parent
    made = [pydicom.dcmread(path) for path in folder.rglob("*.dcm")]
    assert {dataset.Modality for dataset in made} >= {"SR"}
    assert {dataset.StudyInstanceUID for dataset in made} == {pydicom.dcmread(scan).StudyInstanceUID}


def test_only_dicom_scans_are_offered_as_dicom(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path], tmp_path: Path
) -> None:
    window.add([sample("xray-covid19-adult.dcm"), sample("xray-normal-child.jpg")])
    finish(qtbot, window)
    for name, offered in (("xray-normal-child.jpg", False), ("xray-covid19-adult.dcm", True)):
        choose(window, name)
        assert window.actions_.save_dicom.isEnabled() is offered
        assert window.actions_.save_report.isEnabled()


def test_two_answers_saved_as_dicom_in_one_folder_stay_two(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path], save: Callable[..., Path]
) -> None:
    window.add([sample("xray-covid19-adult.dcm"), sample("ultrasound-covid19-clip.dcm")])
    finish(qtbot, window)
    for name in ("xray-covid19-adult.dcm", "ultrasound-covid19-clip.dcm"):
        choose(window, name)
        folder = save(window, window.actions_.save_dicom, "").parent
    assert len({pydicom.dcmread(path).PatientID for path in folder.rglob("report.dcm")}) == 2


def test_a_backup_opens_as_a_workspace(full: MainWindow, save: Callable[..., Path], tmp_path: Path) -> None:
    copy = save(full, full.actions_.back_up, "ward.sqlite")
    (tmp_path / "restored").mkdir()
    copy.rename(tmp_path / "restored" / DATABASE)
    with Store(tmp_path / "restored") as store:
        assert len(list(store.results())) == 3


def test_the_picture_is_copied_and_saved_without_a_name(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path], save: Callable[..., Path]
) -> None:
    window.add([sample("xray-covid19-adult.dcm")])
    finish(qtbot, window)
    qtbot.waitUntil(lambda: window.viewer.picture is not None, timeout=PATIENCE)
    window.actions_.copy_picture.trigger()
    assert not QGuiApplication.clipboard().image().isNull()
    saved = QImage(str(save(window, window.actions_.save_picture, "picture.png")))
    assert saved.size() == QGuiApplication.clipboard().image().size()


def test_a_report_to_print_is_opened_in_the_systems_viewer(
    qtbot: QtBot, full: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("desktop.outside.QDesktopServices.openUrl", lambda url: opened.append(url) or True)
    full.actions_.print_report.trigger()
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
    place = opened[0].toLocalFile()
    assert "film-001" in text_of(Path(place))
    assert place in full.banner.words.text()  # a viewer may need long, or not come


def test_where_no_program_shows_reports_or_folders_it_is_said_where_they_are(
    qtbot: QtBot, full: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.outside.QDesktopServices.openUrl", lambda _url: False)
    actions, said = full.actions_, full.banner.words.text
    actions.print_report.trigger()
    qtbot.waitUntil(lambda: said().startswith("This computer has no program that shows PDF files."), timeout=PATIENCE)
    report = Path(said().partition("here: ")[2])
    assert "film-001" in text_of(report)
    actions.open_results.trigger()
    assert said().endswith(f"The folder is: {full.session.workspace}")
    actions.log_folder.trigger()
    assert said().endswith(f"The folder is: {log_folder()}")


def test_reports_look_as_the_clinic_has_set_them(qtbot: QtBot, tmp_path: Path, save: Callable[..., Path]) -> None:
    report = ReportSettings(language="fr", page=PageSize.LETTER, clinic="Centre de santé de Bua")
    window = make_window(tmp_path / "workspace", report=report)
    window.show()
    qtbot.waitUntil(lambda: window.session.engine is not None, timeout=PATIENCE)
    window.add(write_films(tmp_path / "scans", 1))
    finish(qtbot, window)
    path = save(window, window.actions_.save_report, "report.pdf")
    assert "Centre de santé de Bua" in text_of(path)
    with pypdfium2.PdfDocument(path) as document:
        assert tuple(map(round, document[0].get_size())) == (612, 792)
    close_and_wait(qtbot, window)
    window.deleteLater()


def test_a_damaged_workspace_is_repaired_when_asked_and_lost_scans_are_judged_again(
    qtbot: QtBot, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = open_window()
    window.add(write_films(tmp_path / "scans", 3))
    finish(qtbot, window)
    close_and_wait(qtbot, window)
    database = window.session.workspace / DATABASE
    database.write_bytes(b"what a stick pulled out too early leaves" * 100)
    for backup in database.parent.glob("backups/*"):
        backup.unlink()
    again = open_window()
    qtbot.waitUntil(again.banner.isVisible, timeout=PATIENCE)
    assert words.error_sentence(ErrorCode.WORKSPACE_DAMAGED) in again.banner.words.text()
    (box,) = again.findChildren(QMessageBox)
    with qtbot.waitSignal(again.session.opened, timeout=PATIENCE):
        box.button(QMessageBox.StandardButton.Ok).click()
    finish(qtbot, again)
    assert len(rows(again)) == len(stored(again)) == 3
    assert list(database.parent.glob("*damaged*"))


def test_settings_are_at_hand(qtbot: QtBot, window: MainWindow) -> None:
    changed: list[Settings] = []
    window.settings_changed.connect(changed.append)
    window.actions_.settings.trigger()
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.reading.reader.setText("Dr Ngo")
    dialog.accept()
    assert [settings.reader for settings in changed] == ["Dr Ngo"]
