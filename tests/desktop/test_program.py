"""What outlives a window: settings, language, workspaces, the watched folder, and work that was cut off."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QSettings, QStandardPaths, QThread, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import ErrorCode, ReportError
from core.events import EventKind
from core.in_use import InUse, save_in_use
from core.paths import SAMPLES
from core.places import DATA_FOLDER_VARIABLE, updates_folder
from core.store import Store, stored_results
from core.translation import translation
from desktop import watched_folder, words
from desktop.file_places import first_folder, offer_places
from desktop.first_start import TERMS_VERSION, FirstStart
from desktop.language import use_language
from desktop.main_window import MainWindow
from desktop.program import Program
from desktop.receiver_settings import ReceiverSettings
from desktop.settings import Settings, load_settings, save_settings
from desktop.worklist_model import Column
from tests.core.films import write_films
from tests.desktop.conftest import PATIENCE, close_and_wait
from tests.desktop.test_window import choose, finish, rows, stored

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program, past its first start, with these settings."""
    started: list[Program] = []

    def start(**settings: object) -> Program:
        file = tmp_path / "settings.json"
        first = Settings(tmp_path / "workspace", accepted_terms=TERMS_VERSION, language="en")
        save_settings(replace(first, **settings), file)  # type: ignore[arg-type]
        program = Program(qapp, file)
        started.append(program)
        assert program.start([])
        ready(qtbot, program)
        return program

    yield start
    for program in started:
        window = window_of(program)
        program.stop()
        close_and_wait(qtbot, window)
        assert [thread for thread in program.findChildren(QThread) if thread.isRunning()] == []
        window.deleteLater()
        use_language(qapp, "en")  # for the tests after this one
        program.deleteLater()


def window_of(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def ready(qtbot: QtBot, program: Program) -> MainWindow:
    window = window_of(program)
    qtbot.waitUntil(lambda: window.session.engine is not None, timeout=PATIENCE)
    return window


def first_start() -> FirstStart | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, FirstStart) and w.isVisible()), None)


def test_the_first_start_leads_to_the_sample_scans_and_comes_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    def lead() -> None:
        dialog = first_start()
        if dialog is None:
            return
        if dialog.terms_page.isVisible():
            dialog.terms_page.read.setChecked(True)
        if dialog.begin_page.isVisible():
            timer.stop()
            dialog.begin_page.chosen.emit(True)
        elif dialog.next_button.isEnabled():
            dialog.next_button.click()

    timer = QTimer(qapp)
    timer.timeout.connect(lead)
    timer.start(50)
    program = Program(qapp, tmp_path / "settings.json")
    assert program.start([])
    window = ready(qtbot, program)
    finish(qtbot, window)
    assert len(rows(window)) == 8
    assert load_settings(tmp_path / "settings.json").accepted_terms == TERMS_VERSION
    close_and_wait(qtbot, window)
    window.deleteLater()
    again = Program(qapp, tmp_path / "settings.json")
    assert again.start([])  # would hang if it asked once more
    close_and_wait(qtbot, ready(qtbot, again))
    window_of(again).deleteLater()
    use_language(qapp, "en")


def test_who_does_not_accept_gets_no_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    def refuse() -> None:
        if (dialog := first_start()) is not None:
            timer.stop()
            dialog.reject()

    timer = QTimer(qapp)
    timer.timeout.connect(refuse)
    timer.start(50)
    program = Program(qapp, tmp_path / "settings.json")
    assert not program.start([])
    assert program.window is None
    assert not (tmp_path / "settings.json").exists()
    use_language(qapp, "en")


def test_a_new_version_that_did_not_start_stays_said_whatever_else_is(
    qtbot: QtBot, program: Callable[..., Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "data"))
    save_in_use(InUse(not_started="0.2.0"), updates_folder())
    window = window_of(program())
    (tmp_path / "empty").mkdir()
    window.add([tmp_path / "empty"])
    finish(qtbot, window)
    assert "0.2.0" in window.banner.words.text()


