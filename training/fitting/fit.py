"""Fits head and embedding on cached features; every choice is made on the validation split."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.evaluation.metrics import auc
from training.commands import split_pictures, write_json
from training.config import Config
from training.data.datasets import Picture
from training.data.nonxrays import UPSCALED_XRAYS, non_xrays
from training.fitting.features import (
    BORDER,
    PLAIN,
    Features,
    FloatArray,
    backbone_session,
    cached_features,
    file_batches,
    run_taps,
    view_names,
)
from training.fitting.head import LinearHead, allowed_classes, balanced_weights, fit_head, partial_label_loss, softmax
from training.fitting.novelty import NoveltyModel, fit_novelty, nearest_distance


@dataclass(frozen=True, eq=False)
class TrainingTable:
    """Pictures of the training sets with the features of each view, in one order."""

    pictures: list[Picture]
    views: dict[str, Features]

    def places(self, split: str, dataset: str = "") -> NDArray[np.intp]:
        """Indices of the pictures of one split, and of one set if named."""
        return np.flatnonzero([p.split == split and dataset in ("", p.dataset) for p in self.pictures])

    def chosen(self, places: NDArray[np.intp]) -> list[Picture]:
        """Pictures at these indices."""
        return [self.pictures[i] for i in places]


def training_table(config: Config, root: Path) -> TrainingTable:
    """Load or compute the features of every view of the training sets."""
    everything = split_pictures(config)
    inside = [i for i, p in enumerate(everything) if p.dataset in config.train_sets]
    pictures = [everything[i] for i in inside]
    plain = cached_features(config, root, everything, PLAIN)
    views = {PLAIN: {tap: values[inside] for tap, values in plain.items()}}
    views |= {view: cached_features(config, root, pictures, view) for view in view_names(config) if view != PLAIN}
    return TrainingTable(pictures, views)


def fit_all(config: Config, root: Path) -> None:
    """Fit, choose and save head and embedding; report the choices and what shortcuts alone can do."""
    table = training_table(config, root)
    head, head_report = choose_head(config, table)
    head.save(config.work / "head.npz")
    novelty, novelty_report = choose_novelty(config, root, table)
    novelty.save(config.work / "novelty.npz")
    report = {"head": head_report, "novelty": novelty_report}
    write_json(config.work / "fit.json", report)
    print(f"head: {head_report['chosen_l2']}   embedding: {' + '.join(novelty.taps)}")


def fit_views(
    config: Config, table: TrainingTable, l2: float, views: list[str], places: NDArray[np.intp]
) -> LinearHead:
    """Fit a head on several views of the pictures at `places`."""
    pictures = table.chosen(places)
    features = np.concatenate([table.views[view]["features"][places] for view in views])
    allowed = np.tile(allowed_classes(pictures), (len(views), 1))
    weights = np.tile(balanced_weights(pictures), len(views)) / np.float32(len(views))
    return fit_head(features, allowed, weights, l2, config.head.iterations)


def choose_head(config: Config, table: TrainingTable) -> tuple[LinearHead, dict[str, Any]]:
    """The strongest l2 whose validation loss is nearly the best: strong l2 travels better between sources."""
    views = [view for view in view_names(config) if view != BORDER]
    train, val = table.places("train"), table.places("val")
    heads, rows = [], []
    for l2 in config.head.l2:
        head = fit_views(config, table, l2, views, train)
        heads.append(head)
        rows.append({"l2": l2, "validation_loss": _loss(head, table, val)} | _across_sources(config, table, l2, views))
        print(rows[-1])
    limit = min(row["validation_loss"] for row in rows) * (1 + config.head.loss_tolerance)
    best = max(i for i, row in enumerate(rows) if row["validation_loss"] <= limit)
    return heads[best], {"candidates": rows, "chosen_l2": rows[best]["l2"], "views": views}


def _loss(head: LinearHead, table: TrainingTable, places: NDArray[np.intp]) -> float:
    pictures = table.chosen(places)
    probabilities = softmax(head.logits(table.views[PLAIN]["features"][places]))
    return partial_label_loss(probabilities, allowed_classes(pictures), balanced_weights(pictures))


def _across_sources(config: Config, table: TrainingTable, l2: float, views: list[str]) -> dict[str, float]:
    """AUC of abnormal on the validation pictures of one set, trained on the other sets only."""
    result = {}
    for name in config.train_sets:
        others = np.concatenate([table.places("train", other) for other in config.train_sets if other != name])
        head = fit_views(config, table, l2, views, others)
        places = table.places("val", name)
        result[f"abnormal_auc_never_seen_{name}"] = abnormal_auc(
            head, table.views[PLAIN]["features"][places], table.chosen(places)
        )
    return result


def abnormal_auc(head: LinearHead, features: FloatArray, pictures: list[Picture]) -> float:
    """AUC of 1 - P(normal)."""
    return auc(np.array([p.abnormal for p in pictures]), 1 - softmax(head.logits(features))[:, 0])


def novelty_classes(pictures: list[Picture]) -> NDArray[np.intp]:
    """Class of each picture for the class means; unspecified pneumonia stands with bacterial pneumonia."""
    return np.array([p.allowed[0] for p in pictures], np.intp)


def choose_novelty(config: Config, root: Path, table: TrainingTable) -> tuple[NoveltyModel, dict[str, Any]]:
    """The variant that refuses nearly all non-X-rays and the fewest changed X-rays.

    Chosen on every second picture of each kind; the others are what the evaluation reports.
    """
    session = backbone_session(config)
    foreign = {
        kind: run_taps(session, file_batches(paths[::2], config, kind)) for kind, paths in non_xrays(root).items()
    }
    train, val = table.places("train"), table.places("val")
    models, rows = [], []
    for taps in config.novelty.variants:
        model = _fit_variant(config, table, taps, train, val)
        models.append(model)
        rows.append({"taps": list(taps)} | _refusals(model, table, val, foreign))
        print(rows[-1])
    ranking = [(-round(row["mean_non_xrays_refused"], 2), row["changed_xrays_refused"]) for row in rows]
    best = min(range(len(rows)), key=ranking.__getitem__)
    return models[best], {"candidates": rows, "chosen": rows[best]["taps"]}


def _fit_variant(
    config: Config, table: TrainingTable, taps: tuple[str, ...], train: NDArray[np.intp], val: NDArray[np.intp]
) -> NoveltyModel:
    views = [view for view in view_names(config) if view != BORDER]
    features = {tap: np.concatenate([table.views[view][tap][train] for view in views]) for tap in taps}
    classes = np.tile(novelty_classes(table.chosen(train)), len(views))
    plain = {tap: table.views[PLAIN][tap][val] for tap in taps}
    return fit_novelty(features, classes, plain, taps, config.novelty.dimensions, config.novelty.quantile)


def _refusals(
    model: NoveltyModel, table: TrainingTable, val: NDArray[np.intp], foreign: dict[str, Features]
) -> dict[str, Any]:
    def refused(features: Features) -> float:
        return float((nearest_distance(model.embedding(features), model.class_means) > model.threshold).mean())

    changed = [
        refused({tap: table.views[view][tap][val] for tap in model.taps}) for view in table.views if "augment" in view
    ]
    kinds = {kind: refused(features) for kind, features in foreign.items()}
    clear = [share for kind, share in kinds.items() if kind != UPSCALED_XRAYS]
    return {
        "mean_non_xrays_refused": float(np.mean(clear)),
        "changed_xrays_refused": float(np.mean(changed)),
        "refused": kinds,
    }


def shortcut_heads(config: Config, table: TrainingTable, l2: float) -> tuple[LinearHead, LinearHead]:
    """Two heads that must not do well: one sees only the borders, one tells the source of normal pictures.

    Returns:
        (head over `LABELS` on border features, head over `config.train_sets` on plain features of normals).
    """
    train = table.places("train")
    border = fit_views(config, table, l2, [BORDER], train)
    normals = np.array([i for i in train if not table.pictures[i].abnormal])
    pictures = table.chosen(normals)
    sources = np.eye(len(config.train_sets), dtype=np.float32)[[config.train_sets.index(p.dataset) for p in pictures]]
    features = table.views[PLAIN]["features"][normals]
    return border, fit_head(features, sources, balanced_weights(pictures), l2, config.head.iterations)
