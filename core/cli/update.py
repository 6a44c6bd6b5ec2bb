"""`thoralite update`: an update from a file, and the way back."""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import wraps
from typing import Final, ParamSpec

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bar
from rich.table import Column, Table
from rich.text import Text

from core.cli.exit_codes import DONE, NOT_UPDATED, STOPPED
from core.cli.signals import stopped_by_signals
from core.errors import UpdateError
from core.in_use import load_in_use
from core.results import Status
from core.update import Answer, Compared, Contents, Installation, Pack, Stage, Step, UpdateKind, check_fits, here
from core.update.history import changes
from core.update.installation import in_effect, in_words, roll_back
from core.update.keys import trusted_keys
from core.words import RECOMMENDATIONS, STATUSES, percent

_STAGES: Final = {
    Stage.UNPACKING: "Unpacking",
    Stage.TESTING: "Checking its answers",
    Stage.COMPARING: "Comparing with what is in use",
}
_SHOWN_CHANGES: Final = 5

_P = ParamSpec("_P")


def _complaining(command: Callable[_P, int]) -> Callable[_P, int]:
    """Say in a sentence why an update was refused."""

    @wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> int:
        try:
            return command(*args, **kwargs)
        except UpdateError as error:
            print(f"thoralite: {error}", file=sys.stderr)
            return NOT_UPDATED

    return run


@_complaining
def check_command(arguments: argparse.Namespace) -> int:
    """Say what an update is, whose it is and whether it is whole; returns the exit code."""
    console = Console(highlight=False)
    with closing(Pack(arguments.pack, here().keys)) as pack, stopped_by_signals() as cancel:
        _show(pack.contents, pack.signed_by.words, console)
        for _ in pack.check_files():
            if cancel.is_set():
                return STOPPED
        check_fits(pack.contents, here())
    console.print("It is whole, and fits this program. Nothing was changed.")
    return DONE


@_complaining
def install_command(arguments: argparse.Namespace) -> int:
    """Unpack, check and compare an update, ask, and put it in use; returns the exit code."""
    console = Console(highlight=False)
    with Installation(arguments.pack, here()) as installation:
        _show(installation.contents, installation.signed_by, console)
        with stopped_by_signals() as cancel:
            _follow(installation.steps(cancel.is_set), console)
        if not installation.ready:
            console.print("Stopped. Nothing was changed.")
            return STOPPED
        console.print(_table(installation.compared))
        console.print(_changed(installation.compared))
        if not arguments.yes and not _agreed(console):
            console.print("Not put in use. Nothing was changed.")
            return NOT_UPDATED
        installation.put_in_use()
    console.print("It is in use from the next start on. `thoralite update rollback` goes back.")
    return DONE


@_complaining
def rollback_command() -> int:
    """Go back to what was in use before the last update; returns the exit code."""
    place = here()
    roll_back(place)
    print(f"In use from the next start on: {in_words(in_effect(place), place)}.")  # what lies there still
    return DONE


def status_command() -> int:
    """Say what is in use and what was; returns the exit code."""
    place = here()
    in_use = load_in_use(place.updates)
    table = Table.grid(padding=(0, 2))
    table.add_row("This program", f"{place.version} for {place.platform}")
    table.add_row("Updates in", Text(str(place.updates)))
    table.add_row("In use", in_words(in_effect(place), place))
    if in_use.not_started:
        table.add_row("", Text(f"{in_use.not_started} did not start, so it is not used.", "bold red"))
    table.add_row("To go back to", in_words(in_use.before, place) if in_use.before else "nothing")
    keys = [key.words for key in trusted_keys(place.keys)] or ["none: no update from a file is taken"]
    table.add_row("Keys trusted", Text("\n".join(keys)))
    for change in [*changes(place.updates)][-_SHOWN_CHANGES:]:
        table.add_row(change.at, Text(f"{change.what}: {change.after} {change.signed_by}".strip()))
    Console(highlight=False).print(table)
    return DONE


def _show(contents: Contents, signed_by: str, console: Console) -> None:
    table = Table.grid(padding=(0, 2))
    what = "Program" if contents.kind is UpdateKind.PROGRAM else "Models"
    table.add_row(what, contents.version)
    table.add_row("For", ", ".join((contents.platform, *contents.fits)))
    table.add_row("Released", contents.released)
    table.add_row("Signed by", Text(signed_by))
    table.add_row("Size", f"{contents.size / 1e6:.0f} MB")
    if contents.notes:
        table.add_row("New in it", Text(contents.notes))
    console.print(table)


def _follow(steps: Iterator[Step], console: Console) -> None:
    with _bar(console) as bar:
        task, stage = bar.add_task("", total=None), None
        for step in steps:
            if step.stage is not stage and not console.is_terminal:
                console.print(f"{_STAGES[step.stage]} ...")
            stage = step.stage
            bar.update(task, description=_STAGES[stage], completed=step.done, total=step.total or None)


@contextmanager
def _bar(console: Console) -> Iterator[Bar]:
    columns = (TextColumn("{task.description}"), BarColumn())
    with Bar(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        yield bar


def _table(rows: tuple[Compared, ...]) -> Table:
    sample = Column("Sample", overflow="fold")
    table = Table(sample, "Present version", "New version", "", box=SIMPLE_HEAD, header_style="bold")
    for row in rows:
        mark = Text("CHANGED", "bold red") if row.changed else Text("moved", "yellow") if row.moved else Text("")
        table.add_row(Text(row.name), _answer(row.old), _answer(row.new), mark)
    return table


def _answer(answer: Answer | None) -> str:
    if answer is None:
        return "-"
    words = STATUSES[Status.FAILED] if answer.recommendation is None else RECOMMENDATIONS[answer.recommendation]
    return words if answer.probability is None else f"{words}, {percent(answer.probability)}"


def _changed(rows: tuple[Compared, ...]) -> str:
    changed = sum(row.changed for row in rows)
    return f"{changed} of {len(rows)} samples get another answer; the number is how likely pneumonia is."


def _agreed(console: Console) -> bool:
    if not sys.stdin.isatty():
        console.print("Nobody is there to agree: --yes puts it in use.")
        return False
    return console.input("Put it in use? \\[y/N] ").strip().lower() in ("y", "yes")
