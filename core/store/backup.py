"""Copies of a workspace's database."""

import os
import re
import shutil
import sqlite3
import threading
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from core.errors import ErrorCode, ReportError, write_error
from core.store.schema import readable_errors

_KEPT: Final = 3
_PAGES_AT_ONCE: Final = 256  # a megabyte, then other threads get their turn
_NAME: Final = re.compile(r"thoralite-\d{4}-\d\d-\d\d\.sqlite")


def copy_database(connection: sqlite3.Connection, lock: threading.RLock, database: Path, target: Path) -> None:
    """Copy an open database into `target` and verify the copy.

    Args:
        connection: the open database.
        lock: what guards it; given up between pieces of the copy.
        database: its file.
        target: file to write or replace.

    Raises:
        ReportError: it could not be written, or the copy is damaged; `target` is then as it was.
    """
    if os.path.realpath(target) == os.path.realpath(database):
        raise ReportError(ErrorCode.NOT_WRITTEN, "the backup would replace the workspace itself")
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        with readable_errors(), closing(sqlite3.connect(temporary, isolation_level=None)) as copy:
            _copy(connection, lock, copy)
            _verify(copy)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except OSError as error:
        raise write_error(error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def daily_backups(folder: Path) -> list[Path]:
    """The daily backups of a workspace, the oldest first."""
    return sorted(path for path in (folder / "backups").glob("*.sqlite") if _NAME.fullmatch(path.name))


def forget_old_backups(folder: Path) -> None:
    """Keep the newest backups only."""
    for path in daily_backups(folder)[:-_KEPT]:
        with suppress(OSError):  # it is tried again tomorrow
            path.unlink()


def room_for_copy(database: Path) -> bool:
    """Whether the disk keeps room to work in after a copy: a backup must not be what fills it."""
    size = database.stat().st_size
    return shutil.disk_usage(database.parent).free > 3 * size + (64 << 20)


def _copy(connection: sqlite3.Connection, lock: threading.RLock, copy: sqlite3.Connection) -> None:
    def give_way(_status: int, _remaining: int, _total: int) -> None:
        lock.release()
        time.sleep(0)
        lock.acquire()

    copy.execute("PRAGMA synchronous = OFF")  # the finished copy is flushed once
    with lock:
        connection.backup(copy, pages=_PAGES_AT_ONCE, progress=give_way)


def _verify(copy: sqlite3.Connection) -> None:
    (answer,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if answer != "ok":
        raise ReportError(ErrorCode.WORKSPACE_DAMAGED, "the copy failed its check")
