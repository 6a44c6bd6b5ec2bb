"""The assessment: reads test split and external sets once, after everything is fixed.

Writes evaluation.json, which goes into the manifest, and the record of every answer it rests on.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from training.commands import split_pictures, write_json
from training.config import Config
from training.data.datasets import Picture, picture_path
from training.evaluation.answers import OUT_OF_FOLD, RECORD, SHIPPED_RECORD, Answers, write_record
from training.evaluation.constants import Constants
from training.evaluation.figures import evaluation_figures, rounded
from training.evaluation.fitted import GATE, constants_document
from training.evaluation.foreign import refusal_figures
from training.exporting.export import fp32_path, int8_path
from training.exporting.parity import measure_parity
from training.exporting.predict import Outputs, predict_pictures
from training.fitting.cross_validation import OUT_OF_FOLD as OUT_OF_FOLD_FILE
from training.fitting.cross_validation import OutOfFold

_MEASURED: Final = ("test", "external", "val")


def assess(config: Config, root: Path) -> None:
    """Measure the int8 model; write evaluation.json and the record into the work folder."""
    from training.evaluation.shortcuts import shortcuts

    constants = Constants.from_document(constants_document(config))
    answers = _out_of_fold(config) if config.folds else _held_out(config, root, constants)
    write_record(answers, config.work / RECORD)
    if config.folds:
        write_record(_answered(config, root, answers.pictures, constants), config.work / SHIPPED_RECORD)
    document = evaluation_figures(answers, constants)
    document["measured_on"] = OUT_OF_FOLD if config.folds else "test"
    if config.task.name != GATE:
        document["foreign_refused"] = rounded(refusal_figures(int8_path(config), config, root, constants))
    document["shortcuts"] = rounded(shortcuts(config, root))
    parity = _parity(config, root, [p for p in answers.pictures if p.split in ("test", OUT_OF_FOLD)], constants)
    write_json(config.work / "evaluation.json", {"evaluation": document, "parity": parity})


def _held_out(config: Config, root: Path, constants: Constants) -> Answers:
    return _answered(config, root, [p for p in split_pictures(config) if p.split in _MEASURED], constants)


def _answered(config: Config, root: Path, pictures: list[Picture], constants: Constants) -> Answers:
    """What the int8 model says."""
    outputs = predict_pictures(int8_path(config), root, pictures, config, "to be recorded, int8")
    return Answers(config.task, pictures, outputs.logits, constants.distance(outputs))


def _out_of_fold(config: Config) -> Answers:
    """What networks said that saw no picture of the patient; they are sisters of the shipped one, not itself.

    Raises:
        FileNotFoundError: cross-validation has not been run.
    """
    pictures = {p.key: p for p in split_pictures(config)}
    stored = OutOfFold.load(config.work / OUT_OF_FOLD_FILE)
    chosen = [replace(pictures[key], split=OUT_OF_FOLD) for key in stored.keys]
    return Answers(config.task, chosen, stored.logits, np.full(len(chosen), np.nan, np.float32))


def _parity(config: Config, root: Path, pictures: list[Picture], constants: Constants) -> dict[str, Any]:
    """int8 against float on the held-out pictures."""

    def outputs(model: Path, title: str) -> Outputs:
        return predict_pictures(model, root, pictures, config, title)

    fp32, int8 = outputs(fp32_path(config), "held out, fp32"), outputs(int8_path(config), "held out, int8")
    return measure_parity(config, constants, fp32, int8, [picture_path(root, p) for p in pictures])
