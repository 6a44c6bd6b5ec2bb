"""Multi-frame files: single frames out of many."""

from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from pydicom import uid

from core.errors import ErrorCode, ScanError
from core.imaging.dicom_pixels import read_stored_values
from core.imaging.frames import evenly_spaced
from core.imaging.limits import MAX_SCAN_PIXELS
from core.imaging.read import read_scan
from core.imaging.scan import Modality, ScanSource, SourceKind
from tests.imaging.dicom_files import compress, data_set, save

CLIP = np.repeat(np.arange(60, dtype=np.uint8), 24 * 32).reshape(60, 24, 32)  # frame n has the value n


@pytest.fixture(params=["native", "RLE", "JPEG-LS"])
def clip(request: pytest.FixtureRequest, tmp_path: Path) -> ScanSource:
    dataset = data_set(CLIP, "US")
    if request.param == "RLE":
        dataset.compress(uid.RLELossless)
    if request.param == "JPEG-LS":
        compress(dataset, uid.JPEGLSLossless, [imagecodecs.jpegls_encode(frame) for frame in CLIP])
    return save(dataset, tmp_path / "clip")


def test_a_clip_is_read_at_evenly_spaced_frames(clip: ScanSource) -> None:
    scan = read_scan(clip, max_frames=6)
    assert scan.frame_indices == (5, 15, 25, 35, 45, 55)
    assert (scan.kind, scan.modality, scan.frame_count) == (SourceKind.CLIP, Modality.US, 60)
    np.testing.assert_allclose(scan.pixels[:, 3, 3] * 255, scan.frame_indices, atol=1e-4)


def test_all_frames_of_a_short_clip_are_read(clip: ScanSource) -> None:
    assert read_scan(clip, max_frames=100).frame_indices == tuple(range(60))


def test_stored_values_of_chosen_frames(clip: ScanSource) -> None:
    np.testing.assert_array_equal(read_stored_values(clip.path, [7, 3]), CLIP[[7, 3]])


def test_more_frames_declared_than_there_are_is_damage(tmp_path: Path) -> None:
    dataset = data_set(CLIP[:4], "US", NumberOfFrames=40)
    with pytest.raises(ScanError) as raised:
        read_scan(save(dataset, tmp_path / "clip"))
    assert raised.value.code is ErrorCode.DAMAGED


def test_fewer_compressed_frames_than_declared_is_damage(tmp_path: Path) -> None:
    frames = [imagecodecs.jpegls_encode(frame) for frame in CLIP[:4]]
    dataset = compress(data_set(CLIP, "US"), uid.JPEGLSLossless, frames)
    with pytest.raises(ScanError) as raised:
        read_scan(save(dataset, tmp_path / "clip"))
    assert raised.value.code is ErrorCode.DAMAGED


@pytest.mark.parametrize("count", [1, 2, 23, 24, 25, 1000])
@pytest.mark.parametrize("at_most", [1, 5, 24])
def test_chosen_frames_ascend_and_lie_symmetrically(count: int, at_most: int) -> None:
    chosen = evenly_spaced(count, at_most, frame_pixels=1)
    assert len(chosen) == min(count, at_most)
    assert sorted(set(chosen)) == list(chosen)
    assert abs((chosen[0] + chosen[-1]) - (count - 1)) <= 1


def test_fewer_frames_are_chosen_of_large_pictures() -> None:
    assert len(evenly_spaced(100, 24, MAX_SCAN_PIXELS // 3)) == 3
