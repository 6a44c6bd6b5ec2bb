"""Finding scans among files, folders and discs."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from pydicom import Dataset, FileMetaDataset, uid

from core.errors import ErrorCode, ScanError
from core.imaging.discover import Discovery, discover
from core.imaging.read import read_scan
from core.imaging.scan import ScanSource
from tests.imaging.dicom_files import ct_slice, data_set, item, save

SLICE = np.zeros((8, 8))


def names(discovery: Discovery) -> list[str]:
    return [source.path.name for source in discovery.sources]


def png(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("L", (4, 4)).save(path, "PNG")
    return path


def test_a_folder_is_sorted_out_by_content_and_name(tmp_path: Path) -> None:
    for name in ("b.png", "a.strange", "deep/er/c", "B/.hidden.png", ".git/d.png", "System Volume Information/x"):
        png(tmp_path / name)
    for name in ("notes.txt", "broken.dcm", "README", ".DS_Store", "Thumbs.db", "volume.nii.gz"):
        (tmp_path / name).write_text("this is no picture")
    found = discover([tmp_path])
    assert names(found) == ["README", "a.strange", "b.png", "broken.dcm", "c"]
    passed = {path.name for path in found.passed_over}
    assert passed == {".hidden.png", ".DS_Store", "Thumbs.db", "notes.txt", "volume.nii.gz"}
    assert all(source.files == (source.path,) and not source.series_instance_uid for source in found.sources)


def test_a_named_file_is_always_a_source(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("this is no picture")
    paths = [tmp_path / "notes.txt", png(tmp_path / ".hidden.png"), tmp_path / "missing.png"]
    found = discover(paths)
    assert [source.path for source in found.sources] == paths
    with pytest.raises(ScanError) as raised:
        read_scan(found.sources[2])
    assert raised.value.code is ErrorCode.UNREADABLE


def test_nothing_is_found_twice(tmp_path: Path) -> None:
    film = png(tmp_path / "a" / "film.png")
    found = discover([tmp_path, tmp_path / "a", film, tmp_path / "a" / ".." / "a" / "film.png"])
    assert names(found) == ["film.png"]


def test_the_results_folder_is_not_entered(tmp_path: Path) -> None:
    png(tmp_path / "scans" / "film.png")
    png(tmp_path / "scans" / "out" / "heatmap.png")
    excluded = tmp_path / "scans" / "x" / ".." / "out"
    (tmp_path / "scans" / "x").mkdir()
    assert names(discover([tmp_path / "scans"], excluded)) == ["film.png"]
    assert names(discover([tmp_path / "scans" / "out"], excluded)) == ["heatmap.png"]  # unless it is named


@pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")
def test_links_are_followed_but_not_in_circles(tmp_path: Path) -> None:
    png(tmp_path / "elsewhere" / "film.png")
    (tmp_path / "scans").mkdir()
    (tmp_path / "scans" / "linked").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "scans" / "circle").symlink_to(tmp_path / "scans")
    (tmp_path / "scans" / "dangling.png").symlink_to(tmp_path / "nowhere.png")
    found = discover([tmp_path / "scans"])
    assert names(found) == ["film.png"]
    assert [path.name for path in found.passed_over] == ["dangling.png"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user who may not read everything")
def test_a_folder_that_cannot_be_listed_is_reported(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0)
    (source,) = discover([tmp_path]).sources
    assert source.path == tmp_path / "locked"
    with pytest.raises(ScanError, match="could not be opened"):
        read_scan(source)


def test_ct_slices_become_one_case_in_order_of_position(tmp_path: Path) -> None:
    for name, position in {"IM1": 5.0, "IM2": -5.0, "IM3": 0.0}.items():
        save(ct_slice(SLICE, position), tmp_path / name)
    (source,) = discover([tmp_path]).sources
    assert source == ScanSource(tmp_path, tuple(tmp_path / name for name in ("IM2", "IM3", "IM1")), "1.2.3")


def test_slices_named_one_by_one_are_one_case_too(tmp_path: Path) -> None:
    paths = [save(ct_slice(SLICE, place), tmp_path / f"{place}.dcm").path for place in (2, 1)]
    (source,) = discover(paths).sources
    assert source.files == (paths[1], paths[0])


def test_order_follows_the_normal_not_an_axis(tmp_path: Path) -> None:
    coronal: dict[str, Any] = {"ImageOrientationPatient": [1, 0, 0, 0, 0, -1]}  # normal (0, 1, 0)
    for name, y in {"a": 30, "b": 10, "c": 20}.items():
        save(ct_slice(SLICE, ImagePositionPatient=[0, y, 7], **coronal), tmp_path / name)
    (source,) = discover([tmp_path]).sources
    assert [path.name for path in source.files] == ["b", "c", "a"]


def test_instance_numbers_order_slices_without_positions(tmp_path: Path) -> None:
    for name, number in {"a": 10, "b": 9, "c": 100}.items():
        dataset = ct_slice(SLICE, InstanceNumber=number)
        del dataset.ImagePositionPatient
        save(dataset, tmp_path / name)
    (source,) = discover([tmp_path]).sources
    assert [path.name for path in source.files] == ["b", "a", "c"]


def test_series_are_split_by_uid_size_and_orientation(tmp_path: Path) -> None:
    kinds: dict[str, Callable[[NDArray[Any], float], Dataset]] = {
        "plain": ct_slice,
        "other": lambda hu, at: ct_slice(hu, at, series="1.2.4"),
        "large": lambda hu, at: ct_slice(np.zeros((16, 16)), at),
        "coronal": lambda hu, at: ct_slice(hu, at, ImageOrientationPatient=[1, 0, 0, 0, 0, -1]),
    }
    for name, make in kinds.items():
        for place in range(3):
            save(make(SLICE, float(place)), tmp_path / f"{name}{place}")
    sources = discover([tmp_path]).sources
    assert len(sources) == 4
    assert all(len({path.name[:-1] for path in source.files}) == 1 for source in sources)
    assert len({source.path for source in sources}) == 4
    assert all(source.path in source.files for source in sources)


def test_series_in_folders_of_their_own_go_by_the_folder(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        for place in range(2):
            save(ct_slice(SLICE, place, series=f"1.{len(folder)}{folder == 'two':d}"), tmp_path / folder / str(place))
    assert names(discover([tmp_path])) == ["one", "two"]


def test_second_copies_are_passed_over(tmp_path: Path) -> None:
    for place in range(2):
        save(ct_slice(SLICE, place), tmp_path / f"{place}")
    shutil.copy(tmp_path / "0", tmp_path / "copy of 0")
    found = discover([tmp_path])
    assert [path.name for path in found.sources[0].files] == ["0", "1"]
    assert [path.name for path in found.passed_over] == ["copy of 0"]


def test_what_is_not_a_slice_of_a_series_stays_alone(tmp_path: Path) -> None:
    for place in range(2):
        save(ct_slice(SLICE, place), tmp_path / f"slice{place}")
        save(ct_slice(SLICE, place, ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"]), tmp_path / f"scout{place}")
        save(ct_slice(SLICE, place, NumberOfFrames=2), tmp_path / f"volume{place}")
        save(data_set(np.zeros((8, 8), np.uint8), "CR", SeriesInstanceUID="1.2.3"), tmp_path / f"film{place}")
    single = ["film0", "film1", "scout0", "scout1", "volume0", "volume1"]
    assert sorted(names(discover([tmp_path]))) == sorted([*single, tmp_path.name])


def test_a_lone_slice_is_a_single_file(tmp_path: Path) -> None:
    source = save(ct_slice(SLICE), tmp_path / "slice")
    assert discover([tmp_path]).sources == (source,)


def dicomdir(folder: Path, *records: tuple[str, list[str]]) -> Path:
    index = Dataset()
    index.file_meta = FileMetaDataset()
    index.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    index.file_meta.MediaStorageSOPClassUID = uid.MediaStorageDirectoryStorage
    index.file_meta.MediaStorageSOPInstanceUID = uid.UID("1.2.3")
    index.DirectoryRecordSequence = [item(DirectoryRecordType=kind, ReferencedFileID=parts) for kind, parts in records]
    index.save_as(folder / "DICOMDIR", enforce_file_format=True)
    return folder / "DICOMDIR"


def test_a_dicomdir_stands_for_its_pictures(tmp_path: Path) -> None:
    (tmp_path / "DATA").mkdir()
    for name in ("IM1", "IM2", "UNLISTED"):
        save(data_set(np.zeros((8, 8), np.uint8)), tmp_path / "DATA" / name)
    index = dicomdir(tmp_path, ("IMAGE", ["DATA", "IM2"]), ("IMAGE", ["DATA", "IM1"]), ("SR DOCUMENT", ["DATA", "SR"]))
    found = discover([index])
    assert [source.path for source in found.sources] == [tmp_path / "DATA" / "IM2", tmp_path / "DATA" / "IM1"]
    assert found.passed_over == (tmp_path / "DATA" / "SR",)


def test_a_disc_mounted_in_lower_case_is_read(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    save(data_set(np.zeros((8, 8), np.uint8)), tmp_path / "data" / "im1")
    (source,) = discover([dicomdir(tmp_path, ("IMAGE", ["DATA", "IM1"]))]).sources
    assert read_scan(source).pixels.shape == (1, 8, 8)


def test_a_dicomdir_met_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    save(data_set(np.zeros((8, 8), np.uint8)), tmp_path / "IM1")
    dicomdir(tmp_path, ("IMAGE", ["IM1"])).rename(tmp_path / "index")
    found = discover([tmp_path])
    assert names(found) == ["IM1"]
    assert [path.name for path in found.passed_over] == ["index"]


@pytest.mark.parametrize("name", ["DICOMDIR", "dicomdir"])
def test_a_disc_is_its_dicom_files_and_what_its_dicomdir_names(tmp_path: Path, name: str) -> None:
    tmp_path = tmp_path / "disc"
    tmp_path.mkdir()
    for place in ("DATA", "VIEWER", "NOTES"):
        (tmp_path / place).mkdir()
    for scan in ("IM1", "UNLISTED"):
        save(data_set(np.zeros((8, 8), np.uint8)), tmp_path / "DATA" / scan)
    (tmp_path / "DATA" / "IM2").write_bytes(b"a scratch on the disc")
    for icon in ("open.png", "button"):
        png(tmp_path / "VIEWER" / icon)
    index = dicomdir(tmp_path, ("IMAGE", ["DATA", "IM1"]), ("IMAGE", ["DATA", "IM2"])).rename(tmp_path / name)
    found = discover([tmp_path])
    assert names(found) == ["IM1", "IM2", "UNLISTED"]
    assert {path.name for path in found.passed_over} == {name, "open.png", "button"}
    assert names(discover([tmp_path, index])) == names(discover([index, tmp_path])) == ["IM1", "IM2", "UNLISTED"]
    assert names(discover([tmp_path / "VIEWER"])) == ["button", "open.png"]  # unless they are named
    assert names(discover([tmp_path.parent])) == ["IM1", "IM2", "UNLISTED"]
    png(tmp_path.parent / "beside.png")
    assert "beside.png" in names(discover([tmp_path.parent]))


@pytest.mark.filterwarnings("ignore:Invalid value for VR CS")
@pytest.mark.parametrize("parts", [["..", "SECRET"], ["../SECRET"], ["OUT", "SECRET"], ["C:", "X"]], ids=str)
def test_a_dicomdir_does_not_lead_out_of_its_folder(tmp_path: Path, parts: list[str]) -> None:
    disc = tmp_path / "disc"
    disc.mkdir()
    png(tmp_path / "SECRET")
    if os.name != "nt":
        (disc / "OUT").symlink_to(tmp_path)
    index = dicomdir(disc, ("IMAGE", parts))
    (source,) = discover([index]).sources
    assert source.files == (index,)
    with pytest.raises(ScanError) as raised:
        read_scan(source)
    assert raised.value.code is ErrorCode.NO_PIXELS


def test_a_broken_dicomdir_fails_as_itself(tmp_path: Path) -> None:
    index = dicomdir(tmp_path, ("IMAGE", ["IM1"]))
    index.write_bytes(index.read_bytes()[:-20])
    (source,) = discover([index]).sources
    assert source.path == index
    with pytest.raises(ScanError):
        read_scan(source)
