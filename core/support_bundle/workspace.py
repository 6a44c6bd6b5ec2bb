"""Figures of a workspace and its answers without identity, from a database that may be damaged or in use.

The file is read as it lies there, without a lock and without the journal of an unfinished write, so that nothing in it
changes and another ThoraLite may have it open.
"""

import csv
import io
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import quantiles
from typing import Any, Final

from core.errors import ErrorCode, SettingsError
from core.events import EventKind
from core.results import CaseResult
from core.store.backup import daily_backups
from core.store.documents import text_case
from core.store.keys import case_path
from core.store.schema import COLUMNS, DATABASE, VERSION

_JOURNAL_HEAD: Final = bytes.fromhex("d9d505f920a163d7")  # SQLite database file format, 3: the rollback journal
MOST_RESULTS: Final = 5000  # the newest ones
_DAMAGES: Final = 20
_PLAIN_WORDS: Final = re.compile(r"[\w :,.-]{1,120}", re.ASCII)  # SQLite quotes what stands in the file otherwise
_CODE: Final = re.compile(r"[a-z0-9_]{1,40}")
_HEAD: Final = (
    "number", "modality", "kind", "frames", "status", "recommendation", "reason", "error", "notices", "model",
    "probabilities", "no_sign_below", "refer_at", "read_ms", "preprocess_ms", "inference_ms", "total_ms",
)  # fmt: skip


def _unfinished(journal: Path) -> bool:
    """Whether a journal holds a write to take back; SQLite keeps the file of a finished one and empties its head."""
    try:
        with journal.open("rb") as file:
            return file.read(len(_JOURNAL_HEAD)) == _JOURNAL_HEAD
    except FileNotFoundError:
        return False


def workspace_figures(folder: Path) -> dict[str, Any]:
    """Sizes, counts, times and the state of a workspace.

    Raises:
        OSError, sqlite3.Error: the database is missing or cannot be read at all.
    """
    database = folder / DATABASE
    figures: dict[str, Any] = {
        "bytes": database.stat().st_size,
        "unfinished_write": _unfinished(folder / f"{DATABASE}-journal"),
        "daily_backups_bytes": [backup.stat().st_size for backup in daily_backups(folder)],
        "damaged_files_kept": len(list(folder.glob("*.damaged-*.sqlite"))),
        "reports": len(list((folder / "reports").glob("*.pdf"))),
        "this_program_schema": VERSION,
    }
    with closing(_connect(database)) as connection:
        for name, ask in (
            ("schema", _schema),
            ("rows", _row_counts),
            ("integrity", _integrity),
            ("events", _event_counts),
            ("answers", _answer_figures),
        ):
            try:
                figures[name] = ask(connection)
            except (sqlite3.Error, ValueError, OverflowError) as error:
                figures[name] = f"could not be read: {type(error).__name__}"
    return figures


def results_table(folder: Path) -> str:
    """The answers as CSV, a row a scan: what was judged, as what, why, how sure and how fast; not whose or of when.

    Raises:
        OSError, sqlite3.Error: the database is missing or cannot be read at all.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_HEAD)
    with closing(_connect(folder / DATABASE)) as connection:
        try:
            for number, result in _results(connection):
                writer.writerow((number, *_row(result)) if result else (number, "could not be read"))
        except sqlite3.Error as error:
            writer.writerow(("", f"the rest could not be read: {type(error).__name__}"))
    return text.getvalue()


def scan_of_number(folder: Path, number: int) -> Path:
    """Where the scan lies that log and support file name by a number.

    Raises:
        SettingsError: there is no such scan in the workspace.
    """
    try:
        with closing(_connect(folder / DATABASE)) as connection:
            rows = connection.execute("SELECT key FROM cases WHERE id = ?", (number,)).fetchall()
            return case_path(rows[0][0])
    except (OSError, sqlite3.Error, ValueError, IndexError) as error:
        raise SettingsError(ErrorCode.BAD_SETTING, f"no scan has the number {number} there") from error


def _connect(database: Path) -> sqlite3.Connection:
    if not database.is_file():
        raise FileNotFoundError
    connection = sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    connection.text_factory = lambda value: value.decode("utf-8", "replace")
    return connection


def _schema(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    return {name: int(connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]) for name in COLUMNS}


def _integrity(connection: sqlite3.Connection) -> list[str]:
    lines = [str(line) for (line,) in connection.execute(f"PRAGMA integrity_check({_DAMAGES})")]
    return [line if _PLAIN_WORDS.fullmatch(line) else "damage" for text in lines for line in text.splitlines()]


def _event_counts(connection: sqlite3.Connection) -> dict[str, int]:
    counts = dict(connection.execute("SELECT kind, count(*) FROM events GROUP BY kind"))
    return {kind.value: int(counts[kind.value]) for kind in EventKind if kind.value in counts}


def _answer_figures(connection: sqlite3.Connection) -> dict[str, Any]:
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("modality", "status", "reason", "error", "model")}
    times: list[float] = []
    unreadable = 0
    for _, result in _results(connection):
        if result is None:
            unreadable += 1
            continue
        times.append(float(result.timing.total))
        for name, counter in counts.items():
            counter[_code(getattr(result, name)) or "none"] += 1
    nine = [round(value) for value in quantiles(times, n=10)] if len(times) > 1 else []
    return {**{name: dict(counter) for name, counter in counts.items()}, "unreadable": unreadable, "ms_deciles": nine}


def _results(connection: sqlite3.Connection) -> Iterator[tuple[int, CaseResult | None]]:
    """Number and answer of the newest scans; None where a row cannot be read."""
    ask = "SELECT id, document FROM cases ORDER BY id DESC LIMIT ?"
    for number, document in connection.execute(ask, (MOST_RESULTS,)):
        try:
            result = text_case(document)
            _row(result)  # every value is of its kind
        except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
            yield int(number), None
        else:
            yield int(number), result


def _row(result: CaseResult) -> tuple[object, ...]:
    probabilities = result.probabilities or {}
    named = " ".join(f"{_code(name)}={float(value):.3f}" for name, value in probabilities.items())
    timing = result.timing
    times = (timing.read, timing.preprocess, timing.inference, timing.total)
    return (
        result.modality.value,
        result.kind.value,
        int(result.frames),
        result.status.value,
        _code(result.recommendation),
        _code(result.reason),
        _code(result.error),
        " ".join(map(_code, result.notices)),
        _code(result.model),
        named,
        *(f"{float(value):.4f}" for value in result.thresholds or ()),
        *(() if result.thresholds else ("", "")),
        *(round(float(value)) for value in times),
    )


def _code(value: object) -> str:
    """A code of the program; empty for anything else."""
    return str(value) if value is not None and _CODE.fullmatch(str(value)) else ""
