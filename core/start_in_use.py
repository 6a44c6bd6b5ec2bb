"""The first thing both programs do: if a newer one came as an update, that one is started instead.

The installed program is never changed, as it may lie where only administrators write. It stays what a newer one that
does not start is replaced by. Nothing here may import what takes time: every start goes through it.
"""

import os
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.places import POINTER, updates_folder

if TYPE_CHECKING:
    from core.in_use import ProgramInUse

STARTED_BY: Final = "THORALITE_STARTED_BY"  # in the environment of a program started by the installed one: its path
_WINDOW: Final = "thoralite-desktop"
_PATIENCE: Final = 120.0  # seconds a first start may take; one more start in that time says nothing about the first
_MOST_TRIES: Final = 2  # a double click too many is one more
_STARTS: Final = ".starts"  # in an update's folder: a byte for each start of its window since it came up last
_MOST_STARTS: Final = 3
_LONGEST_START: Final = 60.0  # seconds a start may take that went well before
_ONLY_TOLD: Final = frozenset(("--version", "-h", "--help"))
_STAYS: Final = ["update", "rollback"]  # this way back must be open even if the newer program is broken

_installed = ""  # the program that started this one
_again = False


def start_newer() -> None:
    """Start the newer program in place of this one, if there is one; else return."""
    global _installed
    _installed = os.environ.pop(STARTED_BY, "")
    if not _installed and getattr(sys, "frozen", False) and sys.argv[1:3] != _STAYS:
        updates = updates_folder()
        if os.path.isfile(updates / POINTER) and (command := _newer_command(updates, Path(sys.executable).stem)):
            _become(command, sys.argv[1:])


def ask_to_start_again() -> None:
    """Have the program started anew when it has ended."""
    global _again
    _again = True


def start_again_if_asked() -> bool:
    """If that was asked for, start the program anew, as its icon would; the caller then ends this one.

    Returns:
        Whether it was.
    """
    import subprocess

    if _again:
        program = _installed or sys.executable
        command = [program] if getattr(sys, "frozen", False) else [program, "-m", "desktop"]
        process = subprocess.Popen(command, env=clean_environment())
        process.returncode = 0  # it outlives this one, and nobody waits for it
    return _again


def started_properly() -> None:
    """Say that the window is there, so that it is not taken for one that cannot start."""
    from core.in_use import FirstStart, load_in_use, note_first_start

    updates = updates_folder()
    program = load_in_use(updates).program
    if program is None or not runs_from(updates / program.folder):
        return
    with suppress(OSError):  # then the next start asks again
        if program.first_start is not FirstStart.WORKED:
            note_first_start(FirstStart.WORKED, updates)
        os.unlink(updates / program.folder / _STARTS)


def runs_from(folder: Path) -> bool:
    """Whether the program that runs lies in a folder, which may be named by way of a link, as a home often is."""
    program = Path(os.path.normcase(os.path.realpath(sys.executable)))
    return Path(os.path.normcase(os.path.realpath(folder))) in program.parents


def fallen_back_from() -> str:
    """The version of a newer program whose window did not start, so that this one runs; told once, else empty."""
    from dataclasses import replace

    from core.in_use import load_in_use, save_in_use

    updates = updates_folder()
    in_use = load_in_use(updates)
    if in_use.told or not in_use.not_started:
        return ""
    with suppress(OSError):  # else it is told again
        save_in_use(replace(in_use, told=True), updates)
    return in_use.not_started


def clean_environment() -> dict[str, str]:
    """The environment for another program: without the places of this package's own libraries.

    PyInstaller's loader keeps what it changes under `<NAME>_ORIG`, and the hook of Qt adds places in the package. Where
    the package has tidied up by itself, little is left to do.
    """
    environment = dict(os.environ)
    package = getattr(sys, "_MEIPASS", "")
    if package:
        for name, value in os.environ.items():
            kept = [part for part in value.split(os.pathsep) if not _inside(part, package)]
            if len(kept) < len(value.split(os.pathsep)):
                environment[name] = os.pathsep.join(kept)
                if not kept:
                    del environment[name]
        for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
            if (original := environment.pop(f"{name}_ORIG", None)) is not None:
                environment[name] = original
        environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    environment.pop(STARTED_BY, None)
    return environment


def _newer_command(updates: Path, name: str) -> str:
    """The path of the newer program of this name; empty where this one is to run."""
    from core.in_use import load_in_use, newer_program

    program = newer_program(load_in_use(updates), updates)
    if name == _WINDOW and program is not None and not _ONLY_TOLD.intersection(sys.argv[1:]):
        try:
            program = _tried(program, updates)
        except OSError:  # without a note of the try, one that cannot start would be started for ever
            return ""
    if program is None or name not in program.commands:
        return ""
    return str(updates / program.folder / program.commands[name])


def _tried(program: "ProgramInUse", updates: Path) -> "ProgramInUse | None":
    """The program whose window to start: this one if it came up before or may be tried, else the one before it.

    What is to be tried is written down first.

    Raises:
        OSError: that cannot be written.
    """
    from core.in_use import FirstStart, give_up, newer_program, note_first_start

    now = time.time()
    if program.first_start is FirstStart.NOT_YET:
        note_first_start(FirstStart.TRIED, updates, 1, now)
    elif program.first_start is FirstStart.WORKED:
        if _stays_away(updates / program.folder / _STARTS, now):
            return newer_program(give_up(updates), updates)
    else:
        if program.tries >= _MOST_TRIES or abs(now - program.tried_at) > _PATIENCE:
            return newer_program(give_up(updates), updates)
        note_first_start(FirstStart.TRIED, updates, program.tries + 1, program.tried_at)
    return program


def _stays_away(starts: Path, now: float) -> bool:
    """Whether a window that came up once did not do so at its last starts; this start is counted.

    A scanner for viruses, a damaged disk or a renewed system may break what worked, and nobody could work any more.
    """
    with suppress(OSError):  # none since
        found = starts.stat()
        if found.st_size >= _MOST_STARTS and abs(now - found.st_mtime) > _LONGEST_START:
            return True
    with suppress(OSError), starts.open("ab") as file:  # where it cannot be counted, it is trusted
        file.write(b".")
    return False


def _become(command: str, arguments: Sequence[str]) -> None:
    """Run another program in place of this one; comes back only if it cannot be run."""
    environment = {**clean_environment(), STARTED_BY: sys.executable}
    try:
        if sys.platform == "win32":
            sys.exit(_run_on_windows([command, *arguments], environment))
        os.execve(command, [command, *arguments], environment)
    except OSError:
        return


def _run_on_windows(command: Sequence[str], environment: dict[str, str]) -> int:
    """The exit code of the other program; a window is not waited for.

    Windows cannot exchange the program of a process. Ctrl+C reaches both programs of a console, so this one leaves it
    to the other.
    """
    import subprocess

    process = subprocess.Popen(command, env=environment)
    if Path(command[0]).stem == _WINDOW:
        return 0
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue


def _inside(part: str, package: str) -> bool:
    return part == package or part.startswith(package + os.sep)
