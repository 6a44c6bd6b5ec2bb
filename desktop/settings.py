"""What the clinic and its IT staff set: one plain JSON file that can be read, copied and kept.

A value that cannot be is replaced by its first value, alone: one typing mistake does not undo the rest. First values
are those of the IT staff's group settings, then the program's own. What the user left at its first value is not kept,
so that it follows when the IT staff set it anew.
"""

import ipaddress
import json
import logging
import math
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from core.errors import ErrorCode, ReportError, SettingsError
from core.group_settings import GroupSettings
from core.report.replacing import replacing
from core.report.settings import PageSize, ReportSettings
from core.translation import ENGLISH, LANGUAGES
from desktop.receiver_settings import ReceiverSettings

_log = logging.getLogger(__name__)

TEXT_SIZES: Final = (1.0, 1.25, 1.6)
LEAST_PREVALENCE: Final = 0.001
LONGEST_NAME: Final = 120  # characters of a clinic's or a reader's name
LONGEST_ADDRESS: Final = 400  # characters below the clinic's name
LEAST_PORT: Final = 1024  # those below belong to the system
LARGEST_PORT: Final = 65_535
MOST_RECENT: Final = 5  # workspaces
LEAST_QUOTA_MB: Final = 100
LARGEST_QUOTA_MB: Final = 1_000_000
_LOGO: Final = "logo"
_VARIABLE: Final = re.compile(r"\$\{?\w+|%\w+%")  # of the environment, left over where it has no value
_AE_TITLE: Final = re.compile(r"(?! )[\x20-\x5b\x5d-\x7e]{1,16}(?<! )")  # DICOM PS3.5, 6.2: no backslash, no control
_FREE: Final = GroupSettings()  # where IT staff set nothing


class Theme(StrEnum):
    """How the program is dressed."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Settings:
    """Everything that is set once.

    Attributes:
        workspace: folder of the stored results.
        language: of the window, one of `translation.LANGUAGES`.
        theme: light, dark, high contrast, or as the system.
        text_size: factor of the system's text size, one of `TEXT_SIZES`.
        prevalence: share of the clinic's patients who have pneumonia, `LEAST_PREVALENCE` to 1 - `LEAST_PREVALENCE`.
        read_first: whether the reader's own finding is asked for before the program's answer is shown.
        reader: who reads here, for findings and reports; may be empty.
        report: how reports look.
        watched_folder: scans that arrive here are screened by themselves; None for none.
        receiver: how scans are taken from the network.
        recent: other workspaces that were opened, the last one first, at most `MOST_RECENT`.
        accepted_terms: version of the terms that were read and accepted; empty for never.
    """

    workspace: Path
    language: str = ENGLISH
    theme: Theme = Theme.SYSTEM
    text_size: float = 1.0
    prevalence: float = 0.1
    read_first: bool = False
    reader: str = ""
    report: ReportSettings = field(default_factory=ReportSettings)
    watched_folder: Path | None = None
    receiver: ReceiverSettings = field(default_factory=ReceiverSettings)
    recent: tuple[Path, ...] = ()
    accepted_terms: str = ""


def load_settings(path: Path, group: GroupSettings = _FREE) -> Settings:
    """What a file says; first values for what it does not say, or says wrongly.

    A relative path in it starts at its own folder, so that the folder may lie on a USB stick. A damaged file is moved
    aside as `settings.damaged.json`.

    Args:
        path: JSON file; it need not exist.
        group: what IT staff set: first values, and values that win over this file.
    """
    first = _first_settings(path, group)
    try:
        text = path.read_bytes().decode("utf-8-sig", "surrogateescape")
    except OSError as error:
        if not isinstance(error, FileNotFoundError):
            _log.warning("settings cannot be read: %s", type(error).__name__)
        return first
    try:
        document = json.loads(text)
        if not isinstance(document, dict):
            raise ValueError("no object")
    except (ValueError, RecursionError):
        _move_aside(path)
        return first
    return _settings(_unlocked(document, group), first, lambda text: path.parent / text)


def save_settings(settings: Settings, path: Path, group: GroupSettings = _FREE) -> Settings:
    """Write what differs from the first values; a power cut leaves the old file or the new one.

    The logo is copied beside it.

    Returns:
        The settings as they are kept: with the logo's own copy, which stays when the USB stick it came from is gone.

    Raises:
        SettingsError: it cannot be written; the old file is as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        first = _first_settings(path, group)
        logo = settings.report.logo
        if logo != first.report.logo:
            logo = _kept_logo(logo, path.parent)
        kept = replace(settings, report=replace(settings.report, logo=logo))
        chosen = _unlocked(_changes(_document(first, path.parent), _document(kept, path.parent)), group)
        with replacing(path) as file:
            text = json.dumps(chosen, indent=2, ensure_ascii=False)
            file.write(text.encode("utf-8", "surrogateescape"))
    except (OSError, ReportError) as error:
        raise SettingsError(ErrorCode.SETTINGS_NOT_KEPT, type(error.__cause__ or error).__name__) from error
    return kept


def is_ae_title(text: str) -> bool:
    """Whether this can be the DICOM name of a machine: 1..16 plain letters, figures and signs."""
    return _AE_TITLE.fullmatch(text) is not None


