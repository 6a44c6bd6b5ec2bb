"""The lung finder: where the lungs are in an X-ray or CT slice, and whether a frame shows enough of them."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.imaging.scan import Scan
from core.manifest import LungLimits, LungsManifest
from core.network import Network
from core.preprocess import LUNG, preprocess
from core.results import Reason


class LungFinder:
    """The loaded lung finder. Safe to share between threads."""

    def __init__(self, manifest: LungsManifest) -> None:
        """Check the model file against its manifest and open it.

        Raises:
            ModelError: the file is missing, differs from the released one, or does not fit the manifest.
        """
        self.manifest: Final = manifest
        self._network = Network(manifest, {"lungs": (None, None)})

    def run(self, scan: Scan) -> NDArray[np.float32]:
        """The probability of lung, float32 (N, h, w), 0..1: a coarse map that covers every whole frame."""
        (maps,) = self._network.run(preprocess(scan, self.manifest.preprocess))
        return maps


def lung_area(lungs: NDArray[np.float32]) -> float:
    """Share 0..1 of a frame that is lung.

    Args:
        lungs: float32 (h, w), the frame's lung map.
    """
    return float(np.mean(lungs >= LUNG))


def coarse_map(lungs: NDArray[np.float32], rows: int, columns: int) -> NDArray[np.float32]:
    """The means of equal blocks of a lung map: (h, w) -> (rows, columns), which divide h and w."""
    height, width = lungs.shape
    means: NDArray[np.float32] = lungs.reshape(rows, height // rows, columns, width // columns).mean(axis=(1, 3))
    return means


def lung_reason(lungs: NDArray[np.float32], limits: LungLimits) -> Reason | None:
    """Why a frame cannot be judged by what its lung map shows; None if it can.

    Args:
        lungs: float32 (h, w), the frame's lung map.

    Returns:
        LUNGS_NOT_FOUND, LUNGS_CUT_OFF or None.
    """
    if lung_area(lungs) < limits.smallest_area:
        return Reason.LUNGS_NOT_FOUND
    return Reason.LUNGS_CUT_OFF if edge_share(lungs) > limits.largest_edge else None


def edge_share(lungs: NDArray[np.float32]) -> float:
    """The largest share 0..1 of one side of a frame that is lung.

    Args:
        lungs: float32 (h, w), the frame's lung map.
    """
    sides = (lungs[0], lungs[-1], lungs[:, 0], lungs[:, -1])
    return max(float(np.mean(side >= LUNG)) for side in sides)
