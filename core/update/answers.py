"""What the present version and a new one say of the sample scans."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.imaging.discover import discover
from core.paths import SAMPLES
from core.pipeline import Engine, analyze
from core.results import Recommendation

_NOTICED: Final = 0.005  # of a probability: half of what people are shown


@dataclass(frozen=True)
class Answer:
    """What a version says of a scan.

    Attributes:
        recommendation: None where the file cannot be read.
        probability: of anything but normal lungs, 0..1; None unless the scan was answered.
    """

    recommendation: Recommendation | None
    probability: float | None


@dataclass(frozen=True)
class Compared:
    """A sample scan judged by two versions.

    Attributes:
        name: of the sample.
        old: what the present version says; None where it passes the file over.
        new: what the new one says; None where it passes the file over.
    """

    name: str
    old: Answer | None
    new: Answer | None

    @property
    def changed(self) -> bool:
        """Whether a person would be told something else to do."""
        return self._recommendation(self.old) != self._recommendation(self.new)

    @property
    def moved(self) -> bool:
        """Whether the probability is another one."""
        old, new = (answer.probability if answer else None for answer in (self.old, self.new))
        if old is None or new is None:
            return old is not new
        return abs(old - new) >= _NOTICED

    @staticmethod
    def _recommendation(answer: Answer | None) -> tuple[Recommendation | None, bool]:
        return (answer.recommendation if answer else None, answer is None)


def answers_of(engine: Engine, cancelled: Callable[[], bool]) -> Iterator[tuple[str, Answer]]:
    """Judge the samples one by one; ends early if cancelled."""
    for source in discover([SAMPLES]).sources:
        if cancelled():
            return
        result = analyze(source, engine, heatmap=False).result
        yield _name(source.place), Answer(result.recommendation, result.abnormal_probability)


def answers_in(results: Path) -> dict[str, Answer]:
    """The answers in a `results.json` that a program wrote of the samples.

    Raises:
        OSError: there is none.
        ValueError, KeyError, TypeError: it is not of the form this program knows.
    """
    cases = json.loads(results.read_text(encoding="utf-8"))["cases"]
    return {_name(case["path"]): _answer(case["recommendation"], case["abnormal_probability"]) for case in cases}


def compared(old: dict[str, Answer], new: dict[str, Answer]) -> tuple[Compared, ...]:
    """Both sets of answers side by side: changed ones first, then those whose probability moved."""
    rows = [Compared(name, old.get(name), new.get(name)) for name in sorted(old.keys() | new.keys())]
    return tuple(sorted(rows, key=lambda row: (not row.changed, not row.moved)))


def _answer(recommendation: str | None, probability: float | None) -> Answer:
    return Answer(
        None if recommendation is None else Recommendation(recommendation),
        None if probability is None else float(probability),
    )


def _name(place: str) -> str:
    return Path(place).name
