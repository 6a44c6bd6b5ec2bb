"""The command line's grammar. Commands import what they need when they run, so that `--help` answers at once."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from core import __version__
from core.imaging.scan import Modality
from core.translation import ENGLISH, LANGUAGES
from core.words import DISCLAIMER

_REPORTS: Final = ("csv", "json", "pdf")
_OBJECTS: Final = ("sc", "sr")


def parse_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Parse the command line; its `command` attribute is the function to call with the result.

    Raises:
        SystemExit: wrong usage (2), or after --help and --version (0).
    """
    parser = argparse.ArgumentParser(
        "thoralite", description=f"Screens chest X-rays, CT and lung ultrasound for signs of pneumonia. {DISCLAIMER}"
    )
    parser.add_argument("--version", action="version", version=f"thoralite {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_screen(commands)
    _add_show(commands)
    _add_evaluate(commands)
    _add_export_dicom(commands)
    _add_workspace(commands)
    _add_support_bundle(commands)
    _add_update(commands)
    commands.add_parser("models", help="list the models and verify their files").set_defaults(command=_models)
    commands.add_parser("self-test", help="check that this computer gives the released answers").set_defaults(
        command=_self_test
    )
    return parser.parse_args(argv)


def _add_screen(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    screen = commands.add_parser("screen", help="screen files and folders, write tables and PDF reports")
    screen.set_defaults(command=_screen)
    screen.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="a scan, a folder, a ZIP archive or a DICOMDIR"
    )
    screen.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for results and reports")
    _add_modality(screen)
    screen.add_argument("--jobs", type=_at_least_one, default=1, metavar="N", help="scans worked on at once (1)")
    screen.add_argument(
        "--report", type=_reports, default=frozenset(_REPORTS), metavar="LIST", help="of csv,json,pdf (all)"
    )
    screen.add_argument("--lang", choices=LANGUAGES, default=ENGLISH, help="language of reports (en)")
    screen.add_argument("--no-heatmap", dest="heatmap", action="store_false", help="leave the heat maps out")
    again = screen.add_mutually_exclusive_group()
    again.add_argument(
        "--resume",
        dest="fresh",
        action="store_false",
        default=False,
        help="keep finished scans and go on (the default)",
    )
    again.add_argument("--fresh", action="store_true", help="forget what is stored in DIR and start anew")


def _add_show(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    show = commands.add_parser("show", help="judge one scan and print the answer")
    show.set_defaults(command=_show)
    show.add_argument("path", type=Path, metavar="FILE", help="a scan, or the folder of a series")
    _add_modality(show)


def _add_evaluate(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    evaluate = commands.add_parser("evaluate", help="measure the program on labelled scans of your own")
    evaluate.set_defaults(command=_evaluate)
    evaluate.add_argument("folder", type=Path, metavar="DIR", help="a folder for each class (normal, covid19, ...)")
    evaluate.add_argument("--out", type=Path, required=True, metavar="DIR2", help="folder for the study")
    evaluate.add_argument("--labels", type=Path, metavar="CSV", help="columns file,label[,patient] instead of folders")
    _add_modality(evaluate)
    evaluate.add_argument(
        "--prevalence", type=_share, default=0.1, metavar="P", help="share of your patients with pneumonia (0.1)"
    )


def _add_export_dicom(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = commands.add_parser("export-dicom", help="write the answers as DICOM objects for an archive (PACS)")
    export.set_defaults(command=_export_dicom)
    export.add_argument("results", type=Path, metavar="RESULTS_DIR", help="the results folder of `screen`")
    export.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the DICOM files")
    export.add_argument(
        "--what",
        type=_objects,
        default=frozenset(_OBJECTS),
        metavar="LIST",
        help="of sc (picture with heat map), sr (structured report) (all)",
    )


def _add_workspace(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    backup = commands.add_parser("backup", help="copy the stored results of a folder into one file")
    backup.set_defaults(command=_backup)
    backup.add_argument("folder", type=Path, metavar="DIR", help="folder given to `screen` as --out, or a workspace")
    backup.add_argument("--to", type=Path, required=True, metavar="FILE", help="the copy; replaced if it is there")
    repair = commands.add_parser("repair", help="rebuild damaged stored results of a folder")
    repair.set_defaults(command=_repair)
    repair.add_argument("folder", type=Path, metavar="DIR", help="folder given to `screen` as --out, or a workspace")


def _add_support_bundle(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    bundle = commands.add_parser("support-bundle", help="write one file for support, without patient data")
    bundle.set_defaults(command=_support_bundle)
    bundle.add_argument("--out", type=Path, metavar="FILE", help="the ZIP file (here, with the date in its name)")
    bundle.add_argument("--workspace", type=Path, metavar="DIR", help="results it is about (those of the window)")
    bundle.add_argument("--scan", type=int, metavar="N", help="only say which scan log and support file call N")


def _add_update(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    update = commands.add_parser("update", help="update the program or its models from a file, or go back")
    steps = update.add_subparsers(required=True, metavar="STEP")
    check = steps.add_parser("check", help="say what an update is and whether it is whole; nothing changes")
    check.set_defaults(command=_update_check)
    check.add_argument("pack", type=Path, metavar="PACK", help="a file whose name ends with .thoraliteupdate")
    install = steps.add_parser("install", help="check an update, compare it with what is in use, and use it")
    install.set_defaults(command=_update_install)
    install.add_argument("pack", type=Path, metavar="PACK", help="a file whose name ends with .thoraliteupdate")
    install.add_argument("--yes", action="store_true", help="do not ask before it is put in use")
    steps.add_parser("rollback", help="use what was in use before the last update").set_defaults(
        command=_update_rollback
    )
    steps.add_parser("status", help="say what is in use, and what was").set_defaults(command=_update_status)


def _add_modality(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--modality",
        type=_modality,
        default=None,
        metavar="auto|cxr|ct|us",
        help="judge as this kind of scan (auto: as file and picture tell)",
    )


def _modality(text: str) -> Modality | None:
    if text == "auto":
        return None
    if text not in ("cxr", "ct", "us"):
        raise argparse.ArgumentTypeError("choose from auto, cxr, ct, us")
    return Modality(text)


def _reports(text: str) -> frozenset[str]:
    return _some_of(_REPORTS, text)


def _objects(text: str) -> frozenset[str]:
    return _some_of(_OBJECTS, text)


def _some_of(choices: tuple[str, ...], text: str) -> frozenset[str]:
    wanted = frozenset(part.strip() for part in text.split(",") if part.strip())
    if not wanted or not wanted <= set(choices):
        raise argparse.ArgumentTypeError(f"name some of {','.join(choices)}")
    return wanted


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a whole number from 1")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 < share < 1:
        raise argparse.ArgumentTypeError("a number between 0 and 1")
    return share


def _evaluate(arguments: argparse.Namespace) -> int:
    from core.cli.evaluate import evaluate_command

    return evaluate_command(arguments)


def _export_dicom(arguments: argparse.Namespace) -> int:
    from core.cli.export_dicom import export_dicom_command

    return export_dicom_command(arguments)


def _screen(arguments: argparse.Namespace) -> int:
    from core.cli.screen import screen_command

    return screen_command(arguments)


def _show(arguments: argparse.Namespace) -> int:
    from core.cli.show import show_command

    return show_command(arguments)


def _backup(arguments: argparse.Namespace) -> int:
    from core.cli.workspace import backup_command

    return backup_command(arguments)


def _repair(arguments: argparse.Namespace) -> int:
    from core.cli.workspace import repair_command

    return repair_command(arguments)


def _models(arguments: argparse.Namespace) -> int:
    from core.cli.models import models_command

    return models_command()


def _self_test(arguments: argparse.Namespace) -> int:
    from core.cli.models import self_test_command

    return self_test_command()


def _support_bundle(arguments: argparse.Namespace) -> int:
    from core.cli.support_bundle import support_bundle_command

    return support_bundle_command(arguments)


def _update_check(arguments: argparse.Namespace) -> int:
    from core.cli.update import check_command

    return check_command(arguments)


def _update_install(arguments: argparse.Namespace) -> int:
    from core.cli.update import install_command

    return install_command(arguments)


def _update_rollback(arguments: argparse.Namespace) -> int:
    from core.cli.update import rollback_command

    return rollback_command()


def _update_status(arguments: argparse.Namespace) -> int:
    from core.cli.update import status_command

    return status_command()
