"""The publish step: writes the model folder the product ships."""

import hashlib
import shutil
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import numpy as np

import core
from core.imaging.read import read_scan
from core.imaging.scan import ScanSource
from core.lungs import LungFinder, coarse_map, lung_area
from core.manifest import SCHEMA, LungsManifest, Task, load_manifest
from core.paths import MODELS
from training.commands import read_json, write_json
from training.config import CONFIGS
from training.data.catalogue import DATASETS
from training.lungs.config import LungsConfig
from training.lungs.examples import Example
from training.lungs.export import int8_path
from training.lungs.gather import PARTS, load_part
from training.lungs.model_card import model_card
from training.lungs.network import OUTPUT
from training.networks.efficientnet_lite import STARTED_FROM
from training.publishing.golden import SHIPPABLE, TOLERANCE, sources_text
from training.publishing.publish import training_hash

INTENDED_USE: Final = (
    "Finds the lungs in frontal chest X-rays and axial chest CT slices, so that pictures are judged by their lungs "
    "alone, heat maps stay inside them, and pictures that show no lungs, or X-rays that cut them off, are refused."
)
NOT_FOR: Final = (
    "It measures nothing and says nothing about disease. Its outline is a coarse one: 56 x 56 cells for a whole "
    "picture. It is not for lateral views."
)
_METHOD: Final = (
    "first a network from the human masks of children alone; its masks of adults' X-rays, where several views of a "
    "film agree and two lungs of plausible shape result, and masks of CT slices by classical means (air the body "
    "encloses, vessels filled, bays closed) then teach the second network, which ships, beside the human masks and "
    "pictures without lungs; random whitening of the lungs, devices, text, margins, windows and cut-out lungs while "
    "training"
)
_COARSE: Final = 8  # rows and columns of a golden map


def publish(config: LungsConfig, root: Path) -> None:
    """Write models/<id>: model, manifest, golden cases and model card; fails if the result does not load."""
    folder = MODELS / config.id
    shutil.rmtree(folder / "golden", ignore_errors=True)
    (folder / "golden").mkdir(parents=True)
    shutil.copyfile(int8_path(config), folder / "model.onnx")
    parts = {part: load_part(config, part) for part in PARTS}
    document = _document(config, parts)
    write_json(folder / "manifest.json", document)
    document["golden"] = _golden(folder, root, [e for examples in parts.values() for e in examples])
    write_json(folder / "manifest.json", document)
    (folder / "golden" / "SOURCES.md").write_text(sources_text(document["golden"]), encoding="utf-8")
    (folder / "MODEL_CARD.md").write_text(model_card(document), encoding="utf-8")
    print(f"published {_finder(folder).manifest.folder}")


def _document(config: LungsConfig, parts: dict[str, list[Example]]) -> dict[str, Any]:
    spec = config.preprocess
    shape = [None, spec.height, spec.width, spec.channels]
    return {
        "schema": SCHEMA,
        "task": Task.LUNGS,
        "id": config.id,
        "version": config.version,
        "file": "model.onnx",
        "sha256": hashlib.sha256(int8_path(config).read_bytes()).hexdigest(),
        "precision": "int8",
        "licence": "Apache-2.0",
        "intended_use": INTENDED_USE,
        "not_for": NOT_FOR,
        "input": {"name": "image", "shape": shape, "dtype": "float32", "preprocess": asdict(spec)},
        "outputs": {OUTPUT: {"shape": [None, config.map_size, config.map_size]}},
        "limits": read_json(config.work / "limits.json"),
        "training": {
            "started_from": STARTED_FROM,
            "method": _METHOD,
            "parts": {part: _counts(examples) for part, examples in parts.items()},
            "data_sets": _data_sets(config, parts),
            "config": (CONFIGS / f"{config.name}.toml").read_text(encoding="utf-8"),
            "code": {"version": core.__version__, "training_sha256": training_hash()},
        },
        "evaluation": read_json(config.work / "evaluation.json"),
        "golden": [],
    }


def _counts(examples: list[Example]) -> dict[str, int]:
    return dict(sorted(Counter(f"{e.source} {e.split}" for e in examples).items()))


def _data_sets(config: LungsConfig, parts: dict[str, list[Example]]) -> dict[str, Any]:
    names = {e.source for examples in parts.values() for e in examples} | set(config.external)
    return {
        name: {key: getattr(DATASETS[name], key) for key in ("title", "licence", "url", "people")}
        for name in sorted(names & DATASETS.keys())
    }


def _finder(folder: Path) -> LungFinder:
    manifest = load_manifest(folder)
    assert isinstance(manifest, LungsManifest)
    return LungFinder(manifest)


def _golden(folder: Path, root: Path, examples: list[Example]) -> list[dict[str, Any]]:
    """The first held-out picture of every source and label whose licence allows to ship it."""
    finder = _finder(folder)
    chosen: dict[tuple[str, str], Example] = {}
    for e in examples:
        if e.split == "test" and e.source in DATASETS and DATASETS[e.source].licence in SHIPPABLE:
            chosen.setdefault((e.source, e.label), e)
    return [_case(folder, root, finder, e) for e in chosen.values()]


def _case(folder: Path, root: Path, finder: LungFinder, example: Example) -> dict[str, Any]:
    source, dataset = root / example.source / example.file, DATASETS[example.source]
    file = f"golden/{example.source}_{example.label}{source.suffix}"
    shutil.copyfile(source, folder / file)
    lungs = finder.run(read_scan(ScanSource(source, (source,))))[0]
    return {
        "file": file,
        "sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
        "label": example.label,
        "lung_area": round(lung_area(lungs), 4),
        "map": np.round(coarse_map(lungs, _COARSE, _COARSE).astype(float), 4).tolist(),
        "tolerance": TOLERANCE,
        "source": f"{dataset.title}, {example.file}",
        "url": dataset.url,
        "licence": dataset.licence,
    }
