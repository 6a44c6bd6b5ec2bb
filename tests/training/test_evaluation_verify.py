"""`python -m training evaluate` says whether the figures of a shipped model can be had from its files."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.manifest import PreprocessSpec
from core.paths import MODELS
from training.config import Config
from training.data.datasets import Picture, picture_path
from training.evaluation import answers as answers_module
from training.evaluation import verify as verify_module
from training.evaluation.answers import OUT_OF_FOLD, SHIPPED_RECORD, Answers, record_path, write_record
from training.evaluation.command import evaluate
from training.evaluation.constants import Constants
from training.evaluation.figures import evaluation_figures
from training.exporting.predict import predict_pictures


@pytest.fixture(autouse=True)
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The X-ray model with its golden pictures as the image sets and their figures in its manifest; the data root."""
    folder, root = tmp_path / "models" / "cxr", tmp_path / "data"
    shutil.copytree(MODELS / "cxr", folder)
    monkeypatch.setattr(verify_module, "MODELS", tmp_path / "models")
    monkeypatch.setattr(answers_module, "RECORDS", tmp_path / "records")
    pictures = []
    for case in _manifest(tmp_path)["golden"]:
        pictures.append(
            Picture("kermany_cxr", Path(case["file"]).name, case["label"], group=case["file"], split="test")
        )
        picture_path(root, pictures[-1]).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / case["file"], picture_path(root, pictures[-1]))
    _release(tmp_path, _answered(tmp_path, root, pictures), "test")
    return root


def _manifest(home: Path) -> Any:
    return json.loads((home / "models" / "cxr" / "manifest.json").read_text(encoding="utf-8"))


def _write_manifest(home: Path, document: Any) -> None:
    (home / "models" / "cxr" / "manifest.json").write_text(json.dumps(document), encoding="utf-8")


def _answered(home: Path, root: Path, pictures: list[Picture]) -> Answers:
    document = _manifest(home)
    config = replace(Config.load("cxr"), preprocess=PreprocessSpec.from_json(document["input"]["preprocess"]))
    outputs = predict_pictures(home / "models" / "cxr" / document["file"], root, pictures, config, "test")
    return Answers(config.task, pictures, outputs.logits, Constants.from_document(document).distance(outputs))


def _release(home: Path, answers: Answers, measured_on: str) -> None:
    document = _manifest(home)
    write_record(answers, record_path("cxr"))
    figures = evaluation_figures(answers, Constants.from_document(document))
    _write_manifest(home, document | {"evaluation": figures | {"measured_on": measured_on}})


def test_a_model_that_is_what_its_card_says(shipped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate(["--config", "cxr", "--data", str(shipped)]) == 0
    printed = capsys.readouterr().out
    assert "DIFFERS" not in printed
    assert "sources kermany_cxr (held out by group) abnormal auc" in printed


def test_a_figure_that_cannot_be_had_is_named(
    shipped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = _manifest(tmp_path)
    document["evaluation"]["all_held_out"]["named"]["brier"]["value"] += 0.002
    _write_manifest(tmp_path, document)
    assert evaluate(["--config", "cxr", "--data", str(shipped)]) == 1
    wrong = [line for line in capsys.readouterr().out.splitlines() if line.endswith("DIFFERS")]
    assert len(wrong) == 1
    assert "all_held_out named brier" in wrong[0]


def test_another_network_than_the_released_one_is_seen(shipped: Path, tmp_path: Path) -> None:
    document = _manifest(tmp_path)
    document["temperature"] *= 3  # as if its logits were three times smaller
    _write_manifest(tmp_path, document)
    assert evaluate(["--config", "cxr", "--data", str(shipped)]) == 1


def test_without_the_pictures_the_record_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate(["--config", "cxr", "--data", str(tmp_path / "nowhere")]) == 0
    assert "the recorded answers are counted again" in capsys.readouterr().out


def test_cross_validation_is_counted_from_its_record_and_the_file_checked(
    shipped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = answers_module.read_record(record_path("cxr"), Config.load("cxr").task)
    own = replace(own, pictures=[replace(p, split=OUT_OF_FOLD) for p in own.pictures])
    sisters = replace(own, logits=own.logits[:, ::-1].copy(), distance=np.full(len(own.pictures), np.nan, np.float32))
    _release(tmp_path, sisters, OUT_OF_FOLD)
    write_record(own, record_path("cxr", SHIPPED_RECORD))
    assert evaluate(["--config", "cxr", "--data", str(shipped)]) == 0
    assert "trained without each patient" in capsys.readouterr().out
    write_record(replace(own, logits=own.logits + np.eye(4, dtype=np.float32)[0]), record_path("cxr", SHIPPED_RECORD))
    assert evaluate(["--config", "cxr", "--data", str(shipped)]) == 1
