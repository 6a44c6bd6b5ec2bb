"""Which pictures are compared on, and how they reach a network."""

from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from core.imaging.read import read_scan
from core.imaging.scan import Scan, ScanSource, Units
from core.manifest import PreprocessSpec
from core.preprocess import preprocess
from training.comparison.config import Budget
from training.config import AugmentConfig
from training.data.datasets import Picture, picture_path
from training.data.tasks import Task
from training.fitting.augment import augmented

FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class Chosen:
    """The pictures of a comparison: to train on, to test on, of sets never trained on, and for the ranges of int8."""

    train: list[Picture]
    test: list[Picture]
    external: list[Picture]
    calibration: list[Picture]


def choose(pictures: list[Picture], budget: Budget, seed: int) -> Chosen:
    """Choose by the budget; the same seed gives the same pictures.

    Raises:
        ValueError: a split is empty.
    """
    train = [p for p in pictures if p.split == "train"]
    test = [p for p in pictures if p.split == "test"]
    if not train or not test:
        raise ValueError("the split holds no picture to train or to test on")
    generator = np.random.default_rng(seed)
    chosen = _balanced(train, budget.train or len(train), generator)
    sample = np.sort(generator.permutation(len(test))[: budget.test or len(test)])
    return Chosen(
        train=chosen,
        test=[test[i] for i in sample],
        external=[p for p in pictures if p.dataset in budget.external and p.split == "external"],
        calibration=_balanced(chosen, budget.calibration, generator),
    )


def _balanced(pictures: list[Picture], count: int, generator: np.random.Generator) -> list[Picture]:
    """At most `count` pictures, as evenly over sources and labels as they allow, in the order given."""
    cells: dict[str, list[int]] = defaultdict(list)
    for i in generator.permutation(len(pictures)):
        cells[pictures[i].cell].append(int(i))
    taken: list[int] = []
    rank = 0
    while len(taken) < min(count, len(pictures)):
        taken += [cells[cell][rank] for cell in sorted(cells) if rank < len(cells[cell])]
        rank += 1
    return [pictures[i] for i in sorted(taken[:count])]


def against_the_rest(task: Task, finding: str) -> Task:
    """The task of telling one class from all others; labels that leave it open are left out of `allowed`."""
    rest = f"not_{finding}"
    allowed = {label: {finding if name == finding else rest for name in names} for label, names in task.allowed.items()}
    definite = {label: tuple(names) for label, names in allowed.items() if len(names) == 1}
    return Task(task.name, (rest, finding), definite)


def network_input(scan: Scan, spec: PreprocessSpec, augment: AugmentConfig | None = None, seed: str = "") -> FloatArray:
    """The first frame of a scan as network input, float32 (H, W, 3), changed by `augment` if given."""
    first = replace(scan, pixels=scan.pixels[:1])
    if augment is not None:
        first, _ = augmented(_relative(first, spec), None, augment, seed)
    return np.asarray(preprocess(first, spec)[0])


def _relative(scan: Scan, spec: PreprocessSpec) -> Scan:
    """Hounsfield units through the window, since views are made of pictures of 0..1."""
    if scan.units is not Units.HU or spec.hu_window is None:
        return scan
    low, high = spec.hu_window
    return replace(scan, pixels=((scan.pixels - low) / (high - low)).clip(0, 1), units=Units.RELATIVE, window=None)


class PictureBatches(keras.utils.PyDataset):  # type: ignore[misc]
    """Batches for `model.fit` and `model.predict`, read when they are needed, on any Keras backend.

    A batch is (pictures, targets, weights): float32 (n, H, W, 3), (n, K) with 1 where the label allows the class,
    and (n,); or (pictures,) alone without targets.
    """

    def __init__(
        self,
        root: Path,
        pictures: list[Picture],
        spec: PreprocessSpec,
        batch: int,
        workers: int,
        targets: FloatArray | None = None,
        weights: FloatArray | None = None,
        augment: AugmentConfig | None = None,
        shuffle: int | None = None,
    ) -> None:
        """Args:
        targets, weights: both or neither.
        augment: change every picture, in every epoch anew.
        shuffle: seed of the order, drawn anew in every epoch; None keeps the order.
        """
        super().__init__(workers=workers)
        self._root, self._pictures, self._spec, self._batch = root, pictures, spec, batch
        self._targets, self._weights, self._augment, self._shuffle = targets, weights, augment, shuffle
        self._epoch = 0
        self._order = self._draw()

    def _draw(self) -> NDArray[np.intp]:
        if self._shuffle is None:
            return np.arange(len(self._pictures))
        return np.random.default_rng([self._shuffle, self._epoch]).permutation(len(self._pictures))

    def __len__(self) -> int:
        return -(-len(self._pictures) // self._batch)

    def __getitem__(self, index: int) -> tuple[Any, ...]:
        places = self._order[index * self._batch : (index + 1) * self._batch]
        inputs = np.stack([self._load(self._pictures[i]) for i in places])
        if self._targets is None or self._weights is None:
            return (inputs,)
        return inputs, self._targets[places], self._weights[places]

    def on_epoch_end(self) -> None:
        """Draw the next epoch's order."""
        self._epoch += 1
        self._order = self._draw()

    def _load(self, picture: Picture) -> FloatArray:
        path = picture_path(self._root, picture)
        scan = read_scan(ScanSource(path, (path,)))
        return network_input(scan, self._spec, self._augment, f"{self._shuffle} {self._epoch} {picture.key}")
