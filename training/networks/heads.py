"""The published classification heads, from pooled features (N, channels) to logits (N, classes).

Softmax is left to the loss and to the reader of the logits.
"""

from typing import Any, Final

import keras
from keras import layers

WIDE_UNITS: Final = 2500
SMALL_UNITS: Final = 64
RELU_UNITS: Final = 256
HALF: Final = 0.5
MOBILENET_DROPOUT: Final = 0.2


def linear(channels: int, classes: int) -> keras.Model:
    """One linear layer on the global average: EfficientNet-B3 on CT, and what this project ships."""
    features = _features(channels)
    return _logits(features, features, classes)


def with_dropout(channels: int, classes: int) -> keras.Model:
    """MobileNetV2's own classifier: dropout 0.2 and one linear layer."""
    features = _features(channels)
    return _logits(features, layers.Dropout(MOBILENET_DROPOUT, name="dropout")(features), classes)


def wide(channels: int, classes: int) -> keras.Model:
    """MobileNetV3 on four classes of X-rays: 2,500 units, batch normalisation, dropout 0.5."""
    features = _features(channels)
    x = layers.Dense(WIDE_UNITS, "relu", name="dense")(features)
    x = layers.BatchNormalization(name="dense_norm")(x)
    return _logits(features, layers.Dropout(HALF, name="dropout")(x), classes)


def small(channels: int, classes: int) -> keras.Model:
    """VGG-19 and ResNet-50: 64 units and dropout. The rate is not stated; 0.5 is what heads of this kind use."""
    features = _features(channels)
    x = layers.Dense(SMALL_UNITS, "relu", name="dense")(features)
    return _logits(features, layers.Dropout(HALF, name="dropout")(x), classes)


def one_relu_layer(channels: int, classes: int) -> keras.Model:
    """The five-network comparison: one ReLU layer on frozen features. Its width is not stated; 256 here."""
    features = _features(channels)
    return _logits(features, layers.Dense(RELU_UNITS, "relu", name="dense")(features), classes)


def _features(channels: int) -> Any:
    return keras.Input((channels,), name="features")


def _logits(features: Any, x: Any, classes: int) -> keras.Model:
    return keras.Model(features, layers.Dense(classes, name="logits")(x), name="head")
