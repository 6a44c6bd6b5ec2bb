"""The state of a results folder: one SQLite file that survives kills and power cuts.

Every finished case is one transaction, flushed to disk before the next is reported as done. One process at a time
works in a folder: SQLite's exclusive lock is held from opening to closing and freed by the system if it dies.
"""

import base64
import json
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import numpy as np

from core.errors import ErrorCode, ReportError
from core.imaging.scan import Modality, Patient, ScanSource, SourceKind
from core.results import CaseResult, Heatmap, Notice, Reason, Recommendation, Status, Timing

DATABASE: Final = "thoralite.sqlite"
_SCHEMA_VERSION: Final = 2
_CREATE: Final = (
    "CREATE TABLE IF NOT EXISTS cases"
    " (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, document TEXT NOT NULL) WITHOUT ROWID"
)


def case_key(source: ScanSource) -> str:
    """What makes a scan the same scan when a batch is started again: where it lies, and its series."""
    parts = [str(source.path.resolve()), source.series_instance_uid, str(source.files[0].resolve())]
    return json.dumps(parts)  # ASCII, whatever encoding the names are in


class Store:
    """Finished cases of one results folder. Used by one thread."""

    def __init__(self, folder: Path, fresh: bool = False) -> None:
        """Open or create the store in `folder` and lock it.

        Args:
            folder: existing results folder.
            fresh: forget what is stored there.

        Raises:
            ReportError: another process works there, it is damaged, or the disk is full or read-only.
        """
        path = folder / DATABASE
        with _ReadableErrors():
            self._connection = sqlite3.connect(path, timeout=1.0, isolation_level=None)
        try:
            with _ReadableErrors():
                self._open(fresh)
        except ReportError:
            self._connection.close()
            raise

    def _open(self, fresh: bool) -> None:
        execute = self._connection.execute
        execute("PRAGMA locking_mode = EXCLUSIVE")
        execute("PRAGMA synchronous = EXTRA")
        execute("BEGIN EXCLUSIVE")  # in this locking mode the lock stays after the commit
        version = execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, _SCHEMA_VERSION):
            raise sqlite3.DatabaseError(f"schema version {version}")
        execute(_CREATE)
        if fresh:
            execute("DELETE FROM cases")
        execute(f"PRAGMA user_version = {_SCHEMA_VERSION}")
        execute("COMMIT")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def fingerprints(self) -> dict[str, str]:
        """Fingerprint of every finished case by its key."""
        with _ReadableErrors():
            return dict(self._connection.execute("SELECT key, fingerprint FROM cases"))

    def put(self, result: CaseResult, fingerprint: str) -> None:
        """Keep a finished case, in place of an older answer for the same scan; on disk when this returns.

        Raises:
            ReportError: it could not be written.
        """
        with _ReadableErrors():
            self._connection.execute(
                "INSERT OR REPLACE INTO cases VALUES (?, ?, ?)",
                (case_key(result.source), fingerprint, json.dumps(_to_document(result))),
            )

    def get(self, key: str) -> CaseResult:
        """The finished case of a key that `fingerprints` names."""
        with _ReadableErrors():
            row = self._connection.execute("SELECT document FROM cases WHERE key = ?", (key,)).fetchone()
            return _from_document(json.loads(row[0]))

    def results(self) -> Iterator[CaseResult]:
        """Every finished case, ordered by path, one at a time: a batch may be long."""
        with _ReadableErrors():
            for (document,) in self._connection.execute("SELECT document FROM cases ORDER BY key"):
                yield _from_document(json.loads(document))


def stored_results(folder: Path) -> list[CaseResult]:
    """Every finished case of a results folder, ordered by path; empty if nothing was ever stored there.

    Raises:
        ReportError: another process works there, or the store is damaged.
    """
    if not (folder / DATABASE).exists():
        return []
    with Store(folder) as store:
        return list(store.results())


class _ReadableErrors:
    """Turns SQLite's and stored documents' errors into sentences a person can act on."""

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, sqlite3.OperationalError):
            raise ReportError(_operational_code(error), str(error)) from error
        if isinstance(error, (sqlite3.DatabaseError, KeyError, ValueError, TypeError)):
            raise ReportError(ErrorCode.WORKSPACE_DAMAGED, str(error)) from error


def _operational_code(error: sqlite3.OperationalError) -> ErrorCode:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ErrorCode.WORKSPACE_IN_USE
    return ErrorCode.DISK_FULL if name == "SQLITE_FULL" else ErrorCode.NOT_WRITTEN


def _to_document(result: CaseResult) -> dict[str, Any]:
    source = result.source
    heatmap = result.heatmap
    document = {
        name: getattr(result, name)
        for name in (
            "status", "modality", "kind", "frames", "sha256", "recommendation", "reason", "probabilities",
            "abnormal_probability", "notices", "error", "error_detail", "model",
        )
    }  # fmt: skip
    document["source"] = {
        "path": str(source.path),
        "files": [str(file) for file in source.files],
        "series_instance_uid": source.series_instance_uid,
    }
    document["timing"] = asdict(result.timing)
    document["patient"] = asdict(result.patient)
    document["heatmap"] = heatmap and _packed(heatmap)
    return document


def _from_document(data: dict[str, Any]) -> CaseResult:
    source, heatmap = data["source"], data["heatmap"]
    return CaseResult(
        source=ScanSource(
            Path(source["path"]), tuple(Path(file) for file in source["files"]), source["series_instance_uid"]
        ),
        status=Status(data["status"]),
        modality=Modality(data["modality"]),
        kind=SourceKind(data["kind"]),
        frames=data["frames"],
        sha256=data["sha256"],
        recommendation=data["recommendation"] and Recommendation(data["recommendation"]),
        reason=data["reason"] and Reason(data["reason"]),
        probabilities=data["probabilities"],
        abnormal_probability=data["abnormal_probability"],
        notices=tuple(Notice(code) for code in data["notices"]),
        error=data["error"] and ErrorCode(data["error"]),
        error_detail=data["error_detail"],
        model=data["model"],
        timing=Timing(**data["timing"]),
        patient=Patient(**data["patient"]),
        heatmap=heatmap and _unpacked(heatmap),
    )


def _packed(heatmap: Heatmap) -> dict[str, Any]:
    """A heat map as JSON, without loss and a tenth of the size of numbers in words."""
    values = base64.b64encode(zlib.compress(heatmap.values.astype("<f4").tobytes())).decode()
    return {"shape": list(heatmap.values.shape), "values": values, "frame_index": heatmap.frame_index}


def _unpacked(data: dict[str, Any]) -> Heatmap:
    try:
        values = np.frombuffer(zlib.decompress(base64.b64decode(data["values"])), "<f4")
    except zlib.error as error:
        raise ValueError(str(error)) from error
    return Heatmap(values.reshape(data["shape"]).astype(np.float32), data["frame_index"])
