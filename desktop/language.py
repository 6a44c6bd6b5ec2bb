"""Puts the program into a language: every text of the window, Qt's own texts, numbers, and which side lines begin."""

import re
import struct
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from core.translation import ENGLISH, LANGUAGES, translation

_MNEMONIC: Final = re.compile(r"\s*\(&\w\)|&(?=\w)")
# Qt's message file (.qm): a magic number, then sections of (tag, length, content), numbers big-endian.
_MAGIC: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE = 1, 3, 6  # tags inside a message


class Translator(QTranslator):
    """Answers from one dictionary, whichever class asks.

    The dictionary is given to Qt as a message file in memory, whose messages belong to no context. So Qt answers
    itself, without running Python for each text, also in its own threads.

    Args:
        texts: translation by English text.
        parent: what owns it.
    """

    def __init__(self, texts: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = _message_file(texts)  # kept, as Qt does not copy it
        if not self.load(self._content):
            raise ValueError("Qt does not take the texts")


def use_language(app: QApplication, code: str) -> None:
    """Speak a language from now on; windows made before keep their texts until they are made anew.

    Args:
        app: the program.
        code: ISO 639-1 code of `core.translation.LANGUAGES`; any other means English.
    """
    say = translation(code)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_locale(say.language))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if say.right_to_left else Qt.LayoutDirection.LeftToRight)
    if say.language != ENGLISH:
        qt = QTranslator(app)  # before ours: Qt asks the newest first
        if qt.load(QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qt)
        app.installTranslator(Translator(say.texts, app))


def system_language() -> str:
    """The first language of the system's settings that the program speaks; else English."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def without_mnemonic(text: str) -> str:
    """A text of a menu or button without the mark of its key: "&Save…" is "Save…", "सहेजें (&S)…" is "सहेजें…"."""
    return _MNEMONIC.sub("", text)


def _message_file(texts: Mapping[str, str]) -> bytes:
    """A Qt message file. Each message is found by the hash of its English text; the hashes are sorted."""
    messages = bytearray()
    places = []
    for source, target in texts.items():
        places.append((_hash(source.encode()), len(messages)))
        for tag, content in ((_TRANSLATION, target.encode("utf-16-be")), (_SOURCE, source.encode())):
            messages += struct.pack(">BI", tag, len(content)) + content
        messages.append(_END)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    return _MAGIC + b"".join(
        struct.pack(">BI", tag, len(content)) + content for tag, content in ((_HASHES, hashes), (_MESSAGES, messages))
    )


def _hash(source: bytes) -> int:
    """The hash of ELF symbol tables (System V ABI, gABI 4.1 chapter 5), which Qt uses; never 0."""
    value = 0
    for byte in source:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high & 0xFFFFFFFF
    return value or 1


def _locale(code: str) -> QLocale:
    """How numbers are written: as usual there, but with the digits that also stand on reports and in tables."""
    locale = QLocale(code)
    return locale if locale.zeroDigit() == "0" else QLocale(QLocale.Language.English, locale.territory())
