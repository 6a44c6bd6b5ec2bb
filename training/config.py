"""The configuration of one model: a TOML file in training/configs/."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Self

from core.manifest import PREPROCESS_VERSION, PreprocessSpec, Region
from core.paths import ROOT
from training.data.tasks import TASKS, Task

CONFIGS: Final = Path(__file__).parent / "configs"
RUNS: Final = ROOT / "training-runs"
DEFAULT_DATA: Final = ROOT.parent / "shared" / "data"


@dataclass(frozen=True)
class Selection:
    """Which pictures of the sets are used.

    Attributes:
        drop_marked: leave out pictures with drawn arrows, circles or letters (`training.data.marks`).
        permissive_only: leave out what its licence does not allow to be used commercially.
        most_per_cell: at most so many pictures of one source and label; 0 takes all.
    """

    drop_marked: bool
    permissive_only: bool
    most_per_cell: int


@dataclass(frozen=True)
class DuplicateConfig:
    """Thresholds of `training.data.duplicates`."""

    hash_distance: int
    feature_similarity: float
    neighbours: int
    aligned_correlation: float


@dataclass(frozen=True)
class AugmentConfig:
    """Strength of `training.fitting.augment`.

    Attributes:
        views: augmented views of every training picture.
        zoom: share of each side cut off at most.
        gamma: largest exponent, or one over it, of the grey values.
        blur: largest sigma in pixels.
        noise: largest standard deviation in grey levels of 255.
        coarsest: smallest scale the picture is shrunk to and enlarged from again.
        text: share of the views that get burnt-in letters.
        jpeg_quality: range of the compression.
        mirror: half of the views are mirrored; only where left and right look alike.
        black: share of the views that are black outside the lungs, as one of the sets is throughout.
    """

    views: int
    zoom: float
    gamma: float
    blur: float
    noise: float
    coarsest: float
    text: float
    jpeg_quality: tuple[int, int]
    mirror: bool
    black: float = field(repr=False)  # repr marks the cached views; this one is marked by itself


@dataclass(frozen=True)
class FineTuneConfig:
    """How the blocks above the trunk are trained; see `training.fitting.finetune`.

    Attributes:
        above: the layer that ends the frozen trunk, one of `training.fitting.features.TAPS`.
        epochs: 0 leaves the ImageNet features as they are.
        learning_rate: at the start; it falls to 0 along a cosine.
        mix: parameter of the beta distribution that mixes pictures of one label across sources; 0 for no mixing.
        adversary: strength of the reversed gradient of the source head.
        robust: step by which cells with a high loss gain weight after each epoch.
        way: how far the weights end from ImageNet's, as a share of the way to the trained ones.
    """

    above: str
    epochs: int
    batch: int
    learning_rate: float
    weight_decay: float
    dropout: float
    mix: float
    adversary: float
    robust: float
    way: float


@dataclass(frozen=True)
class HeadConfig:
    """Candidates and stopping rule of `training.fitting.head`.

    Attributes:
        taps: the maps whose means the head stands on, the largest first: block_10, block_15, features.
        kind: how many times more than the rest the differences between the abnormal classes are held back.
    """

    taps: tuple[str, ...]
    kind: float
    l2: tuple[float, ...]
    loss_tolerance: float
    iterations: int


@dataclass(frozen=True)
class NoveltyConfig:
    """Candidates and threshold of `training.fitting.novelty`."""

    dimensions: int
    quantile: float
    variants: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Config:
    """Everything that decides how a model is made.

    Attributes:
        name: file name of the configuration without extension.
        task: the classes, and what the labels of the sets allow.
        folds: every group also gets a number 0..folds-1 for cross-validation; 0 for none.
        shares: part of all weight in training that a set has; the sources and labels of the others share the rest.
        by_patient: whether every patient of a set and label weighs the same in training, and not every picture.
        preprocess: the constants the manifest will carry.
    """

    name: str
    id: str
    version: str
    modality: str
    task: Task
    seed: int
    train_sets: tuple[str, ...]
    external_sets: tuple[str, ...]
    golden_sets: tuple[str, ...]
    selection: Selection
    duplicates: DuplicateConfig
    val_share: float
    test_share: float
    folds: int
    shares: Mapping[str, float]
    by_patient: bool
    preprocess: PreprocessSpec
    augment: AugmentConfig
    fine_tune: FineTuneConfig
    head: HeadConfig
    novelty: NoveltyConfig
    no_sign_sensitivity: float
    refer_sensitivity: float
    opset: int
    calibration_images: int
    float_convolutions: int

    @property
    def work(self) -> Path:
        """Folder of everything made on the way."""
        return RUNS / self.name

    @property
    def sets(self) -> tuple[str, ...]:
        """Every data set the model touches."""
        return self.train_sets + self.external_sets + self.golden_sets

    @classmethod
    def load(cls, name: str) -> Self:
        """Read training/configs/<name>.toml.

        Raises:
            FileNotFoundError: there is no such configuration.
            KeyError: a setting is missing.
        """
        values: dict[str, Any] = tomllib.loads((CONFIGS / f"{name}.toml").read_text(encoding="utf-8"))
        data, augment, head, novelty = values["data"], values["augment"], values["head"], values["novelty"]
        low, high = augment.pop("jpeg_quality")
        return cls(
            name=name,
            id=values["id"],
            version=values["version"],
            modality=values["modality"],
            task=TASKS[values["task"]],
            seed=values["seed"],
            train_sets=tuple(data["train"]),
            external_sets=tuple(data["external"]),
            golden_sets=tuple(data["golden_extra"]),
            selection=Selection(data["drop_marked"], data["permissive_only"], data["most_per_cell"]),
            duplicates=DuplicateConfig(**values["duplicates"]),
            val_share=values["split"]["val"],
            test_share=values["split"]["test"],
            folds=values["split"]["folds"],
            shares=data["shares"],
            by_patient=data["by_patient"],
            preprocess=_preprocess(values["preprocess"]),
            augment=AugmentConfig(jpeg_quality=(low, high), **augment),
            fine_tune=FineTuneConfig(**values["fine_tune"]),
            head=HeadConfig(
                tuple(head["taps"]), head["kind"], tuple(head["l2"]), head["loss_tolerance"], head["iterations"]
            ),
            novelty=NoveltyConfig(
                novelty["dimensions"], novelty["quantile"], tuple(tuple(v) for v in novelty["variants"])
            ),
            no_sign_sensitivity=values["operating_points"]["no_sign_sensitivity"],
            refer_sensitivity=values["operating_points"]["refer_sensitivity"],
            opset=values["export"]["opset"],
            calibration_images=values["export"]["calibration_images"],
            float_convolutions=values["export"]["float_convolutions"],
        )


def _preprocess(values: dict[str, Any]) -> PreprocessSpec:
    low, high = values["percentiles"]
    window = values.get("hu_window")
    return PreprocessSpec(
        version=PREPROCESS_VERSION,
        height=values["size"],
        width=values["size"],
        channels=3,
        hu_window=None if window is None else (window[0], window[1]),
        percentiles=(low, high),
        region=Region(values["region"]),
        margin=values["margin"],
        detail=values.get("detail"),
        mean=127 / 255,  # EfficientNet-Lite0 expects (x - 127) / 128 for x in 0..255
        scale=255 / 128,
    )
