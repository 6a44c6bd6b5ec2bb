"""Pictures the gate learns from that no public set here holds; made once, seeded, below `entries.MADE`.

- changed_scans: scans that stay what they are (tilted, framed, photographed from a light box) and scans no model may
  judge any more (turned, negative, a part only), see `training.data.changed_scans`. There are no lateral films among
  the downsized sets (Cohen's set has some, at full size, and its reader delivers them): how well real lateral films
  are recognised is not known until that set is there.
- made_pages: pages, forms, screens, charts, strips, textures and shapes, see `training.data.pages` and `shapes`.
- photographs: parts of the photographs and textures that come with scikit-image and scikit-learn, in grey.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import numpy as np
from numpy.random import Generator
from PIL import Image, ImageOps
from tqdm import tqdm

from training.data import changed_scans, entries, pages, shapes
from training.data.datasets import Picture, picture_path, read_dataset
from training.data.entries import MADE_PREFIX
from training.data.gate import group_of
from training.data.nonxrays import photographs

_FILMS: Final = ("kermany_cxr", "covid19_radiography_cxr", "nih_chestxray8_cxr")
_SLICES: Final = ("covid_ct", "sars_cov_2_ct", "mosmed_ct", "drenet_ct", "iq_othnccd_ct")
# What is changed in which way: (sets, their labels or () for all, kinds of change).
_SOURCES: Final = (
    (_FILMS, (), changed_scans.FILMS),
    (_SLICES, (), changed_scans.SLICES),
    (("pocus_ultrasound",), (), changed_scans.FRAMES),
    (("medical_mnist_64px",), ("AbdomenCT", "BreastMRI", "HeadCT", "Hand"), changed_scans.PARTS),
    (("medical_mnist_64px",), ("AbdomenCT", "HeadCT"), changed_scans.SOFT_PARTS),
)
_PAGES: Final = pages.KINDS | shapes.KINDS
_PER_PAGE_KIND: Final = 50
_PER_PHOTOGRAPH: Final = 24
_SMALL: Final = (0.25, 64)  # this share is shrunk to so many pixels, as the 64-pixel sets are: size must tell nothing

# Name, group (the scan or photograph it comes from) and person, picture.
_Made = Iterator[tuple[str, str, str, Image.Image]]


def read_made(root: Path, name: str, seed: int) -> list[Picture]:
    """A made set; it is made at the first call and when its seed, its scans or its kinds change.

    Raises:
        KeyError: there is no such set.
        FileNotFoundError: the scans it is made of are not under `root`.
    """
    folder = entries.MADE / name / str(seed)
    stamp = _stamp(root, name)
    if not (folder / "stamp.txt").is_file() or (folder / "stamp.txt").read_text(encoding="utf-8") != stamp:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        rows = [_saved(folder, seed, *made) for made in tqdm(_MAKERS[name](root, seed), name, unit="picture")]
        (folder / "pictures.json").write_text(json.dumps(rows), encoding="utf-8")
        (folder / "stamp.txt").write_text(stamp, encoding="utf-8")
    rows = json.loads((folder / "pictures.json").read_text(encoding="utf-8"))
    return [Picture(name, f"{MADE_PREFIX}{seed}/{file}", kind, person, group) for file, kind, group, person in rows]


def _stamp(root: Path, name: str) -> str:
    """Changes when what the set is made of, or the way it is made, does."""
    modules = {"changed_scans": (changed_scans,), "made_pages": (pages, shapes)}.get(name, ())
    parts = [Path(str(module.__file__)).read_bytes() for module in modules] + [Path(__file__).read_bytes()]
    if name == "changed_scans":
        parts += [p.key.encode() for sets, labels, _ in _SOURCES for p in _scans(root, sets, labels)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _saved(folder: Path, seed: int, name: str, group: str, person: str, picture: Image.Image) -> tuple[str, ...]:
    generator = np.random.default_rng([seed, *name.encode()])
    share, side = _SMALL
    if generator.random() < share:
        picture = picture.resize((side, side), Image.Resampling.BOX)
    file = f"{name}.jpg"
    picture.save(folder / file, quality=int(generator.integers(60, 96)))
    return file, kind_of(name), group, person


def kind_of(file: str) -> str:
    """The kind of a made picture by its file: the name without its number."""
    return Path(file).stem.rsplit("_", 1)[0]


def _scans(root: Path, sets: tuple[str, ...], labels: tuple[str, ...]) -> list[Picture]:
    return [p for name in sets for p in read_dataset(root, name) if not labels or p.label in labels]


def _changed_scans(root: Path, seed: int) -> _Made:
    for sets, labels, kinds in _SOURCES:
        scans = _scans(root, sets, labels)
        for name, kind in kinds.items():
            for number in range(kind.count):
                generator = np.random.default_rng([seed, number, *name.encode()])
                scan = scans[int(generator.integers(0, len(scans)))]
                with Image.open(picture_path(root, scan)) as picture:
                    changed = kind.change(picture.convert("L"), generator)
                yield f"{name}_{number:04d}", group_of(scan), scan.patient, changed


def _made_pages(_: Path, seed: int) -> _Made:
    for kind, draw in _PAGES.items():
        for number in range(_PER_PAGE_KIND):
            yield f"{kind}_{number:04d}", "", "", draw(np.random.default_rng([seed, number, *kind.encode()]))


def _photographs(_: Path, seed: int) -> _Made:
    for path in photographs():
        generator = np.random.default_rng([seed, *path.name.encode()])
        with Image.open(path) as picture:
            grey = picture.convert("L")
        for number in range(_PER_PHOTOGRAPH):
            yield f"{path.stem}_{number:04d}", f"photograph {path.stem}", "", _view(grey, generator)


def _view(photograph: Image.Image, generator: Generator) -> Image.Image:
    """A random part of at least half of each side, mirrored, turned a quarter, a negative or none of these."""
    wide, high = (max(32, int(side * generator.uniform(0.5, 1.0))) for side in photograph.size)
    left, top = (int(generator.integers(0, max(1, s - p))) for s, p in zip(photograph.size, (wide, high), strict=True))
    view = photograph.crop((left, top, left + wide, top + high))
    view = ImageOps.mirror(view) if generator.random() < 0.5 else view
    view = view.rotate(int(generator.choice([0, 0, 90, 180, 270])), expand=True)
    view = ImageOps.invert(view) if generator.random() < 0.2 else view
    view.thumbnail((512, 512))
    return view


_MAKERS: Final[Mapping[str, Callable[[Path, int], _Made]]] = {
    "changed_scans": _changed_scans,
    "made_pages": _made_pages,
    "photographs": _photographs,
}
MADE_SETS: Final = tuple(_MAKERS)
