"""Pictures to look at, their quality, and the identity of a scan."""

import hashlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from core.errors import ErrorCode, ScanError
from core.imaging.content_hash import content_sha256
from core.imaging.scan import Modality, Scan, ScanSource, SourceKind, Units
from core.imaging.windowing import display_picture, shown_range
from core.quality import quality_reason
from core.results import Reason


def scan_of(
    pixels: NDArray[Any],
    units: Units = Units.RELATIVE,
    kind: SourceKind = SourceKind.IMAGE,
    window: tuple[float, float] | None = None,
    spacing: tuple[float, float] | None = None,
) -> Scan:
    stack = np.asarray(pixels, np.float32).reshape(-1, *pixels.shape[-2:])
    return Scan(stack, units, Modality.UNKNOWN, kind, window=window, spacing_mm=spacing)


def test_hounsfield_units_are_shown_in_the_lung_window() -> None:
    scan = scan_of(np.array([[-1250, -500, 250, 3000, -1024]]), Units.HU, window=(0, 80))
    assert display_picture(scan).tolist() == [[0, 128, 255, 255, 38]]


def test_relative_pictures_are_shown_in_their_window() -> None:
    scan = scan_of(np.array([[0.0, 0.25, 0.5, 0.75, 1.0]]), window=(0.25, 0.75))
    assert display_picture(scan).tolist() == [[0, 0, 128, 255, 255]]


def test_without_a_window_nearly_the_whole_range_is_shown() -> None:
    frame = np.linspace(0.2, 0.3, 10_000).reshape(100, 100)
    frame[0, 0] = 1.0  # one hot pixel does not darken the picture
    low, high = shown_range(scan_of(frame))
    assert (low, high) == pytest.approx((0.2005, 0.2995), abs=1e-4)
    assert display_picture(scan_of(frame)).mean() == pytest.approx(127.5, abs=1)


def test_a_blank_picture_can_be_shown() -> None:
    assert display_picture(scan_of(np.full((4, 4), 0.5))).shape == (4, 4)


def test_the_asked_frame_is_shown_and_made_smaller_only() -> None:
    scan = scan_of(np.stack([np.zeros((300, 200)), np.ones((300, 200))]), window=(0, 1))
    picture = display_picture(scan, 1, max_side=150)
    assert picture.shape == (150, 100)
    assert picture.dtype == np.uint8
    assert picture.min() == 255
    assert display_picture(scan, 0).shape == (300, 200)
    with pytest.raises(IndexError):
        display_picture(scan, 2)


def test_pixels_that_are_not_square_are_made_square() -> None:
    assert display_picture(scan_of(np.zeros((300, 200)), spacing=(0.5, 1.0))).shape == (150, 200)
    assert display_picture(scan_of(np.zeros((300, 200)), spacing=(1.0, 0.5))).shape == (300, 100)


def textured(low: float, high: float, side: int = 256) -> NDArray[Any]:
    noise = np.random.default_rng(3).random((side, side), np.float32)
    return np.round((low + noise * (high - low)) * 255) / np.float32(255)


def sector(share: float) -> NDArray[np.float32]:
    """Black with a textured part, like an ultrasound sector."""
    frame = np.zeros((256, 256), np.float32)
    frame[: int(256 * share)] = textured(0.0, 0.8)[: int(256 * share)]
    return frame


@pytest.mark.parametrize(
    ("frame", "reason"),
    [
        (textured(0.1, 0.9, 99), Reason.TOO_SMALL),
        (np.full((256, 256), 0.5), Reason.LOW_CONTRAST),
        (np.zeros((256, 256)), Reason.LOW_CONTRAST),
        (textured(0.0, 0.03), Reason.TOO_DARK),
        (sector(0.01), Reason.TOO_DARK),
        (textured(0.985, 1.0), Reason.TOO_BRIGHT),
        (1 - sector(0.01), Reason.TOO_BRIGHT),
        (textured(0.48, 0.52), Reason.LOW_CONTRAST),
        (textured(0.0, 1.0), None),
        (textured(0.0, 1.0, 100), None),
        (textured(0.0, 0.15), None),
        (textured(0.3, 0.45), None),
        (sector(0.1), None),
    ],
    ids=[
        "small", "grey", "black", "dark", "a letter on black", "bright", "a letter on white", "flat",
        "full range", "100 pixels", "dim", "soft", "sector",
    ],
)  # fmt: skip
def test_only_unusable_pictures_are_to_be_repeated(frame: NDArray[np.float32], reason: Reason | None) -> None:
    assert quality_reason(scan_of(frame)) is reason


def test_dicom_may_use_a_small_part_of_its_range() -> None:
    frame = np.random.default_rng(1).integers(0, 1024, (256, 256)).astype(np.float32) / 65535
    assert quality_reason(scan_of(frame, kind=SourceKind.DICOM)) is None
    assert quality_reason(scan_of(frame, kind=SourceKind.DICOM, window=(0.5, 1.0))) is Reason.TOO_DARK


def test_hounsfield_scans_are_judged_by_size_and_spread() -> None:
    assert quality_reason(scan_of(np.full((256, 256), -1024.0), Units.HU)) is Reason.LOW_CONTRAST
    assert quality_reason(scan_of(textured(-1000, 60), Units.HU)) is None
    assert quality_reason(scan_of(textured(-1000, 60, 64), Units.HU)) is Reason.TOO_SMALL


def test_a_clip_is_unusable_only_if_all_its_frames_are() -> None:
    dark, good = textured(0.0, 0.03), textured(0.0, 1.0)
    assert quality_reason(scan_of(np.stack([dark, good, dark]))) is None
    assert quality_reason(scan_of(np.stack([dark, dark]))) is Reason.TOO_DARK


def test_hash_of_a_file_is_the_one_of_sha256sum(tmp_path: Path) -> None:
    path = tmp_path / "film"
    path.write_bytes(b"abc")
    assert content_sha256(ScanSource(path, (path,))) == hashlib.sha256(b"abc").hexdigest()


def test_hash_of_a_series_depends_on_contents_and_order_not_names(tmp_path: Path) -> None:
    a, b, c = (tmp_path / name for name in "abc")
    for path, content in {a: b"1", b: b"2", c: b"1"}.items():
        path.write_bytes(content)
    both = content_sha256(ScanSource(tmp_path, (a, b)))
    assert both == content_sha256(ScanSource(tmp_path, (c, b)))
    assert both != content_sha256(ScanSource(tmp_path, (b, a)))
    assert both == hashlib.sha256(hashlib.sha256(b"1").digest() + hashlib.sha256(b"2").digest()).hexdigest()


def test_hash_of_a_missing_file_is_a_typed_error(tmp_path: Path) -> None:
    with pytest.raises(ScanError) as raised:
        content_sha256(ScanSource(tmp_path / "x", (tmp_path / "x",)))
    assert raised.value.code is ErrorCode.UNREADABLE


def test_decoders_are_imported_only_when_a_file_needs_them() -> None:
    modules = "core.imaging.read, core.imaging.discover, core.imaging.windowing, core.imaging.content_hash"
    program = f"import {modules}, sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "core.imaging.read" in loaded.stdout.split()
    assert not {"pydicom", "imagecodecs"} & set(loaded.stdout.split())
