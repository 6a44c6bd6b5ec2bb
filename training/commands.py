"""The steps of `python -m training`, in order. Each reads what the step before wrote into the work folder."""

import csv
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from training.config import Config
from training.data.catalogue import DATASETS
from training.data.datasets import Picture, picture_path, read_pictures, write_pictures
from training.data.gather import gather
from training.fitting.features import imagenet_features


def write_json(path: Path, document: Any) -> None:
    """Write readable JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


def read_json(path: Path) -> Any:
    """Read JSON."""
    return json.loads(path.read_text(encoding="utf-8"))


def all_pictures(config: Config, root: Path) -> list[Picture]:
    """Every picture of every set of the configuration, in a fixed order."""
    return gather(config, root).pictures


def show_data(config: Config, root: Path) -> None:
    """Say what is present and where the rest comes from; find near-duplicates across sets."""
    from training.data.survey import left_out, missing_sets, survey

    for line in survey(config, root):
        print(line)
    if missing := missing_sets(config, root):
        raise SystemExit(f"\nMissing data sets: {', '.join(missing)}")
    gathered = gather(config, root)
    print(f"\n{len(gathered.pictures)} pictures are used")
    for line in left_out(gathered):
        print(line)
    pairs = duplicate_pairs(config, root, gathered.pictures)
    print(f"{len(pairs)} near-duplicate pairs: {config.work / 'duplicates.csv'}")


def duplicate_pairs(config: Config, root: Path, pictures: list[Picture]) -> list[tuple[int, int]]:
    """Near-duplicate pairs of pictures that nothing else ties together, from duplicates.csv or searched for."""
    path, searched = config.work / "duplicates.csv", config.work / "duplicates.searched"
    place = {picture.key: i for i, picture in enumerate(pictures)}
    if not searched.exists() or not place.keys() <= set(searched.read_text(encoding="utf-8").splitlines()):
        from training.data.duplicates import near_duplicates
        from training.data.split import group_pictures

        features = imagenet_features(config, root, pictures)
        paths = [picture_path(root, p) for p in pictures]
        found = near_duplicates(paths, features, group_pictures(pictures, []), config.duplicates)
        _write_pairs(path, ([pictures[i].key, pictures[j].key, f"{c:.4f}"] for i, j, c in found))
        searched.write_text("\n".join(place), encoding="utf-8")
    with path.open(encoding="utf-8", newline="") as stream:
        pairs = [(row["first"], row["second"]) for row in csv.DictReader(stream)]
    return [(place[first], place[second]) for first, second in pairs if first in place and second in place]


def _write_pairs(path: Path, rows: Iterable[list[str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["first", "second", "correlation"])
        writer.writerows(rows)


def make_split(config: Config, root: Path) -> None:
    """Assign every picture to a split, and to a fold if there are folds, by patient and group; write split.csv."""
    from training.data.split import SplitPlan, assign_splits, group_pictures

    pictures = all_pictures(config, root)
    groups = group_pictures(pictures, duplicate_pairs(config, root, pictures))
    plan = SplitPlan(
        train_sets=config.train_sets,
        external_sets=config.external_sets,
        kept_sets=tuple(name for name in config.train_sets if DATASETS[name].keeps_validation),
        val_share=config.val_share,
        test_share=config.test_share,
        folds=config.folds,
        seed=config.seed,
    )
    assigned = assign_splits(pictures, groups, plan)
    write_pictures(config.work / "split.csv", assigned)
    for (cell, split), count in sorted(Counter((p.cell, p.split) for p in assigned).items()):
        print(f"{count:6d} {cell} {split}")


def split_pictures(config: Config) -> list[Picture]:
    """Every picture with its group and split.

    Raises:
        FileNotFoundError: `make_split` has not been run.
    """
    return read_pictures(config.work / "split.csv")
