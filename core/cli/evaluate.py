"""`thoralite evaluate`."""

import argparse
from typing import Any, Final

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import track
from rich.table import Table

from core.cli.decisions import told_group_settings
from core.cli.exit_codes import DONE, SOME_UNREADABLE, STOPPED
from core.cli.signals import stopped_by_signals
from core.errors import ErrorCode, SettingsError
from core.evaluation.files import write_study
from core.evaluation.labelled import labelled_scans
from core.evaluation.study import run_study
from core.pipeline import load_engine
from core.words import CLASSES

_TITLES: Final = {
    "sensitivity": "Sensitivity",
    "specificity": "Specificity",
    "balanced_accuracy": "Balanced accuracy",
    "ppv": "PPV",
    "npv": "NPV",
}
_NAMED: Final = {"accuracy": "Accuracy", "balanced_accuracy": "Balanced accuracy", "macro_f1": "Macro F1"}
_POINTS: Final = {"refer_at": "refer from", "no_sign_below": "no sign below"}


def evaluate_command(arguments: argparse.Namespace) -> int:
    """Judge labelled scans, write the study and print its figures; returns the exit code."""
    if not arguments.folder.is_dir():
        raise SettingsError(ErrorCode.BAD_SETTING, f"there is no folder {arguments.folder}")
    scans, engine = labelled_scans(arguments.folder, arguments.labels), load_engine()
    engine = engine.with_local_studies(told_group_settings(engine).studies_in_use(()))
    console = Console(highlight=False)
    with stopped_by_signals() as cancel:
        steps = run_study(scans, engine, arguments.modality, cancel)
        rows = list(track(steps, "Judging", len(scans), console=console, disable=not console.is_terminal))
    metrics = write_study(rows, engine.manifests, arguments.prevalence, arguments.out, chosen={})
    for model in metrics["models"]:
        console.print(_table(model))
    console.print(f"{metrics['scans']} scans, {metrics['refused']} refused, {metrics['failed']} could not be read.")
    console.print(f"Study: {arguments.out}", soft_wrap=True)
    if len(rows) < len(scans):
        console.print(f"Stopped after {len(rows)} of {len(scans)}: the figures are of these only.")
        return STOPPED
    return SOME_UNREADABLE if metrics["failed"] else DONE


def _table(model: dict[str, Any]) -> Table:
    title = f"Model {model['model']['id']} {model['model']['version']}"
    table = Table("Figure", "All scans", "Answered scans only", title=title, box=SIMPLE_HEAD, header_style="bold")
    everything, answered = _lines(model["all"]), _lines(model["answered"])
    for name, value in everything.items():
        table.add_row(name, value, answered.get(name, ""))
    return table


def _lines(figures: dict[str, Any] | None) -> dict[str, str]:
    if figures is None:
        return {}
    abnormal = figures["abnormal"]
    lines = {"Scans": str(figures["n"]), "Patients": str(figures["patients"])}
    lines["AUC, signs of pneumonia"] = _interval(abnormal["auc"])
    for point, values in abnormal["operating_points"].items():
        for name, title in _TITLES.items():
            lines[f"{title}, {_POINTS[point]} {values['threshold']:.2f}"] = _interval(values[name])
    lines["Calibration error"] = _interval(abnormal["ece"])
    for name, values in figures["classes"].items():
        lines[f"AUC, {CLASSES[name]} ({values['n']})"] = _interval(values["auc"])
    if named := figures["named"]:
        for name, title in _NAMED.items():
            lines[f"{title}, which class ({named['n']})"] = _interval(named[name])
    return lines


def _interval(estimate: dict[str, Any] | None) -> str:
    if estimate is None:
        return "-"
    return f"{estimate['value']:.3f} ({estimate['low']:.3f} to {estimate['high']:.3f})"
