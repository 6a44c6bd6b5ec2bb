"""Finds whose each file of the package is: a Python distribution's, the interpreter's or the system's."""

import importlib.metadata
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_SYSTEM_FOLDERS = ("/usr", "")  # a merged /usr gives a library two names, and dpkg knows it by one of them


def real_path(path: str) -> str:
    """One spelling for each file, whatever links lead to it."""
    return os.path.normcase(os.path.realpath(path))


@cache
def files_of_distributions() -> dict[str, importlib.metadata.Distribution]:
    """Every installed file with the Python distribution it belongs to."""
    return {
        real_path(str(distribution.locate_file(file))): distribution
        for distribution in importlib.metadata.distributions()
        for file in distribution.files or ()
    }


def of_interpreter(path: str) -> bool:
    """Whether a file, by its real path, came with Python itself: the standard library, its modules and libpython."""
    shared = sysconfig.get_config_var("INSTSONAME")
    if shared and Path(path).name.startswith(str(shared)):
        return True
    homes = (sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib"), _own_home())
    return any(home and path.startswith(real_path(home) + os.sep) for home in homes)


def _own_home() -> str | None:
    """Python's folder, where it has one of its own: not /usr, which it shares with the whole system."""
    return None if sys.base_prefix in ("/usr", "/usr/local") else sys.base_prefix


def system_packages(paths: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Debian package and version of each of these real paths, as far as dpkg is here and knows them."""
    if not shutil.which("dpkg-query"):
        return {}
    names = {spelling: path for path in paths for spelling in _spellings(path)}
    if not names:
        return {}
    found = subprocess.run(
        ["dpkg-query", "--search", *names], capture_output=True, text=True, check=False, env=_plain_english()
    )
    owners = {
        names[path]: package.split(",")[0].split(":")[0]
        for package, path in (line.split(": ", 1) for line in found.stdout.splitlines() if ": " in line)
        if path in names
    }
    return {path: (package, _version(package)) for path, package in owners.items()}


@cache
def _version(package: str) -> str:
    return subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Version}\n", package],
        capture_output=True,
        text=True,
        check=True,
        env=_plain_english(),
    ).stdout.split("\n")[0]


def _spellings(path: str) -> set[str]:
    bare = path.removeprefix("/usr")
    return {f"{folder}{bare}" for folder in _SYSTEM_FOLDERS}


def _plain_english() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C.UTF-8"}
