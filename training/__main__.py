"""`python -m training COMMAND`: rebuild the shipped models from public image sets, and look into them."""

import argparse
import os
import sys
from pathlib import Path

from training.config import DEFAULT_DATA
from training.steps import STEPS


def _compare(arguments: list[str]) -> int:
    from training.comparison.command import compare

    compare(arguments)
    return 0


def _evaluate(arguments: list[str]) -> int:
    from training.evaluation.command import evaluate

    return evaluate(arguments)


WITH_OPTIONS = {
    "compare": (_compare, "train published architectures on one split and tabulate them"),
    "evaluate": (_evaluate, "make the figures of the shipped models again and set them beside the released ones"),
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (_, about) in STEPS.items():
        step = commands.add_parser(name, help=about, description=about)
        step.add_argument("--config", default="cxr", help="name of a file in training/configs (default: cxr)")
    build = commands.add_parser("build", help="every step in order; goes on where an interrupted build stopped")
    build.add_argument("--config", action="append", help="name of a file in training/configs (default: all that ship)")
    commands.add_parser("gap", help="what was tried against the gap between sources; writes docs/gap_cxr.md")
    for command in commands.choices.values():
        command.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder that holds the image sets")
    for name, (_, about) in WITH_OPTIONS.items():
        commands.add_parser(name, help=about, add_help=False)
    return parser


def main() -> None:
    """Parse the command line and run one command."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    parser = _parser()
    arguments, rest = parser.parse_known_args()
    if arguments.command in WITH_OPTIONS:
        raise SystemExit(WITH_OPTIONS[arguments.command][0](sys.argv[2:]))
    if rest:
        parser.error(f"unknown: {' '.join(rest)}")
    if not arguments.data.is_dir():
        parser.error(f"no image sets in {arguments.data}; name their folder with --data")
    if arguments.command == "gap":
        from training.config import Config
        from training.gap.table import run_trials

        run_trials(Config.load("cxr"), arguments.data)
    elif arguments.command == "build":
        from training.build import SHIPPED, build

        build(tuple(arguments.config or SHIPPED), arguments.data)
    else:
        from training.steps import run_step

        run_step(arguments.command, arguments.config, arguments.data)


if __name__ == "__main__":
    main()
