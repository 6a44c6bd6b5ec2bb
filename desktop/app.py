"""The `thoralite-desktop` program."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core import __version__
from core.crash_file import CrashWatch
from core.log_file import DESKTOP, start_logging, stop_logging
from core.places import log_folder, settings_file
from core.start_in_use import start_again_if_asked, started_properly
from desktop.start_times import reach

if TYPE_CHECKING:
    from desktop.program import Program
    from desktop.support_file import CrashReport

_NOT_STARTED: Final = 1
_SETTLED: Final = 3000  # ms after which a new version counts as one that starts
_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and screen the paths named on the command line; returns the exit status."""
    arguments = _parser().parse_args(argv)
    folder = log_folder()
    start_logging(folder, DESKTOP)
    _log.info("%s %s", DESKTOP, __version__)
    watch = CrashWatch(folder, DESKTOP)
    try:
        status = _run(arguments.paths, crashed=watch.found is not None)
    except ImportError:
        _log.exception("the program cannot start")
        raise
    finally:
        watch.stop()
        _log_end()
        stop_logging()
    start_again_if_asked()
    return status


def _log_end() -> None:
    from core.support_bundle.system import log_end

    log_end(DESKTOP)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="thoralite-desktop", description="Screen chest scans.")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="file or folder to screen")
    parser.add_argument("--version", action="version", version=f"ThoraLite {__version__}")
    return parser


def _run(paths: Sequence[Path], crashed: bool) -> int:
    """The program from the first to the last of its windows.

    Raises:
        ImportError: a library is missing, or Qt can show nothing at all.
    """
    try:
        from PySide6.QtWidgets import QApplication

        from desktop.program import Program
        from desktop.unexpected import Unexpected
    except ImportError:
        raise
    except Exception as error:  # a file of the program is damaged
        raise ImportError(type(error).__name__) from error
    reach("window code imported")
    app = QApplication([sys.argv[0]])
    app.setApplicationName("ThoraLite")
    app.setApplicationVersion(__version__)
    teller = _Teller()
    unexpected = Unexpected(teller.tell, app)
    try:
        teller.program = program = Program(app, settings_file())
        started = _start(program, teller, paths, crashed)
    except ImportError:
        raise
    except Exception as error:
        unexpected.log(error)
        teller.tell_failed_start()
        return _NOT_STARTED
    status = app.exec() if started else 0
    program.stop()
    unexpected.stop()
    started_properly()
    return status


def _start(program: "Program", teller: "_Teller", paths: Sequence[Path], crashed: bool) -> bool:
    """Tell of the last crash, and open the window; False if the user did not accept what the program is."""
    from PySide6.QtCore import QTimer

    if crashed:
        teller.report().tell_of_crash()
    QTimer.singleShot(_SETTLED, program, started_properly)
    started = program.start(paths, crashed)
    if program.window is not None:
        program.window.painted.connect(lambda: _log_start(program))
    return started


def _log_start(program: "Program") -> None:
    from core.support_bundle.system import log_start
    from desktop.screen_facts import screen_facts

    log_start(DESKTOP, **screen_facts(program.settings))


class _Teller:
    """Tells the user of mistakes of the program: in its window, where there is one.

    Attributes:
        program: whose window it is; None until it is made.
    """

    def __init__(self) -> None:
        self.program: Program | None = None

    def tell(self, error: Exception) -> None:
        """Something went wrong, and the program goes on."""
        from desktop import words

        if self.program is not None and self.program.window is not None:
            self.program.window.banner.warn(words.exception(error))
        else:
            self.report().tell_of_mistake()

    def tell_failed_start(self) -> None:
        """The program ends before it has begun.

        Raises:
            ImportError: Qt cannot show it.
        """
        try:
            self.report().tell_of_failed_start()
        except Exception as error:
            raise ImportError(f"Qt, {type(error).__name__}") from error

    def report(self) -> "CrashReport":
        """A dialog for when there is no window."""
        from desktop.screen_facts import screen_facts
        from desktop.support_file import CrashReport

        if self.program is None:
            return CrashReport(None, {})
        return CrashReport(self.program.settings.workspace, screen_facts(self.program.settings))
