"""What the build makes for the package, and that the program does without what the build leaves out."""

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from packaging.version import Version
from PIL import Image

from bundle.icu import small_library
from bundle.program_icon import ICNS_SIZES, ICO_SIZES, write_icns, write_ico
from bundle.version_resource import DESCRIPTIONS, write_version_resource
from bundle.windows_runtime import RUNTIME, newest
from core import __version__
from core.translation import LANGUAGES
from tests.bundle.packaged import ROOT

AT_START = ROOT / "bundle" / "at_start"
WITHOUT = """
import importlib, json, sys
from importlib.util import find_spec

class Absent:
    def find_spec(self, name, path=None, target=None):
        if any(name == one or name.startswith(one + ".") for one in absent):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

needed, absent = json.load(sys.stdin)
here = [name for name in needed if find_spec(name.partition(".")[0])]  # others are of another system
sys.meta_path.insert(0, Absent())
for name in here:
    importlib.import_module(name)
print(len(here))
"""


def imported() -> set[str]:
    """Every module of the program and everything they import, also what they import late."""
    found = set()
    for file in (*ROOT.glob("core/**/*.py"), *ROOT.glob("desktop/**/*.py")):
        if file.name != "__main__.py":
            found.add(".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {name.name for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
    return found


def test_the_program_does_without_what_is_not_shipped() -> None:
    modules = pytest.importorskip("bundle.modules", reason="PyInstaller is not installed", exc_type=ImportError)
    asked = json.dumps([sorted(imported()), modules.not_shipped()])
    run = subprocess.run(
        [sys.executable, "-c", WITHOUT], cwd=ROOT, input=asked, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > 200


def test_the_icon_of_windows_has_every_size(tmp_path: Path) -> None:
    path = write_ico(tmp_path / "icon.ico")
    pictures = {}
    for size in ICO_SIZES:
        with Image.open(path) as icon:
            assert icon.info["sizes"] == {(size, size) for size in ICO_SIZES}
            icon.size = (size, size)  # type: ignore[misc] # chooses one of them
            pictures[size] = icon.convert("RGBA")
    assert {picture.getpixel((0, 0))[3] for picture in pictures.values()} == {0}  # a tile with round corners
    smallest, largest = pictures[16], pictures[256]
    difference = np.asarray(smallest, np.int16) - np.asarray(largest.resize((16, 16)), np.int16)
    assert 0.5 < np.abs(difference).mean() < 12  # the same picture, drawn and not shrunk


def test_the_icon_of_macos_has_every_size(tmp_path: Path) -> None:
    with Image.open(write_icns(tmp_path / "icon.icns")) as icon:
        assert {width * scale for width, _, scale in icon.info["sizes"]} == set(ICNS_SIZES)


@pytest.mark.parametrize("name", ["thoralite", "thoralite-desktop"])
def test_windows_is_told_what_the_programs_are(tmp_path: Path, name: str) -> None:
    said: dict[str, Any] = {}
    parts = {
        "VSVersionInfo": lambda ffi, kids: said.update(ffi),
        "FixedFileInfo": dict,
        "StringStruct": lambda key, value: said.update({key: value}),
        "StringTable": lambda table, _: said.update(table=table),
        "VarStruct": lambda key, value: said.update({key: value}),
        "StringFileInfo": list,
        "VarFileInfo": list,
    }
    eval(write_version_resource(name, tmp_path).read_text(encoding="utf-8"), parts)  # what PyInstaller does
    assert said["filevers"] == said["prodvers"] == (*Version(__version__).release, 0)
    assert said["FileVersion"] == said["ProductVersion"] == __version__
    assert said["OriginalFilename"] == f"{name}.exe"
    assert said["FileDescription"] == DESCRIPTIONS[name]
    assert said["table"] == "{:04X}{:04X}".format(*said["Translation"])


def test_each_file_of_the_cpp_runtime_is_shipped_once_in_its_newest_version() -> None:
    versions = {"qt": (14, 38), "python": (14, 29), "system": (14, 44), "numpy": (14, 36)}
    libraries = [
        ("PySide6\\MSVCP140.dll", "qt", "BINARY"),
        ("msvcp140.dll", "system", "BINARY"),
        ("vcruntime140.dll", "python", "BINARY"),
        ("shiboken6\\VCRUNTIME140.dll", "qt", "BINARY"),
        ("numpy.libs\\msvcp140-263139962577ecda.dll", "numpy", "BINARY"),
        ("PySide6\\Qt6Core.dll", "qt", "BINARY"),
    ]
    assert sorted(newest(libraries, versions.__getitem__)) == [
        ("PySide6\\Qt6Core.dll", "qt", "BINARY"),
        ("msvcp140.dll", "system", "BINARY"),
        ("numpy.libs\\msvcp140-263139962577ecda.dll", "numpy", "BINARY"),
        ("vcruntime140.dll", "qt", "BINARY"),
    ]


def test_every_file_of_the_cpp_runtime_is_loaded_before_others_can_be() -> None:
    start = ast.parse((AT_START / "own_libraries.py").read_text(encoding="utf-8"))
    named = [f"{node.value}.dll" for node in ast.walk(start) if isinstance(node, ast.Constant)]
    assert set(named) >= RUNTIME
    assert named.index("vcruntime140.dll") < named.index("msvcp140.dll") < named.index("concrt140.dll")


SORTED_BY_QT = """
import json, sys
from PySide6.QtCore import QCollator, QLocale

words = sys.stdin.read().split()
orders = {}
for language in sys.argv[1:]:
    collator = QCollator(QLocale(language))
    orders[language] = sorted(words, key=collator.sortKey)
with open("/proc/self/maps") as maps:
    library = next(line.split()[-1] for line in maps if "libicudata" in line)
print(json.dumps([library, orders]))
"""
WORDS = """
zeta Äpfel apple Zebra éclair eclair ñandú nube cote côte coté côté 10 9 ab a-b ব অ ক আ अ क ख आ ි අ ක ආ آ ب ت 李 王
"""


def sorted_by_qt(library_path: str) -> tuple[str, dict[str, list[str]]]:
    """Which library of ICU's data Qt took, and how it sorts in each of our languages and in one that is not ours."""
    run = subprocess.run(
        [sys.executable, "-c", SORTED_BY_QT, *LANGUAGES, "zh"],
        env={**os.environ, "LD_LIBRARY_PATH": library_path},
        input=WORDS,
        capture_output=True,
        text=True,
        check=True,
    )
    library, orders = json.loads(run.stdout)
    return library, orders


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt uses the system's own ICU")
def test_qt_sorts_the_same_with_a_tenth_of_its_data(tmp_path: Path) -> None:
    if shutil.which("as") is None:
        pytest.skip("no assembler here: the package binutils is not installed")
    whole, expected = sorted_by_qt("")
    small = small_library(Path(whole), tmp_path)
    assert small.stat().st_size < Path(whole).stat().st_size / 10
    used, orders = sorted_by_qt(str(tmp_path))
    assert used == str(small)
    assert {language: orders[language] for language in LANGUAGES} == {one: expected[one] for one in LANGUAGES}
    assert sorted(orders["zh"]) == sorted(WORDS.split())
    assert orders["es"] != sorted(WORDS.split())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such variables")
@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_programs_opened_from_here_are_not_led_to_our_libraries(before: str | None) -> None:
    around = {"LD_LIBRARY_PATH": "/opt/ThoraLite/_internal", "QT_PLUGIN_PATH": "/opt/qt", "KEPT": "yes"}
    around |= {"LD_LIBRARY_PATH_ORIG": before} if before else {}
    start = f"import os, runpy; runpy.run_path({str(AT_START / 'own_libraries.py')!r}); print(dict(os.environ))"
    run = subprocess.run([sys.executable, "-c", start], env=around, capture_output=True, text=True, check=True)
    left = ast.literal_eval(run.stdout)
    assert left["KEPT"] == "yes"
    assert left.get("LD_LIBRARY_PATH") == before
    assert not {"LD_LIBRARY_PATH_ORIG", "QT_PLUGIN_PATH"} & set(left)
