"""Training the blocks above the trunk: it begins with the given head, and learns at any learning rate."""

from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import keras
import numpy as np
import pytest

from training.config import Config
from training.data.datasets import Picture
from training.data.tasks import TASKS
from training.fitting.features import TrunkView
from training.fitting.finetune import TrainingSet, fine_tune, top_features
from training.fitting.head import LinearHead, allowed_classes, balanced_weights, softmax
from training.networks.efficientnet_lite import build_backbone

pytestmark = pytest.mark.filterwarnings("ignore")  # Keras and TensorFlow warn about NumPy and about each other

TAPS = ("features",)
TUNING = replace(Config.load("ct").fine_tune, above="block_15", batch=16, mix=0.0, adversary=0.0, robust=0.0, way=1.0)


def two_kinds(count: int = 32) -> TrainingSet:
    """Maps whose channels tell the label, behind block_15."""
    pictures = [Picture("covid_ct", f"{i}.png", ("covid", "non_covid")[i % 2]) for i in range(count)]
    maps = np.random.default_rng(3).normal(size=(count, 7, 7, 320)).astype(np.float16)
    maps[::2, :, :, :160] += 2
    view = TrunkView(maps, {"block_15": maps.mean(axis=(1, 2), dtype=np.float32)})
    return TrainingSet([view], pictures, allowed_classes(pictures, TASKS["ct"]), balanced_weights(pictures))


def random_head() -> LinearHead:
    generator = np.random.default_rng(5)
    return LinearHead(generator.normal(0, 0.2, (1280, 3)).astype(np.float32), np.array([0.3, -0.2, 0.1], np.float32))


def test_a_rate_of_zero_leaves_the_head_as_it_was(tmp_path: Path) -> None:
    start = random_head()
    still = replace(TUNING, epochs=1, learning_rate=0.0, weight_decay=0.0)
    left = fine_tune(still, build_backbone(224), TAPS, two_kinds(), start, tmp_path, 1)
    np.testing.assert_allclose(left.weights, start.weights, rtol=1e-3, atol=1e-5)
    np.testing.assert_allclose(left.bias, start.bias, atol=1e-3)


def test_certain_and_wrong_from_the_start_is_unlearnt(tmp_path: Path) -> None:
    data, backbone = two_kinds(), build_backbone(224)
    features = top_features(backbone, data.views[0])["features"]
    wrong = np.outer(features[1::2].mean(axis=0) - features[::2].mean(axis=0), [-1, 1, -1]).astype(np.float32)
    start = LinearHead(wrong * np.float32(300 / np.abs(features @ wrong).max()), np.zeros(3, np.float32))

    def right(head: LinearHead) -> float:
        said = softmax(head.logits(top_features(backbone, data.views[0])["features"]))
        return float((said * data.allowed).sum(axis=1).mean())

    before = right(start)
    head = fine_tune(replace(TUNING, epochs=8, learning_rate=1e-2), backbone, TAPS, data, start, tmp_path, 1)
    assert before < 0.6
    assert right(head) > 0.9


def test_another_run_does_not_go_on_from_an_interrupted_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data, tuning = two_kinds(), replace(TUNING, epochs=2, learning_rate=1e-3)

    def run(seed: int, folder: Path) -> LinearHead:
        keras.utils.set_random_seed(0)
        return fine_tune(tuning, build_backbone(224), TAPS, data, random_head(), folder, seed)

    for name in ("alone", "shared"):
        (tmp_path / name).mkdir()
    alone = run(2, tmp_path / "alone")
    with monkeypatch.context() as patch:
        patch.setattr("training.fitting.finetune._CellWeights.update", Mock(side_effect=[None, KeyboardInterrupt]))
        with pytest.raises(KeyboardInterrupt):
            run(1, tmp_path / "shared")
    assert (tmp_path / "shared" / "fine_tune.npz").exists()
    np.testing.assert_allclose(run(2, tmp_path / "shared").weights, alone.weights, atol=1e-5)
