"""Fits a lung finder; resumes at the last whole epoch."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray
from PIL import Image

from training.lungs.augment import network_input, random_pair
from training.lungs.config import FitConfig, LungsConfig
from training.lungs.examples import Example
from training.lungs.network import OUTPUT, build_lung_network, freeze_statistics, load_encoder
from training.networks.efficientnet_lite import build_backbone, load_imagenet

EDGE: Final = 1.0  # cells: added to both sides of the Dice ratio, so that empty masks have one


def dice_cross_entropy(truth: Any, predicted: Any) -> Any:
    """Cross-entropy of the cells plus 1 - Dice of each picture (Milletari et al. 2016, arXiv:1606.04797).

    Args:
        truth, predicted: (N, h, w), 0..1.
    """
    clipped = ops.clip(predicted, 1e-5, 1 - 1e-5)
    entropy = -ops.mean(truth * ops.log(clipped) + (1 - truth) * ops.log(1 - clipped), axis=(1, 2))
    overlap = ops.sum(truth * predicted, axis=(1, 2))
    dice = (2 * overlap + EDGE) / (ops.sum(truth * truth + predicted * predicted, axis=(1, 2)) + EDGE)
    return entropy + 1 - dice


def dice(truth: Any, predicted: Any) -> Any:
    """Dice of each picture at one half, (N,); 1 where both are empty."""
    a, b = (ops.cast(x > 0.5, "float32") for x in (truth, predicted))
    return (2 * ops.sum(a * b, axis=(1, 2)) + 1e-3) / (ops.sum(a + b, axis=(1, 2)) + 1e-3)


def cell_mask(mask: NDArray[np.uint8], cells: int) -> NDArray[np.float32]:
    """Share 0..1 of lung in every cell of a mask, (cells, cells)."""
    small = Image.fromarray(mask).convert("F").resize((cells, cells), Image.Resampling.BOX)
    return np.asarray(small, np.float32) / np.float32(255)


@dataclass(frozen=True, eq=False)
class Drawn:
    """Training examples with how often each is drawn.

    Attributes:
        weights: float64 (n,), in any unit.
    """

    examples: list[Example]
    weights: NDArray[np.float64]


class Views(keras.utils.PyDataset):  # type: ignore[misc]
    """Batches of random views; the same epoch and batch number always give the same views."""

    def __init__(self, drawn: Drawn, config: LungsConfig, fit: FitConfig) -> None:
        """Draw examples in proportion to their weights."""
        super().__init__(workers=1, max_queue_size=8)
        self._examples, self._config, self._fit = drawn.examples, config, fit
        self._share = drawn.weights / drawn.weights.sum()
        self.epoch = 0

    def __len__(self) -> int:
        return self._fit.steps

    def __getitem__(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        generator = np.random.default_rng([self._config.seed, self.epoch, index])
        chosen = generator.choice(len(self._examples), self._fit.batch, p=self._share)
        spec = self._config.preprocess
        pairs = [random_pair(self._examples[i], spec.height, generator) for i in chosen]
        inputs = np.stack([network_input(picture, spec) for picture, _ in pairs])
        return inputs, np.stack([cell_mask(mask, self._config.map_size) for _, mask in pairs])


def plain_views(examples: list[Example], config: LungsConfig) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Unchanged network input (n, H, W, 3) and masks (n, cells, cells)."""
    inputs = np.stack([network_input(e.picture, config.preprocess) for e in examples])
    return inputs, np.stack([cell_mask(e.mask, config.map_size) for e in examples])


def fit_network(
    config: LungsConfig, fit: FitConfig, drawn: Drawn, val: list[Example], target: Path, start: Path | None
) -> None:
    """Train and write `target` (.keras); nothing is done if it exists.

    Args:
        start: a model of `build_lung_network` to go on from; ImageNet weights if None.
    """
    if target.exists():
        return
    keras.utils.set_random_seed(config.seed)
    model = _starting_network(config.preprocess.height, start)
    model.compile(_optimizer(fit), {OUTPUT: dice_cross_entropy}, metrics={OUTPUT: dice})
    views = Views(drawn, config, fit)
    follow = keras.callbacks.LambdaCallback(on_epoch_begin=lambda epoch, _: setattr(views, "epoch", epoch))
    resume = keras.callbacks.BackupAndRestore(target.with_suffix(".backup"))
    checked = plain_views(val, config)
    model.fit(views, epochs=fit.epochs, validation_data=checked, shuffle=False, callbacks=[follow, resume], verbose=2)
    model.save(target)


def _starting_network(size: int, start: Path | None) -> keras.Model:
    model = build_lung_network(size)
    if start is None:
        backbone = build_backbone(size)
        load_imagenet(backbone)
        load_encoder(model, backbone)
    else:
        model.load_weights(start)
    freeze_statistics(model)
    return model


def _optimizer(fit: FitConfig) -> keras.optimizers.Optimizer:
    total, warm = fit.steps * fit.epochs, fit.steps // 2
    top = fit.learning_rate
    pace = keras.optimizers.schedules.CosineDecay(
        top / 20, total - warm, alpha=0.01, warmup_target=top, warmup_steps=warm
    )
    return keras.optimizers.AdamW(pace, weight_decay=fit.weight_decay, clipnorm=1.0)
