"""Libraries without what only a debugger reads."""

import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Final

_Entry = tuple[str, str, str]  # name in the package, file, kind: as PyInstaller keeps them
_STRIPPED_BY_THEIR_MAKERS: Final = ("PySide6", "shiboken6", "onnxruntime")
_LOAD: Final = 1  # kind of an ELF segment


def without_debug_symbols(binaries: list[_Entry], work: Path) -> list[_Entry]:
    """The same libraries, on Linux without symbols: a Python that was built from source has 23 MB of them.

    On Windows they are files of their own, and on macOS a change would break the signatures.
    """
    if not sys.platform.startswith("linux") or shutil.which("strip") is None:
        return binaries
    return [_stripped(entry, work) for entry in binaries]


def _stripped(entry: _Entry, work: Path) -> _Entry:
    """The library with what only a debugger reads taken out; itself where that is not to be had."""
    name, file, kind = entry
    if kind not in ("BINARY", "EXTENSION") or name.startswith(_STRIPPED_BY_THEIR_MAKERS):
        return entry
    target = work / "stripped" / name
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", str(target), file], check=True)
    return (name, str(target), kind) if _can_be_mapped(target.read_bytes()) else entry


def _can_be_mapped(elf: bytes) -> bool:
    """Whether the system can load a library: `strip` moves the segments of some that were patched for a wheel."""
    (table,) = struct.unpack_from("<Q", elf, 32)
    size, count = struct.unpack_from("<HH", elf, 54)
    segments = (struct.unpack_from("<IIQQQQQQ", elf, table + number * size) for number in range(count))
    return all(
        (offset - address) % alignment == 0
        for kind, _, offset, address, _, _, _, alignment in segments
        if kind == _LOAD
    )
