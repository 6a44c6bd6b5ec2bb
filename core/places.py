"""Where the program keeps what is the user's and reads what the IT staff set, the same for window and command line."""

import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import Final

from platformdirs import site_config_path, user_data_path

DATA_FOLDER_VARIABLE: Final = "THORALITE_DATA"  # names another data folder; what one program hands on to its successor
POINTER: Final = "in_use.json"  # in the folder of updates: which of them are in use
PORTABLE_MARK: Final = "portable.txt"  # beside the programs: everything stays on the stick the program was started from
_NAME: Final = "ThoraLite"
_PRIVATE: Final = 0o700
_SITE_OF_LINUX: Final = Path("/etc/xdg")  # what users may name in its place must not undo what IT staff locked


def data_folder() -> Path:
    """The folder of settings, logs, updates and first workspace; made if it is not there.

    It is the one the environment names, the one beside a portable program, the system's place for this user's data or,
    where that cannot be written to, one among the system's temporary files, which a restart of the computer may delete.
    Where not even that can be written to, it is the user's own again.
    """
    portable = portable_home()
    folder = _named() or (portable / f"{_NAME} data" if portable else _usual())
    return folder if _writable(folder) else _temporary_folder() or folder


def is_temporary(folder: Path) -> bool:
    """Whether a data folder is the one of a user whose own cannot be written to."""
    return folder.name.startswith(f"{_NAME}-") and folder.parent == Path(tempfile.gettempdir())


def portable_home() -> Path | None:
    """The folder on the stick that a portable program belongs to; None for an installed one.

    It holds the mark. The program lies in it, in a Mac's bundle in it or, as an update, in the data in it.
    """
    if not getattr(sys, "frozen", False):
        return None
    return next((folder for folder in Path(sys.executable).parents if (folder / PORTABLE_MARK).is_file()), None)


def settings_file() -> Path:
    """The file of the settings; it need not exist yet."""
    return data_folder() / "settings.json"


def log_folder() -> Path:
    """The folder of the logs; it need not exist yet."""
    return data_folder() / "log"


def updates_folder() -> Path:
    """The folder of programs and models that came as updates; it need not exist. Nothing is written to find it.

    It lies where the data lie, but never in a profile that travels through a network, which programs are too large for.
    """
    portable = portable_home()
    own = user_data_path(_NAME, appauthor=False, roaming=False)
    return (_named() or (portable / f"{_NAME} data" if portable else own)).absolute() / "updates"


def group_settings_file() -> Path:
    """What IT staff set for everybody on this computer, or on this stick; it need not exist.

    `%PROGRAMDATA%\\ThoraLite\\settings.json`, `/Library/Application Support/ThoraLite/settings.json` or
    `/etc/xdg/ThoraLite/settings.json`. A portable program goes by the `settings.json` beside its mark and by no other:
    it is the same on every computer it is plugged into.
    """
    site = _SITE_OF_LINUX / _NAME if sys.platform == "linux" else site_config_path(_NAME, appauthor=False)
    return (portable_home() or site) / "settings.json"


def _named() -> Path | None:
    return Path(name) if (name := os.environ.get(DATA_FOLDER_VARIABLE)) else None


def _usual() -> Path:
    return user_data_path(_NAME, appauthor=False, roaming=True)


def _writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _temporary_folder() -> Path | None:
    """A folder that nobody but this user can have prepared; None where there is none."""
    user = os.environ.get("USER") or os.environ.get("USERNAME") or "user"
    try:
        names = [Path(tempfile.gettempdir(), f"{_NAME}-{user}{end}") for end in ("", *map("-{}".format, range(2, 10)))]
        return next((folder for folder in names if _only_ours(folder) and _writable(folder)), None)
    except OSError:
        return None


def _only_ours(folder: Path) -> bool:
    """Whether a folder belongs to this user alone; made if it is not there."""
    try:
        folder.mkdir(mode=_PRIVATE, exist_ok=True)
        if sys.platform == "win32":  # the system's temporary files are each user's own
            return True
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            return False
        folder.chmod(_PRIVATE)
    except OSError:
        return False
    return True
