"""The trials: each an input and a way of training, measured inside, on sources left out, and on sources never seen.

A fixed part of the split is used, the same for every trial. What ships is chosen by the sources left out, not by the
external sets: those are shown beside it.
"""

from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final

import keras
import numpy as np
from numpy.typing import NDArray

from core.evaluation.metrics import auc, threshold_of_sensitivity
from training.commands import split_pictures
from training.config import Config, FineTuneConfig
from training.data.datasets import Picture
from training.fitting.features import PLAIN, TrunkView
from training.fitting.finetune import TrainingSet, fine_tune, top_features
from training.fitting.fit import imagenet_backbone
from training.fitting.head import LinearHead, allowed_classes, balanced_weights, fit_head, softmax
from training.fitting.novelty import join_taps
from training.gap.inputs import FLIPPED, trunk_view

TRAIN_EACH, VAL_EACH, EXTERNAL_EACH = 400, 150, 150  # pictures of each source and label
VIEWS: Final = (PLAIN, "augmented0", "augmented1")
L2: Final = 0.1
ITERATIONS: Final = 100
SENSITIVITY: Final = 0.9
FINE_TUNE: Final = FineTuneConfig("block_10", 3, 64, 3e-4, 1e-3, 0.2, 0.0, 0.0, 0.0, 1.0)
SEVERAL: Final = ("block_10", "block_15", "features")

FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class Trial:
    """One way of making a model.

    Attributes:
        inputs: names of `training.gap.inputs.INPUTS`; the logits of several are averaged (an ensemble).
        fine_tune: None for the frozen network with a linear head.
        balanced: whether every source and label weighs the same.
        partial: whether adult pneumonia of unknown cause is learnt from.
        flips: whether a film and its mirror image are judged together.
        l2: held against all weights of the head.
        kind_l2: held against learning which pneumonia it is; None for as much as against everything else.
        taps: the maps whose means the head stands on.
        distil: whether the ensemble is only the teacher of a head on its last input.
    """

    title: str
    inputs: tuple[str, ...]
    fine_tune: FineTuneConfig | None = None
    balanced: bool = True
    partial: bool = True
    flips: bool = False
    l2: float = L2
    kind_l2: float | None = None
    taps: tuple[str, ...] = ("features",)
    distil: bool = False


def trials() -> dict[str, Trial]:
    """Every trial by name, in the order of the table."""
    frozen = ("whole", "whole_one_archive", "whole_strong", "outside", "box_strong", "lungs", "lungs_strong",
              "lungs_equalised", "lungs_128", "lungs_96")  # fmt: skip
    tuned: dict[str, tuple[str, dict[str, float]]] = {
        "tuned": ("blocks above block_10 trained", {}),
        "tuned_mix": ("the same, mixing sources within a class", {"mix": 0.4}),
        "tuned_adversary": ("the same, adversarial source head", {"adversary": 0.3}),
        "tuned_robust": ("the same, group-robust loss", {"robust": 0.5}),
    }
    best = ("lungs_96",)
    result = {name: Trial("linear head", (name,)) for name in frozen}
    result["unbalanced"] = Trial("linear head, sources and labels as they come", best, balanced=False)
    result["no_partial"] = Trial("linear head, no adult pneumonia of unknown cause", best, partial=False)
    result["flips"] = Trial("linear head, film and mirror image", best, flips=True)
    result["several"] = Trial("linear head on three depths", best, taps=SEVERAL)
    title = "linear head on three depths, l2 {}, which pneumonia held back {} times more"
    for l2, factor in ((0.1, 30), (0.3, 30), (1.0, 30)):
        result[f"kinds_{l2}"] = Trial(title.format(l2, factor), best, taps=SEVERAL, l2=l2, kind_l2=factor * l2)
    three = ("whole_strong", "box_strong", *best)
    result["ensemble"] = Trial("linear heads of three inputs together", three)
    result["distilled"] = Trial("one linear head taught by the three", three, distil=True)
    for name, (title, changes) in tuned.items():
        result[name] = Trial(title, best, FineTuneConfig(**(asdict(FINE_TUNE) | changes)))
    title = "head on three depths, blocks above block_10 half way between ImageNet and trained"
    result["half_way"] = Trial(title, best, replace(FINE_TUNE, way=0.5), taps=SEVERAL)
    return result


