"""CovidNet-8: eight layers with weights, trained from nothing on chest X-rays of 256x256 pixels.

From the publication's description: six 3x3 convolutions that begin with 64, 128 and 512 filters, a picture of
256x256, a dense layer of 512 units with an L2 penalty of 0.02, dropout of 0.3, softmax. Inferred, because the printed
layer table was not at hand: the fourth to sixth convolution have 512 filters like the third, no padding, a 2x2
max-pooling after every convolution (which leaves 2x2 cells of 256x256 pixels), ReLU, three input channels.
"""

from typing import Final

import keras
from keras import layers, regularizers

SIDE: Final = 256
FILTERS: Final = (64, 128, 512, 512, 512, 512)
DENSE_UNITS: Final = 512
L2: Final = 0.02
DROPOUT: Final = 0.3


def convolutions(side: int = SIDE) -> keras.Model:
    """The six convolutions, with random weights.

    Args:
        side: height and width of the input in pixels; at least 190, or nothing is left after six poolings.

    Returns:
        A model from float32 `image` (N, side, side, 3), values 0..1, to the flat feature map (N, 512 * cells).
    """
    image = keras.Input((side, side, 3), name="image")
    x = image
    for number, filters in enumerate(FILTERS, 1):
        x = layers.Conv2D(filters, 3, activation="relu", name=f"conv_{number}")(x)
        x = layers.MaxPooling2D(2, name=f"pool_{number}")(x)
    return keras.Model(image, layers.Flatten(name="flatten")(x), name="covidnet8")


def dense_layers(channels: int, classes: int) -> keras.Model:
    """The dense part, from the flat feature map (N, channels) to logits (N, classes)."""
    features = keras.Input((channels,), name="features")
    x = layers.Dense(DENSE_UNITS, "relu", kernel_regularizer=regularizers.L2(L2), name="dense")(features)
    x = layers.Dropout(DROPOUT, name="dropout")(x)
    return keras.Model(features, layers.Dense(classes, name="logits")(x), name="covidnet8_head")
