"""What was put in use when, and by whose signature: one line of JSON each, beside the updates."""

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from core.events import local_time

FILE: Final = "history.jsonl"
INSTALLED: Final = "installed"
ROLLED_BACK: Final = "rolled_back"


@dataclass(frozen=True)
class Change:
    """One line.

    Attributes:
        what: `installed` or `rolled_back`.
        before: program and models that were in use, in words.
        after: those in use since.
        signed_by: name and fingerprint of the key; empty where nothing was installed.
        sha256: of the signed text of the update; empty where nothing was installed.
        at: ISO 8601 local date and time with offset.
    """

    what: str
    before: str
    after: str
    signed_by: str = ""
    sha256: str = ""
    at: str = ""


def note(change: Change, updates: Path) -> None:
    """Add a line, dated now.

    Raises:
        OSError: it cannot be written.
    """
    with (updates / FILE).open("a", encoding="utf-8") as file:
        file.write(json.dumps({**asdict(change), "at": local_time()}) + "\n")
        file.flush()
        os.fsync(file.fileno())


def changes(updates: Path) -> Iterator[Change]:
    """What happened so far, oldest first; lines broken off by a power cut are left out."""
    try:
        lines = (updates / FILE).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return
    for line in lines:
        try:
            yield Change(**json.loads(line))
        except (ValueError, TypeError):
            continue
