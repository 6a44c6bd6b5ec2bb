"""Fits backbone, head and embedding on the cached views; every choice is made on the validation split."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
from numpy.typing import NDArray

from training.commands import split_pictures, write_json
from training.config import Config
from training.data.datasets import Picture
from training.data.nonxrays import UPSCALED_XRAYS, foreign_pictures
from training.data.tasks import Task
from training.fitting.features import (
    PLAIN,
    Features,
    FloatArray,
    TrunkView,
    cached_view,
    file_batches,
    run_trunk,
    trunk_session,
    trunk_taps,
    view_names,
)
from training.fitting.finetune import TrainingSet, fine_tune, top_features
from training.fitting.head import LinearHead, allowed_classes, balanced_weights, fit_head, partial_label_loss, softmax
from training.fitting.novelty import NoveltyModel, fit_novelty, join_taps, nearest_distance
from training.networks.efficientnet_lite import build_backbone, load_imagenet

BACKBONE: Final = "backbone.weights.h5"


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


def training_pictures(config: Config) -> list[Picture]:
    """The pictures of the training sets, of every split."""
    return [p for p in split_pictures(config) if p.dataset in config.train_sets]


def training_weights(config: Config, pictures: list[Picture]) -> FloatArray:
    """(n,), sum 1: what each picture weighs, by the shares of the sets and by patient as the configuration says."""
    return balanced_weights(pictures, config.shares, config.by_patient)


def trunk_views(config: Config, root: Path, pictures: list[Picture]) -> dict[str, TrunkView]:
    """Every view of the pictures behind the trunk, from the cache or computed."""
    return {view: cached_view(config, root, pictures, view) for view in view_names(config)}


def backbone_features(backbone: keras.Model, view: TrunkView) -> Features:
    """Means of every layer of `TAPS`, float32 (n, channels) by tap."""
    return view.pooled | top_features(backbone, view)


def feature_table(pictures: list[Picture], views: dict[str, TrunkView], backbone: keras.Model) -> TrainingTable:
    """The features a backbone makes of every view."""
    return TrainingTable(pictures, {name: backbone_features(backbone, view) for name, view in views.items()})


def imagenet_backbone(config: Config) -> keras.Model:
    """The backbone as ImageNet left it."""
    backbone = build_backbone(config.preprocess.height)
    load_imagenet(backbone)
    return backbone


def tuned_backbone(config: Config) -> keras.Model:
    """The backbone as `fit_all` left it.

    Raises:
        FileNotFoundError: nothing has been fitted.
    """
    backbone = build_backbone(config.preprocess.height)
    backbone.load_weights(config.work / BACKBONE)
    return backbone


def fit_all(config: Config, root: Path) -> None:
    """Fit, choose and save backbone, head and embedding; report the choices."""
    pictures, backbone = training_pictures(config), imagenet_backbone(config)
    views = trunk_views(config, root, pictures)
    table = feature_table(pictures, views, backbone)
    head, head_report = choose_head(config, table)
    if config.fine_tune.epochs:
        head = tuned_head(config, backbone, table, views, head)
        table = feature_table(pictures, views, backbone)
        if config.fine_tune.way < 1:
            head, head_report["after_fine_tuning"] = choose_head(config, table)
        head_report["validation_loss_after_fine_tuning"] = _loss(config, head, table, table.places("val"))
    head.save(config.work / "head.npz")
    backbone.save_weights(config.work / BACKBONE)
    novelty, novelty_report = choose_novelty(config, root, backbone, table)
    novelty.save(config.work / "novelty.npz")
    write_json(config.work / "fit.json", {"head": head_report, "novelty": novelty_report})
    print(f"head: {head_report}   embedding: {' + '.join(novelty.taps)}")


def tuned_head(
    config: Config, backbone: keras.Model, table: TrainingTable, views: dict[str, TrunkView], start: LinearHead
) -> LinearHead:
    """Fine-tune the backbone in place on the training split of every view; the head that goes with it."""
    train = table.places("train")
    pictures = table.chosen(train)
    data = TrainingSet(
        [view.at(train) for view in views.values()],
        pictures,
        allowed_classes(pictures, config.task),
        training_weights(config, pictures),
    )
    return fine_tune(config.fine_tune, backbone, config.head.taps, data, start, config.work, config.seed)


def fit_views(
    config: Config, table: TrainingTable, l2: float, views: list[str], places: NDArray[np.intp]
) -> LinearHead:
    """Fit a head on several views of the pictures at `places`."""
    pictures = table.chosen(places)
    features = np.concatenate([join_taps(table.views[view], config.head.taps)[places] for view in views])
    allowed = np.tile(allowed_classes(pictures, config.task), (len(views), 1))
    weights = np.tile(training_weights(config, pictures), len(views)) / np.float32(len(views))
    return fit_head(features, allowed, weights, l2, config.head.iterations, config.head.kind * l2)


def choose_head(config: Config, table: TrainingTable) -> tuple[LinearHead, dict[str, Any]]:
    """The strongest l2 whose validation loss is nearly the best: strong l2 travels better between sources."""
    views, train, val = view_names(config), table.places("train"), table.places("val")
    heads, rows = [], []
    for l2 in config.head.l2:
        head = fit_views(config, table, l2, views, train)
        heads.append(head)
        rows.append({"l2": l2, "validation_loss": _loss(config, head, table, val)})
        print(rows[-1])
    limit = min(row["validation_loss"] for row in rows) * (1 + config.head.loss_tolerance)
    best = max(i for i, row in enumerate(rows) if row["validation_loss"] <= limit)
    return heads[best], {"candidates": rows, "chosen_l2": rows[best]["l2"], "views": views}


def _loss(config: Config, head: LinearHead, table: TrainingTable, places: NDArray[np.intp]) -> float:
    pictures = table.chosen(places)
    probabilities = softmax(head.logits(join_taps(table.views[PLAIN], config.head.taps)[places]))
    return partial_label_loss(
        probabilities,
        allowed_classes(pictures, config.task),
        training_weights(config, pictures),
    )


def novelty_classes(pictures: list[Picture], task: Task) -> NDArray[np.intp]:
    """Class of each picture for the class means; a partial label stands with the first class it allows."""
    return np.array([task.classes(p.label)[0] for p in pictures], np.intp)


def choose_novelty(
    config: Config, root: Path, backbone: keras.Model, table: TrainingTable
) -> tuple[NoveltyModel, dict[str, Any]]:
    """The variant that refuses nearly all foreign pictures and the fewest changed ones of its own kind.

    Chosen on every second picture of each kind; the others are what the evaluation reports.
    """
    foreign = foreign_features(config, root, backbone)
    train, val = table.places("train"), table.places("val")
    models, rows = [], []
    for taps in config.novelty.variants:
        model = fit_variant(config, table, taps, train, val)
        models.append(model)
        rows.append({"taps": list(taps)} | refusals(model, changed_distances(model, table, val), foreign))
        print(rows[-1])
    best = best_variant(rows)
    return models[best], {"candidates": rows, "chosen": rows[best]["taps"]}


def foreign_features(config: Config, root: Path, backbone: keras.Model) -> dict[str, Features]:
    """Features, by kind, of every second picture that the model is not for."""
    session, taps = trunk_session(config), trunk_taps(config)
    return {
        kind: backbone_features(backbone, run_trunk(session, taps, file_batches(paths[::2], config, kind)))
        for kind, paths in foreign_pictures(config.task.name, root).items()
    }


def fit_variant(
    config: Config, table: TrainingTable, taps: tuple[str, ...], train: NDArray[np.intp], val: NDArray[np.intp]
) -> NoveltyModel:
    """Fit the embedding on all views of the pictures at `train`; its threshold on those at `val`."""
    views = view_names(config)
    features = {tap: np.concatenate([table.views[view][tap][train] for view in views]) for tap in taps}
    classes = np.tile(novelty_classes(table.chosen(train), config.task), len(views))
    plain = {tap: table.views[PLAIN][tap][val] for tap in taps}
    return fit_novelty(features, classes, plain, taps, config.novelty.dimensions, config.novelty.quantile)


def refusals(model: NoveltyModel, changed: FloatArray, foreign: dict[str, Features]) -> dict[str, Any]:
    """Shares refused: of foreign pictures by kind, and of changed views of pictures nothing was fitted on.

    Args:
        changed: (m,), squared distances of the changed views to the nearest class mean.
    """
    kinds = {
        kind: float((nearest_distance(model.embedding(features), model.class_means) > model.threshold).mean())
        for kind, features in foreign.items()
    }
    clear = [share for kind, share in kinds.items() if kind != UPSCALED_XRAYS]
    return {
        "mean_foreign_refused": float(np.mean(clear)),
        "changed_refused": float((changed > model.threshold).mean()),
        "refused": kinds,
    }


def best_variant(rows: list[dict[str, Any]]) -> int:
    """The row that refuses nearly all foreign pictures, and the fewest changed ones of its own kind."""
    ranking = [(-round(row["mean_foreign_refused"], 2), row["changed_refused"]) for row in rows]
    return min(range(len(rows)), key=ranking.__getitem__)


def changed_distances(model: NoveltyModel, table: TrainingTable, places: NDArray[np.intp]) -> FloatArray:
    """Squared distances to the nearest class mean of every augmented view of the pictures at these indices."""
    views = [features for name, features in table.views.items() if name != PLAIN]
    seen = [{tap: features[tap][places] for tap in model.taps} for features in views]
    return np.concatenate([nearest_distance(model.embedding(features), model.class_means) for features in seen])
