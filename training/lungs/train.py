"""The train step: three lung finders, each taught by more than the one before and making masks for the next."""

from pathlib import Path
from typing import Final

import numpy as np

from training.exporting.onnx_export import export_onnx
from training.lungs.config import LungsConfig
from training.lungs.examples import Example
from training.lungs.fit import Drawn, fit_network
from training.lungs.gather import ADULTS, HUMAN, NEGATIVES, SLICES, SOFT_TISSUE, gather_found, load_part
from training.lungs.network import build_lung_network

_CHECKED: Final = 25  # validation pictures of each part, after each epoch
FIRST, SECOND, THIRD = "first", "second", "third"


def train(config: LungsConfig, root: Path) -> None:
    """Write first.keras, second.keras and third.keras; what is there already is kept."""
    _fit(config, FIRST, (HUMAN,), None)
    gather_found(config, root, ADULTS, _finder(config, FIRST))
    _fit(config, SECOND, (HUMAN, ADULTS, SLICES, NEGATIVES), FIRST)
    gather_found(config, root, SOFT_TISSUE, _finder(config, SECOND))
    _fit(config, THIRD, (HUMAN, ADULTS, SLICES, NEGATIVES, SOFT_TISSUE), SECOND)


def trained_path(config: LungsConfig, stage: str = THIRD) -> Path:
    """The network of a stage; the last one is the one to ship."""
    return config.work / f"{stage}.keras"


def _fit(config: LungsConfig, stage: str, parts: tuple[str, ...], before: str | None) -> None:
    examples = {part: load_part(config, part) for part in parts}
    val = [e for members in examples.values() for e in [e for e in members if e.split == "val"][:_CHECKED]]
    pace = {FIRST: config.first, SECOND: config.second, THIRD: config.third}[stage]
    start = None if before is None else trained_path(config, before)
    fit_network(config, pace, _drawn(examples, config), val, trained_path(config, stage), start)


def _finder(config: LungsConfig, stage: str) -> Path:
    """The network of a stage as ONNX."""
    path = config.work / f"{stage}.onnx"
    if not path.exists():
        network = build_lung_network(config.preprocess.height)
        network.load_weights(trained_path(config, stage))
        export_onnx(network, path, config.export.opset)
    return path


def _drawn(parts: dict[str, list[Example]], config: LungsConfig) -> Drawn:
    """Training examples, each part drawn as often as its share says."""
    examples: list[Example] = []
    weights: list[float] = []
    for part, members in parts.items():
        mine = [e for e in members if e.split == "train"]
        examples += mine
        weights += [config.shares[part] / len(mine)] * len(mine)
    return Drawn(examples, np.array(weights))
