"""Networks are compared on the same pictures, what is done is not done again, and the figures are right."""

import importlib.util
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("keras", reason="training is not installed")
if not importlib.util.find_spec("tensorflow"):
    pytest.skip("needs a backend for Keras", allow_module_level=True)
pytestmark = pytest.mark.filterwarnings("ignore")

from core.paths import ROOT  # noqa: E402
from training.comparison import config as comparison_config  # noqa: E402
from training.comparison.command import run  # noqa: E402
from training.comparison.config import Comparison, Entry  # noqa: E402
from training.comparison.metrics import measure  # noqa: E402
from training.comparison.pictures import against_the_rest, choose  # noqa: E402
from training.comparison.table import markdown, write_tables  # noqa: E402
from training.comparison.train import partial_label_loss  # noqa: E402
from training.data.datasets import Picture, write_pictures  # noqa: E402
from training.data.tasks import TASKS  # noqa: E402
from training.networks import heads  # noqa: E402
from training.networks.catalogue import BACKBONES, NETWORKS, Backbone, Network  # noqa: E402
from training.networks.weights import SOURCES  # noqa: E402

CXR, CT = TASKS["cxr"], TASKS["ct"]
LABELS = ("normal", "covid", "bacterial_pneumonia", "viral_pneumonia")
SETS = "covid19_radiography_cxr", "actualmed_cxr"
TINY = "tiny"
HEAD_ONLY = Entry(TINY, "random", side=32, frozen=True)
WHOLE = Entry(TINY, "random", side=32, frozen=False, epochs=2, learning_rate=0.001)


def _pictures(count: int, split: str, dataset: str = SETS[0]) -> list[Picture]:
    return [
        Picture(dataset, f"{split}{i}.png", LABELS[i % 4], group=f"{split}{i // 2}", split=split) for i in range(count)
    ]


def test_pictures_are_chosen_evenly_over_sources_and_labels() -> None:
    many = [Picture("a", f"{i}", "normal", split="train") for i in range(90)]
    few = [Picture("b", f"{i}", "covid", split="train") for i in range(10)]
    tested = [Picture("a", f"t{i}", "normal", split="test") for i in range(30)]
    budget = replace(Comparison.load("compare_cxr_small").budget, train=30, test=12, calibration=6)
    chosen = choose(many + few + tested, budget, seed=3)
    assert sorted(p.dataset for p in chosen.train) == ["a"] * 20 + ["b"] * 10
    assert {p.dataset for p in chosen.calibration} == {"a", "b"}
    assert set(chosen.calibration) <= set(chosen.train)
    assert len(chosen.test) == 12
    assert chosen == choose(many + few + tested, budget, seed=3)
    assert chosen.test != choose(many + few + tested, budget, seed=4).test


@pytest.mark.parametrize("name", [path.stem for path in sorted(comparison_config.CONFIGS.glob("compare_*.toml"))])
def test_every_configuration_names_known_networks_and_weights(name: str) -> None:
    comparison = Comparison.load(name)
    for entry in comparison.entries:
        network = NETWORKS[entry.network]
        assert entry.weights in ("random", "imagenet") or SOURCES[entry.weights].backbone == network.backbone
        assert entry.side <= network.side
        assert entry.frozen or (entry.epochs > 0 and entry.learning_rate > 0)
        assert not (entry.frozen and entry.weights == "random")  # random features are nobody's starting point


def test_loss_is_minus_log_of_what_the_label_allows() -> None:
    logits = np.array([[1.0, 2.0, 3.0, 0.0], [0.5, 0.5, 0.5, 0.5]], np.float32)
    allowed = np.array([[0, 0, 1, 1], [1, 0, 0, 0]], np.float32)
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    expected = -np.log((probabilities * allowed).sum(axis=1))
    assert np.asarray(partial_label_loss(allowed, logits)) == pytest.approx(expected, rel=1e-5)


def test_figures_of_known_answers() -> None:
    pictures = [
        Picture("a", str(i), label, group=str(i))
        for i, label in enumerate(["normal", "normal", "covid", "covid", "pneumonia_unspecified"])
    ]
    probabilities = np.array(
        [
            [0.7, 0.1, 0.1, 0.1],
            [0.2, 0.6, 0.1, 0.1],
            [0.1, 0.7, 0.1, 0.1],
            [0.8, 0.1, 0.05, 0.05],
            [0.1, 0.2, 0.1, 0.6],
        ],
        np.float32,
    )
    figures = measure(probabilities, pictures, CXR)
    values = {name: figure["value"] for name, figure in figures.items() if figure}
    assert values["accuracy"] == pytest.approx(3 / 5)  # viral is right for pneumonia of unspecified cause
    assert values["sensitivity"] == pytest.approx(2 / 3)
    assert values["specificity"] == pytest.approx(1 / 2)
    assert values["ppv"] == pytest.approx(2 / 3)
    assert values["npv"] == pytest.approx(1 / 2)
    assert values["auc_abnormal"] == pytest.approx(4 / 6)
    assert values["auc_covid"] == pytest.approx(3.5 / 6)
    assert all(f["low"] <= f["value"] <= f["high"] for f in figures.values() if f)


def test_two_classes_say_nothing_of_normal() -> None:
    two = against_the_rest(CT, "covid19")
    assert two.labels == ("not_covid19", "covid19")
    assert two.classes("covid") == (1,)
    assert two.classes("non_covid") == two.classes("bacterial_pneumonia") == (0,)
    pictures = [Picture("a", "1", "covid", group="1"), Picture("a", "2", "non_covid", group="2")]
    figures = measure(np.array([[0.2, 0.8], [0.9, 0.1]], np.float32), pictures, two)
    assert figures["sensitivity"] is None
    assert figures["auc_covid"] is not None
    assert figures["auc_covid"]["value"] == 1.0


