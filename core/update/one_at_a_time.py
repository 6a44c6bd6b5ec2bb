"""A lock that the system frees if its process dies: one installs at a time."""

import os
import sys
from pathlib import Path
from typing import Final

from core.errors import ErrorCode, UpdateError

_FILE: Final = "lock"


class Turn:
    """The right to change what is in use."""

    def __init__(self, updates: Path) -> None:
        """Take it.

        Raises:
            UpdateError: another process has it, or the folder cannot be written to.
        """
        try:
            updates.mkdir(parents=True, exist_ok=True)
            self._handle = os.open(updates / _FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise UpdateError(ErrorCode.UPDATE_NOT_WRITTEN, error.strerror or "") from error
        try:
            _lock(self._handle)
        except OSError as error:
            self.end()
            raise UpdateError(ErrorCode.UPDATE_IN_WORK) from error

    def end(self) -> None:
        """Let another have it; done twice it does nothing."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
