"""The shortcut audit: what can be told without looking at the lungs, and how well the source of a picture shows.

Both are fitted here, on training pictures, and measured on held-out ones. High figures do not prove that the shipped
network uses the shortcut; they say that figures on the training sources cannot prove that it does not.
"""

from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.evaluation.metrics import auc, balanced_accuracy, confusion_matrix
from core.manifest import Region
from training.config import Config
from training.data.datasets import Picture
from training.data.tasks import NORMAL, Task
from training.evaluation.answers import abnormal_probability
from training.fitting.features import OUTSIDE, PLAIN, FloatArray, cached_view
from training.fitting.fit import backbone_features, imagenet_backbone, training_pictures, tuned_backbone
from training.fitting.head import allowed_classes, balanced_weights, fit_head, softmax

MOST: Final = 2500  # pictures of each split the audit looks at; more changes nothing
L2: Final = 0.03
ITERATIONS: Final = 200
FEATURES: Final = "features"
_FOLD_SHOWN: Final = "0"


def shortcuts(config: Config, root: Path) -> dict[str, Any]:
    """Both audits, as far as they mean something: the gate is meant to see all of a picture, so there is none of it."""
    if NORMAL not in config.task.labels:
        return {}
    pictures = training_pictures(config)
    fitted_on, measured_on = (_sample(places, config.seed) for places in _parts(config, pictures))
    parts = [[pictures[i] for i in places] for places in (fitted_on, measured_on)]
    result = {"outside": _outside(config, root, *parts)}
    if len({p.dataset for p in pictures}) > 1:
        both = np.concatenate([fitted_on, measured_on])
        view = cached_view(config, root, pictures, PLAIN).at(both)
        features = backbone_features(tuned_backbone(config), view)[FEATURES]
        split = np.arange(len(both)) < len(fitted_on)
        result["source"] = _source([pictures[i] for i in both], features, split)
    return result


def _parts(config: Config, pictures: list[Picture]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Indices to fit on and to measure on; with cross-validation one fold is measured on."""
    if config.folds:
        shown = np.array([p.fold == _FOLD_SHOWN for p in pictures])
        return np.flatnonzero(~shown), np.flatnonzero(shown)
    splits = np.array([p.split for p in pictures])
    return np.flatnonzero(splits == "train"), np.flatnonzero(splits == "test")


def _sample(places: NDArray[np.intp], seed: int) -> NDArray[np.intp]:
    return np.sort(np.random.default_rng(seed).permutation(places)[:MOST])


def _outside(config: Config, root: Path, train: list[Picture], test: list[Picture]) -> dict[str, Any]:
    """AUC of a linear head on ImageNet features of the picture with its lungs made grey."""
    backbone = imagenet_backbone(config)
    seen = [backbone_features(backbone, cached_view(config, root, some, OUTSIDE))[FEATURES] for some in (train, test)]
    head = fit_head(seen[0], allowed_classes(train, config.task), balanced_weights(train), L2, ITERATIONS)
    probabilities = softmax(head.logits(seen[1])).astype(np.float64)
    whole = config.preprocess.region is Region.WHOLE
    sets = np.array([p.dataset for p in test])
    return {
        "hidden": "the middle 60 % of each side" if whole else "the lungs and a margin around them",
        "all": told_outside(config.task, test, probabilities),
        "sources": {
            str(name): told_outside(config.task, [test[i] for i in places], probabilities[places])
            for name, places in ((name, np.flatnonzero(sets == name)) for name in np.unique(sets))
        },
    }


def told_outside(task: Task, pictures: list[Picture], probabilities: NDArray[np.float64]) -> dict[str, Any]:
    """How well probabilities (n, K) tell abnormal from normal, and the classes from each other; None if undefined."""
    known, abnormal = task.abnormality(pictures)
    places, truth = task.definite(pictures)
    areas = [auc(truth == k, probabilities[places, k]) for k in np.unique(truth)]
    return {
        "n": len(pictures),
        "abnormal_auc": _known(auc(abnormal, abnormal_probability(probabilities, task)[known])),
        "mean_class_auc": _known(float(np.mean(areas)) if areas else float("nan")),
    }


def _source(pictures: list[Picture], features: FloatArray, train: NDArray[np.bool_]) -> dict[str, Any]:
    """How well a linear head tells the data set from the features the shipped head sees; of all and of normal ones."""
    sets, normal = np.array([p.dataset for p in pictures]), np.array([p.label == NORMAL for p in pictures])
    result = {"all": told_sources(sets, features, train)}
    if len(np.unique(sets[normal])) > 1:
        result["normal_only"] = told_sources(sets[normal], features[normal], train[normal])
    return result


def told_sources(sets: NDArray[np.str_], features: FloatArray, train: NDArray[np.bool_]) -> dict[str, Any]:
    """How well a linear head tells which data set pictures come from.

    Args:
        sets: (n,) names.
        features: (n, channels).
        train: bool (n,), True where the head is fitted; it is measured on the others.
    """
    names = sorted(set(sets[train].tolist()) & set(sets[~train].tolist()))
    index = np.array([names.index(name) if name in names else -1 for name in sets.tolist()], np.intp)
    fitted, shown = np.flatnonzero(train & (index >= 0)), np.flatnonzero(~train & (index >= 0))
    truth = np.eye(len(names), dtype=np.float32)[index[fitted]]
    weights = np.asarray(1 / (len(names) * np.bincount(index[fitted])[index[fitted]]), np.float32)
    head = fit_head(features[fitted], truth, weights, L2, ITERATIONS)
    probabilities = softmax(head.logits(features[shown]))
    matrix = confusion_matrix(index[shown], probabilities.argmax(axis=1), len(names))
    areas = [auc(index[shown] == k, probabilities[:, k]) for k in range(len(names))]
    return {
        "n": len(shown),
        "sources": names,
        "mean_auc": _known(float(np.mean(areas))),
        "balanced_accuracy": float(balanced_accuracy(matrix[np.newaxis].astype(np.float64))[0]),
    }


def _known(value: float) -> float | None:
    """JSON knows no nan."""
    return None if np.isnan(value) else value
