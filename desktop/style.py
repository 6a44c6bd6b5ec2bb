"""How the program is dressed: palette, text size, colours of the answers and the rules that go beyond Qt's Fusion."""

from enum import StrEnum
from string import Template
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from core.paths import STYLES
from core.results import Recommendation
from desktop.focus_ring import FocusRing
from desktop.looks import CONTRAST, DARK, LIGHT, Look
from desktop.screen_fonts import lend_fonts
from desktop.settings import Theme

if TYPE_CHECKING:
    from core.results import CaseResult


class Mark(StrEnum):
    """What a row of the worklist is marked with."""

    READ_FIRST = "read_first"  # the reader's own finding comes before the answer
    REFER = "refer"
    CANNOT_SAY = "cannot_say"
    REPEAT_IMAGE = "repeat_image"
    FAILED = "failed"
    NO_SIGN = "no_sign"
    IN_WORK = "in_work"
    WAITING = "waiting"


# (light, dark, high contrast). The light ones are those of the printed report.
_MARK_COLOURS: Final[dict[Mark, tuple[str, str, str]]] = {
    Mark.READ_FIRST: ("#5d3a9b", "#c9b0f2", "#d9c7ff"),
    Mark.REFER: ("#a8201a", "#ff9d90", "#ff9b8f"),
    Mark.CANNOT_SAY: ("#8a5a00", "#f2c14e", "#ffd800"),
    Mark.REPEAT_IMAGE: ("#1f5fa8", "#8cbff8", "#9ecbff"),
    Mark.FAILED: ("#5b6470", "#b4bdc8", "#d0d0d0"),
    Mark.NO_SIGN: ("#1b6e3c", "#6fcf97", "#7fe0a8"),
    Mark.IN_WORK: ("#0b6b7c", "#5cc5d6", "#7fe3f0"),
    Mark.WAITING: ("#5b6470", "#b4bdc8", "#d0d0d0"),
}

_SMALLEST_TEXT: Final = 10.5  # points, at the normal text size
_LENGTHS: Final = {  # of the style sheet, in pixels at the normal text size
    "quarter": 3,
    "half": 6,
    "double": 14,
    "arrow": 12,
    "icon": 20,
    "indicator": 16,
    "round": 9,
    "dot": 5,
    "inner": 8,
}


def is_dark(palette: QPalette) -> bool:
    """Whether text on this palette is lighter than its ground."""
    return palette.window().color().lightness() < palette.windowText().color().lightness()


def mark_of(result: "CaseResult") -> Mark:
    """The mark of a finished case."""
    return _MARKS[result.recommendation]


_MARKS: Final[dict[Recommendation | None, Mark]] = {
    Recommendation.REFER: Mark.REFER,
    Recommendation.CANNOT_SAY: Mark.CANNOT_SAY,
    Recommendation.REPEAT_IMAGE: Mark.REPEAT_IMAGE,
    Recommendation.NO_SIGN: Mark.NO_SIGN,
    None: Mark.FAILED,
}


def mark_colour(mark: Mark, palette: QPalette) -> QColor:
    """The colour of a mark, readable on this palette."""
    contrast = palette.window().color() == QColor(CONTRAST.roles[QPalette.ColorRole.Window])
    return QColor(_MARK_COLOURS[mark][2 if contrast else is_dark(palette)])


def dress(app: QApplication, theme: Theme, text_size: float) -> None:
    """Dress the program, now and whenever the system changes what `Theme.SYSTEM` stands for.

    Args:
        app: the program.
        theme: light, dark, high contrast or as the system.
        text_size: factor of the system's text size, one of `settings.TEXT_SIZES`.
    """
    wardrobe = app.findChild(_Wardrobe) or _Wardrobe(app)
    wardrobe.wear(theme, text_size)


def length(pixels: float) -> int:
    """A length on the screen that grows with the text, in pixels.

    Args:
        pixels: what it is at the normal text size.
    """
    app = QApplication.instance()
    wardrobe = None if app is None else app.findChild(_Wardrobe)
    return round(pixels * (1.0 if wardrobe is None else wardrobe.text_size))


class _Wardrobe(QObject):
    """Remembers what the program wears."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._theme = Theme.SYSTEM
        self.text_size = 1.0
        self._font = app.font()
        self._font.setPointSizeF(max(self._font.pointSizeF(), _SMALLEST_TEXT))
        self._font.setFamilies([*self._font.families(), *lend_fonts()])
        self._ring = FocusRing(app)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._change)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._change)

    def wear(self, theme: Theme, text_size: float) -> None:
        """See `dress`."""
        font = self._app.font()
        font.setFamilies(self._font.families())
        font.setPointSizeF(self._font.pointSizeF() * text_size)
        self._app.setFont(font)
        self._theme, self.text_size = theme, text_size
        # Title bars and the system's own dialogs follow, where the system can.
        asked = {Theme.SYSTEM: Qt.ColorScheme.Unknown, Theme.LIGHT: Qt.ColorScheme.Light}
        self._app.styleHints().setColorScheme(asked.get(theme, Qt.ColorScheme.Dark))
        self._change()

    def _change(self) -> None:
        look = self._look()
        self._app.setPalette(look.palette())
        self._app.setStyleSheet(self._sheet(look))
        self._ring.set_width(look.ring)

    def _sheet(self, look: Look) -> str:
        lengths = {name: round(pixels * self.text_size) for name, pixels in _LENGTHS.items()}
        template = Template((STYLES / "thoralite.qss").read_text(encoding="utf-8"))
        return template.substitute(
            lengths,
            images=STYLES.as_posix(),
            look=look.name,
            ring=look.ring // 2,
            line=look.line,
            edge=look.edge,
            selected=look.selected,
            disabled=look.disabled,
        )

    def _look(self) -> Look:
        hints = self._app.styleHints()
        if self._theme is Theme.LIGHT:
            return LIGHT
        if self._theme is Theme.DARK:
            return DARK
        wanted = hints.accessibility().contrastPreference()
        if self._theme is Theme.CONTRAST or wanted is Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
