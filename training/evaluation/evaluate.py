"""Results by source with 95 % intervals, on pictures no choice was made with."""

from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.evaluation.metrics import (
    Estimate,
    auc,
    bootstrap,
    confusion_matrix,
    expected_calibration_error,
    proportion,
    sensitivity,
    specificity,
)
from training.config import Config
from training.data.datasets import DATASETS, LABELS, Picture
from training.exporting.predict import Outputs, run_model
from training.fitting.calibrate import Calibration
from training.fitting.novelty import nearest_distance

COVID: Final = LABELS.index("covid19")


@dataclass(frozen=True, eq=False)
class Answers:
    """Pictures with their labels and what the model says.

    Attributes:
        probabilities: calibrated, float32 (n, K).
        distance: float32 (n,), squared distance to the nearest class mean.
    """

    pictures: list[Picture]
    probabilities: NDArray[np.float32]
    distance: NDArray[np.float32]

    @property
    def abnormal(self) -> NDArray[np.float64]:
        """1 - P(normal), (n,)."""
        return 1 - self.probabilities[:, 0].astype(np.float64)

    @property
    def groups(self) -> NDArray[Any]:
        """Group of every picture, (n,)."""
        return np.array([p.group for p in self.pictures])

    def at(self, places: NDArray[np.intp]) -> "Answers":
        """The answers at these indices."""
        return Answers([self.pictures[i] for i in places], self.probabilities[places], self.distance[places])


def answers_of(
    calibration: Calibration, outputs: Outputs, pictures: list[Picture], class_means: NDArray[np.float32]
) -> Answers:
    """Calibrate a model's outputs."""
    return Answers(pictures, calibration.probabilities(outputs), nearest_distance(outputs.embedding, class_means))


def source_names(config: Config, pictures: list[Picture]) -> dict[str, NDArray[np.intp]]:
    """Indices of the pictures by reported source, external sources first."""
    names = []
    for p in pictures:
        if p.split == "external":
            names.append(f"{p.dataset} (external, never trained on)")
        elif p.publisher_split == "test":
            names.append(f"{p.dataset} (publisher's test split)")
        else:
            names.append(f"{p.dataset} (held out by group)")
    order = sorted(set(names), key=lambda name: ("external" not in name, name))
    return {name: np.flatnonzero(np.array(names) == name) for name in order}


def evaluate_source(answers: Answers, calibration: Calibration) -> dict[str, Any]:
    """Every figure of one source; refused pictures are counted in all of them."""
    truth = np.array([p.abnormal for p in answers.pictures])
    covid = np.array([p.label == "covid" for p in answers.pictures])
    groups, abnormal = answers.groups, answers.abnormal
    result: dict[str, Any] = {
        "dataset": answers.pictures[0].dataset,
        "people": DATASETS[answers.pictures[0].dataset].people,
        "n": len(truth),
        "groups": len(set(groups.tolist())),
        "labels": dict(sorted(Counter(p.label for p in answers.pictures).items())),
        "refused_as_unlike_training": asdict(proportion(answers.distance > calibration.novelty_threshold, groups)),
        "abnormal_ece": expected_calibration_error(abnormal, truth),
    }
    if truth.any() and not truth.all():
        result["abnormal_auc"] = asdict(_auc(truth, abnormal, groups))
        for name in ("refer_at", "no_sign_below"):
            threshold = getattr(calibration, name)
            result[f"sensitivity_{name}"] = asdict(sensitivity(truth, abnormal, groups, threshold))
            result[f"specificity_{name}"] = asdict(specificity(truth, abnormal, groups, threshold))
    if covid.any() and not covid.all():
        result["covid19_auc"] = asdict(_auc(covid, answers.probabilities[:, COVID], groups))
    return result | _by_class(answers)


def _auc(truth: NDArray[np.bool_], score: NDArray[np.floating[Any]], groups: NDArray[Any]) -> Estimate:
    return bootstrap(lambda index: auc(truth[index], score[index]), groups)


def _by_class(answers: Answers) -> dict[str, Any]:
    """Accuracy and confusion over pictures whose label names one class."""
    definite = np.flatnonzero([len(p.allowed) == 1 for p in answers.pictures])
    some = answers.at(definite)
    truth = np.array([p.allowed[0] for p in some.pictures], np.intp)
    predicted = some.probabilities.argmax(axis=1)
    if len(np.unique(truth)) < 2:
        return {}
    return {
        "accuracy": asdict(proportion(truth == predicted, some.groups)),
        "ece": expected_calibration_error(some.probabilities.max(axis=1), truth == predicted),
        "confusion": confusion_matrix(truth, predicted, len(LABELS)).tolist(),
    }


def class_figures(answers: Answers) -> dict[str, dict[str, Any]]:
    """One class against the others, the most probable class being the answer; over definite labels of all sources."""
    definite = answers.at(np.flatnonzero([len(p.allowed) == 1 for p in answers.pictures]))
    truth = np.array([p.allowed[0] for p in definite.pictures])
    chosen = definite.probabilities.argmax(axis=1)
    return {
        label: {
            "sensitivity": asdict(proportion((chosen == k)[truth == k], definite.groups[truth == k])),
            "specificity": asdict(proportion((chosen != k)[truth != k], definite.groups[truth != k])),
        }
        for k, label in enumerate(LABELS)
    }


def refused_non_xrays(
    model: Path, kinds: dict[str, list[Path]], config: Config, calibration: Calibration, means: NDArray[np.float32]
) -> dict[str, dict[str, Any]]:
    """Share of non-X-rays refused by kind, on the half of each kind the embedding was not chosen with."""
    result = {}
    for kind, paths in kinds.items():
        half = paths[1::2]
        distance = nearest_distance(run_model(model, half, config, kind).embedding, means)
        result[kind] = asdict(proportion(distance > calibration.novelty_threshold, np.arange(len(half))))
    return result
