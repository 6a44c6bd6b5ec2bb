"""Opening a DICOM file of unknown origin: its header, and where its pixels lie, with bounded memory and time."""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

import io
import os
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

import pydicom.filereader
from pydicom import Dataset, uid
from pydicom.dataset import FileMetaDataset
from pydicom.tag import BaseTag

from core.errors import ErrorCode, ScanError
from core.imaging.limits import MAX_HEADER_ELEMENT_BYTES, MAX_HEADER_READS, MAX_INFLATED_BYTES

_PIXEL_KEYWORDS: Final = {
    0x7FE00008: "FloatPixelData", 0x7FE00009: "DoubleFloatPixelData", 0x7FE00010: "PixelData",
}  # fmt: skip
_INFLATED_HEADER_BYTES: Final = 1 << 20
_PREAMBLE_BYTES: Final = 128
_ELEMENT_HEAD_BYTES: Final = 8
_UNDEFINED_LENGTH: Final = 0xFFFFFFFF
_LONG_LENGTH: Final = frozenset((b"OB", b"OW", b"OF", b"OD", b"UN"))
StopWhen = Callable[[BaseTag, str | None, int], bool]


class BoundedStream(io.BufferedReader):
    """A file that answers a limited number of reads, none beyond its end.

    pydicom reads every element and every sequence item with calls of its own: two million items take it a minute,
    and a declared length of 4 GB is allocated before it is read. Both end here.

    Attributes:
        reads_left: calls of `read` that are still answered.
        is_cut_off: an element was longer than the rest of the file.
    """

    def __init__(self, raw: io.RawIOBase, size: int) -> None:
        super().__init__(raw)
        self._size = size
        self.reads_left = MAX_HEADER_READS
        self.is_cut_off = False

    def read(self, size: int | None = -1, /) -> bytes:
        """Read like a file.

        Raises:
            ScanError: TOO_LARGE after `MAX_HEADER_READS` calls.
        """
        self.reads_left -= 1
        if self.reads_left < 0:
            raise ScanError(ErrorCode.TOO_LARGE, "too many elements in the header")
        wanted = size or 0
        if wanted > io.DEFAULT_BUFFER_SIZE:
            size = min(wanted, max(0, self._size - self.tell()))
        data = super().read(size)
        if len(data) < wanted and (data or wanted != _ELEMENT_HEAD_BYTES):  # pydicom looks for one more element
            self.is_cut_off = True
        return data


@dataclass(frozen=True)
class PixelElement:
    """The element that holds the pixels.

    Attributes:
        keyword: PixelData, FloatPixelData or DoubleFloatPixelData.
        vr: its value representation; empty in implicit VR files.
        offset: of its value in the stream, in bytes.
        length: of its value in bytes; None if undefined (encapsulated).
    """

    keyword: str
    vr: str
    offset: int
    length: int | None


@dataclass(frozen=True, eq=False)
class DicomFile:
    """An open DICOM file; `pixels` is None if it holds none."""

    dataset: Dataset
    transfer_syntax: uid.UID
    stream: BoundedStream
    pixels: PixelElement | None


@contextmanager
def open_dicom(path: Path) -> Iterator[DicomFile]:
    """Open a DICOM file, with or without preamble, and read its header up to the pixels.

    Raises:
        ScanError: NOT_AN_IMAGE, DAMAGED or TOO_LARGE.
        Exception: what pydicom raises on damaged files; `failures.scan_errors` makes it a ScanError.
    """
    with _open_data_set(path, MAX_INFLATED_BYTES) as (stream, meta):
        dataset, syntax = _read_data_set(stream, meta, _at_pixels, None)
        if not meta and not any(keyword in dataset for keyword in ("SOPClassUID", "Modality", "Rows")):
            stream.seek(_PREAMBLE_BYTES)
            is_marked = stream.read(4) == b"DICM"
            raise ScanError(ErrorCode.DAMAGED if is_marked else ErrorCode.NOT_AN_IMAGE, "no DICOM data set")
        yield DicomFile(dataset, syntax, stream, _pixel_element(stream, dataset, syntax))


def read_header(path: Path, tags: list[BaseTag | int]) -> tuple[Dataset, Dataset]:
    """Read some top-level elements of a DICOM file and stop after the last of them.

    Returns:
        The elements, and the file meta information (empty if there is none).

    Raises:
        ScanError: TOO_LARGE.
        Exception: what pydicom raises on damaged files; `failures.scan_errors` makes it a ScanError.
    """
    last = max(tags)
    with _open_data_set(path, _INFLATED_HEADER_BYTES, cut=True) as (stream, meta):
        dataset, _ = _read_data_set(stream, meta, lambda tag, vr, length: int(tag) > last, tags)
        return dataset, meta


