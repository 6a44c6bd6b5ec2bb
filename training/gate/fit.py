"""Fits the gate's upper blocks, and its head on the backbone's pooled layers; validation makes every choice."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

import keras
import numpy as np
from numpy.typing import NDArray

from training.commands import split_pictures, write_json
from training.config import Config
from training.data.datasets import Picture
from training.fitting.features import PLAIN, Features, FloatArray, TrunkView, cached_view, trunk_taps, view_names
from training.fitting.finetune import TrainingSet, fine_tune
from training.fitting.fit import BACKBONE, imagenet_backbone, training_weights
from training.fitting.head import allowed_classes, fit_head, partial_label_loss, softmax
from training.fitting.novelty import fit_novelty, join_taps
from training.gate.features import LAYERS, view_features
from training.gate.kinds import KINDS, refused_kind
from training.gate.network import GateHead

HEAD: Final = "gate_head.npz"
JUDGED: Final = ("chest_xray_frontal", "chest_ct", "lung_ultrasound")
HELD_OUT_LOTS: Final = 3  # the kinds are held out in so many lots
SLOPE: Final = 8.0  # what twice the limit of the distance adds to the logit of "other"


@dataclass(frozen=True, eq=False)
class Table:
    """Pictures with their pooled layers; a picture stands there once for each of its views."""

    pictures: list[Picture]
    features: Features

    def at(self, places: NDArray[np.intp]) -> "Table":
        """The rows at these indices."""
        chosen = [self.pictures[i] for i in places]
        return Table(chosen, {tap: values[places] for tap, values in self.features.items()})

    def judged(self) -> "Table":
        """The rows of the kinds a model may judge."""
        return self.at(np.flatnonzero([p.label in JUDGED for p in self.pictures]))


@dataclass(frozen=True, eq=False)
class Views:
    """Pictures of one split and each of their views behind the trunk."""

    pictures: list[Picture]
    views: list[TrunkView]

    @classmethod
    def of(cls, config: Config, root: Path, split: str) -> Self:
        """The plain view of the pictures of a split; of the training split every view."""
        pictures = [p for p in split_pictures(config) if p.split == split]
        names = view_names(config) if split == "train" else [PLAIN]
        return cls(pictures, [cached_view(config, root, pictures, name) for name in names])

    def without(self, kinds: tuple[str, ...]) -> Self:
        """The pictures of any other kind."""
        return self._at([refused_kind(p) not in kinds for p in self.pictures])

    def only(self, kind: str) -> Self:
        """The pictures of one kind to be refused."""
        return self._at([refused_kind(p) == kind for p in self.pictures])

    def plain(self) -> Self:
        """The plain view alone."""
        return type(self)(self.pictures, self.views[:1])

    def _at(self, chosen: list[bool]) -> Self:
        places = np.flatnonzero(chosen)
        return type(self)([self.pictures[i] for i in places], [view.at(places) for view in self.views])

    def table(self, backbone: keras.Model) -> Table:
        """What a backbone makes of every view."""
        parts = [view_features(backbone, view) for view in self.views]
        return Table(self.pictures * len(parts), {tap: np.concatenate([part[tap] for part in parts]) for tap in LAYERS})


def fit_gate(config: Config, root: Path) -> None:
    """Fit, choose and save backbone and head; report the choices and what a gate does with kinds it has never seen."""
    train, val = Views.of(config, root, "train"), Views.of(config, root, "val")
    backbone = fitted_backbone(config, train, config.work)
    backbone.save_weights(config.work / BACKBONE)
    chosen = choose_head(config, train.table(backbone), val.table(backbone))
    hold_out_kinds(config, train, val, tuple(chosen["taps"]), chosen["l2"])


def fitted_backbone(config: Config, train: Views, work: Path) -> keras.Model:
    """The backbone with its upper blocks trained to tell the kinds; as ImageNet left it where none are trained.

    Args:
        work: folder for what an interrupted run goes on from.
    """
    backbone, taps = imagenet_backbone(config), config.head.taps
    if not config.fine_tune.epochs:
        return backbone
    allowed, weights = allowed_classes(train.pictures, config.task), training_weights(config, train.pictures)
    features = join_taps(view_features(backbone, train.views[0]), taps)
    start = fit_head(features, allowed, weights, max(config.head.l2), config.head.iterations)
    data = TrainingSet(train.views, train.pictures, allowed, weights)
    fine_tune(config.fine_tune, backbone, taps, data, start, work, config.seed)
    return backbone


def choose_head(config: Config, train: Table, val: Table) -> dict[str, Any]:
    """Fit every candidate and save the one with the smallest validation loss; write fit.json and return its row."""
    heads: list[GateHead] = []
    rows: list[dict[str, Any]] = []
    for taps in config.novelty.variants:
        for l2 in config.head.l2:
            heads.append(gate_head(config, train, val, taps, l2))
            rows.append({"taps": list(taps), "l2": l2} | _figures(config, heads[-1], val))
            print(rows[-1], flush=True)
    best = min(range(len(rows)), key=lambda i: rows[i]["validation_loss"])
    heads[best].save(config.work / HEAD)
    write_json(config.work / "fit.json", {"candidates": rows, "chosen": rows[best]})
    return rows[best]


def gate_head(config: Config, train: Table, val: Table, taps: tuple[str, ...], l2: float) -> GateHead:
    """Fit the linear head on every kind, and the distance on those a model may judge.

    The distance takes layers of the frozen trunk: those above know the training pictures too well, and other pictures
    of the same kinds would lie far off. Each source of each kind has a mean of its own: X-rays of
    children and of adults, slices with and without what is around the lungs lie apart. The limit leaves
    `novelty.quantile` of such validation pictures below it.
    """
    linear = fit_head(
        join_taps(train.features, taps),
        allowed_classes(train.pictures, config.task),
        training_weights(config, train.pictures),
        l2,
        config.head.iterations,
    )
    known, known_val = train.judged(), val.judged()
    cells = sorted({p.cell for p in known.pictures})
    groups = np.array([cells.index(p.cell) for p in known.pictures], np.intp)
    frozen = tuple(tap for tap in taps if tap in trunk_taps(config))
    unlike = fit_novelty(
        known.features, groups, known_val.features, frozen, config.novelty.dimensions, config.novelty.quantile
    )
    return GateHead(
        taps,
        linear,
        _spread(unlike.projection, train.features, taps, frozen),
        unlike.offset,
        unlike.class_means,
        unlike.threshold,
        SLOPE / unlike.threshold,
    )


def _spread(projection: FloatArray, features: Features, taps: tuple[str, ...], frozen: tuple[str, ...]) -> FloatArray:
    """A projection of some layers as one of all layers, to which the others add nothing."""
    rows = np.concatenate([np.full(features[tap].shape[1], tap in frozen) for tap in taps])
    spread = np.zeros((len(rows), projection.shape[1]), np.float32)
    spread[rows] = projection
    return spread


def logits_of(head: GateHead, table: Table) -> FloatArray:
    """Logits (n, K) of the rows of a table."""
    return head.logits(join_taps(table.features, head.taps))


def _figures(config: Config, head: GateHead, val: Table) -> dict[str, Any]:
    probabilities = softmax(logits_of(head, val))
    truth = config.task.definite(val.pictures)[1]
    loss = partial_label_loss(
        probabilities, allowed_classes(val.pictures, config.task), training_weights(config, val.pictures)
    )
    return {"validation_loss": loss, "validation_accuracy": float((probabilities.argmax(axis=1) == truth).mean())}


def hold_out_kinds(config: Config, train: Views, val: Views, taps: tuple[str, ...], l2: float) -> None:
    """For each kind to be refused: fitted without it, how many of its pictures no model would have judged.

    The kinds are held out in `HELD_OUT_LOTS` lots, for a backbone is trained for each. Counted on the training and
    validation pictures of the kind; writes held_out_kinds.json.
    """
    judged = [config.task.labels.index(name) for name in JUDGED]
    rows = []
    for first in range(HELD_OUT_LOTS):
        kinds = KINDS[first::HELD_OUT_LOTS]
        seen = train.without(kinds)
        backbone = fitted_backbone(config, seen, config.work)
        head = gate_head(config, seen.table(backbone), val.without(kinds).table(backbone), taps, l2)
        for kind in kinds:
            tables = [part.only(kind).table(backbone) for part in (train.plain(), val) if part.only(kind).pictures]
            probabilities = np.concatenate([softmax(logits_of(head, table)) for table in tables])
            let_through = probabilities[:, judged].max(axis=1)
            shares = {f"refused_at_{p}": float((let_through < p).mean()) for p in (0.5, 0.9)}
            rows.append({"kind": kind, "n": len(let_through)} | shares)
            print(rows[-1], flush=True)
    write_json(config.work / "held_out_kinds.json", rows)
