"""The steps that make a model, in order. Each imports what it needs when it runs."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from training.config import Config

Step = Callable[[Config, Path], None]

GATE: Final = "gate"
LUNGS: Final = "lungs"  # no classifier: it has steps of its own


def _data(config: Config, root: Path) -> None:
    from training.commands import show_data

    show_data(config, root)


def _split(config: Config, root: Path) -> None:
    from training.commands import make_split

    make_split(config, root)


def _train(config: Config, root: Path) -> None:
    if config.task.name == GATE:
        from training.gate.fit import fit_gate

        fit_gate(config, root)
        return
    if config.folds:
        from training.fitting.cross_validation import fit_with_folds

        fit_with_folds(config, root)
        return
    from training.fitting.fit import fit_all

    fit_all(config, root)


def _export(config: Config, root: Path) -> None:
    if config.task.name == GATE:
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


STEPS: Final[Mapping[str, tuple[Step, str]]] = {
    "data": (_data, "say what is present, where to get the rest, and find near-duplicates"),
    "split": (_split, "assign every picture to train, val, test or external, by patient and group"),
    "train": (_train, "fit network, head and embedding"),
    "export": (_export, "Keras to ONNX to int8; calibrate on the validation split"),
    "assess": (_assess, "read the test split and the external sets once"),
    "parity": (_parity, "run the model on emulated processors"),
    "publish": (_publish, "write models/<id> with manifest, golden cases and model card"),
}


def run_step(step: str, name: str, root: Path) -> None:
    """Run one step of the configuration with this name; the lung finder skips the steps it does not have."""
    if name == LUNGS:
        from training.lungs.pipeline import run

        run(step, root)
        return
    STEPS[step][0](Config.load(name), root)
