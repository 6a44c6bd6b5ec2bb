"""Golden cases: pictures with the answers a computer must reproduce."""

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from training.config import Config
from training.data.datasets import DATASETS, LABELS, Picture
from training.exporting.predict import predict_pictures
from training.fitting.calibrate import Calibration
from training.fitting.novelty import nearest_distance

# Only these licences allow the pictures to be shipped.
SHIPPABLE: Final = ("CC BY 4.0", "CC BY 3.0")
WANTED: Final = {"normal": 2, "covid": 2, "bacterial_pneumonia": 1, "viral_pneumonia": 1}
# Other kernels for the float part change which way activations round: 0.04 for 99 of 100 pictures, measured between
# the optimisation levels of ONNX Runtime. Eight-bit weights on a CPU without VNNI would move one by 0.7.
TOLERANCE: Final = 0.05


@dataclass(frozen=True)
class GoldenFolder:
    """Where golden cases are written: the model they are run with, and the folder of the model."""

    model: Path
    folder: Path


def golden_candidates(config: Config, pictures: list[Picture]) -> list[Picture]:
    """Shippable pictures nothing was fitted on, shuffled by the seed: tested ones, and twins of tested ones."""
    tested = {p.group for p in pictures if p.split == "test"}
    free = [
        p
        for p in pictures
        if DATASETS[p.dataset].licence in SHIPPABLE
        and (p.split == "test" or (p.dataset in config.golden_sets and p.group in tested))
    ]
    return [free[i] for i in np.random.default_rng(config.seed).permutation(len(free))]


def write_golden(
    config: Config,
    root: Path,
    pictures: list[Picture],
    target: GoldenFolder,
    calibration: Calibration,
    class_means: np.ndarray,
) -> list[dict[str, Any]]:
    """Copy the first accepted pictures of each label, right or wrong, and return their entries for the manifest."""
    (target.folder / "golden").mkdir(parents=True, exist_ok=True)
    entries: list[dict[str, Any]] = []
    candidates = golden_candidates(config, pictures)
    for label, wanted in WANTED.items():
        some = [p for p in candidates if p.label == label][: 4 * wanted]
        if not some:
            continue
        outputs = predict_pictures(target.model, root, some, config, f"golden {label}")
        accepted = nearest_distance(outputs.embedding, class_means) <= calibration.novelty_threshold
        for i in np.flatnonzero(accepted)[:wanted]:
            probabilities = calibration.probabilities(outputs)[i]
            entries.append(_entry(root, some[i], probabilities, target.folder))
    return entries


def _entry(root: Path, picture: Picture, probabilities: np.ndarray, folder: Path) -> dict[str, Any]:
    source = root / picture.dataset / picture.file
    file = f"golden/{picture.label}_{Path(picture.file).stem}{source.suffix}"
    shutil.copyfile(source, folder / file)
    dataset = DATASETS[picture.dataset]
    return {
        "file": file,
        "sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
        "label": picture.label,
        "probabilities": {name: round(float(p), 6) for name, p in zip(LABELS, probabilities, strict=True)},
        "abnormal_probability": round(1 - float(probabilities[0]), 6),
        "tolerance": TOLERANCE,
        "source": f"{dataset.title}, {picture.file}",
        "url": dataset.url,
        "licence": dataset.licence,
    }


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