def test_what_the_file_dialog_remembers_stays_with_the_program(
    program: Callable[..., Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = program()
    stick = tmp_path / "root" / "media" / "nurse" / "STICK"
    stick.mkdir(parents=True)
    monkeypatch.setattr("os.path.ismount", lambda path: Path(path) == stick)
    offer_places(tmp_path / "root")
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    kept = running.settings.workspace.parent / "QtProject.conf"
    assert stick.as_uri() in kept.read_text(encoding="utf-8")


def test_a_dialog_begins_at_home_where_there_is_no_folder_for_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.file_places.QStandardPaths.writableLocation", lambda _kind: str(tmp_path / "missing"))
    assert first_folder(QStandardPaths.StandardLocation.DocumentsLocation) == QDir.homePath()
    (tmp_path / "missing").mkdir()
    assert first_folder(QStandardPaths.StandardLocation.DocumentsLocation) == str(tmp_path / "missing")


def test_another_language_speaks_at_once_and_nothing_is_lost(
    qtbot: QtBot, program: Callable[..., Program], tmp_path: Path
) -> None:
    running = program()
    films = write_films(tmp_path / "scans", 3)
    window_of(running).add(films[:2])
    finish(qtbot, window_of(running))
    choose(window_of(running), films[1].name)
    window_of(running).add(films[2:])  # goes on below the change
    window_of(running).settings_changed.emit(replace(running.settings, language="fr"))
    say = translation("fr")
    window = window_of(running)
    assert say("Refer") != "Refer"
    assert window.answer.save.text() == say("&Save report…")
    chosen = window.worklist.current_result()
    assert chosen is not None
    assert chosen.source.path == films[1]
    finish(qtbot, window)
    assert {texts[Column.FILE] for texts in rows(window)} == {film.name for film in films}
    answers = {say(text) for text in ("Refer", "No sign seen", "Cannot say", "Repeat image")}
    assert {texts[Column.ANSWER] for texts in rows(window)} <= answers
    assert load_settings(tmp_path / "settings.json").language == "fr"
    with qtbot.waitSignal(window.session.engine_loaded, timeout=PATIENCE):  # and the window before is heard no more
        window.session.drop_study("cxr")
    window.session.failed.emit(ReportError(ErrorCode.DISK_FULL))
    assert words.error_sentence(ErrorCode.DISK_FULL) in window.banner.words.text()


def test_what_was_typed_searched_and_revealed_survives_another_language(
    qtbot: QtBot, program: Callable[..., Program], tmp_path: Path
) -> None:
    running = program(read_first=True)
    films = write_films(tmp_path / "scans", 2)
    window_of(running).add(films)
    finish(qtbot, window_of(running))
    choose(window_of(running), films[0].name)
    window_of(running).answer.reveal.click()
    choose(window_of(running), films[1].name)
    window_of(running).answer.reading.note.setPlainText("half a sentence")
    window_of(running).pane.field.setText("film")
    window_of(running).settings_changed.emit(replace(running.settings, language="es"))
    window = window_of(running)
    assert window.pane.field.text() == "film"
    assert window.answer.reading.draft().note == "half a sentence"
    choose(window, films[0].name)
    assert window.answer.headline.isVisible()
    close_and_wait(qtbot, window)
    with Store(tmp_path / "workspace") as store:  # nor is it forgotten at the next start
        assert len(store.revealed()) == 1


def test_arabic_is_laid_out_from_right_to_left(qtbot: QtBot, program: Callable[..., Program]) -> None:
    running = program(language="ar")
    window = ready(qtbot, running)
    window.add(write_films(running.settings.workspace.parent / "scans", 1))
    finish(qtbot, window)
    assert window.answer.x() < window.viewer.x() < window.pane.x()


def test_another_workspace_and_back(qtbot: QtBot, program: Callable[..., Program], tmp_path: Path) -> None:
    running = program()
    window_of(running).add(write_films(tmp_path / "scans", 2))
    finish(qtbot, window_of(running))
    window_of(running).workspace_wanted.emit(tmp_path / "stick" / "ward 2")
    window = ready(qtbot, running)
    assert rows(window) == []
    window.add(write_films(tmp_path / "others", 1))
    finish(qtbot, window)
    (back,) = [a for a in window.findChildren(QAction) if a.text() == str(tmp_path / "workspace")]
    back.trigger()
    window = ready(qtbot, running)
    qtbot.waitUntil(lambda: len(rows(window)) == 2, timeout=PATIENCE)
    assert len(stored_results(tmp_path / "stick" / "ward 2")) == 1
    assert load_settings(tmp_path / "settings.json").workspace == tmp_path / "workspace"


def test_what_arrives_in_the_watched_folder_is_screened(
    qtbot: QtBot, program: Callable[..., Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watched_folder, "_INTERVAL", 60)
    export = tmp_path / "export"
    export.mkdir()
    window = window_of(program(watched_folder=export))
    assert "export" in window.strip.inputs.text()
    (film,) = write_films(export, 1)
    qtbot.waitUntil(lambda: len(rows(window)) == 1, timeout=PATIENCE)
    finish(qtbot, window)
    assert [result.source.path for result in window.worklist.cases.contents()[0]] == [film]


@pytest.mark.skipif(shutil.which("storescu") is None, reason="dcmtk's storescu is not installed")
def test_what_a_machine_sends_is_screened(qtbot: QtBot, program: Callable[..., Program], tmp_path: Path) -> None:
    receiver = ReceiverSettings(enabled=True, port=free_port(), accepted=("XRAY1",))
    running = program(receiver=receiver)
    window = window_of(running)
    qtbot.waitUntil(lambda: running.receiver is not None and running.receiver.running, timeout=PATIENCE)
    assert "THORALITE" in window.strip.inputs.text()
    sent = [SAMPLES / "xray-covid19-adult.dcm", *sorted((SAMPLES / "ct-phantom").iterdir())]
    place = ["-aet", "XRAY1", "-aec", "THORALITE", "127.0.0.1", str(receiver.port)]
    storescu = subprocess.Popen(["storescu", "-xr", *place, *map(str, sent)])
    qtbot.waitUntil(lambda: storescu.poll() is not None, timeout=PATIENCE)
    assert storescu.returncode == 0
    qtbot.waitUntil(lambda: len(rows(window)) == 2, timeout=PATIENCE)
    finish(qtbot, window)
    assert sorted(result.frames for result in stored(window)) == [1, 12]
    store = window.session.store
    assert store is not None
    assert EventKind.RECEIVED in [event.kind for event in store.events()]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_killed_in_the_middle_it_says_so_and_goes_on(
    qtbot: QtBot, program: Callable[..., Program], tmp_path: Path
) -> None:
    films = write_films(tmp_path / "scans", 30, side=512)
    home = tmp_path / "home"
    environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LOCALAPPDATA": str(home)}
    environment |= {"XDG_DATA_HOME": str(home), "LOCALAPPDATA": str(home)}
    workspace = tmp_path / "workspace"
    for place in (home / "ThoraLite", home / "Library" / "Application Support" / "ThoraLite"):
        save_settings(Settings(workspace, accepted_terms=TERMS_VERSION), place / "settings.json")
    running = subprocess.Popen([sys.executable, "-m", "desktop", *map(str, films)], cwd=ROOT, env=environment)
    reports = workspace / "reports"
    end = time.monotonic() + PATIENCE / 1000
    try:
        while len(list(reports.glob("*.pdf"))) < 3:
            assert running.poll() is None
            assert time.monotonic() < end
            time.sleep(0.02)
    finally:
        running.kill()
        running.wait()
    kept = len(stored_results(workspace))
    assert 2 <= kept < 30
    window = window_of(program())
    assert str(kept) in window.banner.words.text()
    finish(qtbot, window)  # it goes on by itself
    assert len(stored(window)) == 30


def test_settings_are_plain_and_kept(program: Callable[..., Program], tmp_path: Path) -> None:
    running = program()
    window_of(running).settings_changed.emit(replace(running.settings, reader="Dr Abeba", read_first=True))
    document = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert document["reader"] == "Dr Abeba"
    session = window_of(running).session
    session.close()
    with Store(session.workspace) as store:
        (event,) = [event for event in store.events() if event.kind is EventKind.SETTINGS_CHANGED]
        assert event.detail == {"changed": ["read_first", "reader"]}
        assert EventKind.WORKSPACE_OPENED in [event.kind for event in store.events()]
    assert window_of(running).worklist.cases.read_first
