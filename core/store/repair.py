"""Rebuilding a damaged workspace from everything that can still be read.

The damaged database is moved aside, never deleted. What it still gives goes into a new one, row by row; what it lost
comes from the newest backup, and a scan whose answer is in neither waits to be screened again.
"""

import json
import os
import re
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from core.errors import ErrorCode, ReportError, write_error
from core.events import Event, EventKind
from core.local_study import text_study
from core.store.backup import daily_backups
from core.store.documents import text_case, text_reading
from core.store.keys import case_path, path_text, text_path
from core.store.leaves import leaf_rows
from core.store.schema import (
    COLUMNS,
    DATABASE,
    check_not_newer,
    copy_with_new_head,
    create_tables,
    readable_errors,
    set_aside,
)
from core.store.workspace import Store

_ROWS_AT_ONCE: Final = 64
_SMALLEST_ROW: Final = 64  # bytes: how many rows a file can hold where nothing else tells
_PICTURES: Final = ("thumbnails", "pictures")
_IDENTITY: Final = {"readings": "id", "events": "id", "waiting": "path"}  # of other tables the key
_READERS: Final = {"cases": text_case, "readings": text_reading, "studies": text_study}
_ESCAPED_BYTE: Final = re.compile(r"\\udc([89a-f][0-9a-f])")


@dataclass(frozen=True)
class Repaired:
    """What a repair brought back.

    Attributes:
        cases, readings, events: how many there are now.
        lost: scans whose answer could not be rescued; they wait to be screened again.
        kept: where the damaged database lies now; None if there was none.
        backup: the backup that filled the gaps; None if none was needed or could be read.
    """

    cases: int
    readings: int
    events: int
    lost: int
    kept: Path | None
    backup: Path | None


