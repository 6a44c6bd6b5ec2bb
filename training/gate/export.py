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
from training.fitting.fit import tuned_backbone
from training.fitting.head import allowed_classes, softmax
from training.gate.corpus import judge_corpus
from training.gate.fit import HEAD, JUDGED
from training.gate.network import GateHead, gate_network

LOWEST: Final = 0.5  # a kind that is less probable than the others together is never believed
DOUBTED: Final = 0.01  # share of the pictures of a kind that the gate is too unsure of to choose their model
REFUSED: Final = 0.005  # share of the pictures a model may judge that are refused for another kind
HIGHEST: Final = 0.95  # more is not asked for: sources never seen are answered with less certainty


def export_gate(config: Config, root: Path) -> None:
    """Write model.keras, both ONNX files, calibration.json and, where real DICOM files are at hand, dicom.json."""
    network = gate_network(tuned_backbone(config), GateHead.load(config.work / HEAD))
    network.save(config.work / "model.keras")
    export_onnx(network, fp32_path(config), config.opset)
    pictures = split_pictures(config)
    chosen = calibration_pictures(pictures, config)
    inputs = np.concatenate(list(file_batches([picture_path(root, p) for p in chosen], config, "calibration")))
    quantise(fp32_path(config), int8_path(config), inputs, {"logits"}, config.float_convolutions)
    val = [p for p in pictures if p.split == "val"]
    logits = run_gate(int8_path(config), root, val, config, "validation")
    temperature = fit_temperature(logits, allowed_classes(val, config.task))
    judged = tuple(config.task.labels.index(name) for name in JUDGED)
    believed = thresholds(softmax(logits / temperature), config.task.definite(val)[1], judged)
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


def thresholds(probabilities: FloatArray, truth: NDArray[np.intp], judged: tuple[int, ...]) -> list[float]:
    """For each kind the probability from which it is believed.

    A kind a model may judge: the one that all but `DOUBTED` of its own pictures reach, for what the gate has never
    seen the like of lies below it more often. Any other kind: the smallest that no more than `REFUSED` of the
    pictures a model may judge reach.

    Args:
        probabilities: calibrated, (n, K), of validation pictures.
        truth: kind of each picture, (n,).
        judged: the kinds a model may judge.
    """
    to_judge = np.isin(truth, judged)
    result = []
    for k in range(probabilities.shape[1]):
        if k in judged:
            believed = min(HIGHEST, float(np.quantile(probabilities[truth == k, k], DOUBTED)))
        else:
            believed = float(np.quantile(probabilities[to_judge, k], 1 - REFUSED, method="higher"))
        result.append(max(LOWEST, believed))
    return result
