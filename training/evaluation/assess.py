"""The evaluation step: reads the test split once, after everything is fixed, and writes evaluation.json."""

from pathlib import Path
from typing import Any

import numpy as np

from core.evaluation.metrics import auc
from training.commands import read_json, split_pictures, write_json
from training.config import Config
from training.data.nonxrays import non_xrays
from training.evaluation.evaluate import (
    Answers,
    answers_of,
    class_figures,
    evaluate_source,
    refused_non_xrays,
    source_names,
)
from training.exporting.export import fp32_path, int8_path, load_calibration
from training.exporting.parity import measure_parity
from training.exporting.predict import predict_pictures
from training.fitting.features import BORDER, PLAIN
from training.fitting.fit import TrainingTable, shortcut_heads, training_table
from training.fitting.head import softmax
from training.fitting.novelty import NoveltyModel


def assess(config: Config, root: Path) -> None:
    """Measure the int8 model on test split, external sets and non-X-rays; write evaluation.json."""
    calibration, pictures = load_calibration(config), split_pictures(config)
    means = NoveltyModel.load(config.work / "novelty.npz").class_means
    val = [p for p in pictures if p.split == "val"]
    test = [p for p in pictures if p.split in ("test", "external")]
    model = int8_path(config)
    outputs = predict_pictures(model, root, test, config, "test, int8")
    answers = answers_of(calibration, outputs, test, means)
    on_val = answers_of(calibration, predict_pictures(model, root, val, config, "validation"), val, means)
    held_out = np.flatnonzero([p.split == "test" for p in test])
    chosen = [test[i] for i in held_out]
    fp32 = predict_pictures(fp32_path(config), root, chosen, config, "test, fp32")
    paths = [root / p.dataset / p.file for p in chosen]
    document = {
        "sources": {n: evaluate_source(answers.at(i), calibration) for n, i in source_names(config, test).items()},
        "all_held_out": evaluate_source(answers.at(held_out), calibration),
        "validation": evaluate_source(on_val, calibration),
        "labels": class_figures(answers.at(held_out)),
        "non_xrays_refused": refused_non_xrays(model, non_xrays(root), config, calibration, means),
        "shortcuts": shortcuts(config, training_table(config, root)),
        "parity": measure_parity(config, calibration, fp32, outputs.at(held_out), paths),
    }
    write_json(config.work / "evaluation.json", document)
    _save_answers(config.work / "answers.npz", answers)


def shortcuts(config: Config, table: TrainingTable) -> dict[str, Any]:
    """What a classifier can do that sees only the borders, and how well the source of normal films can be told."""
    l2 = read_json(config.work / "fit.json")["head"]["chosen_l2"]
    border, source = shortcut_heads(config, table, l2)
    result: dict[str, Any] = {"border_only": {}}
    for name in config.train_sets:
        places = table.places("test", name)
        pictures = table.chosen(places)
        probabilities = softmax(border.logits(table.views[BORDER]["features"][places]))
        covid = np.array([p.label == "covid" for p in pictures])
        result["border_only"][name] = {
            "n": len(pictures),
            "abnormal_auc": auc(np.array([p.abnormal for p in pictures]), 1 - probabilities[:, 0]),
        } | ({"covid19_auc": auc(covid, probabilities[:, 1])} if covid.any() else {})
    normals = np.array([i for i in table.places("test") if not table.pictures[i].abnormal])
    logits = source.logits(table.views[PLAIN]["features"][normals])
    truth = np.array([config.train_sets.index(table.pictures[i].dataset) for i in normals])
    recalls = [float((logits.argmax(axis=1) == k)[truth == k].mean()) for k in range(len(config.train_sets))]
    result["source_of_normal_films"] = {"n": len(normals), "balanced_accuracy": float(np.mean(recalls))}
    return result


def _save_answers(path: Path, answers: Answers) -> None:
    keys = np.array([p.key for p in answers.pictures])
    np.savez(path, keys=keys, probabilities=answers.probabilities, distance=answers.distance)
