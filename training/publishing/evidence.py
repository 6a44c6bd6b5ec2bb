"""The few sentences about a model that stand on every report, made from its figures."""

from typing import Any


def evidence_sentences(evaluation: dict[str, Any], pictures: str, note: str) -> list[str]:
    """Sentences for clinic staff, external results first.

    Args:
        evaluation: the `evaluation` object of a manifest of a model that answers.
        pictures: what it judges, as a plural noun.
        note: a last sentence.
    """
    external = [s for name, s in evaluation["sources"].items() if "(external" in name and _both(s)]
    inside = evaluation["all_held_out"]
    what = (
        "the sources it learnt from" if evaluation["measured_on"] == "test" else "people its sister networks never saw"
    )
    sentences = [_source(s, pictures, f"a source it never learnt from ({_people(s)})") for s in external]
    return [*sentences, *([_source(inside, pictures, what)] if _both(inside) else []), note]


def _both(source: dict[str, Any]) -> bool:
    """Whether there are pictures with and without the finding."""
    return source["abnormal"] is not None and source["abnormal"]["auc"] is not None


def _people(source: dict[str, Any]) -> str:
    people = str(source["people"])
    return people.split(",")[0] + (", labels mined from reports" if "mined" in people else "")


def _source(source: dict[str, Any], pictures: str, where: str) -> str:
    point = source["abnormal"]["operating_points"]["refer_at"]
    found, spared = point["sensitivity"], point["specificity"]
    return (
        f"Tested on {source['n']} {pictures} from {where}: it referred "
        f"{_percent(found['value'], found['low'], found['high'])} of the {found['n']} with pneumonia and, wrongly, "
        f"{_percent(1 - spared['value'], 1 - spared['high'], 1 - spared['low'])} of the {spared['n']} without."
    )


def _percent(value: float, low: float, high: float) -> str:
    return f"{value:.0%} (95 % interval {low:.0%} to {high:.0%})"
