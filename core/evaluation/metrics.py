"""Metrics of a classifier.

Everywhere `truth` is bool (n,), True where the finding is present; `score` is float (n,), larger means more
likely present. Functions that end in `_statistic` return what `core.evaluation.intervals` draws intervals with.
"""

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.evaluation.intervals import Estimate, Statistic, Weights, ratio
from core.predictive_values import predictive_values

BINS: Final = 10

Floats = NDArray[np.floating[Any]]
Interval = tuple[float, float, float]  # value, low, high


@dataclass(frozen=True)
class ReliabilityBin:
    """Pictures whose predicted probability lies in one tenth of the range.

    Attributes:
        probability: their mean predicted probability 0..1.
        share: share 0..1 of them where the event happened.
        n: how many they are.
    """

    probability: float
    share: float
    n: int


def auc(truth: NDArray[np.bool_], score: Floats) -> float:
    """Area under the ROC curve by the Mann-Whitney statistic; ties count half.

    Returns:
        0..1, or nan where one of the classes is missing.
    """
    return float(auc_statistic(truth, score)(np.ones((1, len(truth))))[0])


def auc_statistic(truth: NDArray[np.bool_], score: Floats) -> Statistic:
    """The area under the ROC curve as a statistic."""
    order = np.argsort(score, kind="stable")
    present = truth[order].astype(np.float64)
    starts = np.flatnonzero(np.diff(score[order], prepend=-np.inf))

    def area(weights: Weights) -> NDArray[np.float64]:
        drawn = weights[:, order]
        found = np.add.reduceat(drawn * present, starts, axis=1)
        other = np.add.reduceat(drawn * (1 - present), starts, axis=1)
        below = np.cumsum(other, axis=1) - other / 2
        return ratio((found * below).sum(axis=1), found.sum(axis=1) * other.sum(axis=1))

    return area


def threshold_of_sensitivity(truth: NDArray[np.bool_], score: Floats, target: float) -> float:
    """The largest threshold at which at least `target` (0..1) of the pictures with the finding score at or above it.

    Raises:
        ValueError: no picture has the finding, or the target is not in 0..1.
    """
    found = np.sort(score[truth])[::-1]
    if len(found) == 0 or not 0 < target <= 1:
        raise ValueError(f"no threshold for a sensitivity of {target} on {len(found)} pictures")
    return float(found[int(np.ceil(target * len(found) - 1e-9)) - 1])


def _bins(probability: Floats) -> NDArray[np.float64]:
    """(n, BINS): 1 in the tenth of the range the probability lies in."""
    place = np.minimum((np.asarray(probability) * BINS).astype(np.intp), BINS - 1)
    return np.eye(BINS)[place]


def calibration_error_statistic(probability: Floats, happened: NDArray[np.bool_]) -> Statistic:
    """The expected calibration error as a statistic (Guo et al. 2017, arXiv:1706.04599).

    Args:
        probability: (n,), the predicted probability 0..1 of the event.
        happened: (n,), whether it happened.
    """
    gaps = _bins(probability) * (np.asarray(probability, np.float64) - happened)[:, np.newaxis]

    def error(weights: Weights) -> NDArray[np.float64]:
        return ratio(np.abs(weights @ gaps).sum(axis=1), weights.sum(axis=1))

    return error


def expected_calibration_error(probability: Floats, happened: NDArray[np.bool_]) -> float:
    """Mean distance of predicted probability and share of events, over ten bins of equal width.

    Args:
        probability: (n,), the predicted probability 0..1 of the event.
        happened: (n,), whether it happened.
    """
    return float(calibration_error_statistic(probability, happened)(np.ones((1, len(happened))))[0])


def reliability_bins(probability: Floats, happened: NDArray[np.bool_]) -> list[ReliabilityBin]:
    """What a reliability diagram shows: the tenths of the range that hold pictures, in order."""
    members = _bins(probability).astype(np.bool_).T
    return [
        ReliabilityBin(float(probability[some].mean()), float(happened[some].mean()), int(some.sum()))
        for some in members
        if some.any()
    ]


def mean_statistic(values: Floats) -> Statistic:
    """The mean of values (n,) as a statistic."""
    column = np.asarray(values, np.float64)

    def mean(weights: Weights) -> NDArray[np.float64]:
        return ratio(weights @ column, weights.sum(axis=1))

    return mean


def confusion_matrix(truth: NDArray[np.integer[Any]], predicted: NDArray[np.integer[Any]], k: int) -> NDArray[np.int64]:
    """Counts (k, k): row = true class, column = predicted class."""
    return np.bincount(truth * k + predicted, minlength=k * k).reshape(k, k).astype(np.int64)


def confusion_draws(
    truth: NDArray[np.integer[Any]], predicted: NDArray[np.integer[Any]], k: int, weights: Weights
) -> Floats:
    """Confusion matrices (r, k, k) of pictures drawn `weights` (r, n) times."""
    cells = np.eye(k * k)[truth * k + predicted]
    return (weights @ cells).reshape(-1, k, k)


def balanced_accuracy(confusion: Floats) -> NDArray[np.float64]:
    """Mean of the classes' sensitivities, over the classes that are present: (r, k, k) -> (r,)."""
    return _mean_of_present(ratio(_diagonal(confusion), confusion.sum(axis=2)))


def macro_f1(confusion: Floats) -> NDArray[np.float64]:
    """Mean of the F1 scores of the classes that are present: (r, k, k) -> (r,)."""
    hits, present = _diagonal(confusion), confusion.sum(axis=2)
    scores = ratio(2 * hits, present + confusion.sum(axis=1))
    return _mean_of_present(np.where(present == 0, np.nan, scores))


def _diagonal(confusion: Floats) -> Floats:
    return np.diagonal(confusion, axis1=1, axis2=2)


def _mean_of_present(values: NDArray[np.float64]) -> NDArray[np.float64]:
    known = ~np.isnan(values)
    return ratio(np.where(known, values, 0).sum(axis=1), known.sum(axis=1).astype(np.float64))


def predictive_intervals(
    sensitivity: Estimate, specificity: Estimate, prevalence: float
) -> tuple[Interval | None, Interval | None]:
    """PPV and NPV with bounds, each as (value, low, high); None where one is undefined.

    Both grow with sensitivity and with specificity, so the bounds of these bound them, cautiously.
    """
    value = predictive_values(sensitivity.value, specificity.value, prevalence)
    low = predictive_values(sensitivity.low, specificity.low, prevalence)
    high = predictive_values(sensitivity.high, specificity.high, prevalence)
    ppv, npv = zip(value, low, high, strict=True)
    return (None if any(map(math.isnan, ppv)) else ppv), (None if any(map(math.isnan, npv)) else npv)


def roc_curve(truth: NDArray[np.bool_], score: Floats) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points (1 - specificity, sensitivity) for every threshold, from (0, 0) to (1, 1).

    Raises:
        ValueError: one of the classes is missing.
    """
    if truth.all() or not truth.any():
        raise ValueError("a ROC curve needs pictures with and without the finding")
    order = np.argsort(-score, kind="stable")
    last_of_tie = np.append(np.flatnonzero(np.diff(score[order])), len(score) - 1)
    found = np.cumsum(truth[order])[last_of_tie]
    false = np.cumsum(~truth[order])[last_of_tie]
    return np.append(0.0, false / false[-1]), np.append(0.0, found / found[-1])
