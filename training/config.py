"""The configuration of one model: a TOML file in training/configs/."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from core.manifest import PREPROCESS_VERSION, PreprocessSpec
from core.paths import ROOT

CONFIGS: Final = Path(__file__).parent / "configs"
RUNS: Final = ROOT / "training-runs"
DEFAULT_DATA: Final = ROOT.parent / "shared" / "data"


@dataclass(frozen=True)
class DuplicateConfig:
    """Thresholds of `training.data.duplicates`."""

    hash_distance: int
    feature_similarity: float
    neighbours: int
    aligned_correlation: float


@dataclass(frozen=True)
class AugmentConfig:
    """Strength of `training.fitting.augment`: views, share cut off at most, largest gamma, blur sigma (px)."""

    views: int
    zoom: float
    gamma: float
    blur: float
    jpeg_quality: tuple[int, int]


@dataclass(frozen=True)
class HeadConfig:
    """Candidates and stopping rule of `training.fitting.head`."""

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
        preprocess: the constants the manifest will carry.
    """

    name: str
    id: str
    version: str
    modality: str
    seed: int
    train_sets: tuple[str, ...]
    external_sets: tuple[str, ...]
    golden_sets: tuple[str, ...]
    duplicates: DuplicateConfig
    val_share: float
    test_share: float
    preprocess: PreprocessSpec
    augment: AugmentConfig
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
            seed=values["seed"],
            train_sets=tuple(data["train"]),
            external_sets=tuple(data["external"]),
            golden_sets=tuple(data["golden_extra"]),
            duplicates=DuplicateConfig(**values["duplicates"]),
            val_share=values["split"]["val"],
            test_share=values["split"]["test"],
            preprocess=_preprocess(values["preprocess"]),
            augment=AugmentConfig(jpeg_quality=(low, high), **augment),
            head=HeadConfig(tuple(head["l2"]), head["loss_tolerance"], head["iterations"]),
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
    return PreprocessSpec(
        version=PREPROCESS_VERSION,
        height=values["size"],
        width=values["size"],
        channels=3,
        hu_window=None,
        percentiles=(low, high),
        mean=127 / 255,  # EfficientNet-Lite0 expects (x - 127) / 128 for x in 0..255
        scale=255 / 128,
    )
