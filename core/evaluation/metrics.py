"""Metrics of a classifier with their intervals.

Everywhere `truth` is bool (n,), True where the finding is present; `score` is float (n,), larger means more
likely present; `groups` is (n,), equal for pictures that are not independent (one patient, near-duplicates).
"""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import NormalDist
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

CONFIDENCE: Final = 0.95
RESAMPLES: Final = 1000

Indices = NDArray[np.intp]


@dataclass(frozen=True)
class Estimate:
    """A measured value with its interval.

    Attributes:
        value: the measured value.
        low, high: bounds of the 95 % interval.
        n: pictures it was measured on.
        groups: independent groups (patients) among them.
    """

    value: float
    low: float
    high: float
    n: int
    groups: int


def auc(truth: NDArray[np.bool_], score: NDArray[np.floating[Any]]) -> float:
    """Area under the ROC curve by the Mann-Whitney statistic; ties count half.

    Returns:
        0..1, or nan where one of the classes is missing.
    """
    positives = int(np.count_nonzero(truth))
    negatives = len(truth) - positives
    if positives == 0 or negatives == 0:
        return float("nan")
    _, place, count = np.unique(score, return_inverse=True, return_counts=True)
    mean_rank = np.cumsum(count) - (count - 1) / 2
    rank_sum = float(mean_rank[place][truth].sum())
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)


def wilson_interval(successes: int, n: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Interval of a proportion (Wilson 1927), which stays inside 0..1 and keeps a width at 0 and 1.

    Raises:
        ValueError: n is not positive or successes lie outside 0..n.
    """
    if n <= 0 or not 0 <= successes <= n:
        raise ValueError(f"{successes} of {n} is no proportion")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share = successes / n
    centre = (share + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * (share * (1 - share) / n + z**2 / (4 * n**2)) ** 0.5
    return max(0.0, centre - half), min(1.0, centre + half)


def bootstrap(
    statistic: Callable[[Indices], float],
    groups: NDArray[Any],
    resamples: int = RESAMPLES,
    seed: int = 0,
    confidence: float = CONFIDENCE,
) -> Estimate:
    """Percentile bootstrap that draws whole groups, so that pictures of one patient stay together.

    Args:
        statistic: the value of the pictures at these indices; nan where it is undefined (left out).

    Raises:
        ValueError: there is no picture.
    """
    n = len(groups)
    if n == 0:
        raise ValueError("no picture to measure on")
    members = _members(groups)
    generator = np.random.default_rng(seed)
    draws = generator.integers(0, len(members), (resamples, len(members)))
    values = np.array([statistic(np.concatenate([members[i] for i in draw])) for draw in draws])
    tail = (1 - confidence) / 2
    low, high = (float(v) for v in np.nanquantile(values, (tail, 1 - tail))) if not np.isnan(values).all() else (0, 1)
    return Estimate(statistic(np.arange(n)), low, high, n, len(members))


def _members(groups: NDArray[Any]) -> list[Indices]:
    order = np.argsort(groups, kind="stable")
    _, starts = np.unique(groups[order], return_index=True)
    return np.split(order, starts[1:])


def proportion(success: NDArray[np.bool_], groups: NDArray[Any], resamples: int = RESAMPLES, seed: int = 0) -> Estimate:
    """Share of successes. Its interval spans both Wilson's and the bootstrap's by group.

    Wilson alone would ignore that pictures of one patient agree; the bootstrap alone collapses at 0 and 1.

    Raises:
        ValueError: there is no picture.
    """
    estimate = bootstrap(lambda index: float(success[index].mean()), groups, resamples, seed)
    low, high = wilson_interval(int(np.count_nonzero(success)), len(success))
    return Estimate(estimate.value, min(low, estimate.low), max(high, estimate.high), estimate.n, estimate.groups)


def sensitivity(
    truth: NDArray[np.bool_], score: NDArray[np.floating[Any]], groups: NDArray[Any], threshold: float
) -> Estimate:
    """Share of pictures with the finding whose score is at or above the threshold."""
    return proportion((score >= threshold)[truth], groups[truth])


def specificity(
    truth: NDArray[np.bool_], score: NDArray[np.floating[Any]], groups: NDArray[Any], threshold: float
) -> Estimate:
    """Share of pictures without the finding whose score is below the threshold."""
    return proportion((score < threshold)[~truth], groups[~truth])


def threshold_of_sensitivity(truth: NDArray[np.bool_], score: NDArray[np.floating[Any]], target: float) -> float:
    """The largest threshold at which at least `target` (0..1) of the pictures with the finding score at or above it.

    Raises:
        ValueError: no picture has the finding, or the target is not in 0..1.
    """
    found = np.sort(score[truth])[::-1]
    if len(found) == 0 or not 0 < target <= 1:
        raise ValueError(f"no threshold for a sensitivity of {target} on {len(found)} pictures")
    return float(found[int(np.ceil(target * len(found) - 1e-9)) - 1])


def expected_calibration_error(
    confidence: NDArray[np.floating[Any]], correct: NDArray[np.bool_], bins: int = 10
) -> float:
    """Mean distance of confidence and share of correct, over bins of equal width (Guo et al. 2017, arXiv:1706.04599).

    Args:
        confidence: (n,), the predicted probability 0..1 of the event.
        correct: (n,), whether the event happened.
    """
    place = np.minimum((np.asarray(confidence) * bins).astype(np.intp), bins - 1)
    gap = np.bincount(place, weights=confidence, minlength=bins) - np.bincount(place, weights=correct, minlength=bins)
    return float(np.abs(gap).sum() / len(confidence))


def confusion_matrix(truth: NDArray[np.integer[Any]], predicted: NDArray[np.integer[Any]], k: int) -> NDArray[np.int64]:
    """Counts (k, k): row = true class, column = predicted class."""
    return np.bincount(truth * k + predicted, minlength=k * k).reshape(k, k).astype(np.int64)


def predictive_values(sensitivity: float, specificity: float, prevalence: float) -> tuple[float, float]:
    """Positive and negative predictive value by Bayes' theorem (Altman and Bland 1994, BMJ 309:102).

    Args:
        prevalence: share 0..1 of people with the finding where the test is used.

    Returns:
        (PPV, NPV), 0..1; nan where nothing is called positive, or negative.
    """
    positive = sensitivity * prevalence + (1 - specificity) * (1 - prevalence)
    negative = (1 - sensitivity) * prevalence + specificity * (1 - prevalence)
    ppv = sensitivity * prevalence / positive if positive else float("nan")
    npv = specificity * (1 - prevalence) / negative if negative else float("nan")
    return ppv, npv


def roc_curve(
    truth: NDArray[np.bool_], score: NDArray[np.floating[Any]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
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
