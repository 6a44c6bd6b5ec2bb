"""The data step: every picture the lung finder learns from, with its mask, as arrays in the work folder."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from tqdm import tqdm

from core.onnx_session import open_session
from training.data.datasets import Picture, picture_path, read_dataset
from training.data.nonxrays import photographs
from training.data.split import group_pictures
from training.lungs.config import LungsConfig
from training.lungs.ct_masks import cut_out_mask, slice_mask
from training.lungs.examples import (
    SIDE,
    Example,
    Kind,
    deal_groups,
    load_examples,
    read_grey,
    save_examples,
    squared,
)
from training.lungs.human_masks import human_examples
from training.lungs.pseudo import agreed_map, xray_mask
from training.lungs.soft_tissue import soft_tissue_mask

Grey = NDArray[np.uint8]
Masker = Callable[[Grey], Grey | None]

HUMAN, ADULTS, SLICES, SOFT_TISSUE, NEGATIVES = "human", "adults", "slices", "soft_tissue", "negatives"
PARTS: Final = (HUMAN, ADULTS, SLICES, SOFT_TISSUE, NEGATIVES)
_CUT_OUT: Final = frozenset({"drenet_ct"})  # sets that come as lungs on black
_WITHOUT_LUNGS: Final = frozenset({"AbdomenCT", "BreastMRI", "Hand", "HeadCT"})  # of medical_mnist_64px
_WORDS: Final = ("patient", "report", "thorax", "2021-03-14", "Dr.", "findings:", "no", "page", "1/2", "17.5", "mg/l")


def gather(config: LungsConfig, root: Path) -> None:
    """Write the parts that need no lung finder into the work folder; parts that are there already are kept."""
    makers = {HUMAN: human_examples, SLICES: slice_examples, NEGATIVES: negative_examples}
    for part, maker in makers.items():
        if not _path(config, part).exists():
            save_examples(_path(config, part), maker(config, root))


def gather_found(config: LungsConfig, root: Path, part: str, finder: Path) -> None:
    """Write a part whose masks a lung finder makes into the work folder, unless it is there: ADULTS or SOFT_TISSUE."""
    maker = {ADULTS: adult_examples, SOFT_TISSUE: soft_tissue_examples}[part]
    if not _path(config, part).exists():
        save_examples(_path(config, part), maker(config, root, finder))


def load_part(config: LungsConfig, part: str) -> list[Example]:
    """A part that `gather` or `gather_found` wrote.

    Raises:
        FileNotFoundError: it has not been gathered.
    """
    return load_examples(_path(config, part))


def _path(config: LungsConfig, part: str) -> Path:
    return config.work / f"{part}.npz"


def held_out_films(config: LungsConfig, root: Path) -> list[Example]:
    """The adults' X-rays of the test split, without masks, whether a lung finder was sure of them or not."""
    return [e for name in config.adults for e in _unmasked(config, root, name) if e.split == "test"]


def external_films(config: LungsConfig, root: Path) -> list[Example]:
    """The X-rays of the external sets, without masks."""
    return [e for name in config.external for e in _unmasked(config, root, name)]


def _unmasked(config: LungsConfig, root: Path, name: str) -> list[Example]:
    pictures = _some(config, root, name, config.adults[name]) if name in config.adults else read_dataset(root, name)
    return _masked(config, root, pictures, Kind.XRAY, np.zeros_like)


def slice_examples(config: LungsConfig, root: Path) -> list[Example]:
    """CT slices with classical masks; slices without a believable one are left out."""
    found: list[Example] = []
    for name, count in config.slices.items():
        masker = cut_out_mask if name in _CUT_OUT else slice_mask
        found += _masked(config, root, _some(config, root, name, count), Kind.CT, _as_grey(masker))
    return found


def adult_examples(config: LungsConfig, root: Path, finder: Path) -> list[Example]:
    """X-rays of adults with the masks of a first lung finder (an ONNX file) where it is sure of them."""
    session = open_session(finder)

    def masker(picture: Grey) -> Grey | None:
        mean, agreement = agreed_map(session, picture, config.preprocess)
        return xray_mask(mean) if agreement >= config.agreement else None

    found: list[Example] = []
    for name, count in config.adults.items():
        found += _masked(config, root, _some(config, root, name, count), Kind.XRAY, masker)
    return found


def soft_tissue_examples(config: LungsConfig, root: Path, finder: Path) -> list[Example]:
    """CT slices in soft tissue windows with the masks of a second lung finder (ONNX) where it is sure of them."""
    session = open_session(finder)

    def masker(picture: Grey) -> Grey | None:
        return soft_tissue_mask(session, picture, config.preprocess, config.slice_agreement)

    found: list[Example] = []
    for name, count in config.soft_tissue.items():
        found += _masked(config, root, _some(config, root, name, count), Kind.CT, masker)
    return found


