"""Says something to the user without Qt, for when Qt is what is missing."""

import ctypes
import os
import shutil
import subprocess
import sys
from typing import Final

from core.start_in_use import clean_environment

_TITLE: Final = "ThoraLite"
_STOP_SIGN: Final = 0x10  # MB_ICONERROR
_APPLE: Final = (
    "on run argv",
    "display alert (item 1 of argv) message (item 2 of argv) as critical",
    "end run",
)


def show_message(text: str) -> None:
    """Show a text in a window of the system's own, where that is possible, and always on stderr."""
    if sys.stderr is not None:  # a program without a console has none
        sys.stderr.write(f"thoralite-desktop: {text}\n")
    if sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, text, _TITLE, _STOP_SIGN)
    elif sys.platform == "darwin":
        lines = [part for line in _APPLE for part in ("-e", line)]
        _run("osascript", *lines, _TITLE, text)
    elif os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        _ = (
            _run("zenity", "--error", "--no-markup", f"--title={_TITLE}", f"--text={text}")
            or _run("kdialog", "--title", _TITLE, "--error", text)
            or _run("xmessage", "-center", "-title", _TITLE, text)
        )


def _run(program: str, *arguments: str) -> bool:
    """Run a program of the system until its window is closed; whether there is one that could show it."""
    path = shutil.which(program)
    if path is None:
        return False
    try:
        run = subprocess.run([path, *arguments], env=clean_environment(), stderr=subprocess.DEVNULL)
    except OSError:
        return False
    return run.returncode >= 0 and run.returncode not in (126, 127, 255)
