"""Diagrams of a model's answers as PNG: ROC curves, reliability, confusion."""

from pathlib import Path
from typing import Any, Final

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from core.evaluation.metrics import confusion_matrix, reliability_bins, roc_curve
from training.data.tasks import NORMAL
from training.evaluation.answers import Answers, abnormal_probability
from training.evaluation.constants import Constants
from training.evaluation.figures import TESTED, source_title

mpl.use("Agg")

# The same file for the same answers: no date, no version of the library.
_METADATA: Final[dict[str, Any]] = {"Software": None}
_DPI: Final = 110
_NO_SKILL: Final[dict[str, Any]] = {"color": "0.7", "linestyle": ":", "linewidth": 1}
ROC: Final = "roc.png"
RELIABILITY: Final = "reliability.png"
CONFUSION: Final = "confusion.png"


def draw_plots(answers: Answers, constants: Constants, folder: Path) -> list[Path]:
    """Write the diagrams that the task has into `folder` and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    reported = answers.of_splits(*TESTED, "external")
    figures = {
        ROC: _roc(reported, constants),
        RELIABILITY: _reliability(reported, constants),
        CONFUSION: _confusion(answers.of_splits(*TESTED), constants),
    }
    for name, figure in figures.items():
        figure.savefig(folder / name, dpi=_DPI, metadata=_METADATA)
    return [folder / name for name in figures]


def _sources(answers: Answers) -> dict[str, Answers]:
    titles = np.array([source_title(p) for p in answers.pictures])
    return {str(name): answers.at(np.flatnonzero(titles == name)) for name in np.unique(titles)}


def _square(title: str, x: str, y: str) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(6.4, 5.6), layout="constrained")
    axes = figure.add_subplot()
    axes.set(title=title, xlabel=x, ylabel=y, xlim=(0, 1), ylim=(0, 1.005), aspect="equal")
    axes.plot([0, 1], [0, 1], **_NO_SKILL)
    return figure, axes


def _roc(answers: Answers, constants: Constants) -> Figure:
    """By source for abnormal against normal; of the gate, each class against the rest."""
    figure, axes = _square("ROC curves", "1 - specificity", "sensitivity")
    if NORMAL in answers.task.labels:
        for name, some in _sources(answers).items():
            truth, score = _abnormal(some, constants)
            _add_curve(axes, name, truth, score)
    else:
        places, truth_index = answers.task.definite(answers.pictures)
        probabilities = constants.probabilities(answers.logits[places])
        for k, name in enumerate(answers.task.labels):
            _add_curve(axes, name, truth_index == k, probabilities[:, k])
    axes.legend(loc="lower right", fontsize="x-small")
    return figure


def _abnormal(answers: Answers, constants: Constants) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    places, truth = answers.task.abnormality(answers.pictures)
    probabilities = constants.probabilities(answers.logits[places])
    return truth, abnormal_probability(probabilities, answers.task)


def _add_curve(axes: Axes, name: str, truth: NDArray[np.bool_], score: NDArray[np.float64]) -> None:
    if truth.any() and not truth.all():
        axes.plot(*roc_curve(truth, score), label=f"{name}, n={len(truth)}", linewidth=1.4)


def _reliability(answers: Answers, constants: Constants) -> Figure:
    """Share of events over predicted probability: of abnormal by source; of the gate, of the class it names."""
    figure, axes = _square("Reliability", "predicted probability", "share")
    if NORMAL in answers.task.labels:
        for name, some in _sources(answers).items():
            truth, score = _abnormal(some, constants)
            if len(truth):
                _add_bins(axes, name, truth, score)
    else:
        places, index = answers.task.definite(answers.pictures)
        probabilities = constants.probabilities(answers.logits[places])
        _add_bins(axes, "class named", probabilities.argmax(axis=1) == index, probabilities.max(axis=1))
    axes.legend(loc="upper left", fontsize="x-small")
    return figure


def _add_bins(axes: Axes, name: str, happened: NDArray[np.bool_], probability: NDArray[np.float64]) -> None:
    bins = reliability_bins(probability, happened)
    axes.plot([b.probability for b in bins], [b.share for b in bins], marker="o", markersize=3, label=name)


def _confusion(answers: Answers, constants: Constants) -> Figure:
    """Row = true class, column = class named, held-out pictures."""
    labels = answers.task.labels
    places, truth = answers.task.definite(answers.pictures)
    counts = confusion_matrix(truth, constants.probabilities(answers.logits[places]).argmax(axis=1), len(labels))
    figure = Figure(figsize=(6.4, 5.6), layout="constrained")
    axes = figure.add_subplot()
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    names = [name.replace("_", "\n") for name in labels]
    axes.set_xticks(range(len(labels)), names, fontsize="small")
    axes.set_yticks(range(len(labels)), names, fontsize="small")
    axes.set(title="Confusion, held-out pictures", xlabel="class named", ylabel="true class")
    for (row, column), count in np.ndenumerate(counts):
        colour = "white" if shares[row, column] > 0.5 else "black"
        axes.text(column, row, str(count), ha="center", va="center", color=colour)
    return figure
