"""Pictures with lung masks, kept small in memory and on disk."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

SIDE: Final = 256  # pixels; more is not needed for a network that sees 224


class Kind(StrEnum):
    """What a picture is of."""

    XRAY = "xray"
    CT = "ct"
    NEGATIVE = "negative"


@dataclass(frozen=True, eq=False)
class Example:
    """One picture with its mask.

    Attributes:
        source: name of the data set.
        file: its file in the set.
        label: the set's label.
        group: pictures of one group (patient, near-duplicates) stay in one split.
        split: "train", "val" or "test".
        picture: uint8 (SIDE, SIDE), grey; the aspect ratio is lost, as it is in the network's input.
        mask: uint8 (SIDE, SIDE), 255 where there is lung.
    """

    kind: Kind
    source: str
    file: str
    label: str
    group: str
    split: str
    picture: NDArray[np.uint8]
    mask: NDArray[np.uint8]

    @property
    def key(self) -> str:
        """Unique name across sets."""
        return f"{self.source}/{self.file}"


def read_grey(path: Path) -> NDArray[np.uint8]:
    """A picture file as uint8 (SIDE, SIDE), upright and grey."""
    with Image.open(path) as picture:
        return squared(picture.convert("L"))


def squared(picture: Image.Image) -> NDArray[np.uint8]:
    """A grey picture as uint8 (SIDE, SIDE)."""
    return np.asarray(picture.resize((SIDE, SIDE), Image.Resampling.BILINEAR))


def deal_groups(groups: Iterable[str], shares: dict[str, float], seed: int) -> dict[str, str]:
    """Assign every group to a split; what the shares leave over is "train".

    Args:
        groups: one name for each picture.
        shares: share 0..1 of the pictures by split.
    """
    sizes: dict[str, int] = defaultdict(int)
    for group in groups:
        sizes[group] += 1
    total, names = sum(sizes.values()), sorted(sizes)
    room = {split: share * total for split, share in shares.items()}
    dealt = dict.fromkeys(names, "train")
    for i in np.random.default_rng(seed).permutation(len(names)):
        size = sizes[names[i]]
        split = next((s for s, left in room.items() if left >= size), None)
        if split is not None:
            room[split] -= size
            dealt[names[i]] = split
    return dealt


_TEXTS: Final = ("source", "file", "label", "group", "split")


def save_examples(path: Path, examples: list[Example]) -> None:
    """Write examples as a compressed NumPy archive."""
    path.parent.mkdir(parents=True, exist_ok=True)
    texts = np.array([[e.kind, *(getattr(e, name) for name in _TEXTS)] for e in examples])
    pictures, masks = np.stack([e.picture for e in examples]), np.stack([e.mask for e in examples])
    np.savez_compressed(path, allow_pickle=False, texts=texts, pictures=pictures, masks=masks)


def load_examples(path: Path) -> list[Example]:
    """Read what `save_examples` wrote."""
    with np.load(path) as stored:
        texts, pictures, masks = stored["texts"].tolist(), stored["pictures"], stored["masks"]
    return [
        Example(Kind(kind), source, file, label, group, split, picture, mask)
        for (kind, source, file, label, group, split), picture, mask in zip(texts, pictures, masks, strict=True)
    ]
