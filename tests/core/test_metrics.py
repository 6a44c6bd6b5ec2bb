"""Metrics against published tables and values worked out by hand."""

import numpy as np
import pytest

from core.evaluation.metrics import (
    auc,
    bootstrap,
    confusion_matrix,
    expected_calibration_error,
    proportion,
    sensitivity,
    specificity,
    threshold_of_sensitivity,
    wilson_interval,
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


def test_bootstrap_is_wider_when_pictures_of_a_patient_agree() -> None:
    values = np.repeat(np.arange(40) % 2 == 0, 10)
    alone = bootstrap(lambda i: float(values[i].mean()), np.arange(400))
    together = bootstrap(lambda i: float(values[i].mean()), np.repeat(np.arange(40), 10))
    assert alone.value == together.value == 0.5
    assert (alone.groups, together.groups, together.n) == (400, 40, 400)
    assert together.high - together.low > 2.5 * (alone.high - alone.low)
    assert bootstrap(lambda i: float(values[i].mean()), np.arange(400)) == alone


def test_bootstrap_of_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match="no picture"):
        proportion(np.zeros(0, bool), np.zeros(0))


def test_a_perfect_proportion_keeps_an_interval() -> None:
    estimate = proportion(np.ones(20, bool), np.arange(20))
    assert (estimate.value, estimate.high) == (1.0, 1.0)
    assert estimate.low == pytest.approx(1 - 0.1611, abs=1e-4)


def test_sensitivity_counts_the_threshold_itself() -> None:
    groups = np.arange(4)
    assert sensitivity(TRUTH, SCORE, groups, 0.35).value == 1.0
    assert sensitivity(TRUTH, SCORE, groups, 0.36).value == 0.5
    assert specificity(TRUTH, SCORE, groups, 0.4).value == 0.5
    assert specificity(TRUTH, SCORE, groups, 0.41).value == 1.0


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


def test_confusion_matrix_has_truth_in_rows() -> None:
    matrix = confusion_matrix(np.array([0, 0, 1, 2]), np.array([0, 2, 1, 2]), 3)
    assert matrix.tolist() == [[1, 0, 1], [0, 1, 0], [0, 0, 1]]
