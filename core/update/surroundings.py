"""What an update meets: the program that runs, and where it keeps updates and keys."""

import platform
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core import __version__
from core.group_settings import group_settings
from core.in_use import SYSTEM
from core.paths import RESOURCES
from core.places import updates_folder

_PROCESSORS: Final = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}


@dataclass(frozen=True)
class Here:
    """The program that runs.

    Attributes:
        updates: where updates are unpacked.
        keys: folder of the public keys that are trusted.
        version: of the program.
        platform: what it runs on, `linux-x86_64`.
        packaged: whether it runs from a package; only such a one can be replaced by another.
        allowed: whether IT staff leave updates to who works here.
    """

    updates: Path
    keys: Path
    version: str
    platform: str
    packaged: bool
    allowed: bool = True


def here() -> Here:
    """This program."""
    packaged = bool(getattr(sys, "frozen", False))
    allowed = group_settings().updates_allowed
    return Here(updates_folder(), RESOURCES / "update_keys", __version__, this_platform(), packaged, allowed)


def this_platform() -> str:
    """System and processor the program was built for: `windows-x86_64`, `linux-x86_64`, `macos-arm64`."""
    # Windows lets a program for one processor run on another; its build says what it was made for.
    processor = sysconfig.get_platform().partition("-")[2] if sys.platform == "win32" else platform.machine()
    return f"{SYSTEM}-{_PROCESSORS.get(processor.lower(), processor.lower())}"
