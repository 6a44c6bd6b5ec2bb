"""Trains the blocks above the frozen trunk, on the cached maps of all views.

The classes follow their sources in public data, so that a network left alone learns the hospital. What can be done
against it is here, each with its own strength in the configuration (0: not at all):

- batches balanced over source and label, always;
- same-label mixing across sources (Yao et al. 2022, LISA, arXiv:2201.00299);
- a source head behind a gradient reversal (Ganin et al. 2016, arXiv:1505.07818), on labels several sources have;
- cells (source and label) with a high loss weigh more (Sagawa et al. 2020, group DRO, arXiv:1911.08731).

The result may stop on the way from ImageNet's weights to the trained ones (Wortsman et al. 2022, arXiv:2109.01903),
which keeps most of what was learnt and travels further; the head must then be fitted again.

It starts from the linear head fitted on the untrained features (Kumar et al. 2022, arXiv:2202.10054), which keeps
the features usable for sources never seen. The head stands on standardised features: Adam moves every weight by the
same step, and with features of any scale the first steps would throw the answers to certainty, where nothing is
learnt any more.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Self

import keras
import numpy as np
from keras import layers, ops
from numpy.typing import NDArray
from tqdm import tqdm

from training.config import FineTuneConfig
from training.data.datasets import Picture
from training.fitting.features import TAPS, TrunkView
from training.fitting.head import LinearHead, channel_scale
from training.networks.exported import tap_output

WARM_UP: Final = 0.1  # share of the steps in which the learning rate rises
GENTLE: Final = 8.0  # the standardised features together are as large as so many, however many there are
MEASURED: Final = 512  # pictures that the features are standardised by

FloatArray = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class TrainingSet:
    """What the top is trained on.

    Attributes:
        views: the same n pictures behind the trunk, once per view.
        pictures: the n pictures.
        allowed: float32 (n, K), 1 where the label allows the class.
        weights: float32 (n,), sum 1, how often each is drawn.
    """

    views: list[TrunkView]
    pictures: list[Picture]
    allowed: FloatArray
    weights: FloatArray

    def cells(self) -> tuple[list[str], NDArray[np.intp]]:
        """(names of the cells, cell of every picture)."""
        names, index = np.unique([p.cell for p in self.pictures], return_inverse=True)
        return names.tolist(), index

    def sources(self) -> tuple[list[str], NDArray[np.intp]]:
        """(names of the sources, source of every picture)."""
        names, index = np.unique([p.dataset for p in self.pictures], return_inverse=True)
        return names.tolist(), index

    def shared_labels(self) -> NDArray[np.bool_]:
        """(n,): whether several sources have the picture's label, so that the source is no clue to the class."""
        sources: dict[str, set[str]] = {}
        for p in self.pictures:
            sources.setdefault(p.label, set()).add(p.dataset)
        return np.array([len(sources[p.label]) > 1 for p in self.pictures])


def partial_label_crossentropy(allowed: Any, logits: Any) -> Any:
    """-log of the probability of what the label allows, (N,)."""
    within = ops.where(allowed > 0, logits, -1e9)
    return ops.logsumexp(logits, axis=-1) - ops.logsumexp(within, axis=-1)


class Reversal(layers.Layer):  # type: ignore[misc]
    """Hands its input on and turns the gradient round, times `strength`."""

    def __init__(self, strength: float) -> None:
        super().__init__(name="reversal")
        self.strength = strength

    def call(self, x: Any) -> Any:
        """x, with the gradient -strength."""
        return ops.stop_gradient((1 + self.strength) * x) - self.strength * x


def fine_tune(
    config: FineTuneConfig,
    backbone: keras.Model,
    taps: tuple[str, ...],
    data: TrainingSet,
    start: LinearHead,
    work: Path,
    seed: int,
) -> LinearHead:
    """Train the blocks of `backbone` above the trunk in place, and the head with them.

    Args:
        taps: the maps whose means the head stands on.
        start: head fitted on the untrained features.
        work: folder for the state after each epoch, from which an interrupted run goes on.

    Returns:
        The trained head; it fits the backbone where `config.way` is 1.
    """
    keras.utils.set_random_seed(seed)
    before = [np.asarray(w) for w in backbone.get_weights()]
    model, scale = _trained_model(config, backbone, taps, data, start)
    optimiser = keras.optimizers.AdamW(_schedule(config, data), weight_decay=config.weight_decay)
    optimiser.build(model.trainable_variables)
    losses = {"classes": partial_label_crossentropy, "source": "sparse_categorical_crossentropy"}
    model.compile(optimiser, loss={name: losses[name] for name in model.output})
    variables = [*model.variables, *optimiser.variables]
    stamp = _stamp(config, taps, data, start, seed)
    state = _State(work / "fine_tune.npz", stamp, variables, _CellWeights(config, data))
    for epoch in tqdm(range(state.load(), config.epochs), "fine-tuning", unit="epoch"):
        model.fit(_Batches(config, data, state.cells.weights, seed + epoch), verbose=0)
        state.cells.update(model)
        state.save(epoch + 1)
    state.path.unlink(missing_ok=True)
    after = zip(before, backbone.get_weights(), strict=True)
    backbone.set_weights([(1 - config.way) * old + config.way * new for old, new in after])
    return scale.folded(*(np.asarray(w, np.float32) for w in model.get_layer("classes").get_weights()))


