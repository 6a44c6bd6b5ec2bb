"""A clinic's own study: what the program says of labelled scans, and how often that is right.

Nothing is withheld: refused scans are judged all the same, flagged, and counted in the figures "all"; the figures
"answered" count only those the program would have answered.
"""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.errors import ScanError
from core.evaluation.figures import INTERVALS, binary_figures, class_figures, one_class_figures
from core.evaluation.intervals import Estimate
from core.evaluation.labelled import LabelledScan
from core.evaluation.metrics import predictive_intervals
from core.imaging.scan import Modality
from core.manifest import NORMAL, ClassifierManifest
from core.pipeline import Engine, Withheld, analyze, withheld_answer
from core.results import CaseResult, Status

SCHEMA: Final = 1
OTHER_PNEUMONIA: Final = "other_pneumonia"
_OTHER_CAUSES: Final = ("bacterial_pneumonia", "viral_pneumonia", "pneumonia")


@dataclass(frozen=True)
class StudyRow:
    """One scan of a study judged.

    Attributes:
        model: id of the model they come from; empty where there is none.
        probabilities: calibrated, by class, of refused scans too; None where no model fits or reading failed.
    """

    scan: LabelledScan
    result: CaseResult
    model: str
    probabilities: dict[str, float] | None

    @property
    def patient(self) -> str:
        """Equal for scans of one patient, as the labels say, or else the files."""
        said = self.scan.patient
        return self.result.patient.patient_id or said if said == self.scan.source.place else said

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
        model, probabilities = result.model, result.probabilities
        if result.status is Status.REFUSED and (withheld := _withheld(scan, engine, modality)):
            model, probabilities = withheld.model, withheld.probabilities
        yield StudyRow(scan, result, model, probabilities)


def _withheld(scan: LabelledScan, engine: Engine, modality: Modality | None) -> Withheld | None:
    try:
        return withheld_answer(scan.source, engine, modality)
    except ScanError:  # it could be read a moment ago: the disk is being removed
        return None


def study_metrics(
    rows: Sequence[StudyRow], manifests: Sequence[ClassifierManifest], prevalence: float
) -> dict[str, Any]:
    """The figures of a study, ready for JSON.

    Args:
        prevalence: share 0..1 of patients with pneumonia where the program is used, for PPV and NPV.
    """
    models = []
    for manifest in manifests:
        judged = [row for row in rows if row.probabilities and row.model == manifest.id]
        if judged:
            models.append(_model_figures(judged, manifest, prevalence))
    return {
        "schema": SCHEMA,
        "prevalence": prevalence,
        "scans": len(rows),
        "refused": sum(row.result.status is Status.REFUSED for row in rows),
        "failed": sum(row.result.status is Status.FAILED for row in rows),
        "interval": f"{INTERVALS}; PPV and NPV at the prevalence: from the bounds of sensitivity and specificity",
        "models": models,
    }


def _model_figures(rows: list[StudyRow], manifest: ClassifierManifest, prevalence: float) -> dict[str, Any]:
    answered = [row for row in rows if row.result.status is Status.ANSWERED]
    return {
        "model": {"id": manifest.id, "version": manifest.version, "sha256": manifest.sha256},
        "all": _figures(rows, manifest, prevalence),
        "answered": _figures(answered, manifest, prevalence) if answered else None,
    }


def _figures(rows: list[StudyRow], manifest: ClassifierManifest, prevalence: float) -> dict[str, Any]:
    given = np.array([row.scan.label for row in rows])
    labels = np.array([_as_class(label, manifest.labels) for label in given.tolist()])
    groups = np.array([row.patient for row in rows])
    probabilities = np.array([[(row.probabilities or {})[name] for name in manifest.labels] for row in rows])
    points = {"refer_at": manifest.operating_points.refer_at, "no_sign_below": manifest.operating_points.no_sign_below}
    chosen, score = probabilities.argmax(axis=1), 1.0 - probabilities[:, manifest.labels.index(NORMAL)]
    abnormal = binary_figures(labels != NORMAL, score, groups, points)
    for point in abnormal["operating_points"].values():
        point |= _at_prevalence(point["sensitivity"], point["specificity"], prevalence)
    return {
        "n": len(rows),
        "patients": len(set(groups.tolist())),
        "labels": {str(name): int(count) for name, count in zip(*np.unique(given, return_counts=True), strict=True)},
        "abnormal": abnormal,
        "named": _named(labels, probabilities, manifest.labels, groups),
        "classes": {
            name: one_class_figures(labels == name, probabilities[:, i], chosen == i, groups)
            for i, name in enumerate(manifest.labels)
        },
    }


def _as_class(label: str, names: tuple[str, ...]) -> str:
    """The class of a label: a model that knows other pneumonia in one class means every cause by it."""
    return OTHER_PNEUMONIA if label in _OTHER_CAUSES and OTHER_PNEUMONIA in names else label


def _named(
    labels: NDArray[np.str_], probabilities: NDArray[np.float64], names: tuple[str, ...], groups: NDArray[Any]
) -> dict[str, Any] | None:
    """Figures of "which class" over the scans whose label is a class of the model; None where there is none."""
    known = np.flatnonzero(np.isin(labels, names))
    if len(known) == 0:
        return None
    truth = np.array([names.index(label) for label in labels[known]], np.intp)
    return class_figures(truth, probabilities[known], groups[known])


def _at_prevalence(
    sensitivity: dict[str, Any] | None, specificity: dict[str, Any] | None, prevalence: float
) -> dict[str, Any]:
    """PPV and NPV where that share of patients has pneumonia; None where a class is missing."""
    result: dict[str, Any] = {"ppv": None, "npv": None}
    if sensitivity and specificity:
        figures = predictive_intervals(Estimate(**sensitivity), Estimate(**specificity), prevalence)
        for name, figure in zip(("ppv", "npv"), figures, strict=True):
            result[name] = figure and dict(zip(("value", "low", "high"), figure, strict=True))
    return result
