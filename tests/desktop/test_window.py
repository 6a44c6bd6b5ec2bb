"""What the staff do with the window, from dropping files to a saved report."""

import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.batch import Progress
from core.errors import ErrorCode, ModelError
from core.events import EventKind
from core.results import CaseResult
from core.store import Store, stored_results
from core.translation import LANGUAGES
from desktop import words
from desktop.keys_page import KeysPage
from desktop.language import use_language
from desktop.main_window import MainWindow
from desktop.style import Mark
from desktop.worklist_model import Column
from tests.core.films import write_films
from tests.desktop.conftest import PATIENCE, close_and_wait, make_window


def drop(target: QWidget, paths: Sequence[Path]) -> None:
    """Drag files over a part of the window and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, nothing, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    place = QPointF(target.rect().center())
    QApplication.sendEvent(target, QDragEnterEvent(place.toPoint(), copy, data, left, nothing))
    QApplication.sendEvent(target, QDropEvent(place, copy, data, left, nothing))


def finish(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.running and not window.session.waiting, timeout=PATIENCE)


def rows(window: MainWindow) -> list[tuple[str, ...]]:
    """The worklist as it is shown, top to bottom."""
    model = window.worklist.model()
    return [tuple(model.index(row, column).data() for column in Column) for row in range(model.rowCount())]


def stored(window: MainWindow) -> list[CaseResult]:
    assert window.session.store is not None
    return list(window.session.store.results())


def choose(window: MainWindow, name: str) -> CaseResult:
    row = [texts[Column.FILE] for texts in rows(window)].index(name)
    window.worklist.selectRow(row)
    result = window.worklist.current_result()
    assert result is not None
    return result


def test_dropped_files_become_rows_an_answer_and_a_saved_report(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path], tmp_path: Path
) -> None:
    names = ["xray-normal-child.jpg", "xray-covid19-adult.dcm", "photograph.jpg"]
    drop(window.drop_area, [sample(name) for name in names[:1]])
    finish(qtbot, window)
    drop(window.worklist.viewport(), [sample(name) for name in names[1:2]])
    drop(window.viewer.canvas.viewport(), [sample(name) for name in names[2:]])
    finish(qtbot, window)
    assert {texts[Column.FILE] for texts in rows(window)} == set(names)
    result = choose(window, "photograph.jpg")
    assert window.answer.headline.answer.text() == words.answer_of(result)
    assert window.answer.headline.reason.text() == words.reason_of(result)
    target = tmp_path / "saved.pdf"
    with qtbot.waitSignal(window.session.written, timeout=PATIENCE):
        window.save_report(target)
    assert target.read_bytes().startswith(b"%PDF")
    assert "saved.pdf" in window.banner.words.text()


def test_a_scan_is_found_by_file_patient_or_answer_and_none_is_lost(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path]
) -> None:
    names = ["xray-normal-child.jpg", "xray-covid19-adult.dcm", "damaged-xray.dcm"]
    window.add([sample(name) for name in names])
    finish(qtbot, window)
    window.actions_.find.trigger()
    date = pydicom.dcmread(sample(names[1])).StudyDate
    date = f"{date[:4]}-{date[4:6]}-{date[6:]}"  # as it is shown
    for text, found in (
        ("COVID19-adult", names[1:2]),
        ("sample-0001", names[1:2]),
        ("no sign", names[:1]),
        (date, names[1:2]),
    ):
        window.pane.field.setText(text)
        assert [texts[Column.FILE] for texts in rows(window)] == found
        assert window.pane.count.text() == "1 of 3 shown"
    window.pane.field.setText("nobody")
    assert rows(window) == []
    assert window.pane.count.isVisible()
    window.pane.field.clear()
    assert {texts[Column.FILE] for texts in rows(window)} == set(names)
    assert not window.pane.count.isVisible()


def test_a_folder_is_searched_and_what_is_no_scan_is_named(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    write_films(tmp_path / "scans", 3)
    (tmp_path / "scans" / "notes.txt").write_text("call the ward")
    drop(window, [tmp_path / "scans"])
    finish(qtbot, window)
    assert len(rows(window)) == 3
    assert "1" in window.banner.words.text()
    assert window.banner.isVisible()


def test_an_empty_folder_leaves_a_sentence_and_the_drop_area(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    window.add([tmp_path / "empty"])
    finish(qtbot, window)
    assert window.banner.isVisible()
    assert window.drop_area.isVisible()


def test_a_damaged_file_is_shown_with_its_sentence(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path]
) -> None:
    window.add([sample("damaged-xray.dcm")])
    finish(qtbot, window)
    result = choose(window, "damaged-xray.dcm")
    assert result.error is ErrorCode.DAMAGED
    assert words.error_sentence(ErrorCode.DAMAGED) in window.answer.headline.reason.text()
    assert words.error_advice(ErrorCode.DAMAGED) in window.answer.headline.reason.text()


def test_the_most_urgent_stands_first(qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path]) -> None:
    window.add([sample("damaged-xray.dcm"), sample("photograph.jpg"), *write_films(sample_copy(window), 4)])
    finish(qtbot, window)
    cases = window.worklist.cases
    results = [cases.result_at(row) for row in range(cases.rowCount())]
    urgency = {result.source.path.name: result.urgency for result in results if result}
    shown = [urgency[texts[Column.FILE]] for texts in rows(window)]
    assert shown == sorted(shown)
    assert len(set(shown)) > 1


def sample_copy(window: MainWindow) -> Path:
    return window.session.workspace.parent / "films"


def test_cancelled_work_keeps_what_is_done_and_goes_on_where_it_stopped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    films = write_films(tmp_path / "scans", 12, side=512)
    done: list[Progress] = []
    window.session.progressed.connect(done.append)
    with qtbot.waitSignal(window.session.progressed, timeout=PATIENCE, check_params_cb=lambda step: step.done == 2):
        window.add(films)
    window.actions_.cancel.trigger()
    qtbot.waitUntil(lambda: not window.session.running, timeout=PATIENCE)
    kept = len(stored(window))
    assert 2 <= kept < 12
    assert len(window.session.waiting) == 12 - kept
    assert [texts[Column.ANSWER] for texts in rows(window)].count("Waiting") == 12 - kept
    assert window.strip.resume.isVisible()
    done.clear()
    window.strip.resume.click()
    finish(qtbot, window)
    assert done[-1].done == done[-1].total == 12 - kept
    assert {texts[Column.FILE] for texts in rows(window)} == {film.name for film in films}


def test_more_may_be_added_while_it_works(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    first, second = write_films(tmp_path / "a", 4), write_films(tmp_path / "b", 3)
    window.add(first)
    assert window.session.running
    window.add([*second, first[0]])
    assert {texts[Column.ANSWER] for texts in rows(window)} == {"In work", "Waiting"}
    write_films(tmp_path / "c", 2, side=300)
    window.add([tmp_path / "c"])
    finish(qtbot, window)
    assert len(rows(window)) == 9
    assert window.session.store is not None
    events = [event.kind for event in window.session.store.events()]
    assert events.count(EventKind.BATCH_STARTED) == 1  # all of it in the run that was going on
    assert Mark.WAITING not in window.worklist.cases.counts()


def test_a_waiting_row_can_be_taken_out(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    first, second = write_films(tmp_path / "a", 3), write_films(tmp_path / "b", 1)
    window.add(first)
    window.add(second)
    window.worklist.removal_wanted.emit(window.session.current)  # being screened: stays
    window.worklist.removal_wanted.emit(first[2])
    window.worklist.removal_wanted.emit(second[0])
    window.actions_.undo.trigger()
    finish(qtbot, window)
    assert {texts[Column.FILE] for texts in rows(window)} == {first[0].name, first[1].name, second[0].name}


def test_the_window_lives_while_it_works(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    ticks_while_running = []
    timer = QTimer(window)
    timer.timeout.connect(lambda: ticks_while_running.append(1) if window.session.running else None)
    timer.start(1)
    window.add(write_films(tmp_path / "scans", 8, side=1024))
    finish(qtbot, window)
    timer.stop()
    assert len(ticks_while_running) > 8  # more turns of the event loop than finished scans


def test_closing_while_it_works_keeps_results_and_queue(
    qtbot: QtBot, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = open_window()
    films = write_films(tmp_path / "scans", 12, side=512)
    with qtbot.waitSignal(window.session.progressed, timeout=PATIENCE, check_params_cb=lambda step: step.done == 1):
        window.add(films)
    close_and_wait(qtbot, window)
    kept = len(stored_results(window.session.workspace))
    assert 1 <= kept < 12
    again = open_window()
    qtbot.waitUntil(lambda: len(rows(again)) == 12, timeout=PATIENCE)
    assert [texts[Column.ANSWER] for texts in rows(again)].count("Waiting") == 12 - kept
    assert not again.session.running  # nothing starts by itself
    again.strip.resume.click()
    finish(qtbot, again)
    assert len(stored(again)) == 12


def test_earlier_results_are_shown_at_the_next_start(
    qtbot: QtBot, open_window: Callable[[], MainWindow], sample: Callable[[str], Path]
) -> None:
    window = open_window()
    window.add([sample("xray-normal-child.jpg"), sample("damaged-xray.dcm"), sample("ct-phantom")])
    finish(qtbot, window)
    before = rows(window)
    close_and_wait(qtbot, window)
    again = open_window()
    assert rows(again) == before
    assert again.worklist.current_result() is not None
    assert len(before) == 3


def test_the_same_scan_again_is_no_second_row(qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path]) -> None:
    for _ in range(2):
        window.add([sample("xray-normal-child.jpg")])
        finish(qtbot, window)
    assert len(rows(window)) == 1


def test_without_models_it_says_so_and_keeps_the_queue(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_engine() -> None:
        raise ModelError(ErrorCode.MODEL_MISSING)

    monkeypatch.setattr("core.pipeline.load_engine", no_engine)
    window = make_window(tmp_path / "workspace")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.banner.isVisible, timeout=PATIENCE)
    assert words.error_sentence(ErrorCode.MODEL_MISSING) in window.banner.words.text()
    window.session.add(write_films(tmp_path / "scans", 1))
    assert not window.session.running
    assert rows(window)[0][Column.ANSWER] == "Waiting"


def test_a_workspace_in_use_is_told_and_taken_as_soon_as_it_is_free(
    qtbot: QtBot, tmp_path: Path, open_window: Callable[[], MainWindow]
) -> None:
    other = Store(tmp_path / "workspace")  # as another program would hold it
    window = open_window()
    sentence = words.error_sentence(ErrorCode.WORKSPACE_IN_USE)
    qtbot.waitUntil(lambda: sentence in window.banner.words.text(), timeout=PATIENCE)
    first, second = write_films(tmp_path / "scans", 2)
    window.banner.hide()
    window.add([first])
    qtbot.waitUntil(window.banner.isVisible, timeout=PATIENCE)
    assert [texts[Column.ANSWER] for texts in rows(window)] == ["Waiting"]
    other.close()
    window.add([second])
    qtbot.waitUntil(lambda: window.session.store is not None, timeout=PATIENCE)
    finish(qtbot, window)
    assert len(stored(window)) == 2


def test_a_report_that_cannot_be_written_is_told(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path], tmp_path: Path
) -> None:
    window.add([sample("xray-normal-child.jpg")])
    finish(qtbot, window)
    window.save_report(tmp_path / "no such folder" / "report.pdf")
    qtbot.waitUntil(lambda: words.error_sentence(ErrorCode.NOT_WRITTEN) in window.banner.words.text(), timeout=PATIENCE)


def test_a_report_can_be_saved_when_the_scan_is_gone(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (film,) = write_films(tmp_path / "stick", 1)
    window.add([film])
    finish(qtbot, window)
    film.unlink()
    shutil.rmtree(window.session.workspace / "reports")
    with qtbot.waitSignal(window.session.written, timeout=PATIENCE):
        window.save_report(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_the_number_by_which_the_log_calls_a_scan_is_shown(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", logger="core.batch.screening")
    window.add([sample("photograph.jpg"), sample("damaged-xray.dcm")])  # IT staff ask about what failed
    finish(qtbot, window)
    shown = set()
    for name in ("photograph.jpg", "damaged-xray.dcm"):
        choose(window, name)
        qtbot.waitUntil(window.answer.number.isVisible, timeout=PATIENCE)
        shown.add(window.answer.number.text().partition(": ")[2])
    logged = [re.match(r"scan (\d+)", record.getMessage()) for record in caplog.records]
    assert shown == {found[1] for found in logged if found} == {"1", "2"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_share_no_key_with_a_button(qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str) -> None:
    use_language(qapp, language)
    window = make_window(tmp_path / "workspace")
    qtbot.addWidget(window)
    menus = {QKeySequence.mnemonic(action.text()).toString() for action in window.menuBar().actions()}
    keys = {
        button.text(): QKeySequence.mnemonic(button.text()).toString()
        for button in window.findChildren(QAbstractButton)
    }
    assert {text for text, key in keys.items() if key and key in menus} == set()
    use_language(qapp, "en")


def test_the_page_of_keys_names_every_key(window: MainWindow) -> None:
    window.actions_.keys.trigger()
    (page,) = window.findChildren(KeysPage)
    lines = page.lines()
    keys = [key for key, _ in lines]
    assert len(set(keys)) == len(keys)
    assert ("I", "Swap black and white") in lines
    asked_for = [action for action in vars(window.actions_).values() if isinstance(action, QAction)]
    assert {action.shortcut().toString() for action in asked_for} - {""} <= set(keys)
    page.close()


def test_about_names_every_model_and_what_it_says(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr("desktop.pages.QMessageBox.about", lambda parent, title, text: shown.append(text))
    window.actions_.about.trigger()
    models = window.session.models
    assert len({words.model(model) for model in models}) == len(models) > 1
    assert all(f"{words.model(model)} ({model.id} {model.version})" in shown[0] for model in models)


def test_everything_that_can_be_pressed_has_a_name(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton, QSlider

    for control in [*window.findChildren(QAbstractButton), *window.findChildren(QSlider)]:
        if type(control).__name__ in ("QAbstractButton", "QToolBarExtension") or control.objectName().startswith("qt_"):
            continue  # Qt's own
        named = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
        assert named, control
