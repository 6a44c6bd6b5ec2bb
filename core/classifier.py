"""A shipped network: loaded fail-closed, run on one thread."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.errors import ErrorCode, ModelError
from core.manifest import Manifest, load_manifest
from core.onnx_session import open_session

INPUT: Final = "image"
OUTPUTS: Final = ("logits", "cam", "embedding")


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
    """One loaded model. Safe to share between threads (ONNX Runtime sessions are)."""

    def __init__(self, manifest: Manifest) -> None:
        """Check the model file against its manifest and open it.

        Raises:
            ModelError: the file is missing, differs from the released one, or does not fit the manifest.
        """
        self.manifest: Final = manifest
        self._session = _open_session(manifest)
        _check_interface(self._session, manifest)

    def run(self, batch: NDArray[np.float32]) -> RawOutput:
        """Run every picture of the batch, one at a time so that memory does not depend on the batch.

        Args:
            batch: float32 (N, H, W, C) as `core.preprocess.preprocess` makes it, N >= 1.
        """
        outputs = [self._session.run(list(OUTPUTS), {INPUT: batch[i : i + 1]}) for i in range(len(batch))]
        logits, cam, embedding = (np.concatenate(parts) for parts in zip(*outputs, strict=True))
        return RawOutput(logits, cam, embedding)


def load_classifier(folder: Path) -> Classifier:
    """Load the model in `folder`.

    Raises:
        ModelError: as `load_manifest` and `Classifier`.
    """
    return Classifier(load_manifest(folder))


def verify_hash(manifest: Manifest) -> None:
    """Compare the model file with the SHA-256 of its manifest.

    Raises:
        ModelError: the file is missing or differs.
    """
    try:
        actual = hashlib.sha256(manifest.model_path.read_bytes()).hexdigest()
    except OSError as error:
        raise ModelError(ErrorCode.MODEL_MISSING, f"{manifest.id}: {manifest.file}") from error
    if actual != manifest.sha256:
        raise ModelError(ErrorCode.MODEL_DAMAGED, f"{manifest.id}: SHA-256 differs from the manifest")


def _open_session(manifest: Manifest) -> Any:
    verify_hash(manifest)
    try:
        return open_session(manifest.model_path)
    except Exception as error:
        raise ModelError(ErrorCode.MODEL_DAMAGED, f"{manifest.id}: {error}") from error


def _check_interface(session: Any, manifest: Manifest) -> None:
    spec, classes = manifest.preprocess, len(manifest.labels)
    embedding = len(manifest.out_of_distribution.class_means[0])
    shapes = {node.name: list(node.shape) for node in [*session.get_inputs(), *session.get_outputs()]}
    expected = {INPUT, *OUTPUTS}
    if set(shapes) != expected or shapes[INPUT][1:] != [spec.height, spec.width, spec.channels]:
        raise ModelError(ErrorCode.MODEL_INCOMPATIBLE, f"{manifest.id}: inputs or outputs {shapes}")
    if shapes["logits"][-1] != classes or shapes["cam"][-1] != classes or shapes["embedding"][-1] != embedding:
        raise ModelError(ErrorCode.MODEL_INCOMPATIBLE, f"{manifest.id}: output shapes {shapes}")
