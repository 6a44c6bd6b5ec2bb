"""The only way from a scan to a model's input, in serving and in training."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.imaging.scan import Scan, Units
from core.manifest import PreprocessSpec


def preprocess(scan: Scan, spec: PreprocessSpec) -> NDArray[np.float32]:
    """Turn every frame of a scan into network input.

    A frame is shrunk with Pillow's antialiased bilinear filter (after box reduction
    to no less than twice the network's size) to the network's size without keeping the aspect
    ratio (padding would tell sources apart), brought to 0..1 by the HU window (CT) or by percentiles of the
    shrunk frame (relative pictures, so that any linear grey scale gives the same input), then shifted and scaled.

    Args:
        scan: a scan in Hounsfield units if `spec.hu_window` is set, otherwise relative.
        spec: the constants of the model's manifest.

    Returns:
        float32 (N, H, W, C), N = frames of the scan; values (x - mean) * scale with x in 0..1.

    Raises:
        ValueError: the units of the scan are not those of the model (a bug of the caller).
    """
    if (scan.units is Units.HU) != (spec.hu_window is not None):
        raise ValueError(f"a scan in {scan.units} does not fit a model with hu_window={spec.hu_window}")
    batch = np.empty((len(scan.pixels), spec.height, spec.width, spec.channels), np.float32)
    for target, frame in zip(batch, scan.pixels, strict=True):
        grey = _grey_range(_resize(_displayed(frame, scan), spec), spec)
        target[:] = ((grey - spec.mean) * spec.scale)[:, :, np.newaxis]
    return batch


def _displayed(frame: NDArray[np.float32], scan: Scan) -> NDArray[np.float32]:
    """Relative frames are judged as the file asks to show them; Hounsfield units speak for themselves."""
    if scan.units is Units.HU or scan.window is None:
        return frame
    return np.clip(frame, *scan.window)


def _resize(frame: NDArray[np.float32], spec: PreprocessSpec) -> NDArray[np.float32]:
    # reducing_gap halves the time on full-size films and changes nothing below twice the network's size.
    size = (spec.width, spec.height)
    picture = Image.fromarray(frame).resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    return np.asarray(picture, np.float32)


def _grey_range(frame: NDArray[np.float32], spec: PreprocessSpec) -> NDArray[np.float32]:
    if spec.hu_window is not None:
        low, high = spec.hu_window
    else:
        assert spec.percentiles is not None
        low, high = (float(v) for v in np.percentile(frame, spec.percentiles))
    scaled: NDArray[np.float32] = (frame - low) / max(high - low, 1e-6)
    return scaled.clip(0.0, 1.0)
