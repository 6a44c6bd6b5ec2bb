"""Files that lie, are cut off, or were made to exhaust the computer: a typed error, soon."""

import os
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image
from pydicom import Dataset, FileMetaDataset, uid
from pydicom.sequence import Sequence

from core.errors import ErrorCode, ScanError
from core.imaging import dicom_scan
from core.imaging.discover import discover
from core.imaging.limits import MAX_INFLATED_BYTES
from core.imaging.read import read_scan
from core.imaging.scan import ScanSource
from tests.imaging.dicom_files import compress, ct_slice, data_set, item, save

PICTURE = np.random.default_rng(2).integers(0, 256, (64, 64), np.uint8)
NOISE = np.random.default_rng(1).bytes(400)
FILM = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64)


def failure(path: Path) -> ErrorCode:
    with pytest.raises(ScanError) as raised:
        read_scan(ScanSource(path, (path,)))
    return raised.value.code


def encoded(kind: str) -> bytes:
    buffer = BytesIO()
    Image.fromarray((FILM >> 4).astype(np.uint8)).save(buffer, kind)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"plain text, much longer than any head of a file " * 20, ErrorCode.NOT_AN_IMAGE),
        (b"<!DOCTYPE html><html><body>Please log in</body></html>" * 9, ErrorCode.NOT_AN_IMAGE),
        (b"BM is how this letter begins, and it goes on for a while." * 9, ErrorCode.NOT_AN_IMAGE),
        (b"PK\x03\x04" + bytes(600), ErrorCode.NOT_AN_IMAGE),
        (b"\x08\x00" + b"\xff" * 600, ErrorCode.NOT_AN_IMAGE),
        (b"", ErrorCode.DAMAGED),
        (bytes(128) + b"DICM" + NOISE, ErrorCode.DAMAGED),
        (b"\x89PNG\r\n\x1a\n" + NOISE, ErrorCode.DAMAGED),
        (b"\xff\xd8\xff" + NOISE, ErrorCode.DAMAGED),
        (b"II*\0" + NOISE, ErrorCode.DAMAGED),
    ],
    ids=["text", "html", "letter", "zip", "0008", "empty", "dicm", "png", "jpeg", "tiff"],
)
def test_what_is_no_picture(tmp_path: Path, content: bytes, code: ErrorCode) -> None:
    path = tmp_path / "scan.dcm"
    path.write_bytes(content)
    assert failure(path) is code


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP"])
def test_truncated_pictures_are_damaged(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "film"
    path.write_bytes(encoded(kind)[:-400])
    assert failure(path) is ErrorCode.DAMAGED


@pytest.mark.parametrize("missing", [1, 1000, 8192, 8300])
def test_truncated_dicom_is_damaged(tmp_path: Path, missing: int) -> None:
    path = save(data_set(FILM), tmp_path / "film").path
    path.write_bytes(path.read_bytes()[:-missing])
    assert failure(path) is ErrorCode.DAMAGED


def test_pixels_shorter_than_declared_are_damaged_whatever_follows(tmp_path: Path) -> None:
    dataset = data_set(FILM, Rows=65)
    dataset.add_new(0xFFFCFFFC, "OB", bytes(4096))  # trailing padding, no pixels
    assert failure(save(dataset, tmp_path / "film").path) is ErrorCode.DAMAGED


def png_of_size(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(999))) + chunk(b"IEND", b"")
    )


def jpeg_of_size(width: int, height: int) -> bytes:
    frame = encoded("JPEG")
    at = frame.index(b"\xff\xc0") + 5
    return frame[:at] + struct.pack(">HH", height, width) + frame[at + 4 :]


@pytest.mark.parametrize("size", [(9460, 9460), (12000, 12000), (65500, 65500)])
@pytest.mark.parametrize("picture", [png_of_size, jpeg_of_size])
def test_huge_pictures_are_refused_from_their_header(
    tmp_path: Path, picture: Callable[[int, int], bytes], size: tuple[int, int]
) -> None:
    path = tmp_path / "film"
    path.write_bytes(picture(*size))
    assert failure(path) is ErrorCode.TOO_LARGE


def test_huge_dicom_is_refused_from_its_header(tmp_path: Path) -> None:
    assert failure(save(data_set(FILM, Rows=60000, Columns=60000), tmp_path / "film").path) is ErrorCode.TOO_LARGE


