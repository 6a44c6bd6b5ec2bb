"""highdicom's tables of the DICOM standard without what it does not look up for our objects: 22 MB become 1 MB."""

import json
from pathlib import Path
from typing import Final

import highdicom

_FOLDER: Final = "_standard"
_LARGE: Final = "module_attribute_map.json"


def standard_tables(work: Path) -> list[tuple[str, str]]:
    """The tables as (file, folder in the package).

    For secondary captures and structured reports highdicom asks whether an attribute stands at the top level of a
    kind of object. What stands inside sequences it needs for segmentations and multi-frame images, which we do not
    write; so that is left out. Reading the whole table would also take 0.3 s and 100 MB of memory.

    Args:
        work: where the short table is written.
    """
    source = Path(highdicom.__file__).with_name(_FOLDER)
    modules = json.loads((source / _LARGE).read_text(encoding="utf-8"))
    short = {name: [item for item in items if not item["path"]] for name, items in modules.items()}
    written = work / _LARGE
    written.write_text(json.dumps(short, separators=(",", ":")), encoding="utf-8")
    files = [written, *(file for file in sorted(source.glob("*.json")) if file.name != _LARGE)]
    return [(str(file), f"highdicom/{_FOLDER}") for file in files]
