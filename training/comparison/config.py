"""The configuration of one comparison: training/configs/compare_<task>[_<budget>].toml."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from training.config import CONFIGS, RUNS, Config


@dataclass(frozen=True)
class Budget:
    """How many pictures are used, the same ones for every network.

    Attributes:
        train: training pictures, balanced over sources and labels; 0 takes all.
        test: pictures of the test split, a random sample; 0 takes all.
        external: sets never trained on that are measured besides, whole.
        calibration: training pictures for the ranges of the int8 networks.
        rounding: how many of them guide the rounding to int8; 0 rounds to the nearest step, which is much faster.
    """

    train: int
    test: int
    external: tuple[str, ...]
    calibration: int
    rounding: int


@dataclass(frozen=True)
class Fitting:
    """How every network is trained.

    Attributes:
        batch: pictures a step.
        augment: whether networks trained whole see changed views, by the augmentation of the model's configuration.
        workers: threads that read pictures.
        head_epochs: epochs of a head on frozen features.
        head_learning_rate: largest step of Adam for such a head.
    """

    batch: int
    augment: bool
    workers: int
    head_epochs: int
    head_learning_rate: float


@dataclass(frozen=True)
class Entry:
    """One network of the comparison.

    Attributes:
        network: key of `training.networks.catalogue.NETWORKS`.
        weights: what it starts from, see `training.networks.weights.load_weights`.
        side: height and width of its input in pixels.
        frozen: only the head is trained.
        epochs: times every training picture is seen where the whole network is trained.
        learning_rate: largest step of Adam there.
        float_convolutions: how many of the first convolutions stay float in the int8 network.
        finding: where set, the network tells this class from all others instead of the classes of the task.
    """

    network: str
    weights: str
    side: int
    frozen: bool
    epochs: int = 0
    learning_rate: float = 0.0
    float_convolutions: int = 1
    finding: str = ""


@dataclass(frozen=True)
class Comparison:
    """Everything that decides how networks are compared.

    Attributes:
        name: file name of the configuration without extension.
        base: configuration of the task's model: its sets, split, labels and augmentation.
    """

    name: str
    base: Config
    seed: int
    percentiles: tuple[float, float]
    budget: Budget
    fitting: Fitting
    entries: tuple[Entry, ...]

    @property
    def work(self) -> Path:
        """Folder of everything made on the way."""
        return RUNS / self.name

    @classmethod
    def load(cls, name: str) -> Self:
        """Read training/configs/<name>.toml.

        Raises:
            FileNotFoundError: there is no such configuration.
            KeyError, TypeError: a setting is missing or unknown.
        """
        values: dict[str, Any] = tomllib.loads((CONFIGS / f"{name}.toml").read_text(encoding="utf-8"))
        budget = values["budget"]
        low, high = values["percentiles"]
        return cls(
            name=name,
            base=Config.load(values["base"]),
            seed=values["seed"],
            percentiles=(low, high),
            budget=Budget(external=tuple(budget.pop("external")), **budget),
            fitting=Fitting(**values["fitting"]),
            entries=tuple(Entry(network, **settings) for network, settings in values["networks"].items()),
        )
