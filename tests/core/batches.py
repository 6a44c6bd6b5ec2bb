"""A batch for tests, step by step."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.batch import BatchControl, BatchSettings, Progress, screen
from core.pipeline import Engine
from core.results import CaseResult
from core.store import Store

TABLES = frozenset({"json"})


@dataclass
class Batch:
    """A batch in this thread; `act` is called after each step."""

    store: Store
    engine: Engine
    control: BatchControl = field(default_factory=BatchControl)
    steps: list[Progress] = field(default_factory=list)

    def run(
        self, paths: list[Path], act: Callable[[Progress], None] = lambda _step: None, **settings: Any
    ) -> list[CaseResult]:
        chosen = BatchSettings(**{"reports": TABLES, **settings})
        for step in screen(paths, self.store, self.engine, chosen, self.control):
            self.steps.append(step)
            act(step)
        return [step.result for step in self.steps if step.result is not None]

    @property
    def names(self) -> list[str]:
        return [step.result.source.path.name for step in self.steps if step.result is not None]

    @property
    def last(self) -> Progress:
        return self.steps[-1]


def when(done: int, action: Callable[[], Any]) -> Callable[[Progress], None]:
    """Call `action` once, after so many scans."""
    called: list[bool] = []

    def act(step: Progress) -> None:
        if step.done >= done and not called:
            called.append(True)
            action()

    return act
