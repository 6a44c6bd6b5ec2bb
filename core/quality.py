"""Pictures no one could judge, so that the answer is "repeat image"."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.imaging.scan import Scan, SourceKind, Units
from core.results import Reason

MIN_SIDE: Final = 100  # pixels; chest pictures are judged at 224
_MIN_HU_SPREAD: Final = 50.0  # HU; air and water are 1000 apart
_MIN_LEVELS: Final = 16  # grey levels in use, where they also lie close together
_MIN_SPREAD: Final = 0.1
_BLACK, _WHITE = 0.02, 0.98
_MAX_BLACK: Final = 0.985  # share of the pixels; an ultrasound sector on black stays below
_MAX_WHITE: Final = 0.95
_SAMPLED_PIXELS: Final = 1 << 17


def quality_reason(scan: Scan) -> Reason | None:
    """Why a scan should be taken again; None if it can be judged.

    Only what is truly unusable is named: a side below `MIN_SIDE`, nearly nothing but black or white, or hardly any
    grey levels. A scan of several frames is unusable if all of them are.

    Returns:
        TOO_SMALL, TOO_DARK, TOO_BRIGHT, LOW_CONTRAST (all of one grey) or None.
    """
    if min(scan.pixels.shape[1:]) < MIN_SIDE:
        return Reason.TOO_SMALL
    reasons = [_frame_reason(scan, frame) for frame in scan.pixels]
    return reasons[0] if all(reasons) else None


def _frame_reason(scan: Scan, frame: NDArray[np.float32]) -> Reason | None:
    step = max(1, int(np.sqrt(frame.size / _SAMPLED_PIXELS)))
    sample = frame[::step, ::step]
    low, high = (float(value) for value in np.percentile(sample, (0.5, 99.5)))
    if scan.units is Units.HU:
        return Reason.LOW_CONTRAST if high - low < _MIN_HU_SPREAD else None
    if high <= low and float(sample.max() - sample.min()) < _MIN_SPREAD:
        return Reason.LOW_CONTRAST
    shown = _as_shown(scan, sample)
    if float(np.mean(shown <= _BLACK)) > _MAX_BLACK:
        return Reason.TOO_DARK
    if float(np.mean(shown >= _WHITE)) > _MAX_WHITE:
        return Reason.TOO_BRIGHT
    used = sample[(sample >= low) & (sample <= high)]
    if high - low < _MIN_SPREAD and len(np.unique(used)) < _MIN_LEVELS:
        return _of_one_grey(float(np.mean(shown)))
    return None


def _of_one_grey(mean: float) -> Reason:
    if mean < 0.25:
        return Reason.TOO_DARK
    return Reason.TOO_BRIGHT if mean > 0.75 else Reason.LOW_CONTRAST


def _as_shown(scan: Scan, sample: NDArray[np.float32]) -> NDArray[np.float32]:
    """0..1 as the file asks to be shown; DICOM without a window may use a small part of its range, so all of it."""
    if scan.window is not None:
        low, high = scan.window
    elif scan.kind is SourceKind.IMAGE:
        return sample
    else:
        low, high = float(sample.min()), float(sample.max())
    shown: NDArray[np.float32] = np.clip((sample - np.float32(low)) / np.float32(max(high - low, 1e-9)), 0.0, 1.0)
    return shown
