"""The same package gives the same files, whoever built it and when."""

import os
import shutil
import sys
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core import __version__
from installers.__main__ import main
from installers.archives import make_portable_zip, make_tar_xz
from installers.parts import write_parts
from installers.release import Release, ReleaseError, open_release

MADE = datetime(2026, 1, 2, 3, 4, 6, tzinfo=UTC)


def release(folder: Path, umask: int) -> Release:
    """A package of a program, a library, a link to it and a text, left by somebody with this umask."""
    package = folder / "ThoraLite"
    (package / "_internal/lib").mkdir(parents=True)
    (package / "thoralite").write_bytes(b"program")
    (package / "thoralite").chmod(0o777 & ~umask)
    (package / "_internal/lib/libx.so.1").write_bytes(b"library")
    (package / "_internal/libx.so.1").symlink_to("lib/libx.so.1")
    (package / "_internal/read.txt").write_text("read", encoding="utf-8")
    (package / "_internal/read.txt").chmod(0o666 & ~umask)
    (folder / "out").mkdir()
    return Release(package, folder / "out", "1.2.3", MADE, preset=0)


@pytest.mark.skipif(not shutil.which("xz"), reason="xz is not installed")
def test_the_same_package_gives_the_same_archive(tmp_path: Path) -> None:
    one, other = make_tar_xz(release(tmp_path / "a", 0o022)), make_tar_xz(release(tmp_path / "b", 0o002))
    assert one.read_bytes() == other.read_bytes()
    with tarfile.open(one) as tar:
        members = {member.name: member for member in tar}
    assert {name: member.mode for name, member in members.items() if member.isfile()} == {
        "ThoraLite/thoralite": 0o755,
        "ThoraLite/_internal/lib/libx.so.1": 0o644,
        "ThoraLite/_internal/read.txt": 0o644,
    }
    assert members["ThoraLite/_internal/libx.so.1"].linkname == "lib/libx.so.1"
    assert {(member.uid, member.uname, member.mtime) for member in members.values()} == {(0, "", MADE.timestamp())}


def test_the_portable_zip_is_the_same_too_and_holds_no_links(tmp_path: Path) -> None:
    one, other = make_portable_zip(release(tmp_path / "a", 0o022)), make_portable_zip(release(tmp_path / "b", 0o002))
    assert one.read_bytes() == other.read_bytes()
    with zipfile.ZipFile(one) as archive:
        modes = {info.filename: info.external_attr >> 16 for info in archive.infolist()}
    assert modes == {
        "ThoraLite/thoralite": 0o100755,
        "ThoraLite/_internal/lib/libx.so.1": 0o100644,
        "ThoraLite/_internal/read.txt": 0o100644,
        "ThoraLite/portable.txt": 0o100644,
    }


def test_without_a_package_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="make package"):
        open_release(tmp_path / "nothing", tmp_path / "out")


def test_a_package_of_another_version_is_not_handed_out(tmp_path: Path) -> None:
    program = tmp_path / "thoralite"
    program.write_text("#!/bin/sh\necho thoralite 0.0.1\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(ReleaseError, match=r"version 0\.0\.1"):
        open_release(tmp_path, tmp_path / "out")


@pytest.mark.skipif(sys.platform != "linux", reason="the .deb is made on Linux")
@pytest.mark.skipif(not shutil.which("xz"), reason="xz is not installed")
def test_a_tool_that_fails_is_named_and_the_rest_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("cyclonedx", reason="cyclonedx-python-lib is not installed: pip install '.[build]'")
    package, tools, out = tmp_path / "ThoraLite", tmp_path / "tools", tmp_path / "out"
    for folder in (package / "_internal/licenses", tools):
        folder.mkdir(parents=True)
    write_parts([], package / "_internal/licenses")
    for program, line in ((package / "thoralite", f"echo thoralite {__version__}"), (tools / "dpkg-deb", "exit 2")):
        program.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:{os.environ['PATH']}")
    assert main(["--fast", "--package", str(package), "--out", str(out)]) == 1
    assert "deb left out" in capfd.readouterr().err
    assert len((out / "SHA256SUMS").read_text(encoding="utf-8").splitlines()) == 3  # tar.xz, portable, parts list
