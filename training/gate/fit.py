"""Fits the gate's head on the pooled layers of the frozen backbone; every choice is made on the validation split."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from training.commands import read_json, split_pictures, write_json
from training.config import Config
from training.data.datasets import Picture
from training.fitting.features import PLAIN, Features, FloatArray, view_names
from training.fitting.head import allowed_classes, balanced_weights, fit_head, partial_label_loss, softmax
from training.fitting.novelty import fit_novelty, join_taps
from training.gate.features import QUADRANTS, view_features
from training.gate.kinds import KINDS, refused_kind
from training.gate.network import GateHead

HEAD: Final = "gate_head.npz"
JUDGED: Final = ("chest_xray_frontal", "chest_ct", "lung_ultrasound")
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

    def only(self, kind: str) -> "Table":
        """The rows of one kind to be refused."""
        return self.at(np.flatnonzero([refused_kind(p) == kind for p in self.pictures]))

    def without(self, kind: str) -> "Table":
        """The rows of any other kind."""
        return self.at(np.flatnonzero([refused_kind(p) != kind for p in self.pictures]))


def table_of(config: Config, root: Path, split: str) -> Table:
    """The plain view of the pictures of a split; of the training split every view."""
    pictures = [p for p in split_pictures(config) if p.split == split]
    views = view_names(config) if split == "train" else [PLAIN]
    parts = [view_features(config, root, pictures, view) for view in views]
    return Table(pictures * len(views), {tap: np.concatenate([part[tap] for part in parts]) for tap in parts[0]})


def fit_gate(config: Config, root: Path) -> None:
    """Fit, choose and save the head; report the choices and what a gate does with kinds it has never seen."""
    choose_head(config, root)
    hold_out_kinds(config, root)


def choose_head(config: Config, root: Path) -> None:
    """Fit every candidate and save the one with the smallest validation loss; write fit.json."""
    train, val = table_of(config, root, "train"), table_of(config, root, "val")
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


def gate_head(config: Config, train: Table, val: Table, taps: tuple[str, ...], l2: float) -> GateHead:
    """Fit the linear head on every kind, and the distance on those a model may judge.

    The distance takes means over the whole picture. Each source of each kind has a mean of its own: X-rays of
    children and of adults, slices with and without what is around the lungs lie apart. The limit leaves
    `novelty.quantile` of such validation pictures below it.
    """
    linear = fit_head(
        join_taps(train.features, taps),
        allowed_classes(train.pictures, config.task),
        balanced_weights(train.pictures),
        l2,
        config.head.iterations,
    )
    known, known_val = train.judged(), val.judged()
    cells = sorted({p.cell for p in known.pictures})
    groups = np.array([cells.index(p.cell) for p in known.pictures], np.intp)
    whole = tuple(tap for tap in taps if tap != QUADRANTS)
    unlike = fit_novelty(
        known.features, groups, known_val.features, whole, config.novelty.dimensions, config.novelty.quantile
    )
    return GateHead(
        taps,
        linear,
        _spread(unlike.projection, train.features, taps),
        unlike.offset,
        unlike.class_means,
        unlike.threshold,
        SLOPE / unlike.threshold,
    )


def _spread(projection: FloatArray, features: Features, taps: tuple[str, ...]) -> FloatArray:
    """A projection of the layers without quadrants as one of all layers, to which quadrants add nothing."""
    rows = np.concatenate([np.full(features[tap].shape[1], tap != QUADRANTS) for tap in taps])
    spread = np.zeros((len(rows), projection.shape[1]), np.float32)
    spread[rows] = projection
    return spread


def logits_of(head: GateHead, table: Table) -> FloatArray:
    """Logits (n, K) of the rows of a table."""
    return head.logits(join_taps(table.features, head.taps))


def _figures(config: Config, head: GateHead, val: Table) -> dict[str, Any]:
    probabilities = softmax(logits_of(head, val))
    truth = config.task.definite(val.pictures)[1]
    loss = partial_label_loss(probabilities, allowed_classes(val.pictures, config.task), balanced_weights(val.pictures))
    return {"validation_loss": loss, "validation_accuracy": float((probabilities.argmax(axis=1) == truth).mean())}


def hold_out_kinds(config: Config, root: Path) -> None:
    """For each kind to be refused: fitted without it, how many of its pictures no model would have judged.

    Fitted on the plain view only, and counted on the training and validation pictures of the kind; writes
    held_out_kinds.json.
    """
    chosen = read_json(config.work / "fit.json")["chosen"]
    train, val = table_of(config, root, "train"), table_of(config, root, "val")
    plain = train.at(np.arange(len(train.pictures) // len(view_names(config))))
    judged = [config.task.labels.index(name) for name in JUDGED]
    rows = []
    for kind in KINDS:
        head = gate_head(config, plain.without(kind), val.without(kind), tuple(chosen["taps"]), chosen["l2"])
        left_out = [table.only(kind) for table in (plain, val)]
        probabilities = np.concatenate([softmax(logits_of(head, table)) for table in left_out if table.pictures])
        let_through = probabilities[:, judged].max(axis=1)
        shares = {f"refused_at_{p}": float((let_through < p).mean()) for p in (0.5, 0.9)}
        rows.append({"kind": kind, "n": len(let_through)} | shares)
        print(rows[-1], flush=True)
    write_json(config.work / "held_out_kinds.json", rows)
