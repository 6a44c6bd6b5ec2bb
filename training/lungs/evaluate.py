"""The assess step, and the same figures made again from the shipped model."""

import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from core.evaluation.intervals import Resamples, Weights, ratio
from core.imaging.scan import Modality
from core.manifest import LungLimits, LungsManifest, load_manifest
from core.network import INPUT
from core.onnx_session import open_session
from core.paths import MODELS
from training.commands import read_json, write_json
from training.lungs.augment import network_input
from training.lungs.config import LungsConfig
from training.lungs.examples import Example
from training.lungs.export import fp32_path, int8_path, load_limits
from training.lungs.gather import HUMAN, NEGATIVES, SLICES, external_films, gather, held_out_films, load_part
from training.lungs.limits import measure_cut_off, measure_refused
from training.lungs.predict import as_mask, dice, iou, lung_maps
from training.lungs.pseudo import agreed_map, xray_mask

_TIMED_RUNS: Final = 200
_TRUTH: Final = 127  # grey of a mask from which it is lung
_SAME: Final = 0.01  # the largest difference of a figure between two computers

Limits = dict[Modality, LungLimits]


def assess(config: LungsConfig, root: Path) -> None:
    """Write evaluation.json; reads the test split and the external films."""
    human, slices = (_tested(config, part) for part in (HUMAN, SLICES))
    found = figures(config, root, int8_path(config), load_limits(config))
    write_json(config.work / "evaluation.json", found | {"int8": _int8(config, human + slices)})
    print(read_json(config.work / "evaluation.json"))


def verify(root: Path) -> bool:
    """Make the figures of the shipped model again and print those that differ; True if none does."""
    manifest = load_manifest(MODELS / "lungs")
    assert isinstance(manifest, LungsManifest)
    config = LungsConfig.load(manifest.id)
    gather(config, root)
    again = dict(_leaves(figures(config, root, manifest.model_path, manifest.limits)))
    released = dict(_leaves(manifest.document["evaluation"]))
    differing = [name for name, value in again.items() if not abs(value - released.get(name, np.inf)) <= _SAME]
    for name in differing:
        print(f"{name}: released {released.get(name)}, here {again[name]}")
    print(f"{len(again) - len(differing)} of {len(again)} figures reproduced")
    return not differing


def _leaves(document: dict[str, Any], path: str = "") -> Iterator[tuple[str, float]]:
    for name, value in document.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{path}{name}/")
        elif isinstance(value, int | float):
            yield path + name, float(value)


def figures(config: LungsConfig, root: Path, model: Path, limits: Limits) -> dict[str, Any]:
    """What a lung finder does on pictures that neither it nor its limits have seen."""
    human, slices, negatives = (_tested(config, part) for part in (HUMAN, SLICES, NEGATIVES))
    external = external_films(config, root)
    films = held_out_films(config, root) + external
    return {
        "human_masks": _by(human, model, config, lambda e: e.label),
        "classical_masks": _by(slices, model, config, lambda e: e.source),
        "sure_of_two_lungs": _sure(films, model, config),
        "cut_off": measure_cut_off(model, human, limits[Modality.CXR], config),
        "no_lungs": {
            "pictures_without_lungs": measure_refused(model, negatives, limits[Modality.CXR], config),
            "xrays": measure_refused(model, human + films, limits[Modality.CXR], config),
            "ct_slices": measure_refused(model, slices, limits[Modality.CT], config),
        },
    }


def _tested(config: LungsConfig, part: str) -> list[Example]:
    return [e for e in load_part(config, part) if e.split == "test"]


def _by(examples: list[Example], model: Path, config: LungsConfig, cell: Callable[[Example], str]) -> dict[str, Any]:
    """Dice and IoU with the masks, together and by label or source."""
    masks = [as_mask(m) for m in lung_maps(model, [e.picture for e in examples], config, "test")]
    truth = [e.mask > _TRUTH for e in examples]
    scores = {f.__name__: np.array([f(t, m) for t, m in zip(truth, masks, strict=True)]) for f in (dice, iou)}
    groups, cells = np.array([e.group for e in examples]), np.array([cell(e) for e in examples])
    parts = {"all": np.ones(len(cells), np.bool_)} | {str(c): cells == c for c in np.unique(cells)}
    return {
        name: {kind: _mean(values, groups, among) for kind, values in scores.items()} for name, among in parts.items()
    }


def _mean(values: NDArray[np.float64], groups: NDArray[Any], among: NDArray[np.bool_]) -> dict[str, Any]:
    chosen = among.astype(np.float64)

    def mean(weights: Weights) -> NDArray[np.float64]:
        return ratio(weights @ (values * chosen), weights @ chosen)

    return asdict(Resamples(groups).estimate(mean, among)) | {"least": float(values[among].min())}


def _sure(films: list[Example], model: Path, config: LungsConfig) -> dict[str, Any]:
    """Share of films where views agree on two lungs of plausible shape, by source: no proof that they are right."""
    session, result = open_session(model), {}
    for source in sorted({e.source for e in films}):
        mine = [e for e in films if e.source == source]
        found = [agreed_map(session, e.picture, config.preprocess) for e in tqdm(mine, source, unit="picture")]
        sure = np.array([a >= config.agreement and xray_mask(m) is not None for m, a in found])
        result[source] = asdict(Resamples(np.array([e.group for e in mine])).proportion(sure))
    return result


def _int8(config: LungsConfig, examples: list[Example]) -> dict[str, Any]:
    """How far the int8 model is from the float model, and what each costs."""
    models = {"fp32": fp32_path(config), "int8": int8_path(config)}
    maps = {name: lung_maps(path, [e.picture for e in examples], config, name) for name, path in models.items()}
    scores = [dice(as_mask(a), as_mask(b)) for a, b in zip(maps["fp32"], maps["int8"], strict=True)]
    inputs = network_input(examples[0].picture, config.preprocess)
    return {
        "n": len(scores),
        "mean_dice": float(np.mean(scores)),
        "least_dice": min(scores),
        "largest_difference": float(np.abs(maps["fp32"] - maps["int8"]).max()),
        "bytes": {name: path.stat().st_size for name, path in models.items()},
        "one_thread_ms": {name: _latency(path, inputs) for name, path in models.items()},
    }


def _latency(model: Path, image: NDArray[np.float32]) -> float:
    """Milliseconds of one picture on one thread, the fastest of many runs: the slower ones measure other programs."""
    session, times = open_session(model), []
    for _ in range(_TIMED_RUNS):
        start = time.perf_counter()
        session.run(None, {INPUT: image[np.newaxis]})
        times.append((time.perf_counter() - start) * 1000)
    return round(min(times), 2)
