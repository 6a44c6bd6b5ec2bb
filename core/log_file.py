"""The program's log: a small rotating file that never holds a patient's data, a file name or a path.

Window and command line have a file each. Two windows may share one: who rotates it does not disturb the other.
"""

import copy
import logging
import os
import traceback
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Final

DESKTOP: Final = "thoralite-desktop"
COMMAND_LINE: Final = "thoralite"

_PACKAGES: Final = ("core", "desktop")  # libraries log tags and file names, so theirs stays out
_BYTES: Final = 500_000
_OLDER_FILES: Final = 2
_LONGEST: Final = 500  # characters of one value
_SIGNS_OF_A_NAME: Final = frozenset("/\\^@")  # of a path, of a person's name in DICOM, of an address
_LEFT_OUT: Final = "(left out)"


class PrivateFormatter(logging.Formatter):
    """Writes where an exception came from and its type, but not its message, which may name a file.

    Values that are no plain figures and words are named by their type: the last guard, should a line of the program
    hand over more than it may.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        record = copy.copy(record)
        record.exc_text = record.stack_info = None  # which another log has written with messages and lines of code
        if isinstance(record.args, tuple):
            record.args = tuple(_plain(value) for value in record.args)
        elif record.args:
            record.args = {name: _plain(value) for name, value in record.args.items()}
        return super().format(record)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """The chain of exceptions, innermost cause last, as types and code lines."""
        lines, error = [], ei[1]
        while error is not None:
            lines.append(type(error).__name__)
            lines += [
                f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
                for frame in traceback.extract_tb(error.__traceback__)
            ]
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def start_logging(folder: Path, program: str) -> Path | None:
    """Log to a file in `folder`; returns it, or None if it cannot be written (the program works without).

    Args:
        folder: made if it is not there.
        program: `DESKTOP` or `COMMAND_LINE`; the file is named after it.
    """
    path = folder / f"{program}.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _SharedFile(path)
    except OSError:
        return None
    handler.setFormatter(PrivateFormatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    for package in _PACKAGES:
        logger = logging.getLogger(package)
        logger.setLevel(logging.INFO)
        logger.addHandler(handler)
    return path


def stop_logging() -> None:
    """Close the file again."""
    for package in _PACKAGES:
        logger = logging.getLogger(package)
        for handler in [h for h in logger.handlers if isinstance(h, _SharedFile)]:
            logger.removeHandler(handler)
            with suppress(OSError):  # what the disk had no room for
                handler.close()


class _SharedFile(logging.FileHandler):
    """A file that is rotated when it is full, and goes on where another process has done so or is in the way.

    The standard library's own handler stops at a file that another process keeps open on Windows, and loads network
    modules.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8")
        self._limit = _BYTES

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, in a new file where this one is full or is not the log any more."""
        try:
            if self.stream is None or not self._is_the_log(self.stream.fileno()):
                self._reopen()
            elif self.stream.seek(0, os.SEEK_END) >= self._limit:
                self._rotate()
        except OSError:
            return
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk or a USB stick that is gone stops nothing, and is told by those who write what counts."""

    def _rotate(self) -> None:
        """Number the older files up and begin a new one, or go on in this one where that is not possible."""
        names = [self.baseFilename, *(f"{self.baseFilename}.{number}" for number in range(1, _OLDER_FILES + 1))]
        self._shut()  # Windows renames nothing that is open
        try:
            for younger, older in reversed(list(pairwise(names))):
                with suppress(FileNotFoundError):  # not there yet, or another process was faster
                    os.replace(younger, older)
        except OSError:
            self._limit += _BYTES
        self._reopen()

    def _reopen(self) -> None:
        self._shut()
        self.stream = self._open()

    def _shut(self) -> None:
        if self.stream is not None:
            self.stream.close()
            self.stream = None

    def _is_the_log(self, file: int) -> bool:
        try:
            return os.path.samestat(os.stat(self.baseFilename), os.fstat(file))
        except OSError:
            return False


def _plain(value: object) -> object:
    if isinstance(value, int | float):
        return value
    if not isinstance(value, str):
        return type(value).__name__
    return value if len(value) <= _LONGEST and not _SIGNS_OF_A_NAME.intersection(value) else _LEFT_OUT
