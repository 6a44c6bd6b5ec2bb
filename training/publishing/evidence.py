"""What the manifest says about a model's accuracy, taken from its evaluation: `core.evidence` as JSON."""

from collections.abc import Sequence
from typing import Any, Final

from core.evidence import Limit, Origin, People

# The first words of `Dataset.people` of sets that were never learnt from.
_PEOPLE: Final = {"adults": People.ADULTS}


def evidence_document(evaluation: dict[str, Any], limits: Sequence[Limit]) -> dict[str, Any]:
    """The `evidence` object of a manifest, external results first.

    Args:
        evaluation: the `evaluation` object of a manifest of a model that answers.
        limits: what the model is known not to know.

    Raises:
        KeyError: there is no word for the people of an external set.
    """
    external = [s for name, s in evaluation["sources"].items() if "(external" in name and _both(s)]
    inside = evaluation["all_held_out"]
    origin = Origin.LEARNT_FROM if evaluation["measured_on"] == "test" else Origin.SISTERS
    tested = [_tested(s, Origin.ELSEWHERE, _people(s)) for s in external]
    return {
        "tested": [*tested, *([_tested(inside, origin, None)] if _both(inside) else [])],
        "limits": [str(limit) for limit in limits],
    }


def _both(source: dict[str, Any]) -> bool:
    """Whether there are pictures with and without the finding."""
    return source["abnormal"] is not None and source["abnormal"]["auc"] is not None


def _people(source: dict[str, Any]) -> People:
    people = str(source["people"])
    return People.ADULTS_BY_REPORTS if "mined" in people else _PEOPLE[people.split(",")[0]]


def _tested(source: dict[str, Any], origin: Origin, people: People | None) -> dict[str, Any]:
    points = source["abnormal"]["operating_points"]
    return {
        "origin": str(origin),
        "people": None if people is None else str(people),
        "n": source["n"],
        **{name: _accuracy(points[name]) for name in ("refer_at", "no_sign_below")},
    }


def _accuracy(point: dict[str, Any]) -> dict[str, Any]:
    return {
        name: {key: point[name][key] for key in ("value", "low", "high", "n")}
        for name in ("sensitivity", "specificity")
    }
