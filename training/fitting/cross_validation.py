"""Cross-validation: every picture is judged by a network that saw nothing of its patient.

For a set with too few patients to hold some out. The recipe stands in the configuration and is fitted once per fold,
each time without that fold, and then once on everything: that network ships. What the networks of the folds say of
the pictures held out from them stands for what the shipped one would say of strangers: temperature, operating points,
refusal threshold and every published figure come from it.
"""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Self

import keras
import numpy as np
from numpy.typing import NDArray

from core.evaluation.metrics import balanced_accuracy, confusion_matrix
from training.commands import write_json
from training.config import Config
from training.data.datasets import Picture
from training.data.tasks import Task
from training.fitting.features import PLAIN, FloatArray, TrunkView, trunk_taps, view_names
from training.fitting.finetune import TrainingSet, fine_tune
from training.fitting.fit import (
    BACKBONE,
    TrainingTable,
    backbone_features,
    best_variant,
    changed_distances,
    feature_table,
    fit_variant,
    foreign_features,
    imagenet_backbone,
    refusals,
    training_pictures,
    trunk_views,
)
from training.fitting.head import LinearHead, allowed_classes, fit_head
from training.fitting.novelty import NoveltyModel, join_taps, nearest_distance

OUT_OF_FOLD: Final = "out_of_fold.npz"
FOLDS: Final = "folds"


