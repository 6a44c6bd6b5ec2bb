"""What is left of a program that the system ended in the middle of a machine instruction: the stack of each thread.

Every run opens a file of its own in the log folder, which Python fills when the process dies of a fault, and removes it
at its end. One that is still there tells at the next start how the last one ended: with a stack by a crash, without
one by a kill or a power cut, which needs no words.
"""

import faulthandler
import os
import platform
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO, Final

from core import __version__
from core.paths import ROOT

if sys.platform != "win32":
    import fcntl

KEPT: Final = 5  # stacks of earlier crashes
_MARK: Final = "-running-"
_NAMED: Final = re.compile(r"crash-[\d-]+-thoralite(-desktop)?\.txt")
# Python writes of errors, too, that Windows itself deals with: those of its message passing have numbers from 0x8.
_FATAL: Final = re.compile(r"Fatal Python error|Windows fatal exception: (?!code 0x8)")
_PLACE: Final = re.compile(r'"(.*)"')  # one a line, and a folder may have the sign in its name
_OWN: Final = ("core/", "desktop/", "core\\", "desktop\\")
_ABSOLUTE: Final = re.compile(r"[/\\]|[A-Za-z]:")
_LIBRARY: Final = re.compile(r".*[/\\](?:site-packages|dist-packages|python3\.\d+)[/\\]")


class CrashWatch:
    """From its making to `stop` the process leaves its stacks if it crashes.

    Attributes:
        found: the stacks of the last crash that was found at the start, in a file with its date; None if there is none.
    """

    def __init__(self, folder: Path, program: str) -> None:
        """Look for what earlier runs left, and watch this one.

        Never raises: a log folder that cannot be written is no reason to stop.

        Args:
            folder: of the logs; made if it is not there.
            program: `log_file.DESKTOP` or `log_file.COMMAND_LINE`.
        """
        self.found: Path | None = None
        self._file: IO[str] | None = None
        self._path = folder
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            for self.found in _crashes(folder, program):
                pass
        with suppress(OSError):
            if not faulthandler.is_enabled():  # else a developer wants to see the stacks elsewhere
                self._path, self._file = _opened(folder, program)
                faulthandler.enable(self._file)

    def stop(self) -> None:
        """The program ends as it should: leave nothing."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):
            self._path.unlink()
        self._file = None


def stacks_without_places(text: str) -> str:
    """Stacks in which every file is named from the program or its libraries on, without the folders above."""
    return _PLACE.sub(lambda found: f'"{_below_program(found[1])}"', text)


def crash_files(folder: Path) -> list[Path]:
    """The stacks that earlier crashes left in a log folder, the oldest first."""
    return sorted(path for path in folder.glob("crash-*.txt") if _NAMED.fullmatch(path.name))


def untold_crashes(folder: Path) -> Iterator[str]:
    """The stacks, without places, of programs that have crashed and were not started again since."""
    for path in sorted(folder.glob(f"*{_MARK}*.txt")):
        if _FATAL.search(text := path.read_text(encoding="utf-8", errors="replace")):
            yield stacks_without_places(text)


def _opened(folder: Path, program: str) -> tuple[Path, IO[str]]:
    """A new file of this run, locked as long as it lives."""
    path = folder / f"{program}{_MARK}{os.getpid()}-{os.urandom(4).hex()}.txt"
    number = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    file = os.fdopen(number, "w", encoding="utf-8")
    if sys.platform != "win32":
        with suppress(OSError):  # the drive of another computer may know no locks
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    file.write(f"{program} {__version__}, Python {platform.python_version()}, {system}\n\n")
    file.flush()
    return path, file


def _crashes(folder: Path, program: str) -> Iterator[Path]:
    """Tidy up after runs that have ended; gives the stacks of those that crashed."""
    for path in sorted(folder.glob(f"{program}{_MARK}*.txt"), key=lambda path: path.stat().st_mtime):
        if (left := _taken(path)) is None:
            continue
        text = left.read_text(encoding="utf-8", errors="replace")
        if _FATAL.search(text):
            at = datetime.fromtimestamp(left.stat().st_mtime)
            kept = folder / f"crash-{at:%Y-%m-%d-%H%M%S}-{program}.txt"
            kept.write_text(f"Crashed {at:%Y-%m-%d %H:%M:%S}\n{stacks_without_places(text)}", encoding="utf-8")
            yield kept
        left.unlink()
    for old in crash_files(folder)[:-KEPT]:
        old.unlink()


def _taken(path: Path) -> Path | None:
    """The file under a name that no other start will take it by; None while its program runs."""
    ended = path.with_suffix(".ended")
    try:
        if sys.platform != "win32":
            with path.open("r+b") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return path.rename(ended)  # Windows renames nothing that is open
    except OSError:
        return None


def _below_program(name: str) -> str:
    """The name of a file without the folders above the program."""
    if not re.search(r"[/\\]", name):
        return name
    if Path(name).is_relative_to(ROOT):
        return Path(name).relative_to(ROOT).as_posix()
    if name.startswith(_OWN) or (getattr(sys, "frozen", False) and not _ABSOLUTE.match(name)):
        return name  # as a package names what it holds
    below = _LIBRARY.sub("", name)
    return below if below != name else re.split(r"[/\\]", name)[-1]
