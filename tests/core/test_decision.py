"""Calibration, aggregation, decision and heat map on constructed network outputs."""

from dataclasses import replace

import numpy as np
import pytest

from core.classifier import RawOutput
from core.explain import coloured, explain, overlay
from core.manifest import NORMAL, Aggregation, ClassifierManifest, OperatingPoints, Region
from core.pipeline import Engine
from core.postprocess import aggregate, calibrate, decide, predict, unlike_scores
from core.results import Heatmap, Reason, Recommendation


@pytest.fixture
def manifest(engine: Engine) -> ClassifierManifest:
    """A shipped model's, as if it saw whole frames."""
    manifest = engine.manifests[0]
    return replace(manifest, preprocess=replace(manifest.preprocess, region=Region.WHOLE))


def raw(manifest: ClassifierManifest, logits: np.ndarray, cam: np.ndarray | None = None) -> RawOutput:
    """Output with embeddings the model has seen."""
    near = np.array(manifest.out_of_distribution.class_means[:1], np.float32).repeat(len(logits), 0)
    return RawOutput(logits, np.zeros((len(logits), 7, 7, logits.shape[1]), np.float32) if cam is None else cam, near)


def test_temperature_softens_without_changing_the_order() -> None:
    logits = np.array([[2.0, 0.0, -1.0]], np.float32)
    sharp, soft = calibrate(logits, 1.0)[0], calibrate(logits, 3.0)[0]
    assert sharp == pytest.approx(np.exp([2, 0, -1]) / np.exp([2, 0, -1]).sum())
    assert list(np.argsort(soft)) == list(np.argsort(sharp))
    assert soft[0] < sharp[0]
    assert np.isfinite(calibrate(np.array([[1e4, -1e4]], np.float32), 1.0)).all()


def test_frames_are_averaged_as_logits(manifest: ClassifierManifest) -> None:
    clip = replace(manifest, labels=("normal", "covid19"), aggregation=Aggregation.MEAN_LOGITS)
    assert aggregate(np.array([[0, 2], [4, 0]], np.float32), clip).tolist() == [2, 1]


@pytest.mark.parametrize(
    ("normal", "expected"),
    [([5, 1, 3, 2, 4, 6, 7], 2.0), ([5, 1, 3], 1.0), ([9, 1], 1.0), ([4], 4.0)],
    ids=["three of seven", "one of three", "one of two", "one"],
)
def test_of_a_series_the_third_that_looks_least_normal_counts(
    manifest: ClassifierManifest, normal: list[int], expected: float
) -> None:
    series = replace(manifest, labels=("normal", "covid19"), aggregation=Aggregation.MEAN_OF_TOP_THIRD)
    logits = np.array([[value, 0] for value in normal], np.float32)
    assert aggregate(logits, series).tolist() == [expected, 0]


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


def test_a_picture_far_from_every_class_is_refused_whatever_its_probability(manifest: ClassifierManifest) -> None:
    logits = np.array([[9 * (name == NORMAL) for name in manifest.labels]], np.float32)
    near = raw(manifest, logits)
    far = replace(near, embedding=near.embedding + 1e3)
    assert unlike_scores(near.embedding, manifest.out_of_distribution) == pytest.approx([0.0])
    assert predict(near, manifest).reason is Reason.NO_SIGN_FOUND
    assert predict(far, manifest).reason is Reason.UNLIKE_TRAINING


@pytest.mark.parametrize("size", [(7, 7), (14, 14), (9, 6)])
def test_the_heat_map_shows_the_most_abnormal_frame_where_its_evidence_lies(
    manifest: ClassifierManifest, size: tuple[int, int]
) -> None:
    covid, classes = manifest.labels.index("covid19"), len(manifest.labels)
    logits = np.zeros((3, classes), np.float32)
    logits[1, covid] = 5
    cam = np.zeros((3, *size, classes), np.float32)
    cam[1, 2, 5, covid] = 10
    heatmap = explain(raw(manifest, logits, cam), manifest, (4, 8, 12))
    assert heatmap.frame_index == 8
    assert heatmap.values.shape == size
    assert np.unravel_index(heatmap.values.argmax(), size) == (2, 5)
    abnormal = np.exp(np.array([5, *[0] * (classes - 2)]) / manifest.temperature).sum()
    assert heatmap.values.max() == pytest.approx(abnormal / (abnormal + 1), rel=1e-5)
    assert np.count_nonzero(heatmap.values) == 1


@pytest.mark.parametrize("cells", [1, 2], ids=["8 x 8", "16 x 16"])
def test_the_heat_map_of_a_lung_box_lies_in_its_place_and_inside_the_lungs(
    manifest: ClassifierManifest, cells: int
) -> None:
    boxed = replace(manifest, preprocess=replace(manifest.preprocess, region=Region.LUNG_BOX, margin=0.0))
    lungs = np.zeros((1, 64, 64), np.float32)
    lungs[0, 16:48, 8:24] = lungs[0, 16:48, 32:48] = 1.0  # the box: rows 16 to 48, columns 8 to 48
    classes, covid = len(boxed.labels), boxed.labels.index("covid19")
    logits, cam = np.zeros((1, classes), np.float32), np.zeros((1, 8, 8, classes), np.float32)
    logits[0, covid] = 5
    cam[0, 1, 1, covid] = 10  # one and a half eighths into the box: row 22, column 15.5
    cam[0, 4, 4, covid] = 20  # between the lungs
    output = raw(boxed, logits, cam.repeat(cells, 1).repeat(cells, 2))
    values = explain(output, boxed, (0,), lungs).values
    rows, columns = np.nonzero(values)
    assert values.shape == (64, 64)
    assert np.unravel_index(values[:, :24].argmax(), (64, 24)) == pytest.approx((22, 15), abs=1.5)
    assert not values[:, 27:30].any()  # between the lungs
    assert 15 <= rows.min() < rows.max() <= 48
    assert 7 <= columns.min() < columns.max() <= 48
    assert values.max() == pytest.approx(1 - predict(output, boxed).probabilities["normal"], rel=1e-5)


def test_the_overlay_leaves_cold_places_as_they_are_and_keeps_the_place_of_hot_ones() -> None:
    values = np.zeros((7, 7), np.float32)
    values[1, 1] = 1
    picture = np.full((70, 140), 100, np.uint8)
    mixed = overlay(picture, Heatmap(values))
    assert mixed.shape == (70, 140, 3)
    assert (mixed[60, 130] == 100).all()
    assert (mixed[15, 30] != 100).any()
    assert coloured(Heatmap(values), 70, 140)[15, 30, 3] > coloured(Heatmap(values), 70, 140)[60, 130, 3]
