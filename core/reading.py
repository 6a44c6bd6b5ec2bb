"""What a person found on a scan, kept beside what the program says of it."""

from dataclasses import dataclass
from enum import StrEnum


class Finding(StrEnum):
    """A reader's own finding."""

    NO_SIGN = "no_sign"
    COVID19 = "covid19"
    OTHER_PNEUMONIA = "other_pneumonia"
    OTHER_DISEASE = "other_disease"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True)
class Reading:
    """One reader's look at one scan. Never changed: a later look is another reading.

    Attributes:
        finding: what was found; None where only a note was left.
        note: free text; may be empty.
        reader: name or initials; may be empty.
        before_answer: it was recorded before the program's answer was shown.
        at: ISO 8601 local date and time with offset.
    """

    finding: Finding | None
    note: str
    reader: str
    before_answer: bool
    at: str
