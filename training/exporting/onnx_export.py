"""Keras to ONNX, and ONNX to int8."""

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import onnx
import tensorflow as tf
import tf2onnx
from numpy.typing import NDArray
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from core.network import INPUT
from training.exporting.rounding import round_weights

BATCH: Final = 16
ROUNDING_PICTURES: Final = 64
# Everything behind the last feature map stays float: it costs nothing and keeps mean(cam) + bias = logits exact.
# Operators between a convolution of the head and the output it makes.
PASSING: Final = ("Transpose", "Reshape", "Squeeze", "Identity", "Sigmoid", "Resize", "Add")
QUANTISED_OPERATORS: Final = ["Conv", "Add", "Clip", "Relu", "Resize"]


def export_onnx(model: keras.Model, path: Path, opset: int) -> None:
    """Write a Keras model with one image input as ONNX, unoptimised, with its outputs named as in the model.

    Args:
        model: its outputs are a dictionary; the keys become the output names.
    """
    names = list(model.output)
    ordered = keras.Model(model.input, [model.output[name] for name in names])
    signature = [tf.TensorSpec((None, *model.input_shape[1:]), tf.float32, name=INPUT)]
    proto, _ = tf2onnx.convert.from_keras(ordered, input_signature=signature, opset=opset)
    _rename_outputs(proto.graph, names)
    onnx.checker.check_model(proto)
    onnx.save(proto, str(path))


def _rename_outputs(graph: Any, names: list[str]) -> None:
    """tf2onnx numbers outputs; every use of the old name is replaced."""
    renamed = {old.name: new for old, new in zip(graph.output, names, strict=True)}
    for output in graph.output:
        output.name = renamed[output.name]
    for node in graph.node:
        node.input[:] = [renamed.get(name, name) for name in node.input]
        node.output[:] = [renamed.get(name, name) for name in node.output]


class _Calibration(CalibrationDataReader):  # type: ignore[misc]
    def __init__(self, batches: Iterable[NDArray[np.float32]]) -> None:
        self._batches = iter(batches)

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:
        batch = next(self._batches, None)
        return None if batch is None else {INPUT: batch}


def quantise(
    source: Path,
    target: Path,
    calibration: NDArray[np.float32],
    float_outputs: set[str],
    float_convolutions: int,
    rounding_pictures: int = ROUNDING_PICTURES,
) -> None:
    """Static int8 in QDQ form: activations uint8, weights int8 per channel with 7 bits.

    Seven bits, because on CPUs with AVX2 but without VNNI eight-bit products overflow and the answers change. That
    is too coarse for plain rounding (see `training.exporting.rounding`) and for the very first filters.

    Args:
        calibration: network input (n, H, W, C) from the training pictures.
        float_outputs: outputs computed in float: the convolution that makes one of them is not quantised.
        float_convolutions: how many of the first convolutions stay float.
        rounding_pictures: how many calibration pictures guide the rounding; 0 rounds every weight to the nearest step.
    """
    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(source), str(prepared))
        nodes = onnx.load(str(prepared)).graph.node
        excluded = [n.name for n in nodes if _ancestry(nodes, n) & float_outputs]
        excluded += _until_convolution(nodes, float_convolutions)
        quantize_static(
            str(prepared),
            str(target),
            _Calibration(np.array_split(calibration, -(-len(calibration) // BATCH))),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=QUANTISED_OPERATORS,
            nodes_to_exclude=excluded,
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
        )
        if rounding_pictures:
            some = np.linspace(0, len(calibration) - 1, min(rounding_pictures, len(calibration))).astype(int)
            round_weights(prepared, target, calibration[some])


def _until_convolution(nodes: Any, count: int) -> list[str]:
    """Names of the nodes before the convolution with this number, in the order of the graph."""
    places = [i for i, node in enumerate(nodes) if node.op_type == "Conv"]
    return [node.name for node in nodes[: places[count]]]


def _ancestry(nodes: Any, node: Any) -> set[str]:
    """Outputs of the graph that a node writes, directly or through operators that hand it on."""
    reached = set(node.output)
    for other in nodes:  # the graph is sorted, so one pass is enough
        if other.op_type in PASSING and reached & set(other.input):
            reached |= set(other.output)
    return reached
