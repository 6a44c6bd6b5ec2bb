"""The export step: Keras -> ONNX -> int8, then calibration of the int8 model on pictures it was not fitted on."""

from pathlib import Path

import numpy as np

from training.commands import read_json, split_pictures, write_json
from training.config import Config
from training.data.datasets import Picture, picture_path
from training.exporting.onnx_export import export_onnx, quantise
from training.exporting.predict import predict_pictures
from training.fitting.calibrate import Calibration, calibrate
from training.fitting.cross_validation import OUT_OF_FOLD, OutOfFold
from training.fitting.features import file_batches
from training.fitting.fit import tuned_backbone
from training.fitting.head import LinearHead
from training.fitting.novelty import NoveltyModel, nearest_distance
from training.networks.exported import exported_network

FLOAT_OUTPUTS = {"cam", "logits", "embedding"}


def fp32_path(config: Config) -> Path:
    """The float model, unoptimised."""
    return config.work / "model-fp32.onnx"


def int8_path(config: Config) -> Path:
    """The model that ships."""
    return config.work / "model.onnx"


def export_model(config: Config, root: Path) -> None:
    """Write model.keras, both ONNX files and calibration.json (on the validation split, or out of the folds)."""
    backbone = tuned_backbone(config)
    novelty = NoveltyModel.load(config.work / "novelty.npz")
    network = exported_network(backbone, LinearHead.load(config.work / "head.npz"), config.head.taps, novelty)
    network.save(config.work / "model.keras")
    export_onnx(network, fp32_path(config), config.opset)
    pictures = split_pictures(config)
    chosen = calibration_pictures(pictures, config)
    paths = [picture_path(root, p) for p in chosen]
    inputs = np.concatenate(list(file_batches(paths, config, "calibration")))
    quantise(fp32_path(config), int8_path(config), inputs, FLOAT_OUTPUTS, config.float_convolutions)
    calibration = (
        _held_out_calibration(config, pictures, novelty)
        if config.folds
        else _calibration(config, root, pictures, novelty)
    )
    write_json(config.work / "calibration.json", calibration.as_json())
    print(calibration)


def _calibration(config: Config, root: Path, pictures: list[Picture], novelty: NoveltyModel) -> Calibration:
    val = [p for p in pictures if p.split == "val"]
    outputs = predict_pictures(int8_path(config), root, val, config, "validation")
    distance = nearest_distance(outputs.embedding, novelty.class_means)
    return calibrate(config, outputs.logits, val, float(np.quantile(distance, config.novelty.quantile)))


def _held_out_calibration(config: Config, pictures: list[Picture], novelty: NoveltyModel) -> Calibration:
    """From the networks of the folds: the shipped one has seen every picture."""
    held_out = OutOfFold.load(config.work / OUT_OF_FOLD)
    tested = [p for p in pictures if p.fold]
    return calibrate(config, held_out.of(tested), tested, novelty.threshold)


def load_calibration(config: Config) -> Calibration:
    """What `export_model` wrote."""
    return Calibration(**read_json(config.work / "calibration.json"))


def calibration_pictures(pictures: list[Picture], config: Config) -> list[Picture]:
    """Training pictures for the ranges of the activations, the same number from every source and label."""
    cells: dict[str, list[Picture]] = {}
    for picture in pictures:
        if picture.split == "train" or picture.fold:
            cells.setdefault(picture.cell, []).append(picture)
    generator = np.random.default_rng(config.seed)
    each = config.calibration_images // len(cells)
    return [members[i] for members in cells.values() for i in generator.permutation(len(members))[:each]]
