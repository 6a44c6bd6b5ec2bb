"""The gate's export step: Keras -> ONNX -> int8, then temperature and thresholds of the int8 model on validation."""

import hashlib
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.gate import Gate
from core.manifest import GateManifest, PictureKind, Task
from core.network import INPUT
from core.onnx_session import open_session
from training.commands import read_json, split_pictures, write_json
from training.config import Config
from training.data.datasets import Picture, picture_path
from training.exporting.export import calibration_pictures, fp32_path, int8_path
from training.exporting.onnx_export import export_onnx, quantise
from training.fitting.calibrate import fit_temperature
from training.fitting.features import FloatArray, file_batches
from training.fitting.head import allowed_classes, softmax
from training.gate.corpus import judge_corpus
from training.gate.fit import HEAD
from training.gate.network import GateHead, gate_network

PRECISION: Final = 0.995  # of the validation pictures the gate is believed on, so many are what it says
LOWEST: Final = 0.5  # a kind that is not the most probable one is never believed


def export_gate(config: Config, root: Path) -> None:
    """Write model.keras, both ONNX files, calibration.json and, where real DICOM files are at hand, dicom.json."""
    network = gate_network(config.preprocess.height, GateHead.load(config.work / HEAD))
    network.save(config.work / "model.keras")
    export_onnx(network, fp32_path(config), config.opset)
    pictures = split_pictures(config)
    chosen = calibration_pictures(pictures, config)
    inputs = np.concatenate(list(file_batches([picture_path(root, p) for p in chosen], config, "calibration")))
    quantise(fp32_path(config), int8_path(config), inputs, {"logits"}, config.float_convolutions)
    val = [p for p in pictures if p.split == "val"]
    logits = run_gate(int8_path(config), root, val, config, "validation")
    temperature = fit_temperature(logits, allowed_classes(val, config.task))
    believed = thresholds(softmax(logits / temperature), config.task.definite(val)[1])
    named = dict(zip(config.task.labels, believed, strict=True))
    write_json(config.work / "calibration.json", {"temperature": temperature, "thresholds": named})
    print(read_json(config.work / "calibration.json"))
    corpus = root.parent / "dicom"
    if (corpus / "manifest.csv").exists():
        write_json(config.work / "dicom.json", judge_corpus(corpus, exported_gate(config)))


def exported_gate(config: Config) -> Gate:
    """The gate as `export_gate` left it, to be run as the program runs it."""
    model, calibration = int8_path(config), read_json(config.work / "calibration.json")
    return Gate(
        GateManifest(
            folder=model.parent,
            id=config.id,
            version=config.version,
            sha256=hashlib.sha256(model.read_bytes()).hexdigest(),
            file=model.name,
            task=Task.GATE,
            preprocess=config.preprocess,
            document={},
            kinds=tuple(PictureKind(name) for name in config.task.labels),
            thresholds=tuple(calibration["thresholds"][name] for name in config.task.labels),
            temperature=calibration["temperature"],
        )
    )


def run_gate(model: Path, root: Path, pictures: list[Picture], config: Config, title: str) -> FloatArray:
    """Logits (n, K) of an exported gate for pictures of the sets under `root`."""
    session = open_session(model)
    paths = [picture_path(root, p) for p in pictures]
    return np.concatenate([session.run(["logits"], {INPUT: batch})[0] for batch in file_batches(paths, config, title)])


def thresholds(probabilities: FloatArray, truth: NDArray[np.intp]) -> list[float]:
    """For each kind the smallest probability from which it is right in `PRECISION` of the pictures it is named for.

    Args:
        probabilities: calibrated, (n, K).
        truth: kind of each picture, (n,).
    """
    named, best = probabilities.argmax(axis=1), probabilities.max(axis=1)
    result = []
    for k in range(probabilities.shape[1]):
        order = np.argsort(-best[named == k], kind="stable")
        sure, right = best[named == k][order], (truth[named == k] == k)[order]
        share = np.cumsum(right) / np.arange(1, len(right) + 1)
        enough = np.flatnonzero(share >= PRECISION)
        result.append(max(LOWEST, float(sure[enough[-1]])) if len(enough) else 1.0)
    return result
