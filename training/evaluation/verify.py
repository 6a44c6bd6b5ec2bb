"""The verification: makes the figures of a shipped model again, from its files and the public pictures.

Every figure is set beside the manifest's. Where the pictures are not at hand, the recorded answers are counted again
instead, and that is said.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from core.manifest import PreprocessSpec
from core.paths import MODELS
from training.commands import read_json
from training.config import Config
from training.data.datasets import picture_path
from training.evaluation.answers import OUT_OF_FOLD, SHIPPED_RECORD, Answers, read_record, record_path
from training.evaluation.constants import Constants
from training.evaluation.figures import evaluation_figures, rounded
from training.evaluation.foreign import refusal_figures
from training.exporting.predict import predict_pictures

ROUNDING: Final = 0.0005 + 1e-9  # the cards print three decimals
VALUE: Final = "value"  # a key every estimate has


@dataclass(frozen=True)
class Figure:
    """One figure of the manifest and what it is here: a number, an estimate or a list of them; None where missing."""

    name: str
    released: Any
    here: Any

    @property
    def reproduced(self) -> bool:
        """Equal up to rounding."""
        return _alike(self.released, self.here)

    def line(self) -> str:
        """The figure as it is printed."""
        verdict = "reproduced" if self.reproduced else "DIFFERS"
        return f"  {self.name:<88} {_shown(self.released):>22} {_shown(self.here):>22}  {verdict}"


def _alike(released: Any, here: Any) -> bool:
    if isinstance(released, dict) and isinstance(here, dict):
        return released.keys() == here.keys() and all(_alike(released[key], here[key]) for key in released)
    if isinstance(released, list) and isinstance(here, list):
        return len(released) == len(here) and all(map(_alike, released, here))
    if isinstance(released, float | int) and isinstance(here, float | int):
        return abs(released - here) <= ROUNDING
    return bool(released == here)


def verify(config: Config, root: Path) -> bool:
    """Print every figure of models/<id> beside what it is here.

    Returns:
        Whether all were reproduced.

    Raises:
        FileNotFoundError: the model, or the record of its answers, is not there.
    """
    folder = MODELS / config.id
    document = read_json(folder / "manifest.json")
    config = replace(config, preprocess=PreprocessSpec.from_json(document["input"]["preprocess"]))
    constants = Constants.from_document(document)
    sisters = document["evaluation"]["measured_on"] == OUT_OF_FOLD
    recorded = read_record(record_path(config.id), config.task)
    own = read_record(record_path(config.id, SHIPPED_RECORD), config.task) if sisters else recorded
    print(f"{config.id} {document['version']}: {len(recorded.pictures)} recorded pictures")
    released: dict[str, Any] = {}
    found: dict[str, Any] = {}
    if here := _answered_here(folder / document["file"], config, root, own, constants):
        if sisters:
            print("  the figures are of networks trained without each patient: their recorded answers are counted")
            released["largest difference to the recorded answers of this file"] = 0.0
            found["largest difference to the recorded answers of this file"] = _apart(here, own, constants)
        else:
            recorded = here
        if "foreign_refused" in document["evaluation"]:
            found["foreign_refused"] = rounded(refusal_figures(folder / document["file"], config, root, constants))
    found |= evaluation_figures(recorded, constants)
    released |= {name: document["evaluation"].get(name) for name in found if name not in released}
    reproduced = compare_documents(released, found)
    print(f"{config.id}: shortcuts and parity are not measured again here")
    return reproduced


def _answered_here(model: Path, config: Config, root: Path, recorded: Answers, constants: Constants) -> Answers | None:
    """What the shipped file says of the recorded pictures; None where they are not at hand."""
    if not all(picture_path(root, p).exists() for p in recorded.pictures):
        print(f"  not all of these pictures are in {root}: the recorded answers are counted again")
        return None
    outputs = predict_pictures(model, root, recorded.pictures, config, config.id)
    answers = replace(recorded, logits=outputs.logits, distance=constants.distance(outputs))
    print(f"  largest difference of a probability to the recorded one: {_apart(answers, recorded, constants):.2g}")
    return answers


def _apart(ours: Answers, theirs: Answers, constants: Constants) -> float:
    """Largest difference of a probability."""
    return float(np.abs(constants.probabilities(ours.logits) - constants.probabilities(theirs.logits)).max())


def compare_documents(released: dict[str, Any], found: dict[str, Any]) -> bool:
    """Print every figure of both documents side by side; whether all agree."""
    figures = list(compare(released, found))
    for figure in figures:
        print(figure.line())
    differing = sum(not figure.reproduced for figure in figures)
    print(f"{len(figures) - differing} of {len(figures)} figures reproduced, {differing} differ")
    return differing == 0


def compare(released: Any, here: Any, name: str = "") -> Iterator[Figure]:
    """Every figure of the released document beside the same one here, in order.

    Numbers, estimates and lists are figures; words are not. What is nowhere is left out.
    """
    branches = [side for side in (released, here) if isinstance(side, dict) and VALUE not in side]
    if branches:
        ours, theirs = (side if isinstance(side, dict) else {} for side in (released, here))
        for key in dict.fromkeys(key for side in branches for key in side):
            yield from compare(ours.get(key), theirs.get(key), f"{name}{key} ")
    elif not isinstance(released, str) and (released, here) != (None, None):
        yield Figure(name.strip(), released, here)


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return f"{value[VALUE]:.3f} ({value['low']:.3f}-{value['high']:.3f})"
    if isinstance(value, float):
        return f"{value:.3f}"
    if isinstance(value, list):
        return f"{len(value)} rows"
    return "-" if value is None else str(value)