@pytest.mark.parametrize(
    ("syntax", "frame"),
    [
        (uid.JPEGBaseline8Bit, jpeg_of_size(65500, 65500)),
        (uid.JPEGLSLossless, imagecodecs.jpegls_encode(np.zeros((64, 6400), np.uint8))),
        (uid.JPEG2000Lossless, imagecodecs.jpeg2k_encode(np.zeros((640, 64), np.uint8), codecformat="j2k")),
        (uid.JPEGBaseline8Bit, b"\xff\xd8" + bytes(900)),
        (uid.JPEG2000Lossless, b"\xff\x4f\xff\x51\0"),
        (uid.JPEGLSLossless, imagecodecs.jpegls_encode(FILM)),  # 16 bits where 8 are allocated
    ],
    ids=["jpeg", "jpeg-ls", "jpeg 2000", "no frame header", "cut off", "depth"],
)
def test_codestream_that_contradicts_the_header_is_damaged(tmp_path: Path, syntax: str, frame: bytes) -> None:
    dataset = compress(data_set(FILM.astype(np.uint8)), syntax, [frame])
    assert failure(save(dataset, tmp_path / "film").path) is ErrorCode.DAMAGED


@pytest.mark.parametrize("share", [0.5, 0.999])
@pytest.mark.parametrize(
    ("syntax", "frame"),
    [
        (uid.JPEGBaseline8Bit, imagecodecs.jpeg8_encode(PICTURE)),
        (uid.JPEGLosslessSV1, imagecodecs.jpeg8_encode(PICTURE, lossless=True)),
        (uid.JPEGLSLossless, imagecodecs.jpegls_encode(PICTURE)),
        (uid.JPEG2000Lossless, imagecodecs.jpeg2k_encode(PICTURE, codecformat="j2k", reversible=True)),
    ],
    ids=["jpeg", "jpeg lossless", "jpeg-ls", "jpeg 2000"],
)
def test_truncated_codestreams_are_damaged(tmp_path: Path, syntax: str, frame: bytes, share: float) -> None:
    whole = save(compress(data_set(PICTURE), syntax, [frame]), tmp_path / "whole")
    assert read_scan(whole).pixels.shape == (1, 64, 64)
    cut = compress(data_set(PICTURE), syntax, [bytes(frame)[: int(len(frame) * share)]])
    assert failure(save(cut, tmp_path / "cut").path) is ErrorCode.DAMAGED


def test_wrapped_jpeg_2000_is_read_and_a_box_without_length_is_no_trap(tmp_path: Path) -> None:
    wrapped = bytes(imagecodecs.jpeg2k_encode(PICTURE, codecformat="jp2", reversible=True))
    trap = wrapped[:12] + bytes(4) + wrapped[16:]  # the length of the second box
    for frame in (wrapped, trap):
        source = save(compress(data_set(PICTURE), uid.JPEG2000Lossless, [frame]), tmp_path / "film")
        np.testing.assert_allclose(read_scan(source).pixels[0], PICTURE / 255, atol=1e-6)


def test_unknown_compression_is_named(tmp_path: Path) -> None:
    dataset = compress(data_set(FILM), uid.MPEG4HP41, [bytes(100)])
    assert failure(save(dataset, tmp_path / "film").path) is ErrorCode.DECODER_MISSING


def deflated(dataset: Dataset, padding: int) -> bytes:
    """A deflated file with an element of zeros before its pixels."""
    buffer = BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    plain = buffer.getvalue()[buffer.getvalue().index(b"\x08\x00\x16\x00UI") :]
    squeezer = zlib.compressobj(9, wbits=-15)
    body = squeezer.compress(struct.pack("<HH2sHI", 0x0001, 0x1010, b"OB", 0, padding))
    for _ in range(padding >> 20):
        body += squeezer.compress(bytes(1 << 20))
    syntax = struct.pack("<HH2sH", 2, 0x10, b"UI", 22) + b"1.2.840.10008.1.2.1.99"
    meta = struct.pack("<HH2sHI", 2, 0, b"UL", 4, len(syntax)) + syntax
    return bytes(128) + b"DICM" + meta + body + squeezer.compress(plain) + squeezer.flush()


def test_deflated_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "film"
    path.write_bytes(deflated(data_set(FILM, bits_stored=12), padding=1 << 20))
    np.testing.assert_allclose(read_scan(ScanSource(path, (path,))).pixels[0], FILM / 4095, atol=1e-6)


def test_deflate_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "film"
    path.write_bytes(deflated(data_set(FILM), padding=MAX_INFLATED_BYTES))
    assert path.stat().st_size < 1 << 20
    assert failure(path) is ErrorCode.TOO_LARGE
    assert len(discover([tmp_path]).sources) == 1


def test_truncated_deflated_file_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "film"
    path.write_bytes(deflated(data_set(FILM), padding=1 << 20)[:-200])
    assert failure(path) is ErrorCode.DAMAGED


