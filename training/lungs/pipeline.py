"""The steps of `python -m training COMMAND --config lungs`."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from training.lungs.config import LungsConfig

Step = Callable[[LungsConfig, Path], None]


def _data(config: LungsConfig, root: Path) -> None:
    from training.lungs.gather import gather

    gather(config, root)


def _train(config: LungsConfig, root: Path) -> None:
    from training.lungs.train import train

    train(config, root)


def _export(config: LungsConfig, root: Path) -> None:
    from training.lungs.export import export

    export(config, root)


def _assess(config: LungsConfig, root: Path) -> None:
    from training.lungs.evaluate import assess

    assess(config, root)


def _publish(config: LungsConfig, root: Path) -> None:
    from training.lungs.publish import publish

    publish(config, root)


def run(command: str, root: Path) -> None:
    """Run one step, or all of them for "build"; steps the lung finder does not have do nothing."""
    config = LungsConfig.load("lungs")
    for name, step in STEPS.items():
        if command in (name, "build"):
            print(f"== {name}")
            step(config, root)


STEPS: Final[dict[str, Step]] = {
    "data": _data,
    "train": _train,
    "export": _export,
    "assess": _assess,
    "publish": _publish,
}
