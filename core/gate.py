"""The gate: what kind of picture a frame is, before any model judges it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.imaging.scan import Scan
from core.manifest import GateManifest, PictureKind
from core.network import Network
from core.postprocess import calibrate
from core.preprocess import preprocess


class Gate:
    """The loaded gate. Safe to share between threads."""

    def __init__(self, manifest: GateManifest) -> None:
        """Check the model file against its manifest and open it.

        Raises:
            ModelError: the file is missing, differs from the released one, or does not fit the manifest.
        """
        self.manifest: Final = manifest
        self._network = Network(manifest, {"logits": (len(manifest.kinds),)})

    def run(self, scan: Scan) -> NDArray[np.float64]:
        """Calibrated probability of each of the manifest's kinds: (N, K), rows sum to 1."""
        (logits,) = self._network.run(preprocess(scan, self.manifest.preprocess))
        return calibrate(logits, self.manifest.temperature)

    def believed(self, probabilities: NDArray[np.float64]) -> PictureKind | None:
        """The most probable kind; None where that is too uncertain to go by.

        Args:
            probabilities: (K,), of a frame, or the mean of several.
        """
        place = int(probabilities.argmax())
        return self.manifest.kinds[place] if probabilities[place] >= self.manifest.thresholds[place] else None

    def likeliest(self, probabilities: NDArray[np.float64]) -> PictureKind:
        """The most probable kind, however uncertain.

        Args:
            probabilities: (K,), of a frame, or the mean of several.
        """
        return self.manifest.kinds[int(probabilities.argmax())]
