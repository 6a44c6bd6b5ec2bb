"""A study on disk: metrics.json, predictions.csv and plots.pdf."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from core.errors import ErrorCode, ReportError
from core.evaluation.plots import write_plots
from core.evaluation.study import StudyRow, study_metrics
from core.evaluation.thresholds import OperatingPoint
from core.manifest import ClassifierManifest
from core.report.replacing import replacing
from core.results import Status


def write_study(
    rows: Sequence[StudyRow],
    manifests: Sequence[ClassifierManifest],
    prevalence: float,
    out: Path,
    chosen: Mapping[str, OperatingPoint],
) -> dict[str, Any]:
    """Write a study into a folder, which is made if it is missing.

    Args:
        rows: what was judged.
        manifests: the models.
        prevalence: share 0..1 of patients with pneumonia where the program is used.
        out: the folder.
        chosen: thresholds a person chose, by the id of the model.

    Returns:
        The figures that were written.

    Raises:
        ReportError: it could not be written.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportError(ErrorCode.NOT_WRITTEN, error.strerror or "") from error
    metrics = study_metrics(rows, manifests, prevalence)
    metrics["chosen"] = {model: asdict(point) for model, point in chosen.items()}
    _write_metrics(metrics, out / "metrics.json")
    _write_predictions(rows, manifests, out / "predictions.csv")
    write_plots(rows, manifests, out / "plots.pdf", chosen)
    return metrics


def _write_metrics(metrics: dict[str, Any], path: Path) -> None:
    with replacing(path) as file:
        file.write(json.dumps(metrics, indent=1, ensure_ascii=False).encode())


def _write_predictions(rows: Sequence[StudyRow], manifests: Sequence[ClassifierManifest], path: Path) -> None:
    """Every scan with its label, every raw probability and what the program would have said, as CSV."""
    classes = list(dict.fromkeys(label for manifest in manifests for label in manifest.labels))
    columns = ["path", "label", "patient", *classes, "abnormal_probability", "status", "refused"]
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [*columns, "recommendation", "reason", "error", "model"], restval="")
    writer.writeheader()
    for row in rows:
        result = row.result
        writer.writerow(
            {
                "path": row.scan.source.place,
                "label": row.scan.label,
                "patient": row.scan.patient,
                **(row.probabilities or {}),
                "abnormal_probability": "" if row.abnormal_probability is None else row.abnormal_probability,
                "status": result.status,
                "refused": result.status is Status.REFUSED,
                "recommendation": result.recommendation or "",
                "reason": result.reason or "",
                "error": result.error or "",
                "model": row.model,
            }
        )
    with replacing(path) as file:
        file.write(text.getvalue().encode())
