"""The tables of a model card: every number is read from the manifest."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from training.data.tasks import NORMAL

Figures = dict[str, Any]

_POINTS: Final = {"refer_at": "refer", "no_sign_below": "no sign"}
_AT_POINT: Final = {
    "sensitivity": "sensitivity",
    "specificity": "specificity",
    "ppv_counted": "PPV among these pictures",
    "npv_counted": "NPV among these pictures",
    "accuracy": "accuracy",
    "balanced_accuracy": "balanced accuracy",
}
_OF_CLASSES: Final = {
    "accuracy": "accuracy over named classes",
    "balanced_accuracy": "balanced accuracy over named classes",
    "macro_f1": "macro F1 over named classes",
    "brier": "Brier score over named classes",
    "ece": "calibration error of the most probable class",
}
_ONE_CLASS: Final = ("auc", "sensitivity", "specificity", "ppv_counted", "npv_counted", "accuracy", "f1")
ONE_CLASS_HEAD: Final = ["class", "pictures", "AUC", "sensitivity", "specificity", "PPV", "NPV", "accuracy", "F1"]
COVID: Final = "covid19"
_COVID_ROWS: Final = ("sensitivity", "specificity", "accuracy", "f1")
SUMMARY_HEAD: Final = [
    "source", "pictures", "AUC, any pneumonia", "sensitivity, refer", "specificity, refer", "AUC, COVID-19",
    "accuracy, COVID-19 or not",
    "accuracy, which class", "balanced accuracy, which class", "calibration error",
]  # fmt: skip
FIGURE_HEAD: Final = ["figure", "value (95 % interval)", "pictures"]


def table(head: list[str], rows: Iterable[list[str]]) -> list[str]:
    """Lines of a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return ["| " + " | ".join(line) + " |" for line in lines]


def estimate(figure: Figures | None) -> str:
    """A value with its interval; a dash where it is undefined."""
    return "-" if figure is None else f"{figure['value']:.3f} ({figure['low']:.3f} to {figure['high']:.3f})"


def source_rows(source: Figures, titles: dict[str, str]) -> Iterator[list[str]]:
    """Every figure of one source."""
    yield from _abnormal_rows(source["abnormal"])
    yield from _class_rows(source, titles)
    if named := source["named"]:
        for key, title in _OF_CLASSES.items():
            if named[key]:
                yield [title, estimate(named[key]), str(named[key]["n"])]
    if believed := source["believed"]:
        yield ["sure enough to be believed", estimate(believed["share"]), str(believed["share"]["n"])]
        if believed["right"]:
            yield ["right where it is sure", estimate(believed["right"]), str(believed["right"]["n"])]
    if refused := source["refused_as_unlike_training"]:
        yield ["refused as unlike the training pictures", estimate(refused), str(refused["n"])]


def _class_rows(source: Figures, titles: dict[str, str]) -> Iterator[list[str]]:
    for name, figures in source["classes"].items():
        if figures["auc"] and (name != NORMAL or not source["abnormal"]):
            yield [f"AUC, {titles[name]} against the rest", estimate(figures["auc"]), str(figures["of"])]
            if name == COVID:
                for key in _COVID_ROWS:
                    yield [f"{key}, {titles[name]} named or not", estimate(figures[key]), str(figures[key]["n"])]


def summary_rows(sources: dict[str, Figures]) -> Iterator[list[str]]:
    """One row a source with the figures people ask for first."""
    for name, source in sources.items():
        abnormal, named = source["abnormal"], source["named"]
        point = abnormal["operating_points"].get("refer_at") if abnormal else None
        covid = source["classes"].get(COVID)
        yield [
            name,
            str(source["n"]),
            estimate(abnormal and abnormal["auc"]),
            estimate(point and point["sensitivity"]),
            estimate(point and point["specificity"]),
            estimate(covid and covid["auc"]),
            estimate(covid and covid["auc"] and covid["accuracy"]),
            estimate(named and named["accuracy"]),
            estimate(named and named["balanced_accuracy"]),
            estimate((abnormal or named or {}).get("ece")),
        ]


def _abnormal_rows(abnormal: Figures | None) -> Iterator[list[str]]:
    if abnormal is None:
        return
    if abnormal["auc"]:
        yield ["AUC, any pneumonia", estimate(abnormal["auc"]), str(abnormal["n"])]
    for name, point in abnormal["operating_points"].items():
        for key, title in _AT_POINT.items():
            if point[key]:
                yield [f"{title}, {_POINTS[name]}", estimate(point[key]), str(point[key]["n"])]
    yield ["Brier score of the abnormal probability", estimate(abnormal["brier"]), str(abnormal["n"])]
    yield ["calibration error of the abnormal probability", estimate(abnormal["ece"]), str(abnormal["n"])]


def one_class_rows(source: Figures, titles: dict[str, str]) -> Iterator[list[str]]:
    """Each class against the rest."""
    for name, figures in source["classes"].items():
        counted = f"{figures['n']} of {figures['of']}"
        yield [titles[name], counted, *(estimate(figures[kind]) for kind in _ONE_CLASS)]


def confusion_rows(source: Figures, labels: list[str]) -> Iterator[list[str]]:
    """Counts, row = true class."""
    for label, row in zip(labels, source["named"]["confusion"], strict=True):
        yield [label, *(str(count) for count in row)]


def reliability_rows(bins: list[Figures]) -> Iterator[list[str]]:
    """What was said and what was true, by tenth of the range."""
    for some in bins:
        yield [f"{some['probability']:.3f}", f"{some['share']:.3f}", str(some["n"])]


def point_rows(manifest: Figures) -> Iterator[list[str]]:
    """Both thresholds, on validation and on held-out pictures."""
    evaluation = manifest["evaluation"]
    for name in _POINTS:
        threshold = f"{manifest['operating_points'][name]:.3f}"
        for split, source in (("validation", evaluation["validation"]), ("held out", evaluation["all_held_out"])):
            if source and source["abnormal"]:
                found = source["abnormal"]["operating_points"][name]
                yield [name, threshold, split, estimate(found["sensitivity"]), estimate(found["specificity"])]
