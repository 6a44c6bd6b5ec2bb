"""How close a rebuilt model comes to the shipped one: the figures people ask for first, side by side."""

from collections.abc import Iterator
from typing import Any, Final

Figures = dict[str, Any]

_FIGURES: Final[dict[str, tuple[str, ...]]] = {
    "AUC, any pneumonia": ("abnormal", "auc"),
    "sensitivity, refer": ("abnormal", "operating_points", "refer_at", "sensitivity"),
    "specificity, refer": ("abnormal", "operating_points", "refer_at", "specificity"),
    "AUC, COVID-19": ("classes", "covid19", "auc"),
    "accuracy, which class": ("named", "accuracy"),
    "balanced accuracy, which class": ("named", "balanced_accuracy"),
}


def closeness(shipped: Figures, rebuilt: Figures) -> Iterator[str]:
    """Lines that say for every source both have what each figure was and is.

    Args:
        shipped, rebuilt: the `evaluation` objects of two manifests.
    """
    for name, before in _sources(shipped).items():
        after = _sources(rebuilt).get(name)
        if after is None:
            yield f"{name}: not measured again"
            continue
        for title, path in _FIGURES.items():
            old, new = _at(before, path), _at(after, path)
            if old is not None and new is not None:
                inside = "inside" if old["low"] <= new["value"] <= old["high"] else "OUTSIDE"
                change = new["value"] - old["value"]
                yield (
                    f"{name}, {title}: shipped {old['value']:.3f}, rebuilt {new['value']:.3f} ({change:+.3f}, {inside} "
                    f"the shipped interval {old['low']:.3f} to {old['high']:.3f})"
                )


def _sources(evaluation: Figures) -> dict[str, Figures]:
    return {**evaluation["sources"], "all held out": evaluation["all_held_out"]}


def _at(source: Figures, path: tuple[str, ...]) -> Figures | None:
    """The estimate at a path of keys; None where the source has none."""
    found: Any = source
    for key in path:
        found = found.get(key) if found else None
    estimate: Figures | None = found
    return estimate
