"""Runs a trained network as the product would, and weighs it: answers, size, time, and what int8 changes."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np

from core.manifest import PreprocessSpec
from core.network import INPUT
from core.onnx_session import open_session
from training.comparison.config import Comparison, Entry
from training.comparison.metrics import measure
from training.comparison.pictures import Chosen, FloatArray, PictureBatches
from training.data.datasets import Picture
from training.data.tasks import Task
from training.exporting.latency import latency
from training.fitting.head import softmax

LOGITS: Final = "logits"
EXPORTED: Final = {"fp32": "fp32.onnx", "int8": "int8.onnx"}


def can_export() -> bool:
    """Whether this computer has what turns Keras into ONNX."""
    return all(importlib.util.find_spec(name) for name in ("tensorflow", "tf2onnx"))


def measure_network(
    comparison: Comparison, entry: Entry, root: Path, chosen: Chosen, task: Task, model: keras.Model, folder: Path
) -> dict[str, Any]:
    """Export a trained network to `folder`, and measure it.

    Raises:
        ModuleNotFoundError: TensorFlow or tf2onnx is not installed; `can_export` tells before.
    """
    from training.exporting.onnx_export import export_onnx, quantise
    from training.networks.catalogue import NETWORKS

    spec = NETWORKS[entry.network].preprocess(entry.side, comparison.percentiles)
    fp32, int8 = (folder / name for name in EXPORTED.values())
    export_onnx(keras.Model(model.input, {LOGITS: model.output}), fp32, comparison.base.opset)
    calibration = np.concatenate(list(_inputs(comparison, root, chosen.calibration, spec)))
    quantise(fp32, int8, calibration, {LOGITS}, entry.float_convolutions, comparison.budget.rounding)
    report: dict[str, Any] = {
        "bytes": {"fp32": fp32.stat().st_size, "int8": int8.stat().st_size},
    }
    for name, pictures in (("test", chosen.test), ("external", chosen.external)):
        if pictures:
            inputs = _inputs(comparison, root, pictures, spec)
            report[name] = _answers([open_session(fp32), open_session(int8)], inputs, pictures, task, folder / name)
    return report


def _inputs(comparison: Comparison, root: Path, pictures: list[Picture], spec: PreprocessSpec) -> Iterator[FloatArray]:
    batches = PictureBatches(root, pictures, spec, comparison.fitting.batch, comparison.fitting.workers)
    return (batches[i][0] for i in range(len(batches)))


def _answers(
    sessions: list[Any], inputs: Iterator[FloatArray], pictures: list[Picture], task: Task, path: Path
) -> dict[str, Any]:
    """Figures of the float network, of the int8 one, and the share of equal answers; keeps the probabilities."""
    logits: list[list[FloatArray]] = [[] for _ in sessions]
    for batch in inputs:
        for kept, session in zip(logits, sessions, strict=True):
            kept.append(session.run([LOGITS], {INPUT: batch})[0])
    p32, p8 = (softmax(np.concatenate(kept)) for kept in logits)
    np.savez(path.with_suffix(".npz"), allow_pickle=False, fp32=p32, int8=p8, keys=np.array([p.key for p in pictures]))
    return {
        "fp32": measure(p32, pictures, task),
        "int8": measure(p8, pictures, task),
        "same_answer": float((p32.argmax(axis=1) == p8.argmax(axis=1)).mean()),
        "n": len(pictures),
    }


def latencies(folder: Path) -> dict[str, float]:
    """Milliseconds of one picture on one thread, of the float and the int8 network that `measure_network` exported."""
    image = np.random.default_rng(0).normal(size=open_session(folder / EXPORTED["fp32"]).get_inputs()[0].shape[1:])
    return {precision: latency(folder / name, image.astype(np.float32)) for precision, name in EXPORTED.items()}
