"""One workspace: finished cases, their pictures, readings, the audit trail, and what waits."""

import json
import logging
import sqlite3
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from core import __version__
from core.errors import ErrorCode, ReportError, write_error
from core.events import Event, EventKind
from core.local_study import LocalStudy, study_text, text_study
from core.reading import Reading
from core.results import CaseResult
from core.store.backup import copy_database, daily_backups, forget_old_backups, room_for_copy
from core.store.documents import case_text, reading_text, text_case, text_reading
from core.store.keys import case_key, path_text, text_path
from core.store.pictures import packed_picture, unpacked_picture
from core.store.schema import DATABASE, VERSION, check_not_newer, create_tables, readable_errors, set_aside

_log = logging.getLogger(__name__)

_BATCH: Final = (EventKind.BATCH_STARTED, EventKind.BATCH_ENDED)


class Store:
    """One workspace, for all threads of one process; every write is on disk when the call returns.

    One process at a time works in a folder: SQLite's exclusive lock is held from opening to closing and freed by the
    system if the process dies.

    Attributes:
        folder: the results folder.
    """

    def __init__(self, folder: Path, fresh: bool = False) -> None:
        """Open or create the store in `folder` and lock it.

        Args:
            folder: the results folder, made if missing.
            fresh: forget the answers stored there. What people recorded and the audit trail stay; a damaged
                database is moved aside.

        Raises:
            ReportError: another process works there, it is damaged or of a newer program, or the disk is full or
                read-only.
        """
        self.folder = folder
        self._lock = threading.RLock()
        try:
            self._connection = self._opened(fresh)
        except ReportError as error:
            if not fresh or error.code is not ErrorCode.WORKSPACE_DAMAGED:
                raise
            set_aside(folder / DATABASE)
            self._connection = self._opened(fresh)

    def _opened(self, fresh: bool) -> sqlite3.Connection:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise write_error(error) from error
        with readable_errors():
            connection = sqlite3.connect(
                self.folder / DATABASE, timeout=1.0, isolation_level=None, check_same_thread=False
            )
        try:
            with readable_errors():
                self._prepare(connection, fresh)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection, fresh: bool) -> None:
        execute = connection.execute
        execute("PRAGMA locking_mode = EXCLUSIVE")
        execute("PRAGMA synchronous = EXTRA")
        execute("BEGIN EXCLUSIVE")  # in this locking mode the lock stays after the commit
        version = execute("PRAGMA user_version").fetchone()[0]
        check_not_newer(version)
        if version == 0:
            if not fresh and daily_backups(self.folder):
                raise ReportError(ErrorCode.WORKSPACE_DAMAGED, "empty, but there are backups")
            create_tables(connection)
        elif version != VERSION:
            raise ReportError(ErrorCode.WORKSPACE_DAMAGED, f"schema version {version}")
        if fresh and version == VERSION:
            for table in ("cases", "pictures", "thumbnails", "waiting"):
                execute(f"DELETE FROM {table}")
            _insert_event(connection, Event(EventKind.FORGOTTEN))
        execute("COMMIT")
        _log.info("workspace opened: schema %d, %d scans", VERSION, execute("SELECT count(*) FROM cases").fetchone()[0])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let other processes work here. The store cannot be used any more."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of the block, or, if it raises, nothing."""
        with self._lock, readable_errors():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # SQLite itself takes back what a full disk stopped
                    self._connection.execute("ROLLBACK")
                raise

    def _rows(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._lock, readable_errors():
            return self._connection.execute(query, values).fetchall()

    def fingerprints(self) -> dict[str, str]:
        """Fingerprint of every finished case by its key."""
        return dict(self._rows("SELECT key, fingerprint FROM cases"))

    def contents(self) -> dict[str, str]:
        """SHA-256 of the scan of every finished case by its key; empty where it could not be read."""
        with readable_errors():
            return dict(self._rows("SELECT key, json_extract(document, '$.sha256') FROM cases"))

    def set_fingerprint(self, key: str, fingerprint: str) -> None:
        """Note that the report of a finished case was written anew.

        Raises:
            ReportError: it could not be written.
        """
        with self._writing() as connection:
            connection.execute("UPDATE cases SET fingerprint = ? WHERE key = ?", (fingerprint, key))

    def put(
        self, result: CaseResult, fingerprint: str, picture: NDArray[np.uint8] | None = None, model_sha256: str = ""
    ) -> int:
        """Keep a finished case, in place of an older answer for the same scan, and write it into the audit trail.

        Args:
            result: the case.
            fingerprint: what tells that the same scan was judged in the same way.
            picture: uint8 (H, W), the picture the report shows; None where there is none.
            model_sha256: hash of the model that answered; empty if none was asked.

        Returns:
            The number of the case in this workspace, which stays the same when it is answered again.

        Raises:
            ReportError: it could not be written.
        """
        key, document = case_key(result.source), case_text(result)
        packed = packed_picture(picture) if picture is not None else (None, None)
        with self._writing() as connection:
            known = connection.execute("SELECT 1 FROM cases WHERE key = ?", (key,)).fetchone()
            connection.execute(
                "INSERT INTO cases (key, fingerprint, document) VALUES (?, ?, ?) ON CONFLICT (key)"
                " DO UPDATE SET fingerprint = excluded.fingerprint, document = excluded.document",
                (key, fingerprint, document),
            )
            ((number,),) = connection.execute("SELECT id FROM cases WHERE key = ?", (key,)).fetchall()
            for table, jpeg in zip(("pictures", "thumbnails"), packed, strict=True):
                connection.execute(f"DELETE FROM {table} WHERE key = ?", (key,))
                if jpeg is not None:
                    row = (key, jpeg, zlib.crc32(jpeg))
                    connection.execute(f"INSERT INTO {table} (key, jpeg, crc) VALUES (?, ?, ?)", row)
            kind = EventKind.ANSWERED_AGAIN if known else EventKind.SCREENED
            _insert_event(connection, Event(kind, key, _answer(result, model_sha256)))
        return int(number)

    def get(self, key: str) -> CaseResult:
        """The finished case of a key that `fingerprints` names."""
        with readable_errors():
            ((document,),) = self._rows("SELECT document FROM cases WHERE key = ?", (key,))
            return text_case(document)

    def number(self, key: str) -> int | None:
        """The number by which log and support file call a finished case; None where there is none of this key."""
        rows = self._rows("SELECT id FROM cases WHERE key = ?", (key,))
        return int(rows[0][0]) if rows else None

    def results(self) -> Iterator[CaseResult]:
        """Every finished case, ordered by path, one at a time: a batch may be long."""
        for (number,) in self._rows("SELECT id FROM cases ORDER BY key"):
            with readable_errors():
                ((document,),) = self._rows("SELECT document FROM cases WHERE id = ?", (number,))
                result = text_case(document)
            yield result

    def picture(self, key: str) -> NDArray[np.uint8] | None:
        """The picture of a case, uint8 (H, W), long side at most 640; None where there is none."""
        rows = self._rows("SELECT jpeg FROM pictures WHERE key = ?", (key,))
        with readable_errors():
            return unpacked_picture(rows[0][0]) if rows else None

    def thumbnail(self, key: str) -> bytes | None:
        """The picture of a case as a JPEG, long side at most 96; None where there is none."""
        rows = self._rows("SELECT jpeg FROM thumbnails WHERE key = ?", (key,))
        return bytes(rows[0][0]) if rows else None

    def add_reading(self, key: str, reading: Reading) -> None:
        """Keep what a person found on a case. It is never changed: a later look is another reading.

        Raises:
            ReportError: it could not be written.
        """
        detail = {"finding": reading.finding, "reader": reading.reader, "before_answer": reading.before_answer}
        with self._writing() as connection:
            connection.execute("INSERT INTO readings (key, document) VALUES (?, ?)", (key, reading_text(reading)))
            _insert_event(connection, Event(EventKind.READING_ADDED, key, detail))

    def readings(self, key: str) -> tuple[Reading, ...]:
        """The readings of a case, the oldest first."""
        rows = self._rows("SELECT document FROM readings WHERE key = ? ORDER BY id", (key,))
        with readable_errors():
            return tuple(text_reading(document) for (document,) in rows)

    def all_readings(self) -> dict[str, tuple[Reading, ...]]:
        """The readings of every case that has some, by its key, the oldest first."""
        found: dict[str, tuple[Reading, ...]] = {}
        rows = self._rows("SELECT key, document FROM readings ORDER BY id")
        with readable_errors():
            for key, document in rows:
                found[key] = (*found.get(key, ()), text_reading(document))
        return found

    def record(self, event: Event) -> None:
        """Write a line into the audit trail.

        What the store itself does (answers, readings, studies, backups) it records itself.

        Raises:
            ReportError: it could not be written.
        """
        with self._writing() as connection:
            _insert_event(connection, event)
        changed = event.detail.get("changed", ()) if event.kind is EventKind.SETTINGS_CHANGED else ()
        _log.info("%s", " ".join((event.kind, *changed)))  # names of settings, never what is set

    def events(self, key: str | None = None) -> tuple[Event, ...]:
        """The audit trail, the oldest first: of one case, or with None all of it."""
        condition, values = ("", ()) if key is None else (" WHERE key = ?", (key,))
        rows = self._rows(f"SELECT kind, key, detail, at FROM events{condition} ORDER BY id", values)
        with readable_errors():
            return tuple(Event(EventKind(kind), of, json.loads(detail), at) for kind, of, detail, at in rows)

    def revealed(self) -> frozenset[str]:
        """Keys of the cases whose answer a reader asked to see without a finding of their own."""
        rows = self._rows("SELECT DISTINCT key FROM events WHERE kind = ?", (EventKind.ANSWER_REVEALED,))
        return frozenset(key for (key,) in rows)

    def interrupted(self) -> bool:
        """Whether the last batch was begun and never ended: a kill, a power cut. To be asked before the next one."""
        last = self._rows("SELECT kind FROM events WHERE kind IN (?, ?) ORDER BY id DESC LIMIT 1", _BATCH)
        return last == [(EventKind.BATCH_STARTED,)]

    def local_studies(self) -> tuple[LocalStudy, ...]:
        """The clinic's own studies in use, one a model."""
        rows = self._rows("SELECT document FROM studies ORDER BY key")
        with readable_errors():
            return tuple(text_study(document) for (document,) in rows)

    def put_local_study(self, study: LocalStudy) -> None:
        """Use a study, in place of an older one for the same model.

        Raises:
            ReportError: it could not be written.
        """
        names = ("model", "version", "sha256", "refer_at", "no_sign_below", "scans", "patients")
        event = Event(EventKind.STUDY_CHOSEN, detail={name: getattr(study, name) for name in names})
        with self._writing() as connection:
            connection.execute("DELETE FROM studies WHERE key = ?", (study.model,))
            connection.execute("INSERT INTO studies (key, document) VALUES (?, ?)", (study.model, study_text(study)))
            _insert_event(connection, event)

    def drop_local_study(self, model: str) -> None:
        """Use no study for a model any more.

        Raises:
            ReportError: it could not be written.
        """
        with self._writing() as connection:
            if connection.execute("DELETE FROM studies WHERE key = ?", (model,)).rowcount:
                _insert_event(connection, Event(EventKind.STUDY_DROPPED, detail={"model": model}))

    def set_waiting(self, paths: Sequence[Path]) -> None:
        """Keep what was given to the program and is not screened yet, in order, in place of the older list.

        Raises:
            ReportError: it could not be written.
        """
        with self._writing() as connection:
            connection.execute("DELETE FROM waiting")
            connection.executemany("INSERT INTO waiting (path) VALUES (?)", [(path_text(path),) for path in paths])

    def waiting(self) -> tuple[Path, ...]:
        """What was still waiting when the program last ended, in order."""
        rows = self._rows("SELECT path FROM waiting ORDER BY id")
        with readable_errors():
            return tuple(text_path(text) for (text,) in rows)

    def backup(self, target: Path) -> None:
        """Copy the whole workspace database into one file; other threads may go on meanwhile.

        Args:
            target: file to write or replace, not the database itself.

        Raises:
            ReportError: it could not be written, or the database is damaged; `target` is then as it was.
        """
        copy_database(self._connection, self._lock, self.folder / DATABASE, target)
        self.record(Event(EventKind.BACKUP_MADE, detail={"file": target.name}))

    def backup_daily(self) -> Path | None:
        """Make today's backup in the folder `backups` and keep the last three.

        Returns:
            Its path; None if it was there, if nothing is stored yet, or if it could not be written.

        Raises:
            ReportError: the database is damaged; the older backups are left alone.
        """
        target = self.folder / "backups" / f"thoralite-{date.today().isoformat()}.sqlite"
        is_empty = not self._rows("SELECT 1 FROM cases UNION ALL SELECT 1 FROM readings LIMIT 1")
        if is_empty or target.exists() or not room_for_copy(self.folder / DATABASE):
            return None
        try:
            self.backup(target)
        except ReportError as error:
            if error.code is ErrorCode.WORKSPACE_DAMAGED:
                raise
            _log.warning("no daily backup: %s", error.code)  # nobody asked for it: work goes on without
            return None
        forget_old_backups(self.folder)
        return target


def stored_results(folder: Path) -> list[CaseResult]:
    """Every finished case of a results folder, ordered by path; empty if nothing was ever stored there.

    Raises:
        ReportError: another process works there, or the store is damaged.
    """
    if not (folder / DATABASE).exists():
        return []
    with Store(folder) as store:
        return list(store.results())


def _insert_event(connection: sqlite3.Connection, event: Event) -> None:
    row = (event.at, event.key, event.kind, json.dumps(event.detail))
    connection.execute("INSERT INTO events (at, key, kind, detail) VALUES (?, ?, ?, ?)", row)


def _answer(result: CaseResult, model_sha256: str) -> dict[str, Any]:
    """What the audit trail says of an answer."""
    detail = {
        "status": result.status,
        "recommendation": result.recommendation,
        "reason": result.reason,
        "error": result.error,
        "model": result.model,
        "model_sha256": model_sha256,
        "program": __version__,
    }
    return {name: value for name, value in detail.items() if value}
