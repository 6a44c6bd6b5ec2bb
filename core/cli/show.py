"""`thoralite show`."""

import argparse

from rich.console import Console
from rich.table import Table

from core.cli.decisions import told_group_settings
from core.cli.exit_codes import DONE, SOME_UNREADABLE
from core.cli.tables import answer_text
from core.errors import ErrorCode, SettingsError
from core.imaging.discover import discover
from core.pipeline import analyze, load_engine
from core.report.content import build_report
from core.results import Status
from core.words import DISCLAIMER, percent


def show_command(arguments: argparse.Namespace) -> int:
    """Judge one scan and print the answer; returns the exit code."""
    if not arguments.path.exists():
        raise SettingsError(ErrorCode.BAD_SETTING, f"there is no {arguments.path}")
    sources = discover([arguments.path]).sources
    if len(sources) != 1:
        raise SettingsError(
            ErrorCode.BAD_SETTING, f"{arguments.path} holds {len(sources)} scans; name one, or use `screen`"
        )
    engine = load_engine()
    engine = engine.with_local_studies(told_group_settings(engine).studies_in_use(()))
    result = analyze(sources[0], engine, arguments.modality).result
    report = build_report(result, engine.manifests, study=engine.local_study_of(result.model))
    table = Table.grid(padding=(0, 2))
    for fact in report.facts:
        table.add_row(fact.name, fact.value)
    table.add_row("Answer", answer_text(result))
    table.add_row("Why", report.reason)
    for name, probability in report.probabilities:
        table.add_row(name, percent(probability))
    for notice in report.notices:
        table.add_row("Note", notice)
    for sentence in report.study:
        table.add_row("Own study", sentence)
    ms = result.timing
    table.add_row(
        "Time",
        f"read {ms.read:.0f}, preprocess {ms.preprocess:.0f}, inference {ms.inference:.0f}, all {ms.total:.0f} ms",
    )
    console = Console(highlight=False)
    console.print(table)
    console.print(f"{report.provenance}\n{DISCLAIMER}", soft_wrap=True)
    return SOME_UNREADABLE if result.status is Status.FAILED else DONE
