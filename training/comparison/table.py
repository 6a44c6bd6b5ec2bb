"""The results of a comparison as CSV, Markdown and JSON."""

import csv
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from training.comparison.config import Comparison
from training.comparison.metrics import METRICS

HEADINGS: Final = {
    "accuracy": "Accuracy",
    "sensitivity": "Sensitivity",
    "specificity": "Specificity",
    "ppv": "PPV",
    "npv": "NPV",
    "auc_abnormal": "AUC abnormal",
    "auc_covid": "AUC COVID",
}
Result = dict[str, Any]


def write_tables(comparison: Comparison, results: list[Result], out: Path | None) -> None:
    """Write results.csv and results.json into the work folder, and the Markdown page to `out` if it is named."""
    comparison.work.mkdir(parents=True, exist_ok=True)
    text = json.dumps(results, indent=1) + "\n"
    (comparison.work / "results.json").write_text(text, encoding="utf-8")
    _write_csv(comparison.work / "results.csv", results)
    if out is not None:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(markdown(comparison, results), encoding="utf-8")


def _write_csv(path: Path, results: list[Result]) -> None:
    columns = ["network", "part", "n", "groups", "metric", "value", "low", "high"]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(columns)
        for result in results:
            writer.writerows(_long_rows(result))


def _long_rows(result: Result) -> Iterable[list[Any]]:
    name = result["network"]
    for part in ("test", "external"):
        for precision in ("fp32", "int8"):
            for metric, figure in result.get(part, {}).get(precision, {}).items():
                if figure:
                    values = [f"{figure[key]:.4f}" for key in ("value", "low", "high")]
                    yield [name, f"{part} {precision}", figure["n"], figure["groups"], metric, *values]
    for kind in ("bytes", "one_thread_ms"):
        for precision, value in result[kind].items():
            yield [name, precision, "", "", kind, value, "", ""]


def markdown(comparison: Comparison, results: list[Result]) -> str:
    """The page for docs/: how it was made, the figures inside and outside, and what each network costs."""
    ordered = sorted(results, key=_rank, reverse=True)
    return "\n".join(
        [
            f"# Published networks on the same pictures: {comparison.base.task.name}",
            "",
            *_preface(comparison, ordered),
            "",
            "## Pictures of the sources trained on, held out by patient and duplicate group",
            "",
            *_quality(ordered, "test"),
            "",
            *_outside(comparison, ordered),
            "## What each network started from, saw and costs",
            "",
            *_cost(ordered),
            "",
        ]
    )


def _rank(result: Result) -> float:
    figure = result["test"]["fp32"]["auc_abnormal"] or result["test"]["fp32"]["auc_covid"]
    return float(figure["value"]) if figure else 0.0


def _preface(comparison: Comparison, results: list[Result]) -> list[str]:
    n = max((r["trained_on"] for r in results), default=0)
    tested = max((r["test"]["n"] for r in results), default=0)
    return [
        f"Written by `python -m training compare` with `training/configs/{comparison.name}.toml`. Every network was",
        f"trained on the same {n} pictures (balanced over sources and labels, seed {comparison.seed}) and measured on",
        f"the same {tested} pictures of the test split. The answer is the most probable class; sensitivity,",
        "specificity, PPV and NPV are of any answer but normal, at the prevalence of these pictures. Where a label",
        "allows several classes, any of them is right. Brackets: 95 % intervals by patient or duplicate group. The",
        "figures are of the float networks.",
        "",
        "This is a comparison at equal and limited means, not a repetition of the published training: a network that",
        "started from random weights and saw few pictures is measured as such, and its place in the list says nothing",
        "about the architecture.",
    ]


def _quality(results: list[Result], part: str) -> list[str]:
    rows = [["Network", "Started from", *(HEADINGS[name] for name in METRICS)]]
    for result in results:
        if part in result:
            figures = result[part]["fp32"]
            start = "random" if result["started_from"] == "random" else "ImageNet"
            rows.append([_name(result), start, *(_figure(figures[name]) for name in METRICS)])
    return _table(rows)


def _outside(comparison: Comparison, results: list[Result]) -> list[str]:
    sets = ", ".join(comparison.budget.external)
    if not any("external" in result for result in results):
        return []
    count = max(result["external"]["n"] for result in results if "external" in result)
    return [f"## Never trained on: {sets} ({count} pictures)", "", *_quality(results, "external"), ""]


def _cost(results: list[Result]) -> list[str]:
    rows = [
        ["Network", "Published for", "Started from", "Trained", "Side (published)", "Epochs", "Million weights",
         "MB fp32 / int8", "ms fp32 / int8", "Same answer int8"],
    ]  # fmt: skip
    for result in results:
        size, speed = result["bytes"], result["one_thread_ms"]
        rows.append(
            [
                _name(result),
                result["published"],
                result["started_from"],
                "head only" if result["frozen"] else "whole",
                f"{result['side']} ({result['published_side']})",
                str(result["epochs"]),
                f"{result['parameters'] / 1e6:.1f}",
                f"{size['fp32'] / 1e6:.1f} / {size['int8'] / 1e6:.1f}",
                f"{speed['fp32']:.1f} / {speed['int8']:.1f}",
                f"{result['test']['same_answer'] * 100:.1f} %",
            ]
        )
    note = "ms: one picture on one thread of the processor, ONNX Runtime, the fastest of many runs."
    return [*_table(rows), "", note]


def _name(result: Result) -> str:
    return f"{result['title']} ({result['finding']} or not)" if result["finding"] else str(result["title"])


def _figure(figure: dict[str, Any] | None) -> str:
    return "-" if figure is None else f"{figure['value']:.3f} ({figure['low']:.3f}-{figure['high']:.3f})"


def _table(rows: list[list[str]]) -> list[str]:
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    return [head, "|" + "---|" * len(rows[0]), *body]