@dataclass(frozen=True, eq=False)
class OutOfFold:
    """What networks say of pictures held out from them.

    Attributes:
        keys: of the n pictures.
        logits: float32 (n, K).
    """

    keys: tuple[str, ...]
    logits: FloatArray

    def save(self, path: Path) -> None:
        """Write as npz."""
        np.savez(path, allow_pickle=False, keys=np.array(self.keys), logits=self.logits)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what `save` wrote."""
        with np.load(path) as stored:
            return cls(tuple(stored["keys"].tolist()), stored["logits"])

    def of(self, pictures: list[Picture]) -> FloatArray:
        """Logits (m, K) of some of the pictures, in their order.

        Raises:
            KeyError: one of them was never held out.
        """
        place = {key: i for i, key in enumerate(self.keys)}
        return self.logits[[place[p.key] for p in pictures]]


def patient_weights(pictures: list[Picture], task: Task) -> FloatArray:
    """(n,), sum 1: every class weighs the same, in it every patient, in the patient every picture.

    So a patient with five clips of eight frames counts no more than one with a single still.
    """
    classes = [task.classes(p.label) for p in pictures]
    people = [(c, p.patient or p.key) for c, p in zip(classes, pictures, strict=True)]
    frames: dict[Any, int] = {}
    for person in people:
        frames[person] = frames.get(person, 0) + 1
    patients = {c: sum(1 for person in frames if person[0] == c) for c in set(classes)}
    return np.array([1 / (len(patients) * patients[person[0]] * frames[person]) for person in people], np.float32)


def held_out_folds(pictures: list[Picture]) -> list[NDArray[np.intp]]:
    """Indices of the pictures of every fold.

    Raises:
        ValueError: a picture has no fold.
    """
    folds = np.array([int(p.fold) for p in pictures])
    return [np.flatnonzero(folds == k) for k in np.unique(folds)]


@dataclass(frozen=True, eq=False)
class Fitted:
    """A backbone and the linear head on the means of its tapped maps."""

    backbone: keras.Model
    head: LinearHead
    taps: tuple[str, ...]

    def logits(self, view: TrunkView) -> FloatArray:
        """Logits (n, K) of pictures behind the trunk."""
        return self.head.logits(head_features(self.backbone, self.taps, view))


def head_features(backbone: keras.Model, taps: tuple[str, ...], view: TrunkView) -> FloatArray:
    """What a head stands on: the means of the tapped maps side by side, (n, channels)."""
    return join_taps(backbone_features(backbone, view), taps)


@dataclass(frozen=True, eq=False)
class Recipe:
    """What every network is fitted from: the pictures, and each of their views behind the trunk.

    Attributes:
        start: `head_features` of the ImageNet network by view, as `views`.
    """

    config: Config
    pictures: list[Picture]
    views: list[TrunkView]
    start: list[FloatArray]

    @property
    def l2(self) -> float:
        """The one strength of the configuration: nothing is held out that could choose.

        Raises:
            ValueError: there are several.
        """
        (l2,) = self.config.head.l2
        return l2

    def fit(self, places: NDArray[np.intp], work: Path) -> Fitted:
        """Fit head, then blocks above the trunk, on the pictures at these indices.

        Args:
            work: folder for what an interrupted run goes on from.
        """
        taps, tuning, backbone = self.config.head.taps, self.config.fine_tune, imagenet_backbone(self.config)
        pictures = [self.pictures[i] for i in places]
        weights, allowed = patient_weights(pictures, self.config.task), allowed_classes(pictures, self.config.task)
        head = self._head([features[places] for features in self.start], allowed, weights)
        if tuning.epochs:
            views = [view.at(places) for view in self.views]
            data = TrainingSet(views, pictures, allowed, weights)
            head = fine_tune(tuning, backbone, taps, data, head, work, self.config.seed)
            if tuning.way < 1:
                head = self._head([head_features(backbone, taps, view) for view in views], allowed, weights)
        return Fitted(backbone, head, taps)

    def _head(self, views: list[FloatArray], allowed: FloatArray, weights: FloatArray) -> LinearHead:
        settings, count = self.config.head, len(views)
        every = np.tile(weights, count) / np.float32(count)
        return fit_head(
            np.concatenate(views),
            np.tile(allowed, (count, 1)),
            every,
            self.l2,
            settings.iterations,
            settings.kind * self.l2,
        )

    def held_out(self) -> OutOfFold:
        """Logits of every picture by the network of the other folds; finished folds are kept in the work folder."""
        folder = self.config.work / FOLDS / self._digest()
        folder.mkdir(parents=True, exist_ok=True)
        logits = np.zeros((len(self.pictures), len(self.config.task.labels)), np.float32)
        for k, held in enumerate(held_out_folds(self.pictures)):
            path = folder / f"{k}.npy"
            if not path.exists():
                others = np.setdiff1d(np.arange(len(self.pictures)), held)
                said = self.fit(others, folder).logits(self.views[0].at(held))
                np.save(path, said)
            logits[held] = np.load(path)
            print(f"fold {k}: {len(held)} pictures held out")
        return OutOfFold(tuple(p.key for p in self.pictures), logits)

    def _digest(self) -> str:
        said = [str(self.config), *(f"{p.key} {p.label} {p.patient} {p.fold}" for p in self.pictures)]
        return hashlib.sha256("\n".join(said).encode()).hexdigest()[:16]


def fit_with_folds(config: Config, root: Path) -> None:
    """Cross-validate the recipe, fit it on everything, and save backbone, head, embedding and `out_of_fold.npz`."""
    pictures = training_pictures(config)
    views = list(trunk_views(config, root, pictures).values())
    frozen = imagenet_backbone(config)
    start = [head_features(frozen, config.head.taps, view) for view in views]
    recipe = Recipe(config, pictures, views, start)
    held_out = recipe.held_out()
    held_out.save(config.work / OUT_OF_FOLD)
    report = agreement(config.task, pictures, held_out.logits)
    print(report)
    fitted = recipe.fit(np.arange(len(pictures)), config.work)
    fitted.head.save(config.work / "head.npz")
    fitted.backbone.save_weights(config.work / BACKBONE)
    table = feature_table(pictures, dict(zip(view_names(config), views, strict=True)), fitted.backbone)
    novelty, novelty_report = choose_held_out_novelty(config, root, fitted.backbone, table)
    novelty.save(config.work / "novelty.npz")
    write_json(config.work / "fit.json", {"head": {"l2": recipe.l2, "out_of_fold": report}, "novelty": novelty_report})


def agreement(task: Task, pictures: list[Picture], logits: FloatArray) -> dict[str, float]:
    """Balanced accuracy by picture, and by patient and label on the mean of the logits as the product takes it."""
    truth = np.array([task.classes(p.label)[0] for p in pictures])
    people, place = np.unique([f"{t} {p.patient or p.key}" for t, p in zip(truth, pictures, strict=True)],
                              return_inverse=True)  # fmt: skip
    means = np.stack([np.bincount(place, column) / np.bincount(place) for column in logits.T], axis=1)
    of_person = np.array([int(name.split(" ", 1)[0]) for name in people])

    def balanced(truth: NDArray[np.intp], said: NDArray[np.floating[Any]]) -> float:
        matrix = confusion_matrix(truth, said.argmax(axis=1), len(task.labels))
        return float(balanced_accuracy(matrix[np.newaxis].astype(np.float64))[0])

    return {"by_picture": balanced(truth, logits), "by_patient": balanced(of_person, means)}


def choose_held_out_novelty(
    config: Config, root: Path, backbone: keras.Model, table: TrainingTable
) -> tuple[NoveltyModel, dict[str, Any]]:
    """The variant of the embedding that refuses most foreign pictures and fewest changed ones held out from it.

    Its threshold is what the held-out pictures of every fold reach, each measured by an embedding fitted without
    that fold. Only layers of the frozen trunk may be used: those above it have seen every picture.

    Raises:
        ValueError: a variant uses a layer above the trunk.
    """
    foreign, everything = foreign_features(config, root, backbone), np.arange(len(table.pictures))
    models, rows = [], []
    for taps in config.novelty.variants:
        if not set(taps) <= set(trunk_taps(config)):
            raise ValueError(f"layers above the trunk among {taps}: they have seen every picture")
        plain, changed = _held_out_distances(config, table, taps)
        threshold = float(np.quantile(plain, config.novelty.quantile))
        model = replace(fit_variant(config, table, taps, everything, everything), threshold=threshold)
        models.append(model)
        rows.append({"taps": list(taps)} | refusals(model, changed, foreign))
        print(rows[-1])
    best = best_variant(rows)
    return models[best], {"candidates": rows, "chosen": rows[best]["taps"]}


def _held_out_distances(config: Config, table: TrainingTable, taps: tuple[str, ...]) -> tuple[FloatArray, FloatArray]:
    """Squared distances of all pictures, and of all their changed views, by embeddings that saw none of their fold."""
    plain, changed = [], []
    for held in held_out_folds(table.pictures):
        others = np.setdiff1d(np.arange(len(table.pictures)), held)
        model = fit_variant(config, table, taps, others, held)
        embedding = model.embedding({tap: table.views[PLAIN][tap][held] for tap in taps})
        plain.append(nearest_distance(embedding, model.class_means))
        changed.append(changed_distances(model, table, held))
    return np.concatenate(plain), np.concatenate(changed)