@contextmanager
def _open_data_set(path: Path, inflate_at_most: int, cut: bool = False) -> Iterator[tuple[BoundedStream, Dataset]]:
    """The stream, positioned at the data set, and the file meta information (empty if there is none)."""
    with BoundedStream(io.FileIO(path), os.stat(path).st_size) as stream:
        pydicom.filereader.read_preamble(stream, force=True)
        # The very function pydicom uses, so that no file can show it a syntax that was not seen here.
        meta: FileMetaDataset = pydicom.filereader._read_file_meta_info(stream)
        if meta.get("TransferSyntaxUID") != uid.DeflatedExplicitVRLittleEndian:
            yield stream, meta
            return
        inflated = _inflate(stream, inflate_at_most, cut)
    with BoundedStream(cast(io.RawIOBase, io.BytesIO(inflated)), len(inflated)) as stream:
        yield stream, meta


def _inflate(stream: BoundedStream, at_most: int, cut: bool) -> bytes:
    decompressor = zlib.decompressobj(-zlib.MAX_WBITS)
    inflated = decompressor.decompress(stream.read(), at_most)
    if not cut:
        if decompressor.unconsumed_tail:
            raise ScanError(ErrorCode.TOO_LARGE, f"inflates beyond {at_most} bytes")
        if not decompressor.eof:
            raise ScanError(ErrorCode.DAMAGED, "deflated data cut off")
    return inflated


def _read_data_set(
    stream: BoundedStream, meta: Dataset, stop_when: StopWhen, tags: list[BaseTag | int] | None
) -> tuple[Dataset, uid.UID]:
    syntax = _transfer_syntax(stream, meta)
    private = not syntax.is_transfer_syntax  # like pydicom, take an unknown syntax for explicit little endian
    dataset = pydicom.filereader.read_dataset(
        stream,
        is_implicit_VR=not private and syntax.is_implicit_VR,
        is_little_endian=private or syntax.is_little_endian,
        stop_when=stop_when,
        defer_size=MAX_HEADER_ELEMENT_BYTES,
        specific_tags=tags,
    )
    return dataset, syntax


def _transfer_syntax(stream: BoundedStream, meta: Dataset) -> uid.UID:
    """The declared transfer syntax, or an uncompressed one guessed from the first element."""
    declared = meta.get("TransferSyntaxUID")
    if declared:
        return uid.UID(str(declared).strip(" \0"))
    start = stream.tell()
    head = stream.read(6)
    stream.seek(start)
    if len(head) < 6 or not head[4:6].isalpha() or not head[4:6].isupper():
        return uid.ImplicitVRLittleEndian
    group = struct.unpack_from("<H", head)[0]
    return uid.ExplicitVRBigEndian if group >= 0x0100 else uid.ExplicitVRLittleEndian


def _at_pixels(tag: BaseTag, vr: str | None, length: int) -> bool:
    return int(tag) in _PIXEL_KEYWORDS


def _pixel_element(stream: BoundedStream, dataset: Dataset, syntax: uid.UID) -> PixelElement | None:
    """Parse the header of the element at which reading stopped.

    Raises:
        ScanError: DAMAGED if the file is cut off before the pixels it must have.
    """
    stream.reads_left = MAX_HEADER_READS
    order = "<" if not syntax.is_transfer_syntax or syntax.is_little_endian else ">"
    head = stream.read(_ELEMENT_HEAD_BYTES)
    if len(head) < _ELEMENT_HEAD_BYTES:
        if stream.is_cut_off or ("Rows" in dataset and "Columns" in dataset):
            raise ScanError(ErrorCode.DAMAGED, "the file ends before its pixels")
        return None
    group, element, vr, length = struct.unpack(f"{order}HH2sH", head)
    if vr in _LONG_LENGTH:
        (length,) = struct.unpack(f"{order}I", stream.read(4))
    else:
        vr = b""
        (length,) = struct.unpack_from(f"{order}I", head, 4)
    keyword = _PIXEL_KEYWORDS.get(group << 16 | element)
    if keyword is None:
        return None
    return PixelElement(keyword, vr.decode(), stream.tell(), None if length == _UNDEFINED_LENGTH else length)
