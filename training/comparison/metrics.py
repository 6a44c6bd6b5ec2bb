"""What a network's answers are worth, with 95 % intervals by group of pictures that belong together."""

from dataclasses import asdict
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.evaluation.intervals import Estimate, Resamples
from core.evaluation.metrics import auc_statistic
from training.data.datasets import Picture
from training.data.tasks import NORMAL, Task
from training.fitting.head import allowed_classes

COVID: Final = "covid19"
METRICS: Final = ("accuracy", "sensitivity", "specificity", "ppv", "npv", "auc_abnormal", "auc_covid")

Measured = dict[str, dict[str, Any] | None]


def measure(probabilities: NDArray[np.float32], pictures: list[Picture], task: Task) -> Measured:
    """Every figure of `METRICS`, as value, low, high, n and groups; None where the task or the pictures allow none.

    An answer is the most probable class, and right where the label allows it. "Abnormal" is any answer but normal;
    sensitivity, specificity and the predictive values are of that, at the prevalence of these pictures.

    Args:
        probabilities: (n, K).
    """
    answers = probabilities.argmax(axis=1)
    groups = np.array([p.group for p in pictures])
    right = allowed_classes(pictures, task)[np.arange(len(pictures)), answers] > 0
    figures: dict[str, Estimate | None] = dict.fromkeys(METRICS)
    figures["accuracy"] = _share(right, groups)
    figures |= _abnormal(probabilities, answers, groups, pictures, task)
    if COVID in task.labels:
        figures["auc_covid"] = _auc_covid(probabilities, groups, pictures, task)
    return {name: None if figure is None else asdict(figure) for name, figure in figures.items()}


def _abnormal(
    probabilities: NDArray[np.float32],
    answers: NDArray[np.intp],
    groups: NDArray[Any],
    pictures: list[Picture],
    task: Task,
) -> dict[str, Estimate | None]:
    places, truth = task.abnormality(pictures)
    if len(places) == 0:
        return {}
    normal = task.labels.index(NORMAL)
    called, members = answers[places] != normal, groups[places]
    return {
        "sensitivity": _share(called[truth], members[truth]),
        "specificity": _share(~called[~truth], members[~truth]),
        "ppv": _share(truth[called], members[called]),
        "npv": _share(~truth[~called], members[~called]),
        "auc_abnormal": _area(truth, 1 - probabilities[places, normal], members),
    }


def _auc_covid(
    probabilities: NDArray[np.float32], groups: NDArray[Any], pictures: list[Picture], task: Task
) -> Estimate | None:
    """Every label either means COVID-19 or excludes it; one that leaves it open is not counted."""
    covid = task.labels.index(COVID)
    classes = [task.classes(p.label) for p in pictures]
    known = np.array([i for i, c in enumerate(classes) if covid not in c or len(c) == 1], np.intp)
    truth = np.array([covid in classes[i] for i in known], np.bool_)
    return _area(truth, probabilities[known, covid], groups[known])


def _share(success: NDArray[np.bool_], groups: NDArray[Any]) -> Estimate | None:
    return Resamples(groups).proportion(success) if len(success) else None


def _area(truth: NDArray[np.bool_], score: NDArray[np.float32], groups: NDArray[Any]) -> Estimate | None:
    if truth.all() or not truth.any():
        return None
    return Resamples(groups).estimate(auc_statistic(truth, score))
