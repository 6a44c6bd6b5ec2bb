"""The tables of a workspace.

What the worklist does not show (pictures, thumbnails) lies in tables of its own, so that reading the worklist does not
read it. Every row has a number of its own, so that a damaged file can be read piece by piece. The database itself
keeps what people recorded and the audit trail from being changed or deleted.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from core.errors import ErrorCode, ReportError, write_error

DATABASE: Final = "thoralite.sqlite"
VERSION: Final = 3

_VERSIONS: Final = 1000  # a larger number is damage, not a program of the future

COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "cases": ("key", "fingerprint", "document"),
    "readings": ("key", "document"),
    "events": ("at", "key", "kind", "detail"),
    "studies": ("key", "document"),
    "waiting": ("path",),
    "thumbnails": ("key", "jpeg", "crc"),
    "pictures": ("key", "jpeg", "crc"),
}
"""Columns of each table beside `id`, in their order."""

_CHANGES: Final = 24  # in the first page: number of the last change,
_VALID_FOR: Final = 92  # and of the change that the page count in it is valid for
_APPEND_ONLY: Final = ("readings", "events")
_ROW: Final = "id INTEGER PRIMARY KEY AUTOINCREMENT"
_CREATE: Final = (
    f"CREATE TABLE cases ({_ROW}, key TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL, document TEXT NOT NULL)",
    f"CREATE TABLE readings ({_ROW}, key TEXT NOT NULL, document TEXT NOT NULL)",
    "CREATE INDEX readings_by_key ON readings (key)",
    f"CREATE TABLE events ({_ROW}, at TEXT NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL)",
    "CREATE INDEX events_by_key ON events (key)",
    f"CREATE TABLE studies ({_ROW}, key TEXT NOT NULL UNIQUE, document TEXT NOT NULL)",
    f"CREATE TABLE waiting ({_ROW}, path TEXT NOT NULL)",
    f"CREATE TABLE thumbnails ({_ROW}, key TEXT NOT NULL UNIQUE, jpeg BLOB NOT NULL, crc INTEGER NOT NULL)",
    f"CREATE TABLE pictures ({_ROW}, key TEXT NOT NULL UNIQUE, jpeg BLOB NOT NULL, crc INTEGER NOT NULL)",
)


def create_tables(connection: sqlite3.Connection) -> None:
    """Make the tables of a new workspace, inside the caller's transaction."""
    for statement in _CREATE:
        connection.execute(statement)
    for table in _APPEND_ONLY:
        refuse = f"BEGIN SELECT RAISE(ABORT, '{table} may only grow'); END"
        connection.execute(f"CREATE TRIGGER {table}_unchanged BEFORE UPDATE ON {table} {refuse}")
        connection.execute(f"CREATE TRIGGER {table}_kept BEFORE DELETE ON {table} {refuse}")
        taken = f"WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)"  # INSERT OR REPLACE deletes without a trigger
        connection.execute(f"CREATE TRIGGER {table}_not_replaced BEFORE INSERT ON {table} {taken} {refuse}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def check_not_newer(version: int) -> None:
    """Refuse the database of a newer program, which this one would harm.

    Raises:
        ReportError: WORKSPACE_NEWER.
    """
    if VERSION < version < _VERSIONS:
        raise ReportError(ErrorCode.WORKSPACE_NEWER, f"schema version {version}")


@contextmanager
def readable_errors() -> Iterator[None]:
    """Turn SQLite's and stored documents' errors into sentences a person can act on.

    Raises:
        ReportError: the block raised one of them.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a bug, as using a store that was closed
    except sqlite3.OperationalError as error:
        raise ReportError(_operational_code(error), str(error)) from error
    except (sqlite3.DatabaseError, KeyError, ValueError, TypeError) as error:
        raise ReportError(ErrorCode.WORKSPACE_DAMAGED, str(error)) from error


def _operational_code(error: sqlite3.OperationalError) -> ErrorCode:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ErrorCode.WORKSPACE_IN_USE
    if name == "SQLITE_ERROR":  # "no such table": the file is not what its version says
        return ErrorCode.WORKSPACE_DAMAGED
    return ErrorCode.DISK_FULL if name == "SQLITE_FULL" else ErrorCode.NOT_WRITTEN


def set_aside(database: Path) -> Path:
    """Rename a damaged database and its journal, never deleting anything; returns where it lies now.

    Raises:
        ReportError: it could not be renamed.
    """
    stamp = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    names = (f"{database.stem}.damaged-{stamp}{number}.sqlite" for number in ("", *(f"-{n}" for n in range(2, 1000))))
    kept = next(path for path in map(database.with_name, names) if not path.exists())
    journal = database.with_name(f"{database.name}-journal")
    try:
        if journal.exists():  # it belongs to the database: with it SQLite takes back what was half written
            journal.rename(kept.with_name(f"{kept.name}-journal"))
        return database.rename(kept)
    except OSError as error:
        raise write_error(error) from error


def copy_with_new_head(database: Path, copy: Path) -> None:
    """Copy a database, its first page in place of which comes the one of a new workspace.

    All workspaces list the same tables on it, at the same places, as they are made by the same statements.

    Raises:
        OSError: it could not be read or written.
    """
    new = copy.with_name(f"{copy.name}.new")
    try:
        with closing(sqlite3.connect(new, isolation_level=None)) as connection:
            connection.execute("BEGIN")
            create_tables(connection)
            connection.execute("COMMIT")
            (size,) = connection.execute("PRAGMA page_size").fetchone()
        head = bytearray(new.read_bytes()[:size])
    finally:
        new.unlink(missing_ok=True)
    # SQLite file format, 1.3: where these two differ, the number of pages is told by the size of the file.
    head[_CHANGES : _CHANGES + 4] = bytes(byte ^ 0xFF for byte in head[_VALID_FOR : _VALID_FOR + 4])
    shutil.copyfile(database, copy)
    with copy.open("rb+") as file:
        file.write(head)
