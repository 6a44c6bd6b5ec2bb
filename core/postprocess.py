"""From raw network output to a calibrated, decided answer."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.classifier import RawOutput
from core.manifest import NORMAL, Aggregation, ClassifierManifest, OperatingPoints, OutOfDistribution
from core.results import Reason, Recommendation


@dataclass(frozen=True)
class Prediction:
    """A decided answer.

    Attributes:
        probabilities: calibrated probability 0..1 by class name; they sum to 1.
        abnormal_probability: 1 - P(normal).
    """

    probabilities: dict[str, float]
    abnormal_probability: float
    recommendation: Recommendation
    reason: Reason


def predict(raw: RawOutput, manifest: ClassifierManifest) -> Prediction:
    """Aggregate the frames of one scan, calibrate and decide.

    Args:
        raw: network output of the scan's N frames.
        manifest: the model's constants.
    """
    probabilities = calibrate(aggregate(raw.logits, manifest), manifest.temperature)
    abnormal = 1.0 - float(probabilities[manifest.labels.index(NORMAL)])
    score = float(np.median(unlike_scores(raw.embedding, manifest.out_of_distribution)))
    recommendation, reason = decide(abnormal, manifest.operating_points)
    if score > manifest.out_of_distribution.threshold:
        recommendation, reason = Recommendation.CANNOT_SAY, Reason.UNLIKE_TRAINING
    named = {name: float(p) for name, p in zip(manifest.labels, probabilities, strict=True)}
    return Prediction(named, abnormal, recommendation, reason)


def aggregate(logits: NDArray[np.float32], manifest: ClassifierManifest) -> NDArray[np.float32]:
    """One set of logits for a scan, as the manifest asks: (N, K) -> (K,)."""
    return aggregate_frames(logits, manifest.aggregation, manifest.temperature, manifest.labels.index(NORMAL))


def aggregate_frames(
    logits: NDArray[np.float32], aggregation: Aggregation, temperature: float, normal: int
) -> NDArray[np.float32]:
    """One set of logits for all frames: (N, K) -> (K,); `normal` is the place of the normal class.

    The mean of all frames serves clips, whose frames show one place. In a CT series pneumonia is in some slices only,
    and the mean of all would hide it: there it is the mean of the third of the slices that look least normal, rounded
    up. One slice alone would follow every single false alarm.
    """
    if aggregation is Aggregation.MEAN_OF_TOP_THIRD:
        least_normal = np.argsort(calibrate(logits, temperature)[:, normal], kind="stable")
        logits = logits[least_normal[: -(-len(logits) // 3)]]
    mean: NDArray[np.float32] = logits.mean(axis=0)
    return mean


def calibrate(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float64]:
    """Softmax of logits / temperature over the last axis (Guo et al. 2017, arXiv:1706.04599)."""
    scaled = logits.astype(np.float64) / temperature
    exponentials = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    result: NDArray[np.float64] = exponentials / exponentials.sum(axis=-1, keepdims=True)
    return result


def unlike_scores(embedding: NDArray[np.float32], reference: OutOfDistribution) -> NDArray[np.float64]:
    """Squared distance of each embedding to the nearest class mean: (N, E) -> (N,)."""
    means = np.asarray(reference.class_means, np.float64)
    squared: NDArray[np.float64] = ((embedding[:, np.newaxis, :] - means) ** 2).sum(axis=-1)
    nearest: NDArray[np.float64] = squared.min(axis=1)
    return nearest


def decide(abnormal_probability: float, points: OperatingPoints) -> tuple[Recommendation, Reason]:
    """Compare the abnormal probability with the two operating points."""
    if abnormal_probability >= points.refer_at:
        return Recommendation.REFER, Reason.SIGNS_OF_PNEUMONIA
    if abnormal_probability < points.no_sign_below:
        return Recommendation.NO_SIGN, Reason.NO_SIGN_FOUND
    return Recommendation.CANNOT_SAY, Reason.NEAR_THRESHOLD
