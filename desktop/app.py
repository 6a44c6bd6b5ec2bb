"""The `thoralite-desktop` program."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from core import __version__
from core.log_file import start_logging, stop_logging
from core.places import log_folder, settings_file
from desktop import words
from desktop.program import Program

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and screen the paths named on the command line; returns the exit status."""
    arguments = _parser().parse_args(argv)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("ThoraLite")
    app.setApplicationVersion(__version__)
    start_logging(log_folder())
    _log.info("ThoraLite %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)
    program = Program(app, settings_file())
    _catch_the_unexpected(program)
    status = app.exec() if program.start(arguments.paths) else 0
    program.stop()
    stop_logging()
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="thoralite-desktop", description="Screen chest scans.")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="file or folder to screen")
    parser.add_argument("--version", action="version", version=f"ThoraLite {__version__}")
    return parser


def _catch_the_unexpected(program: Program) -> None:
    """Log what nobody expected and say so in a plain sentence; the program goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            _log.error("unexpected error in the window", exc_info=(kind, error, trace))
            if program.window is not None:
                program.window.banner.warn(words.exception(error))
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = hook
