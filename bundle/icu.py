"""ICU, Qt's library for what differs between languages, with the data of our languages instead of those of all."""

import ctypes
import re
import struct
import subprocess
from pathlib import Path
from typing import Final

from core.translation import LANGUAGES

_Entry = tuple[str, str, str]  # name in the package, file, kind: as PyInstaller keeps them
_LIBRARY: Final = re.compile(r"libicudata\.so\.(\d+)")
# Qt sorts with ICU, asks it for the names of time zones, and for encodings other than Unicode. Only sorting is used:
# so of the folders there stays `coll`, and of what lies beside them the tables that belong to no language.
_OF_ALL_LANGUAGES: Final = frozenset({
    "icustd.res", "icuver.res", "keyTypeData.res", "langInfo.res", "likelySubtags.res", "metadata.res",
    "metaZones.res", "nfkc.nrm", "numberingSystems.res", "pool.res", "root.res", "supplementalData.res",
    "timezoneTypes.res", "windowsZones.res", "zoneinfo64.res", "cnvalias.icu"})  # fmt: skip
_SORTING: Final = frozenset({"coll/pool.res", "coll/res_index.res", "coll/root.res", "coll/ucadata.icu"})
_SOURCE: Final = """\
.section .rodata
.balign 64
.globl {symbol}
.type {symbol}, STT_OBJECT
{symbol}: .incbin "{file}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


def with_our_languages(binaries: list[_Entry], work: Path) -> list[_Entry]:
    """The libraries, on Linux with 2 MB of ICU's data instead of 31; elsewhere Qt uses that of the system."""
    return [_small(entry, work) if _is_icu_data(entry) else entry for entry in binaries]


def small_library(library: Path, folder: Path) -> Path:
    """Write ICU's data library anew with what this program uses.

    Args:
        library: `libicudata.so.NN`.
        folder: where the new one is written, under the same name.
    """
    found = _LIBRARY.fullmatch(library.name)
    assert found is not None
    symbol = f"icudt{found[1]}_dat"
    data, code, target = folder / "icu.dat", folder / "icu.o", folder / library.name
    data.write_bytes(reduced(_data_of(library, symbol)))
    source = _SOURCE.format(symbol=symbol, file=data)
    subprocess.run(["as", "-o", str(code)], input=source, text=True, check=True)
    options = ["-shared", "-z", "noexecstack", "-soname", library.name]
    subprocess.run(["ld", *options, "-o", str(target), str(code)], check=True)
    return target


def reduced(data: bytes) -> bytes:
    """ICU's data with the items this program uses.

    The format is that of ICU's `ucmndata.h`: a header that begins with its size; the number of items; for each, sorted
    by name, where its name and its content begin; names; contents. Places count from the number of items.

    Args:
        data: all of it.
    """
    (start,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, start)
    places = list(struct.iter_unpack("<II", data[start + 4 : start + 4 + 8 * count]))
    ends = [place for _, place in places[1:]] + [len(data) - start]
    kept: list[tuple[bytes, bytes]] = []
    for (name_place, place), end in zip(places, ends, strict=True):
        name = data[start + name_place : data.index(b"\0", start + name_place)]
        if _is_used(name.decode("ascii").partition("/")[2]):
            kept.append((name + b"\0", data[start + place : start + end]))
    return data[:start] + _table(kept)


def _table(items: list[tuple[bytes, bytes]]) -> bytes:
    names, contents = bytearray(), bytearray()
    first_name = 4 + 8 * len(items)
    first_content = _aligned(first_name + sum(len(name) for name, _ in items))
    places = bytearray()
    for name, content in items:
        places += struct.pack("<II", first_name + len(names), first_content + len(contents))
        names += name
        contents += content + bytes(_aligned(len(content)) - len(content))
    head = struct.pack("<I", len(items)) + places + names
    return bytes(head + bytes(first_content - len(head)) + contents)


def _is_used(name: str) -> bool:
    ours = name.startswith("coll/") and name.removeprefix("coll/").removesuffix(".res") in LANGUAGES
    return ours or name in _OF_ALL_LANGUAGES or name in _SORTING


def _aligned(size: int) -> int:
    return size + -size % 16


def _data_of(library: Path, symbol: str) -> bytes:
    """What lies behind the one symbol of the library."""
    address = ctypes.addressof(ctypes.c_char.in_dll(ctypes.CDLL(str(library)), symbol))
    return ctypes.string_at(address, _size_of(library, symbol))


def _size_of(library: Path, symbol: str) -> int:
    run = subprocess.run(["readelf", "--dyn-syms", "-W", str(library)], capture_output=True, text=True, check=True)
    return next(int(line.split()[2], 0) for line in run.stdout.splitlines() if line.endswith(symbol))


def _is_icu_data(entry: _Entry) -> bool:
    return entry[2] == "BINARY" and _LIBRARY.fullmatch(Path(entry[1]).name) is not None


def _small(entry: _Entry, work: Path) -> _Entry:
    name, file, kind = entry
    folder = work / "icu"
    folder.mkdir(exist_ok=True)
    return name, str(small_library(Path(file), folder)), kind
