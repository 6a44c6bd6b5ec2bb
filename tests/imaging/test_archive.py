"""ZIP archives: scans come out, once and in a place of their own; what is dangerous or locked is named."""

import os
import shutil
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.cli import main
from core.errors import ErrorCode, ReportError, ScanError
from core.imaging.archive import is_archive, unpack
from core.imaging.discover import discover
from core.imaging.read import read_scan
from tests.imaging.dicom_files import ct_slice, data_set, save


def never() -> bool:
    return False


@pytest.fixture
def png(tmp_path: Path) -> bytes:
    """A small film as PNG."""
    Image.fromarray(np.arange(4096, dtype=np.uint8).reshape(64, 64)).save(tmp_path / "film.png")
    return (tmp_path / "film.png").read_bytes()


@pytest.fixture
def dicom(tmp_path: Path) -> bytes:
    """A small film as DICOM."""
    return save(data_set(np.arange(4096, dtype=np.uint8).reshape(64, 64)), tmp_path / "film").path.read_bytes()


def zipped(path: Path, files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def unpacked(path: Path, folder: Path) -> list[str]:
    """Relative names of what was unpacked."""
    target = unpack(path, folder / "unpacked", never)
    assert target is not None
    return sorted(file.relative_to(target).as_posix() for file in target.rglob("*") if file.is_file())


def refusal(path: Path, folder: Path) -> ErrorCode:
    """Why an archive is refused; nothing of it may be left then."""
    with pytest.raises(ScanError) as caught:
        unpack(path, folder / "unpacked", never)
    assert not list((folder / "unpacked").iterdir())
    return caught.value.code


@pytest.mark.parametrize(
    "method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA], ids=str
)
def test_scans_come_out_of_nested_folders_and_nothing_else(
    tmp_path: Path, png: bytes, dicom: bytes, method: int
) -> None:
    files = {
        "DICOM/ST1/IM1": dicom,
        "DICOM/ST1/1.2.840.113619": dicom,
        "pictures/a.PNG": png,
        "README.txt": b"words",
        "viewer/run.exe": b"MZ" + bytes(100),
        "DICOMDIR": dicom,
        "__MACOSX/pictures/._a.PNG": png,
        ".hidden/b.png": png,
        "pictures/empty.png": b"",
        "inner.zip": zipped(tmp_path / "inner.zip", {"c.png": png}).read_bytes(),
    }
    archive = zipped(tmp_path / "Scans of Monday.zip", files, method)
    assert is_archive(archive)
    scans = ["DICOM/ST1/1.2.840.113619", "DICOM/ST1/IM1", "pictures/a.PNG"]
    assert unpacked(archive, tmp_path) == [*scans[:2], "DICOMDIR", scans[2]]
    (target,) = (tmp_path / "unpacked").iterdir()
    assert target.name.startswith("Scans of Monday-")
    assert (target / "pictures" / "a.PNG").read_bytes() == png
    assert len(discover([target]).sources) == 3


def test_again_it_is_the_same_folder_and_another_archive_has_another(tmp_path: Path, png: bytes, dicom: bytes) -> None:
    folder = tmp_path / "unpacked"
    first = unpack(zipped(tmp_path / "a.zip", {"a.png": png}), folder, never)
    assert first is not None
    time = (first / "a.png").stat().st_mtime_ns
    assert unpack(tmp_path / "a.zip", folder, never) == first
    assert (first / "a.png").stat().st_mtime_ns == time  # not written again
    other = unpack(zipped(tmp_path / "a.zip", {"a.png": png, "b": dicom}), folder, never)
    assert other not in (None, first)


def test_what_a_kill_left_half_done_is_begun_anew(tmp_path: Path, png: bytes) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.png": png, "b.png": png})
    target = unpack(archive, tmp_path / "unpacked", never)
    assert target is not None
    (target / "a.png").write_bytes(b"half")
    (target / "b.png").unlink()
    target.rename(target.with_name(f".{target.name}.part"))
    assert unpacked(archive, tmp_path) == ["a.png", "b.png"]
    assert (target / "a.png").read_bytes() == png
    assert [path.name for path in (tmp_path / "unpacked").iterdir()] == [target.name]


def test_cancelled_nothing_is_left(tmp_path: Path, png: bytes) -> None:
    archive = zipped(tmp_path / "a.zip", {f"{index}.png": png for index in range(20)})
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 5

    assert unpack(archive, tmp_path / "unpacked", cancelled) is None
    assert not list((tmp_path / "unpacked").iterdir())


@pytest.mark.parametrize(
    "name",
    ["../evil.png", "a/../../evil.png", "/etc/evil.png", "..\\evil.png", "C:\\evil.png", "C:/evil.png", "\\\\host\\x"],
)
def test_names_that_lead_out_are_refused(tmp_path: Path, png: bytes, name: str) -> None:
    assert refusal(zipped(tmp_path / "a.zip", {"good.png": png, name: png}), tmp_path) is ErrorCode.ARCHIVE_UNSAFE
    assert not list(tmp_path.rglob("evil*"))


def test_links_are_not_followed(tmp_path: Path, png: bytes) -> None:
    (tmp_path / "secret.png").write_bytes(png)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("link.png", "folder"):
            info = zipfile.ZipInfo(name)
            info.create_system, info.external_attr = 3, 0o120777 << 16
            archive.writestr(info, str(tmp_path / "secret.png"))
        archive.writestr("good.png", png)
    assert unpacked(tmp_path / "a.zip", tmp_path) == ["good.png"]


def test_a_bomb_is_refused_before_it_unpacks(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for index in range(2):
            with archive.open(f"{index}.dcm", "w", force_zip64=True) as file:
                for _ in range(160):
                    file.write(bytes(1 << 20))
    assert (tmp_path / "a.zip").stat().st_size < 1 << 20
    assert refusal(tmp_path / "a.zip", tmp_path) is ErrorCode.ARCHIVE_UNSAFE


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, png: bytes) -> None:
    monkeypatch.setattr("core.imaging.archive.MAX_ARCHIVE_FILES", 3)
    archive = zipped(tmp_path / "a.zip", {f"{index}.png": png for index in range(4)})
    assert refusal(archive, tmp_path) is ErrorCode.ARCHIVE_TOO_LARGE


def test_what_does_not_fit_on_the_disk_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, png: bytes) -> None:
    full = shutil.disk_usage(tmp_path)._replace(free=1 << 20)
    monkeypatch.setattr("shutil.disk_usage", lambda _path: full)
    assert refusal(zipped(tmp_path / "a.zip", {"a.png": png}), tmp_path) is ErrorCode.ARCHIVE_TOO_LARGE


