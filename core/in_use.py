"""Which program and which models are in use: the ones installed, or ones that came later as an update.

One small file says so. It is replaced as a whole, so that after a power cut it names the old or the new.
"""

import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any, Final

from core import __version__
from core.paths import MODELS
from core.places import POINTER, updates_folder

CONTENTS: Final = "update.json"  # says what an unpacked update is; written last, so that it is whole if this is there
SYSTEM: Final = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
_SCHEMA: Final = 1


class FirstStart(StrEnum):
    """How the first start of the window of a new program went."""

    NOT_YET = "not_yet"
    TRIED = "tried"
    WORKED = "worked"


@dataclass(frozen=True)
class ProgramInUse:
    """A program that came as an update.

    Attributes:
        folder: its name in the folder of updates.
        version: `1.2.3`.
        platform: what it runs on, `linux-x86_64`.
        commands: path in the folder by the name of the program, without suffix.
        first_start: of its window.
        tries: how often that was tried.
        tried_at: when it was tried first, in seconds since 1970; 0 before.
    """

    folder: str
    version: str
    platform: str
    commands: dict[str, str]
    first_start: FirstStart = FirstStart.NOT_YET
    tries: int = 0
    tried_at: float = 0.0


@dataclass(frozen=True)
class ModelsInUse:
    """Models that came as an update.

    Attributes:
        folder: its name in the folder of updates.
        version: what they are called.
        fits: the versions of the program they were made for.
        released: ISO date.
    """

    folder: str
    version: str
    fits: tuple[str, ...]
    released: str


@dataclass(frozen=True)
class InUse:
    """What is in use in place of what was installed; None where that itself is.

    Attributes:
        before: what was in use before the last update, to go back to; None where there is nothing to go back to.
        not_started: version of a program whose window did not come up, so that this is in use again; may be empty.
        told: whether the user knows.
    """

    program: ProgramInUse | None = None
    models: ModelsInUse | None = None
    before: "InUse | None" = None
    not_started: str = ""
    told: bool = False

    @property
    def folders(self) -> frozenset[str]:
        """Names of the folders that are needed, those to go back to included."""
        own = {part.folder for part in (self.program, self.models) if part is not None}
        return frozenset(own) | (self.before.folders if self.before else frozenset())


def load_in_use(updates: Path) -> InUse:
    """What the pointer in the folder of updates says; what was installed where it is missing, damaged or unknown."""
    try:
        document = json.loads((updates / POINTER).read_text(encoding="utf-8"))
        return _in_use(document) if document["schema"] == _SCHEMA else InUse()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return InUse()


def save_in_use(in_use: InUse, updates: Path) -> None:
    """Replace the pointer; it is on the disk when this returns.

    Raises:
        OSError: it cannot be written; then the old one stands.
    """
    updates.mkdir(parents=True, exist_ok=True)
    temporary = updates / f"{POINTER}.{os.getpid()}.part"
    try:
        with temporary.open("w", encoding="utf-8") as file:
            json.dump({"schema": _SCHEMA, **asdict(in_use)}, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, updates / POINTER)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(updates)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk; where folders cannot be synced, the system does it by itself."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def models_folder() -> Path:
    """The folder of the models in use: those of an update if they fit this version and are there, else the shipped."""
    updates = updates_folder()
    models = load_in_use(updates).models
    if models is None or __version__ not in models.fits or not is_whole(updates / models.folder):
        return MODELS
    return updates / models.folder


def newer_program(in_use: InUse, updates: Path) -> ProgramInUse | None:
    """The program to use in place of this one: newer, made for this system, and whole."""
    program = in_use.program
    if program is None or program.platform.partition("-")[0] != SYSTEM:
        return None
    if version_key(program.version) <= version_key(__version__):
        return None
    return program if is_whole(updates / program.folder) else None


def is_whole(folder: Path) -> bool:
    """Whether every file of an unpacked update is there in its full length.

    A scanner for viruses or a damaged disk takes single files away; what they hold was checked when it was unpacked.
    """
    try:
        files = json.loads((folder / CONTENTS).read_text(encoding="utf-8"))["files"]
        return all(file["link"] or os.stat(folder / file["path"]).st_size == file["size"] for file in files)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False


def note_first_start(outcome: FirstStart, updates: Path, tries: int = 0, tried_at: float = 0.0) -> None:
    """Write down how the first start of the program in use went.

    Raises:
        OSError: it cannot be written.
    """
    in_use = load_in_use(updates)
    if in_use.program is not None:
        program = replace(in_use.program, first_start=outcome, tries=tries, tried_at=tried_at)
        save_in_use(replace(in_use, program=program), updates)


def give_up(updates: Path) -> InUse:
    """Go back from a program that does not start to what was in use before it; returns that.

    Raises:
        OSError: it cannot be written.
    """
    in_use = load_in_use(updates)
    version = in_use.program.version if in_use.program is not None else ""
    again = replace(in_use.before or InUse(), before=None, not_started=version, told=False)
    save_in_use(again, updates)
    return again


def version_key(version: str) -> tuple[int, ...]:
    """A version `1.2.3` in a form that compares.

    Raises:
        ValueError: it is not of that form.
    """
    return tuple(int(part) for part in version.split("."))


def _in_use(document: dict[str, Any]) -> InUse:
    program, models, before = document["program"], document["models"], document["before"]
    return InUse(
        None if program is None else _program(program),
        None if models is None else _models(models),
        None if before is None else _in_use(before),
        _text(document["not_started"]),
        bool(document["told"]),
    )


def _program(told: dict[str, Any]) -> ProgramInUse:
    program = ProgramInUse(
        _plain(told["folder"]),
        _text(told["version"]),
        _text(told["platform"]),
        {_text(name): _text(path) for name, path in told["commands"].items()},
        FirstStart(told["first_start"]),
        int(told["tries"]),
        float(told["tried_at"]),
    )
    version_key(program.version)
    for path in map(PurePosixPath, program.commands.values()):
        if path.is_absolute() or ".." in path.parts:
            raise ValueError("leads elsewhere")
    return program


def _models(told: dict[str, Any]) -> ModelsInUse:
    fits = tuple(map(_text, told["fits"]))
    return ModelsInUse(_plain(told["folder"]), _text(told["version"]), fits, _text(told["released"]))


def _plain(value: object) -> str:
    """The name of a folder that lies nowhere but in the folder of updates."""
    name = _text(value)
    if name in ("", ".", "..") or Path(name).name != name:
        raise ValueError("leads elsewhere")
    return name


def _text(value: object) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise ValueError("no text")
    return value
