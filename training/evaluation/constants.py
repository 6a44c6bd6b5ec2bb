"""The constants that turn a model's outputs into answers, in the shape the manifest keeps them in.

Assessment and verification both read them from there, rounded alike, so that they count the same pictures.
"""

from dataclasses import dataclass
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from core.manifest import Aggregation
from training.exporting.predict import Outputs
from training.fitting.head import softmax
from training.fitting.novelty import nearest_distance

POINTS: Final = ("refer_at", "no_sign_below")


@dataclass(frozen=True, eq=False)
class Constants:
    """What a manifest says of how outputs are read.

    Attributes:
        labels: names of the classes.
        aggregation: how several pictures of one scan become one answer.
        points: thresholds on the abnormal probability by name; empty for the gate.
        class_means: float32 (K, D) of the embedding; None where there is none (the gate).
        novelty_threshold: largest squared distance to the nearest class mean that is answered.
        believed_from: of the gate, the probability from which a class it names is believed.
    """

    labels: tuple[str, ...]
    temperature: float
    aggregation: Aggregation
    points: dict[str, float]
    class_means: NDArray[np.float32] | None
    novelty_threshold: float
    believed_from: tuple[float, ...]

    @classmethod
    def from_document(cls, document: dict[str, Any]) -> Self:
        """Read a manifest, or the part of it that `training.evaluation.fitted` makes."""
        unlike = document.get("out_of_distribution")
        points = document.get("operating_points", {})
        return cls(
            labels=tuple(label["name"] for label in document["labels"]),
            temperature=document["temperature"],
            aggregation=Aggregation(document["aggregation"]),
            points={name: points[name] for name in POINTS if name in points},
            class_means=np.array(unlike["class_means"], np.float32) if unlike else None,
            novelty_threshold=unlike["threshold"] if unlike else float("inf"),
            believed_from=tuple(label["threshold"] for label in document["labels"] if "threshold" in label),
        )

    def probabilities(self, logits: NDArray[np.float32]) -> NDArray[np.float64]:
        """Calibrated probabilities (n, K) of logits (n, K)."""
        return softmax(logits / np.float32(self.temperature)).astype(np.float64)

    def distance(self, outputs: Outputs) -> NDArray[np.float32]:
        """Squared distance (n,) to the nearest class mean; nan without an embedding."""
        if self.class_means is None:
            return np.full(len(outputs.logits), np.nan, np.float32)
        return nearest_distance(outputs.embedding, self.class_means)
