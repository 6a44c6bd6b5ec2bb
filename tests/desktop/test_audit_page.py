"""The page that shows what happened."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from core.events import Event, EventKind
from core.imaging.scan import ScanSource
from core.store import case_key
from desktop.audit_page import AuditPage
from tests.desktop.conftest import PATIENCE

READING = "COVID-19 pneumonia · before the answer was seen · A. Otieno"


def key(name: str) -> str:
    return case_key(ScanSource(Path(name), (Path(name),)))


EVENTS = (
    Event(EventKind.BATCH_STARTED, detail={"program": "1.0", "models": {}}, at="2026-01-02T03:04:05+00:00"),
    Event(
        EventKind.SCREENED,
        key("film.png"),
        {"status": "answered", "recommendation": "refer", "reason": "signs_of_pneumonia", "model": "cxr"},
        "2026-01-02T03:04:06+00:00",
    ),
    Event(
        EventKind.READING_ADDED,
        key("film.png"),
        {"finding": "covid19", "reader": "A. Otieno", "before_answer": True},
        "2026-01-02T03:05:00+00:00",
    ),
    Event(EventKind.REPORT_WRITTEN, key("other.dcm"), at="2026-01-02T03:06:00+00:00"),
)


@pytest.fixture
def page(qtbot: QtBot) -> AuditPage:
    dialog = AuditPage(EVENTS)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_the_newest_comes_first_in_words(page: AuditPage) -> None:
    assert page.rows() == [
        ("2026-01-02 03:06:00", "other.dcm", "Report saved", ""),
        ("2026-01-02 03:05:00", "film.png", "Finding kept", READING),
        ("2026-01-02 03:04:06", "film.png", "Answer given", "Refer · Signs of pneumonia · cxr"),
        ("2026-01-02 03:04:05", "", "Screening started", "ThoraLite 1.0"),
    ]  # fmt: skip


def test_it_can_be_searched_and_narrowed(qtbot: QtBot, page: AuditPage) -> None:
    qtbot.keyClicks(page.search, "OTIENO")
    assert [row[2] for row in page.rows()] == ["Finding kept"]
    page.search.clear()
    kinds = [page.kinds.itemText(place) for place in range(page.kinds.count())]
    assert kinds == ["Everything", "Screening started", "Answer given", "Finding kept", "Report saved"]
    page.kinds.setCurrentText("Answer given")
    assert [row[1] for row in page.rows()] == ["film.png"]
    page.search.setText("nothing like it")
    assert page.rows() == []
    page.kinds.setCurrentIndex(0)
    page.search.clear()
    assert len(page.rows()) == len(EVENTS)


def test_the_chosen_line_is_told_whole(page: AuditPage) -> None:
    page.table.selectRow(1)
    assert READING in page.whole.text()


def test_of_one_scan_the_scan_is_not_repeated(qtbot: QtBot, page: AuditPage) -> None:
    one = AuditPage(EVENTS[1:3])
    qtbot.addWidget(one)
    assert one.findChild(QTableView).isColumnHidden(1)
    assert not page.table.isColumnHidden(1)


def test_all_of_it_is_saved_whatever_is_shown(qtbot: QtBot, page: AuditPage, tmp_path: Path) -> None:
    page.search.setText("Otieno")
    page.save(tmp_path / "audit.csv")
    qtbot.waitUntil(page.told.isVisible, timeout=PATIENCE)
    assert "audit.csv" in page.told.text()
    assert len((tmp_path / "audit.csv").read_text(encoding="utf-8").splitlines()) == 1 + len(EVENTS)


def test_what_cannot_be_saved_is_said(qtbot: QtBot, page: AuditPage, tmp_path: Path) -> None:
    page.save(tmp_path / "missing" / "audit.csv")
    qtbot.waitUntil(page.told.isVisible, timeout=PATIENCE)
    assert page.told.text().startswith("The results could not be written.")
    assert page.save_button.isEnabled()


def test_enter_in_the_search_neither_saves_nor_closes(qtbot: QtBot, page: AuditPage) -> None:
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.isVisible()
    assert not page.save_button.isDefault()
