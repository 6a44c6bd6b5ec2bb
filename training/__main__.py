"""`python -m training COMMAND`: rebuild a shipped model from public image sets."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from training.config import DEFAULT_DATA, Config

Step = Callable[[Config, Path], None]


def _data(config: Config, root: Path) -> None:
    from training.commands import show_data

    show_data(config, root)


def _split(config: Config, root: Path) -> None:
    from training.commands import make_split

    make_split(config, root)


def _train(config: Config, root: Path) -> None:
    if config.folds:
        from training.fitting.cross_validation import fit_with_folds

        fit_with_folds(config, root)
        return
    from training.fitting.fit import fit_all

    fit_all(config, root)


def _export(config: Config, root: Path) -> None:
    if config.task.name == "gate":
        from training.gate.export import export_gate

        export_gate(config, root)
        return
    from training.exporting.export import export_model

    export_model(config, root)


def _assess(config: Config, root: Path) -> None:
    from training.evaluation.assess import assess

    assess(config, root)


def _parity(config: Config, root: Path) -> None:
    from training.exporting.cpu_classes import measure_cpu_classes

    measure_cpu_classes(config, root)


def _publish(config: Config, root: Path) -> None:
    from training.publishing.publish import publish

    publish(config, root)


def _gap(config: Config, root: Path) -> None:
    from training.gap.table import run_trials

    run_trials(config, root)


STEPS: dict[str, tuple[Step, str]] = {
    "data": (_data, "say what is present, where to get the rest, and find near-duplicates"),
    "split": (_split, "assign every picture to train, val, test or external, by patient and group"),
    "train": (_train, "compute features, fit head and embedding"),
    "export": (_export, "Keras to ONNX to int8; calibrate on the validation split"),
    "assess": (_assess, "read the test split and the external sets once"),
    "parity": (_parity, "run the model on emulated processors"),
    "publish": (_publish, "write models/<id> with manifest, golden cases and model card"),
}


def main() -> None:
    """Parse the command line and run one step, or all of them."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    if sys.argv[1:2] == ["compare"]:  # has options of its own
        from training.comparison.command import compare

        compare(sys.argv[2:])
        return
    if sys.argv[1:2] == ["evaluate"]:  # of what was shipped, so it is no step
        from training.evaluation.command import evaluate

        raise SystemExit(evaluate(sys.argv[2:]))
    others = (
        "`evaluate [--config NAME | --all]` makes the figures of shipped models again; `compare --help` says how the "
        "published networks are compared"
    )
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__, epilog=others)
    parser.add_argument("command", choices=[*STEPS, "build"], help="; ".join(f"{n}: {s[1]}" for n, s in STEPS.items()))
    parser.add_argument("--config", default="cxr", help="name of a file in training/configs (default: cxr)")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder that holds the image sets")
    arguments = parser.parse_args()
    if not arguments.data.is_dir():
        parser.error(f"no image sets in {arguments.data}; name their folder with --data")
    if arguments.config == "lungs":  # no classifier: it has steps of its own
        from training.lungs.pipeline import run

        run(arguments.command, arguments.data)
        return
    config = Config.load(arguments.config)
    for name in STEPS if arguments.command == "build" else [arguments.command]:
        print(f"== {name}")
        STEPS[name][0](config, arguments.data)


if __name__ == "__main__":
    main()
