"""The model card says what was measured, for every task, and the golden cases may be shipped."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.evidence import Evidence, Limit, Origin
from core.evidence_words import evidence_sentences
from core.imaging.scan import Modality
from core.translation import IN_ENGLISH
from core.words import LIMITS
from tests.training.evaluated import answers, constants
from training.config import Config
from training.data.datasets import Picture
from training.data.tasks import TASKS
from training.evaluation.answers import OUT_OF_FOLD, Answers
from training.evaluation.figures import evaluation_figures
from training.evaluation.fitted import aggregation
from training.publishing.card_texts import CardTexts
from training.publishing.closeness import closeness
from training.publishing.evidence import evidence_document
from training.publishing.model_card import model_card

HEADINGS = (
    "Data sources and what their licences allow", "Eligibility", "Reference standard", "Partition", "Preprocessing",
    "Model and training", "Evaluation: what was measured and how", "Results", "Calibration and thresholds",
    "Failure analysis", "Shortcut audit", "Limitations", "How to reproduce",
)  # fmt: skip


def _answers(name: str) -> Answers:
    if name == "cxr":
        return answers()
    task, generator = TASKS[name], np.random.default_rng(1)
    dataset, split = ("pocus_ultrasound", OUT_OF_FOLD) if name == "us" else ("kermany_cxr", "test")
    labels = ["normal", "covid", "bacterial_pneumonia"] if name == "us" else list(task.labels)
    pictures = [
        Picture(dataset, f"{i}", labels[i % len(labels)], f"p{i // 9}", group=f"{i // 9}", split=split)
        for i in range(90)
    ]
    logits = generator.normal(size=(90, len(task.labels))).astype(np.float32)
    return Answers(task, pictures, logits, np.full(90, np.nan if name == "us" else 1, np.float32))


def _parity() -> dict[str, Any]:
    same = {"n": 9, "max_probability_difference": 0.1, "mean_probability_difference": 0.01, "same_class": 0.99}
    same |= {"same_decision": 0.995}
    emulated = {"runs": True, "int8_against_here": same, "int8_against_fp32": same}
    return {
        "keras_fp32": {"n": 3, "max_probability_difference": 1e-6},
        "fp32_int8": same,
        "bytes": {"fp32": 13_000_000, "int8": 4_000_000},
        "one_thread_ms": {"fp32": 14.0, "int8": 4.0},
        "cpu_classes": {
            "here": {"abilities": ["avx2", "avx512_vnni"], "int8_against_fp32": same},
            "classes": {"AVX2, no VNNI": emulated, "SSE4.2, no AVX": {"runs": False}},
        },
    }


def _manifest(name: str) -> dict[str, Any]:
    texts, some = CardTexts.load(name), _answers(name)
    believed = (0.5,) * 5 if name == "gate" else ()
    read = constants(some.task.labels, believed)
    evaluation = evaluation_figures(some, read) | {
        "measured_on": OUT_OF_FOLD if name == "us" else "test",
        "shortcuts": {},
        "shortcut_note": texts.shortcut_note,
    }
    manifest = {
        "id": name,
        "version": "1.2.3",
        "file": "model.onnx",
        "precision": "int8",
        "sha256": "abc",
        "licence": "Apache-2.0",
        "intended_use": texts.intended_use,
        "not_for": texts.not_for,
        "labels": [{"name": n, "title": texts.titles[n], "threshold": 0.5} for n in some.task.labels],
        "temperature": 1.0,
        "input": {"preprocess": {
            "region": "lungs_only", "margin": 0.05, "detail": 96, "height": 224, "width": 224, "percentiles": [1, 99],
            "hu_window": [-1350, 150], "version": 2,
        }},
        "aggregation": aggregation(name),
        "out_of_distribution": {"score": "distance", "layers": ["a"], "threshold_quantile_of_validation": 0.99},
        "training": {
            "started_from": "weights",
            "method": "a head",
            "data_sets": {"kermany_cxr": {
                "url": "u", "people": "children", "pictures": {"test normal": 3}, "patients_known": 2, "groups": 3,
                "licence": "CC BY 4.0", "use": "all", "licences_of_pictures": {},
            }},
            "split": {"seed": 1, "folds": 5 * (name == "us"), "counts": {"test": 3}, "near_duplicate_pairs": 4},
        },
        "parity": _parity(),
        "evaluation": evaluation,
        "card": {
            "eligibility": texts.eligibility,
            "readings": texts.readings,
            "reference_standard": texts.reference_standard,
            "limits": list(texts.limits),
        },
        "golden": [],
    }  # fmt: skip
    if name != "gate":
        targets = {"refer_at": 0.9, "no_sign_below": 0.95}
        manifest["modality"] = name
        manifest["evidence"] = evidence_document(evaluation, texts.evidence_limits)
        manifest["operating_points"] = {"refer_at": 0.6, "no_sign_below": 0.4, "chosen_for_sensitivity": targets}
    return manifest


@pytest.mark.parametrize("name", ["cxr", "us", "gate"])
def test_a_card_has_every_part_and_no_hole(name: str) -> None:
    card = model_card(_manifest(name))
    assert [h for h in HEADINGS if f"## {h}\n" not in card] == []
    assert not re.search(r"\bNone\b|\bnan\b|[{}]", card)
    assert all(limit in card for limit in CardTexts.load(name).limits)
    assert "| emulated: SSE4.2, no AVX | did not run under the emulator |" in card
    lines = card.splitlines()
    for above, line in pairwise(lines):
        if above.startswith("|") and line.startswith("|"):
            assert above.count("|") == line.count("|"), line


@pytest.mark.parametrize("name", ["cxr", "us"])
def test_numbers_of_the_card_are_those_of_the_manifest(name: str) -> None:
    manifest = _manifest(name)
    found = manifest["evaluation"]["all_held_out"]["abnormal"]["operating_points"]["refer_at"]["sensitivity"]
    row = f"| sensitivity, refer | {found['value']:.3f} ({found['low']:.3f} to {found['high']:.3f}) | {found['n']} |"
    assert row in model_card(manifest)
    found["value"] = 0.123
    assert "| sensitivity, refer | 0.123 (" in model_card(manifest)


def test_only_the_illustrated_card_shows_diagrams() -> None:
    manifest = _manifest("cxr")
    assert "![" not in model_card(manifest)
    assert "![roc](cxr/roc.png)" in model_card(manifest, ["cxr/roc.png"])


def test_cross_validation_is_admitted() -> None:
    assert "no figure is of its own answers" in model_card(_manifest("us"))


@pytest.mark.parametrize("name", ["cxr", "us"])
def test_the_card_says_how_often_the_test_pictures_were_read(name: str) -> None:
    assert CardTexts.load(name).readings in model_card(_manifest(name))


def test_evidence_puts_strangers_first() -> None:
    evidence = Evidence.from_json(_manifest("cxr")["evidence"])
    assert [tested.origin for tested in evidence.tested] == [Origin.ELSEWHERE, Origin.LEARNT_FROM]
    sentences = evidence_sentences(evidence, Modality.CXR, IN_ENGLISH)
    assert sentences[0].startswith("Tested on 16 chest X-rays from a source it never learnt from (adults)")
    assert "the sources it learnt from" in sentences[1]
    assert sentences[2] == LIMITS[Limit.CAUSES_OF_ADULTS_UNPROVEN]
    card = model_card(_manifest("cxr"))
    assert all(f"- {sentence}" in card for sentence in sentences)


def test_people_without_words_are_not_published() -> None:
    evaluation = _manifest("cxr")["evaluation"]
    source = next(source for name, source in evaluation["sources"].items() if "(external" in name)
    source["people"] = "sailors, the seven seas"
    with pytest.raises(KeyError):
        evidence_document(evaluation, ())


@pytest.mark.parametrize("name", ["cxr", "ct", "us", "gate"])
def test_every_configuration_has_its_words(name: str) -> None:
    texts = CardTexts.load(name)
    assert set(texts.titles) == set(Config.load(name).task.labels)
    assert all((texts.intended_use, texts.not_for, texts.eligibility, texts.reference_standard, texts.limits))


def test_golden_pictures_are_tested_ones_that_may_be_shipped() -> None:
    from training.publishing.golden import golden_candidates

    config = Config.load("cxr")
    some = [
        Picture("kermany_cxr", "a", "normal", group="1", split="test"),
        Picture("kermany_cxr", "b", "normal", group="2", split="train"),
        Picture("covid19_radiography_cxr", "c", "covid", group="3", split="train"),
        Picture("hannover_cxr", "d", "covid", group="3", split="left_out"),
        Picture("hannover_cxr", "e", "covid", group="4", split="left_out"),
    ]
    assert {label: [p.file for p in found] for label, found in golden_candidates(config, some).items()} == {
        "covid": ["e"], "normal": ["a"],
    }  # fmt: skip
    clips = [Picture("pocus_ultrasound", "a", "normal", licence="CC BY 4.0", fold="0")]
    clips.append(replace(clips[0], file="b", licence="CC BY-NC 4.0"))
    assert [p.file for p in golden_candidates(Config.load("us"), clips)["normal"]] == ["a"]


def test_no_model_is_asked_about_its_own_kind(tmp_path: Path) -> None:
    from training.evaluation.foreign import foreign_pictures

    for folder in ("covid_ct", "pocus_ultrasound", "kermany_cxr", "medical_mnist_64px/ChestCT"):
        (tmp_path / folder).mkdir(parents=True)
        for i in range(6):
            (tmp_path / folder / f"{i}.jpg").touch()
    kinds = {task: " ".join(foreign_pictures(task, tmp_path)) for task in ("cxr", "ct", "us")}
    asked = {
        task: {word for word in ("covid_ct", "ChestCT", "pocus", "kermany") if word in kinds[task]} for task in kinds
    }
    assert asked == {
        "cxr": {"covid_ct", "ChestCT", "pocus"},
        "ct": {"pocus", "kermany"},
        "us": {"covid_ct", "ChestCT", "kermany"},
    }


def test_a_rebuilt_model_is_set_beside_the_shipped_one() -> None:
    shipped = evaluation_figures(answers(seed=0), constants(TASKS["cxr"].labels))
    rebuilt = evaluation_figures(answers(seed=1), constants(TASKS["cxr"].labels))
    old, new = (e["all_held_out"]["named"]["accuracy"]["value"] for e in (shipped, rebuilt))
    lines = list(closeness(shipped, rebuilt))
    start = f"all held out, accuracy, which class: shipped {old:.3f}, rebuilt {new:.3f} ({new - old:+.3f}, "
    assert any(line.startswith(start) for line in lines)
    assert not any("OUTSIDE" in line for line in closeness(shipped, shipped))
    rebuilt["all_held_out"]["named"]["accuracy"]["value"] = 0.01
    assert any("which class" in line and "OUTSIDE" in line for line in closeness(shipped, rebuilt))
    del rebuilt["sources"]["kermany_cxr (held out by group)"]
    assert "kermany_cxr (held out by group): not measured again" in list(closeness(shipped, rebuilt))
