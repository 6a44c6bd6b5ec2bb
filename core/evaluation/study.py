"""A clinic's own study: what the program says of labelled scans, and how often that is right.

Nothing is withheld: refused scans are judged all the same, flagged, and counted in the figures "all"; the figures
"answered" count only those the program would have answered.
"""

import math
import threading
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.errors import ScanError
from core.evaluation.labelled import LabelledScan
from core.evaluation.metrics import (
    Estimate,
    auc,
    bootstrap,
    expected_calibration_error,
    predictive_values,
    sensitivity,
    specificity,
)
from core.imaging.scan import Modality
from core.manifest import Manifest
from core.pipeline import Engine, analyze, probabilities_of_refused
from core.postprocess import NORMAL
from core.results import CaseResult, Status

SCHEMA: Final = 1


@dataclass(frozen=True)
class StudyRow:
    """One scan of a study judged.

    Attributes:
        probabilities: calibrated, by class, of refused scans too; None where no model fits or reading failed.
    """

    scan: LabelledScan
    result: CaseResult
    probabilities: dict[str, float] | None

    @property
    def abnormal_probability(self) -> float | None:
        """1 - P(normal)."""
        return None if self.probabilities is None else 1.0 - self.probabilities[NORMAL]


def run_study(
    scans: Sequence[LabelledScan], engine: Engine, modality: Modality | None, cancel: threading.Event
) -> Iterator[StudyRow]:
    """Judge labelled scans one by one, until all are judged or `cancel` is set."""
    for scan in scans:
        if cancel.is_set():
            return
        result = analyze(scan.source, engine, modality, heatmap=False).result
        probabilities = result.probabilities
        if result.status is Status.REFUSED:
            try:
                probabilities = probabilities_of_refused(scan.source, engine, modality)
            except ScanError:  # it could be read a moment ago: the disk is being removed
                probabilities = None
        yield StudyRow(scan, result, probabilities)


def study_metrics(rows: Sequence[StudyRow], manifests: Sequence[Manifest], prevalence: float) -> dict[str, Any]:
    """The figures of a study, ready for JSON.

    Args:
        prevalence: share 0..1 of patients with pneumonia where the program is used, for PPV and NPV.
    """
    models = []
    for manifest in manifests:
        judged = [row for row in rows if row.probabilities and tuple(row.probabilities) == manifest.labels]
        if judged:
            models.append(_model_figures(judged, manifest, prevalence))
    return {
        "schema": SCHEMA,
        "prevalence": prevalence,
        "scans": len(rows),
        "refused": sum(row.result.status is Status.REFUSED for row in rows),
        "failed": sum(row.result.status is Status.FAILED for row in rows),
        "interval": "95 %, bootstrap by patient; proportions: the wider of that and Wilson's; PPV and NPV: from the "
        "bounds of sensitivity and specificity",
        "models": models,
    }


def _model_figures(rows: list[StudyRow], manifest: Manifest, prevalence: float) -> dict[str, Any]:
    answered = [row for row in rows if row.result.status is Status.ANSWERED]
    return {
        "model": {"id": manifest.id, "version": manifest.version, "sha256": manifest.sha256},
        "all": _figures(rows, manifest, prevalence),
        "answered": _figures(answered, manifest, prevalence) if answered else None,
    }


def _figures(rows: list[StudyRow], manifest: Manifest, prevalence: float) -> dict[str, Any]:
    labels = np.array([row.scan.label for row in rows])
    groups = np.array([row.scan.patient for row in rows])
    probabilities = {name: np.array([(row.probabilities or {})[name] for row in rows]) for name in manifest.labels}
    truth, score = labels != NORMAL, 1.0 - probabilities[NORMAL]
    points = {"refer_at": manifest.operating_points.refer_at, "no_sign_below": manifest.operating_points.no_sign_below}
    return {
        "n": len(rows),
        "patients": len(set(groups.tolist())),
        "labels": {str(name): int(count) for name, count in zip(*np.unique(labels, return_counts=True), strict=True)},
        "abnormal": {
            "auc": _auc(truth, score, groups),
            "ece": expected_calibration_error(score, truth),
            "operating_points": {
                name: {"threshold": threshold} | _at(truth, score, groups, threshold, prevalence)
                for name, threshold in points.items()
            },
        },
        "classes": {
            name: {"n": int((labels == name).sum()), "auc": _auc(labels == name, probabilities[name], groups)}
            for name in manifest.labels
        },
    }


def _at(
    truth: NDArray[np.bool_], score: NDArray[np.float64], groups: NDArray[Any], threshold: float, prevalence: float
) -> dict[str, Any]:
    """Sensitivity, specificity, PPV and NPV at a threshold; None where a class is missing."""
    found = sensitivity(truth, score, groups, threshold) if truth.any() else None
    cleared = specificity(truth, score, groups, threshold) if not truth.all() else None
    result: dict[str, Any] = {
        "sensitivity": found and asdict(found),
        "specificity": cleared and asdict(cleared),
        "ppv": None,
        "npv": None,
    }
    if found and cleared:
        # Both predictive values grow with both, so the bounds of these bound them, cautiously.
        bounds = [(found.value, cleared.value), (found.low, cleared.low), (found.high, cleared.high)]
        values = [predictive_values(*pair, prevalence) for pair in bounds]
        for name, (value, low, high) in zip(("ppv", "npv"), zip(*values, strict=True), strict=True):
            result[name] = None if math.isnan(value + low + high) else {"value": value, "low": low, "high": high}
    return result


def _auc(truth: NDArray[np.bool_], score: NDArray[np.float64], groups: NDArray[Any]) -> dict[str, Any] | None:
    if truth.all() or not truth.any():
        return None
    return _known(bootstrap(lambda index: auc(truth[index], score[index]), groups))


def _known(estimate: Estimate) -> dict[str, Any] | None:
    """JSON knows no nan."""
    return None if math.isnan(estimate.value) else asdict(estimate)
