"""Runs an exported model over pictures, as the product would."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np

from core.classifier import INPUT
from core.onnx_session import open_session
from training.config import Config
from training.data.datasets import Picture
from training.fitting.features import FloatArray, file_batches


@dataclass(frozen=True, eq=False)
class Outputs:
    """What a model says: logits (n, K) and embedding (n, D), float32."""

    logits: FloatArray
    embedding: FloatArray

    def at(self, places: Any) -> Self:
        """Rows at these indices or where this mask is true."""
        return type(self)(self.logits[places], self.embedding[places])


def run_model(model: Path, paths: list[Path], config: Config, title: str) -> Outputs:
    """Outputs of an ONNX model for picture files."""
    session = open_session(model)
    names = ["logits", "embedding"]
    results = [session.run(names, {INPUT: batch}) for batch in file_batches(paths, config, title)]
    return Outputs(*(np.concatenate([r[i] for r in results]) for i in range(len(names))))


def predict_pictures(model: Path, root: Path, pictures: list[Picture], config: Config, title: str) -> Outputs:
    """Outputs of an ONNX model for pictures of the sets under `root`."""
    return run_model(model, [root / p.dataset / p.file for p in pictures], config, title)
