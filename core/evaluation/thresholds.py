"""Which thresholds a clinic's own scans speak for, and what the program would be like with them.

Only scans that got an answer count: thresholds decide nothing for the others, which are counted and named elsewhere.
Thresholds are whole per cent, so that people can say and compare them.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from core.errors import ErrorCode, SettingsError
from core.evaluation.intervals import Estimate, Resamples
from core.evaluation.labelled import Meaning, meaning
from core.evaluation.metrics import (
    Interval,
    auc_statistic,
    predictive_intervals,
    roc_curve,
    threshold_of_sensitivity,
)
from core.local_study import LocalStudy
from core.manifest import ClassifierManifest
from core.results import Status

if TYPE_CHECKING:  # it loads the network runtime, which a page that shows a study does not need
    from core.evaluation.study import StudyRow

REFER_SENSITIVITY: Final = 0.90
NO_SIGN_SENSITIVITY: Final = 0.95
LOWEST, HIGHEST = 5, 95  # per cent: a threshold beyond them would refer nearly everyone, or nearly no one
PERCENTS: Final = tuple(range(LOWEST, HIGHEST + 1))
FEWEST: Final = 10  # patients with and without pneumonia; with fewer nothing is stored
FEW: Final = 30  # fewer of either make the intervals too wide to rely on
_POOR_SENSITIVITY: Final = 0.8


class Doubt(StrEnum):
    """Why the figures of a study must be read with care."""

    TOO_FEW = "too_few"  # not to be stored
    DECIDES_NOTHING = "decides_nothing"  # the thresholds refer nobody or everybody: not to be stored
    FEW = "few"
    TELLS_LITTLE_APART = "tells_little_apart"  # by these scans it may be no better than chance
    MISSES_MANY = "misses_many"  # at the chosen threshold


@dataclass(frozen=True, eq=False)
class Answers:
    """The answered scans of one model, and whether they show pneumonia.

    Attributes:
        truth: bool (n,), True where pneumonia is.
        probability: float64 (n,), 0..1, of pneumonia.
        groups: (n,), equal for scans of one patient.
    """

    manifest: ClassifierManifest
    truth: NDArray[np.bool_]
    probability: NDArray[np.float64]
    groups: NDArray[Any]

    @property
    def patients(self) -> tuple[int, int]:
        """How many patients there are with pneumonia, and without."""
        return len(np.unique(self.groups[self.truth])), len(np.unique(self.groups[~self.truth]))

    @property
    def enough(self) -> bool:
        """Whether thresholds may be stored."""
        return min(self.patients) >= FEWEST


@dataclass(frozen=True)
class ThresholdRates:
    """What happens at one threshold.

    Attributes:
        threshold: 0..1; at or above it a scan counts as positive.
        sensitivity: of the scans with pneumonia those at or above it.
        specificity: of the scans without those below it.
    """

    threshold: float
    sensitivity: Estimate
    specificity: Estimate


@dataclass(frozen=True)
class OperatingPoint:
    """What the program would be like with two thresholds.

    Attributes:
        refer, no_sign: the rates at the thresholds; that of `no_sign` is not above that of `refer`.
        prevalence: share 0..1 of patients with pneumonia that PPV and NPV hold for.
        ppv: of those referred the share with pneumonia, (value, low, high); None where nobody would be referred.
        npv: of those not referred the share without it; None where all would be.
    """

    refer: ThresholdRates
    no_sign: ThresholdRates
    prevalence: float
    ppv: Interval | None
    npv: Interval | None

    @property
    def decides(self) -> bool:
        """Whether some are referred and some are not."""
        return self.ppv is not None and self.npv is not None


@dataclass(frozen=True, eq=False)
class ModelStudy:
    """Everything a page shows of one model.

    Attributes:
        answers: what it was measured on; both with and without pneumonia.
        table: the rates at `PERCENTS`.
        shipped: the rates at the thresholds the model was published with, (no sign below, refer at).
        proposed: per cent, (no sign below, refer at).
        auc: area under the ROC curve.
        curve: 1 - specificity and sensitivity at every threshold, (m,) each, from (0, 0) to (1, 1).
    """

    answers: Answers
    table: tuple[ThresholdRates, ...]
    shipped: tuple[ThresholdRates, ThresholdRates]
    proposed: tuple[int, int]
    auc: Estimate
    curve: tuple[NDArray[np.float64], NDArray[np.float64]]

    def at(self, no_sign_below: int, refer_at: int, prevalence: float) -> OperatingPoint:
        """What the program would be like with thresholds in per cent, each within `PERCENTS`."""
        first, second = (self.table[percent - LOWEST] for percent in (no_sign_below, refer_at))
        return operating_point(first, second, prevalence)

    def as_shipped(self, prevalence: float) -> OperatingPoint:
        """What the program is like with the thresholds the model was published with."""
        return operating_point(*self.shipped, prevalence)


def answers_of(rows: Iterable["StudyRow"], manifest: ClassifierManifest) -> Answers:
    """The answered scans of one model whose label says whether they show pneumonia."""
    mine = [
        (meaning(row.scan.label) is Meaning.PNEUMONIA, row.abnormal_probability, row.patient)
        for row in rows
        if row.model == manifest.id
        and row.result.status is Status.ANSWERED
        and meaning(row.scan.label) is not Meaning.LEFT_OUT
    ]
    truth, probability, groups = zip(*mine, strict=True) if mine else ((), (), ())
    return Answers(manifest, np.array(truth, np.bool_), np.array(probability, np.float64), np.array(groups))


def model_study(answers: Answers) -> ModelStudy:
    """Measure a model on answered scans.

    Raises:
        SettingsError: all of them show pneumonia, or none.
    """
    if answers.truth.all() or not answers.truth.any():
        raise SettingsError(ErrorCode.STUDY_TOO_SMALL, "all scans are of one kind")
    shipped = answers.manifest.shipped_points
    shipped_at = (shipped.no_sign_below, shipped.refer_at)
    rates = threshold_table(answers, [*(percent / 100 for percent in PERCENTS), *shipped_at])
    return ModelStudy(
        answers,
        rates[:-2],
        (rates[-2], rates[-1]),
        proposal(answers),
        Resamples(answers.groups).estimate(auc_statistic(answers.truth, answers.probability)),
        roc_curve(answers.truth, answers.probability),
    )


def threshold_table(answers: Answers, thresholds: Sequence[float]) -> tuple[ThresholdRates, ...]:
    """Sensitivity and specificity with 95 % intervals, by patient, at each threshold 0..1.

    Raises:
        ValueError: all of the scans show pneumonia, or none.
    """
    resamples = Resamples(answers.groups)
    positive = answers.probability >= np.asarray(thresholds)[:, np.newaxis]
    rates = (resamples.proportions(positive, answers.truth), resamples.proportions(~positive, ~answers.truth))
    return tuple(ThresholdRates(*values) for values in zip(thresholds, *rates, strict=True))


def proposal(
    answers: Answers, refer_sensitivity: float = REFER_SENSITIVITY, no_sign_sensitivity: float = NO_SIGN_SENSITIVITY
) -> tuple[int, int]:
    """The largest thresholds, in whole per cent and within `PERCENTS`, that reach the wanted sensitivities here.

    Returns:
        (no sign below, refer at); the first is not above the second.
    """
    targets = (no_sign_sensitivity, refer_sensitivity)
    found = [threshold_of_sensitivity(answers.truth, answers.probability, target) for target in targets]
    no_sign, refer = (min(max(math.floor(threshold * 100), LOWEST), HIGHEST) for threshold in found)
    return min(no_sign, refer), refer


def operating_point(no_sign: ThresholdRates, refer: ThresholdRates, prevalence: float) -> OperatingPoint:
    """Put two thresholds together.

    Args:
        prevalence: share 0..1 of patients with pneumonia where the program is used.
    """
    return OperatingPoint(
        refer, no_sign, prevalence, *predictive_intervals(refer.sensitivity, refer.specificity, prevalence)
    )


def doubts(study: ModelStudy, point: OperatingPoint) -> tuple[Doubt, ...]:
    """Why these figures must be read with care, the gravest first."""
    few = min(study.answers.patients)
    found = {
        Doubt.TOO_FEW: few < FEWEST,
        Doubt.DECIDES_NOTHING: not point.decides,
        Doubt.TELLS_LITTLE_APART: study.auc.low <= 0.5,
        Doubt.MISSES_MANY: point.refer.sensitivity.value < _POOR_SENSITIVITY,
        Doubt.FEW: FEWEST <= few < FEW,
    }
    return tuple(doubt for doubt, holds in found.items() if holds)


def local_study(answers: Answers, point: OperatingPoint, at: str) -> LocalStudy:
    """The study to be stored with thresholds chosen for use.

    Args:
        at: ISO 8601 local date and time with offset.

    Raises:
        SettingsError: there are too few patients, or nobody or everybody would be referred.
    """
    if not answers.enough:
        raise SettingsError(ErrorCode.STUDY_TOO_SMALL, f"{answers.patients} patients with and without")
    if point.ppv is None or point.npv is None:
        raise SettingsError(ErrorCode.BAD_SETTING, f"refer from {point.refer.threshold}")
    manifest, rates = answers.manifest, point.refer
    return LocalStudy(
        model=manifest.id,
        version=manifest.version,
        sha256=manifest.sha256,
        refer_at=rates.threshold,
        no_sign_below=point.no_sign.threshold,
        prevalence=point.prevalence,
        scans=len(answers.truth),
        patients=len(np.unique(answers.groups)),
        figures={
            "sensitivity": _interval(rates.sensitivity),
            "specificity": _interval(rates.specificity),
            "ppv": point.ppv,
            "npv": point.npv,
        },
        at=at,
    )


def _interval(estimate: Estimate) -> Interval:
    return estimate.value, estimate.low, estimate.high
