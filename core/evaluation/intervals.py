"""A measured value with its 95 % interval.

Pictures of one patient, or of one film, are not independent; so what is drawn anew is whole groups of pictures.
A statistic takes how often every picture was drawn, `weights` float64 (r, n), one row for each draw, and returns
its value in every draw, float64 (r,), nan where it is undefined. So a thousand draws are a few array operations.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import NormalDist
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

CONFIDENCE: Final = 0.95
RESAMPLES: Final = 1000
_BLOCK: Final = 100  # draws at once, so that memory stays small

Weights = NDArray[np.float64]
Statistic = Callable[[Weights], NDArray[np.float64]]


@dataclass(frozen=True)
class Estimate:
    """A measured value with its interval.

    Attributes:
        value: the measured value.
        low, high: bounds of the 95 % interval.
        n: pictures it was measured on.
        groups: independent groups (patients) among them.
    """

    value: float
    low: float
    high: float
    n: int
    groups: int


class Resamples:
    """The same pictures drawn again and again by group (cluster bootstrap, Field and Welsh 2007)."""

    def __init__(self, groups: NDArray[Any], resamples: int = RESAMPLES, seed: int = 0) -> None:
        """Prepare the draws.

        Args:
            groups: (n,), equal for pictures that are not independent.

        Raises:
            ValueError: there is no picture.
        """
        if len(groups) == 0:
            raise ValueError("no picture to measure on")
        _, first, place = np.unique(groups, return_index=True, return_inverse=True)
        # Numbered as they first appear, so that the draws do not depend on how groups are called.
        self._group_of = np.argsort(np.argsort(first))[place]
        self._count, self._resamples, self._seed = len(first), resamples, seed

    def estimate(self, statistic: Statistic, among: NDArray[np.bool_] | None = None) -> Estimate:
        """Value and percentile interval of a statistic.

        Args:
            among: bool (n,), the pictures the statistic looks at, to be counted; all if None.
        """
        value = float(statistic(np.ones((1, len(self._group_of))))[0])
        low, high = _percentiles(self.draws(statistic))
        n, groups = self._counted(among)
        return Estimate(value, low, high, n, groups)

    def proportion(self, success: NDArray[np.bool_], among: NDArray[np.bool_] | None = None) -> Estimate:
        """Share of successes among some pictures. Its interval spans both Wilson's and the bootstrap's by group.

        Wilson alone would ignore that pictures of one patient agree; the bootstrap alone collapses at 0 and 1.

        Args:
            success: bool (n,).
            among: bool (n,), the pictures counted; all if None.

        Raises:
            ValueError: no picture is counted.
        """
        counted = np.ones(len(success), np.bool_) if among is None else among
        return self.proportions(success[np.newaxis], counted)[0]

    def proportions(self, successes: NDArray[np.bool_], among: NDArray[np.bool_]) -> tuple[Estimate, ...]:
        """Several shares among the same pictures, each as `proportion` gives it.

        Args:
            successes: bool (m, n), one row for each share.
            among: bool (n,), the pictures counted.

        Raises:
            ValueError: no picture is counted.
        """
        n, groups = self._counted(among)
        if n == 0:
            raise ValueError("no picture to measure on")
        hits, counted = (successes & among).astype(np.float64).T, among.astype(np.float64)[:, np.newaxis]
        draws = np.concatenate([ratio(weights @ hits, weights @ counted) for weights in self._weights()])
        estimates = []
        for found, drawn in zip((successes & among).sum(axis=1).tolist(), draws.T, strict=True):
            bounds, (low, high) = wilson_interval(found, n), _percentiles(drawn)
            estimates.append(Estimate(found / n, min(bounds[0], low), max(bounds[1], high), n, groups))
        return tuple(estimates)

    def draws(self, statistic: Statistic) -> NDArray[np.float64]:
        """The statistic in every draw, (resamples,)."""
        return np.concatenate([statistic(weights) for weights in self._weights()])

    def _weights(self) -> Iterator[Weights]:
        generator = np.random.default_rng(self._seed)
        for start in range(0, self._resamples, _BLOCK):
            rows = min(_BLOCK, self._resamples - start)
            drawn = generator.integers(0, self._count, (rows, self._count))
            drawn += np.arange(rows)[:, np.newaxis] * self._count
            often = np.bincount(drawn.ravel(), minlength=rows * self._count).reshape(rows, self._count)
            yield often.astype(np.float64)[:, self._group_of]

    def _counted(self, among: NDArray[np.bool_] | None) -> tuple[int, int]:
        group_of = self._group_of if among is None else self._group_of[among]
        return len(group_of), len(np.unique(group_of))


def ratio(above: NDArray[np.floating[Any]], below: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """Quotient as float64; nan where the denominator is 0."""
    divisor = np.where(below == 0, np.nan, below).astype(np.float64)
    return np.asarray(above / divisor, np.float64)


def _percentiles(values: NDArray[np.float64]) -> tuple[float, float]:
    """The interval; 0..1 where the statistic was never defined."""
    known = values[~np.isnan(values)]
    if len(known) == 0:
        return 0.0, 1.0
    tail = (1 - CONFIDENCE) / 2
    low, high = np.quantile(known, (tail, 1 - tail))
    return float(low), float(high)


def wilson_interval(successes: int, n: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Interval of a proportion (Wilson 1927), which stays inside 0..1 and keeps a width at 0 and 1.

    Raises:
        ValueError: n is not positive or successes lie outside 0..n.
    """
    if n <= 0 or not 0 <= successes <= n:
        raise ValueError(f"{successes} of {n} is no proportion")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share = successes / n
    centre = (share + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * (share * (1 - share) / n + z**2 / (4 * n**2)) ** 0.5
    return max(0.0, centre - half), min(1.0, centre + half)
