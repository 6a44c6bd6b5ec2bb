"""Proof that this computer reproduces the released answers: the golden cases of each model."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import ErrorCode, ModelError
from core.imaging.read import read_scan
from core.imaging.scan import ScanSource
from core.lungs import coarse_map, lung_area
from core.manifest import ClassifierManifest, GateManifest, Manifest
from core.pipeline import Engine, analyze, withheld_answer
from core.results import Reason


@dataclass(frozen=True)
class GoldenCheck:
    """One golden case judged here.

    Attributes:
        difference: largest absolute difference of a probability, or of a place of the lung map, from the released one;
            None without an answer.
        tolerance: the largest difference the model's release allows.
    """

    model: str
    file: str
    difference: float | None
    tolerance: float

    @property
    def passed(self) -> bool:
        """Whether this computer gives the released answer."""
        return self.difference is not None and self.difference <= self.tolerance


def run_self_test(engine: Engine) -> Iterator[GoldenCheck]:
    """Judge the golden cases of every loaded model.

    Raises:
        ModelError: a golden case is missing or was changed.
    """
    for manifest in engine.models:
        for case in manifest.document["golden"]:
            difference = _difference(case, _intact(case, manifest), manifest, engine)
            yield GoldenCheck(manifest.id, str(case["file"]), difference, float(case["tolerance"]))


def _intact(case: Mapping[str, Any], manifest: Manifest) -> Path:
    path = manifest.folder / str(case["file"])
    try:
        intact = hashlib.sha256(path.read_bytes()).hexdigest() == case["sha256"]
    except OSError as error:
        raise ModelError(ErrorCode.MODEL_MISSING, f"{manifest.id}: {case['file']}") from error
    if not intact:
        raise ModelError(ErrorCode.MODEL_DAMAGED, f"{manifest.id}: {case['file']}")
    return path


def _difference(case: Mapping[str, Any], path: Path, manifest: Manifest, engine: Engine) -> float | None:
    """The largest absolute difference from the released figures; None without an answer."""
    if isinstance(manifest, ClassifierManifest):
        answer = _answer(path, manifest, engine)
        return None if answer is None else _largest(case["probabilities"], answer)
    scan = read_scan(ScanSource(path, (path,)))
    if isinstance(manifest, GateManifest):
        assert engine.gate is not None
        return _largest(case["probabilities"], dict(zip(manifest.kinds, engine.gate.run(scan)[0], strict=True)))
    assert engine.lung_finder is not None
    lungs, released = engine.lung_finder.run(scan)[0], np.asarray(case["map"])
    in_places = abs(coarse_map(lungs, *released.shape) - released).max()
    return max(float(in_places), abs(lung_area(lungs) - float(case["lung_area"])))


def _answer(path: Path, manifest: ClassifierManifest, engine: Engine) -> Mapping[str, float] | None:
    """The probabilities of a classifier, also of a picture at the limit of what is like the training images.

    A processor that rounds otherwise may put it on the other side of that limit, as of any threshold; what proves that
    this computer calculates right are the figures.
    """
    result = analyze(path, engine, manifest.modality, heatmap=False).result
    if result.reason is not Reason.UNLIKE_TRAINING:
        return result.probabilities
    withheld = withheld_answer(result.source, engine, manifest.modality)
    return None if withheld is None else withheld.probabilities


def _largest(released: Mapping[str, float], answer: Mapping[str, float]) -> float:
    return max(abs(float(answer[name]) - value) for name, value in released.items())
