"""Pictures a model is not for, to measure how well it refuses them."""

from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import numpy as np

from core.evaluation.intervals import Resamples
from training.config import Config
from training.data.nonxrays import non_xrays
from training.evaluation.constants import Constants
from training.exporting.predict import run_model

# Kinds of `training.data.nonxrays` that are what the model is for, or other views of it.
_OWN_KINDS: Final = {"cxr": (), "ct": ("chest CT", "ChestCT"), "us": ("ultrasound",)}
_FILMS: Final = {
    "children's chest X-rays (kermany_cxr)": "kermany_cxr",
    "adults' chest X-rays (actualmed_cxr)": "actualmed_cxr",
}
_MOST: Final = 75


def foreign_pictures(task: str, root: Path) -> dict[str, list[Path]]:
    """Files by kind, the half of each that nothing was chosen with; no entry for sets that are absent."""
    own = _OWN_KINDS[task]
    kinds = {kind: paths[1::2] for kind, paths in non_xrays(root).items() if not any(word in kind for word in own)}
    if task != "cxr":
        for kind, folder in _FILMS.items():
            files = sorted((root / folder).rglob("*.jpg"))
            if files:
                kinds[kind] = files[:: max(1, len(files) // _MOST)][:_MOST]
    return kinds


def refusal_figures(model: Path, config: Config, root: Path, constants: Constants) -> dict[str, Any]:
    """Share refused as unlike the training pictures, by kind."""
    result = {}
    for kind, paths in foreign_pictures(config.task.name, root).items():
        distance = constants.distance(run_model(model, paths, config, kind))
        share = Resamples(np.arange(len(paths))).proportion(np.asarray(distance > constants.novelty_threshold))
        result[kind] = asdict(share)
    return result
