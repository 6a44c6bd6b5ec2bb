"""Runs an exported model over pictures, as the product would."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np

from core.network import INPUT
from core.onnx_session import open_session
from training.config import Config
from training.data.datasets import Picture, picture_path
from training.fitting.features import FloatArray, file_batches


@dataclass(frozen=True, eq=False)
class Outputs:
    """What a model says: logits (n, K) and embedding (n, D), float32; D = 0 where it gives none (the gate)."""

    logits: FloatArray
    embedding: FloatArray

    def at(self, places: Any) -> Self:
        """Rows at these indices or where this mask is true."""
        return type(self)(self.logits[places], self.embedding[places])


def run_model(model: Path, paths: list[Path], config: Config, title: str) -> Outputs:
    """Outputs of an ONNX model for picture files."""
    session = open_session(model)
    names = [name for name in ("logits", "embedding") if name in {output.name for output in session.get_outputs()}]
    results = [session.run(names, {INPUT: batch}) for batch in file_batches(paths, config, title)]
    found = [np.concatenate([r[i] for r in results]) for i in range(len(names))]
    return Outputs(found[0], found[1] if len(found) > 1 else np.zeros((len(found[0]), 0), np.float32))


def predict_pictures(model: Path, root: Path, pictures: list[Picture], config: Config, title: str) -> Outputs:
    """Outputs of an ONNX model for pictures of the sets under `root`."""
    return run_model(model, [picture_path(root, p) for p in pictures], config, title)
