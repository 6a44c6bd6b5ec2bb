"""One C++ runtime for all: the newest of those that the wheels and the build machine bring."""

import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import PureWindowsPath
from typing import Any, Final

_Entry = tuple[str, str, str]  # name in the package, file, kind: as PyInstaller keeps them
# By their whole names: what other wheels bring has a mark in its name, and stays where it is.
RUNTIME: Final = frozenset({
    "concrt140.dll", "msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll", "msvcp140_atomic_wait.dll",
    "msvcp140_codecvt_ids.dll", "vcruntime140.dll", "vcruntime140_1.dll"})  # fmt: skip


def with_one_runtime(binaries: list[_Entry]) -> list[_Entry]:
    """The libraries with each file of Microsoft's C++ runtime once, its newest version, beside the Python library.

    Qt's wheel brings its own beside its libraries, and PyInstaller the build machine's. A process keeps the one it
    loads first, and ONNX Runtime ends in "a DLL initialization routine failed" if that is older than the one it was
    built with.
    """
    return newest(binaries, _version) if sys.platform == "win32" else binaries


def newest(binaries: list[_Entry], version: Callable[[str], Any]) -> list[_Entry]:
    """The libraries with each file of the runtime once.

    Args:
        version: gives the version of a file, to be compared with that of another.
    """
    found: defaultdict[str, list[_Entry]] = defaultdict(list)
    others: list[_Entry] = []
    for entry in binaries:
        name = PureWindowsPath(entry[0]).name.lower()
        (found[name] if name in RUNTIME else others).append(entry)
    chosen = {name: max(entries, key=lambda entry: version(entry[1])) for name, entries in found.items()}
    return others + [(name, file, kind) for name, (_, file, kind) in chosen.items()]


def _version(file: str) -> tuple[int, int]:
    """The two halves of a library's version number."""
    import pefile  # comes with PyInstaller, and on Windows only

    library = pefile.PE(file, fast_load=True)
    library.parse_data_directories(pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"])
    fixed = library.VS_FIXEDFILEINFO[0]
    return fixed.FileVersionMS, fixed.FileVersionLS
