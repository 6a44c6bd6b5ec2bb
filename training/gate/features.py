"""What the gate's head stands on: the means of the backbone's layers over the picture, and of one by its quarters."""

from typing import Final

import keras
from keras import layers

from training.fitting.features import TAPS, Features, TrunkView
from training.fitting.finetune import top_features
from training.networks.exported import tap_output

QUADRANTS: Final = "quadrants"  # block_15 by quarters of the picture: a mean over all of it does not know what is up
LAYERS: Final = (*TAPS, QUADRANTS)


def pooled_layers(backbone: keras.Model) -> dict[str, keras.KerasTensor]:
    """The means of every one of `LAYERS`, (N, channels) by name."""
    pooled = {tap: layers.GlobalAveragePooling2D(name=f"pooled_{tap}")(tap_output(backbone, tap)) for tap in TAPS}
    return pooled | {QUADRANTS: _quarters(backbone)}


def view_features(backbone: keras.Model, view: TrunkView) -> Features:
    """Pooled layers of pictures behind the trunk, float32 (n, channels) by name of `LAYERS`."""
    return view.pooled | top_features(backbone, view, {QUADRANTS: _quarters(backbone)})


def _quarters(backbone: keras.Model) -> keras.KerasTensor:
    """Means of block_15 over the quarters of the picture; where its side is odd they overlap."""
    maps = tap_output(backbone, "block_15")
    side = maps.shape[1]
    quarters = layers.AveragePooling2D((side + 1) // 2, side // 2, name="quarters")(maps)
    return layers.Flatten(name="pooled_quadrants")(quarters)
