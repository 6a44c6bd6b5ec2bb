"""The linear head: balanced multinomial regression that also learns from partial labels."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from training.data.datasets import Picture
from training.data.tasks import Task

QUIET: Final = 0.2

FloatArray = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class LinearHead:
    """logits = features @ weights + bias.

    Attributes:
        weights: float32 (channels, K).
        bias: float32 (K,).
    """

    weights: FloatArray
    bias: FloatArray

    def logits(self, features: FloatArray) -> FloatArray:
        """Logits (n, K) of features (n, channels)."""
        return features @ self.weights + self.bias

    def save(self, path: Path) -> None:
        """Write as npz."""
        np.savez(path, allow_pickle=False, weights=self.weights, bias=self.bias)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what `save` wrote."""
        with np.load(path) as stored:
            return cls(stored["weights"], stored["bias"])


def softmax(logits: NDArray[np.floating]) -> FloatArray:
    """Probabilities (n, K) of logits (n, K)."""
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True), np.float32)


def allowed_classes(pictures: list[Picture], task: Task) -> FloatArray:
    """(n, K): 1 where the label of a picture allows the class, else 0."""
    allowed = np.zeros((len(pictures), len(task.labels)), np.float32)
    for row, picture in zip(allowed, pictures, strict=True):
        row[list(task.classes(picture.label))] = 1
    return allowed


def balanced_weights(
    pictures: list[Picture], shares: Mapping[str, float] | None = None, by_patient: bool = False
) -> FloatArray:
    """(n,): every cell (source and label) weighs the same, all together 1.

    Args:
        shares: the part of all weight that a source has, by its name; the other sources' cells share what is left.
        by_patient: whether within a cell every patient weighs the same, and not every picture.
    """
    of_cell = _cell_weights(pictures, shares or {})
    people = [(p.cell, p.patient or p.key) if by_patient else (p.cell, p.key) for p in pictures]
    seen = Counter(people)
    in_cell = Counter(cell for cell, _ in seen)
    weights = [of_cell[person[0]] / in_cell[person[0]] / seen[person] for person in people]
    return np.asarray(weights / np.sum(weights), np.float32)


def _cell_weights(pictures: list[Picture], shares: Mapping[str, float]) -> dict[str, float]:
    sources = {p.cell: p.dataset for p in pictures}
    cells = Counter(sources.values())
    fixed = {name: share for name, share in shares.items() if name in cells}
    free = sum(count for name, count in cells.items() if name not in fixed)
    return {
        cell: fixed[source] / cells[source] if source in fixed else (1 - sum(fixed.values())) / free
        for cell, source in sources.items()
    }


def partial_label_loss(probabilities: FloatArray, allowed: FloatArray, weights: FloatArray) -> float:
    """Weighted sum of -log of the probability of what the label allows.

    Args:
        probabilities: (n, K).
        allowed: (n, K), 1 where the label allows the class.
        weights: (n,).
    """
    inside = np.maximum((probabilities * allowed).sum(axis=1), 1e-12)
    return float(-(weights * np.log(inside)).sum())


def fit_head(
    features: FloatArray,
    allowed: FloatArray,
    weights: FloatArray,
    l2: float,
    iterations: int,
    kind_l2: float | None = None,
) -> LinearHead:
    """Fit by L-BFGS on standardised features; the standardisation is folded into the result.

    Minimises `partial_label_loss` + l2 / 2 * |weights|^2. What all classes but the first have in common (abnormal) can
    be held less tightly than their differences (which kind), which follow the sources more closely.

    Args:
        features: (n, channels).
        allowed: (n, K), 1 where the label allows the class.
        weights: (n,), sum 1.
        kind_l2: in place of `l2` for the differences between the classes after the first; the same by default.
    """
    mean, scale = features.mean(axis=0), channel_scale(features)
    x = (features - mean) / scale
    shape = (x.shape[1] + 1, allowed.shape[1])

    def objective(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        parameters = flat.reshape(shape).astype(np.float32)
        probabilities = softmax(x @ parameters[:-1] + parameters[-1])
        inside = probabilities * allowed
        wanted = inside / np.maximum(inside.sum(axis=1, keepdims=True), 1e-12)
        error = weights[:, np.newaxis] * (probabilities - wanted)
        pull = _pull(parameters[:-1], l2, l2 if kind_l2 is None else kind_l2)
        gradient = np.vstack([x.T @ error + pull, error.sum(axis=0)])
        penalty = float((parameters[:-1] * pull).sum()) / 2
        return partial_label_loss(probabilities, allowed, weights) + penalty, gradient.ravel().astype(np.float64)

    fitted = minimize(objective, np.zeros(shape).ravel(), jac=True, method="L-BFGS-B", options={"maxiter": iterations})
    parameters = fitted.x.reshape(shape)
    folded = parameters[:-1] / scale[:, np.newaxis]
    return LinearHead(folded.astype(np.float32), (parameters[-1] - mean @ folded).astype(np.float32))


def channel_scale(features: FloatArray) -> FloatArray:
    """Standard deviation of each channel; a channel that hardly ever speaks is not made to shout."""
    deviation = features.std(axis=0)
    return np.asarray(np.maximum(deviation, QUIET * np.median(deviation)) + 1e-6, np.float32)


def _pull(weights: FloatArray, l2: float, kind_l2: float) -> FloatArray:
    """Gradient of the penalty; the penalty is quadratic, so half its product with the weights is its value."""
    pull = l2 * weights
    common = weights[:, 1:].mean(axis=1, keepdims=True)
    pull[:, 1:] += (kind_l2 - l2) * (weights[:, 1:] - common)
    return pull
