"""The lung finder's network: the first blocks of EfficientNet-Lite0 and a light decoder."""

from typing import Any, Final

import keras
from keras import layers

from training.networks.efficientnet_lite import build_backbone

OUTPUT: Final = "lungs"
FINE, MIDDLE, COARSE = "block_2", "block_4", "block_10"
WIDTHS: Final = {"deep": 96, COARSE: 64, MIDDLE: 40, FINE: 32}


def build_lung_network(size: int) -> keras.Model:
    """A network with random weights.

    The last tapped block is carried down once more, so that every cell knows the whole picture; then up again, each
    level added to the encoder's level of the same size (feature pyramid, Lin et al. 2017, arXiv:1612.03144).

    Args:
        size: height and width of the input in pixels, a multiple of 32.

    Returns:
        A model from float32 `image` (N, size, size, 3), values (x - 127) / 128 for x in 0..255, to the dictionary
        {"lungs": (N, size / 4, size / 4)}, probability 0..1 that a cell is lung. Its encoder's layers have the
        names of `training.networks.efficientnet_lite.build_backbone`.
    """
    backbone = build_backbone(size)
    x = _separable(backbone.get_layer(COARSE).output, WIDTHS["deep"], "deep_down", stride=2)
    x = layers.Add(name="deep_add")([x, _separable(x, WIDTHS["deep"], "deep_wide")])
    for tap in (COARSE, MIDDLE, FINE):
        x = _up(x, backbone.get_layer(tap).output, WIDTHS[tap], f"up_{tap}")
    x = layers.Conv2D(1, 1, name="lung_logit")(x)
    x = layers.Reshape((size // 4, size // 4), name="lung_map")(x)
    return keras.Model(backbone.input, {OUTPUT: layers.Activation("sigmoid", name=OUTPUT)(x)}, name="lung_finder")


def _up(x: Any, fine: Any, channels: int, name: str) -> Any:
    narrow = _projected(x, channels, f"{name}_narrow")
    coarse = layers.UpSampling2D(2, interpolation="nearest", name=f"{name}_enlarge")(narrow)
    joined = layers.Add(name=f"{name}_join")([coarse, _projected(fine, channels, f"{name}_side")])
    return _separable(joined, channels, f"{name}_mix")


def _projected(x: Any, channels: int, name: str) -> Any:
    x = layers.Conv2D(channels, 1, use_bias=False, name=f"{name}_conv")(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def _separable(x: Any, channels: int, name: str, stride: int = 1) -> Any:
    """Depthwise 5x5, then 1x1: the large window smooths what was enlarged and costs little."""
    x = layers.DepthwiseConv2D(5, stride, padding="same", use_bias=False, name=f"{name}_depthwise")(x)
    x = layers.BatchNormalization(name=f"{name}_depthwise_norm")(x)
    x = layers.Conv2D(channels, 1, use_bias=False, name=f"{name}_point")(x)
    x = layers.BatchNormalization(name=f"{name}_point_norm")(x)
    return layers.ReLU(6.0, name=f"{name}_relu")(x)


def freeze_statistics(model: keras.Model) -> None:
    """Keep the encoder's batch statistics as ImageNet left them: batches are small and of many sources."""
    for layer in model.layers:
        if isinstance(layer, layers.BatchNormalization) and layer.name.startswith(("stem", "block_")):
            layer.trainable = False


def load_encoder(model: keras.Model, backbone: keras.Model) -> None:
    """Copy the weights of every layer the model shares with a model of `build_backbone`."""
    shared = {layer.name for layer in model.layers}
    for layer in backbone.layers:
        if layer.weights and layer.name in shared:
            model.get_layer(layer.name).set_weights(layer.get_weights())
