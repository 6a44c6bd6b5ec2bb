"""Gathers the pictures of a configuration: reads its sets and keeps what its task and its options allow."""

import csv
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from tqdm import tqdm

from training.config import Config
from training.data.catalogue import DATASETS
from training.data.datasets import Picture, picture_path, read_dataset
from training.data.empty_slices import shows_table_only
from training.data.gate import as_gate_picture, tested_groups
from training.data.licences import commercial
from training.data.made import MADE_SETS, read_made
from training.data.marks import Marks, find_marks

NO_PLACE: Final = "label has no place in the task"
NOT_PERMITTED: Final = "licence does not permit commercial use"
TABLE_ONLY: Final = "shows the table and no lung"
MARKED: Final = "drawn marks"
SURPLUS: Final = "more than enough of this source and label"


@dataclass(frozen=True)
class Gathered:
    """Pictures to use, in a fixed order, and how many were left out, by (set, reason)."""

    pictures: list[Picture]
    left_out: Counter[tuple[str, str]]


def gather(config: Config, root: Path) -> Gathered:
    """Every picture the configuration uses.

    With `drop_marked` the work folder gets marked.csv: every picture looked at, what was found, and whether it was
    left out.

    Raises:
        FileNotFoundError: a set is not there.
    """
    left_out: Counter[tuple[str, str]] = Counter()
    gathered: list[Picture] = []
    for name in config.sets:
        pictures = _read(config, root, name)
        for reason, keep in _conditions(config, root, pictures).items():
            kept = [picture for picture in pictures if keep(picture)]
            left_out[name, reason] += len(pictures) - len(kept)
            pictures = kept
        most = 0 if name in MADE_SETS else config.selection.most_per_cell  # made in the number that is wanted
        kept = _capped(pictures, most, config.seed)
        left_out[name, SURPLUS] += len(pictures) - len(kept)
        gathered += kept
    return Gathered(gathered, +left_out)


def _read(config: Config, root: Path, name: str) -> list[Picture]:
    pictures = read_made(root, name, config.seed) if name in MADE_SETS else read_dataset(root, name)
    if config.task.name == "gate":
        tested = tested_groups()
        return [as_gate_picture(picture, tested) for picture in pictures]
    return pictures


def _conditions(config: Config, root: Path, pictures: list[Picture]) -> dict[str, Callable[[Picture], bool]]:
    conditions: dict[str, Callable[[Picture], bool]] = {NO_PLACE: lambda p: p.label in config.task.allowed}
    if any(DATASETS[p.dataset].lungs_cut_out for p in pictures):
        conditions[TABLE_ONLY] = lambda p: not shows_table_only(picture_path(root, p))
    if config.selection.permissive_only:
        conditions[NOT_PERMITTED] = commercial
    if config.selection.drop_marked:
        figures = [p for p in pictures if DATASETS[p.dataset].from_figures and p.label in config.task.allowed]
        marked = {key for key, marks in _marks(config.work / "marked.csv", root, figures).items() if marks.marked}
        conditions[MARKED] = lambda p: p.key not in marked
    return conditions


def _marks(path: Path, root: Path, pictures: list[Picture]) -> dict[str, Marks]:
    """What was found in every picture; looked for once and kept."""
    known: dict[str, Marks] = {}
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as stream:
            known = {r["picture"]: Marks(float(r["colour"]), int(r["letters"])) for r in csv.DictReader(stream)}
    new = [p for p in pictures if p.key not in known]
    if new:
        known |= {p.key: find_marks(picture_path(root, p)) for p in tqdm(new, "drawn marks", unit="picture")}
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(["picture", "colour", "letters", "left_out"])
            writer.writerows([key, f"{m.colour:.5f}", m.letters, m.marked] for key, m in sorted(known.items()))
    return known


def _capped(pictures: list[Picture], most: int, seed: int) -> list[Picture]:
    """At most `most` pictures of every cell (0: all), drawn by the seed, in their old order."""
    if not most:
        return pictures
    generator = np.random.default_rng(seed)
    cells: dict[str, list[int]] = {}
    for i, picture in enumerate(pictures):
        cells.setdefault(picture.cell, []).append(i)
    kept = {i for places in cells.values() for i in generator.permutation(places)[:most].tolist()}
    return [picture for i, picture in enumerate(pictures) if i in kept]
