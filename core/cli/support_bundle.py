"""`thoralite support-bundle`."""

import argparse
from pathlib import Path

from core.cli.exit_codes import DONE
from core.errors import ErrorCode, SettingsError
from core.places import settings_file
from core.support_bundle import support_file_name
from core.support_bundle.bundle import write_support_bundle
from core.support_bundle.settings import workspace_of_settings
from core.support_bundle.workspace import scan_of_number


def support_bundle_command(arguments: argparse.Namespace) -> int:
    """Write the support file, or say which scan has a number; returns the exit code."""
    workspace = arguments.workspace
    if workspace is not None and not workspace.is_dir():
        raise SettingsError(ErrorCode.BAD_SETTING, f"there is no folder {workspace}")
    if arguments.scan is not None:
        print(scan_of_number(workspace or workspace_of_settings(settings_file()), arguments.scan))
        return DONE
    target = arguments.out or Path(support_file_name())
    write_support_bundle(target, workspace)
    print(f"Support file: {target}\nIt holds no pictures, names, dates or places; its README says what is in it.")
    return DONE