@dataclass(eq=False)
class Bench:
    """The pictures of all trials, and what is measured on them."""

    config: Config
    root: Path
    train: list[Picture] = field(init=False)
    judged: list[Picture] = field(init=False)
    _features: dict[tuple[str, str, tuple[str, ...], bool], FloatArray] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        pictures = split_pictures(self.config)
        generator = np.random.default_rng(self.config.seed)
        self._cells = Counter(p.cell for p in pictures if p.split == "train")
        self._imagenet = imagenet_backbone(self.config)
        self.train = _sample(pictures, "train", TRAIN_EACH, generator)
        self.judged = _sample(pictures, "val", VAL_EACH, generator) + _sample(
            pictures, "external", EXTERNAL_EACH, generator
        )

    def measure(self, trial: Trial) -> dict[str, float]:
        """Every figure of a trial: trained on all sources, and once without each."""
        names = self.config.train_sets
        probabilities = self._probabilities(trial, self.train)
        row = self._figures(probabilities, self.judged) | self._spared(probabilities)
        for left_out in names:
            some = [p for p in self.train if p.dataset != left_out]
            probabilities = self._probabilities(trial, some)
            here = np.flatnonzero([p.dataset == left_out for p in self.judged])
            row[f"left_out:{left_out}:abnormal"] = self._abnormal(probabilities[here], [self.judged[i] for i in here])
        return row

    def _figures(self, probabilities: FloatArray, pictures: list[Picture]) -> dict[str, float]:
        row = {}
        for source in dict.fromkeys(p.dataset for p in pictures):
            here = np.flatnonzero([p.dataset == source for p in pictures])
            some = [pictures[i] for i in here]
            row[f"{source}:abnormal"] = self._abnormal(probabilities[here], some)
            covid = np.array([p.label == "covid" for p in some])
            if covid.any() and not covid.all():
                row[f"{source}:covid19"] = auc(covid, probabilities[here, self.config.task.labels.index("covid19")])
        places, truth = self.config.task.definite(pictures)
        for source in self.config.train_sets:
            here = np.array([pictures[i].dataset == source for i in places])
            row[f"{source}:accuracy"] = float((probabilities[places[here]].argmax(axis=1) == truth[here]).mean())
        return row

    def _spared(self, probabilities: FloatArray) -> dict[str, float]:
        """Share of the normal films of every source that a threshold for 90 % sensitivity inside does not refer."""
        known, truth = self.config.task.abnormality(self.judged)
        score = 1 - probabilities[known, 0]
        source = np.array([self.judged[i].dataset for i in known])
        inside = np.isin(source, self.config.train_sets)
        threshold = threshold_of_sensitivity(truth[inside], score[inside], SENSITIVITY)
        names = dict.fromkeys(source.tolist())
        return {f"{name}:spared": float((score < threshold)[(source == name) & ~truth].mean()) for name in names}

    def _abnormal(self, probabilities: FloatArray, pictures: list[Picture]) -> float:
        known, truth = self.config.task.abnormality(pictures)
        return auc(truth, 1 - probabilities[known, 0])

    def _probabilities(self, trial: Trial, train: list[Picture]) -> FloatArray:
        if trial.distil:
            return self._distilled(trial, train)
        parts = [self._one_input(trial, name, train) for name in trial.inputs]
        return np.asarray(np.mean(parts, axis=0), np.float32)

    def _one_input(self, trial: Trial, name: str, train: list[Picture]) -> FloatArray:
        known = set(train)
        chosen = np.array([i for i, p in enumerate(self.train) if p in known and (trial.partial or self._definite(p))])
        pictures = [self.train[i] for i in chosen]
        features = [self._untuned(trial, name, view, self.train)[chosen] for view in VIEWS]
        head = self._head(trial, np.concatenate(features), pictures)
        seen = (PLAIN, FLIPPED) if trial.flips else (PLAIN,)
        if trial.fine_tune is None:
            judged = [self._untuned(trial, name, view, self.judged) for view in seen]
        else:
            backbone = imagenet_backbone(self.config)
            views = [self._view(name, view, self.train).at(chosen) for view in VIEWS]
            allowed = allowed_classes(pictures, self.config.task)
            data = TrainingSet(views, pictures, allowed, balanced_weights(pictures))
            work = self.config.work / "gap"
            head = fine_tune(trial.fine_tune, backbone, trial.taps, data, head, work, self.config.seed)
            if trial.fine_tune.way < 1:
                tuned = [_means(backbone, trial.taps, view) for view in views]
                head = self._head(trial, np.concatenate(tuned), pictures)
            judged = [_means(backbone, trial.taps, self._view(name, view, self.judged)) for view in seen]
        return np.asarray(np.mean([softmax(head.logits(features)) for features in judged], axis=0), np.float32)

    def _definite(self, picture: Picture) -> bool:
        return len(self.config.task.classes(picture.label)) == 1

    def _view(self, name: str, view: str, pictures: list[Picture]) -> TrunkView:
        return trunk_view(self.config, self.root, name, pictures, view)

    def _untuned(self, trial: Trial, name: str, view: str, pictures: list[Picture]) -> FloatArray:
        """Means of the maps of the ImageNet backbone, kept in memory."""
        key = (name, view, trial.taps, pictures is self.train)
        if key not in self._features:
            self._features[key] = _means(self._imagenet, trial.taps, self._view(name, view, pictures))
        return self._features[key]

    def _head(self, trial: Trial, features: FloatArray, pictures: list[Picture]) -> LinearHead:
        """A linear head on features of one or several views of the pictures, one view after the other."""
        weights = balanced_weights(pictures) if trial.balanced else self._as_they_come(pictures)
        views = len(features) // len(pictures)
        allowed = np.tile(allowed_classes(pictures, self.config.task), (views, 1))
        return fit_head(
            features, allowed, np.tile(weights, views) / np.float32(views), trial.l2, ITERATIONS, trial.kind_l2
        )

    def _as_they_come(self, pictures: list[Picture]) -> FloatArray:
        """Weights (n,), sum 1, that give every source and label its share of the whole training split."""
        drawn = Counter(p.cell for p in pictures)
        weights = np.array([self._cells[p.cell] / drawn[p.cell] for p in pictures], np.float32)
        return np.asarray(weights / weights.sum(), np.float32)

    def _distilled(self, trial: Trial, train: list[Picture]) -> FloatArray:
        """A head on the last input that learns what all inputs' heads together say, within what the label allows."""
        known = set(train)
        places = np.flatnonzero([p in known for p in self.train])
        pictures = [self.train[i] for i in places]
        spoken = []
        for name in trial.inputs:
            features = self._untuned(trial, name, PLAIN, self.train)[places]
            spoken.append(softmax(self._head(trial, features, pictures).logits(features)))
        taught = np.mean(spoken, axis=0) * allowed_classes(pictures, self.config.task) + 1e-3
        last = [self._untuned(trial, trial.inputs[-1], view, self.train)[places] for view in VIEWS]
        soft = np.tile(taught / taught.sum(axis=1, keepdims=True), (len(VIEWS), 1))
        head = _soft_head(np.concatenate(last), soft, pictures)
        return softmax(head.logits(self._untuned(trial, trial.inputs[-1], PLAIN, self.judged)))


def _soft_head(features: FloatArray, taught: FloatArray, pictures: list[Picture]) -> LinearHead:
    """Cross-entropy to soft labels as weighted definite labels: each picture once per class."""
    count, classes = taught.shape
    weights = np.tile(balanced_weights(pictures), count // len(pictures)) / (count // len(pictures))
    allowed = np.repeat(np.eye(classes, dtype=np.float32), count, axis=0)
    return fit_head(
        np.tile(features, (classes, 1)),
        allowed,
        (taught * weights[:, np.newaxis]).T.ravel().astype(np.float32),
        L2,
        ITERATIONS,
    )


def _means(backbone: keras.Model, taps: tuple[str, ...], view: TrunkView) -> FloatArray:
    """Means of the tapped maps side by side, (n, channels)."""
    return join_taps(view.pooled | top_features(backbone, view), taps)


def _sample(pictures: list[Picture], split: str, each: int, generator: np.random.Generator) -> list[Picture]:
    cells: dict[str, list[Picture]] = {}
    for p in pictures:
        if p.split == split:
            cells.setdefault(p.cell, []).append(p)
    return [members[i] for members in cells.values() for i in generator.permutation(len(members))[:each]]
