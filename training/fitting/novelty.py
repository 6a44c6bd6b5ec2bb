"""The embedding that tells X-rays from other pictures.

Pooled features are projected on the main directions of the training pictures and whitened by their pooled
within-class covariance, so that the Mahalanobis distance to a class mean is the Euclidean distance
(Lee et al. 2018, arXiv:1807.03888).
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class NoveltyModel:
    """embedding = pooled taps @ projection + offset.

    Attributes:
        taps: layers whose means are joined, in order.
        projection: float32 (channels of all taps, D).
        offset: float32 (D,).
        class_means: float32 (K, D).
        threshold: largest squared distance to the nearest class mean that is accepted.
    """

    taps: tuple[str, ...]
    projection: FloatArray
    offset: FloatArray
    class_means: FloatArray
    threshold: float

    def embedding(self, features: dict[str, FloatArray]) -> FloatArray:
        """Embeddings (n, D) of pooled features by tap."""
        return join_taps(features, self.taps) @ self.projection + self.offset

    def save(self, path: Path) -> None:
        """Write as npz."""
        np.savez(
            path,
            allow_pickle=False,
            taps=np.array(self.taps),
            projection=self.projection,
            offset=self.offset,
            class_means=self.class_means,
            threshold=np.array(self.threshold),
        )

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what `save` wrote."""
        with np.load(path) as s:
            taps = tuple(str(t) for t in s["taps"])
            return cls(taps, s["projection"], s["offset"], s["class_means"], float(s["threshold"]))


def join_taps(features: dict[str, FloatArray], taps: tuple[str, ...]) -> FloatArray:
    """The taps' features side by side, (n, sum of channels)."""
    return np.concatenate([features[tap] for tap in taps], axis=1)


def nearest_distance(embedding: FloatArray, class_means: FloatArray) -> FloatArray:
    """Squared distance (n,) of embeddings (n, D) to the nearest class mean (K, D)."""
    apart = embedding[:, np.newaxis] - class_means
    return np.asarray((apart**2).sum(axis=2).min(axis=1), np.float32)


def fit_novelty(
    train: dict[str, FloatArray],
    classes: NDArray[np.intp],
    validation: dict[str, FloatArray],
    taps: tuple[str, ...],
    dimensions: int,
    quantile: float,
) -> NoveltyModel:
    """Fit projection, class means and threshold.

    Args:
        train, validation: pooled features (n, channels) by tap.
        classes: (n,) class of every training picture, 0..K-1.
        dimensions: D, at most the number of channels.
        quantile: share of the validation pictures that is accepted.
    """
    joined = join_taps(train, taps).astype(np.float64)
    mean, scale = joined.mean(axis=0), joined.std(axis=0) + 1e-6
    x = (joined - mean) / scale
    directions = np.linalg.eigh(x.T @ x)[1][:, ::-1][:, :dimensions]
    reduced = x @ directions
    means = np.stack([reduced[classes == k].mean(axis=0) for k in range(int(classes.max()) + 1)])
    within = np.cov((reduced - means[classes]).T)
    whiten = np.linalg.inv(np.linalg.cholesky(within)).T
    projection = (directions @ whiten) / scale[:, np.newaxis]
    offset = -mean @ projection
    fitted = [np.asarray(a, np.float32) for a in (projection, offset, means @ whiten)]
    model = NoveltyModel(taps, fitted[0], fitted[1], fitted[2], threshold=0.0)
    distance = nearest_distance(model.embedding(validation), model.class_means)
    return replace(model, threshold=float(np.quantile(distance, quantile)))
