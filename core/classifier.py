"""The networks that answer: logits, class activation map and embedding of every frame."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.manifest import ClassifierManifest, OperatingPoints
from core.network import Network


@dataclass(frozen=True, eq=False)
class RawOutput:
    """What the network says, before calibration and decision.

    Attributes:
        logits: float32 (N, K).
        cam: float32 (N, h, w, K), class activation map; its mean over h, w plus the head's bias is `logits`.
        embedding: float32 (N, E), whitened features.
    """

    logits: NDArray[np.float32]
    cam: NDArray[np.float32]
    embedding: NDArray[np.float32]


class Classifier:
    """One loaded model. Safe to share between threads."""

    def __init__(self, manifest: ClassifierManifest, network: Network | None = None) -> None:
        """Check the model file against its manifest and open it.

        Args:
            manifest: the model's constants.
            network: its network, where it is open already.

        Raises:
            ModelError: the file is missing, differs from the released one, or does not fit the manifest.
        """
        self.manifest: Final = manifest
        classes, embedding = len(manifest.labels), len(manifest.out_of_distribution.class_means[0])
        shapes = {"logits": (classes,), "cam": (None, None, classes), "embedding": (embedding,)}
        self._network = network or Network(manifest, shapes)

    def with_operating_points(self, points: OperatingPoints) -> "Classifier":
        """The same open network with other thresholds."""
        return Classifier(replace(self.manifest, operating_points=points), self._network)

    def run(self, batch: NDArray[np.float32]) -> RawOutput:
        """Run every picture of the batch.

        Args:
            batch: float32 (N, H, W, C) as `core.preprocess.preprocess` makes it, N >= 1.
        """
        return RawOutput(*self._network.run(batch))
