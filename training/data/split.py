"""Groups of pictures that belong together, and who goes where: train, validation, test, folds."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from training.data.datasets import Picture, with_split


@dataclass(frozen=True)
class SplitPlan:
    """How pictures are divided.

    Attributes:
        train_sets: sets that are divided into train, validation and test.
        external_sets: sets that are only tested on.
        kept_sets: training sets whose publisher's train and validation splits are kept too, not only the test split.
        val_share, test_share: shares 0..1 of every cell's pictures outside the publishers' test splits.
        folds: number of cross-validation folds, 0 for none. With folds, the first is tested and the second
            validated on; `rotated` gives the other turns.
        seed: decides everything that is drawn.
    """

    train_sets: tuple[str, ...]
    external_sets: tuple[str, ...]
    kept_sets: tuple[str, ...]
    val_share: float
    test_share: float
    folds: int
    seed: int


def group_pictures(pictures: list[Picture], duplicates: Iterable[tuple[int, int]]) -> list[str]:
    """Name the group of every picture: joined by patient, by the publisher's near-duplicate group and by duplicates.

    Returns:
        One name a picture, in order; the name is the key of the group's first picture.
    """
    parent = list(range(len(pictures)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    def join(i: int, j: int) -> None:
        low, high = sorted((root(i), root(j)))
        parent[high] = low

    first: dict[str, int] = {}
    for i, picture in enumerate(pictures):
        for kind, name in (("patient", picture.patient), ("group", picture.given_group)):
            if name:
                join(i, first.setdefault(f"{kind} {name}", i))
    for i, j in duplicates:
        join(i, j)
    return [pictures[root(i)].key for i in range(len(pictures))]


def assign_splits(pictures: list[Picture], groups: list[str], plan: SplitPlan) -> list[Picture]:
    """Assign every picture to "train", "val", "test", "external" or "left_out", and to a fold.

    A group with a picture of a publisher's test split is tested on; with one of a kept validation split, validated
    on. The other groups are shuffled and dealt out so that every cell (source and label) has its shares; a group
    counts for the cell most of its pictures are in. Left out are: a picture of a kept split whose group went
    elsewhere, for the published split must neither grow nor leak; and an external picture whose group holds a picture
    to train, validate or test on.
    """
    members: dict[str, list[Picture]] = defaultdict(list)
    for picture, group in zip(pictures, groups, strict=True):
        if picture.dataset in plan.train_sets:
            members[group].append(picture)
    folds = _folds(members, plan) if plan.folds else {}
    chosen = _turn(folds, 0, plan.folds) if plan.folds else _fixed(members, plan)
    chosen |= _dealt({group: some for group, some in members.items() if group not in chosen}, plan)

    def split_of(picture: Picture, group: str) -> str:
        if picture.dataset not in plan.train_sets:
            return "external" if picture.dataset in plan.external_sets and group not in members else "left_out"
        stray = picture.dataset in plan.kept_sets and picture.publisher_split not in ("", chosen[group])
        return "left_out" if stray else chosen[group]

    return [
        with_split(picture, group, split_of(picture, group), str(folds.get(group, "")))
        for picture, group in zip(pictures, groups, strict=True)
    ]


def rotated(pictures: list[Picture], turn: int) -> list[Picture]:
    """The same pictures with fold `turn` to test on, the next one to validate on and the others to train on.

    Pictures outside the folds stay as they are.
    """
    names = sorted({int(p.fold) for p in pictures if p.fold})
    split = _turn({str(name): name for name in names}, turn, len(names))
    return [with_split(p, p.group, split[p.fold], p.fold) if p.fold else p for p in pictures]


def _turn(folds: dict[str, int], turn: int, count: int) -> dict[str, str]:
    parts = {turn % count: "test", (turn + 1) % count: "val"}
    return {group: parts.get(fold, "train") for group, fold in folds.items()}


def _fixed(members: dict[str, list[Picture]], plan: SplitPlan) -> dict[str, str]:
    """Split of the groups whose publisher decided it; testing goes before validating before training."""
    fixed: dict[str, str] = {}
    for group, some in members.items():
        published = {p.publisher_split for p in some if p.dataset in plan.kept_sets or p.publisher_split == "test"}
        for split in ("test", "val", "train"):
            if split in published:
                fixed[group] = split
                break
    return fixed


def _cells(members: dict[str, list[Picture]]) -> dict[str, list[str]]:
    """Groups by the cell most of their pictures are in, in order."""
    cells: dict[str, list[str]] = defaultdict(list)
    for group in sorted(members):
        counts = Counter(p.cell for p in members[group])
        cells[min(counts, key=lambda cell: (-counts[cell], cell))].append(group)
    return cells


def _dealt(members: dict[str, list[Picture]], plan: SplitPlan) -> dict[str, str]:
    dealt: dict[str, str] = {}
    for cell, groups in sorted(_cells(members).items()):
        total = sum(len(members[g]) for g in groups)
        quota = {"val": plan.val_share * total, "test": plan.test_share * total}
        generator = np.random.default_rng([plan.seed, *cell.encode()])
        for index in generator.permutation(len(groups)):
            group = groups[index]
            split = next((name for name, room in quota.items() if room >= len(members[group])), "train")
            if split in quota:
                quota[split] -= len(members[group])
            dealt[group] = split
    return dealt


def _folds(members: dict[str, list[Picture]], plan: SplitPlan) -> dict[str, int]:
    """Fold of every group: the largest first, each to the fold that has the fewest pictures of its cell so far."""
    folds: dict[str, int] = {}
    for cell, groups in sorted(_cells(members).items()):
        generator = np.random.default_rng([plan.seed, *cell.encode()])
        filled = np.zeros(plan.folds)
        order = generator.permutation(len(groups)).tolist()
        for index in sorted(order, key=lambda i: -len(members[groups[i]])):
            fold = int(np.argmin(filled + generator.uniform(0, 1e-3, plan.folds)))
            filled[fold] += len(members[groups[index]])
            folds[groups[index]] = fold
    return folds