def test_an_index_larger_than_memory_is_not_read(tmp_path: Path, png: bytes) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.png": png})
    content = bytearray(archive.read_bytes())
    end = content.rfind(b"PK\x05\x06")
    content[end + 12 : end + 16] = struct.pack("<I", 0xF0000000)
    archive.write_bytes(content)
    assert refusal(archive, tmp_path) is ErrorCode.ARCHIVE_TOO_LARGE
    content[end + 12 : end + 16] = b"\xff" * 4
    content[end:end] = b"PK\x06\x06" + bytes(36) + struct.pack("<Q", 1 << 40) + bytes(8) + b"PK\x06\x07" + bytes(16)
    archive.write_bytes(content)
    assert refusal(archive, tmp_path) is ErrorCode.ARCHIVE_TOO_LARGE


@pytest.mark.parametrize("method", [8, 99], ids=["old encryption", "AES"])
def test_a_locked_archive_says_so(tmp_path: Path, png: bytes, method: int) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.png": png})
    patch(archive, flags=1, method=method)
    assert refusal(archive, tmp_path) is ErrorCode.ARCHIVE_LOCKED
    with pytest.raises(ScanError, match="protected by a password"):
        unpack(archive, tmp_path / "unpacked", never)


def test_an_unknown_compression_says_so(tmp_path: Path, png: bytes) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.png": png})
    patch(archive, flags=0, method=9)  # Deflate64, which Windows uses for large files
    assert refusal(archive, tmp_path) is ErrorCode.ARCHIVE_NOT_OPENED


def patch(path: Path, flags: int, method: int) -> None:
    """Set flags and method of the only file of an archive, in its own head and in the index."""
    content = bytearray(path.read_bytes())
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.index(signature) + at
        content[start : start + 4] = struct.pack("<HH", flags, method)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda old: old[: len(old) // 2], ErrorCode.DAMAGED),
        (lambda old: old[:4] + os.urandom(len(old)), ErrorCode.DAMAGED),
        (lambda old: old[:40] + bytes(200) + old[240:], ErrorCode.DAMAGED),
    ],
    ids=["cut", "noise", "only file damaged"],
)
def test_a_damaged_archive_says_so(
    tmp_path: Path, png: bytes, damage: Callable[[bytes], bytes], code: ErrorCode
) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.png": png}, zipfile.ZIP_STORED)
    archive.write_bytes(damage(archive.read_bytes()))
    assert refusal(archive, tmp_path) is code


def test_one_damaged_scan_does_not_lose_the_others(tmp_path: Path, png: bytes, dicom: bytes) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.png": png, "1.2.840.5": dicom, "c.png": png}, zipfile.ZIP_STORED)
    content = bytearray(archive.read_bytes())
    for wrong in (content.index(b"a.png") + 60, content.index(b"1.2.840.5") + 900):
        content[wrong] ^= 0xFF
    archive.write_bytes(content)
    assert unpacked(archive, tmp_path) == ["1.2.840.5.dcm", "a.png", "c.png"]
    sources = {source.path.name: source for source in discover([next((tmp_path / "unpacked").iterdir())]).sources}
    assert read_scan(sources["c.png"]).pixels.shape == (1, 64, 64)
    for name in ("a.png", "1.2.840.5.dcm"):  # never a picture with wrong pixels
        with pytest.raises(ScanError) as caught:
            read_scan(sources[name])
        assert caught.value.code is ErrorCode.DAMAGED