def negative_examples(config: LungsConfig, root: Path) -> list[Example]:
    """Pictures without lungs: other examinations, photographs, pages of text, empty pictures."""
    found: list[Example] = []
    for name, count in config.negatives.items():
        found += _masked(config, root, _some(config, root, name, count), Kind.NEGATIVE, np.zeros_like)
    generator = np.random.default_rng(config.seed)
    made = [("photographs", path.name, read_grey(path)) for path in photographs()]
    for name, draw in (("pages", _page), ("shades", _shade)):
        made += [(name, f"{i}", draw(generator)) for i in range(config.drawn)]
    dealt = _deal(config, [f"{source}/{file}" for source, file, _ in made])
    return found + [
        Example(Kind.NEGATIVE, source, file, "other", file, dealt[f"{source}/{file}"], picture, np.zeros_like(picture))
        for source, file, picture in made
    ]


def _some(config: LungsConfig, root: Path, name: str, count: int) -> list[Picture]:
    """An even selection over the labels, shuffled by the seed."""
    pictures = [p for p in read_dataset(root, name) if name != "medical_mnist_64px" or p.label in _WITHOUT_LUNGS]
    labels = sorted({p.label for p in pictures})
    generator, chosen = np.random.default_rng([config.seed, *name.encode()]), []
    for label in labels:
        mine = [p for p in pictures if p.label == label]
        chosen += [mine[i] for i in generator.permutation(len(mine))[: -(-count // len(labels))]]
    return chosen


def _masked(config: LungsConfig, root: Path, pictures: list[Picture], kind: Kind, masker: Masker) -> list[Example]:
    """Examples of the pictures a mask was made for; a publisher's test picture is only ever tested on."""
    groups = group_pictures(pictures, [])
    dealt = _deal(config, groups)
    tested = {group for p, group in zip(pictures, groups, strict=True) if p.publisher_split == "test"}
    found: list[Example] = []
    for p, group in tqdm(list(zip(pictures, groups, strict=True)), pictures[0].dataset, unit="picture"):
        picture = read_grey(picture_path(root, p))
        mask = masker(picture)
        split = "test" if group in tested else dealt[group]
        if mask is not None:
            found.append(Example(kind, p.dataset, p.file, p.label, group, split, picture, mask))
    print(f"{pictures[0].dataset}: {len(found)} of {len(pictures)} {dict(Counter(e.split for e in found))}")
    return found


def _deal(config: LungsConfig, groups: list[str]) -> dict[str, str]:
    return deal_groups(groups, {"val": config.val_share, "test": config.test_share}, config.seed)


def _as_grey(masker: Callable[[Grey], NDArray[np.bool_] | None]) -> Masker:
    def grey(picture: Grey) -> Grey | None:
        mask = masker(picture)
        return None if mask is None else mask.astype(np.uint8) * 255

    return grey


def _shade(generator: np.random.Generator) -> Grey:
    """Nothing but a change of grey from side to side or from the middle outwards, noise, or one grey."""
    rows, columns = np.mgrid[-1 : 1 : SIDE * 1j, -1 : 1 : SIDE * 1j]
    slope, bend, noise = generator.uniform(-80, 80, 2), generator.uniform(-120, 120), generator.uniform(0, 20)
    shade = 128 + slope[0] * rows + slope[1] * columns + bend * np.hypot(rows, columns)
    if generator.random() < 0.2:
        shade[:] = generator.uniform(0, 255)
    return np.asarray((shade + noise * generator.normal(0, 1, shade.shape)).clip(0, 255), np.uint8)


def _page(generator: np.random.Generator) -> Grey:
    """Lines of text, a table or boxes, black on white or white on black."""
    page = Image.new("L", (2 * SIDE, 2 * SIDE), 255)
    draw: Any = ImageDraw.Draw(page)
    size = float(generator.uniform(10, 34))
    for y in np.arange(generator.uniform(5, 120), 2 * SIDE, size * generator.uniform(1.1, 2.0)):
        line = " ".join(generator.choice(_WORDS, int(generator.integers(1, 12))))
        draw.text((generator.uniform(5, 60), y), line, fill=0, font_size=size)
    for _ in range(int(generator.integers(0, 6))):
        x, y, width, height = generator.uniform(0, 0.6, 4) * 2 * SIDE
        draw.rectangle((x, y, x + width, y + height), outline=0, fill=int(generator.choice([0, 128, 230])))
    grey = squared(page)
    return grey if generator.random() < 0.5 else 255 - grey
