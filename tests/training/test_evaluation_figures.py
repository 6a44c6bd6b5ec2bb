"""The figures of a model: by source, by age, by patient, and only of what a label says."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.training.evaluated import answers, constants, pictures
from training.data.datasets import Picture
from training.data.tasks import TASKS
from training.evaluation.answers import Answers, read_record, write_record
from training.evaluation.figures import evaluation_figures
from training.evaluation.verify import compare_documents
from training.fitting.head import softmax

CXR = constants(TASKS["cxr"].labels)


@pytest.fixture(scope="module")
def figures() -> dict[str, Any]:
    return evaluation_figures(answers(), CXR)


def test_sources_are_reported_apart_and_the_external_ones_first(figures: dict[str, Any]) -> None:
    assert {name: source["n"] for name, source in figures["sources"].items()} == {
        "actualmed_cxr (external, never trained on)": 16,
        "covid19_radiography_cxr (held out by group)": 34,
        "kermany_cxr (held out by group)": 24,
        "kermany_cxr (publisher's test split)": 40,
    }
    assert next(iter(figures["sources"])).startswith("actualmed")
    assert (figures["all_held_out"]["n"], figures["validation"]["n"]) == (98, 12)


def test_ages_are_reported_apart(figures: dict[str, Any]) -> None:
    assert {name: part["n"] for name, part in figures["ages"].items()} == {"adults": 50, "children of 1-5 years": 64}


def test_a_partial_label_counts_only_for_what_it_says(figures: dict[str, Any]) -> None:
    source = figures["sources"]["covid19_radiography_cxr (held out by group)"]
    assert source["abnormal"]["n"] == 34
    assert source["named"]["n"] == 24
    assert (source["classes"]["covid19"]["n"], source["classes"]["covid19"]["of"]) == (24, 34)
    assert "viral_pneumonia" not in source["classes"]
    assert source["abnormal"]["auc"] is None  # nobody there is normal


def test_figures_are_those_of_the_answers(figures: dict[str, Any]) -> None:
    some = answers()
    probabilities = softmax(some.logits)
    held_out = [i for i, p in enumerate(some.pictures) if p.split == "test"]
    normal = np.array([some.pictures[i].label == "normal" for i in held_out])
    abnormal = 1 - probabilities[held_out, 0].astype(np.float64)
    point = figures["all_held_out"]["abnormal"]["operating_points"]["refer_at"]
    assert point["sensitivity"]["value"] == pytest.approx((abnormal[~normal] >= 0.6).mean(), abs=1e-5)
    assert point["specificity"]["value"] == pytest.approx((abnormal[normal] < 0.6).mean(), abs=1e-5)
    far = np.mean([i % 10 == 0 for i in held_out])
    assert figures["all_held_out"]["refused_as_unlike_training"]["value"] == pytest.approx(far, abs=1e-5)


def test_a_patients_pictures_are_one_answer(figures: dict[str, Any]) -> None:
    assert figures["by_patient"]["n"] == figures["by_patient"]["groups"] == 49
    one = Picture("kermany_cxr", "a", "normal", "p", group="p", split="test")
    two = [one, replace(one, file="b")]
    joined = Answers(TASKS["cxr"], two, np.array([[0, 0, 0, 4], [2, 0, 0, 0]], np.float32), np.ones(2, np.float32))
    assert joined.by_patient(CXR).logits.tolist() == [[1, 0, 0, 2]]


def test_confident_errors_are_counted_and_named() -> None:
    some = answers()
    sure = some.logits.copy()
    sure[:] = 0
    sure[:, 0] = 6  # everything is normal, for sure
    errors = evaluation_figures(replace(some, logits=sure), CXR)["confident_errors"]
    assert errors["by_source"]["actualmed_cxr (external, never trained on)"] == {"wrong": 8, "of": 16}
    assert len(errors["surest"]) == 10
    assert all(e["label"] != "normal" and e["said"] == "normal" and e["probability"] > 0.98 for e in errors["surest"])


def test_the_record_gives_the_same_figures(figures: dict[str, Any], tmp_path: Path) -> None:
    write_record(answers(), tmp_path / "a.csv.gz")
    stored = read_record(tmp_path / "a.csv.gz", TASKS["cxr"])
    assert [p.key for p in stored.pictures] == [p.key for p in pictures()]
    assert compare_documents(figures, evaluation_figures(stored, CXR))
    write_record(answers(), tmp_path / "b.csv.gz")
    assert (tmp_path / "a.csv.gz").read_bytes() == (tmp_path / "b.csv.gz").read_bytes()


def test_a_record_of_another_task_is_refused(tmp_path: Path) -> None:
    write_record(answers(), tmp_path / "a.csv.gz")
    with pytest.raises(KeyError):
        read_record(tmp_path / "a.csv.gz", TASKS["gate"])


def test_non_covid_is_neither_normal_nor_abnormal() -> None:
    task = TASKS["ct"]
    some = [Picture("covid_ct", f"{i}", ("covid", "non_covid")[i % 2], group=f"{i}", split="test") for i in range(40)]
    logits = np.zeros((40, 3), np.float32)
    logits[::2, 1] = 2
    found = evaluation_figures(Answers(task, some, logits, np.ones(40, np.float32)), constants(task.labels))
    source = found["sources"]["covid_ct (held out by group)"]
    assert (source["abnormal"]["n"], source["named"]["n"]) == (20, 20)
    assert (source["classes"]["covid19"]["of"], source["classes"]["covid19"]["auc"]["value"]) == (40, 1.0)


def test_the_gate_is_judged_where_it_is_believed() -> None:
    task = TASKS["gate"]
    some = [Picture("kermany_cxr", f"{i}", "chest_xray_frontal", group=f"{i}", split="test") for i in range(10)]
    logits = np.zeros((10, 5), np.float32)
    logits[:6, 0], logits[6:8, 4] = 5, 5  # six right and sure, two wrong and sure, two unsure
    gate = constants(task.labels, believed_from=(0.9,) * 5)
    source = evaluation_figures(Answers(task, some, logits, np.ones(10, np.float32)), gate)["all_held_out"]
    assert source["believed"]["share"]["value"] == 0.8
    assert source["believed"]["right"]["value"] == 0.75
    assert source["abnormal"] is None
