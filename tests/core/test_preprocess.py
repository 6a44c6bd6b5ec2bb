"""The way into the network, frozen by golden values."""

import numpy as np
import pytest

from core.imaging.scan import Modality, Scan, SourceKind, Units
from core.manifest import PREPROCESS_VERSION, PreprocessSpec
from core.preprocess import preprocess

CT = PreprocessSpec(
    PREPROCESS_VERSION, 4, 4, channels=1, hu_window=(-1000.0, 400.0), percentiles=None, mean=0.25, scale=1.0
)
FILM = PreprocessSpec(
    PREPROCESS_VERSION, 224, 224, channels=3, hu_window=None, percentiles=(1.0, 99.0), mean=0.5, scale=2.0
)


def scan(pixels: np.ndarray, units: Units, window: tuple[float, float] | None = None) -> Scan:
    frames = np.ascontiguousarray(pixels, np.float32)
    return Scan(frames, units, Modality.UNKNOWN, SourceKind.IMAGE, window, len(frames), tuple(range(len(frames))))


def ramp(height: int, width: int) -> np.ndarray:
    """A slanted ramp from 0 to 1 with a step, (1, height, width)."""
    rows, columns = np.mgrid[0:height, 0:width]
    slant = (rows / (height - 1) + columns / (width - 1)) / 2
    return (0.8 * slant + 0.2 * (columns > width / 2))[np.newaxis].astype(np.float32)


def test_hounsfield_units_go_through_the_published_window() -> None:
    hu = np.array([-2000, -1000, -300, 400, 3000], np.float32)
    for value, expected in zip(hu, [-0.25, -0.25, 0.25, 0.75, 0.75], strict=True):
        result = preprocess(scan(np.full((1, 8, 8), value), Units.HU), CT)
        assert result.shape == (1, 4, 4, 1)
        assert result == pytest.approx(expected)


def test_golden_values_of_a_film() -> None:
    """Any change here needs a new preprocess version and new models."""
    result = preprocess(scan(ramp(500, 400), Units.RELATIVE), FILM)
    assert result.shape == (1, 224, 224, 3)
    assert result.dtype == np.float32
    assert (result[..., 0] == result[..., 2]).all()
    golden = [-1.0, -0.72137, -0.35868, 0.61654, 1.0]
    measured = [float(result[0, r, c, 0]) for r, c in [(0, 0), (50, 50), (100, 90), (170, 150), (223, 223)]]
    assert measured == pytest.approx(golden, abs=2e-4)


def test_a_film_in_another_grey_scale_is_the_same_film() -> None:
    film = ramp(300, 300)
    reference = preprocess(scan(film, Units.RELATIVE), FILM)
    assert preprocess(scan(0.2 + 0.05 * film, Units.RELATIVE), FILM) == pytest.approx(reference, abs=1e-3)


def test_a_film_is_judged_as_its_window_shows_it() -> None:
    film = ramp(300, 300)
    clipped = preprocess(scan(np.clip(film, 0.3, 0.6), Units.RELATIVE), FILM)
    assert preprocess(scan(film, Units.RELATIVE, (0.3, 0.6)), FILM) == pytest.approx(clipped)
    assert abs(clipped - preprocess(scan(film, Units.RELATIVE), FILM)).max() > 0.1


def test_every_frame_is_its_own_picture() -> None:
    frames = np.concatenate([ramp(300, 300), 1 - ramp(300, 300)])
    both = preprocess(scan(frames, Units.RELATIVE), FILM)
    assert both[1:] == pytest.approx(preprocess(scan(frames[1:], Units.RELATIVE), FILM))


def test_a_flat_picture_gives_finite_numbers() -> None:
    assert np.isfinite(preprocess(scan(np.full((1, 300, 300), 0.5), Units.RELATIVE), FILM)).all()


def test_units_that_do_not_fit_the_model_are_a_bug() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        preprocess(scan(ramp(300, 300), Units.RELATIVE), CT)
