"""Metrics against published tables and values worked out by hand."""

import numpy as np
import pytest

from core.evaluation.figures import binary_figures, class_figures, one_class_figures
from core.evaluation.intervals import Resamples, wilson_interval
from core.evaluation.metrics import (
    ReliabilityBin,
    auc,
    auc_statistic,
    confusion_matrix,
    expected_calibration_error,
    mean_statistic,
    reliability_bins,
    threshold_of_sensitivity,
)

TRUTH = np.array([False, False, True, True])
SCORE = np.array([0.1, 0.4, 0.35, 0.8])


def test_auc_of_the_textbook_example() -> None:
    assert auc(TRUTH, SCORE) == 0.75


def test_auc_counts_ties_half_and_needs_both_classes() -> None:
    assert auc(TRUTH, np.ones(4)) == 0.5
    assert auc(TRUTH, np.array([1.0, 2.0, 2.0, 3.0])) == 0.875
    assert np.isnan(auc(np.ones(3, bool), np.arange(3.0)))


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_interval_equals_newcombes_table(successes: int, n: int, low: float, high: float) -> None:
    # Newcombe 1998, Statistics in Medicine 17:857, table I, method 3.
    assert wilson_interval(successes, n) == pytest.approx((low, high), abs=6e-5)


def test_wilson_interval_refuses_what_is_no_proportion() -> None:
    for successes, n in ((1, 0), (3, 2), (-1, 2)):
        with pytest.raises(ValueError, match="no proportion"):
            wilson_interval(successes, n)


def test_draws_of_a_patient_stay_together() -> None:
    values = np.repeat(np.arange(40) % 2 == 0, 10)
    alone, together = Resamples(np.arange(400)).proportion(values), Resamples(np.repeat(np.arange(40), 10))
    found = together.proportion(values)
    assert alone.value == found.value == 0.5
    assert (alone.groups, found.groups, found.n) == (400, 40, 400)
    assert found.high - found.low > 2.5 * (alone.high - alone.low)
    assert Resamples(np.arange(400)).proportion(values) == alone


def test_the_interval_does_not_depend_on_what_groups_are_called() -> None:
    values, groups = np.random.default_rng(1).random(200) < 0.3, np.arange(200) // 3
    renamed = np.array([f"patient {(group * 37) % 101}" for group in groups])
    assert Resamples(renamed).proportion(values) == Resamples(groups).proportion(values)


def test_the_interval_of_a_mean_is_the_textbook_one() -> None:
    values = np.random.default_rng(0).normal(3, 2, 900)
    found = Resamples(np.arange(900)).estimate(mean_statistic(values))
    half = 1.96 * values.std() / 30
    assert found.value == pytest.approx(values.mean())
    assert (found.low, found.high) == pytest.approx((values.mean() - half, values.mean() + half), abs=0.02)


def test_the_interval_of_an_auc_is_hanley_and_mcneils() -> None:
    # Hanley and McNeil 1982, Radiology 143:29: two exponentials with an area of 0.8 and 100 of each.
    generator = np.random.default_rng(2)
    truth = np.repeat([True, False], 100)
    score = np.where(truth, generator.exponential(4, 200), generator.exponential(1, 200))
    found = Resamples(np.arange(200)).estimate(auc_statistic(truth, score))
    a = found.value
    variance = a * (1 - a) + 99 * (a / (2 - a) - a**2) + 99 * (2 * a**2 / (1 + a) - a**2)
    assert a == pytest.approx(0.8, abs=0.06)
    assert (found.high - found.low) / 3.92 == pytest.approx((variance / 10_000) ** 0.5, rel=0.15)


def test_nothing_to_measure_on_is_an_error() -> None:
    with pytest.raises(ValueError, match="no picture"):
        Resamples(np.zeros(0))
    with pytest.raises(ValueError, match="no picture"):
        Resamples(np.arange(3)).proportion(np.ones(3, bool), np.zeros(3, bool))


def test_a_perfect_proportion_keeps_an_interval() -> None:
    estimate = Resamples(np.arange(20)).proportion(np.ones(20, bool))
    assert (estimate.value, estimate.high) == (1.0, 1.0)
    assert estimate.low == pytest.approx(1 - 0.1611, abs=1e-4)


