"""The audit trail for people: each event in words, and all of them as a table."""

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from core.errors import SENTENCES, ErrorCode
from core.events import Event, EventKind
from core.reading import Finding
from core.report.replacing import replacing
from core.results import Reason, Recommendation, Status
from core.store.keys import case_path
from core.translation import IN_ENGLISH, Say
from core.words import EVENTS, FINDINGS, RECOMMENDATIONS, SHORT_REASONS, STATUSES, percent

_COLUMNS = ("time", "event", "what", "case", "detail")


def case_of(event: Event) -> Path | None:
    """Where the scan lies that an event happened to; None where it concerns no single scan."""
    return case_path(event.key) if event.key else None


def event_words(event: Event, say: Say = IN_ENGLISH) -> str:
    """What happened, in a few words."""
    return say(EVENTS[event.kind])


def detail_words(event: Event, say: Say = IN_ENGLISH) -> str:
    """What else is worth knowing, in a line; what only IT staff reads as it is stored."""
    detail = event.detail
    match event.kind:
        case EventKind.SCREENED | EventKind.ANSWERED_AGAIN:
            facts = _answer(detail, say)
        case EventKind.READING_ADDED:
            facts = _reading(detail, say)
        case EventKind.BATCH_STARTED:
            models = (f"{name} {version.partition(' ')[0]}" for name, version in detail["models"].items())
            facts = [f"ThoraLite {detail['program']}", *models]
        case EventKind.BATCH_ENDED:
            cancelled = say("cancelled before the end") if detail["cancelled"] else ""
            facts = [say("scans done: {count}").format(count=detail["done"]), cancelled]
        case EventKind.STUDY_CHOSEN:
            refer = say("refer from {high} on").format(high=percent(detail["refer_at"], say))
            scans = say("scans: {count}").format(count=detail["scans"])
            facts = [f"{detail['model']} {detail['version']}", refer, scans]
        case _:
            facts = [_plain(value) for value in detail.values() if value not in (None, "", [])]
    return " · ".join(fact for fact in facts if fact)


def write_events_csv(events: Iterable[Event], path: Path, say: Say = IN_ENGLISH) -> None:
    """Write the audit trail as a table, UTF-8, a row an event: time, code, words, scan, and every detail as JSON.

    Raises:
        ReportError: it could not be written; `path` is then as it was.
    """
    with replacing(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        writer = csv.writer(text)
        writer.writerow(_COLUMNS)
        for event in events:
            case = case_of(event)
            place = "" if case is None else str(case).encode("utf-8", "backslashreplace").decode()
            detail = json.dumps(event.detail, ensure_ascii=False) if event.detail else ""
            writer.writerow((event.at, event.kind, event_words(event, say), place, detail))
        text.detach()  # flushed, and the file stays open


def _answer(detail: dict[str, Any], say: Say) -> list[str]:
    recommendation, reason, error = detail.get("recommendation"), detail.get("reason"), detail.get("error")
    answer = (
        say(RECOMMENDATIONS[Recommendation(recommendation)])
        if recommendation
        else say(STATUSES[Status(detail["status"])])
    )
    why = say(SHORT_REASONS[Reason(reason)]) if reason else ""
    return [answer, why, say(SENTENCES[ErrorCode(error)]) if error else "", str(detail.get("model", ""))]


def _reading(detail: dict[str, Any], say: Say) -> list[str]:
    finding = detail["finding"]
    found = say(FINDINGS[Finding(finding)]) if finding else say("Note only")
    order = say("before the answer was seen") if detail["before_answer"] else say("with the answer in view")
    return [found, order, str(detail["reader"])]


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
