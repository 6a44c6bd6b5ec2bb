"""The package as archives: unpack and run."""

import os
import shutil
import stat
import subprocess
import tarfile
import zipfile
from pathlib import Path
from typing import Final

from installers.release import Release, ReleaseError

TOP_FOLDER: Final = "ThoraLite"  # what unpacking leaves
_PORTABLE: Final = Path(__file__).with_name("portable.txt")


def make_tar_xz(release: Release) -> Path:
    """The package as it is, with modes and links, owned by nobody in particular."""
    path = release.file(".tar.xz")
    with path.open("wb") as file, subprocess.Popen(_xz(release.preset), stdin=subprocess.PIPE, stdout=file) as xz:
        assert xz.stdin is not None
        with tarfile.open(fileobj=xz.stdin, mode="w|", format=tarfile.PAX_FORMAT) as tar:
            for entry in [release.package, *release.entries()]:
                _add(tar, entry, release)
        xz.stdin.close()
    if xz.returncode:
        raise ReleaseError(f"xz could not write {path}: is the disk full?")
    return path


def _xz(preset: int) -> list[str]:
    """Blocks of one size, so that the number of processors does not show in the file."""
    if not shutil.which("xz"):
        raise ReleaseError("The program xz is missing. On Debian and Ubuntu: apt-get install xz-utils")
    return ["xz", "--threads=0", "--block-size=64MiB", "--x86", f"--lzma2=preset={preset}", "--stdout"]


def _add(tar: tarfile.TarFile, entry: Path, release: Release) -> None:
    info = tar.gettarinfo(entry, arcname=(Path(TOP_FOLDER) / entry.relative_to(release.package)).as_posix())
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    info.mtime = int(release.made.timestamp())
    info.mode = mode_of(entry)
    if info.isfile():
        with entry.open("rb") as file:
            tar.addfile(info, file)
    else:
        tar.addfile(info)


def make_portable_zip(release: Release) -> Path:
    """The package for a USB stick: with `portable.txt`, and without links, which sticks cannot hold.

    PyInstaller's links only give libraries a second name; the program runs without them.
    """
    path = release.file("-portable.zip")
    with zipfile.ZipFile(path, "w") as archive:
        for entry in (entry for entry in release.entries() if entry.is_file() and not entry.is_symlink()):
            _put(archive, entry.relative_to(release.package), entry, release)
        _put(archive, Path(_PORTABLE.name), _PORTABLE, release)
    return path


def _put(archive: zipfile.ZipFile, name: Path, source: Path, release: Release) -> None:
    info = zipfile.ZipInfo((Path(TOP_FOLDER) / name).as_posix(), release.made.timetuple()[:6])
    info.external_attr = (stat.S_IFREG | mode_of(source)) << 16
    archive.writestr(info, source.read_bytes(), zipfile.ZIP_DEFLATED if release.preset else zipfile.ZIP_STORED, 9)


def mode_of(entry: Path) -> int:
    """The mode a file or folder is handed out with: nobody but its owner may write, whatever the umask was."""
    runs = entry.is_dir() or (os.access(entry, os.X_OK) and ".so" not in entry.name)
    return 0o755 if runs else 0o644
