"""The networks: pooled backbone for features, and the exported model with logits, cam and embedding."""

from collections.abc import Iterable

import keras
import numpy as np
from keras import layers

from training.fitting.head import LinearHead
from training.fitting.novelty import NoveltyModel
from training.networks.efficientnet_lite import build_backbone, load_imagenet


def pooled_backbone(size: int, taps: Iterable[str]) -> keras.Model:
    """ImageNet backbone; outputs the mean over the picture of every tapped layer, (N, channels) by tap."""
    backbone = build_backbone(size)
    load_imagenet(backbone)
    return keras.Model(backbone.input, {tap: _pooled(backbone, tap) for tap in taps})


def _tap(backbone: keras.Model, tap: str) -> keras.KerasTensor:
    return backbone.output if tap == "features" else backbone.get_layer(tap).output


def _pooled(backbone: keras.Model, tap: str) -> keras.KerasTensor:
    return layers.GlobalAveragePooling2D(name=f"pooled_{tap}")(_tap(backbone, tap))


def exported_network(backbone: keras.Model, head: LinearHead, novelty: NoveltyModel) -> keras.Model:
    """The network the product runs.

    Args:
        backbone: a model of `training.networks.efficientnet_lite.build_backbone`.
        head: linear head on the mean of the last feature map.
        novelty: whitened projection of the pooled taps.

    Returns:
        A model from `image` (N, H, W, 3) to a dictionary: `logits` (N, K), `cam` (N, H/32, W/32, K) with
        mean(cam) + bias = logits, and `embedding` (N, D).
    """
    cam_layer = layers.Conv2D(head.weights.shape[1], 1, use_bias=False, name="cam")
    cam = cam_layer(backbone.output)
    mean_layer = layers.GlobalAveragePooling2D(name="mean_cam")
    bias_layer = layers.Rescaling(1.0, head.bias.tolist(), name="logits")
    pooled = [_pooled(backbone, tap) for tap in novelty.taps]
    joined = layers.Concatenate(name="taps")(pooled) if len(pooled) > 1 else pooled[0]
    projection = layers.Dense(len(novelty.offset), name="embedding")
    model = keras.Model(
        backbone.input, {"logits": bias_layer(mean_layer(cam)), "cam": cam, "embedding": projection(joined)}
    )
    cam_layer.set_weights([head.weights[np.newaxis, np.newaxis]])
    projection.set_weights([novelty.projection, novelty.offset])
    return model
