"""What happens in a workspace, for its audit trail."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class EventKind(StrEnum):
    """What happened. The value is the stable code in the audit trail."""

    WORKSPACE_OPENED = "workspace_opened"
    SETTINGS_CHANGED = "settings_changed"
    MODEL_CHANGED = "model_changed"
    RECEIVED = "received"
    REMOVED_FROM_QUEUE = "removed_from_queue"
    BATCH_STARTED = "batch_started"
    BATCH_ENDED = "batch_ended"
    SCREENED = "screened"
    ANSWERED_AGAIN = "answered_again"
    FORGOTTEN = "forgotten"
    ANSWER_REVEALED = "answer_revealed"
    READING_ADDED = "reading_added"
    REPORT_WRITTEN = "report_written"
    EXPORTED = "exported"
    STUDY_CHOSEN = "study_chosen"
    STUDY_DROPPED = "study_dropped"
    BACKUP_MADE = "backup_made"
    REPAIRED = "repaired"


def local_time() -> str:
    """Now, as ISO 8601 local date and time with offset, to the second."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


@dataclass(frozen=True)
class Event:
    """One line of the audit trail. Never changed.

    Attributes:
        kind: what happened.
        key: the case it happened to, as `store.case_key` gives it; empty where it concerns no single case.
        detail: what else is worth knowing, ready for JSON.
        at: ISO 8601 local date and time with offset.
    """

    kind: EventKind
    key: str = ""
    detail: dict[str, Any] = field(default_factory=dict)
    at: str = field(default_factory=local_time)
