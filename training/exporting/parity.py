"""How far the shipped int8 model is from the float model and from Keras, and what it costs."""

from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from training.config import Config
from training.data.tasks import NORMAL
from training.evaluation.constants import Constants
from training.exporting.export import fp32_path, int8_path
from training.exporting.latency import latency
from training.exporting.predict import Outputs
from training.fitting.features import network_input

KERAS_PICTURES: Final = 128


def decisions(probabilities: NDArray[np.float64], constants: Constants) -> NDArray[np.intp]:
    """What would be answered, (n,), for probabilities (n, K): 0 = no sign, 1 = cannot say, 2 = refer.

    Of the gate: the class it names, or K where it is not sure enough to be believed.
    """
    if constants.believed_from:
        chosen = probabilities.argmax(axis=1)
        sure = probabilities.max(axis=1) >= np.array(constants.believed_from)[chosen]
        return np.asarray(np.where(sure, chosen, probabilities.shape[1]), np.intp)
    abnormal = 1 - probabilities[:, constants.labels.index(NORMAL)]
    found = abnormal[:, np.newaxis] >= np.array(list(constants.points.values()))
    return np.asarray(found.sum(axis=1), np.intp)


def compare(ours: NDArray[np.float64], theirs: NDArray[np.float64], constants: Constants) -> dict[str, Any]:
    """Differences of two models' probabilities (n, K) on the same pictures."""
    apart = np.abs(ours - theirs)
    return {
        "n": len(ours),
        "max_probability_difference": float(apart.max()),
        "mean_probability_difference": float(apart.mean()),
        "same_class": float((ours.argmax(axis=1) == theirs.argmax(axis=1)).mean()),
        "same_decision": float((decisions(ours, constants) == decisions(theirs, constants)).mean()),
    }


def measure_parity(
    config: Config, constants: Constants, fp32: Outputs, int8: Outputs, paths: list[Path]
) -> dict[str, Any]:
    """Compare outputs of both ONNX models on the same pictures, and Keras with float on the first of them.

    Args:
        paths: the pictures of `fp32` and `int8`, in order.
    """
    image = network_input(paths[0], config)
    return {
        "keras_fp32": _keras_difference(config, constants, fp32, paths[:KERAS_PICTURES]),
        "fp32_int8": compare(constants.probabilities(fp32.logits), constants.probabilities(int8.logits), constants),
        "bytes": {"fp32": fp32_path(config).stat().st_size, "int8": int8_path(config).stat().st_size},
        "one_thread_ms": {name: latency(path(config), image) for name, path in _MODELS.items()},
    }


_MODELS: Final = {"fp32": fp32_path, "int8": int8_path}


def _keras_difference(config: Config, constants: Constants, fp32: Outputs, paths: list[Path]) -> dict[str, Any]:
    import keras

    model = keras.models.load_model(config.work / "model.keras")
    inputs = np.stack([network_input(path, config) for path in paths])
    outputs = model.predict(inputs, batch_size=16, verbose=0)
    logits = np.asarray(outputs["logits"] if isinstance(outputs, dict) else outputs)
    mine, theirs = constants.probabilities(logits), constants.probabilities(fp32.logits[: len(paths)])
    return {"n": len(paths), "max_probability_difference": float(np.abs(mine - theirs).max())}
