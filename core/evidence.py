"""How well a model was measured to do, as its manifest says it: figures and codes, no words."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self


class Origin(StrEnum):
    """Where the tested pictures come from, as the model sees it."""

    ELSEWHERE = "elsewhere"  # a source it never learnt from
    LEARNT_FROM = "learnt_from"  # held-out pictures of the sources it learnt from
    SISTERS = "sisters"  # out of the folds: judged by networks that never saw these people


class People(StrEnum):
    """Who was pictured, and how their disease was known where that is weak."""

    ADULTS = "adults"
    ADULTS_BY_REPORTS = "adults_by_reports"  # labels mined from reports


class Limit(StrEnum):
    """What a model is known not to know."""

    CAUSES_OF_ADULTS_UNPROVEN = "causes_of_adults_unproven"
    SINGLE_SLICES = "single_slices"
    FEW_PATIENTS = "few_patients"


@dataclass(frozen=True)
class Estimate:
    """A share with its 95 % interval: 0 <= low <= value <= high <= 1, counted among `n` pictures."""

    value: float
    low: float
    high: float
    n: int

    def __post_init__(self) -> None:
        if not (0 <= self.low <= self.value <= self.high <= 1 and self.n > 0):
            raise ValueError(f"no share with its interval: {self}")

    @property
    def complement(self) -> "Estimate":
        """The share of the others."""
        return Estimate(1 - self.value, 1 - self.high, 1 - self.low, self.n)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Build from a manifest; what else stands there is left."""
        return cls(float(data["value"]), float(data["low"]), float(data["high"]), int(data["n"]))


@dataclass(frozen=True)
class Accuracy:
    """At one threshold: how many with pneumonia lie at or above it, how many without lie below."""

    sensitivity: Estimate
    specificity: Estimate

    @property
    def n(self) -> int:
        """Pictures it was measured on."""
        return self.sensitivity.n + self.specificity.n

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Build from a manifest."""
        return cls(Estimate.from_json(data["sensitivity"]), Estimate.from_json(data["specificity"]))


@dataclass(frozen=True)
class Measured:
    """What was found on one set of test pictures.

    Attributes:
        people: who was pictured elsewhere; None where the model learnt from such people.
        n: how many pictures; of some it may be unknown whether they show pneumonia.
        refer_at, no_sign_below: the accuracy at each of the model's two thresholds.
    """

    origin: Origin
    people: People | None
    n: int
    refer_at: Accuracy
    no_sign_below: Accuracy

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Build from a manifest."""
        origin, people = Origin(data["origin"]), data["people"]
        if (people is None) is (origin is Origin.ELSEWHERE):
            raise ValueError(f"people {people} of {origin}")
        return cls(
            origin,
            None if people is None else People(people),
            int(data["n"]),
            Accuracy.from_json(data["refer_at"]),
            Accuracy.from_json(data["no_sign_below"]),
        )


@dataclass(frozen=True)
class Evidence:
    """What is known about a model's accuracy: scans from elsewhere first, never empty, and its limits."""

    tested: tuple[Measured, ...]
    limits: tuple[Limit, ...]

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Build from the manifest's `evidence` object.

        Raises:
            ValueError, KeyError, TypeError: something is missing, unknown or impossible, or nothing was tested.
        """
        tested = tuple(Measured.from_json(item) for item in data["tested"])
        if not tested:
            raise ValueError("a model nobody tested")
        return cls(tested, tuple(Limit(code) for code in data["limits"]))
