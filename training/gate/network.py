"""The gate's network: the ImageNet backbone, a linear head on means of several of its layers, and a distance.

A linear head is sure of pictures it has never seen the like of. So the logit of "other" also grows with the distance
to the kinds a model may judge: the squared Mahalanobis distance to the nearest of their means (Lee et al. 2018,
arXiv:1807.03888), from a limit on.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import keras
import numpy as np
from keras import layers, ops

from training.data.tasks import TASKS
from training.fitting.head import FloatArray, LinearHead
from training.gate.features import pooled_layers

OTHER: Final = TASKS["gate"].labels.index("other")
MOST: Final = 40.0  # the distance adds no more to the logit of "other"; it is sure long before


@dataclass(frozen=True, eq=False)
class GateHead:
    """What stands on the pooled layers of the backbone.

    Attributes:
        taps: layers whose means are joined, in order.
        linear: logits of the joined means.
        projection, offset: float32 (channels, D) and (D,), whitening of the joined means.
        means: float32 (C, D), whitened means of the groups of pictures a model may judge.
        limit: squared distance to the nearest mean from which it counts.
        slope: what one unit of squared distance above the limit adds to the logit of "other".
    """

    taps: tuple[str, ...]
    linear: LinearHead
    projection: FloatArray
    offset: FloatArray
    means: FloatArray
    limit: float
    slope: float

    def distance(self, joined: FloatArray) -> FloatArray:
        """Squared distance (n,) of joined means (n, channels) to the nearest known mean."""
        white = joined @ self.projection + self.offset
        squares = (white**2).sum(axis=1)[:, np.newaxis] - 2 * white @ self.means.T + (self.means**2).sum(axis=1)
        return np.asarray(squares.min(axis=1), np.float32)

    def logits(self, joined: FloatArray) -> FloatArray:
        """Logits (n, K) of joined means (n, channels)."""
        logits = self.linear.logits(joined).copy()
        logits[:, OTHER] += np.clip(self.slope * (self.distance(joined) - self.limit), 0.0, MOST)
        return logits

    def save(self, path: Path) -> None:
        """Write as npz."""
        np.savez(
            path, allow_pickle=False, taps=np.array(self.taps), weights=self.linear.weights, bias=self.linear.bias,
            projection=self.projection, offset=self.offset, means=self.means, limit=self.limit, slope=self.slope,
        )  # fmt: skip

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what `save` wrote."""
        with np.load(path) as s:
            taps, linear = tuple(str(tap) for tap in s["taps"]), LinearHead(s["weights"], s["bias"])
            return cls(taps, linear, s["projection"], s["offset"], s["means"], float(s["limit"]), float(s["slope"]))


def gate_network(backbone: keras.Model, head: GateHead) -> keras.Model:
    """The network the product runs: from `image` (N, H, W, 3) to {"logits": (N, K)}."""
    means = pooled_layers(backbone)
    pooled = [means[tap] for tap in head.taps]
    joined = layers.Concatenate(name="taps")(pooled) if len(pooled) > 1 else pooled[0]
    linear = layers.Dense(len(head.linear.bias), name="linear")
    white = layers.Dense(len(head.offset), name="white")
    cross = layers.Dense(len(head.means), name="means")
    squares = ops.sum(ops.square(white(joined)), axis=1, keepdims=True) + cross(white(joined))
    unlike = ops.clip(head.slope * (ops.min(squares, axis=1, keepdims=True) - head.limit), 0.0, MOST)
    place = np.eye(len(head.linear.bias), dtype=np.float32)[OTHER : OTHER + 1]
    model = keras.Model(backbone.input, {"logits": linear(joined) + unlike * place})
    linear.set_weights([head.linear.weights, head.linear.bias])
    white.set_weights([head.projection, head.offset])
    cross.set_weights([-2 * head.means.T, (head.means**2).sum(axis=1)])
    return model
