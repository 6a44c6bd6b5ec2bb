"""The export step: Keras -> ONNX -> int8, and the limits of the int8 model from validation pictures."""

from dataclasses import asdict
from pathlib import Path

import numpy as np

from core.imaging.scan import Modality
from core.manifest import LungLimits
from training.commands import read_json, write_json
from training.exporting.onnx_export import export_onnx, quantise
from training.lungs.config import LungsConfig
from training.lungs.examples import Example
from training.lungs.fit import plain_views
from training.lungs.gather import ADULTS, HUMAN, PARTS, SLICES, SOFT_TISSUE, load_part
from training.lungs.limits import choose_limits
from training.lungs.network import OUTPUT, build_lung_network
from training.lungs.train import trained_path


def fp32_path(config: LungsConfig) -> Path:
    """The float model, unoptimised."""
    return config.work / "model-fp32.onnx"


def int8_path(config: LungsConfig) -> Path:
    """The model that ships."""
    return config.work / "model.onnx"


def export(config: LungsConfig, root: Path) -> None:
    """Write both ONNX files and limits.json."""
    network = build_lung_network(config.preprocess.height)
    network.load_weights(trained_path(config))
    export_onnx(network, fp32_path(config), config.export.opset)
    parts = {part: load_part(config, part) for part in PARTS}
    inputs, _ = plain_views(_calibration(parts, config), config)
    quantise(fp32_path(config), int8_path(config), inputs, {OUTPUT}, config.export.float_convolutions)
    val = [e for part in (HUMAN, ADULTS, SLICES, SOFT_TISSUE) for e in parts[part] if e.split == "val"]
    limits = choose_limits(int8_path(config), val, config)
    write_json(config.work / "limits.json", {modality: asdict(found) for modality, found in limits.items()})
    print(read_json(config.work / "limits.json"))


def load_limits(config: LungsConfig) -> dict[Modality, LungLimits]:
    """What `export` chose."""
    return {Modality(m): LungLimits(**values) for m, values in read_json(config.work / "limits.json").items()}


def _calibration(parts: dict[str, list[Example]], config: LungsConfig) -> list[Example]:
    """Training pictures for the ranges of the activations, the same number of every part, in turn."""
    generator = np.random.default_rng(config.seed)
    each = config.export.calibration_images // len(parts)
    chosen = []
    for members in parts.values():
        mine = [e for e in members if e.split == "train"]
        chosen.append([mine[i] for i in generator.permutation(len(mine))[:each]])
    return [e for row in zip(*chosen, strict=True) for e in row]
