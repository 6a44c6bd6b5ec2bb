"""The loss of partial labels, the balance of sources, and a head that learns from both."""

import numpy as np
import pytest

from training.data.datasets import Picture
from training.data.tasks import TASKS
from training.fitting.calibrate import fit_temperature
from training.fitting.head import allowed_classes, balanced_weights, fit_head, partial_label_loss, softmax


def test_loss_is_minus_log_of_what_the_label_allows() -> None:
    probabilities = np.array([[0.1, 0.2, 0.3, 0.4], [0.7, 0.1, 0.1, 0.1]], np.float32)
    allowed = np.array([[0, 0, 1, 1], [1, 0, 0, 0]], np.float32)
    weights = np.array([0.25, 0.75], np.float32)
    expected = -0.25 * np.log(0.7) - 0.75 * np.log(0.7)
    assert partial_label_loss(probabilities, allowed, weights) == pytest.approx(expected, rel=1e-5)


def test_unspecified_pneumonia_allows_bacterial_and_viral_only() -> None:
    rows = allowed_classes([Picture("a", "1", "pneumonia_unspecified"), Picture("a", "2", "covid")], TASKS["cxr"])
    assert rows.tolist() == [[0, 0, 1, 1], [0, 1, 0, 0]]


def test_every_source_and_label_weighs_the_same() -> None:
    pictures = [Picture("a", f"{i}", "normal") for i in range(9)] + [Picture("b", "9", "normal")]
    weights = balanced_weights(pictures)
    assert weights[:9].sum() == pytest.approx(0.5)
    assert weights[9] == pytest.approx(0.5)


def test_a_source_can_be_given_its_share_and_the_others_share_the_rest() -> None:
    rare, common = [Picture("a", "1", "normal")], [Picture("b", f"{i}", "normal") for i in range(8)]
    pictures = [*rare, Picture("a", "2", "covid"), *common, Picture("c", "1", "covid")]
    weights = balanced_weights(pictures, {"a": 0.6, "absent": 0.3})
    assert weights.sum() == pytest.approx(1)
    assert weights[0] == weights[1] == pytest.approx(0.3)
    assert weights[2:10].sum() == pytest.approx(0.2)
    assert weights[10] == pytest.approx(0.2)


def test_a_patient_with_many_pictures_can_weigh_as_much_as_one_with_a_single_picture() -> None:
    many = [Picture("a", f"{i}", "normal", patient="a/1") for i in range(9)]
    pictures = [*many, Picture("a", "9", "normal", patient="a/2"), Picture("a", "10", "normal")]
    weights = balanced_weights(pictures, by_patient=True)
    assert weights[:9].sum() == pytest.approx(1 / 3)
    assert weights[9] == weights[10] == pytest.approx(1 / 3)


def test_head_learns_partial_labels_without_choosing_between_them() -> None:
    generator = np.random.default_rng(0)
    classes = np.repeat([0, 1, 2], 100)
    features = (np.eye(3)[classes] * 4 + generator.normal(size=(300, 3)) + 50).astype(np.float32)
    allowed = np.array([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 1]], np.float32)[classes]
    head = fit_head(features, allowed, np.full(300, 1 / 300, np.float32), l2=1e-3, iterations=100)
    probabilities = softmax(head.logits(features))
    assert ((probabilities * allowed).sum(axis=1) > 0.5).mean() > 0.95
    assert np.allclose(probabilities[:, 2], probabilities[:, 3], atol=1e-4)


def test_temperature_finds_how_much_logits_were_exaggerated() -> None:
    generator = np.random.default_rng(1)
    logits = generator.normal(size=(4000, 4)).astype(np.float32) * 2
    labels = [generator.choice(4, p=p / p.sum()) for p in softmax(logits).astype(np.float64)]
    assert fit_temperature(logits * 3, np.eye(4, dtype=np.float32)[labels]) == pytest.approx(3, rel=0.1)
