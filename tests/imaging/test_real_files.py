"""Real DICOM files of every kind against the arrays they are known to hold. Skipped where they are not at hand."""

import csv
import hashlib
import zipfile
from pathlib import Path

import numpy as np
import pytest

from core.errors import ScanError
from core.imaging.dicom_pixels import read_stored_values
from core.imaging.discover import discover
from core.imaging.grey import HU_RANGE
from core.imaging.read import read_scan
from core.imaging.scan import Modality, ScanSource, SourceKind, Units
from core.quality import quality_reason

MANIFEST = Path(__file__).resolve().parents[3] / "shared" / "dicom" / "manifest.csv"
LOSSY = tuple(f"1.2.840.10008.1.2.4.{end}" for end in ("50", "51", "53", "55", "81", "91", "203"))
MODALITIES = {"CR": Modality.CXR, "DX": Modality.CXR, "CT": Modality.CT, "US": Modality.US, "OT": Modality.UNKNOWN}


def manifest() -> list[dict[str, str]]:
    if not MANIFEST.is_file():
        return [{"corpus_path": "absent"}]  # the one test then skips, and says why
    with MANIFEST.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if not row["corpus_path"].endswith(".zip")]


every_file = pytest.mark.parametrize("row", manifest(), ids=lambda row: row["corpus_path"].rsplit("/", 1)[-1])


@every_file
def test_stored_values_are_the_known_ones(shared: Path, row: dict[str, str]) -> None:
    path = shared / "dicom" / row["corpus_path"]
    if not row["expect_shape"]:
        with pytest.raises(ScanError):
            read_stored_values(path)
        return
    stored = read_stored_values(path)
    assert "x".join(map(str, stored.shape)) == row["expect_shape"]
    assert str(stored.dtype) == row["expect_dtype"]
    tolerance = 2 if row["tsuid"] in LOSSY else 0
    assert float(stored.min()) == pytest.approx(float(row["expect_min"]), abs=tolerance)
    assert float(stored.max()) == pytest.approx(float(row["expect_max"]), abs=tolerance)
    if not tolerance:
        assert hashlib.sha1(stored.tobytes()).hexdigest().startswith(row["expect_sha1_12"])


@every_file
def test_every_file_gives_a_scan_or_a_typed_error(shared: Path, row: dict[str, str]) -> None:
    path = shared / "dicom" / row["corpus_path"]
    is_picture = row["expect_shape"] and row["Modality"] not in ("SEG", "RTDOSE") and "float" not in row["expect_dtype"]
    if not is_picture:
        with pytest.raises(ScanError):
            read_scan(ScanSource(path, (path,)))
        return
    scan = read_scan(ScanSource(path, (path,)), max_frames=4)
    low, high = HU_RANGE if scan.units is Units.HU else (0.0, 1.0)
    assert scan.pixels.dtype == np.float32
    assert low <= scan.pixels.min() < scan.pixels.max() <= high
    assert len(scan.pixels) == len(scan.frame_indices) == min(4, int(row["NumberOfFrames"] or 1))
    assert scan.pixels.shape[1:] == (int(row["Rows"]), int(row["Columns"]))
    if row["seen_by_eye"] != "CT scout":
        expected = Modality.UNKNOWN if not row["Modality"] else MODALITIES.get(row["Modality"], Modality.OTHER)
        assert scan.modality is expected
    assert (scan.kind is SourceKind.CLIP) == (path.parent.name == "us_multiframe" or row["Modality"] == "SM")


def test_both_scouts_are_refused_as_slices(shared: Path) -> None:
    for name in ("jpeg_lossless_sel1.dcm", "MAROTECH_CT_JP2Lossy.dcm"):
        path = shared / "dicom" / "ct_other" / name
        scan = read_scan(ScanSource(path, (path,)))
        assert (scan.modality, scan.units) == (Modality.OTHER, Units.RELATIVE)


@pytest.mark.parametrize("name", ["cap_cap002", "covid_P002", "normal_normal002"])
def test_chest_ct_series(shared: Path, name: str) -> None:
    folder = shared / "dicom" / "ct_series" / name
    (source,) = discover([folder]).sources
    assert source.path == folder
    scan = read_scan(source)
    assert (scan.units, scan.modality, scan.kind) == (Units.HU, Modality.CT, SourceKind.SERIES)
    assert scan.slice_spacing_mm == pytest.approx(24.0)  # every 12th slice of 2 mm
    assert (scan.unreadable_frames, len(scan.pixels)) == (0, len(list(folder.iterdir())))
    air, lung, soft = scan.pixels >= -1024, (scan.pixels > -950) & (scan.pixels < -700), abs(scan.pixels - 30) < 100
    assert air.all()
    shares = lung[3:-3].mean(axis=(1, 2))  # the middle slices hold lung, and every slice soft tissue
    assert np.all(shares > 0.05)
    assert np.all(soft.mean(axis=(1, 2)) > 0.05)
    assert quality_reason(scan) is None


def test_the_three_series_are_three_cases(shared: Path) -> None:
    sources = discover([shared / "dicom" / "ct_series"]).sources
    assert [source.path.name for source in sources] == ["cap_cap002", "covid_P002", "normal_normal002"]


@pytest.fixture
def discs(shared: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(shared / "dicom" / "dicomdir_fileset.zip") as archive:
        archive.extractall(tmp_path)
    return next(tmp_path.rglob("dicomdirtests"))


@pytest.mark.parametrize("name", ["DICOMDIR", "DICOMDIR-bigEnd", "DICOMDIR-implicit", "DICOMDIR-nooffset"])
def test_a_disc_is_found_through_its_index(discs: Path, name: str) -> None:
    found = discover([discs / name])
    files = {path for source in found.sources for path in source.files}
    assert len(files) == 31
    assert all(path.is_file() and path.is_relative_to(discs) for path in files)
    assert sorted(len(source.files) for source in found.sources if len(source.files) > 1) == [4, 5]


def test_a_disc_is_found_by_walking_it_too(discs: Path) -> None:
    walked = {source.path.name for source in discover([discs / "TINY_ALPHA"]).sources}
    listed = {source.path.name for source in discover([discs / "TINY_ALPHA" / "DICOMDIR"]).sources}
    assert len(listed) == 50
    assert walked == listed


@pytest.mark.parametrize(
    "folder", ["actualmed_cxr", "hannover_cxr", "nih_chestxray8_cxr", "covid19_radiography_cxr", "pocus_ultrasound"]
)
def test_usable_pictures_are_not_sent_back(shared: Path, folder: str) -> None:
    paths = sorted((shared / "data" / folder).rglob("*.jpg"))[::6]
    reasons = [quality_reason(read_scan(ScanSource(path, (path,)))) for path in paths]
    assert len(paths) > 5
    assert sum(reason is not None for reason in reasons) <= 0.002 * len(paths)


def test_thumbnails_are_sent_back(shared: Path) -> None:
    paths = sorted((shared / "data" / "medical_mnist_64px").rglob("*.jp*g"))[::90]
    assert len(paths) > 5
    assert all(quality_reason(read_scan(ScanSource(path, (path,)))) for path in paths)
