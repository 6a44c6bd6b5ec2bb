"""A shipped network: checked against its manifest, opened, run on one thread."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.errors import ErrorCode, ModelError
from core.manifest import Manifest
from core.onnx_session import open_session

INPUT: Final = "image"


class Network:
    """One open ONNX file. Safe to share between threads (ONNX Runtime sessions are)."""

    def __init__(self, manifest: Manifest, outputs: Mapping[str, Sequence[int | None]]) -> None:
        """Check the model file against its manifest and open it.

        Args:
            manifest: says which file, its hash and the size of its input.
            outputs: every output's shape without the batch axis; None for an axis of any length.

        Raises:
            ModelError: the file is missing, differs from the released one, or does not fit.
        """
        verify_hash(manifest)
        try:
            self._session = open_session(manifest.model_path)
        except Exception as error:
            raise ModelError(ErrorCode.MODEL_DAMAGED, f"{manifest.id}: {error}") from error
        self._outputs = list(outputs)
        _check_interface(self._session, manifest, outputs)

    def run(self, batch: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """Run every picture of the batch, one at a time so that memory does not depend on the batch.

        Args:
            batch: float32 (N, H, W, C) as `core.preprocess.preprocess` makes it, N >= 1.

        Returns:
            The outputs in the order they were named, float32 (N, ...).
        """
        rows = [self._session.run(self._outputs, {INPUT: batch[i : i + 1]}) for i in range(len(batch))]
        return [np.concatenate(parts) for parts in zip(*rows, strict=True)]


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


def _check_interface(session: Any, manifest: Manifest, outputs: Mapping[str, Sequence[int | None]]) -> None:
    spec = manifest.preprocess
    expected = {INPUT: (spec.height, spec.width, spec.channels), **outputs}
    shapes = {node.name: list(node.shape)[1:] for node in [*session.get_inputs(), *session.get_outputs()]}
    if shapes.keys() != expected.keys() or not all(_fits(shapes[name], expected[name]) for name in expected):
        raise ModelError(ErrorCode.MODEL_INCOMPATIBLE, f"{manifest.id}: inputs or outputs {shapes}")


def _fits(shape: Sequence[Any], expected: Sequence[int | None]) -> bool:
    return len(shape) == len(expected) and all(b is None or a == b for a, b in zip(shape, expected, strict=True))
