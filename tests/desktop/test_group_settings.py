"""What IT staff set for a computer, as its users meet it in the window."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from core import places
from core.errors import ErrorCode
from core.group_settings import SAFE_LOCKS, SETTINGS, GroupSettings, group_settings
from core.local_study import LocalStudy, handed_study, study_text
from core.paths import ICONS, ROOT
from core.pipeline import Engine
from core.report.settings import PageSize, ReportSettings
from core.store import Store
from desktop import words
from desktop.first_start import TERMS_VERSION, FirstStart
from desktop.language import use_language
from desktop.main_window import MainWindow
from desktop.program import Program
from desktop.receiver_settings import ReceiverSettings
from desktop.settings import Settings, Theme, load_settings, save_settings
from desktop.study_page import StudyPage
from tests.core.test_group_settings import study_for
from tests.desktop.conftest import PATIENCE, close_and_wait
from tests.desktop.test_window import finish, stored

EXAMPLE = ROOT / "docs" / "it" / "settings.example.json"
SAID = "Set by your IT staff."


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[object], Path]:
    """Writes the group settings of this computer."""
    path = tmp_path / "group" / "settings.json"
    monkeypatch.setattr("core.group_settings.group_settings_file", lambda: path)

    def write(document: object) -> Path:
        path.parent.mkdir(exist_ok=True)
        path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
        return path

    return write


@pytest.fixture
def study(engine: Engine) -> LocalStudy:
    return study_for(engine)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Program]]:
    """Starts the program for a user who has accepted its terms and set nothing."""
    started: list[Program] = []

    def start() -> Program:
        file = tmp_path / "user" / "settings.json"
        if not file.exists():
            save_settings(Settings(file.parent / "workspace", accepted_terms=TERMS_VERSION), file)
        program = Program(qapp, file)
        started.append(program)
        assert program.start([])
        window = window_of(program)
        qtbot.waitUntil(lambda: window.session.engine is not None, timeout=PATIENCE)
        return program

    yield start
    for program in started:
        stop(qtbot, program)
        program.deleteLater()
    use_language(qapp, "en")


def stop(qtbot: QtBot, program: Program) -> None:
    if (window := program.window) is not None:
        program.stop()
        close_and_wait(qtbot, window)
        assert [thread for thread in program.findChildren(QThread) if thread.isRunning()] == []
        window.deleteLater()
        program.window = None


def window_of(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def load(tmp_path: Path, user: dict[str, object] | None = None) -> Settings:
    """The settings of a user on a computer with the group settings."""
    path = tmp_path / "user" / "settings.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(user or {}), encoding="utf-8")
    return load_settings(path, group_settings())


def test_the_example_sets_all_that_can_be_set(
    write: Callable[[object], Path],
    study: LocalStudy,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("USERNAME", "amina")
    path = write(EXAMPLE.read_text(encoding="utf-8").replace("%USERNAME%", "$USERNAME"))  # as Linux writes it
    (path.parent / "cxr-study.json").write_text(study_text(study), encoding="utf-8")
    caplog.clear()
    group, settings = group_settings(), load(tmp_path)
    document = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    assert {*document} == {*SETTINGS, "locked", "local_studies"}
    for name in ("report", "receiver"):
        assert {*document[name]} == {*SETTINGS[name]}
    assert (group.problems, caplog.messages, group.studies) == ((), [], (study,))
    assert (settings.language, settings.text_size, settings.report.page) == ("fr", 1.25, PageSize.LETTER)
    assert settings.workspace == path.parent / "D:/Scans/amina"  # a drive of its own on Windows
    assert settings.report.logo == path.parent / "logo.png"
    assert [group.locks(name) for name in ("workspace", "report.logo", "report.page")] == [True, True, False]


def test_free_values_are_the_first_ones_and_locked_ones_win(write: Callable[[object], Path], tmp_path: Path) -> None:
    write(
        {
            "language": "fr",
            "theme": "dark",
            "report": {"page": "Letter", "clinic": "A"},
            "locked": ["theme", "report.clinic"],
        }
    )
    assert (load(tmp_path).language, load(tmp_path).theme) == ("fr", Theme.DARK)
    user = {"language": "es", "theme": "light", "report": {"clinic": "B", "address": "C"}}
    chosen = load(tmp_path, user)
    assert (chosen.language, chosen.theme) == ("es", Theme.DARK)
    assert chosen.report == ReportSettings(page=PageSize.LETTER, clinic="A", address="C")


def test_what_a_user_left_alone_follows_the_group(write: Callable[[object], Path], tmp_path: Path) -> None:
    path = tmp_path / "user" / "settings.json"
    logo = tmp_path / "group" / "logo.png"
    write({"language": "fr", "theme": "dark", "report": {"clinic": "A", "logo": "logo.png"}, "locked": ["theme"]})
    logo.write_bytes((ICONS / "thoralite.png").read_bytes())
    first = load(tmp_path)
    kept = save_settings(
        replace(first, text_size=1.6, report=replace(first.report, address="C")), path, group_settings()
    )
    assert kept.report.logo == logo  # not copied: it follows, too
    assert json.loads(path.read_text(encoding="utf-8")) == {"text_size": 1.6, "report": {"address": "C"}}
    write({"language": "es", "report": {"clinic": "B"}})
    now = load_settings(path, group_settings())
    assert (now.language, now.theme, now.text_size) == ("es", Theme.SYSTEM, 1.6)
    assert (now.report.clinic, now.report.address, now.report.logo) == ("B", "C", None)


def test_a_lock_without_a_value_holds_the_first_value(write: Callable[[object], Path], tmp_path: Path) -> None:
    write({"locked": ["receiver", "workspace"]})
    settings = load(tmp_path, {"receiver": {"enabled": True, "accepted": ["CR1"]}, "workspace": "/elsewhere"})
    assert settings.receiver == ReceiverSettings()
    assert settings.workspace == tmp_path / "user" / "workspace"


@pytest.mark.parametrize("value", ["$NOBODY_SET_THIS/x", "${NOBODY_SET_THIS}", "D:/%NOBODY_SET_THIS%", "", 7, None])
def test_a_wrong_value_is_ignored_alone_and_logged(
    write: Callable[[object], Path], tmp_path: Path, caplog: pytest.LogCaptureFixture, value: object
) -> None:
    write({"workspace": value, "language": "fr"})
    settings = load(tmp_path)
    assert (settings.workspace, settings.language) == (tmp_path / "user" / "workspace", "fr")
    assert caplog.messages == ["setting workspace cannot be used"]


def test_variables_and_homes_are_for_it_staff_only(
    write: Callable[[object], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WARD", "seven")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    write({"workspace": "~/scans/$WARD", "watched_folder": "in/${WARD}"})
    settings = load(tmp_path)
    assert settings.workspace == tmp_path / "home" / "scans" / "seven"
    assert settings.watched_folder == tmp_path / "group" / "in" / "seven"
    own = load(tmp_path, {"workspace": "~/scans/$WARD"})
    assert own.workspace == tmp_path / "user" / "~" / "scans" / "$WARD"


@pytest.mark.parametrize("locked", [True, False])
def test_the_first_start_goes_by_the_language_of_the_group(qtbot: QtBot, tmp_path: Path, locked: bool) -> None:
    group = GroupSettings(values={"language": "en"}, locked=frozenset({"language"} if locked else ()))
    first = FirstStart(Settings(tmp_path), group=group)
    qtbot.addWidget(first)
    first.show()
    assert first.language_page.language == "en"
    assert first.language_page.languages.isEnabled() != locked
    notes = [label for label in first.language_page.findChildren(QLabel) if label.isVisible() and label.text() == SAID]
    assert bool(notes) == locked
    first.next_button.click()
    assert first.terms_page.isVisible()


def test_a_locked_workspace_is_not_left(
    qtbot: QtBot, program: Callable[[], Program], write: Callable[[object], Path], tmp_path: Path
) -> None:
    write({"workspace": str(tmp_path / "results"), "locked": ["workspace"]})
    path = tmp_path / "user" / "settings.json"
    save_settings(Settings(tmp_path / "own", recent=(tmp_path / "ward 2",), accepted_terms=TERMS_VERSION), path)
    running = program()
    window = window_of(running)
    assert window.session.workspace == tmp_path / "results"
    workspaces = window.actions_.open_workspace.associatedObjects()[-1]
    texts = {action.text(): action.isEnabled() for action in workspaces.actions()}  # type: ignore[union-attr]
    assert texts[SAID] is texts[str(tmp_path / "ward 2")] is False
    assert not window.actions_.open_workspace.isEnabled()
    running.open_workspace(tmp_path / "ward 2")
    assert window_of(running) is window
    assert SAID in window.banner.words.text()


def test_locked_updates_are_greyed_and_it_is_said_who_makes_them(
    program: Callable[[], Program], write: Callable[[object], Path], tmp_path: Path
) -> None:
    write({"locked": ["updates"]})
    path = tmp_path / "user" / "settings.json"
    save_settings(Settings(tmp_path / "own", accepted_terms=TERMS_VERSION), path)
    actions = window_of(program()).actions_
    entries = actions.update.associatedObjects()[-1].actions()  # type: ignore[attr-defined]
    texts = [action.text() for action in entries if not action.isEnabled() and not action.isSeparator()]
    assert texts == [SAID, actions.update.text(), actions.go_back.text()]


def test_a_damaged_group_file_is_said_and_closes_what_is_grave(
    qtbot: QtBot,
    program: Callable[[], Program],
    write: Callable[[object], Path],
    study: LocalStudy,
    tmp_path: Path,
) -> None:
    path = write("{")
    user = tmp_path / "user" / "settings.json"
    receiver = ReceiverSettings(True, accepted=("CR1",))
    save_settings(Settings(user.parent / "workspace", "en", Theme.DARK, receiver=receiver, accepted_terms="1"), user)
    running = program()
    banner = window_of(running).banner
    assert words.error_sentence(ErrorCode.GROUP_SETTINGS_DAMAGED) in banner.words.text()
    assert str(path) in banner.words.text()
    assert (running.settings.theme, running.settings.receiver.enabled, running.receiver) == (Theme.DARK, False, None)
    assert running.group.locked == SAFE_LOCKS
    banner.tell("Something else.")
    assert words.error_sentence(ErrorCode.GROUP_SETTINGS_DAMAGED) in banner.words.text()
    banner.clear()
    assert banner.isVisible()


def test_thresholds_of_the_group_decide_and_cannot_be_changed(
    qtbot: QtBot,
    program: Callable[[], Program],
    write: Callable[[object], Path],
    study: LocalStudy,
    sample: Callable[[str], Path],
    tmp_path: Path,
) -> None:
    own = replace(study, refer_at=0.5, scans=77)
    with Store(tmp_path / "user" / "workspace") as store:
        store.put_local_study(own)
    (tmp_path / "group").mkdir()
    (tmp_path / "group" / "cxr.json").write_text(study_text(study), encoding="utf-8")
    write({"local_studies": ["cxr.json"], "locked": ["thresholds"]})
    window = window_of(program())
    scan = sample("xray-bacterial-pneumonia-child.png")
    window.add([scan])
    finish(qtbot, window)
    (result,) = stored(window)
    assert result.thresholds == (study.no_sign_below, study.refer_at)
    window.actions_.study.trigger()
    (page,) = window.findChildren(StudyPage)
    assert [text for text in page.in_use.texts() if "4321 scans" in text]
    assert not [text for text in page.in_use.texts() if "77 scans" in text]
    assert SAID in page.in_use.texts()
    assert (page.in_use.buttons, page.in_use.save_buttons) == ({}, {})
    for change in (lambda: page.study_dropped.emit("cxr"), lambda: page.study_chosen.emit(replace(own, scans=5))):
        window.banner.hide()
        change()
        assert SAID in window.banner.words.text()
    assert window.session.store is not None
    assert window.session.store.local_studies() == (own,)
    page.close()


def test_a_study_goes_from_one_computer_to_another(
    qtbot: QtBot,
    program: Callable[[], Program],
    write: Callable[[object], Path],
    study: LocalStudy,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Store(tmp_path / "user" / "workspace") as store:
        store.put_local_study(study)
    here = program()
    window = window_of(here)
    window.actions_.study.trigger()
    (page,) = window.findChildren(StudyPage)
    target = tmp_path / "group" / "cxr-study.json"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), ""))
    page.in_use.save_buttons["cxr"].click()
    qtbot.waitUntil(lambda: target.name in page.in_use.told.text(), timeout=PATIENCE)
    assert handed_study(target.read_text(encoding="utf-8")) == study
    page.close()
    with qtbot.waitSignal(window.session.engine_loaded, timeout=PATIENCE):
        window.session.drop_study("cxr")
    assert window.session.engine is not None
    assert window.session.engine.local_studies == ()
    stop(qtbot, here)
    write({"local_studies": [target.name]})
    there = window_of(program())
    assert there.session.engine is not None
    assert there.session.engine.local_studies == (study,)
    there.actions_.study.trigger()
    (page,) = there.findChildren(StudyPage)
    assert page.in_use.buttons == {}
    assert page.in_use.texts()
    page.close()


def test_a_study_of_another_model_is_said(
    program: Callable[[], Program],
    write: Callable[[object], Path],
    study: LocalStudy,
    tmp_path: Path,
) -> None:
    (tmp_path / "group").mkdir()
    old = study_text(replace(study, version="0.0.1"))
    (tmp_path / "group" / "old.json").write_text(old, encoding="utf-8")
    write({"local_studies": ["old.json"]})
    window = window_of(program())
    assert words.error_sentence(ErrorCode.GROUP_STUDY_UNFIT) in window.banner.words.text()
    assert window.session.engine is not None
    assert window.session.engine.local_studies == ()


def test_results_that_may_be_lost_are_said(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("USER", "amina")
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(tmp_path / "file" / "data"))
    (tmp_path / "file").touch()
    folder = places.data_folder()
    assert folder == tmp_path / "ThoraLite-amina"
    save_settings(Settings(folder / "workspace", accepted_terms=TERMS_VERSION), places.settings_file())
    running = Program(qapp, places.settings_file())
    assert running.start([])
    banner = window_of(running).banner
    assert banner.isVisible()
    assert f"Settings and results are kept in {folder} and may be lost" in banner.words.text()
    qtbot.waitUntil(lambda: window_of(running).session.engine is not None, timeout=PATIENCE)
    running.open_workspace(tmp_path / "usb")
    qtbot.waitUntil(lambda: window_of(running).session.engine is not None, timeout=PATIENCE)
    assert "the results are safe" in window_of(running).banner.words.text()
    stop(qtbot, running)
