"""Names in an update: only such as every system writes below the folder they are meant for."""

import posixpath
import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final

_LONGEST: Final = 180  # Windows opens no more than 260 characters, and the folder has a name, too
_FORBIDDEN: Final = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)


def check_names(paths: Sequence[str]) -> None:
    """Check the paths of all files of an update.

    Raises:
        ValueError: one leads elsewhere or cannot be written on some system, or two are the same on some system.
    """
    files: set[str] = set()
    folders: dict[str, str] = {}
    for path in paths:
        _check_name(path)
        plain = _plain(path)
        if plain in files:
            raise ValueError(f"twice: {path}")
        files.add(plain)
        for folder in map(str, PurePosixPath(path).parents):
            if folders.setdefault(_plain(folder), folder) != folder:
                raise ValueError(f"twice: {folder}")
    if both := files & folders.keys():
        raise ValueError(f"a file and a folder: {sorted(both)[0]}")


def check_links(links: Mapping[str, str], paths: Sequence[str]) -> None:
    """Check symbolic links of an update whose names are in order.

    Args:
        links: what each names, by its path.
        paths: of all files and links.

    Raises:
        ValueError: one leads out of the update or to nothing.
    """
    places = {str(folder) for path in paths for folder in PurePosixPath(path).parents} | set(paths)
    for path, target in links.items():
        parts = target.split("/")
        down = parts[next((i for i, part in enumerate(parts) if part != ".."), len(parts)) :]
        # Going up only at the start, where the folders are real ones, the path can be reckoned without the disk.
        if _FORBIDDEN.search(target) or not all(part not in ("", ".", "..") for part in down):
            raise ValueError(f"link {path}")
        found = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
        if found.startswith(("..", "/")) or not (found in places or _goes_on(found, links)):
            raise ValueError(f"link {path}")


def _goes_on(path: str, links: Mapping[str, str]) -> bool:
    """Whether a path leads through another link, which is checked itself."""
    return any(str(folder) in links for folder in PurePosixPath(path).parents)


def _check_name(path: str) -> None:
    if not path or len(path) > _LONGEST or _FORBIDDEN.search(path):
        raise ValueError(f"name {path!r}")
    for part in path.split("/"):
        if part in ("", ".", "..") or part != part.rstrip(" .") or _DEVICES.match(part):
            raise ValueError(f"name {path!r}")


def _plain(path: str) -> str:
    """What two names share that some system takes for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
