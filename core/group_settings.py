"""What IT staff set for everybody on a computer: first values, locks, and thresholds for all its users.

A value that is locked counts for everybody; one that is not is what those begin with who have not chosen. What of the
file cannot be understood never opens a lock.
"""

import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from core.errors import ErrorCode, SettingsError
from core.local_study import LocalStudy, handed_study
from core.places import group_settings_file

_log = logging.getLogger(__name__)

THRESHOLDS: Final = "thresholds"  # lock: nobody puts thresholds of a local study in use, or drops them
UPDATES: Final = "updates"  # lock: nobody updates the program
RECEIVER: Final = "receiver"
SAFE_LOCKS: Final = frozenset({THRESHOLDS, UPDATES, RECEIVER})  # of a file whose own locks cannot be read
LOCKED: Final = "locked"
STUDIES: Final = "local_studies"
# Names of `desktop.settings.Settings` that IT staff may set and lock; what a user read or opened is not set for them.
SETTINGS: Final = {
    "workspace": (),
    "language": (),
    "theme": (),
    "text_size": (),
    "prevalence": (),
    "read_first": (),
    "reader": (),
    "report": ("language", "page", "clinic", "address", "logo", "with_patient"),
    "watched_folder": (),
    RECEIVER: ("enabled", "address", "port", "ae_title", "accepted", "quota_mb"),
}
_LOCKS: Final = frozenset(
    {THRESHOLDS, UPDATES, *SETTINGS, *(f"{name}.{part}" for name, parts in SETTINGS.items() for part in parts)}
)


@dataclass(frozen=True)
class GroupSettings:
    """A group settings file as it was read; without a file everything is free.

    Attributes:
        folder: of the file; relative paths in it start there.
        values: what it says, by the names of `SETTINGS`, unchecked.
        locked: names that nobody on this computer may set; `report` stands for all of `report.…`.
        studies: whose thresholds count here.
        problems: what of it is not used, for users and IT staff.
        damaged: it cannot be read at all.
    """

    folder: Path = Path()
    values: Mapping[str, Any] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    studies: tuple[LocalStudy, ...] = ()
    problems: tuple[SettingsError, ...] = ()
    damaged: bool = False

    @property
    def updates_allowed(self) -> bool:
        """Whether who works here may update the program."""
        return not self.locks(UPDATES)

    def locks(self, name: str) -> bool:
        """Whether IT staff alone set this: a name of `SETTINGS`, `report.page` and the like, or a lock's own name."""
        return name in self.locked or name.partition(".")[0] in self.locked

    def names(self, name: str) -> bool:
        """Whether the file says anything of a setting."""
        return name in self.values

    def studies_in_use(self, own: Iterable[LocalStudy]) -> tuple[LocalStudy, ...]:
        """The studies to decide by, for `Engine.with_local_studies`.

        Args:
            own: those stored in a workspace. They win over the group's, unless thresholds are locked. Where the file is
                damaged they count on: a damaged file must not change answers.
        """
        return self.studies if self.locks(THRESHOLDS) and not self.damaged else (*self.studies, *own)


def group_settings(path: Path | None = None) -> GroupSettings:
    """What IT staff set for this computer.

    Args:
        path: the file; None means the usual one. It need not exist.
    """
    path = path or group_settings_file()
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return GroupSettings()
    except (OSError, ValueError) as error:
        return _damaged(path, type(error).__name__)
    try:
        document = json.loads(text, object_pairs_hook=_named_once)
        if not isinstance(document, dict):
            raise ValueError("no object")
    except (ValueError, RecursionError) as error:
        return _damaged(path, str(error))
    if unknown := document.keys() - {*SETTINGS, LOCKED, STUDIES}:
        _log.warning("group settings that are not known: %d", len(unknown))
    misspelt = [name for name in sorted(unknown) if name.strip().casefold().startswith("lock")]
    locked, bad_locks = _locks(path, document.get(LOCKED, misspelt))
    studies, bad_studies = _studies(path.parent, document.get(STUDIES, []))
    values = {name: value for name, value in document.items() if name in SETTINGS}
    return GroupSettings(path.parent, values, locked, studies, (*bad_locks, *bad_studies))


def _named_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON; of two locks of one name the later would open what the earlier shuts.

    Raises:
        ValueError: a name stands there twice.
    """
    document = dict(pairs)
    if len(document) < len(pairs):
        raise ValueError("a name stands there twice")
    return document


def _damaged(path: Path, why: str) -> GroupSettings:
    _log.warning("the group settings file is damaged")
    problem = SettingsError(ErrorCode.GROUP_SETTINGS_DAMAGED, f"{path}: {why}")
    return GroupSettings(path.parent, locked=SAFE_LOCKS, problems=(problem,), damaged=True)


def _locks(path: Path, named: object) -> tuple[frozenset[str], tuple[SettingsError, ...]]:
    """The locks, and what is wrong with them; one that is not known locks what must not be open by mistake.

    Where there are none but a name that was meant to be theirs, as `Locked`, that name stands for a lock not known.
    """
    entries = named if isinstance(named, list) else [named]
    known = frozenset(entry for entry in entries if isinstance(entry, str) and entry in _LOCKS)
    unknown = [entry for entry in entries if not isinstance(entry, str) or entry not in _LOCKS]
    if not unknown and isinstance(named, list):
        return known, ()
    _log.warning("a lock of the group settings is not known")
    problem = SettingsError(ErrorCode.GROUP_LOCK_UNKNOWN, f"{path}: {LOCKED} {json.dumps(named)}")
    return known | SAFE_LOCKS, (problem,)


def _studies(folder: Path, named: object) -> tuple[tuple[LocalStudy, ...], tuple[SettingsError, ...]]:
    """The studies in the named files, and why others are not used."""
    studies, problems = [], []
    for name in named if isinstance(named, list) else [named]:
        try:
            if not isinstance(name, str):
                raise TypeError("no name of a file")
            studies.append(handed_study((folder / name).read_text(encoding="utf-8-sig")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            _log.warning("thresholds of the group settings cannot be read: %s", type(error).__name__)
            problems.append(SettingsError(ErrorCode.GROUP_STUDY_DAMAGED, str(folder / str(name))))
    return tuple(studies), tuple(problems)
