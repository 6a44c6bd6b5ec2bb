"""Texts in the user's language, from the Qt Linguist files in `resources/translations`.

One dictionary a language serves window, paper and command line: the English text is the key, whatever part of the
program says it, so that the same words are never translated in two ways.
"""

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from core.paths import TRANSLATIONS

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


@dataclass(frozen=True)
class Translation:
    """The texts of one language. `say = translation("fr"); say("Patient")`.

    Attributes:
        language: ISO 639-1 code.
        texts: translation by English text.
    """

    language: str = ENGLISH
    texts: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.language in _RIGHT_TO_LEFT

    def __call__(self, text: str) -> str:
        """An English text in this language; itself where no translation exists."""
        return self.texts.get(text) or text


@cache
def translation(language: str) -> Translation:
    """The texts of a language of `LANGUAGES`; of any other, and where its file is missing or damaged, English."""
    path = TRANSLATIONS / f"thoralite_{language}.ts"
    if language not in LANGUAGES or language == ENGLISH:
        return Translation()
    try:
        messages = ET.parse(path).iter("message")
        texts = {message.findtext("source", ""): message.findtext("translation", "") for message in messages}
    except (OSError, ET.ParseError):
        return Translation()
    return Translation(language, texts)
