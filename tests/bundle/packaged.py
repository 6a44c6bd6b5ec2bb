"""The built package, and how it is run as on a computer that has nothing else: no network, no Python, no settings."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
SAMPLES: Final = ROOT / "resources" / "samples"
FILM: Final = SAMPLES / "xray-covid19-adult.dcm"
PATIENCE: Final = 90.0  # seconds
DATA: Final = Path(".local", "share", "ThoraLite")  # of a home folder
_READ_ONLY: Final = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"'


@dataclass(frozen=True)
class Package:
    """A built package.

    Attributes:
        folder: with both programs.
        cut_off: the command that runs another without a network.
    """

    folder: Path
    cut_off: tuple[str, ...]

    @property
    def inside(self) -> Path:
        """The folder of everything but the programs."""
        return self.folder / "_internal"

    def command(self, program: str, arguments: Sequence[Path | str], home: Path, **more: str) -> list[str]:
        """The command that runs a program with nothing but a home folder around it."""
        around = {"HOME": str(home), "PATH": "/none", "LANG": "C.UTF-8", **more}
        variables = [f"{name}={value}" for name, value in around.items()]
        return [*self.cut_off, _tool("env"), "-i", *variables, str(self.folder / program), *map(str, arguments)]

    def run(self, *arguments: Path | str, home: Path) -> subprocess.CompletedProcess[str]:
        """Run the command line to its end."""
        command = self.command("thoralite", arguments, home)
        return subprocess.run(command, cwd=home, capture_output=True, text=True, timeout=PATIENCE, check=False)

    def below_read_only(self, folder: Path) -> "Package":
        """The same package, run where nothing can be written in a folder, not even by an administrator."""
        return Package(self.folder, (*self.cut_off, "--mount", "sh", "-c", _READ_ONLY, "sh", str(folder)))


def build(target: Path) -> Path:
    """Build the package with the interpreter that runs the tests; returns its folder."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the built package is run cut off from the network, which only Linux can do")
    bindepend = pytest.importorskip("PyInstaller.depend.bindepend", reason="no PyInstaller: pip install '.[build]'")
    if shutil.which("objdump") is None:
        pytest.skip("PyInstaller needs objdump, of the package binutils")
    if bindepend.get_python_library_path() is None:
        pytest.skip("PyInstaller needs Python as a shared library, which this one is not")
    places = ["--distpath", str(target / "dist"), "--workpath", str(target / "build")]
    run = subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, str(ROOT / "build.spec")],
        cwd=target,
        env={**os.environ, "PYINSTALLER_CONFIG_DIR": str(target / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return target / "dist" / "ThoraLite"


def cut_off() -> tuple[str, ...]:
    """The command that runs another without a network; the test is skipped where none may be run so."""
    for command in ((_tool("unshare"), "--net"), (_tool("unshare"), "--map-root-user", "--net")):
        if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
            return command
    pytest.skip("this computer does not let a program be cut off from the network (unshare --net)")


def wait_until(met: Callable[[], bool], running: subprocess.Popen[str]) -> None:
    """Wait for a program to have done something."""
    end = time.monotonic() + PATIENCE
    while not met():
        assert running.poll() is None, running.communicate()
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.2)


@contextmanager
def started(command: Sequence[str], more: Mapping[str, str] | None = None) -> Iterator[subprocess.Popen[str]]:
    """A program that runs until it is asked to end."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        try:
            yield running
        finally:
            running.kill()


def _tool(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path