def repair(folder: Path) -> Repaired:
    """Rebuild the database of a workspace.

    Raises:
        ReportError: another process works there, the database is of a newer program, or the new one cannot be
            written; the workspace is then as it was.
    """
    database = folder / DATABASE
    temporary = folder / f".{DATABASE}.{os.getpid()}.part"
    try:
        temporary.unlink(missing_ok=True)
        with readable_errors(), closing(sqlite3.connect(temporary, isolation_level=None)) as connection:
            connection.execute("BEGIN")
            create_tables(connection)
            rescue = _Rescue(connection)
            backup = _fill(rescue, database)
            lost = rescue.wait_for_lost(folder / "results.json")
            rescued = rescue.counts()
            connection.execute("COMMIT")
        kept = set_aside(database) if database.exists() and database.stat().st_size else None
        os.replace(temporary, database)
    except OSError as error:
        raise write_error(error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    repaired = Repaired(**rescued, lost=lost, kept=kept, backup=backup)
    _record(database, repaired)
    return repaired


def _fill(rescue: "_Rescue", database: Path) -> Path | None:
    """Take what the database gives and, if that is not all, the newest backup that can be read; returns the backup."""
    if database.exists() and (rescue.take(database) or _take_headless(rescue, database)):
        return None
    rescue.wants_results = True
    if database.exists():
        rescue.take_leaves(database)
    for backup in reversed(daily_backups(database.parent)):
        before = rescue.counts()
        if rescue.take(backup) or rescue.counts() != before:
            return backup
    return None


def _take_headless(rescue: "_Rescue", database: Path) -> bool:
    """Take what a database gives whose first page is wrong, if it is that; returns whether that is everything.

    That page is written most often. It holds the list of tables, which is the same in every workspace, and the number
    of pages, without which SQLite reads nothing of a file that was cut off.
    """
    copy = database.with_name(f".{database.name}.{os.getpid()}.headed.part")
    if any(rescue.counts().values()):
        return False
    try:
        copy_with_new_head(database, copy)
        return rescue.take(copy)
    finally:
        copy.unlink(missing_ok=True)


class _Rescue:
    """Moves rows into a new database; what came first counts.

    Attributes:
        wants_results: the database gave less than everything, so `results.json` is asked what else there was.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.wants_results = False
        self._new = connection
        self._fingerprints: dict[str, str] = {}  # of the cases rescued
        self._places: set[str] = set()  # where they lie, without links
        self._indexed: dict[str, None] = {}  # keys of the cases that there were, in the order met

    def take(self, path: Path) -> bool:
        """Take what a database gives and the new one has not; returns whether it gave everything.

        Raises:
            ReportError: another process works with it, or it is of a newer program.
        """
        with closing(sqlite3.connect(path, timeout=1.0, isolation_level=None)) as source:
            try:
                source.execute("BEGIN EXCLUSIVE")  # takes back what was half written, and keeps others out
                version = source.execute("PRAGMA user_version").fetchone()[0]
            except sqlite3.DatabaseError as error:
                if getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
                    raise ReportError(ErrorCode.WORKSPACE_IN_USE, str(error)) from error
                version = 0
            check_not_newer(version)
            self._note_keys(source)
            return self._take_tables(source, path.stat().st_size)

    def take_leaves(self, path: Path) -> None:
        """Take answers that are known to be lost, readings and the audit trail from pages that nothing leads to.

        Raises:
            OSError: the file cannot be read.
        """
        for tables in (("events", "readings"), ("cases",)):  # the audit trail tells which cases there were
            lost = {*self._lost()}
            for number, row in leaf_rows(path):
                for table in tables:
                    values = {**dict(zip(("id", *COLUMNS[table]), row, strict=False)), "id": number}
                    is_one = len(row) == len(values) and _is_sound(table, values)
                    if is_one and (table != "cases" or values["key"] in lost):
                        self._put(table, values)

    def wait_for_lost(self, results: Path) -> int:
        """Put scans that are known but not rescued into the waiting list; returns how many there are."""
        lost = [case_path(key) for key in self._lost()]
        if self.wants_results:
            known = self._places | {str(path) for path in lost}
            lost += [path for path in _listed(results) if os.path.realpath(path) not in known]
        waiting = {row[0] for row in self._new.execute("SELECT path FROM waiting")}
        texts = dict.fromkeys(path_text(path) for path in lost)
        self._new.executemany("INSERT INTO waiting (path) VALUES (?)", [(t,) for t in texts if t not in waiting])
        return len(texts)

    def counts(self) -> dict[str, int]:
        """Rows of the new database by table."""
        tables = ("cases", "readings", "events")
        return {table: self._new.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}

    def _lost(self) -> list[str]:
        """Keys of the cases that are known and not rescued.

        The audit trail names every case there was since the answers were last forgotten on purpose.
        """
        query = (
            "SELECT key FROM events WHERE kind IN (?, ?)"
            " AND id > (SELECT coalesce(max(id), 0) FROM events WHERE kind = ?) ORDER BY id"
        )
        told = self._new.execute(query, (EventKind.SCREENED, EventKind.ANSWERED_AGAIN, EventKind.FORGOTTEN))
        known = dict.fromkeys((*self._indexed, *(key for (key,) in told)))
        return [key for key in known if key not in self._fingerprints and _is_key(key)]

    def _note_keys(self, source: sqlite3.Connection) -> None:
        """The index of keys outlives its table; read from both ends, up to where it is damaged."""
        for order in ("ASC", "DESC"):
            with suppress(sqlite3.DatabaseError):
                for (key,) in source.execute(f"SELECT key FROM cases ORDER BY key {order}"):
                    self._indexed[key] = None

    def _take_tables(self, source: sqlite3.Connection, size: int) -> bool:
        complete = True
        fingerprints: dict[str, str] = {}  # of this source's cases
        for table, columns in COLUMNS.items():
            for row in _rows(source, table, size):
                values = dict(zip(("id", *columns), row or (), strict=False))
                if row is None or not _is_sound(table, values):
                    complete = False
                    continue
                if table == "cases":
                    fingerprints[values["key"]] = values["fingerprint"]
                key = values.get("key", "")
                if table in _PICTURES and fingerprints.get(key) != self._fingerprints.get(key):
                    continue  # the picture of another answer than the one rescued
                self._put(table, values)
        return complete and self._indexed.keys() <= self._fingerprints.keys()

    def _put(self, table: str, values: dict[str, Any]) -> None:
        identity = _IDENTITY.get(table, "key")
        if self._new.execute(f"SELECT 1 FROM {table} WHERE {identity} = ?", (values[identity],)).fetchone():
            return
        if identity != "id":
            del values["id"]  # a number is kept where it tells the order, and free where it does not
        marks = ", ".join("?" * len(values))
        self._new.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))
        if table == "cases":
            self._fingerprints[values["key"]] = values["fingerprint"]
            self._places.add(str(case_path(values["key"])))


def _rows(source: sqlite3.Connection, table: str, size: int) -> Iterator[tuple[Any, ...] | None]:
    """Every row that can be read, by its number; None for each that is known to be there and cannot.

    Damage in one row can end the reading of a range without an error, so a range with gaps is read row by row.
    """
    query = f"SELECT id, {', '.join(COLUMNS[table])} FROM {table} WHERE id BETWEEN ? AND ? ORDER BY id"
    highest = _highest(source, table, size)
    if highest is None:
        yield None
        return
    for first in range(1, highest + 1, _ROWS_AT_ONCE):
        numbers = range(first, min(first + _ROWS_AT_ONCE, highest + 1))
        with suppress(sqlite3.DatabaseError):
            rows = source.execute(query, (numbers[0], numbers[-1])).fetchall()
            if [row[0] for row in rows] == [*numbers]:
                yield from rows
                continue
        for number in numbers:
            yield from _row(source, query, number, known=table in ("readings", "events"))


def _row(source: sqlite3.Connection, query: str, number: int, known: bool) -> list[tuple[Any, ...] | None]:
    """One row; None if it cannot be read, or is not there although it is `known` to be; nothing if it is not there."""
    try:
        rows: list[tuple[Any, ...] | None] = source.execute(query, (number, number)).fetchall()
    except sqlite3.DatabaseError:
        return [None]
    return rows or ([None] if known else [])


def _highest(source: sqlite3.Connection, table: str, size: int) -> int | None:
    """The largest number a row of a table can have; None if there is no such table."""
    try:
        source.execute(f"EXPLAIN SELECT id FROM {table}")
    except sqlite3.DatabaseError:
        return None
    numbers: list[int] = []
    for query in (f"SELECT max(id) FROM {table}", f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'"):
        with suppress(sqlite3.DatabaseError):
            numbers += [row[0] or 0 for row in source.execute(query)]
    return max(numbers, default=size // _SMALLEST_ROW)


def _is_sound(table: str, values: dict[str, Any]) -> bool:
    """Whether a row says what it should: a damaged page may read without an error."""
    try:
        if table in _PICTURES:
            return bool(zlib.crc32(values["jpeg"]) == values["crc"])
        if table == "events":
            return isinstance(json.loads(values["detail"]), dict) and values["kind"] in list(EventKind)
        if table == "waiting":
            return bool(text_path(values["path"]))
        _READERS[table](values["document"])
        return _is_key(values["key"]) if table == "cases" else isinstance(values["key"], str)
    except (KeyError, TypeError, ValueError):
        return False


def _is_key(text: object) -> bool:
    try:
        return isinstance(text, str) and bool(case_path(text))
    except ValueError:
        return False


def _listed(results: Path) -> list[Path]:
    """The paths that `results.json` names; none if it cannot be read."""
    try:
        document = json.loads(results.read_text(encoding="utf-8"))
        paths = [_path_of(str(case["path"])) for case in document["cases"]]
    except (OSError, KeyError, TypeError, ValueError):
        return []
    return [path for path in paths if path.is_absolute() or path.exists()]


def _path_of(place: str) -> Path:
    """The path that was written as `ScanSource.place`."""
    path = Path(place)
    in_bytes = Path(_ESCAPED_BYTE.sub(lambda match: chr(0xDC00 + int(match[1], 16)), place))
    return in_bytes if in_bytes.exists() and not path.exists() else path


def _record(database: Path, repaired: Repaired) -> None:
    """Write the repair into the audit trail of the new database."""
    names = {name: getattr(repaired, name) for name in ("kept", "backup")}
    detail = {**asdict(repaired), **{name: path and path.name for name, path in names.items()}}
    with Store(database.parent) as store:
        store.record(Event(EventKind.REPAIRED, detail=detail))
