"""What only the window knows of the computer, for log and support file."""

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from desktop.settings import Settings


def screen_facts(settings: Settings) -> dict[str, object]:
    """Qt, screens with their scaling, and how the window looks."""
    screens = [
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]
    return {
        "qt": qVersion(),
        "windows_of": QGuiApplication.platformName(),
        "screens": ", ".join(screens) or "none",
        "language": settings.language,
        "theme": settings.theme.value,
        "text_size": settings.text_size,
    }
