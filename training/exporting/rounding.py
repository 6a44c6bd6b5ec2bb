"""Rounds the weights of an int8 model so that the outputs of its convolutions change least.

Rounding each weight to the nearest step ignores that errors add up: filters that sum to nearly zero, as the first
ones of a network do, answer to plain grey afterwards. Here each weight is rounded in turn and the weights not yet
rounded make up for the error, as far as the calibration pictures' inputs allow (Frantar et al. 2023, GPTQ,
arXiv:2210.17323); what remains on average goes into the bias (Nagel et al. 2019, arXiv:1906.04721).
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper
from tqdm import tqdm

from core.network import INPUT
from core.onnx_session import open_session

STEPS: Final = 64  # 7-bit weights
SAMPLES: Final = 4096
DAMPING: Final = 0.01
BATCH: Final = 16

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Convolution:
    """What is needed of a Conv node: its tensors and geometry."""

    name: str
    source: str
    weight: str
    bias: str
    stride: int
    pads: tuple[int, int, int, int]
    groups: int

    @classmethod
    def of(cls, node: Any) -> "Convolution":
        """Read a Conv node with a bias."""
        attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
        top, left, bottom, right = attributes.get("pads", (0, 0, 0, 0))
        stride = attributes.get("strides", (1, 1))[0]
        return cls(
            node.name, node.input[0], node.input[1], node.input[2], stride, (top, left, bottom, right),
            attributes.get("group", 1),
        )  # fmt: skip


def round_weights(prepared: Path, quantised: Path, pictures: NDArray[np.float32]) -> None:
    """Replace the weights and biases of a quantised model, in place. Convolutions without a bias stay as they are.

    Args:
        prepared: the float model the quantised one was made of, with the same node names.
        quantised: a QDQ model with symmetric weights, per channel.
        pictures: network input (n, H, W, C) from the training pictures.
    """
    float_model, int_model = onnx.load(str(prepared)), onnx.load(str(quantised))
    weights = {t.name: numpy_helper.to_array(t) for t in float_model.graph.initializer}
    stored = {t.name: t for t in int_model.graph.initializer}
    makers = {n.output[0]: n for n in int_model.graph.node if n.op_type == "DequantizeLinear"}
    convolutions = (n for n in int_model.graph.node if n.op_type == "Conv" and len(n.input) == 3)
    targets = {n.name: n for n in convolutions if n.input[1] in makers}
    layers = [Convolution.of(n) for n in float_model.graph.node if n.name in targets]
    for layer in tqdm(layers, "rounding", unit="layer"):
        weight_of, bias_of = (makers[targets[layer.name].input[i]].input for i in (1, 2))
        scale = numpy_helper.to_array(stored[weight_of[1]]).astype(np.float64)
        patches = _patches(float_model, layer, weights[layer.weight].shape[-1], pictures)
        steps, shift = round_layer(weights[layer.weight], scale, patches, layer.groups)
        bias_scale = numpy_helper.to_array(stored[bias_of[1]]).astype(np.float64)
        bias = np.rint((weights[layer.bias] + shift) / bias_scale)
        for name, values in ((weight_of[0], steps.astype(np.int8)), (bias_of[0], bias.astype(np.int32))):
            stored[name].CopyFrom(numpy_helper.from_array(values, name))
    onnx.save(int_model, str(quantised))


def round_layer(weight: NDArray[np.float32], scale: Array, patches: Array, groups: int) -> tuple[Array, Array]:
    """Round one convolution.

    Args:
        weight: (out, in / groups, k, k).
        scale: (out,), size of a step of each output channel.
        patches: (groups, n, in / groups * k * k), inputs the filters saw.

    Returns:
        Whole steps in -64..64, shaped as the weight; and what the bias must gain, (out,).
    """
    out = weight.shape[0]
    wanted = weight.reshape(groups, out // groups, -1).astype(np.float64)
    step = np.maximum(scale, 1e-12).reshape(groups, -1)
    mean = patches.mean(axis=1)
    centred = patches - mean[:, np.newaxis]
    moment = centred.transpose(0, 2, 1) @ centred / patches.shape[1]
    diagonal = np.einsum("gii->gi", moment)
    diagonal += DAMPING * diagonal.mean(axis=1, keepdims=True) + 1e-8
    # Upper Cholesky factor of the inverse: row j says how later weights make up for an error in weight j.
    upper = np.linalg.cholesky(np.linalg.inv(moment)).transpose(0, 2, 1)
    left, steps = wanted.copy(), np.empty_like(wanted)
    for j in range(wanted.shape[2]):
        steps[:, :, j] = np.clip(np.rint(left[:, :, j] / step), -STEPS, STEPS)
        error = (left[:, :, j] - steps[:, :, j] * step) / upper[:, j, j][:, np.newaxis]
        left[:, :, j:] -= error[:, :, np.newaxis] * upper[:, np.newaxis, j, j:]
    lost = wanted - steps * step[:, :, np.newaxis]
    return steps.reshape(weight.shape), np.einsum("goj,gj->go", lost, mean).reshape(out)


def _patches(model: Any, layer: Convolution, kernel: int, pictures: NDArray[np.float32]) -> Array:
    """A random selection of what the filters of a layer see, (groups, n, values of one filter)."""
    inputs = _layer_input(model, layer.source, pictures)
    top, left, bottom, right = layer.pads
    padded = np.pad(inputs, ((0, 0), (0, 0), (top, bottom), (left, right)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kernel, kernel), axis=(2, 3))
    windows = windows[:, :, :: layer.stride, :: layer.stride]
    count, channels, height, width = windows.shape[:4]
    generator = np.random.default_rng(0)
    n, y, x = (generator.integers(0, size, SAMPLES) for size in (count, height, width))
    chosen = windows[n, :, y, x]  # (samples, channels, k, k)
    grouped = chosen.reshape(SAMPLES, layer.groups, channels // layer.groups * kernel * kernel)
    return grouped.transpose(1, 0, 2).astype(np.float64)


def _layer_input(model: Any, name: str, pictures: NDArray[np.float32]) -> NDArray[np.float32]:
    probe = onnx.ModelProto()
    probe.CopyFrom(model)
    if name not in {o.name for o in probe.graph.output}:
        probe.graph.output.append(onnx.helper.make_empty_tensor_value_info(name))
    session = open_session(probe.SerializeToString())
    parts = [session.run([name], {INPUT: pictures[i : i + BATCH]})[0] for i in range(0, len(pictures), BATCH)]
    return np.concatenate(parts)
