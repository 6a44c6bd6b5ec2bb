"""Update files: ZIP archives of a signed `update.json` and the files it names.

Nothing of an archive is believed but its bytes. The signature is checked before the signed text is read, the text
before anything is unpacked, and every file is compared with it while it is unpacked.
"""

import hashlib
import os
import stat
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, Final, Self

from core.errors import ErrorCode, ScanError, UpdateError
from core.imaging.archive import check_index
from core.in_use import CONTENTS, sync_folder
from core.update.contents import Contents, PackedFile, read_contents
from core.update.keys import TrustedKey, signer

SUFFIX: Final = ".thoraliteupdate"
SIGNATURE: Final = "update.sig"
FILES: Final = "files/"  # what is unpacked lies below it
_SIGNATURE_BYTES: Final = 64
_MOST_CONTENT_BYTES: Final = 16 << 20
_PIECE: Final = 1 << 20
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED: Final = 0x1
_DAMAGE: Final = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, NotImplementedError, RuntimeError)


@dataclass(frozen=True)
class Progress:
    """Bytes done of all."""

    done: int
    total: int


class Pack:
    """An open update whose signature and text are in order; its files are still to be checked.

    Attributes:
        contents: what it is.
        signed_by: whose signature it carries.
    """

    def __init__(self, path: Path, keys: Path) -> None:
        """Open an update and check who made it.

        Args:
            path: the file.
            keys: folder of the trusted public keys.

        Raises:
            UpdateError: it is no update, is damaged, cannot be read, is not signed by a trusted key, or says what no
                update may say.
        """
        with _readable(ErrorCode.UPDATE_NOT_A_PACK):
            _check_archive(path)
            self._archive = zipfile.ZipFile(path)
        try:
            self._open(keys)
        except BaseException:
            self._archive.close()
            raise

    def _open(self, keys: Path) -> None:
        infos = self._archive.infolist()
        names = [info.filename for info in infos]
        if CONTENTS not in names or SIGNATURE not in names:
            raise UpdateError(ErrorCode.UPDATE_NOT_A_PACK, f"no {CONTENTS} or {SIGNATURE}")
        if any(info.compress_type not in _METHODS or info.flag_bits & _ENCRYPTED for info in infos):
            raise UpdateError(ErrorCode.UPDATE_DAMAGED, "encrypted or packed in an unknown way")
        self.text = self._read(CONTENTS, _MOST_CONTENT_BYTES)
        self.signed_by: TrustedKey = signer(self._read(SIGNATURE, _SIGNATURE_BYTES), self.text, keys)
        self.contents: Contents = read_contents(self.text)
        packed = [FILES + file.path for file in self.contents.files if not file.link]
        if sorted(names) != sorted([CONTENTS, SIGNATURE, *packed]):
            raise UpdateError(ErrorCode.UPDATE_DAMAGED, "other files than it names")
        if any(self._archive.getinfo(FILES + f.path).file_size != f.size for f in self.contents.files if not f.link):
            raise UpdateError(ErrorCode.UPDATE_DAMAGED, "other sizes than it names")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._archive.close()

    def check_files(self) -> Iterator[Progress]:
        """Compare every file with the signed text; nothing is written.

        Raises:
            UpdateError: one differs, or the pack cannot be read.
        """
        done = 0
        for file in self.contents.files:
            for piece in self._pieces(file):
                done += len(piece)
                yield Progress(done, self.contents.size)

    def unpack(self, folder: Path) -> Iterator[Progress]:
        """Unpack into an empty folder, with the signed text last: where it lies, everything lies and is on the disk.

        Raises:
            UpdateError: a file differs from the signed text, the pack cannot be read or the folder not written.
        """
        done = 0
        with _writable():
            for file in self.contents.files:
                place = folder / file.path
                place.parent.mkdir(parents=True, exist_ok=True)
                if file.link:
                    continue
                with place.open("xb") as target:
                    for piece in self._pieces(file):
                        target.write(piece)
                        done += len(piece)
                        yield Progress(done, self.contents.size)
                    _finish(target, file)
            for link in (file for file in self.contents.files if file.link):  # last: nothing is written through one
                with suppress(PermissionError):  # a stick may hold none; its test tells whether it runs without
                    (folder / link.path).symlink_to(link.link)
            for parent in {parent for file in self.contents.files for parent in PurePosixPath(file.path).parents}:
                sync_folder(folder / parent)
            with (folder / CONTENTS).open("xb") as target:
                target.write(self.text)
                target.flush()
                os.fsync(target.fileno())
            sync_folder(folder)

    def _pieces(self, file: PackedFile) -> Iterator[bytes]:
        """The bytes of a file, never more than the signed text says; the last piece comes after the whole is checked.

        Raises:
            UpdateError: UPDATE_DAMAGED, UPDATE_NOT_READ.
        """
        if file.link:
            return
        digest, left = hashlib.sha256(), file.size
        with _readable(ErrorCode.UPDATE_DAMAGED), self._archive.open(FILES + file.path) as source:
            while left and (piece := source.read(min(_PIECE, left))):
                digest.update(piece)
                left -= len(piece)
                yield piece
            if left or source.read(1) or digest.hexdigest() != file.sha256:
                raise UpdateError(ErrorCode.UPDATE_DAMAGED, file.path)

    def _read(self, name: str, most: int) -> bytes:
        with _readable(ErrorCode.UPDATE_DAMAGED), self._archive.open(name) as source:
            content = source.read(most + 1)
        if len(content) > most:
            raise UpdateError(ErrorCode.UPDATE_DAMAGED, f"{name} is too long")
        return content


def _check_archive(path: Path) -> None:
    if not path.is_file():
        raise UpdateError(ErrorCode.UPDATE_NOT_READ, "no such file")
    with path.open("rb") as file:
        if file.read(2) != b"PK":
            raise UpdateError(ErrorCode.UPDATE_NOT_A_PACK, "no ZIP archive")
    try:
        check_index(path)
    except ScanError as error:
        code = ErrorCode.UPDATE_NOT_READ if error.code is ErrorCode.UNREADABLE else ErrorCode.UPDATE_DAMAGED
        raise UpdateError(code, error.detail) from error


def _finish(target: IO[bytes], file: PackedFile) -> None:
    target.flush()
    if file.executable and sys.platform != "win32":
        mode = os.fstat(target.fileno()).st_mode
        os.fchmod(target.fileno(), mode | stat.S_IXUSR | (mode & 0o044) >> 2)
    os.fsync(target.fileno())  # last: that it may be run is to outlive a power cut, too


@contextmanager
def _readable(damaged: ErrorCode) -> Iterator[None]:
    """Turn what reading a ZIP file raises into what a person can do about it."""
    try:
        yield
    except _DAMAGE as error:
        raise UpdateError(damaged, type(error).__name__) from error
    except OSError as error:
        raise UpdateError(ErrorCode.UPDATE_NOT_READ, error.strerror or type(error).__name__) from error


@contextmanager
def _writable() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UpdateError(ErrorCode.UPDATE_NOT_WRITTEN, error.strerror or type(error).__name__) from error
