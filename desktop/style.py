"""Palette, colours of the answers and the few rules that go beyond Qt's Fusion style."""

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from core.results import Recommendation

if TYPE_CHECKING:
    from core.results import CaseResult


class Mark(StrEnum):
    """What a row of the worklist is marked with."""

    REFER = "refer"
    CANNOT_SAY = "cannot_say"
    REPEAT_IMAGE = "repeat_image"
    FAILED = "failed"
    NO_SIGN = "no_sign"
    IN_WORK = "in_work"
    WAITING = "waiting"


# (light, dark). The light ones are those of the printed report. Contrast to the window is at least 4.5:1.
_MARK_COLOURS: Final[dict[Mark, tuple[str, str]]] = {
    Mark.REFER: ("#a8201a", "#ff8f80"),
    Mark.CANNOT_SAY: ("#8a5a00", "#f2c14e"),
    Mark.REPEAT_IMAGE: ("#1f5fa8", "#83b9f7"),
    Mark.FAILED: ("#5b6470", "#aab4c0"),
    Mark.NO_SIGN: ("#1b6e3c", "#6fcf97"),
    Mark.IN_WORK: ("#0b6b7c", "#5cc5d6"),
    Mark.WAITING: ("#6b7480", "#8f99a5"),
}

_LIGHT: Final[dict[QPalette.ColorRole, str]] = {
    QPalette.ColorRole.Window: "#f3f5f7",
    QPalette.ColorRole.WindowText: "#1b1f24",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f7f9fa",
    QPalette.ColorRole.Text: "#1b1f24",
    QPalette.ColorRole.Button: "#fbfcfd",
    QPalette.ColorRole.ButtonText: "#1b1f24",
    QPalette.ColorRole.BrightText: "#a8201a",
    QPalette.ColorRole.ToolTipBase: "#ffffff",
    QPalette.ColorRole.ToolTipText: "#1b1f24",
    QPalette.ColorRole.PlaceholderText: "#5b6470",
    QPalette.ColorRole.Highlight: "#19687a",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Accent: "#19687a",
    QPalette.ColorRole.Link: "#19687a",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.Midlight: "#e9edf0",
    QPalette.ColorRole.Mid: "#d0d6dc",
    QPalette.ColorRole.Dark: "#a3acb6",
    QPalette.ColorRole.Shadow: "#5b6470",
}
_DARK: Final[dict[QPalette.ColorRole, str]] = {
    QPalette.ColorRole.Window: "#20252a",
    QPalette.ColorRole.WindowText: "#e8ebee",
    QPalette.ColorRole.Base: "#191d21",
    QPalette.ColorRole.AlternateBase: "#1e2328",
    QPalette.ColorRole.Text: "#e8ebee",
    QPalette.ColorRole.Button: "#2b3238",
    QPalette.ColorRole.ButtonText: "#e8ebee",
    QPalette.ColorRole.BrightText: "#ff8f80",
    QPalette.ColorRole.ToolTipBase: "#2b3238",
    QPalette.ColorRole.ToolTipText: "#e8ebee",
    QPalette.ColorRole.PlaceholderText: "#aab4c0",
    QPalette.ColorRole.Highlight: "#23788c",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Accent: "#3fa7ba",
    QPalette.ColorRole.Link: "#5cc5d6",
    QPalette.ColorRole.Light: "#3a434b",
    QPalette.ColorRole.Midlight: "#323a41",
    QPalette.ColorRole.Mid: "#3a434b",
    QPalette.ColorRole.Dark: "#12161a",
    QPalette.ColorRole.Shadow: "#0b0d0f",
}
_DISABLED_ROLES: Final = (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText)
_DISABLED_TEXT: Final = ("#9aa4ae", "#6b7580")  # light, dark
_SELECTED_ROW: Final = ("#cfe6ea", "#26505b")  # pale enough for the marks to keep their contrast

_SHEET: Final = """
QToolBar { border: none; border-bottom: 1px solid palette(mid); padding: 4px 8px; spacing: 4px; }
QTableView { border: none; outline: 0; selection-background-color: SELECTED; selection-color: palette(text); }
QHeaderView::section { background: palette(window); color: palette(placeholder-text); border: none;
  border-bottom: 1px solid palette(mid); padding: 5px 6px; }
QTableView::item { padding: 0 6px; }
QSplitter::handle { background: palette(mid); }
#strip { border-top: 1px solid palette(mid); }
#banner { border-bottom: 1px solid palette(mid); background: palette(alternate-base); }
#secondary { color: palette(placeholder-text); }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
"""


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
    return QColor(_MARK_COLOURS[mark][is_dark(palette)])


def follow_system(app: QApplication) -> None:
    """Dress the program in light or dark, as the system asks, now and whenever that changes."""
    app.setStyle("Fusion")
    font = app.font()
    font.setPointSizeF(max(font.pointSizeF(), 10.5))
    app.setFont(font)
    _dress(app, app.styleHints().colorScheme())
    app.styleHints().colorSchemeChanged.connect(lambda scheme: _dress(app, scheme))


def _dress(app: QApplication, scheme: Qt.ColorScheme) -> None:
    dark = scheme is Qt.ColorScheme.Dark
    palette = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        palette.setColor(role, QColor(colour))
    for role in _DISABLED_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_DISABLED_TEXT[dark]))
    app.setPalette(palette)
    app.setStyleSheet(_SHEET.replace("SELECTED", _SELECTED_ROW[dark]))