def _first_settings(path: Path, group: GroupSettings) -> Settings:
    """What counts for a user who has set nothing."""

    def group_path(text: str) -> Path:
        written = os.path.expanduser(os.path.expandvars(text))
        if _VARIABLE.search(written) or written.startswith("~"):
            raise ValueError("a variable without a value")
        return group.folder / written

    return _settings(group.values, Settings(path.parent / "workspace"), group_path)


def _unlocked(document: Mapping[str, Any], group: GroupSettings) -> dict[str, Any]:
    """A document without what IT staff alone set."""

    def free(prefix: str, values: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in values.items() if not group.locks(f"{prefix}{name}")}

    return {
        name: free(f"{name}.", value) if isinstance(value, Mapping) else value
        for name, value in free("", document).items()
    }


def _changes(first: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """What of a document is not as in the first one, part by part."""
    return {
        name: _changes(first[name], value) if isinstance(value, dict) else value
        for name, value in document.items()
        if value != first[name]
    }


def _settings(document: Mapping[str, Any], first: Settings, place: Callable[[str], Path]) -> Settings:
    """`first` with what a document says; `place` makes a path of what it writes."""

    def path(value: object) -> Path:
        return place(_text(value, 4096, least=1))

    def path_or_none(value: object) -> Path | None:
        return None if value is None else path(value)

    report = {
        "language": _one_of(*LANGUAGES),
        "page": PageSize,
        "clinic": lambda value: _text(value, LONGEST_NAME),
        "address": lambda value: _text(value, LONGEST_ADDRESS),
        "logo": path_or_none,
        "with_patient": _switch,
    }
    receiver = {
        "enabled": _switch,
        "address": lambda value: str(ipaddress.IPv4Address(_text(value, 15))),
        "port": lambda value: _whole(value, LEAST_PORT, LARGEST_PORT),
        "ae_title": _ae_title,
        "accepted": _ae_titles,
        "quota_mb": lambda value: _whole(value, LEAST_QUOTA_MB, LARGEST_QUOTA_MB),
    }
    readers: dict[str, Callable[[Any], object]] = {
        "workspace": path,
        "language": _one_of(*LANGUAGES),
        "theme": Theme,
        "text_size": _one_of(*TEXT_SIZES),
        "prevalence": _prevalence,
        "read_first": _switch,
        "reader": lambda value: _text(value, LONGEST_NAME),
        "report": lambda value: _changed(first.report, value, report),
        "watched_folder": path_or_none,
        "receiver": lambda value: _changed(first.receiver, value, receiver),
        "recent": lambda value: tuple(path(one) for one in value)[:MOST_RECENT],
        "accepted_terms": lambda value: _text(value, LONGEST_NAME),
    }
    settings: Settings = _changed(first, document, readers)
    return settings


def _changed(first: Any, document: object, readers: Mapping[str, Callable[[Any], object]]) -> Any:
    """`first` with every field of `document` that can be read."""
    if not isinstance(document, Mapping):
        raise ValueError("no object")
    values = {}
    for name, read in readers.items():
        if name in document:
            try:
                values[name] = read(document[name])
            except (ValueError, TypeError):
                _log.warning("setting %s cannot be used", name)
    return replace(first, **values)


def _one_of(*choices: str | float) -> Callable[[object], str | float]:
    def read(value: object) -> str | float:
        for choice in choices:
            if value == choice and not isinstance(value, bool):
                return choice
        raise ValueError("no such choice")

    return read


def _text(value: object, most: int, least: int = 0) -> str:
    if not isinstance(value, str) or not least <= len(value) <= most or "\0" in value:
        raise ValueError("no such text")
    return value


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def _whole(value: object, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError("no such number")
    return value


def _prevalence(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError("no number")
    if not LEAST_PREVALENCE <= value <= 1 - LEAST_PREVALENCE:
        raise ValueError("no share")
    return float(value)


def _ae_title(value: object) -> str:
    title = _text(value, 16)
    if not is_ae_title(title):
        raise ValueError("no AE title")
    return title


def _ae_titles(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("no list")
    return tuple(_ae_title(one) for one in value)


def _document(settings: Settings, folder: Path) -> dict[str, Any]:
    """Plain data; what lies in `folder` is named from there."""

    def plain(value: object) -> object:
        if isinstance(value, dict):
            return {name: plain(inner) for name, inner in value.items()}
        if isinstance(value, tuple):
            return [plain(inner) for inner in value]
        if isinstance(value, Path):
            return (value.relative_to(folder) if value.is_relative_to(folder) else value).as_posix()
        return value

    return {name: plain(value) for name, value in asdict(settings).items()}


def _kept_logo(logo: Path | None, folder: Path) -> Path | None:
    if logo is None or logo.parent == folder:
        return logo
    kept = folder / f"{_LOGO}{logo.suffix.lower()}"
    with replacing(kept) as file:
        file.write(logo.read_bytes())
    return kept


def _move_aside(path: Path) -> None:
    _log.warning("the settings file is damaged")
    try:
        os.replace(path, path.with_suffix(".damaged.json"))
    except OSError as error:
        _log.warning("it cannot be moved aside: %s", type(error).__name__)
