"""ZIP archives: unpacked with distrust, the scans in them only.

No name in an archive is used as it stands: a file may only land below the folder it is unpacked into, under a name
that every system can write.
"""

import errno
import hashlib
import os
import re
import shutil
import stat
import struct
import zipfile
from collections.abc import Callable, Generator, Iterable
from contextlib import closing, suppress
from itertools import chain, takewhile
from pathlib import Path, PurePosixPath
from typing import Final

from core.errors import ErrorCode, ReportError, ScanError
from core.imaging.content import HEAD_BYTES, recognise
from core.imaging.discover import is_hidden_folder, is_scan_name
from core.imaging.failures import scan_errors
from core.imaging.limits import (
    MAX_ARCHIVE_BYTES,
    MAX_ARCHIVE_FILES,
    MAX_ARCHIVE_RATIO,
    MAX_FILE_BYTES,
    UNSUSPICIOUS_ARCHIVE_BYTES,
)

_SIGNATURES: Final = (b"PK\x03\x04", b"PK\x05\x06")
_PIECE: Final = 1 << 20
_LONGEST_NAME: Final = 60
_LONGEST_PLACE: Final = 180
_LONGEST_END: Final = (1 << 16) + 200
_END: Final = 22  # bytes, without a comment
_LOCATOR: Final = 20
_LARGE_END: Final = 20 + 56  # the locator and the record of large archives before the end
_ROOM_TO_WORK: Final = 256 << 20
_ENCRYPTED: Final = 0x1  # bits of the general purpose flag
_UTF8: Final = 0x800
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_DRIVE: Final = re.compile(r"[A-Za-z]:")
_FORBIDDEN: Final = re.compile(r'[<>:"|?*\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def is_archive(path: Path) -> bool:
    """Whether a file is a ZIP archive, by its first bytes."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(4) in _SIGNATURES
    except (OSError, ValueError):  # ValueError: a null character in the name
        return False


def unpack(path: Path, folder: Path, cancelled: Callable[[], bool]) -> Path | None:
    """Unpack the scans of an archive into a folder of their own below `folder`; done before, it is not done again.

    Args:
        path: the archive.
        folder: where the new folder is made.
        cancelled: asked now and then.

    Returns:
        The new folder; None if cancelled, and then nothing is left behind.

    Raises:
        ScanError: the archive is locked, unsafe, too large, damaged, cannot be read or holds no scans.
        ReportError: the disk is full or read-only.
    """
    digest = _digest(path, cancelled)
    if digest is None:
        return None
    target = folder / f"{_written_name(path.stem)}-{digest[:8]}"
    if target.is_dir():
        return target
    temporary = folder / f".{target.name}.part"
    try:
        shutil.rmtree(temporary, ignore_errors=True)  # a kill may have left it
        temporary.mkdir(parents=True)
        if not _fill(path, temporary, cancelled):
            return None
        temporary.rename(target)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise ReportError(ErrorCode.DISK_FULL if full else ErrorCode.NOT_WRITTEN, error.strerror or "") from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    return target


def _digest(path: Path, cancelled: Callable[[], bool]) -> str | None:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                if cancelled():
                    return None
                digest.update(piece)
    except OSError as error:
        raise ScanError(ErrorCode.UNREADABLE, error.strerror or type(error).__name__) from error
    return digest.hexdigest()


def _fill(path: Path, folder: Path, cancelled: Callable[[], bool]) -> bool:
    """Unpack into an empty folder; False if cancelled."""
    check_index(path)
    with scan_errors():
        archive = zipfile.ZipFile(path)
    written = damaged = 0
    with archive:
        members = _members(archive, path.stat().st_size)
        _check_room(sum(member.file_size for member, _ in members), folder)
        for number, (member, name) in enumerate(members):
            if cancelled():
                return False
            try:
                with closing(_pieces(archive, member)) as pieces:
                    head = next(pieces, b"")
                    is_scan = is_scan_name(name, recognise(head[:HEAD_BYTES]))
                    if is_scan or name.name.upper() == "DICOMDIR":  # which tells a disc's scans from its viewer
                        _write(chain([head], pieces), _free_place(folder, name, number), cancelled)
                    written += is_scan
            except ScanError as error:
                if error.code is ErrorCode.UNREADABLE:  # the disk with the archive is gone
                    raise
                _leave_empty(_free_place(folder, name, number))  # it becomes a row that says so
                damaged += 1
    if not written and not cancelled():
        code = ErrorCode.DAMAGED if damaged else ErrorCode.ARCHIVE_WITHOUT_SCANS
        raise ScanError(code, f"{damaged} damaged files")
    return not cancelled()


def check_index(path: Path) -> None:
    """Refuse an index too large to hold in memory: it is read as a whole.

    The end of a ZIP file is described in PKWARE's APPNOTE.TXT, 4.3.14 to 4.3.16.

    Raises:
        ScanError: ARCHIVE_TOO_LARGE, DAMAGED, UNREADABLE.
    """
    with scan_errors():
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _LONGEST_END))
            tail = file.read()
        plain = len(tail) - _END  # where zipfile looks first
        is_plain = tail[plain : plain + 4] == b"PK\x05\x06" and tail.endswith(b"\0\0")
        end = plain if is_plain else tail.rfind(b"PK\x05\x06")
        if end < 0:
            raise ScanError(ErrorCode.DAMAGED, "no end of archive")
        (size,) = struct.unpack_from("<I", tail, end + 12)
        if end >= _LARGE_END and tail[end - _LOCATOR : end - _LOCATOR + 4] == b"PK\x06\x07":
            # zipfile believes this record whatever the end itself says
            size = max(size, *struct.unpack_from("<Q", tail, end - _LARGE_END + 40))
    if size > MAX_ARCHIVE_FILES << 10:
        raise ScanError(ErrorCode.ARCHIVE_TOO_LARGE, f"index of {size} bytes")


def _members(archive: zipfile.ZipFile, size: int) -> list[tuple[zipfile.ZipInfo, PurePosixPath]]:
    """The files worth a look, with their names, after all checks that need no unpacking.

    Raises:
        ScanError: see `unpack`.
    """
    infos = [info for info in archive.infolist() if not info.is_dir()]
    total = sum(info.file_size for info in infos)
    if len(infos) > MAX_ARCHIVE_FILES or total > MAX_ARCHIVE_BYTES:
        raise ScanError(ErrorCode.ARCHIVE_TOO_LARGE, f"{len(infos)} files, {total} bytes")
    if total > max(UNSUSPICIOUS_ARCHIVE_BYTES, size * MAX_ARCHIVE_RATIO):
        raise ScanError(ErrorCode.ARCHIVE_UNSAFE, f"{size} bytes unpack to {total}")
    named = [(info, _name(info)) for info in infos]
    if any(name.is_absolute() or ".." in name.parts or _DRIVE.match(str(name)) for _, name in named):
        raise ScanError(ErrorCode.ARCHIVE_UNSAFE, "a name leads out of the archive")
    wanted = [(info, name) for info, name in named if not _is_passed_over(info, name)]
    if any(info.flag_bits & _ENCRYPTED for info, _ in wanted):
        raise ScanError(ErrorCode.ARCHIVE_LOCKED, "encrypted")
    if any(info.compress_type not in _METHODS for info, _ in wanted):
        raise ScanError(ErrorCode.ARCHIVE_NOT_OPENED, "unknown compression")
    return wanted


def _is_passed_over(info: zipfile.ZipInfo, name: PurePosixPath) -> bool:
    """Links, devices, empty and hidden files."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    hidden = any(is_hidden_folder(part) for part in name.parts)
    return hidden or kind not in (0, stat.S_IFREG) or not 0 < info.file_size <= MAX_FILE_BYTES


def _name(info: zipfile.ZipInfo) -> PurePosixPath:
    """The name of a file in an archive. Old programs write bytes of some encoding without saying which: UTF-8 is tried.

    zipfile reads them as code page 437, which can be undone.
    """
    name = info.filename
    if not info.flag_bits & _UTF8:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return PurePosixPath(name.replace("\\", "/"))


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Generator[bytes, None, None]:
    """The bytes of a file, never more than the archive says, checked at the end.

    Raises:
        ScanError: DAMAGED, UNREADABLE, TOO_LARGE.
    """
    with scan_errors(), archive.open(member) as file:
        while piece := file.read(_PIECE):
            yield piece


def _write(pieces: Iterable[bytes], place: Path, cancelled: Callable[[], bool]) -> None:
    """Write a file, up to where it is cancelled, and flush it to disk. What proves damaged is taken back."""
    try:
        with place.open("xb") as file:
            for piece in takewhile(lambda _piece: not cancelled(), pieces):
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
    except ScanError:
        place.unlink()
        raise


def _leave_empty(place: Path) -> None:
    """A file without content, which every reader names as damaged."""
    named = place if is_scan_name(place, None) else place.with_name(f"{place.name}.dcm")
    named.touch()


def _free_place(folder: Path, name: PurePosixPath, number: int) -> Path:
    """Where to write a file: below `folder`, nothing is there yet, and every system can write the name."""
    place = folder.joinpath(*(_written_name(part) for part in name.parts[:-1]))
    if len(str(place)) > _LONGEST_PLACE:  # Windows opens no more than 260 characters
        place = folder
    try:
        place.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):  # a file of that name came first
        place = folder
    written = _written_name(name.name)
    free = next((p for p in (place / written, place / f"{number:05}-{written}") if not p.exists()), None)
    if free is None:
        raise ScanError(ErrorCode.ARCHIVE_UNSAFE, "the same name again and again")
    return free


def _written_name(name: str) -> str:
    """A file or folder name that Windows, macOS and Linux can write; its suffix stays."""
    clean = _FORBIDDEN.sub("_", name).strip(" .") or "scan"
    if _DEVICES.match(clean):
        clean = f"_{clean}"
    path = PurePosixPath(clean)
    suffix = path.suffix if len(path.suffix) < 10 else ""
    return clean if len(clean) <= _LONGEST_NAME else path.name[: _LONGEST_NAME - len(suffix)].rstrip(" .") + suffix


def _check_room(total: int, folder: Path) -> None:
    if shutil.disk_usage(folder).free < total + _ROOM_TO_WORK:
        raise ScanError(ErrorCode.ARCHIVE_TOO_LARGE, f"{total} bytes do not fit on the disk")
