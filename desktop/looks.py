"""The three looks of the program: their colours, in one place.

Contrasts follow WCAG 2.2: text 4.5:1 (high contrast 7:1), edges of controls and the frame of the focus 3:1.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole


@dataclass(frozen=True)
class Look:
    """Colours as #rrggbb.

    Attributes:
        name: of its pictures in `resources/styles`.
        roles: those of the palette.
        disabled: text of what cannot be used now.
        selected: ground of a chosen row, on which text and marks keep their contrast.
        edge: outline of controls.
        line: thin lines between parts.
        ring: width of the frame round what has the focus, in pixels.
    """

    name: str
    roles: dict[QPalette.ColorRole, str]
    disabled: str
    selected: str
    edge: str
    line: str
    ring: int = 2

    def palette(self) -> QPalette:
        """Its colours for Qt."""
        palette = QPalette()
        for role, colour in self.roles.items():
            palette.setColor(role, QColor(colour))
        for role in (_Role.Text, _Role.WindowText, _Role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.disabled))
        return palette


LIGHT: Final = Look(
    "light",
    {
        _Role.Window: "#f3f5f7",
        _Role.WindowText: "#1b1f24",
        _Role.Base: "#ffffff",
        _Role.AlternateBase: "#f7f9fa",
        _Role.Text: "#1b1f24",
        _Role.Button: "#fbfcfd",
        _Role.ButtonText: "#1b1f24",
        _Role.BrightText: "#a8201a",
        _Role.ToolTipBase: "#ffffff",
        _Role.ToolTipText: "#1b1f24",
        _Role.PlaceholderText: "#56606b",
        _Role.Highlight: "#19687a",
        _Role.HighlightedText: "#ffffff",
        _Role.Accent: "#19687a",
        _Role.Link: "#19687a",
        _Role.LinkVisited: "#19687a",
        _Role.Light: "#ffffff",
        _Role.Midlight: "#e9edf0",
        _Role.Mid: "#d0d6dc",
        _Role.Dark: "#a3acb6",
        _Role.Shadow: "#5b6470",
    },
    disabled="#828d98",
    selected="#cfe6ea",
    edge="#7b8794",
    line="#d0d6dc",
)
DARK: Final = Look(
    "dark",
    {
        _Role.Window: "#20252a",
        _Role.WindowText: "#e8ebee",
        _Role.Base: "#191d21",
        _Role.AlternateBase: "#1e2328",
        _Role.Text: "#e8ebee",
        _Role.Button: "#2b3238",
        _Role.ButtonText: "#e8ebee",
        _Role.BrightText: "#ff8f80",
        _Role.ToolTipBase: "#2b3238",
        _Role.ToolTipText: "#e8ebee",
        _Role.PlaceholderText: "#b3bcc7",
        _Role.Highlight: "#23788c",
        _Role.HighlightedText: "#ffffff",
        _Role.Accent: "#3fa7ba",
        _Role.Link: "#5cc5d6",
        _Role.LinkVisited: "#5cc5d6",
        _Role.Light: "#3a434b",
        _Role.Midlight: "#323a41",
        _Role.Mid: "#3a434b",
        _Role.Dark: "#12161a",
        _Role.Shadow: "#0b0d0f",
    },
    disabled="#7c8792",
    selected="#1d434d",
    edge="#7f8b97",
    line="#3a434b",
)
CONTRAST: Final = Look(
    "contrast",
    {
        _Role.Window: "#000000",
        _Role.WindowText: "#ffffff",
        _Role.Base: "#000000",
        _Role.AlternateBase: "#000000",
        _Role.Text: "#ffffff",
        _Role.Button: "#000000",
        _Role.ButtonText: "#ffffff",
        _Role.BrightText: "#ff9b8f",
        _Role.ToolTipBase: "#000000",
        _Role.ToolTipText: "#ffffff",
        _Role.PlaceholderText: "#e4e4e4",
        _Role.Highlight: "#ffd800",
        _Role.HighlightedText: "#000000",
        _Role.Accent: "#ffd800",
        _Role.Link: "#ffd800",
        _Role.LinkVisited: "#ffd800",
        _Role.Light: "#ffffff",
        _Role.Midlight: "#3d3d3d",
        _Role.Mid: "#5c5c5c",
        _Role.Dark: "#ffffff",
        _Role.Shadow: "#ffffff",
    },
    disabled="#a6a6a6",
    selected="#2a2a00",
    edge="#ffffff",
    line="#ffffff",
    ring=4,
)
