"""results.csv and results.json."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any, Final

from core import __version__
from core.errors import SENTENCES
from core.imaging.scan import Modality
from core.manifest import ClassifierManifest, Manifest
from core.report.replacing import replacing
from core.results import CaseResult

SCHEMA: Final = 1
_NAMED_MODALITIES: Final = frozenset({Modality.CXR, Modality.CT, Modality.US})


def write_json(results: Iterable[CaseResult], models: Sequence[Manifest], path: Path) -> None:
    """Write `results.json`.

    Args:
        results: the cases.
        models: every model that had a part in them.

    Raises:
        ReportError: it could not be written.
    """
    head = {
        "schema": SCHEMA,
        "program": {"name": "thoralite", "version": __version__},
        "models": [{"id": m.id, "version": m.version, "sha256": m.sha256} for m in models],
    }
    with replacing(path) as file:
        file.write(json.dumps(head)[:-1].encode() + b', "cases": [')
        for index, result in enumerate(results):  # case by case: a batch may be long
            file.write(b",\n" if index else b"\n")
            file.write(json.dumps(_case(result), ensure_ascii=False).encode())
        file.write(b"\n]}\n")


def write_csv(results: Iterable[CaseResult], manifests: Sequence[ClassifierManifest], path: Path) -> None:
    """Write `results.csv`: a row a case, UTF-8, a column for each class any model knows.

    Raises:
        ReportError: it could not be written.
    """
    with replacing(path) as file:
        put_csv(results, manifests, file)


def put_csv(results: Iterable[CaseResult], manifests: Sequence[ClassifierManifest], file: IO[bytes]) -> None:
    """The same as `write_csv` into an open file."""
    columns = [
        "path", "sha256", "modality", "kind", "frames", "status", "recommendation", "reason", *class_names(manifests),
        "abnormal_probability", "notices", "error", "message", "model",
    ]  # fmt: skip
    text = io.TextIOWrapper(file, encoding="utf-8", newline="")
    writer = csv.DictWriter(text, columns, restval="", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(_row(result) for result in results)
    text.detach()  # flushed, and the file stays open


def class_names(manifests: Sequence[ClassifierManifest]) -> list[str]:
    """Every class any of the models knows."""
    return list(dict.fromkeys(label for manifest in manifests for label in manifest.labels))


def _case(result: CaseResult) -> dict[str, Any]:
    error = result.error and {"code": result.error, "message": SENTENCES[result.error]}
    return {
        "path": result.source.place,
        "sha256": result.sha256,
        "modality": result.modality if result.modality in _NAMED_MODALITIES else None,
        "kind": result.kind,
        "frames": result.frames,
        "status": result.status,
        "recommendation": result.recommendation,
        "reason": result.reason,
        "probabilities": result.probabilities,
        "abnormal_probability": result.abnormal_probability,
        "notices": list(result.notices),
        "error": error,
        "model": result.model or None,
        "ms": {name: round(value, 1) for name, value in asdict(result.timing).items()},
    }


def _row(result: CaseResult) -> dict[str, Any]:
    case = _case(result)
    error = case["error"] or {"code": "", "message": ""}
    return {
        **case,
        **(result.probabilities or {}),
        "notices": ";".join(result.notices),
        "error": error["code"],
        "message": error["message"],
    }
