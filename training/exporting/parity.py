"""How far the shipped int8 model is from the float model and from Keras, and what it costs."""

import time
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from core.classifier import INPUT
from core.onnx_session import open_session
from training.config import Config
from training.exporting.export import fp32_path, int8_path
from training.exporting.predict import Outputs
from training.fitting.calibrate import Calibration
from training.fitting.features import network_input

KERAS_PICTURES = 128
TIMED_RUNS = 200


def decisions(abnormal: NDArray[np.floating[Any]], calibration: Calibration) -> NDArray[np.intp]:
    """0 = no sign, 1 = cannot say, 2 = refer, for abnormal probabilities (n,)."""
    return (abnormal >= calibration.no_sign_below).astype(np.intp) + (abnormal >= calibration.refer_at)


def measure_parity(
    config: Config, calibration: Calibration, fp32: Outputs, int8: Outputs, paths: list[Path]
) -> dict[str, Any]:
    """Compare outputs of both ONNX models on the same pictures, and Keras with float on the first of them.

    Args:
        paths: the pictures of `fp32` and `int8`, in order.
    """
    p32, p8 = calibration.probabilities(fp32), calibration.probabilities(int8)
    return {
        "keras_fp32": _keras_difference(config, calibration, fp32, paths[:KERAS_PICTURES]),
        "fp32_int8": {
            "n": len(p32),
            "max_probability_difference": float(np.abs(p32 - p8).max()),
            "mean_probability_difference": float(np.abs(p32 - p8).mean()),
            "same_class": float((p32.argmax(axis=1) == p8.argmax(axis=1)).mean()),
            "same_decision": float(
                (decisions(1 - p32[:, 0], calibration) == decisions(1 - p8[:, 0], calibration)).mean()
            ),
        },
        "bytes": {"fp32": fp32_path(config).stat().st_size, "int8": int8_path(config).stat().st_size},
        "one_thread_ms": {
            "fp32": latency(fp32_path(config), network_input(paths[0], config)),
            "int8": latency(int8_path(config), network_input(paths[0], config)),
        },
    }


def _keras_difference(config: Config, calibration: Calibration, fp32: Outputs, paths: list[Path]) -> dict[str, Any]:
    model = keras.models.load_model(config.work / "model.keras")
    inputs = np.stack([network_input(path, config) for path in paths])
    logits = np.asarray(model.predict(inputs, batch_size=16, verbose=0)["logits"])
    mine = calibration.probabilities(Outputs(logits, fp32.embedding[: len(paths)]))
    theirs = calibration.probabilities(fp32.at(slice(len(paths))))
    return {"n": len(paths), "max_probability_difference": float(np.abs(mine - theirs).max())}


def latency(model: Path, image: NDArray[np.float32]) -> float:
    """Milliseconds of one picture on one thread, the fastest of many runs: the slower ones measure other programs."""
    session = open_session(model)
    times = []
    for _ in range(TIMED_RUNS):
        start = time.perf_counter()
        session.run(None, {INPUT: image[np.newaxis]})
        times.append((time.perf_counter() - start) * 1000)
    return round(min(times), 2)
