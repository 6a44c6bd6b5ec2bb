"""What a package is made of: the parts that others wrote, as `licenses/parts.json` in the package names them."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

FOLDER: Final = "licenses"  # inside the package, beside models and resources
_FILE: Final = "parts.json"


@dataclass(frozen=True)
class Part:
    """One distribution, library or interpreter inside the package.

    `licence` is an SPDX expression, `NOASSERTION` where nobody has looked yet. `files` and `texts` are relative to the
    package's contents, `files` holding native libraries alone.
    """

    name: str
    version: str
    licence: str
    kind: str  # "python", "library" or "interpreter"
    purl: str
    files: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


def write_parts(parts: Iterable[Part], folder: Path) -> Path:
    """The list of parts as JSON, sorted, in `folder`."""
    path = folder / _FILE
    rows = [asdict(part) for part in sorted(parts, key=lambda part: (part.kind, part.name.lower()))]
    path.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return path


def read_parts(contents: Path) -> tuple[Part, ...]:
    """The parts of the package whose contents (`_internal` on Linux and Windows) are in this folder.

    Raises FileNotFoundError where the package was built without its list.
    """
    rows = json.loads((contents / FOLDER / _FILE).read_text(encoding="utf-8"))
    return tuple(Part(**{**row, "files": tuple(row["files"]), "texts": tuple(row["texts"])}) for row in rows)
