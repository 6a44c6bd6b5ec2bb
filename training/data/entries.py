"""What a download says of one of its pictures, and how its folders are searched."""

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from training.config import RUNS

# Pictures made from something else (frames of clips, slices of studies, drawn ones) lie here, not beside the data.
MADE: Final = RUNS / "made"
MADE_PREFIX: Final = "made/"
LATERAL: Final = "lateral"  # label of a chest X-ray from the side, whatever it shows
_PICTURES: Final = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp"}
_DEPTH: Final = 5


@dataclass(frozen=True)
class Entry:
    """One picture of a download.

    Attributes:
        file: relative to the set's folder; with `MADE_PREFIX` relative to the set's folder below `MADE`.
        label: the set's own label, in the words of `training.data.tasks`.
        patient: the publisher's name for the person; empty where unknown.
        group: the publisher's group of near-duplicates; empty where unknown.
        split: the publisher's split; empty where there is none.
        licence: of this picture, where the set mixes several.
    """

    file: str
    label: str
    patient: str = ""
    group: str = ""
    split: str = ""
    licence: str = ""


def in_order(path: Path) -> list[tuple[int, str]]:
    """Sorting key that puts "10" after "9"."""
    parts = re.split(r"(\d+)", str(path))
    return [(int(part), "") if part.isdigit() else (-1, part) for part in parts]


def _breadth_first(folder: Path) -> Iterator[Path]:
    """Folders below and including `folder`, shallow ones first; archive leftovers (__MACOSX) are skipped."""
    queue = deque([(folder, 0)])
    while queue:
        here, depth = queue.popleft()
        yield here
        if depth < _DEPTH:
            below = sorted(p for p in here.iterdir() if p.is_dir() and not p.name.startswith(("__", ".")))
            queue.extend((p, depth + 1) for p in below)


def find_folder(folder: Path, name: str) -> Path | None:
    """The shallowest folder of that name (whatever its case) at or below `folder`."""
    if not folder.is_dir():
        return None
    return next((p for p in _breadth_first(folder) if p.name.lower() == name.lower()), None)


def find_file(folder: Path, name: str) -> Path | None:
    """The shallowest file of that name at or below `folder`."""
    if not folder.is_dir():
        return None
    return next((p / name for p in _breadth_first(folder) if (p / name).is_file()), None)


def pictures_in(folder: Path | None) -> list[Path]:
    """Picture files directly in a folder, in order; none where the folder is missing."""
    if folder is None or not folder.is_dir():
        return []
    return sorted((p for p in folder.iterdir() if p.suffix.lower() in _PICTURES), key=in_order)


def even(items: list[Path], count: int, margin: float = 0.0) -> list[Path]:
    """At most `count` evenly spaced items, leaving out a share 0..0.5 at both ends."""
    first, last = round(margin * len(items)), len(items) - round(margin * len(items))
    inside = items[first:last]
    if len(inside) <= count:
        return inside
    return [inside[(2 * i + 1) * len(inside) // (2 * count)] for i in range(count)]


def cut_once(dataset: str, name: str, cut: Callable[[Path], None]) -> list[str]:
    """Files made from one study or clip, made at the first call.

    Args:
        cut: writes them into the empty folder it is given.

    Returns:
        Their names as in `Entry.file`, in order.
    """
    target = MADE / dataset / name
    if not target.is_dir():
        unfinished = target.with_name(f"{target.name}.unfinished")
        unfinished.mkdir(parents=True, exist_ok=True)
        cut(unfinished)
        unfinished.rename(target)
    return [f"{MADE_PREFIX}{name}/{path.name}" for path in sorted(target.iterdir())]
