"""The reports' fonts on the screen, so that every language and name can be read, in one face, on every computer."""

from functools import cache

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase

from core.paths import FONTS


@cache
def lend_fonts() -> tuple[str, ...]:
    """Load the fonts; returns their families. Named after the system's own they are used for what that one lacks.

    Left to itself, Qt takes any font of the system for a script, and writes half a word in another face.
    """
    # Qt would warn of each font that it tries for a script which another one is for.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    families: list[str] = []
    for path in sorted(FONTS.glob("*-*.ttf"), key=lambda path: (path.name.startswith("Droid"), path.name)):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return tuple(dict.fromkeys(families))
