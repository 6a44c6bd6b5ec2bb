"""Golden cases: pictures with the answers a computer must reproduce, as the whole program gives them."""

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np

from core.imaging.read import read_scan
from core.imaging.scan import ScanSource
from core.manifest import ClassifierManifest, Manifest
from core.paths import MODELS
from core.pipeline import Engine, analyze, load_engine
from training.config import Config
from training.data.catalogue import DATASETS
from training.data.datasets import Picture, picture_path
from training.data.tasks import NORMAL

# Only these licences allow the pictures to be shipped; Apache-2.0 are pages drawn by this project.
SHIPPABLE: Final = ("CC BY 4.0", "CC BY 3.0", "CC0 1.0", "Apache-2.0")
MOST: Final = 6
TRIED: Final = 12  # pictures of a label, before it goes without a golden case
# Other kernels for the float part change which way activations round: 0.04 for 99 of 100 pictures between the
# optimisation levels of ONNX Runtime, up to 0.09 on an emulated CPU without AVX. Eight-bit weights on a CPU without
# VNNI would move a probability by 0.7.
TOLERANCE: Final = 0.1


def licence_of(picture: Picture) -> str:
    """The licence of a picture: its own where its set mixes several."""
    return picture.licence or DATASETS[picture.dataset].licence


def golden_candidates(config: Config, pictures: list[Picture]) -> dict[str, list[Picture]]:
    """Shippable pictures by label, shuffled by the seed: tested ones, and those of golden sets with no twin fitted on.

    With cross-validation there are none that nothing was fitted on; then any will do, for golden cases are no evidence
    of accuracy.
    """
    fitted = {p.group for p in pictures if p.split in ("train", "val")}
    free = [
        p
        for p in pictures
        if licence_of(p) in SHIPPABLE
        and (config.folds or p.split == "test" or (p.dataset in config.golden_sets and p.group not in fitted))
    ]
    by_label: dict[str, list[Picture]] = {}
    for i in np.random.default_rng(config.seed).permutation(len(free)):
        by_label.setdefault(free[i].label, []).append(free[i])
    return {label: by_label[label] for label in sorted(by_label)}


def write_golden(config: Config, root: Path, pictures: list[Picture], models: Path = MODELS) -> list[dict[str, Any]]:
    """Copy a few answered pictures of each label, right or wrong, and return their entries for the manifest.

    The model must already lie in `models`, with those it works together with: what counts is what the program says.
    """
    folder = models / config.id
    (folder / "golden").mkdir(parents=True, exist_ok=True)
    engine = load_engine(models)
    manifest = next(m for m in engine.models if m.id == config.id)
    candidates = golden_candidates(config, pictures)
    each = max(1, MOST // max(1, len(candidates)))
    entries: list[dict[str, Any]] = []
    for some in candidates.values():
        answered = _answered(some[:TRIED], root, manifest, engine)
        for picture, probabilities in [found for found, _ in zip(answered, range(each), strict=False)]:
            entries.append(_entry(root, picture, probabilities, folder))
    return entries


def _answered(
    pictures: list[Picture], root: Path, manifest: Manifest, engine: Engine
) -> Iterator[tuple[Picture, dict[str, float]]]:
    """Those pictures the program answers, with its probabilities."""
    for picture in pictures:
        path = picture_path(root, picture)
        if isinstance(manifest, ClassifierManifest):
            probabilities = analyze(path, engine, manifest.modality, heatmap=False).result.probabilities
        else:
            assert engine.gate is not None
            (row,) = engine.gate.run(read_scan(ScanSource(path, (path,))))
            probabilities = dict(zip((str(k) for k in engine.gate.manifest.kinds), row.tolist(), strict=True))
        if probabilities is not None:
            yield picture, probabilities


def _entry(root: Path, picture: Picture, probabilities: dict[str, float], folder: Path) -> dict[str, Any]:
    source = picture_path(root, picture)
    file = f"golden/{picture.label}_{Path(picture.file).stem}{source.suffix}".replace(" ", "_")
    shutil.copyfile(source, folder / file)
    dataset = DATASETS[picture.dataset]
    entry = {
        "file": file,
        "sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
        "label": picture.label,
        "probabilities": {name: round(p, 6) for name, p in probabilities.items()},
        "tolerance": TOLERANCE,
        "source": f"{dataset.title}, {picture.file}",
        "url": dataset.url,
        "licence": licence_of(picture),
    }
    if NORMAL in probabilities:
        entry["abnormal_probability"] = round(1 - probabilities[NORMAL], 6)
    return entry


def sources_text(entries: list[dict[str, Any]]) -> str:
    """SOURCES.md of the golden folder."""
    lines = [
        "# Sources of the golden pictures",
        "",
        "Each was shrunk by the publisher of the copy it was taken from and is otherwise unchanged.",
        "",
        "| file | source | licence | address |",
        "|---|---|---|---|",
    ]
    lines += [f"| {Path(e['file']).name} | {e['source']} | {e['licence']} | {e['url']} |" for e in entries]
    return "\n".join(lines) + "\n"
