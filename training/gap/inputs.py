"""The inputs that are compared: what part of the film the network sees, and what is done to its greys first."""

import hashlib
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.imaging.read import read_scan
from core.imaging.scan import Scan, ScanSource
from core.manifest import Region
from core.preprocess import LUNG, preprocess
from training.config import AugmentConfig, Config
from training.data.datasets import Picture, picture_path
from training.fitting.augment import augmented, without_lungs
from training.fitting.features import (
    PLAIN,
    FloatArray,
    TrunkView,
    batches,
    load_view,
    lung_map,
    run_trunk,
    save_view,
    trunk_session,
    trunk_taps,
)

FLIPPED: Final = "flipped"
ONE_SIZE: Final = 192
ONE_QUALITY: Final = 60
WEAK: Final = AugmentConfig(2, 0.15, 1.4, 1.2, 0.0, 1.0, 0.0, (40, 90), mirror=False, black=0.0)
STRONG: Final = AugmentConfig(2, 0.15, 2.0, 2.0, 10.0, 0.4, 0.5, (20, 90), mirror=False, black=0.0)

Greys = Callable[[Scan, FloatArray | None], Scan]


def as_they_are(scan: Scan, lungs: FloatArray | None) -> Scan:
    """The scan itself."""
    del lungs
    return scan


def one_archive(scan: Scan, lungs: FloatArray | None) -> Scan:
    """One resolution and one compression for all sources."""
    del lungs
    picture = Image.fromarray((scan.pixels[0].clip(0, 1) * 255).astype(np.uint8))
    buffer = io.BytesIO()
    picture.resize((ONE_SIZE, ONE_SIZE), Image.Resampling.BOX).save(buffer, "JPEG", quality=ONE_QUALITY)
    pixels = np.asarray(Image.open(buffer), np.float32)[np.newaxis] / np.float32(255)
    return replace(scan, pixels=pixels)


def equalised(scan: Scan, lungs: FloatArray | None) -> Scan:
    """Greys replaced by their rank among the greys of the lungs, so that every film has the same histogram there."""
    frame = scan.pixels[0]
    assert lungs is not None
    height, width = frame.shape
    cells = np.asarray(Image.fromarray(lungs[0]).resize((width, height), Image.Resampling.BILINEAR))
    inside = np.sort(frame[cells >= LUNG])
    if not inside.size:
        inside = np.sort(frame.ravel())
    ranks = np.searchsorted(inside, frame) / len(inside)
    return replace(scan, pixels=ranks[np.newaxis].astype(np.float32), window=None)


def outside(scan: Scan, lungs: FloatArray | None) -> Scan:
    """Everything but the lungs."""
    return without_lungs(scan, lungs)


@dataclass(frozen=True)
class Input:
    """One way to feed the network."""

    title: str
    region: Region
    greys: Greys
    augment: AugmentConfig
    detail: int | None = None

    @property
    def needs_lungs(self) -> bool:
        """Whether a lung map is needed to make it."""
        return self.region is not Region.WHOLE or self.greys is outside


INPUTS: Final[Mapping[str, Input]] = {
    "whole": Input("whole film", Region.WHOLE, as_they_are, WEAK),
    "whole_one_archive": Input("whole film, one resolution and compression", Region.WHOLE, one_archive, WEAK),
    "whole_strong": Input("whole film, strong augmentation", Region.WHOLE, as_they_are, STRONG),
    "outside": Input("only what is outside the lungs (shortcuts)", Region.WHOLE, outside, WEAK),
    "box_strong": Input("cut to the lungs, strong augmentation", Region.LUNG_BOX, as_they_are, STRONG),
    "lungs": Input("lungs only", Region.LUNGS_ONLY, as_they_are, WEAK),
    "lungs_strong": Input("lungs only, strong augmentation", Region.LUNGS_ONLY, as_they_are, STRONG),
    "lungs_equalised": Input("lungs only, equalised", Region.LUNGS_ONLY, equalised, WEAK),
    "lungs_128": Input("lungs only, 128 pixels of detail", Region.LUNGS_ONLY, as_they_are, WEAK, 128),
    "lungs_96": Input("lungs only, 96 pixels of detail", Region.LUNGS_ONLY, as_they_are, WEAK, 96),
}


def trunk_view(config: Config, root: Path, name: str, pictures: list[Picture], view: str) -> TrunkView:
    """Pictures behind the trunk, fed as the input `name` says; from the cache or computed."""
    keys = hashlib.sha256("\n".join([name, view, *(p.key for p in pictures)]).encode()).hexdigest()[:12]
    path = config.work / "gap" / f"{name}.{view}.{keys}.npz"
    taps = trunk_taps(config)
    if not path.exists():
        inputs = batches(len(pictures), lambda i: _load(config, root, name, pictures[i], view), f"{name} {view}")
        path.parent.mkdir(parents=True, exist_ok=True)
        save_view(path, run_trunk(trunk_session(config), taps, inputs))
    return load_view(path, taps)


def _load(config: Config, root: Path, name: str, picture: Picture, view: str) -> FloatArray:
    chosen, path = INPUTS[name], picture_path(root, picture)
    scan = read_scan(ScanSource(path, (path,)))
    lungs = lung_map(scan) if chosen.needs_lungs else None
    scan = chosen.greys(scan, lungs)
    if view == FLIPPED:
        scan, lungs = replace(scan, pixels=_mirrored(scan.pixels)), None if lungs is None else _mirrored(lungs)
    elif view != PLAIN:
        scan, lungs = augmented(scan, lungs, chosen.augment, f"{config.seed} {view} {picture.key}")
    return np.asarray(
        preprocess(scan, replace(config.preprocess, region=chosen.region, detail=chosen.detail), lungs)[0]
    )


def _mirrored(frames: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.ascontiguousarray(frames[:, :, ::-1])