def item_bomb(items: int, is_length_known: bool) -> bytes:
    """A file with a sequence of empty items where the window tables should be, before its pixels."""
    dataset = data_set(FILM)
    dataset.VOILUTSequence = Sequence([item()])
    dataset["VOILUTSequence"].is_undefined_length = not is_length_known
    buffer = BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    plain = buffer.getvalue()
    at = plain.index(b"\x28\x00\x10\x30SQ")
    header, one = plain[at : at + 8], b"\xfe\xff\x00\xe0\0\0\0\0"
    rest = plain[at + 12 + 8 + (0 if is_length_known else 8) :]
    end = b"" if is_length_known else b"\xfe\xff\xdd\xe0\0\0\0\0"
    length = struct.pack("<I", items * 8 if is_length_known else 0xFFFFFFFF)
    return plain[:at] + header + length + one * items + end + rest


@pytest.mark.parametrize("is_length_known", [True, False])
def test_many_items_are_read_but_not_too_many(tmp_path: Path, is_length_known: bool) -> None:
    path = tmp_path / "film"
    path.write_bytes(item_bomb(50, is_length_known))
    assert read_scan(ScanSource(path, (path,))).pixels.shape == (1, 64, 64)
    path.write_bytes(item_bomb(2_000_000, is_length_known))
    assert failure(path) is ErrorCode.TOO_LARGE


def test_item_bomb_does_not_stop_discovery(tmp_path: Path) -> None:
    dataset = ct_slice(np.zeros((8, 8)))
    dataset.ReferencedStudySequence = Sequence([item()])
    dataset["ReferencedStudySequence"].is_undefined_length = True
    path = save(dataset, tmp_path / "slice").path
    plain, one = path.read_bytes(), b"\xfe\xff\x00\xe0\0\0\0\0"
    at = plain.index(b"\x08\x00\x10\x11SQ") + 12
    path.write_bytes(plain[:at] + one * 2_000_000 + plain[at:])
    assert [source.path for source in discover([tmp_path]).sources] == [path]


def test_deep_nesting_is_damage(tmp_path: Path) -> None:
    opening = b"\x08\x00\x10\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff"
    path = save(data_set(FILM), tmp_path / "film").path
    plain = path.read_bytes()
    at = plain.index(b"\x08\x00\x16\x00UI")
    path.write_bytes(plain[:at] + opening * 20_000)
    assert failure(path) is ErrorCode.DAMAGED


@pytest.mark.parametrize("modality", ["RTDOSE", "SEG"])
def test_measured_values_are_not_a_picture(tmp_path: Path, modality: str) -> None:
    assert failure(save(data_set(FILM, modality), tmp_path / "file").path) is ErrorCode.NOT_THIS_KIND


def test_float_pixels_are_not_a_picture(tmp_path: Path) -> None:
    dataset = data_set(FILM, "OT")
    del dataset.PixelData
    dataset.FloatPixelData = FILM.astype("<f4").tobytes()
    assert failure(save(dataset, tmp_path / "map").path) is ErrorCode.NOT_THIS_KIND


def test_a_report_has_no_pixels(tmp_path: Path) -> None:
    report = Dataset()
    report.file_meta = FileMetaDataset()
    report.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    report.SOPClassUID, report.SOPInstanceUID = uid.BasicTextSRStorage, "1.2.3"
    report.Modality = "SR"
    assert failure(save(report, tmp_path / "report").path) is ErrorCode.NO_PIXELS


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    assert failure(tmp_path / "missing.dcm") is ErrorCode.UNREADABLE
    assert failure(tmp_path) is ErrorCode.UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.dcm")
    assert failure(tmp_path / "pipe.dcm") is ErrorCode.UNREADABLE
    assert discover([tmp_path]).sources == ()


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (StopIteration(), ErrorCode.DAMAGED),
        (RecursionError(), ErrorCode.DAMAGED),
        (struct.error("short"), ErrorCode.DAMAGED),
        (OSError("broken data stream"), ErrorCode.DAMAGED),
        (PermissionError(13, "Permission denied", "/home/Doe^John"), ErrorCode.UNREADABLE),
        (MemoryError(), ErrorCode.TOO_LARGE),
        (ValueError("bad value 'Doe^John'"), ErrorCode.DAMAGED),
    ],
    ids=lambda value: type(value).__name__,
)
def test_whatever_a_decoder_raises_is_typed_and_names_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raised: Exception, code: ErrorCode
) -> None:
    def broken(*_: object) -> None:
        raise raised

    monkeypatch.setattr(dicom_scan, "read_dicom", broken)
    source = save(data_set(FILM), tmp_path / "film")
    with pytest.raises(ScanError) as caught:
        read_scan(source)
    assert caught.value.code is code
    assert "Doe" not in caught.value.detail


def test_memory_running_out_in_a_codec_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def greedy(_: bytes) -> None:
        raise MemoryError

    dataset = compress(data_set(FILM), uid.JPEGLSLossless, [imagecodecs.jpegls_encode(FILM)])
    monkeypatch.setattr(imagecodecs, "jpegls_decode", greedy)
    assert failure(save(dataset, tmp_path / "film").path) is ErrorCode.TOO_LARGE
