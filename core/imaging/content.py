"""What a file is, told from its first bytes. Names and suffixes are never asked."""

import os
import stat
import struct
from enum import StrEnum
from pathlib import Path
from typing import Final

from core.errors import ErrorCode, ScanError
from core.imaging.limits import MAX_FILE_BYTES

HEAD_BYTES: Final = 512
_VALUE_REPRESENTATIONS: Final = frozenset(
    b"AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV".split()
)
_BMP_HEADER_SIZES: Final = frozenset({12, 40, 52, 56, 64, 108, 124})


class Content(StrEnum):
    """Kinds of file the program can read."""

    DICOM = "DICOM"
    PNG = "PNG"
    JPEG = "JPEG"
    TIFF = "TIFF"
    BMP = "BMP"
    GIF = "GIF"
    WEBP = "WEBP"


def recognise(head: bytes) -> Content | None:
    """Tell the kind of a file from its first `HEAD_BYTES` bytes; None if it is no kind of picture file."""
    if head[128:132] == b"DICM":  # before the others: a DICOM preamble may hold a TIFF header
        return Content.DICOM
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Content.PNG
    if head.startswith(b"\xff\xd8\xff"):
        return Content.JPEG
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return Content.TIFF
    if head[:2] == b"BM" and head[14:15] and head[14] in _BMP_HEADER_SIZES and head[15:18] == b"\0\0\0":
        return Content.BMP
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return Content.GIF
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Content.WEBP
    return Content.DICOM if _starts_with_data_element(head) else None


def recognise_file(path: Path) -> Content | None:
    """Tell the kind of a file on disk.

    Raises:
        ScanError: UNREADABLE if it is no regular file, DAMAGED if it is empty, TOO_LARGE if it is beyond the limit.
        OSError: it cannot be opened.
    """
    status = os.stat(path)
    if not stat.S_ISREG(status.st_mode):  # opening a pipe or a device could wait for ever
        raise ScanError(ErrorCode.UNREADABLE, "not a regular file")
    if status.st_size == 0:
        raise ScanError(ErrorCode.DAMAGED, "empty file")
    if status.st_size > MAX_FILE_BYTES:
        raise ScanError(ErrorCode.TOO_LARGE, f"file of {status.st_size} bytes")
    with open(path, "rb") as file:
        return recognise(file.read(HEAD_BYTES))


def _starts_with_data_element(head: bytes) -> bool:
    """Whether a file without preamble starts like a DICOM data set: an element of group 0002 or 0008."""
    if len(head) < 16:
        return False
    if head[4:6] in _VALUE_REPRESENTATIONS:
        return head[:2] in (b"\x02\x00", b"\x08\x00", b"\x00\x02", b"\x00\x08")
    group, element, length = struct.unpack_from("<HHI", head)
    following = 8 + length
    if group != 0x0008 or length % 2 or following + 4 > len(head):
        return False
    next_group, next_element = struct.unpack_from("<HH", head, following)
    return (group, element) < (next_group, next_element) and next_group <= 0x0028
