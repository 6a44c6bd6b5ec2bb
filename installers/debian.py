"""The .deb for Debian and Ubuntu, made by dpkg-deb from a plain folder, without being root."""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from email.utils import format_datetime
from pathlib import Path, PurePosixPath
from typing import Final

from installers.archives import mode_of
from installers.elf import wanted_of_system
from installers.release import Release, ReleaseError, processor

_LINUX: Final = Path(__file__).with_name("linux")
_ROOT: Final = Path(__file__).resolve().parents[1]
_HOME: Final = PurePosixPath("usr/lib/thoralite")
_ARCHITECTURES: Final = {"x86_64": "amd64", "arm64": "arm64"}
_MAINTAINER: Final = os.environ.get("THORALITE_MAINTAINER", "The ThoraLite authors <nobody@thoralite.invalid>")

# Debian's packages for what the package leaves to the system; after a bar, Ubuntu's and newer Debian's name.
_PACKAGES: Final = {
    "ld-linux-aarch64.so.1": "libc6",
    "ld-linux-x86-64.so.2": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libc.so.6": "libc6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libgcc_s.so.1": "libgcc-s1",
    "libgdk-3.so.0": "libgtk-3-0 | libgtk-3-0t64",
    "libgio-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgobject-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgtk-3.so.0": "libgtk-3-0 | libgtk-3-0t64",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def make_deb(release: Release) -> Path:
    """`thoralite_VERSION_ARCHITECTURE.deb`: the package under /usr/lib, links to both programs, menu entry, man pages.

    Its one maintainer script ends a running ThoraLite before its files go; menus and icons are the system's own
    triggers' work. Raises ReleaseError where dpkg-deb is missing.
    """
    if not shutil.which("dpkg-deb"):
        raise ReleaseError("The program dpkg-deb is missing. On Debian and Ubuntu it is part of the system.")
    architecture = _ARCHITECTURES[processor()]
    path = release.out / f"thoralite_{release.version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=release.out) as folder:
        root = Path(folder, "root")
        _fill(root, release)
        _write_control(root, release, architecture)
        _build(root, path, release)
    return path


def _fill(root: Path, release: Release) -> None:
    shutil.copytree(release.package, root / _HOME, symlinks=True)
    manual = (_LINUX / "thoralite.1").read_text(encoding="utf-8").replace("@VERSION@", release.version)
    for program in ("thoralite", "thoralite-desktop"):
        _link(root / "usr/bin" / program, f"../lib/thoralite/{program}")
        _write_compressed(root / f"usr/share/man/man1/{program}.1.gz", manual.encode())
    _copy(_LINUX / "thoralite.desktop", root / "usr/share/applications/thoralite.desktop")
    _copy(_LINUX / "copyright", root / "usr/share/doc/thoralite/copyright")
    _write_compressed(root / "usr/share/doc/thoralite/changelog.gz", _changelog(release).encode())
    _write_compressed(root / "usr/share/doc/thoralite/NEWS.md.gz", (_ROOT / "CHANGELOG.md").read_bytes())
    icons = root / "usr/share/icons/hicolor"
    _copy(_ROOT / "resources/icons/thoralite.svg", icons / "scalable/apps/thoralite.svg")
    _copy(_ROOT / "resources/icons/thoralite.png", icons / "256x256/apps/thoralite.png")
    for entry in [root, *root.rglob("*")]:
        if not entry.is_symlink():
            entry.chmod(mode_of(entry))


def _changelog(release: Release) -> str:
    """Debian's form of it; what changed is for readers in NEWS.md."""
    when = format_datetime(release.made)
    return f"thoralite ({release.version}) stable; urgency=medium\n\n  * See NEWS.md.\n\n -- {_MAINTAINER}  {when}\n"


def _write_control(root: Path, release: Release, architecture: str) -> None:
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    needed, helpful = _dependencies(release.package)
    fields = {
        "Package": "thoralite",
        "Version": release.version,
        "Architecture": architecture,
        "Maintainer": _MAINTAINER,
        "Installed-Size": str(sum(path.stat().st_size for path in files) // 1024),
        "Depends": ", ".join(needed),
        "Recommends": ", ".join(helpful),
        "Section": "science",
        "Priority": "optional",
        "Description": "screens chest X-rays, CT and lung ultrasound offline\n"
        " ThoraLite screens chest scans for signs of pneumonia in clinics that have no\n"
        " radiologist and no internet: a window and a command line, with the models and\n"
        " everything else inside. It is a screening aid, never a diagnosis.",
    }
    control = root / "DEBIAN"
    control.mkdir()
    text = "".join(f"{name}: {value}\n" for name, value in fields.items() if value)
    (control / "control").write_text(text, encoding="utf-8")
    sums = "".join(f"{_md5(path)}  {path.relative_to(root).as_posix()}\n" for path in files)
    (control / "md5sums").write_text(sums, encoding="utf-8")
    _copy(_LINUX / "prerm", control / "prerm")
    (control / "prerm").chmod(0o755)


def _dependencies(package: Path) -> tuple[list[str], list[str]]:
    """Debian packages the program cannot start without, and those that only some of Qt's plug-ins want.

    Raises ReleaseError for a library whose Debian package is not named above.
    """
    wanted = wanted_of_system(package)
    if unknown := [name for name in wanted.libraries if name not in _PACKAGES]:
        raise ReleaseError(f"installers/debian.py does not know the Debian packages of: {', '.join(unknown)}")
    needed: set[str] = set()
    helpful: set[str] = set()
    for name, askers in wanted.libraries.items():
        (needed if any(_essential(asker) for asker in askers) else helpful).add(_PACKAGES[name])
    needed = (needed - {"libc6"}) | {"libc6 (>= {}.{})".format(*wanted.glibc)}
    return sorted(needed), sorted({"fontconfig-config", *helpful} - needed)


def _essential(asker: Path) -> bool:
    """Whether the window cannot open where this file cannot be loaded: of Qt's plug-ins only the one for X11."""
    of_wayland = "wayland" in asker.name.lower() or asker.name.startswith("libQt6Wl")
    return not of_wayland and ("plugins" not in asker.parts or asker.name == "libqxcb.so")


def _build(root: Path, path: Path, release: Release) -> None:
    """dpkg-deb sorts the entries, and dates none later than SOURCE_DATE_EPOCH; here all are dated so."""
    made = release.made.timestamp()
    packing = ["-Zxz", f"-z{release.preset}"] if release.preset else ["-Znone"]
    for entry in [root, *root.rglob("*")]:
        os.utime(entry, (made, made), follow_symlinks=False)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *packing, "--build", root, path],
        check=True,
        stdout=sys.stderr,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(int(made))},
    )


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


def _write_compressed(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(content, mtime=0))


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
