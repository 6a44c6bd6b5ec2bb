"""The program's log: a small rotating file that never holds a patient's data, a file name or a path."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

_PACKAGES: Final = ("core", "desktop")  # libraries log tags and file names, so theirs stays out
_BYTES: Final = 500_000


class PrivateFormatter(logging.Formatter):
    """Writes where an exception came from and its type, but not its message, which may name a file."""

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


def start_logging(folder: Path) -> Path | None:
    """Log to a file in `folder`; returns it, or None if it cannot be written (the program works without)."""
    path = folder / "thoralite.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=2, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    for package in _PACKAGES:
        logger = logging.getLogger(package)
        logger.setLevel(logging.INFO)
        logger.addHandler(handler)
    return path


def stop_logging() -> None:
    """Close the file again."""
    for package in _PACKAGES:
        logger = logging.getLogger(package)
        for handler in [h for h in logger.handlers if isinstance(h, RotatingFileHandler)]:
            logger.removeHandler(handler)
            handler.close()
