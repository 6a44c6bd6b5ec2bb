"""What the frozen trunk of the backbone makes of every picture, read and prepared exactly as the product does; cached.

The trunk is the network up to one layer. It is run once for every view of a picture; its output map and the means of
its tapped layers are kept, so that the blocks above it can be trained in minutes without a fast computer.
"""

import functools
import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from core.imaging.read import read_scan
from core.imaging.scan import Scan, ScanSource, Units
from core.manifest import PreprocessSpec, Region
from core.network import INPUT
from core.onnx_session import open_session
from core.paths import MODELS
from core.preprocess import preprocess
from training.config import Config
from training.data.datasets import Picture, picture_path
from training.fitting.augment import augmented, without_lungs

TAPS: Final = ("block_2", "block_4", "block_10", "block_15", "features")  # the last is the last map of all
MAP: Final = "map"
PLAIN: Final = "plain"
OUTSIDE: Final = "outside"
BATCH: Final = 16
BLOCK: Final = 512  # pictures in one file of the cache
LUNGS: Final = "lungs"

FloatArray = NDArray[np.float32]
Features = dict[str, FloatArray]


@dataclass(frozen=True, eq=False)
class TrunkView:
    """One view of some pictures behind the trunk.

    Attributes:
        maps: float16 (n, h, w, c), output of the trunk.
        pooled: the mean over the picture of every tap of the trunk, in order, float32 (n, channels).
    """

    maps: NDArray[np.float16]
    pooled: Features

    @property
    def end(self) -> str:
        """The layer that `maps` come from."""
        return list(self.pooled)[-1]

    def at(self, places: NDArray[np.intp]) -> "TrunkView":
        """The pictures at these indices."""
        return TrunkView(self.maps[places], {tap: values[places] for tap, values in self.pooled.items()})


def trunk_taps(config: Config) -> tuple[str, ...]:
    """Those of `TAPS` up to the layer above which blocks may be trained."""
    return TAPS[: TAPS.index(config.fine_tune.above) + 1]


def view_names(config: Config) -> list[str]:
    """Every view of a training picture that a network is fitted on."""
    return [PLAIN, *(f"augmented{i}" for i in range(config.augment.views))]


def network_input(path: Path, config: Config, view: str = PLAIN, seed: str = "") -> FloatArray:
    """One view of a picture file as network input, float32 (H, W, 3)."""
    scan = _relative(read_scan(ScanSource(path, (path,))), config.preprocess)
    spec = config.preprocess
    lungs = None if spec.region is Region.WHOLE else lung_map(scan)
    if view == OUTSIDE:
        scan, spec = without_lungs(scan, lungs), replace(spec, region=Region.WHOLE)
    elif view != PLAIN:
        scan, lungs = augmented(scan, lungs, config.augment, f"{config.seed} {view} {seed}")
    return np.asarray(preprocess(scan, spec, lungs)[0])


def _relative(scan: Scan, spec: PreprocessSpec) -> Scan:
    """Hounsfield units through the model's window, so that every view can be made of every scan."""
    if scan.units is not Units.HU:
        return scan
    assert spec.hu_window is not None
    low, high = spec.hu_window
    return replace(scan, pixels=((scan.pixels - low) / (high - low)).clip(0, 1), units=Units.RELATIVE, window=None)


def lung_map(scan: Scan) -> FloatArray:
    """The shipped lung finder's map of the first frame, float32 (1, h, w), 0..1.

    Raises:
        FileNotFoundError: the lung finder has not been published.
    """
    session, spec = _lung_finder()
    first = replace(scan, pixels=scan.pixels[:1])
    return np.asarray(session.run([LUNGS], {INPUT: preprocess(first, spec)})[0], np.float32)


@functools.cache
def _lung_finder() -> tuple[Any, PreprocessSpec]:
    folder = MODELS / LUNGS
    document = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return open_session(folder / document["file"]), PreprocessSpec.from_json(document["input"]["preprocess"])


def batches(count: int, load: Callable[[int], FloatArray], title: str) -> Iterator[FloatArray]:
    """Network input in batches, with a progress bar."""
    with tqdm(total=count, desc=title, unit="picture") as bar:
        for start in range(0, count, BATCH):
            indices = range(start, min(start + BATCH, count))
            yield np.stack([load(i) for i in indices])
            bar.update(len(indices))


def file_batches(paths: list[Path], config: Config, title: str) -> Iterator[FloatArray]:
    """Network input of picture files in batches, with a progress bar."""
    return batches(len(paths), lambda i: network_input(paths[i], config), title)


