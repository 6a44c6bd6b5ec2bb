"""Every architecture of the published systems by name: backbone, head, input, and what was published with it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import keras

from core.manifest import PREPROCESS_VERSION, PreprocessSpec, Region
from training.networks import backbones, covidnet8, efficientnet_lite, heads
from training.networks.weights import load_weights

WINDOW: Final = (-1000.0, 400.0)  # HU: air to bone


@dataclass(frozen=True)
class Backbone:
    """A backbone and the input it was trained on.

    Attributes:
        build: from the picture's side in pixels to a model that ends in a feature map, or in a flat one.
        mean, scale: the input is (x - mean) * scale for x in 0..1.
    """

    build: Callable[[int], keras.Model]
    mean: float
    scale: float


@dataclass(frozen=True)
class Network:
    """A published network.

    Attributes:
        backbone: key of `BACKBONES`.
        head: from the number of features and of classes to a model that ends in logits.
        side: height and width of its input in pixels, as published.
        published: what it was published for.
    """

    name: str
    title: str
    backbone: str
    head: Callable[[int, int], keras.Model]
    side: int
    published: str

    def preprocess(self, side: int, percentiles: tuple[float, float]) -> PreprocessSpec:
        """How a picture becomes this network's input; CT in Hounsfield units goes through the lung window."""
        backbone = BACKBONES[self.backbone]
        return PreprocessSpec(
            version=PREPROCESS_VERSION,
            height=side,
            width=side,
            channels=3,
            hu_window=WINDOW,
            percentiles=percentiles,
            region=Region.WHOLE,
            margin=0.0,
            detail=None,
            mean=backbone.mean,
            scale=backbone.scale,
        )

    def build(self, side: int, classes: int, start: str) -> "BuiltNetwork":
        """Build with the weights it starts from; the head is random.

        Args:
            start: see `training.networks.weights.load_weights`.

        Raises:
            FileNotFoundError: the weights are not there.
            ValueError: the weights are those of another network, or the side is too small for it.
        """
        backbone = BACKBONES[self.backbone].build(side)
        started_from = load_weights(backbone, self.backbone, start)
        trunk = _with_mean(backbone)
        return BuiltNetwork(trunk, self.head(trunk.output.shape[-1], classes), started_from)


@dataclass(frozen=True)
class BuiltNetwork:
    """A network in two parts, so that the head can be trained alone on what a frozen trunk says once.

    Attributes:
        trunk: `image` (N, side, side, 3) to features (N, channels).
        head: features to logits (N, classes).
        started_from: what the trunk's weights are.
    """

    trunk: keras.Model
    head: keras.Model
    started_from: str

    def whole(self) -> keras.Model:
        """`image` to logits; shares its weights with both parts."""
        return keras.Model(self.trunk.input, self.head(self.trunk.output), name="network")


def _with_mean(backbone: keras.Model) -> keras.Model:
    """The mean of a feature map; flat features stay as they are."""
    if len(backbone.output.shape) == 2:
        return backbone
    mean = keras.layers.GlobalAveragePooling2D(name="pool")(backbone.output)
    return keras.Model(backbone.input, mean, name=backbone.name)


BACKBONES: Final = {
    "efficientnet_lite0": Backbone(efficientnet_lite.build_backbone, 127 / 255, 255 / 128),
    "mobilenet_v2": Backbone(backbones.mobilenet_v2, 0.5, 2.0),
    "mobilenet_v2_035": Backbone(backbones.mobilenet_v2_035, 0.5, 2.0),
    "mobilenet_v3_small": Backbone(backbones.mobilenet_v3_small, 0.0, 255.0),
    "mobilenet_v3_large": Backbone(backbones.mobilenet_v3_large, 0.0, 255.0),
    # Zero-centred by the mean of a chest CT in this window (0.25, as in the lung nodule challenges).
    "efficientnet_b3": Backbone(backbones.efficientnet_b3, 0.25, 1.0),
    "covidnet8": Backbone(covidnet8.convolutions, 0.0, 1.0),
    "vgg19": Backbone(backbones.vgg19, 0.0, 255.0),
    "resnet50": Backbone(backbones.resnet50, 0.0, 255.0),
    "xception": Backbone(backbones.xception, 0.5, 2.0),
    "inception_v3": Backbone(backbones.inception_v3, 0.5, 2.0),
    "inception_resnet_v2": Backbone(backbones.inception_resnet_v2, 0.5, 2.0),
}

_FIVE: Final = "one of five feature extractors with one ReLU layer"

NETWORKS: Final = {
    network.name: network
    for network in (
        Network(
            "efficientnet_lite0",
            "EfficientNet-Lite0",
            "efficientnet_lite0",
            heads.linear,
            224,
            "not published for this; the architecture this project ships",
        ),
        Network(
            "mobilenet_v2",
            "MobileNetV2",
            "mobilenet_v2",
            heads.with_dropout,
            224,
            "three classes on CT and on ultrasound; X-ray",
        ),
        Network(
            "mobilenet_v2_035",
            "MobileNetV2 0.35",
            "mobilenet_v2_035",
            heads.with_dropout,
            224,
            "not published for this; the narrow form of MobileNetV2",
        ),
        Network(
            "mobilenet_v3_small",
            "MobileNetV3-Small, 2,500 units",
            "mobilenet_v3_small",
            heads.wide,
            224,
            "four classes on X-ray",
        ),
        Network(
            "mobilenet_v3_large",
            "MobileNetV3-Large, 2,500 units",
            "mobilenet_v3_large",
            heads.wide,
            224,
            "four classes on X-ray",
        ),
        Network(
            "efficientnet_b3",
            "EfficientNet-B3",
            "efficientnet_b3",
            heads.linear,
            300,
            "two classes on CT, in an HU window and zero-centred",
        ),
        Network(
            "covidnet8",
            "CovidNet-8",
            "covidnet8",
            covidnet8.dense_layers,
            covidnet8.SIDE,
            "X-ray, trained from nothing",
        ),
        Network("vgg19", "VGG-19, 64 units", "vgg19", heads.small, 224, "X-ray, compared with CovidNet-8"),
        Network("resnet50", "ResNet-50, 64 units", "resnet50", heads.small, 224, "X-ray, compared with CovidNet-8"),
        Network("xception_relu", "Xception, ReLU layer", "xception", heads.one_relu_layer, 299, _FIVE),
        Network("inception_v3_relu", "InceptionV3, ReLU layer", "inception_v3", heads.one_relu_layer, 299, _FIVE),
        Network(
            "inception_resnet_v2_relu",
            "Inception-ResNetV2, ReLU layer",
            "inception_resnet_v2",
            heads.one_relu_layer,
            299,
            _FIVE,
        ),
        Network("vgg19_relu", "VGG-19, ReLU layer", "vgg19", heads.one_relu_layer, 224, _FIVE),
        Network("mobilenet_v2_relu", "MobileNetV2, ReLU layer", "mobilenet_v2", heads.one_relu_layer, 224, _FIVE),
    )
}
