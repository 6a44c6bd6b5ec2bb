"""A clinic's own study through the command line."""

import csv
import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.cli import main
from core.evaluation.labelled import class_name, labelled_scans
from core.evaluation.metrics import auc, roc_curve
from core.paths import SAMPLES
from core.pipeline import Engine
from core.predictive_values import predictive_values
from tests.core.films import write_films

LABELS = ("bacterial_pneumonia", "normal", "viral_pneumonia")  # of films 0, 1, 2, as they repeat


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for each class with 8 films, a photograph among the normals, and a class the model does not know."""
    folder = tmp_path_factory.mktemp("study")
    for index, film in enumerate(write_films(folder, 24)):
        target = folder / "scans" / LABELS[index % 3].replace("_", " ").title()
        target.mkdir(parents=True, exist_ok=True)
        film.rename(target / film.name)
    shutil.copy(SAMPLES / "photograph.jpg", folder / "scans" / "Normal")
    (folder / "scans" / "Tuberculosis").mkdir()
    shutil.copy(SAMPLES / "xray-covid19-adult.dcm", folder / "scans" / "Tuberculosis")
    return folder / "scans"


@pytest.fixture(scope="module")
def written(study: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out") / "study"
    assert main(["evaluate", str(study), "--out", str(out), "--prevalence", "0.2"]) == 0
    return out


@pytest.fixture(scope="module")
def predictions(written: Path) -> list[dict[str, str]]:
    with (written / "predictions.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def metrics(written: Path) -> Any:
    return json.loads((written / "metrics.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def figures(metrics: Any) -> Any:
    """Of the X-ray model: a photograph may come closer to another."""
    return next(model for model in metrics["models"] if model["model"]["id"] == "cxr")


@pytest.fixture(scope="module")
def films(predictions: list[dict[str, str]]) -> list[dict[str, str]]:
    """The scans the X-ray model judged."""
    return [row for row in predictions if row["model"] == "cxr"]


def test_nothing_is_withheld_from_a_study(
    predictions: list[dict[str, str]], films: list[dict[str, str]], engine: Engine
) -> None:
    assert len(predictions) == 26
    assert len(films) >= 25
    judged_rows = [row for row in predictions if row["model"]]
    assert len(judged_rows) >= 26
    photograph = next(row for row in predictions if row["path"].endswith("photograph.jpg"))
    assert (photograph["refused"], photograph["recommendation"]) == ("True", "cannot_say")
    labels = {manifest.id: manifest.labels for manifest in engine.manifests}
    for row in judged_rows:
        probabilities = {name: float(row[name]) for name in labels[row["model"]]}
        assert sum(probabilities.values()) == pytest.approx(1)
        assert float(row["abnormal_probability"]) == pytest.approx(1 - probabilities["normal"])


def test_the_figures_follow_from_the_predictions(metrics: Any, figures: Any, films: list[dict[str, str]]) -> None:
    truth = np.array([row["label"] != "normal" for row in films])
    score = np.array([float(row["abnormal_probability"]) for row in films])
    everything = figures["all"]
    assert everything["labels"] == Counter(row["label"] for row in films)
    judged_scans = sum(model["all"]["n"] for model in metrics["models"])
    assert judged_scans >= metrics["scans"]
    assert everything["abnormal"]["auc"]["value"] == pytest.approx(auc(truth, score))
    point = everything["abnormal"]["operating_points"]["refer_at"]
    sensitivity = float((score >= point["threshold"])[truth].mean())
    specificity = float((score < point["threshold"])[~truth].mean())
    assert point["sensitivity"]["value"] == pytest.approx(sensitivity)
    assert point["specificity"]["value"] == pytest.approx(specificity)
    assert point["ppv"]["value"] == pytest.approx(predictive_values(sensitivity, specificity, 0.2)[0])
    assert point["npv"]["low"] < point["npv"]["high"] <= 1
    called = score >= point["threshold"]
    assert point["ppv_counted"]["value"] == pytest.approx(truth[called].mean())
    assert point["balanced_accuracy"]["value"] == pytest.approx((sensitivity + specificity) / 2)
    assert everything["classes"]["covid19"]["auc"] is None
    assert figures["answered"]["n"] == sum(row["status"] == "answered" for row in films)


def test_naming_the_class_is_judged_where_the_label_is_a_class(figures: Any, films: list[dict[str, str]]) -> None:
    names = ("normal", "covid19", "bacterial_pneumonia", "viral_pneumonia")
    rows = [row for row in films if row["label"] in names]  # not the tuberculosis
    said = [max(names, key=lambda name: float(row[name])) for row in rows]
    named = figures["all"]["named"]
    assert named["n"] == len(rows) == len(films) - 1
    assert named["accuracy"]["value"] == pytest.approx(
        np.mean([s == row["label"] for s, row in zip(said, rows, strict=True)])
    )
    assert np.array(named["confusion"]).sum(axis=1).tolist() == [len(films) - 17, 0, 8, 8]
    assert sum(some["n"] for some in named["reliability"]) == len(rows)


@pytest.mark.parametrize(
    ("modality", "folder"),
    [("ct", "covid_ct"), ("us", "pocus_ultrasound")],
)
def test_pictures_of_every_kind_can_be_studied(shared: Path, tmp_path: Path, modality: str, folder: str) -> None:
    with (shared / "data" / folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        chosen = list(csv.DictReader(file))[::50]
    for row in chosen:
        (tmp_path / "scans" / row["label"]).mkdir(parents=True, exist_ok=True)
        shutil.copy(shared / "data" / folder / row["file"], tmp_path / "scans" / row["label"])
    out = tmp_path / "out"
    assert main(["evaluate", str(tmp_path / "scans"), "--out", str(out), "--modality", modality]) == 0
    (model,) = json.loads((out / "metrics.json").read_text(encoding="utf-8"))["models"]
    assert (model["model"]["id"], model["all"]["n"]) == (modality, len(chosen))
    assert sum(map(sum, model["all"]["named"]["confusion"])) == sum(row["label"] != "non_covid" for row in chosen)


def test_there_is_a_page_of_plots(written: Path) -> None:
    assert (written / "plots.pdf").read_bytes().startswith(b"%PDF")


def test_a_table_names_labels_and_patients(study: Path, tmp_path: Path) -> None:
    table = tmp_path / "labels.csv"
    table.write_text("file,label,patient\nNormal/film-001.png,normal,P1\nNormal/film-004.png,COVID-19,P1\n")
    scans = labelled_scans(study, table)
    assert [(scan.label, scan.patient) for scan in scans] == [("normal", "P1"), ("covid19", "P1")]


@pytest.mark.parametrize("content", ["file,finding\nx.png,normal\n", ""], ids=["no label column", "empty"])
def test_a_table_without_labels_is_refused(
    study: Path, tmp_path: Path, content: str, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "labels.csv"
    table.write_text(content)
    assert main(["evaluate", str(study), "--labels", str(table), "--out", str(tmp_path / "out")]) == 2
    assert "label" in capsys.readouterr().err


def test_a_folder_without_classes_is_refused(tmp_path: Path) -> None:
    assert main(["evaluate", str(tmp_path), "--out", str(tmp_path / "out")]) == 2


@pytest.mark.parametrize(
    ("label", "name"),
    [("COVID-19", "covid19"), ("covid", "covid19"), ("Viral Pneumonia", "viral_pneumonia"), ("NORMAL", "normal")],
)
def test_labels_are_read_as_people_write_them(label: str, name: str) -> None:
    assert class_name(label) == name


def test_the_area_under_the_roc_curve_is_the_auc() -> None:
    rng = np.random.default_rng(1)
    truth, score = rng.random(200) < 0.4, rng.integers(0, 20, 200) / 20
    false, found = roc_curve(truth, score)
    assert np.trapezoid(found, false) == pytest.approx(auc(truth, score))
