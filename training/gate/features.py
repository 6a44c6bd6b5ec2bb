"""What the ImageNet backbone makes of every picture: the means of some of its layers over the picture; cached."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
from keras import layers

from core.network import INPUT
from core.onnx_session import open_session
from training.config import Config
from training.data.datasets import Picture, picture_path
from training.fitting.features import PLAIN, TAPS, Features, FloatArray, batches, network_input
from training.networks.efficientnet_lite import build_backbone, load_imagenet

QUADRANTS: Final = "quadrants"  # block_15 by quarters of the picture: a mean over all of it does not know what is up
LAYERS: Final = (*TAPS, QUADRANTS)
BLOCK: Final = 512  # pictures in one file of the cache


def pooled_network(size: int) -> keras.Model:
    """The ImageNet backbone; its outputs are the means of every one of `LAYERS`, (N, channels) by tap."""
    backbone = build_backbone(size)
    load_imagenet(backbone)
    maps = {tap: backbone.output if tap == "features" else backbone.get_layer(tap).output for tap in TAPS}
    pooled = {tap: layers.GlobalAveragePooling2D(name=f"pooled_{tap}")(x) for tap, x in maps.items()}
    side = maps["block_15"].shape[1]
    quarters = layers.AveragePooling2D((side + 1) // 2, side // 2, name="quarters")(maps["block_15"])
    return keras.Model(backbone.input, pooled | {QUADRANTS: layers.Flatten(name="pooled_quadrants")(quarters)})


def pooled_session(config: Config) -> Any:
    """`pooled_network` as ONNX, twice as fast as Keras."""
    path = config.work / "pooled.onnx"
    if not path.exists():
        from training.exporting.onnx_export import export_onnx

        path.parent.mkdir(parents=True, exist_ok=True)
        export_onnx(pooled_network(config.preprocess.height), path, config.opset)
    return open_session(path)


def run_pooled(session: Any, inputs: Iterator[FloatArray]) -> Features:
    """Pooled layers of network input, float32 (n, channels) by tap."""
    parts = [session.run(list(LAYERS), {INPUT: batch}) for batch in inputs]
    return {tap: np.concatenate([part[i] for part in parts]) for i, tap in enumerate(LAYERS)}


def view_features(config: Config, root: Path, pictures: list[Picture], view: str) -> Features:
    """Pooled layers of one view of the pictures, float32 (n, channels) by tap; what is not in the cache is computed."""
    stamp = json.dumps([str(config.preprocess), "" if view == PLAIN else str(config.augment), config.seed])
    folder = config.work / "pooled" / f"{view}-{hashlib.sha256(stamp.encode()).hexdigest()[:8]}"
    folder.mkdir(parents=True, exist_ok=True)
    names = [_name(root, picture) for picture in pictures]
    stored = _stored(folder)
    missing = [i for i, name in enumerate(names) if name not in stored]
    session = pooled_session(config) if missing else None
    for start in range(0, len(missing), BLOCK):
        places = missing[start : start + BLOCK]
        inputs = _inputs(config, root, [pictures[i] for i in places], view, f"{view} {start}/{len(missing)}")
        _save(folder / f"{names[places[0]]}.npz", [names[i] for i in places], run_pooled(session, inputs))
    stored = _stored(folder)
    return {tap: np.stack([stored[name][tap] for name in names]) for tap in LAYERS}


def _name(root: Path, picture: Picture) -> str:
    """Changes with the picture's key, which seeds its views, and with its content."""
    return hashlib.sha256(picture.key.encode() + picture_path(root, picture).read_bytes()).hexdigest()[:24]


def _stored(folder: Path) -> dict[str, Features]:
    """Everything in a folder of the cache, by the picture's name."""
    found: dict[str, Features] = {}
    for path in sorted(folder.glob("*.npz")):
        with np.load(path) as block:
            features = {tap: block[tap] for tap in LAYERS}
            found |= {name: {tap: features[tap][i] for tap in LAYERS} for i, name in enumerate(block["names"].tolist())}
    return found


def _inputs(config: Config, root: Path, pictures: list[Picture], view: str, title: str) -> Iterator[FloatArray]:
    def load(i: int) -> FloatArray:
        return network_input(picture_path(root, pictures[i]), config, view, pictures[i].key)

    return batches(len(pictures), load, title)


def _save(path: Path, names: list[str], features: Features) -> None:
    temporary = path.with_suffix(".part")
    with temporary.open("wb") as stream:
        np.savez(stream, allow_pickle=False, names=np.array(names), **features)
    temporary.replace(path)