def _tiny_backbone(side: int) -> Any:
    import keras

    image = keras.Input((side, side, 3), name="image")
    x = keras.layers.Conv2D(16, 3, strides=2, activation="relu")(image)
    return keras.Model(image, keras.layers.Conv2D(64, 3, strides=2, activation="relu")(x))


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    """A network small enough to be trained in a test, beside the published ones."""
    monkeypatch.setitem(BACKBONES, TINY, Backbone(_tiny_backbone, 0.5, 2.0))
    monkeypatch.setitem(NETWORKS, TINY, Network(TINY, "Tiny", TINY, heads.linear, 64, "nothing"))


@pytest.fixture
def comparison(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Comparison:
    """Twenty-four films whose label is their brightness, and the configuration to compare on them."""
    monkeypatch.setattr("training.config.RUNS", tmp_path / "runs")
    monkeypatch.setattr("training.comparison.config.RUNS", tmp_path / "runs")
    small = Comparison.load("compare_cxr_small")
    budget = replace(small.budget, train=12, test=8, calibration=4)
    comparison = replace(small, budget=budget, fitting=replace(small.fitting, batch=4, head_epochs=2))
    pictures = [*_pictures(12, "train"), *_pictures(8, "test"), *_pictures(4, "external", SETS[1])]
    generator = np.random.default_rng(0)
    for i, picture in enumerate(pictures):
        path = tmp_path / "data" / picture.dataset / picture.file
        path.parent.mkdir(parents=True, exist_ok=True)
        pixels = generator.integers(0, 60, (48, 48)) + 45 * (i % 4)
        Image.fromarray(pixels.astype(np.uint8)).save(path)
    comparison.base.work.mkdir(parents=True)
    write_pictures(comparison.base.work / "split.csv", pictures)
    return comparison


def test_what_is_done_is_not_done_again(
    comparison: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    results = run(comparison, [HEAD_ONLY], tmp_path / "data")
    assert [r["network"] for r in results] == [TINY]
    result = results[0]
    assert result["test"]["n"] == 8
    assert result["external"]["n"] == 4
    assert 0 < result["bytes"]["int8"] < result["bytes"]["fp32"]
    assert result["one_thread_ms"]["fp32"] > 0
    assert result["started_from"] == "random"

    write_tables(comparison, results, tmp_path / "docs" / "comparison.md")
    assert markdown(comparison, results) == (tmp_path / "docs" / "comparison.md").read_text(encoding="utf-8")
    assert json.loads((comparison.work / "results.json").read_text(encoding="utf-8")) == results
    rows = (comparison.work / "results.csv").read_text(encoding="utf-8").splitlines()
    assert any(row.startswith("tiny,external fp32,4,") for row in rows)

    def trained_again(*_: Any) -> None:
        raise AssertionError("was trained again")

    monkeypatch.setattr("training.comparison.command.train", trained_again)
    assert run(comparison, [HEAD_ONLY], tmp_path / "data") == results
    with pytest.raises(AssertionError, match="again"):
        run(comparison, [replace(HEAD_ONLY, side=64)], tmp_path / "data")


def test_an_interrupted_training_goes_on_at_its_last_epoch(
    comparison: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keras.callbacks import BackupAndRestore

    ended: list[int] = []
    original = BackupAndRestore.on_epoch_end

    def stop_after_the_first(self: BackupAndRestore, epoch: int, logs: Any = None) -> None:
        original(self, epoch, logs)
        ended.append(epoch)
        if ended == [0]:
            raise KeyboardInterrupt

    monkeypatch.setattr(BackupAndRestore, "on_epoch_end", stop_after_the_first)
    monkeypatch.setattr("training.comparison.command.can_export", lambda: False)
    with pytest.raises(KeyboardInterrupt):
        run(comparison, [WHOLE], tmp_path / "data")
    assert run(comparison, [WHOLE], tmp_path / "data") == []  # trained, but this computer cannot export
    assert ended == [0, 1]
    trained = json.loads((comparison.work / WHOLE.network / "trained.json").read_text(encoding="utf-8"))
    assert trained["epochs"] == 2
    assert not (comparison.work / WHOLE.network / "backup").exists()

    monkeypatch.setattr("training.comparison.command.can_export", lambda: True)
    assert run(comparison, [WHOLE], tmp_path / "data")[0]["test"]["n"] == 8  # carried to one that can


def test_a_network_without_its_weights_is_left_out(
    comparison: Comparison, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = replace(HEAD_ONLY, weights=f"file:{tmp_path / 'nothing.h5'}")
    assert run(comparison, [entry], tmp_path / "data") == []
    assert "left out" in capsys.readouterr().out


@pytest.mark.parametrize("backend", ["jax", "torch"])
def test_training_runs_on_another_backend(backend: str) -> None:
    if not importlib.util.find_spec(backend):
        pytest.skip(f"{backend} is not installed; training is only tried on the backends that are")
    script = """
import numpy as np
from training.comparison.train import _compile
from training.networks.catalogue import NETWORKS
model = NETWORKS["mobilenet_v2_035"].build(32, 4, "random").whole()
_compile(model, 0.001, 4)
x = np.random.default_rng(0).normal(size=(8, 32, 32, 3)).astype("float32")
y = np.eye(4, dtype="float32")[np.arange(8) % 4]
print(model.fit(x, y, sample_weight=np.ones(8), batch_size=4, verbose=0).history["loss"][0] > 0)
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "KERAS_BACKEND": backend},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "True"
