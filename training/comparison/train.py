"""Trains one network, whole or its head alone; resumes where an interruption left it."""

import math
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
from keras import ops

from core.manifest import PreprocessSpec
from training.comparison.config import Comparison, Entry
from training.comparison.pictures import FloatArray, PictureBatches
from training.data.datasets import Picture
from training.data.tasks import Task
from training.fitting.head import allowed_classes, balanced_weights
from training.networks.catalogue import NETWORKS, BuiltNetwork

IMPOSSIBLE: Final = -1e9
MODEL: Final = "model.keras"


@dataclass(frozen=True)
class Trained:
    """A trained network and what was done to it.

    Attributes:
        model: `image` (N, side, side, 3) to logits (N, K).
        started_from: what its weights were before.
        epochs: times every training picture was seen by what was trained.
        seconds: processor time of all threads this took, in this run of the program.
    """

    model: keras.Model
    started_from: str
    epochs: int
    seconds: float


def partial_label_loss(allowed: Any, logits: Any) -> Any:
    """-log of the probability of what the label allows, (N,).

    Args:
        allowed: (N, K), 1 where the label allows the class.
        logits: (N, K).
    """
    inside = ops.where(allowed > 0, logits, IMPOSSIBLE)
    return ops.logsumexp(logits, axis=-1) - ops.logsumexp(inside, axis=-1)


def train(
    comparison: Comparison, entry: Entry, root: Path, pictures: list[Picture], task: Task, folder: Path
) -> Trained:
    """Train one network and write `folder/model.keras`.

    Args:
        pictures: what to train on.
        folder: of this network; holds the checkpoint of an interrupted run.

    Raises:
        FileNotFoundError: the weights to start from are not there.
    """
    keras.utils.set_random_seed(comparison.seed)
    network = NETWORKS[entry.network]
    built = network.build(entry.side, len(task.labels), entry.weights)
    spec = network.preprocess(entry.side, comparison.percentiles)
    targets = allowed_classes(pictures, task)
    weights = balanced_weights(pictures) * np.float32(len(pictures))
    start = time.process_time()
    if entry.frozen:
        features = trunk_features(comparison, built, spec, root, pictures, folder)
        _fit_head(comparison, built, features, targets, weights)
    else:
        batches = PictureBatches(
            root, pictures, spec, comparison.fitting.batch, comparison.fitting.workers, targets, weights,
            comparison.base.augment if comparison.fitting.augment else None, comparison.seed,
        )  # fmt: skip
        _fit_whole(comparison, entry, built.whole(), batches, folder)
    model = built.whole()
    model.save(folder / MODEL)
    shutil.rmtree(folder / "backup", ignore_errors=True)
    epochs = comparison.fitting.head_epochs if entry.frozen else entry.epochs
    return Trained(model, built.started_from, epochs, time.process_time() - start)


def trunk_features(
    comparison: Comparison, built: BuiltNetwork, spec: PreprocessSpec, root: Path, pictures: list[Picture], folder: Path
) -> FloatArray:
    """What the frozen trunk says of every picture, (n, channels); kept in `folder` for a resumed run."""
    path = folder / "features.npy"
    if path.exists():
        return np.asarray(np.load(path), np.float32)
    batches = PictureBatches(root, pictures, spec, comparison.fitting.batch, comparison.fitting.workers)
    features = np.asarray(built.trunk.predict(batches, verbose=2), np.float32)
    np.save(path, features)
    return features


def _fit_head(
    comparison: Comparison, built: BuiltNetwork, features: FloatArray, targets: FloatArray, weights: FloatArray
) -> None:
    fitting = comparison.fitting
    steps = fitting.head_epochs * math.ceil(len(features) / fitting.batch)
    head = keras.Model(built.head.input, built.head.output)  # what is compiled cannot be saved without its loss
    _compile(head, fitting.head_learning_rate, steps)
    head.fit(features, targets, sample_weight=weights, batch_size=fitting.batch, epochs=fitting.head_epochs, verbose=0)


def _fit_whole(comparison: Comparison, entry: Entry, model: keras.Model, batches: PictureBatches, folder: Path) -> None:
    """A checkpoint after every epoch lets an interrupted run go on; a finished one has none."""
    _compile(model, entry.learning_rate, entry.epochs * len(batches))
    backup = keras.callbacks.BackupAndRestore(str(folder / "backup"), delete_checkpoint=False)
    model.fit(batches, epochs=entry.epochs, callbacks=[backup], verbose=2)


def _compile(model: keras.Model, learning_rate: float, steps: int) -> None:
    schedule = keras.optimizers.schedules.CosineDecay(learning_rate, max(1, steps))
    model.compile(optimizer=keras.optimizers.Adam(schedule), loss=partial_label_loss)
