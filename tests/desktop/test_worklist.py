"""Finding one's way in the worklist: pictures, filters, what is read and what is not, and work that is held."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from core.batch import Progress
from core.events import EventKind
from core.reading import Finding, Reading
from desktop import words
from desktop.main_window import MainWindow
from desktop.style import Mark
from desktop.worklist_model import Column
from tests.core.films import write_films
from tests.desktop.conftest import PATIENCE, close_and_wait, make_window
from tests.desktop.test_window import choose, finish, rows, stored

SAMPLES = ("xray-covid19-adult.dcm", "xray-normal-child.jpg", "damaged-xray.dcm", "photograph.jpg")


@pytest.fixture
def full(qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path]) -> MainWindow:
    """A window with an answer of every kind but one."""
    window.add([sample(name) for name in SAMPLES])
    finish(qtbot, window)
    return window


def reading(finding: Finding, note: str = "") -> Reading:
    return Reading(finding, note, "A. B.", False, "2026-01-01T10:00:00+00:00")


def names(window: MainWindow) -> list[str]:
    return [texts[Column.FILE] for texts in rows(window)]


def keep(qtbot: QtBot, window: MainWindow, finding: Finding) -> None:
    with qtbot.waitSignal(window.session.reading_kept, timeout=PATIENCE):
        window.answer.reading_made.emit(reading(finding))


def test_every_scan_with_a_picture_has_a_small_one(qtbot: QtBot, full: MainWindow) -> None:
    model = full.worklist.model()

    def pictures() -> dict[str, bool]:
        found = {}
        for row in range(model.rowCount()):
            pixmap = model.index(row, Column.PICTURE).data(Qt.ItemDataRole.DecorationRole)
            if not isinstance(pixmap, QPixmap):
                return {}
            found[model.index(row, Column.FILE).data()] = not pixmap.isNull()
        return found

    qtbot.waitUntil(lambda: bool(pictures()), timeout=PATIENCE)
    assert pictures() == {name: name != "damaged-xray.dcm" for name in SAMPLES}


def test_a_button_for_each_answer_counts_and_shows_only_those(full: MainWindow) -> None:
    buttons = full.pane.marks
    assert {mark: button.text() for mark, button in buttons.items() if button.isVisible()} == {
        Mark.REFER: "1",
        Mark.CANNOT_SAY: "1",
        Mark.FAILED: "1",
        Mark.NO_SIGN: "1",
    }
    buttons[Mark.REFER].click()
    assert names(full) == ["xray-covid19-adult.dcm"]
    assert full.pane.count.text() == "1 of 4 shown"
    full.pane.everything.click()
    assert sorted(names(full)) == sorted(SAMPLES)
    assert not full.pane.count.isVisible()


def test_what_is_read_is_told_and_can_be_left_out(qtbot: QtBot, full: MainWindow) -> None:
    choose(full, "xray-covid19-adult.dcm")
    keep(qtbot, full, Finding.COVID19)
    texts = {row[Column.FILE]: row[Column.STATUS] for row in rows(full)}
    assert texts.pop("xray-covid19-adult.dcm") == words.finding(Finding.COVID19)
    assert set(texts.values()) == {"Not read yet"}
    full.pane.unread.click()
    assert sorted(names(full)) == sorted(SAMPLES[1:])
    full.pane.everything.click()
    full.actions_.next_unread.trigger()
    assert full.worklist.current_key() is not None
    result = full.worklist.current_result()
    assert result is not None
    assert result.source.name != "xray-covid19-adult.dcm"


def test_the_next_unread_scan_is_found_past_those_that_are_read(qtbot: QtBot, full: MainWindow) -> None:
    first, second, third = names(full)[:3]
    for name in (first, second):
        choose(full, name)
        keep(qtbot, full, Finding.NO_SIGN)
    choose(full, first)
    full.actions_.next_unread.trigger()
    result = full.worklist.current_result()
    assert result is not None
    assert result.source.name == third


def test_once_findings_come_first_no_place_goes_on_telling_answers(full: MainWindow) -> None:
    assert "refer" in full.strip.words.text()
    full.use(replace(full.settings, read_first=True))
    assert "refer" not in full.strip.words.text()
    assert not full.pane.marks[Mark.REFER].isVisible()
    assert not full.answer.headline.isVisible()


def test_findings_are_there_at_the_next_start(
    qtbot: QtBot, open_window: Callable[[], MainWindow], sample: Callable[[str], Path]
) -> None:
    window = open_window()
    window.add([sample("xray-covid19-adult.dcm")])
    finish(qtbot, window)
    keep(qtbot, window, Finding.UNCERTAIN)
    close_and_wait(qtbot, window)
    again = open_window()
    assert [row[Column.STATUS] for row in rows(again)] == [words.finding(Finding.UNCERTAIN)]


def test_with_read_first_no_place_tells_the_answer_before_it_is_asked_for(
    qtbot: QtBot, tmp_path: Path, sample: Callable[[str], Path]
) -> None:
    window = make_window(tmp_path / "workspace", read_first=True)
    window.show()
    window.add([sample("xray-covid19-adult.dcm"), sample("xray-normal-child.jpg")])
    qtbot.waitUntil(lambda: window.session.engine is not None, timeout=PATIENCE)
    finish(qtbot, window)
    answers = [words.recommendation(result.recommendation) for result in stored(window) if result.recommendation]
    told = [text for row in rows(window) for text in row]
    assert not set(answers) & set(told)
    choose(window, "xray-covid19-adult.dcm")
    qtbot.waitUntil(lambda: window.viewer.picture is not None, timeout=PATIENCE)
    assert not window.answer.headline.isVisible()
    assert not window.viewer.active.heat.isEnabled()
    assert not window.actions_.save_report.isEnabled()
    keep(qtbot, window, Finding.NO_SIGN)
    assert window.answer.headline.isVisible()
    assert window.viewer.active.heat.isEnabled()
    choose(window, "xray-normal-child.jpg")
    window.answer.reveal.click()
    assert window.answer.headline.isVisible()
    store = window.session.store
    assert store is not None
    qtbot.waitUntil(lambda: EventKind.ANSWER_REVEALED in [e.kind for e in store.events()], timeout=PATIENCE)
    close_and_wait(qtbot, window)
    window.deleteLater()


def test_work_can_be_held_and_goes_on(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    done: list[Progress] = []
    window.session.progressed.connect(done.append)
    with qtbot.waitSignal(window.session.progressed, timeout=PATIENCE, check_params_cb=lambda step: step.done == 2):
        window.add(write_films(tmp_path / "scans", 12, side=512))
    window.strip.pause.click()
    assert window.strip.resume.isVisible()
    qtbot.waitUntil(lambda: done[-1].paused, timeout=PATIENCE)
    held = len(stored(window))
    qtbot.wait(500)
    assert len(stored(window)) == held < 12
    window.strip.resume.click()
    finish(qtbot, window)
    assert len(stored(window)) == 12


def test_the_count_of_scans_stands_clear_of_the_ring_around_the_search(qtbot: QtBot, full: MainWindow) -> None:
    full.pane.field.setText("normal")
    qtbot.waitUntil(full.pane.count.isVisible)
    assert full.pane.count.geometry().left() - full.pane.field.geometry().right() > 6
    assert full.pane.everything.geometry().top() - full.pane.field.geometry().bottom() > 4


def test_columns_nobody_needs_are_left_out(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path], tmp_path: Path
) -> None:
    window.add(write_films(tmp_path / "scans", 1))
    finish(qtbot, window)
    assert window.worklist.isColumnHidden(Column.PATIENT)
    assert window.worklist.isColumnHidden(Column.DATE)
    window.add([sample("xray-covid19-adult.dcm")])
    finish(qtbot, window)
    assert not window.worklist.isColumnHidden(Column.PATIENT)
    window.worklist.set_column_shown(Column.KIND, False)
    assert window.worklist.isColumnHidden(Column.KIND)
