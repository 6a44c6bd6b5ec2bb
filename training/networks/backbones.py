"""The backbones of keras.applications without their classifiers, with the input each was trained on.

Every builder takes the picture's side in pixels and returns a model with random weights from `image`
(N, side, side, 3) to its last feature map (N, h, w, channels).
"""

from collections.abc import Callable
from typing import Any, Final

import keras
from keras import applications, layers

# Means of ImageNet's blue, green and red that Caffe-trained networks expect to be subtracted, for 0..255.
CAFFE_OFFSET: Final = [-103.939, -116.779, -123.68]

Backbone = Callable[[int], keras.Model]


def mobilenet_v2(side: int) -> keras.Model:
    """MobileNetV2 1.0 (Sandler et al. 2018, arXiv:1801.04381); input -1..1."""
    return _plain(applications.MobileNetV2, side, alpha=1.0)


def mobilenet_v2_035(side: int) -> keras.Model:
    """MobileNetV2 of 0.35 times the width; input -1..1."""
    return _plain(applications.MobileNetV2, side, alpha=0.35)


def mobilenet_v3_small(side: int) -> keras.Model:
    """MobileNetV3-Small (Howard et al. 2019, arXiv:1905.02244); input 0..255."""
    return _plain(applications.MobileNetV3Small, side)


def mobilenet_v3_large(side: int) -> keras.Model:
    """MobileNetV3-Large; input 0..255."""
    return _plain(applications.MobileNetV3Large, side)


def efficientnet_b3(side: int) -> keras.Model:
    """EfficientNet-B3 (Tan and Le 2019, arXiv:1905.11946); input 0..1, zero-centred by the reader."""
    image = _image(side)
    # keras.applications divides by 255 inside; this keeps the zero-centred values as they were published.
    rescaled = layers.Rescaling(255.0, name="to_bytes")(image)
    return applications.EfficientNetB3(include_top=False, weights=None, input_tensor=rescaled)


def vgg19(side: int) -> keras.Model:
    """VGG-19 (Simonyan and Zisserman 2015, arXiv:1409.1556); input 0..255."""
    return _caffe(applications.VGG19, side)


def resnet50(side: int) -> keras.Model:
    """ResNet-50 (He et al. 2016, arXiv:1512.03385); input 0..255."""
    return _caffe(applications.ResNet50, side)


def xception(side: int) -> keras.Model:
    """Xception (Chollet 2017, arXiv:1610.02357); input -1..1."""
    return _plain(applications.Xception, side)


def inception_v3(side: int) -> keras.Model:
    """InceptionV3 (Szegedy et al. 2016, arXiv:1512.00567); input -1..1."""
    return _plain(applications.InceptionV3, side)


def inception_resnet_v2(side: int) -> keras.Model:
    """Inception-ResNet-v2 (Szegedy et al. 2017, arXiv:1602.07261); input -1..1."""
    return _plain(applications.InceptionResNetV2, side)


def _image(side: int) -> Any:
    return keras.Input((side, side, 3), name="image")


def _plain(build: Callable[..., keras.Model], side: int, **options: Any) -> keras.Model:
    return build(include_top=False, weights=None, input_tensor=_image(side), **options)


def _caffe(build: Callable[..., keras.Model], side: int) -> keras.Model:
    centred = layers.Rescaling(1.0, CAFFE_OFFSET, name="zero_centred")(_image(side))
    return build(include_top=False, weights=None, input_tensor=centred)
