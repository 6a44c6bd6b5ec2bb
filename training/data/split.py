"""Splits by patient and near-duplicate group, so that nothing of a tested person was trained on."""

from collections import Counter, defaultdict
from collections.abc import Iterable

import numpy as np

from training.data.datasets import Picture, with_split


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


def assign_splits(
    pictures: list[Picture],
    groups: list[str],
    train_sets: tuple[str, ...],
    external_sets: tuple[str, ...],
    shares: tuple[float, float],
    seed: int,
) -> list[Picture]:
    """Assign every picture to "train", "val", "test", "external" or "left_out".

    A group with a picture of a publisher's test split is tested on. The other groups are shuffled and dealt out
    so that every cell (source and label) has its shares of validation and test; a group counts for the cell most of
    its pictures are in. An external picture whose group holds a picture to train, validate or test on is left out.

    Args:
        shares: (validation, test) shares 0..1 of every cell's pictures outside the publishers' test splits.
    """
    inside = [i for i, p in enumerate(pictures) if p.dataset in train_sets]
    members: dict[str, list[int]] = defaultdict(list)
    for i in inside:
        members[groups[i]].append(i)
    fixed = {groups[i] for i in inside if pictures[i].publisher_split == "test"}
    cells: dict[str, list[str]] = defaultdict(list)
    for group in members.keys() - fixed:
        cells[_main_cell([pictures[i] for i in members[group]])].append(group)
    chosen = dict.fromkeys(fixed, "test")
    for cell in sorted(cells):
        chosen |= _deal(sorted(cells[cell]), members, shares, np.random.default_rng([seed, *cell.encode()]))

    def split_of(i: int) -> str:
        if pictures[i].dataset in train_sets:
            return chosen[groups[i]]
        return "external" if pictures[i].dataset in external_sets and groups[i] not in members else "left_out"

    return [with_split(p, groups[i], split_of(i)) for i, p in enumerate(pictures)]


def _main_cell(pictures: list[Picture]) -> str:
    return min(Counter(p.cell for p in pictures).items(), key=lambda item: (-item[1], item[0]))[0]


def _deal(
    groups: list[str], members: dict[str, list[int]], shares: tuple[float, float], generator: np.random.Generator
) -> dict[str, str]:
    total = sum(len(members[g]) for g in groups)
    quota = {"val": shares[0] * total, "test": shares[1] * total}
    dealt: dict[str, str] = {}
    for index in generator.permutation(len(groups)):
        group = groups[index]
        split = next((name for name, room in quota.items() if room >= len(members[group])), "train")
        if split in quota:
            quota[split] -= len(members[group])
        dealt[group] = split
    return dealt
