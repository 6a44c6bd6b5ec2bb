"""Every figure of a classifier on labelled pictures, with 95 % intervals, ready for JSON.

Shared by the evaluation of the shipped models and by a clinic's own study, so that both mean the same.
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.evaluation.intervals import Estimate, Resamples, Statistic, Weights, ratio
from core.evaluation.metrics import (
    auc_statistic,
    balanced_accuracy,
    calibration_error_statistic,
    confusion_draws,
    confusion_matrix,
    macro_f1,
    mean_statistic,
    reliability_bins,
)

INTERVALS: Final = (
    "95 %: bootstrap by patient or near-duplicate group, 1000 draws; of proportions the wider of that and Wilson's; "
    "of calibration errors it spans the value, because a redrawn calibration error is larger"
)

Figures = dict[str, Any]


def binary_figures(
    truth: NDArray[np.bool_], probability: NDArray[np.floating[Any]], groups: NDArray[Any], points: Mapping[str, float]
) -> Figures:
    """Figures of "finding or not".

    Args:
        truth: bool (n,), n >= 1.
        probability: (n,), 0..1, of the finding.
        groups: (n,), equal for pictures that are not independent.
        points: thresholds by name; at or above one a picture counts as positive.

    Returns:
        n, positives, auc, brier, ece, reliability and, by point, threshold, sensitivity, specificity, ppv_counted,
        npv_counted (of these pictures, at their own share of the finding), accuracy and balanced_accuracy; None
        where a figure is undefined.
    """
    resamples = Resamples(groups)
    return {
        "n": len(truth),
        "positives": int(truth.sum()),
        "auc": _auc(truth, probability, resamples),
        "brier": _estimate(resamples, mean_statistic((probability - truth) ** 2)),
        "ece": _calibration_error(resamples, probability, truth),
        "reliability": [asdict(some) for some in reliability_bins(probability, truth)],
        "operating_points": {
            name: {"threshold": threshold} | _at_point(truth, probability >= threshold, resamples)
            for name, threshold in points.items()
        },
    }


def _at_point(truth: NDArray[np.bool_], positive: NDArray[np.bool_], resamples: Resamples) -> Figures:
    both = truth.astype(np.intp), positive.astype(np.intp)
    return _one_against_rest(truth, positive, resamples) | {
        "accuracy": asdict(resamples.proportion(truth == positive)),
        "balanced_accuracy": _estimate(
            resamples, lambda weights: balanced_accuracy(confusion_draws(*both, 2, weights))
        ),
    }


def _one_against_rest(truth: NDArray[np.bool_], positive: NDArray[np.bool_], resamples: Resamples) -> Figures:
    return {
        "sensitivity": _proportion(resamples, positive, truth),
        "specificity": _proportion(resamples, ~positive, ~truth),
        "ppv_counted": _proportion(resamples, truth, positive),
        "npv_counted": _proportion(resamples, ~truth, ~positive),
    }


def class_figures(
    truth: NDArray[np.integer[Any]], probabilities: NDArray[np.floating[Any]], groups: NDArray[Any]
) -> Figures:
    """Figures of "which class", the most probable class being the answer.

    Args:
        truth: (n,), n >= 1, index of the true class.
        probabilities: (n, K).
        groups: (n,), equal for pictures that are not independent.

    Returns:
        n, confusion (row = true class), accuracy, balanced_accuracy and macro_f1 (over the classes present), brier
        (sum over classes, 0..2; Brier 1950), ece and reliability of the most probable class.
    """
    resamples, k = Resamples(groups), probabilities.shape[1]
    predicted = probabilities.argmax(axis=1)
    confidence, right = probabilities.max(axis=1), truth == predicted
    distance = ((probabilities - np.eye(k)[truth]) ** 2).sum(axis=1)

    def confusion(weights: Weights) -> NDArray[np.floating[Any]]:
        return confusion_draws(truth, predicted, k, weights)

    return {
        "n": len(truth),
        "confusion": confusion_matrix(truth, predicted, k).tolist(),
        "accuracy": asdict(resamples.proportion(right)),
        "balanced_accuracy": _estimate(resamples, lambda weights: balanced_accuracy(confusion(weights))),
        "macro_f1": _estimate(resamples, lambda weights: macro_f1(confusion(weights))),
        "brier": _estimate(resamples, mean_statistic(distance)),
        "ece": _calibration_error(resamples, confidence, right),
        "reliability": [asdict(some) for some in reliability_bins(confidence, right)],
    }


def one_class_figures(
    present: NDArray[np.bool_],
    probability: NDArray[np.floating[Any]],
    named: NDArray[np.bool_],
    groups: NDArray[Any],
) -> Figures:
    """Figures of one class against the rest.

    Args:
        present: bool (n,), n >= 1, whether a picture is of the class.
        probability: (n,), 0..1, of the class.
        named: bool (n,), whether the class is the most probable one.
        groups: (n,), equal for pictures that are not independent.

    Returns:
        n (pictures of the class), of (all pictures), auc, sensitivity, specificity, ppv_counted, npv_counted, accuracy
        and f1; None where a figure is undefined.
    """
    resamples = Resamples(groups)
    both = present.astype(np.intp), named.astype(np.intp)

    def f1(weights: Weights) -> NDArray[np.float64]:
        counts = confusion_draws(*both, 2, weights)
        return ratio(2 * counts[:, 1, 1], counts[:, 1].sum(axis=1) + counts[:, :, 1].sum(axis=1))

    return {
        "n": int(present.sum()),
        "of": len(present),
        "auc": _auc(present, probability, resamples),
        **_one_against_rest(present, named, resamples),
        "accuracy": asdict(resamples.proportion(present == named)),
        "f1": _estimate(resamples, f1),
    }


def _auc(truth: NDArray[np.bool_], score: NDArray[np.floating[Any]], resamples: Resamples) -> Figures | None:
    return _estimate(resamples, auc_statistic(truth, score)) if truth.any() and not truth.all() else None


def _estimate(resamples: Resamples, statistic: Statistic) -> Figures | None:
    """JSON knows no nan."""
    found = resamples.estimate(statistic)
    return None if np.isnan(found.value) else asdict(found)


def _calibration_error(
    resamples: Resamples, probability: NDArray[np.floating[Any]], happened: NDArray[np.bool_]
) -> Figures:
    found = resamples.estimate(calibration_error_statistic(probability, happened))
    spanning = Estimate(found.value, min(found.low, found.value), found.high, found.n, found.groups)
    return asdict(spanning)


def _proportion(resamples: Resamples, success: NDArray[np.bool_], among: NDArray[np.bool_]) -> Figures | None:
    return asdict(resamples.proportion(success, among)) if among.any() else None
