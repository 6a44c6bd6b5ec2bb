"""`thoralite screen`."""

import argparse
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from core.batch import BatchControl, BatchSettings, Progress, screen
from core.cli.decisions import told_group_settings
from core.cli.exit_codes import DONE, SOME_UNREADABLE, STOPPED
from core.cli.signals import stopped_by_signals
from core.cli.tables import results_table
from core.errors import SENTENCES, ErrorCode, SettingsError
from core.pipeline import load_engine
from core.report.settings import ReportSettings
from core.results import CaseResult, Status
from core.store import Store
from core.words import DISCLAIMER, answer_words


def screen_command(arguments: argparse.Namespace) -> int:
    """Screen, show progress and the table of answers; returns the exit code."""
    missing = [path for path in arguments.paths if not path.exists()]
    if missing:
        raise SettingsError(ErrorCode.BAD_SETTING, f"there is no {missing[0]}")
    report = ReportSettings(language=arguments.lang)
    settings = BatchSettings(arguments.modality, arguments.jobs, arguments.report, arguments.heatmap, report)
    console = Console(highlight=False)
    engine = load_engine()
    group = told_group_settings(engine)
    with stopped_by_signals() as cancel, Store(arguments.out, arguments.fresh) as store:
        engine = engine.with_local_studies(group.studies_in_use(store.local_studies()))
        steps = screen(arguments.paths, store, engine, settings, BatchControl(cancel))
        results, total = _follow(steps, console, cancel)
    console.print(results_table(results))
    console.print(_closing_line(results))
    console.print(f"Results: {arguments.out}    {DISCLAIMER}", soft_wrap=True)
    return _exit_code(results, total, console)


def _follow(steps: Iterator[Progress], console: Console, cancel: threading.Event) -> tuple[list[CaseResult], int]:
    """Show each step as it comes: a bar with the time left on a terminal, a line a scan elsewhere."""
    first = next(steps)
    if first.passed_over:
        console.print(f"Passed over, not scans: {len(first.passed_over)} files")
    results: list[CaseResult] = []
    columns = (
        TextColumn("Screening"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("left:"),
        TimeRemainingColumn(), TextColumn("{task.description}"),
    )  # fmt: skip
    with Bar(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task("", total=first.total)
        for step in steps:
            if step.result is None:  # nothing is paused, added or left out here
                continue
            results.append(replace(step.result, heatmap=None))  # the table needs none, and a batch may be long
            name = step.result.source.name
            note = "stopping after this scan" if cancel.is_set() else name
            bar.update(task, completed=step.done, description=note)
            if not console.is_terminal:
                kept = " (kept from before)" if step.resumed else ""
                console.print(f"[{step.done}/{step.total}] {name}: {answer_words(step.result)}{kept}", markup=False)
    return results, first.total


def _closing_line(results: list[CaseResult]) -> str:
    counts = Counter(answer_words(result) for result in sorted(results, key=lambda r: r.urgency))
    return f"{len(results)} scans: " + ", ".join(f"{count} {words.lower()}" for words, count in counts.items())


def _exit_code(results: list[CaseResult], total: int, console: Console) -> int:
    if len(results) < total:
        console.print(f"Stopped after {len(results)} of {total}. Start the same command again to go on.")
        return STOPPED
    unread = [result for result in results if result.status is Status.FAILED]
    for result in unread:
        assert result.error is not None
        console.print(f"Not read: {result.source.place}: {SENTENCES[result.error]}", markup=False, soft_wrap=True)
    return SOME_UNREADABLE if unread else DONE
