"""The window as a benchmark runs it: for a user who has accepted the terms, on a screen of its own."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from core.paths import ROOT
from core.places import DATA_FOLDER_VARIABLE
from desktop.first_start import TERMS_VERSION
from desktop.settings import Settings, save_settings

PATIENCE = 900.0  # seconds
LOOK = 0.1  # seconds between two looks
_CORE = 0  # the core of the processor that the program may use


def commands(package: Path | None) -> tuple[list[str], list[str]]:
    """How window and command line are started: of the packaged program, or of the sources."""
    if package is None:
        return [sys.executable, "-m", "desktop"], [sys.executable, "-m", "core.cli"]
    ending = ".exe" if sys.platform == "win32" else ""
    return [str(package.resolve() / f"thoralite-desktop{ending}")], [str(package.resolve() / f"thoralite{ending}")]


@contextmanager
def data_folder(**settings: object) -> Iterator[Path]:
    """A folder for settings, log and workspace of a user who has accepted the terms, with these settings."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        mine = Settings(data / "workspace", accepted_terms=TERMS_VERSION, **settings)  # type: ignore[arg-type]
        save_settings(mine, data / "settings.json")
        yield data


@contextmanager
def screen() -> Iterator[str]:
    """The name of an X server of its own; empty where there is none, so that the screen of this computer is used."""
    server = shutil.which("Xvfb")
    if server is None:
        yield ""
        return
    read, write = os.pipe()
    command = [server, "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as running_server:
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        try:
            yield f":{number}"
        finally:
            running_server.terminate()


@contextmanager
def running(
    command: Sequence[str], data: Path, display: str = "", platform: str = ""
) -> Iterator["subprocess.Popen[bytes]"]:
    """A program of this user's on the first core of the processor; it is ended afterwards.

    Args:
        command: the program and its arguments; what stands before it (`prlimit`) must become it.
        display: of the X server; empty for the screen of this computer.
        platform: of Qt; empty for the usual one.
    """
    left_out = ("QT_QPA_PLATFORM", *(("WAYLAND_DISPLAY",) if display else ()))
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    environment |= {name: str(data) for name in (DATA_FOLDER_VARIABLE, "HOME")} | {"PYTHONPATH": str(ROOT)}
    environment |= {"DISPLAY": display} if display else {}
    environment |= {"QT_QPA_PLATFORM": platform} if platform else {}
    with _one_core():
        process = subprocess.Popen(command, env=environment, cwd=data, stdout=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


@contextmanager
def _one_core() -> Iterator[None]:
    """What is started inherits one core; this process goes to the others, so as not to be in its way."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    every = set(range(os.cpu_count() or 1))
    os.sched_setaffinity(0, {_CORE})
    try:
        yield
    finally:
        os.sched_setaffinity(0, every - {_CORE} or every)


def has_said(data: Path, beginning: str) -> bool:
    """Whether the window's log has a line whose text begins so."""
    return any(f": {beginning}" in log.read_text("utf-8") for log in data.glob("log/*.log"))


def wait(done: Callable[[], bool], process: "subprocess.Popen[bytes]") -> None:
    """Wait until something is so.

    Raises:
        RuntimeError: the program ended before, or it takes too long.
    """
    until = time.monotonic() + PATIENCE
    while not done():
        if process.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"the program did not do what it was waited for (exit status {process.poll()})")
        time.sleep(LOOK)
