"""X-rays with lung masks that people have reviewed."""

import csv
from collections import Counter
from pathlib import Path

from training.data.datasets import read_dataset
from training.data.split import group_pictures
from training.lungs.config import LungsConfig
from training.lungs.examples import Example, Kind, deal_groups, read_grey


def human_examples(config: LungsConfig, root: Path) -> list[Example]:
    """Every picture with a human mask, split by patient and near-duplicate group.

    Raises:
        FileNotFoundError: one of the two sets is not under `root`.
    """
    with (root / config.masks / "pairs.csv").open(encoding="utf-8", newline="") as stream:
        masks = {row["image"]: row["mask"] for row in csv.DictReader(stream)}
    pictures = [p for p in read_dataset(root, config.pictures) if p.file in masks]
    groups = group_pictures(pictures, [])
    dealt = deal_groups(groups, {"val": config.val_share, "test": config.test_share}, config.seed)
    examples = [
        Example(
            kind=Kind.XRAY,
            source=config.pictures,
            file=p.file,
            label=p.label,
            group=group,
            split=dealt[group],
            picture=read_grey(root / config.pictures / p.file),
            mask=read_grey(root / config.masks / masks[p.file]),
        )
        for p, group in zip(pictures, groups, strict=True)
    ]
    print(f"human masks: {dict(Counter(e.split for e in examples))}")
    return examples
