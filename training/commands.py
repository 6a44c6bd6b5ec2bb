"""The steps of `python -m training`, in order. Each reads what the step before wrote into the work folder."""

import csv
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from training.config import Config
from training.data.datasets import DATASETS, Picture, read_dataset, read_pictures, write_pictures
from training.fitting.features import PLAIN, cached_features


def write_json(path: Path, document: Any) -> None:
    """Write readable JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


def read_json(path: Path) -> Any:
    """Read JSON."""
    return json.loads(path.read_text(encoding="utf-8"))


def all_pictures(config: Config, root: Path) -> list[Picture]:
    """Every picture of every set of the configuration, in a fixed order."""
    return [picture for name in config.sets for picture in read_dataset(root, name)]


def show_data(config: Config, root: Path) -> None:
    """Say what is present and where the rest comes from; find near-duplicates across sets."""
    missing = False
    for name in config.sets:
        dataset = DATASETS[name]
        print(f"\n{name}: {dataset.title}\n  licence: {dataset.licence}\n  source:  {dataset.url}")
        if not (root / name / "labels.csv").exists():
            print(f"  MISSING: put it into {root / name} with a labels.csv (file,label,patient,group,split)")
            missing = True
            continue
        pictures = read_dataset(root, name)
        for (label, split), count in sorted(Counter((p.label, p.publisher_split) for p in pictures).items()):
            print(f"  {count:6d} {label} {f'({split})' if split else ''}")
    if missing:
        raise SystemExit("Some data sets are missing.")
    pairs = duplicate_pairs(config, root, all_pictures(config, root))
    print(f"\n{len(pairs)} near-duplicate pairs: {config.work / 'duplicates.csv'}")


def duplicate_pairs(config: Config, root: Path, pictures: list[Picture]) -> list[tuple[int, int]]:
    """Near-duplicate pairs of pictures, from duplicates.csv or searched for."""
    path = config.work / "duplicates.csv"
    if not path.exists():
        from training.data.duplicates import near_duplicates

        features = cached_features(config, root, pictures, PLAIN)["features"]
        found = near_duplicates([root / p.dataset / p.file for p in pictures], features, config.duplicates)
        _write_pairs(path, ([pictures[i].key, pictures[j].key, f"{c:.4f}"] for i, j, c in found))
    place = {picture.key: i for i, picture in enumerate(pictures)}
    with path.open(encoding="utf-8", newline="") as stream:
        return [(place[row["first"]], place[row["second"]]) for row in csv.DictReader(stream)]


def _write_pairs(path: Path, rows: Iterable[list[str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["first", "second", "correlation"])
        writer.writerows(rows)


def make_split(config: Config, root: Path) -> None:
    """Assign every picture to a split by patient and near-duplicate group; write split.csv."""
    from training.data.split import assign_splits, group_pictures

    pictures = all_pictures(config, root)
    groups = group_pictures(pictures, duplicate_pairs(config, root, pictures))
    shares = (config.val_share, config.test_share)
    assigned = assign_splits(pictures, groups, config.train_sets, config.external_sets, shares, config.seed)
    write_pictures(config.work / "split.csv", assigned)
    for (cell, split), count in sorted(Counter((p.cell, p.split) for p in assigned).items()):
        print(f"{count:6d} {cell} {split}")


def split_pictures(config: Config) -> list[Picture]:
    """Every picture with its group and split.

    Raises:
        FileNotFoundError: `make_split` has not been run.
    """
    return read_pictures(config.work / "split.csv")
