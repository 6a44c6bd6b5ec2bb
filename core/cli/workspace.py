"""`thoralite backup` and `thoralite repair`."""

import argparse
from pathlib import Path

from core.cli.exit_codes import DONE
from core.errors import ErrorCode, SettingsError
from core.store import DATABASE, Store, repair


def backup_command(arguments: argparse.Namespace) -> int:
    """Copy a workspace's database into one verified file; returns the exit code."""
    _check_folder(arguments.folder)
    if not (arguments.folder / DATABASE).exists():
        raise SettingsError(ErrorCode.BAD_SETTING, f"nothing is stored in {arguments.folder}")
    with Store(arguments.folder) as store:
        store.backup(arguments.to)
    print(f"Backup: {arguments.to}")
    return DONE


def repair_command(arguments: argparse.Namespace) -> int:
    """Rebuild a workspace's database and say what came back; returns the exit code."""
    _check_folder(arguments.folder)
    repaired = repair(arguments.folder)
    print(f"Rescued: {repaired.cases} scans, {repaired.readings} readings, {repaired.events} lines of the audit trail.")
    if repaired.lost:
        print(f"Answers lost: {repaired.lost}. These scans wait in the window, or name them to `screen` again.")
    if repaired.backup is not None:
        print(f"Gaps were filled from the backup {repaired.backup.name}.")
    if repaired.kept is not None:
        print(f"The damaged file was kept: {repaired.kept.name}")
    return DONE


def _check_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise SettingsError(ErrorCode.BAD_SETTING, f"there is no folder {folder}")
