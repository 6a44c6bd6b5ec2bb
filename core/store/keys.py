"""Paths as text that any file can hold, whatever encoding the names are in."""

import json
from pathlib import Path

from core.imaging.scan import ScanSource


def case_key(source: ScanSource) -> str:
    """What makes a scan the same scan when a batch is started again: where it lies, and its series.

    And its content, where another scan lay there before: it may be of another patient.
    """
    # A series that has a folder to itself is known by it: slices that come late may lie before its first one.
    in_folder = source.series_instance_uid and source.path not in source.files
    first = "" if in_folder else str(source.files[0].resolve())
    parts = [str(source.path.resolve()), source.series_instance_uid, first]
    return json.dumps([*parts, source.content] if source.content else parts)


def case_path(key: str) -> Path:
    """The path of a scan, absolute, from its key.

    Raises:
        ValueError: it is no key.
    """
    parts = json.loads(key)
    if not isinstance(parts, list) or len(parts) not in (3, 4) or not isinstance(parts[0], str):
        raise ValueError("not a case's key")
    return Path(parts[0])


def path_text(path: Path) -> str:
    """A path as ASCII text."""
    return json.dumps(str(path))


def text_path(text: str) -> Path:
    """The path of a `path_text`.

    Raises:
        ValueError: it is none.
    """
    return Path(str(json.loads(text)))