def trunk_session(config: Config) -> Any:
    """The frozen trunk as ONNX (twice as fast as Keras): its map, and the mean of every tapped layer."""
    taps = trunk_taps(config)
    path = config.work / f"trunk.{taps[-1]}.onnx"
    if not path.exists():
        from training.exporting.onnx_export import export_onnx
        from training.networks.exported import trunk_network

        path.parent.mkdir(parents=True, exist_ok=True)
        export_onnx(trunk_network(config.preprocess.height, taps, MAP), path, config.opset)
    return open_session(path)


def imagenet_features(config: Config, root: Path, pictures: list[Picture]) -> FloatArray:
    """Mean of the last feature map of the untrained backbone over whole frames, (n, 1280): what looks alike."""
    from training.exporting.onnx_export import export_onnx
    from training.networks.exported import pooled_backbone

    path = config.work / "backbone.onnx"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        export_onnx(pooled_backbone(config.preprocess.height), path, config.opset)
    session = open_session(path)
    whole = replace(config, preprocess=replace(config.preprocess, region=Region.WHOLE))
    inputs = file_batches([picture_path(root, p) for p in pictures], whole, "features of whole frames")
    return np.concatenate([session.run(["features"], {INPUT: batch})[0] for batch in inputs])


def cached_view(config: Config, root: Path, pictures: list[Picture], view: str) -> TrunkView:
    """One view of pictures behind the trunk, from the cache or computed set by set."""
    places: dict[str, list[int]] = {}
    for i, picture in enumerate(pictures):
        places.setdefault(picture.dataset, []).append(i)
    parts = [_dataset_view(config, root, [pictures[i] for i in indices], view) for indices in places.values()]
    order = np.argsort(np.concatenate(list(places.values())), kind="stable")
    pooled = {tap: np.concatenate([part.pooled[tap] for part in parts])[order] for tap in parts[0].pooled}
    return TrunkView(_joined([part.maps for part in parts], order), pooled)


def _joined(maps: list[NDArray[np.float16]], order: NDArray[np.intp]) -> NDArray[np.float16]:
    if len(maps) == 1 and (np.diff(order) == 1).all():
        return maps[0]
    return np.concatenate(maps)[order]


def _dataset_view(config: Config, root: Path, pictures: list[Picture], view: str) -> TrunkView:
    """Pictures are kept in blocks, so that an interruption loses one block at most."""
    taps = trunk_taps(config)
    folder = config.work / "trunk" / taps[-1] / f"{pictures[0].dataset}.{view}"
    black = [config.augment.black] if config.augment.black else []
    stamp = json.dumps([str(config.preprocess), str(config.augment), config.seed, *black])
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "stamp").exists() or (folder / "stamp").read_text() != stamp:
        for stale in folder.iterdir():
            stale.unlink()
        (folder / "stamp").write_text(stamp)
    session = None
    loaded: list[TrunkView] = []
    for start in range(0, len(pictures), BLOCK):
        some = pictures[start : start + BLOCK]
        path = folder / f"{_digest(root, some)}.npz"
        if not path.exists():
            session = session or trunk_session(config)
            title = f"{some[0].dataset} {view} {start}/{len(pictures)}"
            save_view(path, run_trunk(session, taps, _view_batches(config, root, some, view, title)))
        loaded.append(load_view(path, taps))
    pooled = {tap: np.concatenate([block.pooled[tap] for block in loaded]) for tap in taps}
    return TrunkView(np.concatenate([block.maps for block in loaded]), pooled)


def _view_batches(config: Config, root: Path, pictures: list[Picture], view: str, title: str) -> Iterator[FloatArray]:
    def load(i: int) -> FloatArray:
        return network_input(picture_path(root, pictures[i]), config, view, pictures[i].key)

    return batches(len(pictures), load, title)


def _digest(root: Path, pictures: list[Picture]) -> str:
    """Changes with the pictures, and where one was drawn or downloaded again and is not what it was."""
    said = [f"{p.key} {picture_path(root, p).stat().st_size}" for p in pictures]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:16]


def save_view(path: Path, view: TrunkView) -> None:
    """Write as npz, whole or not at all."""
    temporary = path.with_suffix(".part")
    with temporary.open("wb") as stream:
        np.savez(stream, allow_pickle=False, **{MAP: view.maps}, **view.pooled)
    temporary.replace(path)


def load_view(path: Path, taps: tuple[str, ...]) -> TrunkView:
    """Read what `save_view` wrote."""
    with np.load(path) as stored:
        return TrunkView(stored[MAP], {tap: stored[tap] for tap in taps})


def run_trunk(session: Any, taps: tuple[str, ...], inputs: Iterator[FloatArray]) -> TrunkView:
    """Maps and pooled taps of network input."""
    names = [MAP, *taps]
    maps, *pooled = zip(*(session.run(names, {INPUT: batch}) for batch in inputs), strict=True)
    return TrunkView(
        np.concatenate([m.astype(np.float16) for m in maps]),
        {tap: np.concatenate(values) for tap, values in zip(taps, pooled, strict=True)},
    )
