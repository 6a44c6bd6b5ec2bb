"""What a lung map says of a frame."""

import numpy as np
import pytest

from core.lungs import coarse_map, lung_area, lung_reason
from core.manifest import LungLimits
from core.results import Reason

LIMITS = LungLimits(smallest_area=0.1, largest_edge=0.3)


def lung_map(top: int, bottom: int, left: int = 4, right: int = 16) -> np.ndarray:
    """A map of 20 x 20 cells."""
    lungs = np.full((20, 20), 0.1, np.float32)
    lungs[top:bottom, left:right] = 0.9
    return lungs


@pytest.mark.parametrize(
    ("lungs", "area", "reason"),
    [
        (lung_map(4, 16), 0.36, None),
        (lung_map(4, 6), 0.06, Reason.LUNGS_NOT_FOUND),
        (lung_map(0, 0), 0.0, Reason.LUNGS_NOT_FOUND),
        (lung_map(0, 12), 0.36, Reason.LUNGS_CUT_OFF),
        (lung_map(8, 20), 0.36, Reason.LUNGS_CUT_OFF),
        (lung_map(0, 12, right=9), 0.15, None),
        (lung_map(3, 12, left=0), 0.36, Reason.LUNGS_CUT_OFF),
    ],
    ids=["whole", "little", "none", "top", "bottom", "touches", "side"],
)
def test_too_little_lung_and_lung_at_the_edge(lungs: np.ndarray, area: float, reason: Reason | None) -> None:
    assert lung_area(lungs) == pytest.approx(area)
    assert lung_reason(lungs, LIMITS) is reason


def test_where_cut_off_lungs_do_not_matter() -> None:
    assert lung_reason(lung_map(0, 20, 0, 20), LungLimits(0.1, 1.0)) is None


def test_the_coarse_map_keeps_places() -> None:
    coarse = coarse_map(lung_map(10, 15, 0, 5), 4, 4)
    assert coarse[2, 0] == pytest.approx(0.9)
    coarse[2, 0] = 0.1
    assert coarse == pytest.approx(np.full((4, 4), 0.1))
