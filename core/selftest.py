"""Proof that this computer reproduces the released answers: the golden cases of each model."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from core.errors import ErrorCode, ModelError
from core.manifest import Manifest
from core.pipeline import Engine, analyze


@dataclass(frozen=True)
class GoldenCheck:
    """One golden case judged here.

    Attributes:
        difference: largest absolute difference of a probability from the released one; None without an answer.
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
    for manifest in engine.manifests:
        for case in manifest.document["golden"]:
            yield _check(case, manifest, engine)


def _check(case: dict[str, object], manifest: Manifest, engine: Engine) -> GoldenCheck:
    name, released, tolerance = str(case["file"]), case["probabilities"], float(str(case["tolerance"]))
    assert isinstance(released, dict)
    path = manifest.folder / name
    try:
        intact = hashlib.sha256(path.read_bytes()).hexdigest() == case["sha256"]
    except OSError as error:
        raise ModelError(ErrorCode.MODEL_MISSING, f"{manifest.id}: {name}") from error
    if not intact:
        raise ModelError(ErrorCode.MODEL_DAMAGED, f"{manifest.id}: {name}")
    probabilities = analyze(path, engine, manifest.modality, heatmap=False).result.probabilities
    if probabilities is None:
        return GoldenCheck(manifest.id, name, None, tolerance)
    difference = max(abs(probabilities[label] - float(value)) for label, value in released.items())
    return GoldenCheck(manifest.id, name, difference, tolerance)
