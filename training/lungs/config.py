"""The configuration of the lung finder: training/configs/lungs.toml."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from core.manifest import PREPROCESS_VERSION, PreprocessSpec, Region
from training.config import CONFIGS, RUNS


@dataclass(frozen=True)
class FitConfig:
    """Length and pace of `training.lungs.fit`; an epoch has `steps` batches."""

    epochs: int
    steps: int
    batch: int
    learning_rate: float
    weight_decay: float


@dataclass(frozen=True)
class ExportConfig:
    """As in `training.exporting.onnx_export`."""

    opset: int
    calibration_images: int
    float_convolutions: int


@dataclass(frozen=True)
class LungsConfig:
    """Everything that decides how the lung finder is made.

    Attributes:
        name: file name of the configuration without extension.
        masks, pictures: names of the sets of human masks and of the pictures they belong to.
        adults, slices, soft_tissue, negatives: how many pictures of each set: X-rays, CT slices in lung windows and in
            soft tissue windows, pictures without lungs.
        external: X-rays looked at in the end and never learnt from.
        drawn: how many drawn pages of text besides, and as many empty pictures.
        shares: how often the pictures of a part are drawn while fitting, in any unit.
        agreement, slice_agreement: least Dice of views of a film and of a slice for their masks to be believed.
        map_size: height and width of the lung map in cells.
    """

    name: str
    id: str
    version: str
    seed: int
    masks: str
    pictures: str
    adults: dict[str, int]
    slices: dict[str, int]
    soft_tissue: dict[str, int]
    negatives: dict[str, int]
    drawn: int
    external: tuple[str, ...]
    val_share: float
    test_share: float
    preprocess: PreprocessSpec
    map_size: int
    first: FitConfig
    second: FitConfig
    third: FitConfig
    shares: dict[str, float]
    agreement: float
    slice_agreement: float
    export: ExportConfig

    @property
    def work(self) -> Path:
        """Folder of everything made on the way."""
        return RUNS / self.name

    @classmethod
    def load(cls, name: str) -> Self:
        """Read training/configs/<name>.toml.

        Raises:
            FileNotFoundError: there is no such configuration.
            KeyError: a setting is missing.
        """
        values: dict[str, Any] = tomllib.loads((CONFIGS / f"{name}.toml").read_text(encoding="utf-8"))
        return cls(
            name=name,
            id=values["id"],
            version=values["version"],
            seed=values["seed"],
            **(values["data"] | {"external": tuple(values["data"]["external"])}),
            val_share=values["split"]["val"],
            test_share=values["split"]["test"],
            preprocess=_preprocess(values["preprocess"]),
            map_size=values["preprocess"]["map_size"],
            first=FitConfig(**values["first"]),
            second=FitConfig(**values["second"]),
            third=FitConfig(**values["third"]),
            shares=values["share"],
            **values["trust"],
            export=ExportConfig(**values["export"]),
        )


def _preprocess(values: dict[str, Any]) -> PreprocessSpec:
    (low, high), (hu_low, hu_high) = values["percentiles"], values["hu_window"]
    return PreprocessSpec(
        version=PREPROCESS_VERSION,
        height=values["size"],
        width=values["size"],
        channels=3,
        hu_window=(hu_low, hu_high),
        percentiles=(low, high),
        region=Region.WHOLE,
        margin=0.0,
        detail=None,
        mean=127 / 255,  # EfficientNet-Lite0 expects (x - 127) / 128 for x in 0..255
        scale=255 / 128,
    )
