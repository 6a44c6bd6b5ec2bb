"""While a package is built, each part of it is found with its licence and texts."""

import ctypes.util
import sys
from pathlib import Path

import numpy as np
import PySide6
import pytest

from installers.licence_names import UNKNOWN, forbids_closed_installers, licence_of_library
from installers.notices import collect_notices
from installers.parts import read_parts


def test_distributions_interpreter_and_system_libraries_are_told_apart(tmp_path: Path) -> None:
    foreign = tmp_path / "libodd.so.1"
    foreign.write_bytes(b"")
    entries = [
        ("numpy", str(Path(np.__file__)), "PYMODULE"),
        ("PySide6/QtCore.abi3.so", str(next(Path(PySide6.__file__).parent.glob("QtCore.*"))), "BINARY"),
        ("numpy/_core/__init__.py", str(Path(np.__file__)), "DATA"),
        ("json", str(Path(sys.modules["json"].__file__ or "")), "PYMODULE"),
        ("libodd.so.1", str(foreign), "BINARY"),
        ("libodd.so", "libodd.so.1", "SYMLINK"),
    ]
    written = collect_notices(entries, tmp_path / "licenses")
    parts = {part.name: part for part in read_parts(tmp_path)}
    assert set(parts) == {"CPython", "numpy", "PySide6_Essentials", "libodd.so.1"}
    assert parts["numpy"].version == np.__version__
    assert any("LICENSE" in text for text in parts["numpy"].texts)
    assert parts["PySide6_Essentials"].files == ("PySide6/QtCore.abi3.so",)
    assert parts["PySide6_Essentials"].licence == "LGPL-3.0-only"
    assert parts["libodd.so.1"].licence == UNKNOWN
    names = {name for name, _, _ in written}
    assert {"licenses/README.txt", "licenses/parts.json", *parts["numpy"].texts} <= names
    assert all(Path(source).is_file() for _, source, _ in written)


@pytest.mark.skipif(not Path("/var/lib/dpkg/status").is_file(), reason="not a Debian system")
def test_a_library_of_the_system_is_named_by_its_debian_package(tmp_path: Path) -> None:
    name = ctypes.util.find_library("z")
    (place,) = [path for path in (Path("/lib"), Path("/usr/lib")) for path in path.glob(f"*-linux-gnu/{name}")][:1]
    collect_notices([(str(name), str(place), "BINARY")], tmp_path / "licenses")
    (part,) = [part for part in read_parts(tmp_path) if part.kind == "library"]
    assert (part.name, part.licence) == ("zlib1g", "Zlib")
    assert part.purl.startswith("pkg:deb/")
    assert (tmp_path / part.texts[0]).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("licence", "forbidden"),
    [
        (licence_of_library("libreadline.so.8"), True),
        ("GPL-3.0-or-later", True),
        ("MIT AND GPL-2.0-only", True),
        ("AGPL-3.0-only", True),
        ("BSD-3-Clause OR GPL-2.0-only", False),
        ("LGPL-2.1-or-later", False),
        (licence_of_library("libstdc++.so.6"), False),
        ("GPL-2.0-or-later WITH Bootloader-exception", False),
    ],
)
def test_the_gpl_is_kept_out_where_there_is_no_way_round_it(licence: str, forbidden: bool) -> None:
    assert forbids_closed_installers(licence) == forbidden
