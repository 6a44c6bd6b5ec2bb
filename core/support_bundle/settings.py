"""What is set, without what tells a clinic, a reader, a machine or a folder."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from core.group_settings import LOCKED, SETTINGS, STUDIES
from core.report.settings import PageSize
from core.translation import LANGUAGES

_LEFT_OUT: Final = "(left out)"
_VERSION: Final = re.compile(r"[\d.-]{0,12}")


def settings_without_names(path: Path) -> dict[str, Any]:
    """Language, looks, figures and switches of a settings file; of everything else whether it is set.

    Raises:
        OSError, ValueError: it is missing or damaged.
    """
    return _known(_document(path), _READERS)


def group_settings_without_names(path: Path) -> dict[str, Any]:
    """The same of the group settings file, and what it locks.

    Raises:
        OSError, ValueError: it is missing or damaged.
    """
    document = _document(path)
    kept = _known({name: value for name, value in document.items() if name not in (LOCKED, STUDIES)}, _READERS)
    names = {*SETTINGS, *(f"{name}.{part}" for name, parts in SETTINGS.items() for part in parts), *_OTHER_LOCKS}
    locks = document.get(LOCKED, [])
    locked = sorted(names.intersection(lock for lock in locks if isinstance(lock, str))) if _is_list(locks) else []
    return {**kept, LOCKED: locked, STUDIES: _count(document.get(STUDIES))}


def workspace_of_settings(path: Path) -> Path:
    """The folder of results that a settings file names; the usual one where it names none."""
    usual = path.parent / "workspace"
    try:
        named = _document(path).get("workspace")
    except (OSError, ValueError, RecursionError):
        return usual
    return path.parent / named if isinstance(named, str) and named and "\0" not in named else usual


def _document(path: Path) -> dict[str, Any]:
    document = json.loads(path.read_bytes().decode("utf-8-sig", "replace"))
    if not isinstance(document, dict):
        raise ValueError("no object")
    return document


def _known(document: Mapping[str, Any], readers: "Mapping[str, Callable[[Any], object]]") -> dict[str, Any]:
    """What of a document may be told, by its names; of names that are not known only how many there are."""
    told: dict[str, Any] = {name: readers[name](value) for name, value in document.items() if name in readers}
    strange = len(document.keys() - readers.keys())
    return {**told, "names_not_known": strange} if strange else told


def _figure(value: object) -> object:
    return value if isinstance(value, bool | int | float) else _LEFT_OUT


def _choice(*choices: str) -> Callable[[object], str]:
    return lambda value: value if isinstance(value, str) and value in choices else _LEFT_OUT


def _set(value: object) -> str:
    return "set" if value else "not set"


def _count(value: object) -> object:
    return len(value) if isinstance(value, list) else _LEFT_OUT if value else 0


def _version(value: object) -> str:
    return value if isinstance(value, str) and _VERSION.fullmatch(value) else _LEFT_OUT


def _is_list(value: object) -> bool:
    return isinstance(value, list)


def _part(readers: "Mapping[str, Callable[[Any], object]]") -> Callable[[object], object]:
    return lambda value: _known(value, readers) if isinstance(value, dict) else _LEFT_OUT


_OTHER_LOCKS: Final = ("thresholds", "updates")
_REPORT: Final[dict[str, Callable[[Any], object]]] = {
    "language": _choice(*LANGUAGES),
    "page": _choice(*PageSize),
    "clinic": _set,
    "address": _set,
    "logo": _set,
    "with_patient": _figure,
}
_RECEIVER: Final[dict[str, Callable[[Any], object]]] = {
    "enabled": _figure,
    "address": _set,
    "port": _figure,
    "ae_title": _set,
    "accepted": _count,
    "quota_mb": _figure,
}
_READERS: Final[dict[str, Callable[[Any], object]]] = {
    "workspace": _set,
    "language": _choice(*LANGUAGES),
    "theme": _choice("system", "light", "dark", "contrast"),
    "text_size": _figure,
    "prevalence": _figure,
    "read_first": _figure,
    "reader": _set,
    "report": _part(_REPORT),
    "watched_folder": _set,
    "receiver": _part(_RECEIVER),
    "recent": _count,
    "accepted_terms": _version,
}
