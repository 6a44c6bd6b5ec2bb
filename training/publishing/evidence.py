"""The few sentences about a model that stand on every report, made from its figures."""

from typing import Any


def evidence_sentences(evaluation: dict[str, Any]) -> list[str]:
    """Sentences for clinic staff, external results first.

    Args:
        evaluation: the `evaluation` object of a manifest.
    """
    external = [s for name, s in evaluation["sources"].items() if "external" in name and "abnormal_auc" in s]
    return [
        *(_source(s, "a source it never learnt from") for s in external),
        _source(evaluation["all_held_out"] | {"people": "children and adults"}, "the sources it learnt from"),
        "It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain.",
    ]


def _source(source: dict[str, Any], what: str) -> str:
    found, spared = source["sensitivity_refer_at"], source["specificity_refer_at"]
    label = ", labels mined from reports" if "mined" in source["people"] else ""
    return (
        f"Tested on {source['n']} X-rays from {what} ({source['people'].split(',')[0]}{label}): it referred "
        f"{_percent(found['value'], found['low'], found['high'])} of the {found['n']} with pneumonia and, wrongly, "
        f"{_percent(1 - spared['value'], 1 - spared['high'], 1 - spared['low'])} of the {spared['n']} without."
    )


def _percent(value: float, low: float, high: float) -> str:
    return f"{value:.0%} (95 % interval {low:.0%} to {high:.0%})"
