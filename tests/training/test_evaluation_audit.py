"""The shortcut audit, processors of other kinds, and the diagrams."""

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.imaging.read import read_scan
from core.imaging.scan import ScanSource
from core.manifest import load_manifest
from core.onnx_session import open_session
from core.paths import MODELS, ROOT
from core.preprocess import preprocess
from tests.training.evaluated import answers, constants
from training.data.datasets import Picture
from training.data.tasks import TASKS
from training.evaluation.plots import draw_plots

pytest.importorskip("tensorflow", reason="training is not installed")


def test_a_source_that_shows_in_the_features_is_told() -> None:
    from training.evaluation.shortcuts import told_sources

    generator = np.random.default_rng(0)
    sets = np.array(["a", "b", "c"])[np.arange(600) % 3]
    noise = generator.normal(size=(600, 8)).astype(np.float32)
    showing = noise + 4 * (sets == "b")[:, np.newaxis]
    train = np.arange(600) < 400
    found = told_sources(sets[sets != "c"], showing[sets != "c"], train[sets != "c"])
    assert (found["sources"], found["n"]) == (["a", "b"], 133)
    assert found["balanced_accuracy"] > 0.98
    assert found["mean_auc"] > 0.99
    assert told_sources(sets, noise, train)["balanced_accuracy"] == pytest.approx(1 / 3, abs=0.1)


def test_what_is_told_outside_the_lungs_is_measured_on_what_labels_say() -> None:
    from training.evaluation.shortcuts import told_outside

    labels = ["normal", "covid", "non_covid"] * 20
    pictures = [Picture("covid_ct", f"{i}", label) for i, label in enumerate(labels)]
    perfect = np.eye(3)[[{"normal": 0, "covid": 1, "non_covid": 2}[label] for label in labels]]
    assert told_outside(TASKS["ct"], pictures, perfect) == {"n": 60, "abnormal_auc": 1.0, "mean_class_auc": 1.0}
    only_covid = [p for p in pictures if p.label == "covid"]
    assert told_outside(TASKS["ct"], only_covid, perfect[1::3])["abnormal_auc"] is None


def test_pictures_for_other_processors_are_of_every_label() -> None:
    from training.exporting.cpu_classes import PICTURES, chosen_pictures

    some = [Picture("a", f"{i}", "normal" if i % 10 else "covid", split="test") for i in range(400)]
    some += [Picture("a", "t", "normal", split="train")]
    chosen = chosen_pictures(some, 1)
    assert Counter(p.label for p in chosen) == {"normal": PICTURES // 2, "covid": PICTURES // 2}
    assert chosen == chosen_pictures(some, 1)


@pytest.mark.parametrize("emulator", [[], ["qemu-x86_64", "-cpu", "Haswell"]], ids=["here", "without VNNI"])
def test_another_processor_gives_the_same_logits(tmp_path: Path, emulator: list[str]) -> None:
    if emulator and not shutil.which(emulator[0]):
        pytest.skip("qemu-user is not installed")
    manifest = load_manifest(MODELS / "cxr")
    path = manifest.folder / manifest.document["golden"][0]["file"]
    lungs = np.ones((1, 8, 8), np.float32)
    inputs = preprocess(read_scan(ScanSource(path, (path,))), manifest.preprocess, lungs)
    np.save(tmp_path / "inputs.npy", inputs)
    command = [*emulator, sys.executable, "-m", "training.exporting.emulated", str(manifest.model_path)]
    command += [str(tmp_path / "inputs.npy"), str(tmp_path / "logits.npy")]
    subprocess.run(command, cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
    (expected,) = open_session(manifest.model_path).run(["logits"], {"image": inputs})
    assert np.load(tmp_path / "logits.npy") == pytest.approx(expected, abs=0.05)


@pytest.mark.parametrize("task", ["cxr", "gate"])
def test_there_are_three_diagrams_always_the_same(task: str, tmp_path: Path) -> None:
    classes = TASKS[task]
    some = answers()
    if task == "gate":
        pictures = [
            Picture("kermany_cxr", f"{i}", classes.labels[i % 5], group=f"{i}", split="test") for i in range(60)
        ]
        logits = np.random.default_rng(0).normal(size=(60, 5)).astype(np.float32)
        some = type(some)(classes, pictures, logits, np.ones(60, np.float32))
    believed = (0.5,) * 5 if task == "gate" else ()
    drawn = [draw_plots(some, constants(classes.labels, believed), tmp_path / name) for name in ("a", "b")]
    for first, second in zip(*drawn, strict=True):
        assert first.read_bytes() == second.read_bytes()
        with Image.open(first) as picture:
            assert picture.width > 400
            assert len(picture.convert("L").getcolors()) > 20
    assert [path.name for path in drawn[0]] == ["roc.png", "reliability.png", "confusion.png"]
