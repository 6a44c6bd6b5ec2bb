"""Temperature and operating points, from pictures the network was not fitted on."""

from dataclasses import asdict, dataclass
from typing import Final

import numpy as np
from scipy.optimize import minimize_scalar

from core.evaluation.metrics import threshold_of_sensitivity
from training.config import Config
from training.data.datasets import Picture
from training.exporting.predict import Outputs
from training.fitting.head import FloatArray, allowed_classes, partial_label_loss, softmax

# A threshold is the score of one picture; rounded in a record, that picture must not change sides.
MARGIN: Final = 1e-4


@dataclass(frozen=True)
class Calibration:
    """Constants that turn a model's outputs into an answer."""

    temperature: float
    refer_at: float
    no_sign_below: float
    novelty_threshold: float

    def probabilities(self, outputs: Outputs) -> FloatArray:
        """Calibrated probabilities (n, K)."""
        return softmax(outputs.logits / self.temperature)

    def as_json(self) -> dict[str, float]:
        """Plain numbers."""
        return asdict(self)


def fit_temperature(logits: FloatArray, allowed: FloatArray) -> float:
    """Temperature of the least partial-label loss (Guo et al. 2017, arXiv:1706.04599).

    Args:
        logits, allowed: (n, K).
    """
    weights = np.full(len(logits), 1 / len(logits), np.float32)

    def loss(log_temperature: float) -> float:
        return partial_label_loss(softmax(logits / np.exp(log_temperature)), allowed, weights)

    return float(np.exp(minimize_scalar(loss, bounds=(-3, 3), method="bounded").x))


def calibrate(config: Config, logits: FloatArray, pictures: list[Picture], novelty_threshold: float) -> Calibration:
    """Fit temperature and operating points on logits (n, K) of pictures the network was not fitted on."""
    temperature = fit_temperature(logits, allowed_classes(pictures, config.task))
    abnormal = 1 - softmax(logits / temperature)[:, 0].astype(np.float64)
    known, truth = config.task.abnormality(pictures)
    return Calibration(
        temperature=temperature,
        refer_at=threshold_of_sensitivity(truth, abnormal[known], config.refer_sensitivity) - MARGIN,
        no_sign_below=threshold_of_sensitivity(truth, abnormal[known], config.no_sign_sensitivity) - MARGIN,
        novelty_threshold=novelty_threshold,
    )
