"""Views of a picture that a clinic could also have made: cropped, darker, blurred, compressed.

No mirroring: the heart lies on the left, and its place is a finding. Cropping takes borders, letters and layout
away, which tell hospitals apart.
"""

import io
import zlib
from dataclasses import replace
from typing import Final

import numpy as np
from PIL import Image, ImageFilter

from core.imaging.scan import Scan
from training.config import AugmentConfig

BORDER_SHARE: Final = 0.2


def augmented(scan: Scan, config: AugmentConfig, seed: str) -> Scan:
    """One randomly changed view of a one-frame relative scan; the same seed gives the same view."""
    generator = np.random.default_rng(zlib.crc32(seed.encode()))
    frame = scan.pixels[0]
    height, width = frame.shape
    top, bottom = (int(generator.uniform(0, config.zoom) * height) for _ in range(2))
    left, right = (int(generator.uniform(0, config.zoom) * width) for _ in range(2))
    cut = frame[top : height - bottom, left : width - right]
    gamma = config.gamma ** generator.uniform(-1, 1)
    picture = Image.fromarray((np.clip(cut, 0, 1) ** gamma * 255).astype(np.uint8))
    picture = picture.filter(ImageFilter.GaussianBlur(generator.uniform(0, config.blur)))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=int(generator.integers(*config.jpeg_quality, endpoint=True)))
    pixels = np.asarray(Image.open(buffer), np.float32)[np.newaxis] / np.float32(255)
    return replace(scan, pixels=np.ascontiguousarray(pixels))


def border_only(scan: Scan) -> Scan:
    """The scan with its middle (60 % of each side) set to grey: what is left cannot show pneumonia."""
    pixels = scan.pixels.copy()
    _, height, width = pixels.shape
    rows, columns = int(height * BORDER_SHARE), int(width * BORDER_SHARE)
    pixels[:, rows : height - rows, columns : width - columns] = 0.5
    return replace(scan, pixels=pixels)
