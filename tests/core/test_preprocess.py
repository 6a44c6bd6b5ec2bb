"""The way into the network, frozen by golden values."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from core.imaging.scan import Modality, Scan, SourceKind, Units
from core.manifest import PREPROCESS_VERSION, PreprocessSpec, Region
from core.preprocess import REDUCED_SIDE, WHOLE_FRAME, Box, preprocess, reduced, region_box

CT = PreprocessSpec(
    PREPROCESS_VERSION,
    4,
    4,
    channels=1,
    hu_window=(-1000.0, 400.0),
    percentiles=(0.0, 100.0),
    region=Region.WHOLE,
    margin=0.0,
    detail=None,
    mean=0.25,
    scale=1.0,
)
FILM = replace(CT, height=224, width=224, channels=3, hu_window=None, percentiles=(1.0, 99.0), mean=0.5, scale=2.0)


def scan(pixels: np.ndarray, units: Units, window: tuple[float, float] | None = None) -> Scan:
    frames = np.ascontiguousarray(pixels, np.float32)
    return Scan(frames, units, Modality.UNKNOWN, SourceKind.IMAGE, window, len(frames), tuple(range(len(frames))))


def ramp(height: int, width: int) -> np.ndarray:
    """A slanted ramp from 0 to 1 with a step, (1, height, width)."""
    rows, columns = np.mgrid[0:height, 0:width]
    slant = (rows / (height - 1) + columns / (width - 1)) / 2
    return (0.8 * slant + 0.2 * (columns > width / 2))[np.newaxis].astype(np.float32)


def test_hounsfield_units_go_through_the_window_and_then_the_percentiles() -> None:
    hu = np.array([[-2000, -1000, -300, 0], [400, 3000, 400, 400]], np.float32).repeat(2, 0)
    shares = np.array([[0, 0, 0.5, 5 / 7], [1, 1, 1, 1]]).repeat(2, 0)
    result = preprocess(scan(hu[np.newaxis], Units.HU), CT)
    assert result.shape == (1, 4, 4, 1)
    assert result[0, :, :, 0] == pytest.approx(shares - 0.25)


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
    np.testing.assert_allclose(preprocess(scan(0.2 + 0.05 * film, Units.RELATIVE), FILM), reference, atol=1e-3)


def test_a_film_is_judged_as_its_window_shows_it() -> None:
    film = ramp(300, 300)
    clipped = preprocess(scan(np.clip(film, 0.3, 0.6), Units.RELATIVE), FILM)
    np.testing.assert_allclose(preprocess(scan(film, Units.RELATIVE, (0.3, 0.6)), FILM), clipped, atol=1e-5)
    assert abs(clipped - preprocess(scan(film, Units.RELATIVE), FILM)).max() > 0.1


def test_every_frame_is_its_own_picture() -> None:
    frames = np.concatenate([ramp(300, 300), 1 - ramp(300, 300)])
    both = preprocess(scan(frames, Units.RELATIVE), FILM)
    np.testing.assert_allclose(both[1:], preprocess(scan(frames[1:], Units.RELATIVE), FILM), atol=1e-5)


def test_with_less_detail_a_sharp_picture_and_a_soft_one_look_alike() -> None:
    noise = np.random.default_rng(0).random((448, 448), dtype=np.float32)
    small = Image.fromarray(noise).resize((56, 56), Image.Resampling.BOX)
    soft = np.asarray(small.resize((448, 448), Image.Resampling.BILINEAR))
    scans = [scan(picture[np.newaxis], Units.RELATIVE) for picture in (noise, soft)]
    coarse = replace(FILM, detail=28)
    assert preprocess(scans[0], coarse).shape == (1, 224, 224, 3)

    def likeness(spec: PreprocessSpec) -> float:
        first, second = (preprocess(picture, spec)[..., 0].ravel() for picture in scans)
        return float(np.corrcoef(first, second)[0, 1])

    assert likeness(coarse) > 0.9 > 0.5 > likeness(FILM)


def test_a_flat_picture_gives_finite_numbers() -> None:
    assert np.isfinite(preprocess(scan(np.full((1, 300, 300), 0.5), Units.RELATIVE), FILM)).all()


def test_a_large_picture_becomes_the_means_of_its_blocks_inside_the_window() -> None:
    side = 3 * REDUCED_SIDE
    pixels = np.random.default_rng(0).random((2, side, side + 301), dtype=np.float32)  # one column is left over
    large = replace(scan(pixels, Units.RELATIVE, (0.2, 0.7)), spacing_mm=(0.15, 0.1))
    small = reduced(large)
    shown = pixels.clip(0.2, 0.7)
    blocks = shown[:, :, :-1].reshape(2, REDUCED_SIDE, 3, -1, 3).mean(axis=(2, 4))
    assert small.pixels.shape == (2, REDUCED_SIDE, REDUCED_SIDE + 101)
    np.testing.assert_allclose(small.pixels[:, :, :-1], blocks, atol=1e-5)
    edge = shown[:, :, -1].reshape(2, REDUCED_SIDE, 3).mean(axis=2)
    np.testing.assert_allclose(small.pixels[:, :, -1], edge, atol=1e-5)
    assert small.spacing_mm == pytest.approx((0.45, 0.3))
    assert reduced(small) is small


@pytest.mark.parametrize("units", list(Units))
def test_small_pictures_and_hounsfield_units_are_not_reduced(units: Units) -> None:
    for side in (300, 2 * REDUCED_SIDE - 1, *([2 * REDUCED_SIDE] if units is Units.HU else [])):
        picture = scan(np.zeros((1, side, side)), units)
        assert reduced(picture) is picture


def test_a_network_sees_the_same_with_and_without_reduction(monkeypatch: pytest.MonkeyPatch) -> None:
    film = scan(ramp(2500, 2100), Units.RELATIVE)
    spec = replace(FILM, region=Region.LUNGS_ONLY)
    seen = preprocess(film, FILM), preprocess(film, spec, lungs()), preprocess(reduced(film), spec, lungs())
    monkeypatch.setattr("core.preprocess.REDUCED_SIDE", 10_000)
    assert abs(preprocess(film, FILM) - seen[0]).mean() < 0.002
    assert abs(preprocess(film, spec, lungs()) - seen[1]).mean() < 0.002
    assert (seen[1] == seen[2]).all()


def test_hounsfield_units_need_a_window_and_regions_a_lung_map() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        preprocess(scan(ramp(300, 300), Units.HU), FILM)
    with pytest.raises(ValueError, match="lung map"):
        preprocess(scan(ramp(300, 300), Units.RELATIVE), replace(FILM, region=Region.LUNG_BOX))


def lungs() -> np.ndarray:
    """Two lungs in a map of 40 x 40 cells, from row 10 to 30 and from column 8 to 32; a stray cell in a corner."""
    mask = np.zeros((1, 40, 40), np.float32)
    mask[0, 10:30, 8:18] = mask[0, 10:30, 22:32] = mask[0, 0, 39] = 1.0
    return mask


def test_the_box_holds_the_lungs_with_their_margin_and_no_stray_cells() -> None:
    spec = replace(FILM, region=Region.LUNG_BOX)
    assert region_box(spec, lungs()[0]) == Box(0.25, 0.75, 0.2, 0.8)
    wide = region_box(replace(spec, margin=0.5), lungs()[0])
    assert (wide.top, wide.bottom, wide.left, wide.right) == pytest.approx((0.0, 1.0, 0.0, 1.0))
    assert region_box(spec, np.zeros((40, 40), np.float32)) == WHOLE_FRAME


def test_only_the_box_is_seen() -> None:
    spec, frame = replace(FILM, region=Region.LUNG_BOX), ramp(400, 400)
    outside = frame.copy()
    outside[:, :90] = outside[:, 310:] = outside[:, :, :70] = outside[:, :, 330:] = 1.0
    seen = preprocess(scan(frame, Units.RELATIVE), spec, lungs())
    np.testing.assert_allclose(preprocess(scan(outside, Units.RELATIVE), spec, lungs()), seen, atol=1e-5)
    inside = frame.copy()
    inside[:, 150:160, 150:160] = 0.0
    assert abs(preprocess(scan(inside, Units.RELATIVE), spec, lungs()) - seen).max() > 0.3


def test_only_the_lungs_are_seen() -> None:
    spec, frame = replace(FILM, region=Region.LUNGS_ONLY), ramp(400, 400)
    between = frame.copy()
    between[:, :, 195:205] = 1.0
    seen = preprocess(scan(frame, Units.RELATIVE), spec, lungs())
    np.testing.assert_allclose(preprocess(scan(between, Units.RELATIVE), spec, lungs()), seen, atol=1e-5)
    assert seen[0, 112, 112, 0] == pytest.approx(0.0)  # grey
