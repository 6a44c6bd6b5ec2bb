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
        _source(evaluation["all_held_out"], "its own sources, held out of training"),
        "It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain.",
    ]


def _source(source: dict[str, Any], what: str) -> str:
    found, spared = source["sensitivity_refer_at"], source["specificity_refer_at"]
    sick, well = found["n"], spared["n"]
    label = " (labels mined from reports)" if "mined" in source["people"] else ""
    return (
        f"On {source['n']} pictures from {what}{label} it referred {_percent(found)} of {sick} with pneumonia and did "
        f"not refer {_percent(spared)} of {well} without."
    )


def _percent(figure: dict[str, Any]) -> str:
    return f"{figure['value']:.0%} (95 % interval {figure['low']:.0%} to {figure['high']:.0%})"
