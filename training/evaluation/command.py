"""`python -m training evaluate`: the figures of the shipped models, made again and set beside the released ones."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from core.paths import MODELS
from training.config import DEFAULT_DATA, Config
from training.evaluation.not_chest import answered_though_no_chest
from training.evaluation.verify import verify

LUNGS: Final = "lungs"
REPRODUCED: Final = 0
DIFFERS: Final = 1


def evaluate(arguments: Sequence[str]) -> int:
    """Verify one shipped model, or all of them and that together they answer nothing but chest scans.

    Returns:
        The exit status: 1 if a figure differs or a picture of something else is answered.
    """
    parser = argparse.ArgumentParser(prog="python -m training evaluate", description=__doc__)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--config", default="cxr", help="a folder in models/ (default: cxr)")
    which.add_argument("--all", action="store_true", help="every folder in models/")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder that holds the image sets")
    options = parser.parse_args(arguments)
    names = sorted(path.parent.name for path in MODELS.glob("*/manifest.json")) if options.all else [options.config]
    agreeing = [_verified(name, options.data) for name in names]
    wrong = answered_though_no_chest(options.data) if options.all else []
    for name, agrees in zip(names, agreeing, strict=True):
        print(f"{name}: {'every figure reproduced' if agrees else 'SOME FIGURES DIFFER'}")
    for path in wrong:
        print(f"ANSWERED, BUT NO CHEST SCAN: {path}")
    return REPRODUCED if all(agreeing) and not wrong else DIFFERS


def _verified(name: str, root: Path) -> bool:
    print(f"== {name}")
    if name == LUNGS:
        from training.lungs.evaluate import verify as verify_lungs

        return bool(verify_lungs(root))
    return verify(Config.load(name), root)
