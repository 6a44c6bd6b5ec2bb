"""Convolutions of a TensorFlow Lite file, dequantised, and how they are put into Keras layers.

Converters fold batch normalisation into the convolution before it. It is undone here by an identity: the kernel
goes into the convolution, its bias into the offset of a normalisation that changes nothing else.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

# tensorflow/lite/schema/schema.fbs
DTYPES: Final[dict[int, np.dtype[Any]]] = {0: np.dtype("<f4"), 2: np.dtype("<i4"), 9: np.dtype("i1")}
CONV_2D: Final = 3
DEPTHWISE_CONV_2D: Final = 4

FloatArray = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Convolution:
    """A convolution in Keras' layout.

    Attributes:
        kernel: float32 (h, w, in, out), or (h, w, channels, 1) where it is depthwise.
        bias: float32 (out,).
        depthwise: whether it filters each channel alone.
    """

    kernel: FloatArray
    bias: FloatArray
    depthwise: bool


def read_convolutions(path: Path) -> list[Convolution]:
    """Every convolution of a .tflite file in the order it is run; weights int8 per channel or float32.

    Raises:
        ModuleNotFoundError: TensorFlow, which reads the format, is not installed.
        KeyError: a tensor has another type.
    """
    from tensorflow.lite.tools import flatbuffer_utils  # conversion only: training itself needs no TensorFlow

    model = flatbuffer_utils.read_model(str(path))
    graph = model.subgraphs[0]
    found = []
    for operator in graph.operators:
        code = model.operatorCodes[operator.opcodeIndex]
        kind = max(code.builtinCode, code.deprecatedBuiltinCode)
        if kind in (CONV_2D, DEPTHWISE_CONV_2D):
            kernel, bias = (_values(model, graph.tensors[index]) for index in operator.inputs[1:3])
            depthwise = kind == DEPTHWISE_CONV_2D
            # OHWI, or 1HWC where each channel is filtered alone
            axes = (1, 2, 3, 0)
            found.append(Convolution(np.ascontiguousarray(kernel.transpose(axes)), bias, depthwise))
    return found


def _values(model: Any, tensor: Any) -> FloatArray:
    stored = np.frombuffer(bytes(model.buffers[tensor.buffer].data), DTYPES[tensor.type])
    values: FloatArray = stored.reshape(tensor.shape).astype(np.float32)
    quantised = tensor.quantization
    if quantised is None or quantised.scale is None or len(quantised.scale) == 0:
        return values
    shape = [1] * values.ndim
    shape[quantised.quantizedDimension] = len(quantised.scale)
    zero = np.asarray(quantised.zeroPoint, np.float32).reshape(shape)
    scale = np.asarray(quantised.scale, np.float32).reshape(shape)
    return np.asarray((values - zero) * scale, np.float32)


def load_convolutions(backbone: keras.Model, convolutions: list[Convolution]) -> None:
    """Put convolutions into the layers of a MobileNet of keras.applications, in order; what is left is the classifier.

    Raises:
        ValueError: the shapes are those of another network.
    """
    targets = [layer for layer in backbone.layers if isinstance(layer, layers.Conv2D | layers.DepthwiseConv2D)]
    if len(convolutions) < len(targets):
        raise ValueError(f"{len(convolutions)} convolutions do not fill {len(targets)} layers")
    for layer, source in zip(targets, convolutions, strict=False):
        if tuple(layer.kernel.shape) != source.kernel.shape:
            raise ValueError(f"{layer.name} is {tuple(layer.kernel.shape)}, the file has {source.kernel.shape}")
        if layer.use_bias:
            layer.set_weights([source.kernel, source.bias - _folded_offset(layer.name)])
        else:
            layer.set_weights([source.kernel])
            _set_identity(_normalisation_after(layer), source.bias)


def _folded_offset(name: str) -> float:
    """Hard sigmoid is relu6(x + 3) / 6, and the converter adds the 3 to the convolution before it."""
    return 3.0 if name.endswith("squeeze_excite_conv_1") else 0.0


def _normalisation_after(layer: Any) -> Any:
    (node,) = layer._outbound_nodes
    return node.operation


def _set_identity(norm: Any, offset: FloatArray) -> None:
    one = np.ones_like(offset)
    norm.set_weights([one * np.sqrt(1 + norm.epsilon), offset, np.zeros_like(offset), one])
