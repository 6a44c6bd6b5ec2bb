"""`thoralite export-dicom`."""

import argparse
from pathlib import Path

from rich.console import Console

from core.batch import report_path
from core.cli.exit_codes import DONE, SOME_UNREADABLE, STOPPED
from core.cli.signals import stopped_by_signals
from core.dicom_export.stored import export_stored_case
from core.errors import ErrorCode, ScanError, SettingsError
from core.in_use import models_folder
from core.manifest import ClassifierManifest, load_manifest
from core.results import CaseResult
from core.store import DATABASE, Store


def export_dicom_command(arguments: argparse.Namespace) -> int:
    """Export every finished case of a results folder; returns the exit code."""
    if not (arguments.results / DATABASE).is_file():
        raise SettingsError(ErrorCode.BAD_SETTING, f"there are no results in {arguments.results}")
    loaded = [load_manifest(path.parent) for path in sorted(models_folder().glob("*/manifest.json"))]
    manifests = [manifest for manifest in loaded if isinstance(manifest, ClassifierManifest)]
    console = Console(highlight=False)
    exported = passed_over = failed = 0
    with stopped_by_signals() as cancel, Store(arguments.results) as store:
        for result in store.results():
            if cancel.is_set():
                console.print("Stopped. Start the same command again to go on.")
                return STOPPED
            try:
                files = export_stored_case(store, result, manifests, _folder(arguments.out, result), arguments.what)
            except ScanError as error:
                is_other_file = error.code is ErrorCode.NOT_DICOM
                passed_over, failed = passed_over + is_other_file, failed + (not is_other_file)
                _say(console, result, f"not exported: {error.message} {error.advice}")
            else:
                exported += 1
                _say(console, result, ", ".join(path.name for path in files))
    counts = f"{exported} exported, {passed_over} not DICOM, {failed} could not be exported."
    console.print(f"{counts}\nDICOM: {arguments.out}", soft_wrap=True, markup=False)
    return SOME_UNREADABLE if failed else DONE


def _folder(out: Path, result: CaseResult) -> Path:
    """The folder of a case, named like its PDF report."""
    return out / report_path(out, result.source).stem


def _say(console: Console, result: CaseResult, what: str) -> None:
    console.print(f"{result.source.name}: {what}", markup=False, soft_wrap=True)
