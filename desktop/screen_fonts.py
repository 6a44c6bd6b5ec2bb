"""Fonts the program lends a system that has none for a script, so that every language and name can be read."""

from functools import cache
from typing import Final

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase

from core.paths import FONTS

_Script = QFontDatabase.WritingSystem
_ALWAYS: Final = "NotoSans-*.ttf"  # as Linux names fonts for Latin even where it has none
_FILES: Final[dict[_Script, str]] = {
    _Script.Arabic: "NotoSansArabic-*.ttf",
    _Script.Bengali: "NotoSansBengali-*.ttf",
    _Script.Devanagari: "NotoSansDevanagari-*.ttf",
    _Script.Sinhala: "NotoSansSinhala-*.ttf",
    _Script.Tamil: "NotoSansTamil-*.ttf",
    _Script.SimplifiedChinese: "DroidSansFallback-*.ttf",
}


@cache
def lend_fonts() -> tuple[str, ...]:
    """Load those of the reports' fonts that the system needs; returns their families."""
    missing = [files for script, files in _FILES.items() if not QFontDatabase.families(script)]
    # Qt would warn of each font that it tries for a script which another one is for.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    families: list[str] = []
    for path in (path for files in (_ALWAYS, *missing) for path in sorted(FONTS.glob(files))):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return tuple(dict.fromkeys(families))
