"""What an update says of itself: `update.json`, the one part of a pack that is signed."""

import json
import re
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from core.errors import ErrorCode, UpdateError
from core.in_use import CONTENTS, version_key
from core.places import PORTABLE_MARK
from core.update.names import check_links, check_names

SCHEMA: Final = "thoralite-update/1"
ANY_PLATFORM: Final = "any"
PROGRAMS: Final = ("thoralite", "thoralite-desktop")
_MOST_FILES: Final = 20_000
_MOST_BYTES: Final = 4 << 30
_LONGEST_NOTES: Final = 4000
_VERSION: Final = re.compile(r"\d{1,5}(\.\d{1,5}){1,3}")
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,31}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


class UpdateKind(StrEnum):
    """What an update replaces."""

    PROGRAM = "program"
    MODELS = "models"


@dataclass(frozen=True)
class PackedFile:
    """A file of an update.

    Attributes:
        path: in the unpacked folder, with forward slashes.
        size: bytes; 0 for a link.
        sha256: of its bytes; empty for a link.
        executable: whether it is a program.
        link: what a symbolic link names; empty for a file.
    """

    path: str
    size: int
    sha256: str
    executable: bool = False
    link: str = ""


@dataclass(frozen=True)
class Contents:
    """What an update is.

    Attributes:
        version: `1.2.3` of a program, a name of models.
        platform: the system it is for, as `surroundings.this_platform` names it, or `any`.
        fits: for models: the versions of the program they were made for.
        released: ISO date.
        notes: what has changed, for people.
        commands: for programs: path of each by its name.
        files: all files, in the order they are packed in.
    """

    kind: UpdateKind
    version: str
    platform: str
    fits: tuple[str, ...]
    released: str
    notes: str
    commands: dict[str, str]
    files: tuple[PackedFile, ...]

    @property
    def size(self) -> int:
        """Bytes it takes unpacked."""
        return sum(file.size for file in self.files)


def contents_bytes(contents: Contents) -> bytes:
    """The bytes that are signed."""
    return json.dumps({"schema": SCHEMA, **asdict(contents)}, indent=1, ensure_ascii=False).encode()


def read_contents(content: bytes) -> Contents:
    """Read and check the signed bytes.

    Raises:
        UpdateError: they are of an unknown schema or kind, or name what no update may name.
    """
    try:
        document = json.loads(content)
        if document["schema"] != SCHEMA or document["kind"] not in list(UpdateKind):
            raise UpdateError(ErrorCode.UPDATE_UNKNOWN, f"{document['schema']} {document['kind']}"[:80])
        contents = _parse(document)
        _check(contents)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise UpdateError(ErrorCode.UPDATE_UNSAFE, f"{CONTENTS}: {error!r}"[:200]) from error
    return contents


def _parse(document: dict[str, Any]) -> Contents:
    return Contents(
        kind=UpdateKind(document["kind"]),
        version=str(document["version"]),
        platform=str(document["platform"]),
        fits=tuple(str(version) for version in document["fits"]),
        released=date.fromisoformat(document["released"]).isoformat(),
        notes=str(document["notes"])[:_LONGEST_NOTES],
        commands={str(name): str(path) for name, path in document["commands"].items()},
        files=tuple(_file(entry) for entry in document["files"]),
    )


def _file(entry: dict[str, Any]) -> PackedFile:
    file = PackedFile(
        str(entry["path"]), int(entry["size"]), str(entry["sha256"]), bool(entry["executable"]), str(entry["link"])
    )
    if file.size < 0 or (file.size or file.sha256 if file.link else not _SHA256.fullmatch(file.sha256)):
        raise ValueError(f"size or hash of {file.path}")
    return file


def _check(contents: Contents) -> None:
    """Raise ValueError for what no update may hold."""
    paths = [file.path for file in contents.files]
    if not 0 < len(paths) <= _MOST_FILES or contents.size > _MOST_BYTES:
        raise ValueError(f"{len(paths)} files, {contents.size} bytes")
    check_names([*paths, CONTENTS])
    if any(path.rpartition("/")[2].casefold() == PORTABLE_MARK for path in paths):
        raise ValueError(PORTABLE_MARK)  # results would be kept in the update, and deleted with it
    check_links({file.path: file.link for file in contents.files if file.link}, paths)
    real = {file.path for file in contents.files if not file.link}
    if contents.kind is UpdateKind.PROGRAM:
        _check_program(contents, real)
    elif not _NAME.fullmatch(contents.version) or len(real) < len(paths):
        raise ValueError("name or links")


def _check_program(contents: Contents, real: set[str]) -> None:
    if not _VERSION.fullmatch(contents.version):
        raise ValueError(f"version {contents.version}")
    version_key(contents.version)
    if set(contents.commands) != set(PROGRAMS) or not real.issuperset(contents.commands.values()):
        raise ValueError("programs")
    if contents.platform.startswith("windows") and len(real) < len(contents.files):
        raise ValueError("links")
