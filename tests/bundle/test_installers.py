"""What is handed out is made from the built package: complete, sane in its rights, and it runs."""

import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from core import __version__
from installers.licence_names import UNKNOWN, forbids_closed_installers, licence_of_library
from installers.parts import read_parts
from tests.bundle.packaged import ROOT, SAMPLES, Package, wait_until

pytest.importorskip("cyclonedx", reason="cyclonedx-python-lib is not installed: pip install '.[build]'")


@pytest.fixture(scope="module")
def made(package: Package, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of everything that `make dist` makes here, in its fast form."""
    for tool in ("dpkg-deb", "xz"):
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    out = tmp_path_factory.mktemp("made")
    command = [sys.executable, "-m", "installers", "--fast", "--package", str(package.folder), "--out", str(out)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return out


def only(folder: Path, pattern: str) -> Path:
    (path,) = folder.glob(pattern)
    return path


def deb(folder: Path, *arguments: str) -> str:
    command = ["dpkg-deb", arguments[0], str(only(folder, "*.deb")), *arguments[1:]]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_every_file_has_its_checksum(made: Path) -> None:
    rows = [line.split("  ") for line in (made / "SHA256SUMS").read_text().splitlines()]
    sums = {name: number for number, name in rows}
    assert sums == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in made.iterdir() if path.name != "SHA256SUMS"
    }
    assert {path.suffix for path in made.iterdir()} == {"", ".deb", ".xz", ".zip", ".json"}


def test_the_deb_says_what_it_is_and_needs(made: Path) -> None:
    fields = dict(line.split(": ", 1) for line in deb(made, "-f").splitlines() if not line.startswith(" "))
    assert (fields["Package"], fields["Version"], fields["Architecture"]) == ("thoralite", __version__, "amd64")
    needed = {entry.split(" ")[0] for entry in fields["Depends"].split(", ")}
    assert {"libc6", "libegl1", "libxcb1"} <= needed
    assert not any("python" in name for name in needed)
    size = 1024 * int(fields["Installed-Size"])
    assert 100e6 < size < 400e6


def test_the_deb_holds_what_a_desktop_wants_and_nothing_that_anyone_may_change(made: Path) -> None:
    rows = [line.split(maxsplit=5) for line in deb(made, "-c").splitlines()]
    assert {row[1] for row in rows} == {"root/root"}
    assert not [row for row in rows if row[0][0] != "l" and (row[0][5] == "w" or row[0][8] == "w")]
    names = {row[5].split(" -> ")[0] for row in rows}
    assert {
        "./usr/bin/thoralite",
        "./usr/bin/thoralite-desktop",
        "./usr/lib/thoralite/_internal/licenses/README.txt",
        "./usr/share/applications/thoralite.desktop",
        "./usr/share/doc/thoralite/copyright",
        "./usr/share/icons/hicolor/scalable/apps/thoralite.svg",
    } <= names
    assert all(name.startswith("./usr/") or name in ("./", "./usr/") for name in names)


def test_an_upgrade_ends_the_running_program_before_its_files_go(
    made: Path, package: Package, home: Path, tmp_path: Path
) -> None:
    subprocess.run(["dpkg-deb", "--control", str(only(made, "*.deb")), str(tmp_path / "control")], check=True)
    installed = Package(tmp_path / "installed", package.cut_off)
    shutil.copytree(package.folder, installed.folder, symlinks=True)
    script = tmp_path / "control" / "prerm"
    text = script.read_text(encoding="utf-8").replace("/usr/lib/thoralite", str(installed.folder))
    script.write_text(text, encoding="utf-8")
    stores = [home / "ours", home / "others"]
    ours, others = (
        subprocess.Popen(
            one.command("thoralite", ["screen", SAMPLES, "--out", out], home),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        for one, out in zip((installed, package), stores, strict=True)
    )
    wait_until(lambda: all((out / "thoralite.sqlite").is_file() for out in stores), ours)
    subprocess.run([script, "upgrade", "9.9.9"], check=True)
    assert ours.poll() == 4, "it is still running, or did not end in order"
    assert others.wait() == 3, "another copy of the program was ended too"
    for run in (ours, others):
        run.communicate()


def test_the_deb_unpacked_runs_by_its_link(made: Path, package: Package, home: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "-x", str(only(made, "*.deb")), str(tmp_path / "root")], check=True)
    run = Package(tmp_path / "root/usr/bin", package.cut_off).run("--version", home=home)
    assert run.stdout.split() == ["thoralite", __version__], run.stderr


def test_the_menu_entry_is_valid() -> None:
    if not shutil.which("desktop-file-validate"):
        pytest.skip("desktop-file-validate is not installed")
    run = subprocess.run(
        ["desktop-file-validate", str(ROOT / "installers/linux/thoralite.desktop")], capture_output=True, check=False
    )
    assert (run.returncode, run.stdout) == (0, b"")


def test_the_archive_holds_the_whole_package(made: Path, package: Package) -> None:
    with tarfile.open(only(made, "*.tar.xz")) as tar:
        members = {member.name: member for member in tar}
    expected = {f"ThoraLite/{path.relative_to(package.folder).as_posix()}" for path in package.folder.rglob("*")}
    assert set(members) == {"ThoraLite", *expected}
    assert all(member.mode & 0o022 == 0 for member in members.values() if not member.issym())
    assert members["ThoraLite/thoralite-desktop"].mode == 0o755


def test_the_portable_program_runs_without_links_and_keeps_to_its_stick(
    made: Path, package: Package, home: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    with zipfile.ZipFile(only(made, "*-portable.zip")) as archive:
        archive.extractall(stick)
        modes = {info.filename: info.external_attr >> 16 for info in archive.infolist()}
    for name, mode in modes.items():
        (stick / name).chmod(mode)
    portable = Package(stick / "ThoraLite", package.cut_off)
    before = sorted(home.rglob("*"))
    run = portable.run("self-test", home=home)
    assert run.returncode == 0, run.stdout + run.stderr
    run = portable.run("update", "status", home=home)
    assert run.returncode == 0, run.stdout + run.stderr
    assert (stick / "ThoraLite" / "ThoraLite data").is_dir()
    assert sorted(home.rglob("*")) == before


def test_the_bill_of_materials_is_valid_and_names_every_part(made: Path, package: Package) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = only(made, "*.cdx.json").read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bom = json.loads(text)
    named = {component["name"]: component for component in bom["components"]}
    assert {"numpy", "onnxruntime", "PySide6_Essentials", "CPython", "pillow", "cryptography"} <= named.keys()
    models = {path.parent.name: path for path in package.inside.glob("models/*/model.onnx")}
    for name, path in models.items():
        component = named[f"ThoraLite model {name}"]
        assert component["type"] == "machine-learning-model"
        assert component["hashes"][0]["content"] == hashlib.sha256(path.read_bytes()).hexdigest()
        assert component["modelCard"]["modelParameters"]["datasets"]
    assert len(models) == 5


def test_every_part_has_a_licence_its_text_and_none_forbids_a_closed_installer(package: Package) -> None:
    parts = read_parts(package.inside)
    assert [part.name for part in parts if part.licence == UNKNOWN] == []
    assert [part.name for part in parts if forbids_closed_installers(part.licence)] == []
    texts = {part.name for part in parts if not part.texts}
    assert texts <= {"PySide6_Essentials", "shiboken6"}  # theirs are LGPL-3.0.txt and GPL-3.0.txt
    for name in ("README.txt", "LGPL-3.0.txt", "GPL-3.0.txt", *(text for part in parts for text in part.texts)):
        assert (package.inside / "licenses" / name.removeprefix("licenses/")).stat().st_size > 0


def test_libraries_that_wheels_bring_from_elsewhere_have_a_licence_too(package: Package) -> None:
    licences = {path.name: licence_of_library(path.name) for path in package.inside.glob("*.libs/*.so*")}
    assert licences
    assert [name for name, licence in licences.items() if licence == UNKNOWN] == []
    assert [name for name, licence in licences.items() if forbids_closed_installers(licence)] == []


def test_every_native_library_belongs_to_a_part(package: Package) -> None:
    known = {name for part in read_parts(package.inside) for name in part.files}
    found = {
        path.relative_to(package.inside).as_posix()
        for path in package.inside.rglob("*.so*")
        if path.is_file() and not path.is_symlink()
    }
    assert found - known == set()
