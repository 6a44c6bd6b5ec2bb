"""The networks: the backbone in two parts for training, and the exported model with logits, cam and embedding."""

import keras
import numpy as np
from keras import layers

from training.fitting.head import LinearHead
from training.fitting.novelty import NoveltyModel
from training.networks.efficientnet_lite import build_backbone, load_imagenet


def trunk_network(size: int, taps: tuple[str, ...], map_name: str) -> keras.Model:
    """The ImageNet backbone up to the last tap.

    Returns:
        A model to a dictionary: the last tap's output (N, h, w, c) as `map_name`, and the mean over the picture of
        every tap, (N, channels).
    """
    backbone = build_backbone(size)
    load_imagenet(backbone)
    pooled = {tap: _pooled(backbone, tap) for tap in taps}
    return keras.Model(backbone.input, {map_name: tap_output(backbone, taps[-1])} | pooled)


def pooled_backbone(size: int) -> keras.Model:
    """The whole ImageNet backbone; its output `features` is the mean of its last map, (N, 1280)."""
    backbone = build_backbone(size)
    load_imagenet(backbone)
    return keras.Model(backbone.input, {"features": _pooled(backbone, "features")})


def tap_output(backbone: keras.Model, tap: str) -> keras.KerasTensor:
    """Output of a block, or of the last feature map ("features")."""
    return backbone.output if tap == "features" else backbone.get_layer(tap).output


def _pooled(backbone: keras.Model, tap: str) -> keras.KerasTensor:
    return layers.GlobalAveragePooling2D(name=f"pooled_{tap}")(tap_output(backbone, tap))


def exported_network(
    backbone: keras.Model, head: LinearHead, head_taps: tuple[str, ...], novelty: NoveltyModel
) -> keras.Model:
    """The network the product runs.

    Args:
        backbone: a model of `training.networks.efficientnet_lite.build_backbone`.
        head: linear head on the means of the tapped maps, side by side.
        head_taps: the tapped maps, the largest first.
        novelty: whitened projection of the pooled taps.

    Returns:
        A model from `image` (N, H, W, 3) to a dictionary: `logits` (N, K), `cam` (N, h, w, K) of the size of the
        largest tapped map, with mean(cam) + bias = logits, and `embedding` (N, D).
    """
    cam = _activation_map(backbone, head, head_taps)
    mean_layer = layers.GlobalAveragePooling2D(name="mean_cam")
    bias_layer = layers.Rescaling(1.0, head.bias.tolist(), name="logits")
    pooled = [_pooled(backbone, tap) for tap in novelty.taps]
    joined = layers.Concatenate(name="taps")(pooled) if len(pooled) > 1 else pooled[0]
    projection = layers.Dense(len(novelty.offset), name="embedding")
    model = keras.Model(
        backbone.input, {"logits": bias_layer(mean_layer(cam)), "cam": cam, "embedding": projection(joined)}
    )
    projection.set_weights([novelty.projection, novelty.offset])
    return model


def _activation_map(backbone: keras.Model, head: LinearHead, taps: tuple[str, ...]) -> keras.KerasTensor:
    """Each map times its weights, enlarged to the first one's size by repeating cells (which keeps the mean), added."""
    outputs = [tap_output(backbone, tap) for tap in taps]
    ends = np.cumsum([output.shape[-1] for output in outputs])
    parts = []
    for tap, output, rows in zip(taps, outputs, np.split(head.weights, ends[:-1]), strict=True):
        layer = layers.Conv2D(rows.shape[1], 1, use_bias=False, name=f"cam_{tap}")
        part = layer(output)
        layer.set_weights([rows[np.newaxis, np.newaxis]])
        enlarge = outputs[0].shape[1] // output.shape[1]
        parts.append(part if enlarge == 1 else layers.UpSampling2D(enlarge, name=f"enlarged_{tap}")(part))
    return parts[0] if len(parts) == 1 else layers.Add(name="cam")(parts)
