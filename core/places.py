"""Where the program keeps what is the user's and reads what the IT staff set, the same for window and command line."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

DATA_FOLDER_VARIABLE: Final = "THORALITE_DATA"  # names another data folder; what one program hands on to its successor
POINTER: Final = "in_use.json"  # in the folder of updates: which of them are in use
PORTABLE_MARK: Final = "portable.txt"  # beside the programs: everything stays on the stick the program was started from
_NAME: Final = "ThoraLite"
_PRIVATE: Final = 0o700
_PROBES: Final = 100  # names that are tried for a file that is written to see whether one can be
_GONE_WHEN_CLOSED: Final[int] = getattr(os, "O_TEMPORARY", 0)  # Windows
# What users may name in their place, as platformdirs lets them on every system, must not undo what IT staff locked.
_SITE_OF_LINUX: Final = Path("/etc/xdg")
_SITE_OF_MAC: Final = Path("/Library/Application Support")
_SITE_OF_WINDOWS: Final = Path("C:/ProgramData")  # where the system does not tell another
_COMMON_APPDATA: Final = 0x23  # CSIDL


def data_folder() -> Path:
    """The folder of settings, logs, updates and first workspace; made if it is not there.

    It is the one the environment names, the one beside a portable program, the system's place for this user's data or,
    where that cannot be written to, one among the system's temporary files, which a restart of the computer may delete.
    Where not even that can be written to, it is the user's own again.
    """
    folder = _chosen()
    return folder if _writable(folder) else _temporary_folder() or folder


def is_temporary(folder: Path) -> bool:
    """Whether a data folder is the one of a user whose own cannot be written to."""
    return folder.name.startswith(f"{_NAME}-") and folder.parent == _temporary_files()


def portable_home() -> Path | None:
    """The folder on the stick that a portable program belongs to; None for an installed one.

    It holds the mark. The program lies in it, in a Mac's bundle in it or, as an update, in the data in it. A file of
    that name farther up, as in the user's home, is none: it would move the data, and open what IT staff locked.
    """
    if not getattr(sys, "frozen", False):
        return None
    folders = Path(sys.executable).parents
    home = folders[0]
    if home.name == "MacOS" and len(folders) > 3 and folders[2].suffix == ".app":
        home = folders[3]
    data = (folder.parent for folder in folders if folder.name == f"{_NAME} data")
    home = next(data, home)
    return home if os.path.isfile(home / PORTABLE_MARK) else None  # Path.is_file raises where it may not look


def settings_file() -> Path:
    """The file of the settings; it need not exist yet."""
    return data_folder() / "settings.json"


def log_folder() -> Path:
    """The folder of the logs; it need not exist yet."""
    return data_folder() / "log"


def updates_folder() -> Path:
    """The folder of programs and models that came as updates; it need not exist. Nothing is written to find it.

    It lies where the data lie, also while these cannot be written to.
    """
    return _chosen().absolute() / "updates"


def group_settings_file() -> Path:
    """What IT staff set for everybody on this computer, or on this stick; it need not exist.

    `%PROGRAMDATA%\\ThoraLite\\settings.json`, `/Library/Application Support/ThoraLite/settings.json` or
    `/etc/xdg/ThoraLite/settings.json`. A portable program goes by the `settings.json` beside its mark and by no other:
    it is the same on every computer it is plugged into.
    """
    return (portable_home() or _site() / _NAME) / "settings.json"


def _named() -> Path | None:
    return Path(name) if (name := os.environ.get(DATA_FOLDER_VARIABLE)) else None


def _site() -> Path:
    if sys.platform == "win32":
        import ctypes

        found = ctypes.create_unicode_buffer(1024)
        failed = ctypes.windll.shell32.SHGetFolderPathW(None, _COMMON_APPDATA, None, 0, found)
        return _SITE_OF_WINDOWS if failed else Path(found.value)
    return _SITE_OF_MAC if sys.platform == "darwin" else _SITE_OF_LINUX


def _chosen() -> Path:
    """The data folder if it can be written to.

    On Windows it is not the one of a profile that travels through the network: scans and programs are too large for it.
    """
    portable = portable_home()
    usual = user_data_path(_NAME, appauthor=False, roaming=False)
    return _named() or (portable / f"{_NAME} data" if portable else usual)


def _writable(folder: Path) -> bool:
    """Whether a file can be made in a folder; without `tempfile`, which takes longer to load than all else here."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(_PROBES):
            path = folder / f".{_NAME}-{os.getpid()}-{number}"
            with suppress(FileExistsError):  # of another computer that shares the folder, or left by a power cut
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _GONE_WHEN_CLOSED, 0o600))
                with suppress(OSError):
                    path.unlink()
                return True
    except OSError:
        return False
    return False


def _temporary_files() -> Path:
    """The system's folder for temporary files.

    Raises:
        OSError: there is none that can be written to.
    """
    import tempfile  # slow to load, and hardly ever needed

    return Path(tempfile.gettempdir())


def _temporary_folder() -> Path | None:
    """A folder that nobody but this user can have prepared; None where there is none."""
    user = os.environ.get("USER") or os.environ.get("USERNAME") or "user"
    try:
        place = _temporary_files()
        names = [place / f"{_NAME}-{user}{end}" for end in ("", *map("-{}".format, range(2, 10)))]
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
