"""The audit trail in words, and as a table."""

import csv
import json
from pathlib import Path

import pytest

from core.audit import case_of, detail_words, event_words, write_events_csv
from core.errors import ErrorCode, ReportError
from core.events import Event, EventKind
from core.imaging.scan import ScanSource
from core.local_study import LocalStudy
from core.reading import Finding, Reading
from core.results import CaseResult, Reason, Recommendation, Status
from core.store import Store, case_key
from core.translation import Translation
from core.words import EVENTS


@pytest.fixture
def events(tmp_path: Path) -> tuple[Event, ...]:
    """What a real workspace recorded."""
    film, hurt = (ScanSource(tmp_path / name, (tmp_path / name,)) for name in ("film, one.png", "hurt.dcm"))
    study = LocalStudy("cxr", "2.0.1", "ab" * 32, 0.4, 0.2, 0.1, 210, 205, {}, "2026-01-02T03:04:05+00:00")
    with Store(tmp_path) as store:
        store.record(Event(EventKind.BATCH_STARTED, detail={"program": "1.0", "models": {"cxr": "2.0.1 abc"}}))
        store.put(
            CaseResult(
                film,
                Status.ANSWERED,
                recommendation=Recommendation.REFER,
                reason=Reason.SIGNS_OF_PNEUMONIA,
                probabilities={"normal": 0.1, "covid19": 0.9},
                abnormal_probability=0.9,
                model="cxr",
            ),
            "1",
        )
        store.put(CaseResult(hurt, Status.FAILED, error=ErrorCode.DAMAGED), "2")
        store.add_reading(case_key(film), Reading(Finding.COVID19, "secret note", "A. Otieno", True, "2026-01-02"))
        store.add_reading(case_key(film), Reading(None, "note", "", False, "2026-01-03"))
        store.put_local_study(study)
        store.record(Event(EventKind.BATCH_ENDED, detail={"done": 2, "cancelled": True}))
        return store.events()


def test_every_kind_of_event_has_words_of_its_own() -> None:
    assert set(EVENTS) == set(EventKind)
    assert len(set(EVENTS.values())) == len(EVENTS)


def test_what_a_workspace_records_is_told_in_words(events: tuple[Event, ...]) -> None:
    told = [(event_words(event), detail_words(event)) for event in events if event.kind is not EventKind.FORGOTTEN]
    assert told == [
        ("Screening started", "ThoraLite 1.0 · cxr 2.0.1"),
        ("Answer given", "Refer · Signs of pneumonia · cxr"),
        ("Answer given", "Could not be read · This file is damaged or incomplete."),
        ("Finding kept", "COVID-19 pneumonia · before the answer was seen · A. Otieno"),
        ("Finding kept", "Note only · with the answer in view"),
        ("Study of the clinic's own scans put to use", "cxr 2.0.1 · refer from 40% on · scans: 210"),
        ("Screening ended", "scans done: 2 · cancelled before the end"),
    ]


def test_the_words_are_those_of_the_language(events: tuple[Event, ...]) -> None:
    say = Translation("xx", {"Finding kept": "Befund", "COVID-19 pneumonia": "Covid", "Refer": "Hin"})
    assert "Befund" in [event_words(event, say) for event in events]
    assert any(detail_words(event, say).startswith("Hin · ") for event in events)


def test_what_nobody_has_words_for_is_told_as_it_is() -> None:
    assert detail_words(Event(EventKind.EXPORTED, detail={"files": ["a.dcm", "b.dcm"], "to": None})) == "a.dcm, b.dcm"


def test_the_table_holds_everything(events: tuple[Event, ...], tmp_path: Path) -> None:
    path = tmp_path / "audit.csv"
    write_events_csv(events, path)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["event"] for row in rows] == [event.kind for event in events]
    assert [row["time"] for row in rows] == [event.at for event in events]
    assert [json.loads(row["detail"] or "{}") for row in rows] == [event.detail for event in events]
    places = {row["case"] for row in rows}
    assert places == {"", str(tmp_path / "film, one.png"), str(tmp_path / "hurt.dcm")}
    assert {str(case_of(event) or "") for event in events} == places


def test_a_table_that_cannot_be_written_is_an_error(events: tuple[Event, ...], tmp_path: Path) -> None:
    with pytest.raises(ReportError):
        write_events_csv(events, tmp_path / "missing" / "audit.csv")
