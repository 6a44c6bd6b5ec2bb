"""The way in: what the program needs is looked for first, and what is missing is said in a plain message.

Qt ends the process without a word to the user when it finds no screen, so that has to be known before.
"""

import ctypes
import importlib
import locale
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from core.paths import FONTS, ICONS, MODELS, SAMPLES, STYLES, TRANSLATIONS
from core.processor import processor_fits, processor_name
from core.translation import Translation, translation
from desktop.native_message import show_message
from desktop.settings import load_settings
from desktop.start_times import reach

NOT_STARTED: Final = 1
_ONLY_TOLD: Final = frozenset(("--version", "-h", "--help"))  # these need no screen


class Missing(StrEnum):
    """What the program cannot start without."""

    FILES = "files"
    LIBRARY = "library"
    PROCESSOR = "processor"
    SCREEN = "screen"
    SCREEN_LIBRARY = "screen_library"
    FOLDER = "folder"


SENTENCES: Final[dict[Missing, str]] = {
    Missing.FILES: "ThoraLite cannot start: some of its files are missing.",
    Missing.LIBRARY: "ThoraLite cannot start: a part of it is missing, or does not fit this computer.",
    Missing.PROCESSOR: "ThoraLite cannot start: the processor of this computer is too old for it.",
    Missing.SCREEN: "ThoraLite cannot start: it finds no screen.",
    Missing.SCREEN_LIBRARY: "ThoraLite cannot start: a part of the system that draws windows is missing.",
    Missing.FOLDER: "ThoraLite cannot start: it cannot write in its own folder.",
}

ADVICE: Final[dict[Missing, str]] = {
    Missing.FILES: "Install ThoraLite again.",
    Missing.LIBRARY: "Install ThoraLite again. If that does not help, show this message to your IT staff.",
    Missing.PROCESSOR: "Use a computer made after 2013.",
    Missing.SCREEN: "Start it on the desktop of this computer, not over a connection without a screen.",
    Missing.SCREEN_LIBRARY: "Ask your IT staff to install it. On Debian and Ubuntu: sudo apt install libxcb-cursor0",
    Missing.FOLDER: "Check that the disk is not full and that you may write in this folder.",
}


@dataclass(frozen=True)
class Obstacle:
    """Why the program cannot start.

    Attributes:
        missing: what is missing.
        detail: which file, library or folder; for IT staff.
    """

    missing: Missing
    detail: str

    def text(self, say: Translation) -> str:
        """What happened and what to do."""
        detail = f"\n\n({self.detail})" if self.detail else ""
        return f"{say(SENTENCES[self.missing])}\n{say(ADVICE[self.missing])}{detail}"


def main(argv: Sequence[str] | None = None) -> int:
    """Start the program, or say why it cannot; returns the exit status."""
    reach("interpreter ready")
    arguments = sys.argv[1:] if argv is None else argv
    try:
        obstacle = None if _ONLY_TOLD.intersection(arguments) else next(_obstacles(), None)
        if obstacle is None:
            reach("checks done")
            from desktop.app import main as start

            return start(arguments)
    except ImportError as error:
        obstacle = Obstacle(Missing.LIBRARY, str(error))
    show_message(obstacle.text(translation(_language())))
    return NOT_STARTED


def _obstacles() -> Iterator[Obstacle]:
    """What is in the way, the cheapest look first.

    Raises:
        ImportError: Qt itself cannot be loaded.
    """
    yield from (Obstacle(Missing.FILES, str(path)) for path in _needed_files() if not path.exists())
    if not processor_fits():
        yield Obstacle(Missing.PROCESSOR, processor_name())
    importlib.import_module("PySide6.QtWidgets")
    reach("window library imported")
    if sys.platform == "linux" and not os.environ.get("QT_QPA_PLATFORM"):
        yield from _screen_obstacles()
    from core.places import data_folder

    if problem := _not_writable(data_folder()):
        yield Obstacle(Missing.FOLDER, problem)


def _needed_files() -> tuple[Path, ...]:
    networks = [manifest.with_name("model.onnx") for manifest in sorted(MODELS.glob("*/manifest.json"))]
    looks = (ICONS / "thoralite.png", STYLES / "thoralite.qss")
    return (*(networks or [MODELS / "*" / "manifest.json"]), *looks, FONTS, SAMPLES, TRANSLATIONS)


def _screen_obstacles() -> Iterator[Obstacle]:
    """Why neither Wayland nor X can show windows; nothing if one of them can. Qt would take the one that works."""
    wayland, x = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("DISPLAY", "")
    found = [_wayland_obstacle(wayland)] if wayland else []
    found += [_x_obstacle(x)] if x else []
    if not found:
        yield Obstacle(Missing.SCREEN, "DISPLAY, WAYLAND_DISPLAY")
    elif None not in found:
        yield from (obstacle for obstacle in found[-1:] if obstacle is not None)


def _wayland_obstacle(display: str) -> Obstacle | None:
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", ""), display)
    return _plugin_obstacle("libqwayland*.so") if socket.exists() else Obstacle(Missing.SCREEN, str(socket))


def _x_obstacle(display: str) -> Obstacle | None:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return Obstacle(Missing.SCREEN_LIBRARY, str(error))
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    reached = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return _plugin_obstacle("libqxcb.so") if reached else Obstacle(Missing.SCREEN, f"DISPLAY={display}")


def _plugin_obstacle(name: str) -> Obstacle | None:
    """Load Qt's part for a kind of screen as Qt itself will, and hear which library it lacks."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    plugin = next(folder.glob(name), folder / name)
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return Obstacle(Missing.SCREEN_LIBRARY, str(error))
    return None


def _not_writable(folder: Path) -> str:
    """Why nothing can be written in a folder; empty if it can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"x")
    except OSError as error:
        return f"{folder}: {error.strerror}"
    return ""


def _language() -> str:
    """The user's language: that of the settings, else that of the system; no matter which, if none can be found."""
    try:
        from core.group_settings import group_settings
        from core.places import settings_file

        group = group_settings()
        if (path := settings_file()).is_file() or group.names("language"):
            return load_settings(path, group).language
    except (ImportError, OSError):
        pass
    if sys.platform == "win32":
        name = locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    else:
        name = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return name.partition("_")[0]
