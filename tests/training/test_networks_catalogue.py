"""Every published architecture can be built by name, and CovidNet-8 has the published layers."""

import importlib.util

import pytest

pytest.importorskip("keras", reason="training is not installed")
if not importlib.util.find_spec("tensorflow"):
    pytest.skip("needs a backend for Keras", allow_module_level=True)
pytestmark = pytest.mark.filterwarnings("ignore")

from training.networks.catalogue import NETWORKS  # noqa: E402

SMALL = {"covidnet8": 256, "inception_v3": 75, "inception_resnet_v2": 75, "xception": 71}
# Backbones without their classifiers, as keras.applications documents them, and EfficientNet-Lite0 as its paper does.
BACKBONE_PARAMETERS = {
    "efficientnet_lite0": 3_413_024,
    "mobilenet_v2": 2_257_984,
    "mobilenet_v2_035": 410_208,
    "mobilenet_v3_small": 939_120,
    "mobilenet_v3_large": 2_996_352,
    "efficientnet_b3": 10_783_535,
    "vgg19": 20_024_384,
    "resnet50": 23_587_712,
    "xception": 20_861_480,
    "inception_v3": 21_802_784,
    "inception_resnet_v2": 54_336_736,
}
HEAD_UNITS = {"mobilenet_v3_small": 2500, "mobilenet_v3_large": 2500, "vgg19": 64, "resnet50": 64, "covidnet8": 512}
DROPOUT = {"mobilenet_v3_small": 0.5, "mobilenet_v3_large": 0.5, "covidnet8": 0.3}
# The first three convolutions and the 512 units are the publication's; the other filters are inferred, see the module.
COVIDNET8_PARAMETERS = {
    "conv_1": 1_792,
    "conv_2": 73_856,
    "conv_3": 590_336,
    "conv_4": 2_359_808,
    "conv_5": 2_359_808,
    "conv_6": 2_359_808,
    "dense": 1_049_088,
    "logits": 2_052,
}


@pytest.mark.parametrize("name", NETWORKS)
def test_every_network_is_built_by_name_with_its_published_head(name: str) -> None:
    network = NETWORKS[name]
    side = SMALL.get(network.backbone, 64)
    built = network.build(side, 3, "random")
    whole = built.whole()
    assert whole.input_shape == (None, side, side, 3)
    assert whole.output_shape == (None, 3)
    if network.backbone in BACKBONE_PARAMETERS:
        assert built.trunk.count_params() == BACKBONE_PARAMETERS[network.backbone]
    layers = {layer.name: layer for layer in built.head.layers}
    if name in HEAD_UNITS:
        assert layers["dense"].units == HEAD_UNITS[name]
    if name.endswith("_relu"):
        assert layers["dense"].activation.__name__ == "relu"
    assert layers["dropout"].rate == DROPOUT[name] if name in DROPOUT else True
    assert ("dense_norm" in layers) == name.startswith("mobilenet_v3")


def test_covidnet8_has_the_published_parameters_at_256_pixels() -> None:
    built = NETWORKS["covidnet8"].build(256, 4, "random")
    counts = {layer.name: layer.count_params() for part in (built.trunk, built.head) for layer in part.layers}
    assert {name: count for name, count in counts.items() if count} == COVIDNET8_PARAMETERS
    penalty = built.head.get_layer("dense").kernel_regularizer
    assert float(penalty.l2) == pytest.approx(0.02)


def test_covidnet8_refuses_a_side_that_leaves_nothing() -> None:
    with pytest.raises(ValueError, match="negative"):
        NETWORKS["covidnet8"].build(128, 4, "random")


def test_ct_in_hounsfield_units_reaches_efficientnet_b3_zero_centred() -> None:
    import numpy as np

    from core.imaging.scan import Modality, Scan, SourceKind, Units
    from core.preprocess import preprocess

    spec = NETWORKS["efficientnet_b3"].preprocess(64, (0.0, 100.0))
    ramp = np.linspace(-1500, 1000, 64 * 64, dtype=np.float32).reshape(1, 64, 64)
    scan = Scan(ramp, Units.HU, Modality.CT, SourceKind.DICOM, None, 1, (0,))
    values = preprocess(scan, spec)
    assert values.min() == pytest.approx(-0.25)
    assert values.max() == pytest.approx(0.75)
    air, bone = values[0, 12, 0, 0], values[0, 37, 0, 0]  # -1031 and -55 HU
    assert air == pytest.approx(-0.25, abs=0.01)
    assert bone == pytest.approx((-55 + 1000) / 1400 - 0.25, abs=0.02)
