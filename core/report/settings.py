"""How reports look: what a clinic sets once."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from core.translation import ENGLISH


class PageSize(StrEnum):
    """Paper sizes."""

    A4 = "A4"
    LETTER = "Letter"


@dataclass(frozen=True)
class ReportSettings:
    """How reports look.

    Attributes:
        language: ISO 639-1 code, one of `translation.LANGUAGES`.
        page: paper size.
        clinic: name of the clinic, for the head of the page; may be empty.
        address: lines below it; may be empty.
        logo: PNG or JPEG for the head of the page; None for none.
        with_patient: whether name, ID, birth date and sex are printed.
    """

    language: str = ENGLISH
    page: PageSize = PageSize.A4
    clinic: str = ""
    address: str = ""
    logo: Path | None = None
    with_patient: bool = True
