"""What is in the package, and what is not."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.bundle.packaged import ROOT, Package

BUDGET: Final = 245_000_000  # bytes on disk
NOT_SHIPPED: Final = frozenset({
    "keras", "matplotlib", "onnx", "pip", "pkg_resources", "pytest", "readline", "scipy", "setuptools", "sklearn",
    "tensorflow", "tests", "tf2onnx", "tkinter", "torch", "training", "unittest"})  # fmt: skip
# What a computer with a desktop has, in the version that fits its kernel, graphics and display server.
OF_THE_SYSTEM: Final = re.compile(
    r"(ld-linux.*|lib(c|dl|m|pthread|rt)|lib(EGL|GL|GLX|GLdispatch|OpenGL)|libwayland-(client|cursor)|libxcb)\.so.*"
)

# Pictures, marks and icons; the screens of Linux; and what is typed by dead keys or through an input method.
PLUGINS: Final = frozenset({
    "iconengines/qsvgicon", "imageformats/qjpeg", "imageformats/qsvg", "platforms/qoffscreen", "platforms/qwayland",
    "platforms/qxcb", "platforminputcontexts/composeplatforminputcontextplugin",
    "platforminputcontexts/ibusplatforminputcontextplugin", "wayland-decoration-client/adwaita",
    "wayland-decoration-client/bradient", "wayland-shell-integration/xdg-shell"})  # fmt: skip


def files(package: Package) -> Iterator[Path]:
    """Every file of the package, by its place in it; links are not files."""
    for path in package.folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path.relative_to(package.folder)


def modules(package: Package) -> list[str]:
    """The Python modules in the archive that both programs share."""
    from PyInstaller.archive.readers import ZlibArchiveReader

    return list(ZlibArchiveReader(str(package.inside / "thoralite.pyz")).toc)


def test_it_is_small_enough(package: Package) -> None:
    assert sum((package.folder / path).stat().st_blocks * 512 for path in files(package)) < BUDGET


def test_both_programs_share_everything(package: Package) -> None:
    assert {path.name for path in package.folder.iterdir()} == {"_internal", "thoralite", "thoralite-desktop"}
    assert all((package.folder / name).stat().st_size < 1_000_000 for name in ("thoralite", "thoralite-desktop"))


def test_models_and_resources_lie_as_in_the_sources(package: Package) -> None:
    for folder in ("models", "resources"):
        here = {path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file()}
        there = {path.relative_to(package.inside) for path in (package.inside / folder).rglob("*") if path.is_file()}
        assert there == here


def test_nothing_is_there_that_only_developers_need(package: Package) -> None:
    names = {name.partition(".")[0] for name in modules(package)} | {
        path.parts[1] for path in files(package) if len(path.parts) > 2
    }
    assert not NOT_SHIPPED & names
    assert "core" in names
    assert not [name for name in modules(package) if {"tests", "testing", "f2py"} & set(name.split("."))]
    assert not [path for path in files(package) if {"tests", "test", "include"} & set(path.parts)]


def test_of_qt_there_is_what_widgets_need(package: Package) -> None:
    qt = [path for path in files(package) if "PySide6" in path.parts]
    assert not [path.name for path in qt if re.search("Qml|Quick|WebEngine|Pdf|Network|gtk|eglfs", path.name)]
    plugins = [path.relative_to("_internal/PySide6/Qt/plugins") for path in qt if "plugins" in path.parts]
    assert {f"{path.parent}/{path.name.removeprefix('lib').removesuffix('.so')}" for path in plugins} == PLUGINS
    assert {path.name for path in qt if path.parent.name == "translations"} == {
        f"qtbase_{code}.qm" for code in ("ar", "es", "fr", "pt_BR")
    }


def test_every_library_finds_what_it_needs_in_the_package(package: Package) -> None:
    libraries = [package.folder / path for path in files(package) if ".so" in path.name]
    assert len(libraries) > 100
    run = subprocess.run(
        ["ldd", *libraries], env={"LD_LIBRARY_PATH": str(package.inside)}, capture_output=True, text=True, check=False
    )
    needed = dict(re.findall(r"^\t(\S+) => (.+?)(?: \(0x\w+\))?$", run.stdout, re.MULTILINE))
    assert "libstdc++.so.6" in needed
    assert {name for name, place in needed.items() if not place.startswith(str(package.folder))} == {
        name for name in needed if OF_THE_SYSTEM.fullmatch(name)
    }
