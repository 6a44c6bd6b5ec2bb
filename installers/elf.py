"""What the package's Linux programs and libraries want from the system they run on."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_GLIBC: Final = re.compile(r"GLIBC_(\d+)\.(\d+)")
_MAGIC: Final = b"\x7fELF"


@dataclass(frozen=True)
class Wants:
    """Sonames that a package lacks, each with the files in it that ask for it, and the oldest glibc it runs with."""

    libraries: dict[str, tuple[Path, ...]]
    glibc: tuple[int, int]


def wanted_of_system(package: Path) -> Wants:
    """Reads every ELF file in the package. Needs objdump, which PyInstaller needs as well."""
    files = [path for path in sorted(package.rglob("*")) if path.is_file() and not path.is_symlink() and _is_elf(path)]
    inside = {path.name for path in package.rglob("*")}
    wanted: dict[str, list[Path]] = {}
    glibc = (2, 17)
    for path in files:
        text = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
        for name in re.findall(r"^\s+NEEDED\s+(\S+)$", text, re.MULTILINE):
            if name not in inside:
                wanted.setdefault(name, []).append(path.relative_to(package))
        glibc = max([glibc, *((int(major), int(minor)) for major, minor in _GLIBC.findall(text))])
    return Wants({name: tuple(askers) for name, askers in sorted(wanted.items())}, glibc)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _MAGIC
