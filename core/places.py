"""Where the program keeps what is the user's and reads what the IT staff set, the same for window and command line."""

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

from platformdirs import site_config_path, user_data_path

DATA_FOLDER_VARIABLE: Final = "THORALITE_DATA"  # names another data folder; what one program hands on to its successor
PORTABLE_MARK: Final = "portable.txt"  # beside the programs: everything stays on the stick the program was started from
_NAME: Final = "ThoraLite"


def data_folder() -> Path:
    """The folder of settings, logs, updates and first workspace; made if it is not there.

    It is the one the environment names, the one beside a portable program, the system's place for this user's data or,
    where that cannot be written to, one among the system's temporary files, which a restart of the computer may delete.
    """
    folder = _named() or _portable() or _usual()
    return folder if _writable(folder) else temporary_folder()


def temporary_folder() -> Path:
    """The data folder of a user whose own cannot be written to."""
    return Path(tempfile.gettempdir(), f"{_NAME}-{os.environ.get('USER') or os.environ.get('USERNAME') or 'user'}")


def settings_file() -> Path:
    """The file of the settings; it need not exist yet."""
    return data_folder() / "settings.json"


def log_folder() -> Path:
    """The folder of the logs; it need not exist yet."""
    return data_folder() / "log"


def group_settings_file() -> Path:
    """What IT staff set for everybody on this computer; it need not exist.

    `%PROGRAMDATA%\\ThoraLite\\settings.json`, `/Library/Application Support/ThoraLite/settings.json` or
    `/etc/xdg/ThoraLite/settings.json`.
    """
    return site_config_path(_NAME, appauthor=False) / "settings.json"


def _named() -> Path | None:
    return Path(name) if (name := os.environ.get(DATA_FOLDER_VARIABLE)) else None


def _portable() -> Path | None:
    folder = Path(sys.executable).parent
    return folder / f"{_NAME} data" if getattr(sys, "frozen", False) and (folder / PORTABLE_MARK).is_file() else None


def _usual() -> Path:
    return user_data_path(_NAME, appauthor=False, roaming=True)


def _writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
