"""Calibration, aggregation, decision and heat map on constructed network outputs."""

import numpy as np
import pytest

from core.classifier import RawOutput
from core.explain import coloured, explain, overlay
from core.manifest import Manifest, OperatingPoints
from core.pipeline import Engine
from core.postprocess import aggregate, calibrate, decide, predict, unlike_scores
from core.results import Heatmap, Reason, Recommendation


@pytest.fixture
def manifest(engine: Engine) -> Manifest:
    return engine.manifests[0]


def test_temperature_softens_without_changing_the_order() -> None:
    logits = np.array([[2.0, 0.0, -1.0]], np.float32)
    sharp, soft = calibrate(logits, 1.0)[0], calibrate(logits, 3.0)[0]
    assert sharp == pytest.approx(np.exp([2, 0, -1]) / np.exp([2, 0, -1]).sum())
    assert list(np.argsort(soft)) == list(np.argsort(sharp))
    assert soft[0] < sharp[0]
    assert np.isfinite(calibrate(np.array([[1e4, -1e4]], np.float32), 1.0)).all()


def test_frames_are_averaged_as_logits() -> None:
    assert aggregate(np.array([[0, 2], [4, 0]], np.float32)).tolist() == [2, 1]


@pytest.mark.parametrize(
    ("probability", "expected"),
    [
        (0.70, (Recommendation.REFER, Reason.SIGNS_OF_PNEUMONIA)),
        (0.60, (Recommendation.REFER, Reason.SIGNS_OF_PNEUMONIA)),
        (0.59, (Recommendation.CANNOT_SAY, Reason.NEAR_THRESHOLD)),
        (0.40, (Recommendation.CANNOT_SAY, Reason.NEAR_THRESHOLD)),
        (0.39, (Recommendation.NO_SIGN, Reason.NO_SIGN_FOUND)),
    ],
)
def test_the_two_operating_points(probability: float, expected: tuple[Recommendation, Reason]) -> None:
    assert decide(probability, OperatingPoints(refer_at=0.6, no_sign_below=0.4)) == expected


def test_a_picture_far_from_every_class_is_refused_whatever_its_probability(manifest: Manifest) -> None:
    means = np.array(manifest.out_of_distribution.class_means, np.float32)
    near, far = means[:1], means[:1] + 1e3
    logits, cam = np.array([[9, 0, 0, 0]], np.float32), np.zeros((1, 7, 7, 4), np.float32)
    assert unlike_scores(near, manifest.out_of_distribution) == pytest.approx([0.0])
    assert predict(RawOutput(logits, cam, near), manifest).reason is Reason.NO_SIGN_FOUND
    assert predict(RawOutput(logits, cam, far), manifest).reason is Reason.UNLIKE_TRAINING


def test_the_heat_map_shows_the_most_abnormal_frame_where_its_evidence_lies(manifest: Manifest) -> None:
    covid = manifest.labels.index("covid19")
    logits = np.zeros((3, 4), np.float32)
    logits[1, covid] = 5
    cam = np.zeros((3, 7, 7, 4), np.float32)
    cam[1, 2, 5, covid] = 10
    heatmap = explain(RawOutput(logits, cam, np.zeros((3, 64), np.float32)), manifest, (4, 8, 12))
    assert heatmap.frame_index == 8
    assert np.unravel_index(heatmap.values.argmax(), heatmap.values.shape) == (2, 5)
    abnormal = np.exp(np.array([5, 0, 0]) / manifest.temperature).sum()
    assert heatmap.values.max() == pytest.approx(abnormal / (abnormal + 1), rel=1e-5)
    assert np.count_nonzero(heatmap.values) == 1


def test_the_overlay_leaves_cold_places_as_they_are_and_keeps_the_place_of_hot_ones() -> None:
    values = np.zeros((7, 7), np.float32)
    values[1, 1] = 1
    picture = np.full((70, 140), 100, np.uint8)
    mixed = overlay(picture, Heatmap(values))
    assert mixed.shape == (70, 140, 3)
    assert (mixed[60, 130] == 100).all()
    assert (mixed[15, 30] != 100).any()
    assert coloured(Heatmap(values), 70, 140)[15, 30, 3] > coloured(Heatmap(values), 70, 140)[60, 130, 3]
