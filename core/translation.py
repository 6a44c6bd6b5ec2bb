"""Texts in the user's language, from the Qt Linguist files in `resources/translations`.

One dictionary a language serves window, paper and command line: the English text is the key, whatever part of the
program says it, so that the same words are never translated in two ways.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from core.paths import TRANSLATIONS

Say = Callable[[str], str]
"""Says an English text in the user's language: a `Translation`, or the window's own way to one."""

ENGLISH: Final = "en"
LANGUAGES: Final[dict[str, str]] = {  # ISO 639-1 code: its own name
    ENGLISH: "English",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "hi": "हिन्दी",
    "bn": "বাংলা",
    "si": "සිංහල",
    "sw": "Kiswahili",
    "ar": "العربية",
}
_RIGHT_TO_LEFT: Final = frozenset({"ar"})
_REMOVED: Final = frozenset({"vanished", "obsolete"})  # what Qt Linguist calls a text the program no longer has
_BRACED: Final = re.compile(r"\{[^{}]*\}|[{}]")


@dataclass(frozen=True)
class Translation:
    """The texts of one language. `say = translation("fr"); say("Patient")`.

    Attributes:
        language: ISO 639-1 code.
        texts: translation by English text.
    """

    language: str = ENGLISH
    texts: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.language in _RIGHT_TO_LEFT

    def __call__(self, text: str) -> str:
        """An English text in this language; itself where no translation exists."""
        return self.texts.get(text, text)


IN_ENGLISH: Final = Translation()


@cache
def translation(language: str) -> Translation:
    """The texts of a language of `LANGUAGES`; of any other, and where its file is missing or damaged, English."""
    if language not in LANGUAGES or language == ENGLISH:
        return IN_ENGLISH
    try:
        return Translation(language, read_texts(translation_file(language)))
    except (OSError, ET.ParseError):
        return IN_ENGLISH


def translation_file(language: str) -> Path:
    """The Qt Linguist file of a language."""
    return TRANSLATIONS / f"thoralite_{language}.ts"


def read_texts(path: Path) -> dict[str, str]:
    """The translations of a Qt Linguist file by their English texts.

    Those marked unfinished count: an unreviewed text helps more than an English one. Empty ones, and ones whose
    placeholders differ, on which `format` could fail, are left out.

    Raises:
        OSError: it cannot be read.
        xml.etree.ElementTree.ParseError: it is no XML.
    """
    texts: dict[str, str] = {}
    for message in ET.parse(path).iter("message"):
        source, target = message.findtext("source", ""), message.find("translation")
        if target is None or not target.text or target.get("type") in _REMOVED:
            continue
        if same_placeholders(source, target.text):
            texts[source] = target.text
    return texts


def same_placeholders(text: str, other: str) -> bool:
    """Whether both can be given the same values by `format`."""
    return set(_BRACED.findall(text)) == set(_BRACED.findall(other))