def test_a_large_scan_damaged_at_its_end_is_not_kept_in_part(tmp_path: Path, png: bytes) -> None:
    large = png + os.urandom(3 << 20)
    archive = zipped(tmp_path / "a.zip", {"large.png": large, "b.png": png}, zipfile.ZIP_STORED)
    content = bytearray(archive.read_bytes())
    content[3 << 20] ^= 0xFF
    archive.write_bytes(content)
    assert unpacked(archive, tmp_path) == ["b.png", "large.png"]
    (target,) = (tmp_path / "unpacked").iterdir()
    assert (target / "large.png").stat().st_size == 0


def test_an_archive_without_scans_says_so(tmp_path: Path) -> None:
    assert refusal(zipped(tmp_path / "a.zip", {"a.txt": b"x"}), tmp_path) is ErrorCode.ARCHIVE_WITHOUT_SCANS
    assert refusal(zipped(tmp_path / "b.zip", {}), tmp_path) is ErrorCode.ARCHIVE_WITHOUT_SCANS


def test_names_of_other_systems_and_encodings(tmp_path: Path, png: bytes) -> None:
    names = ["肺/étude.png", "con.png", 'a<b>:"c|d?e*.png', "trailing. /x.png", f"{'long' * 60}.png", "back\\slash.png"]
    archive = zipped(tmp_path / "a.zip", dict.fromkeys(names, png))
    found = unpacked(archive, tmp_path)
    assert found == sorted(
        ["肺/étude.png", "_con.png", "a_b___c_d_e_.png", "trailing/x.png", f"{'long' * 14}.png", "back/slash.png"]
    )


def test_names_in_an_unnamed_encoding(tmp_path: Path, png: bytes) -> None:
    archive = zipped(tmp_path / "a.zip", {"A0.png": png, "BB.png": png})
    content = archive.read_bytes().replace(b"A0", "é".encode()).replace(b"BB", b"\xe9\xff")
    archive.write_bytes(content)  # UTF-8 without saying so, and Latin-1
    names = unpacked(archive, tmp_path)
    assert "é.png" in names
    assert len(names) == 2


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice_and_names_that_meet(tmp_path: Path, png: bytes) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("a.png", "a.png", "a?.png", "a*.png", "a.png/b.png", "c", "c/d.png"):
            archive.writestr(name, png)
    found = unpacked(tmp_path / "a.zip", tmp_path)
    assert len(found) == 7
    assert len(discover([next((tmp_path / "unpacked").iterdir())]).sources) == 7


def test_deep_folders_end_up_shallow(tmp_path: Path, png: bytes) -> None:
    archive = zipped(tmp_path / "a.zip", {"/".join(["deep"] * 200) + "/a.png": png})
    assert unpacked(archive, tmp_path) == ["a.png"]


def test_a_series_is_one_case(tmp_path: Path) -> None:
    for index in range(3):
        save(ct_slice(np.zeros((8, 8), np.int16), float(index)), tmp_path / f"{index}.dcm")
    files = {f"CT/{index}.dcm": (tmp_path / f"{index}.dcm").read_bytes() for index in range(3)}
    target = unpack(zipped(tmp_path / "a.zip", files), tmp_path / "unpacked", never)
    assert target is not None
    (source,) = discover([target]).sources
    assert [path.name for path in source.files] == ["0.dcm", "1.dcm", "2.dcm"]


def test_what_is_no_archive(tmp_path: Path, png: bytes) -> None:
    (tmp_path / "picture.zip").write_bytes(png)
    assert not is_archive(tmp_path / "picture.zip")
    assert not is_archive(tmp_path)
    assert not is_archive(tmp_path / "missing.zip")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a user who may not write everywhere")
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, png: bytes) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.png": png})
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(ReportError) as caught:
        unpack(archive, tmp_path / "locked", never)
    assert caught.value.code is ErrorCode.NOT_WRITTEN


def test_the_command_takes_archives(tmp_path: Path, png: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    good = zipped(tmp_path / "good.zip", {"a.png": png})
    locked = zipped(tmp_path / "locked.zip", {"a.png": png})
    patch(locked, flags=1, method=8)
    arguments = ["screen", "--report", "json", "--out", str(tmp_path / "out")]
    assert main([*arguments, str(good)]) == 0
    assert main([*arguments, str(good), str(locked)]) == 3
    told = capsys.readouterr().out
    assert "a.png" in told
    assert f"Not read: {locked}: This archive is protected by a password." in told
