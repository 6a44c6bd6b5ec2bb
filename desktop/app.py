"""The `thoralite-desktop` program."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from core import __version__
from core.log_file import start_logging, stop_logging
from desktop import words
from desktop.main_window import MainWindow
from desktop.style import follow_system

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and screen the paths named on the command line; returns the exit status."""
    arguments = _parser().parse_args(argv)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("ThoraLite")
    app.setApplicationVersion(__version__)
    follow_system(app)
    data = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    start_logging(data / "log")
    _log.info("ThoraLite %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)
    window = MainWindow(data / "workspace")
    _catch_the_unexpected(window)
    window.show()
    if arguments.paths:
        window.add(arguments.paths)
    status = app.exec()
    stop_logging()
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="thoralite-desktop", description="Screen chest scans.")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="file or folder to screen")
    parser.add_argument("--version", action="version", version=f"ThoraLite {__version__}")
    return parser


def _catch_the_unexpected(window: MainWindow) -> None:
    """Log what nobody expected and say so in a plain sentence; the program goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            _log.error("unexpected error in the window", exc_info=(kind, error, trace))
            window.banner.warn(words.exception(error))
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = hook
