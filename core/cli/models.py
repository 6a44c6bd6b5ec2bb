"""`thoralite models` and `thoralite self-test`."""

from pathlib import PurePosixPath

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from core.cli.exit_codes import DONE, NO_MODEL
from core.errors import ErrorCode, ModelError
from core.in_use import models_folder
from core.manifest import load_manifest
from core.network import verify_hash
from core.pipeline import load_engine
from core.selftest import run_self_test
from core.words import task_words


def models_command() -> int:
    """List every model and whether its file is the released one; returns the exit code."""
    folders = sorted(path.parent for path in models_folder().glob("*/manifest.json"))
    if not folders:
        raise ModelError(ErrorCode.MODEL_MISSING, "no manifest found")
    table = Table("Model", "Version", "Says", "SHA-256", "File", box=SIMPLE_HEAD, header_style="bold")
    code = DONE
    for folder in folders:
        try:
            manifest = load_manifest(folder)
            verify_hash(manifest)
        except ModelError as error:
            table.add_row(folder.name, "", "", "", Text(error.message, "bold red"))
            code = NO_MODEL
        else:
            released = Text("as released", "green")
            table.add_row(manifest.id, manifest.version, task_words(manifest), manifest.sha256[:12], released)
    Console(highlight=False).print(table)
    return code


def self_test_command() -> int:
    """Judge the golden cases and print what came out; returns the exit code."""
    case = Column("Golden case", overflow="fold")
    table = Table("Model", case, "Difference", "Allowed", "Result", box=SIMPLE_HEAD, header_style="bold")
    checks = list(run_self_test(load_engine()))
    for check in checks:
        difference = "no answer" if check.difference is None else f"{check.difference:.4f}"
        verdict = Text("passed", "green") if check.passed else Text("FAILED", "bold red")
        table.add_row(check.model, PurePosixPath(check.file).name, difference, f"{check.tolerance:.4f}", verdict)
    console = Console(highlight=False)
    console.print(table)
    failed = sum(not check.passed for check in checks)
    if failed or not checks:
        console.print(f"{failed} of {len(checks)} golden cases failed: do not use ThoraLite on this computer.")
        return NO_MODEL
    console.print(f"All {len(checks)} golden cases passed: this computer gives the released answers.")
    return DONE
