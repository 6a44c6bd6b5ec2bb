"""What is being handed out: one package, its version, its time and the system it is for."""

import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from core import __version__

_PROCESSORS: Final = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}
_SYSTEMS: Final = {"linux": "linux", "win32": "windows", "darwin": "macos"}


class ReleaseError(Exception):
    """Something this computer lacks, or a package that must not be handed out; the message says what to do."""


@dataclass(frozen=True)
class Release:
    """A built package and what its files are to be called and dated.

    `package` is the folder PyInstaller left, `out` the folder for the finished files. `preset` is xz's, 1 to 9; 0
    packs as little as possible, for trials.
    """

    package: Path
    out: Path
    version: str
    made: datetime
    preset: int = 6

    def file(self, ending: str) -> Path:
        """`thoralite-VERSION-SYSTEM-PROCESSOR` with this ending, in the output folder."""
        return self.out / f"thoralite-{self.version}-{_SYSTEMS[sys.platform]}-{processor()}{ending}"

    @property
    def contents(self) -> Path:
        """The folder inside the package that holds everything but the programs."""
        return self.package / "_internal"

    def entries(self) -> Iterator[Path]:
        """Everything in the package, folders before what they hold, always in the same order."""
        yield from sorted(self.package.rglob("*"))


def open_release(package: Path, out: Path, preset: int = 6) -> Release:
    """The release of the package in this folder.

    It is dated by SOURCE_DATE_EPOCH or, without it, by when the program was built, so that the same package gives the
    same files. Raises ReleaseError where there is no package or where it says another version than the sources.
    """
    program = package / ("thoralite.exe" if sys.platform == "win32" else "thoralite")
    if not program.is_file():
        raise ReleaseError(f"There is no program in {package}. Run `make package` first.")
    answer = subprocess.run([program.resolve(), "--version"], capture_output=True, text=True, check=True).stdout
    said = answer.split()[-1]
    if said != __version__:
        raise ReleaseError(f"The package is version {said}, the sources are {__version__}. Run `make package` again.")
    epoch = float(os.environ.get("SOURCE_DATE_EPOCH") or program.stat().st_mtime)
    out.mkdir(parents=True, exist_ok=True)
    return Release(package, out, said, datetime.fromtimestamp(int(epoch), UTC), preset)


def processor() -> str:
    """The kind of processor the package is for: the one of this computer."""
    machine = platform.machine().lower()
    return _PROCESSORS.get(machine, machine)
