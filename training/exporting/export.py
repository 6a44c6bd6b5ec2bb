"""The export step: Keras -> ONNX -> int8, then calibration of the int8 model on the validation split."""

from pathlib import Path

import numpy as np

from training.commands import read_json, split_pictures, write_json
from training.config import Config
from training.data.datasets import Picture
from training.exporting.onnx_export import export_onnx, quantise
from training.exporting.predict import predict_pictures
from training.fitting.calibrate import Calibration, calibrate
from training.fitting.features import file_batches
from training.fitting.head import LinearHead
from training.fitting.novelty import NoveltyModel
from training.networks.efficientnet_lite import build_backbone, load_imagenet
from training.networks.exported import exported_network

FLOAT_OUTPUTS = {"cam", "logits", "embedding"}


def fp32_path(config: Config) -> Path:
    """The float model, unoptimised."""
    return config.work / "model-fp32.onnx"


def int8_path(config: Config) -> Path:
    """The model that ships."""
    return config.work / "model.onnx"


def export_model(config: Config, root: Path) -> None:
    """Write model.keras, both ONNX files and calibration.json."""
    backbone = build_backbone(config.preprocess.height)
    load_imagenet(backbone)
    novelty = NoveltyModel.load(config.work / "novelty.npz")
    network = exported_network(backbone, LinearHead.load(config.work / "head.npz"), novelty)
    network.save(config.work / "model.keras")
    export_onnx(network, fp32_path(config), config.opset)
    pictures = split_pictures(config)
    chosen = calibration_pictures(pictures, config)
    paths = [root / p.dataset / p.file for p in chosen]
    inputs = np.concatenate(list(file_batches(paths, config, "calibration")))
    quantise(fp32_path(config), int8_path(config), inputs, FLOAT_OUTPUTS, config.float_convolutions)
    val = [p for p in pictures if p.split == "val"]
    outputs = predict_pictures(int8_path(config), root, val, config, "validation")
    write_json(config.work / "calibration.json", calibrate(config, outputs, val, novelty.class_means).as_json())
    print(read_json(config.work / "calibration.json"))


def load_calibration(config: Config) -> Calibration:
    """What `export_model` wrote."""
    return Calibration(**read_json(config.work / "calibration.json"))


def calibration_pictures(pictures: list[Picture], config: Config) -> list[Picture]:
    """Training pictures for the ranges of the activations, the same number from every source and label."""
    cells: dict[str, list[Picture]] = {}
    for picture in pictures:
        if picture.split == "train":
            cells.setdefault(picture.cell, []).append(picture)
    generator = np.random.default_rng(config.seed)
    each = config.calibration_images // len(cells)
    return [members[i] for members in cells.values() for i in generator.permutation(len(members))[:each]]
