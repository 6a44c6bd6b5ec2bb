"""Answers as tables in a terminal."""

from collections.abc import Sequence
from typing import Final

from rich.box import SIMPLE_HEAD
from rich.table import Column, Table
from rich.text import Text

from core.results import CaseResult, Recommendation
from core.words import CLASSES, answer_words, percent, short_reason_words

_STYLES: Final[dict[Recommendation | None, str]] = {
    Recommendation.REFER: "bold red",
    Recommendation.CANNOT_SAY: "yellow",
    Recommendation.REPEAT_IMAGE: "blue",
    Recommendation.NO_SIGN: "green",
    None: "dim",
}

_LONGEST_NAME: Final = 40
_MOST_ROWS: Final = 100


def results_table(results: Sequence[CaseResult]) -> Table:
    """One row a scan, the most urgent first; of a long batch only the beginning."""
    scan = Column("Scan", overflow="fold")
    table = Table(scan, "Answer", "Pneumonia", "If so, most like", "Why", box=SIMPLE_HEAD, header_style="bold")
    ordered = sorted(results, key=lambda r: (r.urgency, -(r.abnormal_probability or 0.0)))
    if len(ordered) > _MOST_ROWS:
        table.caption = f"The {_MOST_ROWS} most urgent of {len(ordered)}; all of them are in the results folder."
    for result in ordered[:_MOST_ROWS]:
        likely = result.most_likely_abnormal
        table.add_row(
            Text(_shortened(result.source.name)),
            answer_text(result),
            "" if result.abnormal_probability is None else percent(result.abnormal_probability),
            CLASSES[likely] if likely and result.recommendation is not Recommendation.NO_SIGN else "",
            Text(short_reason_words(result)),
        )
    return table


def _shortened(name: str) -> str:
    """A long name without its middle: its beginning and its end tell files apart."""
    return name if len(name) <= _LONGEST_NAME else f"{name[:26]}…{name[-13:]}"


def answer_text(result: CaseResult) -> Text:
    """The answer in its colour."""
    return Text(answer_words(result), _STYLES[result.recommendation])
