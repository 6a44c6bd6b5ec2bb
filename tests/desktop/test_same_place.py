"""Another scan under an old name, as on the next CD: no patient's case, picture or finding becomes another's."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.batch import report_path
from core.errors import ErrorCode
from core.reading import Finding, Reading
from core.store import case_key
from desktop import words
from desktop.main_window import MainWindow
from desktop.worklist_model import Column
from tests.core.films import write_films
from tests.desktop.conftest import PATIENCE
from tests.desktop.test_window import finish, rows, stored


def test_a_second_patient_under_an_old_name_is_a_case_of_its_own(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, sample: Callable[[str], Path]
) -> None:
    scan = tmp_path / "CD" / "IM0001"
    scan.parent.mkdir()
    scan.write_bytes(sample("xray-covid19-adult.dcm").read_bytes())
    window.add([scan])
    finish(qtbot, window)
    reading = Reading(Finding.COVID19, "Sent to hospital", "Dr Ngo", False, "2026-01-02T03:04:05+00:00")
    with qtbot.waitSignal(window.session.reading_kept, timeout=PATIENCE):
        window.answer.reading_made.emit(reading)
    (film,) = write_films(tmp_path / "next CD", 1)
    scan.write_bytes(film.read_bytes())
    window.add([scan])
    finish(qtbot, window)
    assert len(rows(window)) == 2
    first, second = sorted(stored(window), key=lambda result: result.source.content)
    assert first.patient.patient_id
    assert not second.patient.patient_id
    store = window.session.store
    assert store is not None
    assert store.readings(case_key(first.source)) == (reading,)
    assert store.readings(case_key(second.source)) == ()
    assert report_path(store.folder, first.source) != report_path(store.folder, second.source)
    assert all(report_path(store.folder, result.source).exists() for result in (first, second))
    window.add([scan])  # and again: it is known by now
    finish(qtbot, window)
    assert len(rows(window)) == 2


def test_an_old_answer_is_never_shown_beside_a_new_picture(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    first, second = write_films(tmp_path / "scans", 2)
    window.add([first])
    finish(qtbot, window)
    qtbot.waitUntil(lambda: window.viewer.picture is not None, timeout=PATIENCE)
    first.write_bytes(second.read_bytes())
    window.worklist.clearSelection()
    window.viewer.show_case(None)
    window.viewer.show_case(window.worklist.cases.result_at(0))
    changed = words.error_sentence(ErrorCode.SCAN_CHANGED)
    qtbot.waitUntil(lambda: changed in window.viewer.canvas.message, timeout=PATIENCE)
    assert window.viewer.picture is None


def test_a_file_that_has_become_unreadable_takes_no_answer_away(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (film,) = write_films(tmp_path / "scans", 1)
    window.add([film])
    finish(qtbot, window)
    film.unlink()
    window.add([film])
    finish(qtbot, window)
    answers = [texts[Column.ANSWER] for texts in rows(window)]
    assert len(answers) == 2
    assert sorted(answer == "Unreadable" for answer in answers) == [False, True]


def test_what_a_person_holds_stays_held_when_scans_arrive(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.session.progressed, timeout=PATIENCE, check_params_cb=lambda step: step.done == 1):
        window.add(write_films(tmp_path / "scans", 12, side=512))
    window.actions_.pause.trigger()
    window.session.arrive(write_films(tmp_path / "late", 1, side=300))
    assert window.session.paused
    window.session.remove(window.session.waiting[-2])
    window.actions_.undo.trigger()
    assert window.session.paused
    window.actions_.pause.trigger()  # go on
    window.actions_.cancel.trigger()
    qtbot.waitUntil(lambda: not window.session.running, timeout=PATIENCE)
    waiting = len(window.session.waiting)
    window.session.arrive(write_films(tmp_path / "later", 1, side=310))
    assert not window.session.running
    assert len(window.session.waiting) == waiting + 1
    window.actions_.pause.trigger()  # go on, by key
    finish(qtbot, window)
    assert len(stored(window)) == 14


def test_escape_ends_a_search_or_measuring_and_no_screening(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.session.progressed, timeout=PATIENCE, check_params_cb=lambda step: step.done == 1):
        window.add(write_films(tmp_path / "scans", 8, side=512))
    window.actions_.find.trigger()
    window.pane.field.setText("film")
    qtbot.keyClick(window.pane.field, Qt.Key.Key_Escape)
    assert window.pane.field.text() == ""
    window.actions_.measure.setChecked(True)
    window.viewer.canvas.setFocus()
    qtbot.keyClick(window.viewer.canvas, Qt.Key.Key_Escape)
    assert not window.actions_.measure.isChecked()
    assert not window.session.cancelling
    finish(qtbot, window)
    assert len(stored(window)) == 8