def test_figures_of_a_finding_count_the_threshold_itself() -> None:
    points = {"low": 0.35, "middle": 0.36, "high": 0.41}
    figures = binary_figures(TRUTH, SCORE, np.arange(4), points)
    found = {name: point["sensitivity"]["value"] for name, point in figures["operating_points"].items()}
    spared = {name: point["specificity"]["value"] for name, point in figures["operating_points"].items()}
    assert found == {"low": 1.0, "middle": 0.5, "high": 0.5}
    assert spared == {"low": 0.5, "middle": 0.5, "high": 1.0}
    assert figures["auc"]["value"] == 0.75
    assert figures["brier"]["value"] == pytest.approx((0.01 + 0.16 + 0.4225 + 0.04) / 4)
    at_high = figures["operating_points"]["high"]
    assert at_high["ppv_counted"] == pytest.approx(
        {"value": 1, "low": 0.2065, "high": 1, "n": 1, "groups": 1}, abs=1e-4
    )
    assert at_high["npv_counted"]["value"] == pytest.approx(2 / 3)
    assert at_high["balanced_accuracy"]["value"] == at_high["accuracy"]["value"] == 0.75


def test_figures_of_classes_are_worked_out_by_hand() -> None:
    truth = np.array([0, 0, 0, 1, 1, 2])
    probabilities = np.array(
        [[0.8, 0.1, 0.1], [0.6, 0.3, 0.1], [0.2, 0.7, 0.1], [0.1, 0.8, 0.1], [0.5, 0.4, 0.1], [0.1, 0.2, 0.7]]
    )
    figures = class_figures(truth, probabilities, np.arange(6))
    assert figures["confusion"] == [[2, 1, 0], [1, 1, 0], [0, 0, 1]]
    assert figures["accuracy"]["value"] == pytest.approx(4 / 6)
    assert figures["balanced_accuracy"]["value"] == pytest.approx((2 / 3 + 1 / 2 + 1) / 3)
    assert figures["macro_f1"]["value"] == pytest.approx((2 / 3 + 1 / 2 + 1) / 3)
    assert figures["brier"]["value"] == pytest.approx((0.06 + 0.26 + 1.14 + 0.06 + 0.62 + 0.14) / 6)
    named = probabilities.argmax(axis=1)
    b = one_class_figures(truth == 1, probabilities[:, 1], named == 1, np.arange(6))
    assert [b[kind]["value"] for kind in ("sensitivity", "specificity", "ppv_counted", "npv_counted")] == pytest.approx(
        [1 / 2, 3 / 4, 1 / 2, 3 / 4]
    )
    assert b["auc"]["value"] == pytest.approx(7 / 8)
    assert (b["accuracy"]["value"], b["f1"]["value"]) == pytest.approx((4 / 6, 2 / 4))


def test_a_class_nobody_has_is_left_out_of_the_means() -> None:
    probabilities = np.array([[0.8, 0.1, 0.1], [0.2, 0.1, 0.7], [0.1, 0.8, 0.1], [0.1, 0.8, 0.1]])
    figures = class_figures(np.array([0, 0, 1, 1]), probabilities, np.arange(4))
    assert figures["balanced_accuracy"]["value"] == 0.75
    assert figures["macro_f1"]["value"] == pytest.approx((2 / 3 + 1) / 2)
    absent = one_class_figures(np.zeros(4, bool), probabilities[:, 2], probabilities.argmax(axis=1) == 2, np.arange(4))
    assert (absent["n"], absent["auc"], absent["sensitivity"]) == (0, None, None)
    assert absent["specificity"]["value"] == 0.75


def test_threshold_reaches_its_sensitivity_and_no_more_than_needed() -> None:
    score = np.arange(100) / 100
    threshold = threshold_of_sensitivity(np.ones(100, bool), score, 0.95)
    assert (score >= threshold).mean() == 0.95
    with pytest.raises(ValueError, match="no threshold"):
        threshold_of_sensitivity(np.zeros(3, bool), SCORE[:3], 0.9)


def test_calibration_error_is_the_gap_between_said_and_found() -> None:
    said = np.full(100, 0.8)
    assert expected_calibration_error(said, np.arange(100) < 60) == pytest.approx(0.2)
    assert expected_calibration_error(said, np.arange(100) < 80) == pytest.approx(0)
    assert expected_calibration_error(np.ones(4), np.ones(4, bool)) == 0


def test_reliability_bins_hold_every_picture_once() -> None:
    said = np.array([0.05, 0.45, 0.41, 1.0])
    happened = np.array([False, True, False, True])
    assert reliability_bins(said, happened) == [
        ReliabilityBin(0.05, 0.0, 1), ReliabilityBin(pytest.approx(0.43), 0.5, 2), ReliabilityBin(1.0, 1.0, 1)
    ]  # fmt: skip


def test_confusion_matrix_has_truth_in_rows() -> None:
    matrix = confusion_matrix(np.array([0, 0, 1, 2]), np.array([0, 2, 1, 2]), 3)
    assert matrix.tolist() == [[1, 0, 1], [0, 1, 0], [0, 0, 1]]
