"""CT series: one file a slice."""

import pickle
from pathlib import Path

import numpy as np
import pytest

from core.errors import ErrorCode, ScanError
from core.imaging.discover import discover
from core.imaging.read import read_scan
from core.imaging.scan import Modality, ScanSource, SourceKind, Units
from tests.imaging.dicom_files import ct_slice, save


def write_series(folder: Path, count: int = 5, distance: float = 2.0) -> ScanSource:
    """Slices whose HU is 10 x their place, named against their order."""
    folder.mkdir(exist_ok=True)
    for place in range(count):
        save(ct_slice(np.full((8, 9), 10 * place), place * distance, InstanceNumber=1), folder / f"{count - place}")
    (source,) = discover([folder]).sources
    return source


def test_a_series_is_one_scan_in_the_order_of_its_positions(tmp_path: Path) -> None:
    scan = read_scan(write_series(tmp_path / "s"))
    assert scan.pixels[:, 0, 0].tolist() == [0, 10, 20, 30, 40]
    assert (scan.units, scan.modality, scan.kind) == (Units.HU, Modality.CT, SourceKind.SERIES)
    assert (scan.frame_count, scan.frame_indices, scan.unreadable_frames) == (5, (0, 1, 2, 3, 4), 0)
    assert (scan.spacing_mm, scan.slice_spacing_mm) == ((0.7, 0.7), 2.0)


def test_slices_of_a_long_series_are_sampled(tmp_path: Path) -> None:
    scan = read_scan(write_series(tmp_path / "s", count=30), max_frames=3)
    assert scan.frame_indices == (5, 15, 25)
    assert scan.pixels[:, 0, 0].tolist() == [50, 150, 250]
    assert scan.slice_spacing_mm == 2.0


def test_damaged_and_foreign_slices_are_left_out_and_counted(tmp_path: Path) -> None:
    source = write_series(tmp_path / "s")
    source.files[1].write_bytes(source.files[1].read_bytes()[:-60])
    save(ct_slice(np.zeros((4, 4)), 6.0), source.files[3])
    scan = read_scan(source)
    assert scan.frame_indices == (0, 2, 4)
    assert scan.pixels[:, 0, 0].tolist() == [0, 20, 40]
    assert (scan.unreadable_frames, scan.frame_count) == (2, 5)
    assert scan.slice_spacing_mm == 2.0


def test_a_series_without_a_readable_slice_fails_with_the_first_reason(tmp_path: Path) -> None:
    source = write_series(tmp_path / "s")
    for path in source.files:
        path.unlink()
    with pytest.raises(ScanError) as raised:
        read_scan(source)
    assert raised.value.code is ErrorCode.UNREADABLE


def test_source_and_scan_can_be_sent_to_another_process(tmp_path: Path) -> None:
    source = pickle.loads(pickle.dumps(write_series(tmp_path / "s")))
    scan = read_scan(source)
    copy = pickle.loads(pickle.dumps(scan))
    np.testing.assert_array_equal(copy.pixels, scan.pixels)
    assert copy.frame_indices == scan.frame_indices
