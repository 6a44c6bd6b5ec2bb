"""The train step: a first lung finder from human masks, masks of adults from it, a second lung finder from all."""

from pathlib import Path
from typing import Final

import numpy as np

from training.exporting.onnx_export import export_onnx
from training.lungs.config import LungsConfig
from training.lungs.examples import Example
from training.lungs.fit import Drawn, fit_network
from training.lungs.gather import ADULTS, HUMAN, NEGATIVES, SLICES, gather_adults, load_part
from training.lungs.network import build_lung_network

_CHECKED: Final = 25  # validation pictures of each part, after each epoch


def train(config: LungsConfig, root: Path) -> None:
    """Write first.keras and second.keras; what is there already is kept."""
    first = config.work / "first.keras"
    human = load_part(config, HUMAN)
    drawn = [e for e in human if e.split == "train"]
    fit_network(config, config.first, Drawn(drawn, np.ones(len(drawn))), _validation(human), first, None)
    finder = config.work / "first.onnx"
    if not finder.exists():
        network = build_lung_network(config.preprocess.height)
        network.load_weights(first)
        export_onnx(network, finder, config.export.opset)
    gather_adults(config, root, finder)
    parts = {part: load_part(config, part) for part in (HUMAN, ADULTS, SLICES, NEGATIVES)}
    val = [e for examples in parts.values() for e in _validation(examples)]
    fit_network(config, config.second, _drawn(parts, config), val, second_path(config), first)


def second_path(config: LungsConfig) -> Path:
    """The trained network."""
    return config.work / "second.keras"


def _validation(examples: list[Example]) -> list[Example]:
    return [e for e in examples if e.split == "val"][:_CHECKED]


def _drawn(parts: dict[str, list[Example]], config: LungsConfig) -> Drawn:
    """Training examples, each part drawn as often as its share says."""
    examples: list[Example] = []
    weights: list[float] = []
    for part, members in parts.items():
        mine = [e for e in members if e.split == "train"]
        examples += mine
        weights += [config.shares[part] / len(mine)] * len(mine)
    return Drawn(examples, np.array(weights))