def _stamp(config: FineTuneConfig, taps: tuple[str, ...], data: TrainingSet, start: LinearHead, seed: int) -> str:
    """Changes where the training would."""
    said = [str(config), *taps, str(seed), *(p.key for p in data.pictures)]
    arrays = (data.allowed, data.weights, start.weights, *(view.pooled[view.end] for view in data.views))
    return hashlib.sha256("\n".join(said).encode() + b"".join(array.tobytes() for array in arrays)).hexdigest()


def _schedule(config: FineTuneConfig, data: TrainingSet) -> Any:
    steps = config.epochs * _batch_count(config, data)
    rise = max(1, round(WARM_UP * steps))
    return keras.optimizers.schedules.CosineDecay(
        0.0, steps - rise, warmup_target=config.learning_rate, warmup_steps=rise
    )


def _batch_count(config: FineTuneConfig, data: TrainingSet) -> int:
    return -(-len(data.pictures) // config.batch)


@dataclass(frozen=True, eq=False)
class _Scale:
    """How features are standardised for the head.

    Attributes:
        mean, width: (channels,), what is taken off, and what the rest is divided by.
    """

    mean: FloatArray
    width: FloatArray

    @classmethod
    def of(cls, features: FloatArray) -> Self:
        """The scale of features (n, channels)."""
        gentle = np.float32(np.sqrt(features.shape[1]) / GENTLE)
        return cls(features.mean(axis=0), channel_scale(features) * gentle)

    def unfolded(self, head: LinearHead) -> list[FloatArray]:
        """[weights, bias] that do on standardised features what `head` does on plain ones."""
        return [head.weights * self.width[:, np.newaxis], head.bias + self.mean @ head.weights]

    def folded(self, weights: FloatArray, bias: FloatArray) -> LinearHead:
        """The reverse."""
        plain = weights / self.width[:, np.newaxis]
        return LinearHead(plain, bias - self.mean @ plain)


def _trained_model(
    config: FineTuneConfig, backbone: keras.Model, taps: tuple[str, ...], data: TrainingSet, start: LinearHead
) -> tuple[keras.Model, _Scale]:
    for layer in backbone.layers:  # the statistics of ImageNet hold for any source; those of ours name it
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    maps, mean = tap_output(backbone, config.above), _pooled_taps(backbone, taps)
    some = np.random.default_rng(0).permutation(len(data.pictures))[:MEASURED]
    before = keras.Model(maps, mean).predict(data.views[0].maps[some].astype(np.float32), verbose=0)
    scale = _Scale.of(np.asarray(before, np.float32))
    standard = layers.Normalization(mean=scale.mean, variance=scale.width**2)(mean)
    classes = layers.Dense(data.allowed.shape[1], name="classes")
    outputs = {"classes": classes(layers.Dropout(config.dropout)(standard))}
    if config.adversary:
        hidden = layers.Dense(64, activation="relu")(Reversal(config.adversary)(mean))
        outputs["source"] = layers.Dense(len(data.sources()[0]), activation="softmax", name="source")(hidden)
    model = keras.Model(maps, outputs)
    classes.set_weights(scale.unfolded(start))
    return model, scale


def _pooled_taps(backbone: keras.Model, taps: tuple[str, ...]) -> keras.KerasTensor:
    pooled = [layers.GlobalAveragePooling2D()(tap_output(backbone, tap)) for tap in taps]
    return layers.Concatenate()(pooled) if len(pooled) > 1 else pooled[0]


@dataclass(frozen=True, eq=False)
class _State:
    """Everything an interrupted run needs to go on as if nothing had happened.

    Attributes:
        stamp: what another run, which must not go on from here, would have different.
    """

    path: Path
    stamp: str
    variables: list[Any]
    cells: "_CellWeights"

    def load(self) -> int:
        """Restore what was saved; the number of finished epochs."""
        if not self.path.exists():
            return 0
        with np.load(self.path) as stored:
            if "stamp" not in stored or stored["stamp"] != self.stamp:
                return 0
            for i, variable in enumerate(self.variables):
                variable.assign(stored[f"v{i}"])
            self.cells.share[:] = stored["cells"]
            return int(stored["epoch"])

    def save(self, epoch: int) -> None:
        """Write the state after this number of epochs."""
        values = {f"v{i}": np.asarray(ops.convert_to_numpy(v)) for i, v in enumerate(self.variables)}
        temporary = self.path.with_suffix(".part")
        with temporary.open("wb") as stream:
            np.savez(stream, allow_pickle=False, stamp=self.stamp, epoch=epoch, cells=self.cells.share, **values)
        temporary.replace(self.path)


class _CellWeights:
    """How much more each cell weighs than at first, because its loss stays high."""

    def __init__(self, config: FineTuneConfig, data: TrainingSet) -> None:
        self._strength, self._data = config.robust, data
        names, self._cell = data.cells()
        self.share = np.ones(len(names))

    @property
    def weights(self) -> NDArray[np.float64]:
        """Probability (n,) of drawing each picture."""
        weights = self._data.weights * self.share[self._cell]
        return np.asarray(weights / weights.sum(), np.float64)

    def update(self, model: keras.Model) -> None:
        """Multiply each cell's weight by the exponential of `robust` times its loss."""
        if not self._strength:
            return
        generator = np.random.default_rng(0)
        for k in range(len(self.share)):
            some = generator.permutation(np.flatnonzero(self._cell == k))[:128]
            maps = self._data.views[0].maps[some].astype(np.float32)
            logits = model.predict(maps, verbose=0)["classes"]
            loss = np.asarray(partial_label_crossentropy(self._data.allowed[some], logits)).mean()
            self.share[k] *= np.exp(self._strength * float(loss))


class _Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """One epoch: pictures drawn by weight, each in a random view, mixed with its like from another source."""

    def __init__(self, config: FineTuneConfig, data: TrainingSet, weights: NDArray[np.float64], seed: int) -> None:
        super().__init__()
        self._config, self._data = config, data
        generator = np.random.default_rng(seed)
        count = _batch_count(config, data)
        self._drawn = generator.choice(len(weights), (count, config.batch), p=weights)
        self._seeds = generator.integers(0, 2**32, count)
        self._source, self.shared = data.sources()[1], data.shared_labels()

    def __len__(self) -> int:
        return len(self._drawn)

    def __getitem__(self, i: int) -> tuple[Any, ...]:
        generator, drawn = np.random.default_rng(self._seeds[i]), self._drawn[i]
        maps = self._maps(drawn, generator)
        if self._config.mix:
            partner = _partners(self._data.allowed[drawn], self._source[drawn], generator)
            share = generator.beta(self._config.mix, self._config.mix, len(drawn)).astype(np.float32)
            share = share[:, np.newaxis, np.newaxis, np.newaxis]
            maps = share * maps + (1 - share) * maps[partner]
        targets: dict[str, Any] = {"classes": self._data.allowed[drawn]}
        if not self._config.adversary:
            return maps, targets
        targets["source"] = self._source[drawn]
        known = self.shared[drawn].astype(np.float32)
        return maps, targets, {"classes": np.ones(len(drawn), np.float32), "source": known}

    def _maps(self, drawn: NDArray[np.intp], generator: np.random.Generator) -> FloatArray:
        views = generator.integers(0, len(self._data.views), len(drawn))
        return np.stack([self._data.views[v].maps[i] for v, i in zip(views, drawn, strict=True)]).astype(np.float32)


def _partners(allowed: FloatArray, source: NDArray[np.intp], generator: np.random.Generator) -> NDArray[np.intp]:
    """For each of a batch another of the same label, from another source where there is one."""
    result = np.arange(len(source))
    for i in range(len(source)):
        alike = np.flatnonzero((allowed == allowed[i]).all(axis=1))
        elsewhere = alike[source[alike] != source[i]]
        result[i] = generator.choice(elsewhere if len(elsewhere) else alike)
    return result


def top_features(
    backbone: keras.Model, view: TrunkView, others: Mapping[str, keras.KerasTensor] = MappingProxyType({})
) -> dict[str, FloatArray]:
    """Means of the taps above the trunk, (n, channels) by tap.

    Args:
        others: further outputs of the backbone, (N, channels), to be computed with them.
    """
    taps = TAPS[TAPS.index(view.end) + 1 :]
    pooled = {tap: layers.GlobalAveragePooling2D()(tap_output(backbone, tap)) for tap in taps} | dict(others)
    model = keras.Model(tap_output(backbone, view.end), pooled)
    parts = [model.predict(maps, verbose=0, batch_size=64) for maps in _blocks(view.maps)]
    return {tap: np.concatenate([np.asarray(part[tap], np.float32) for part in parts]) for tap in pooled}


def _blocks(maps: NDArray[np.float16]) -> Iterator[FloatArray]:
    for start in range(0, len(maps), 512):
        yield maps[start : start + 512].astype(np.float32)
