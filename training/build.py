"""Rebuilds shipped models: every step in order, none twice, and how close the result is to what was shipped."""

import hashlib
import time
from pathlib import Path
from typing import Final

from core.paths import MODELS
from training.commands import read_json, write_json
from training.config import CONFIGS, RUNS, Config
from training.steps import LUNGS, STEPS, run_step

# The lung finder first: the X-ray and CT models see through it.
SHIPPED: Final = (LUNGS, "gate", "cxr", "ct", "us")
BEFORE: Final = "publish"  # what is compared with the shipped model before it is replaced


def build(names: tuple[str, ...], root: Path) -> None:
    """Run every step of every configuration not finished with the same configuration before, and say how long it took.

    Delete `training-runs/<name>` to begin again.
    """
    for name in names:
        for step in STEPS:
            _once(name, step, root)


def _once(name: str, step: str, root: Path) -> None:
    path = RUNS / name / "steps.json"
    stamp = hashlib.sha256((CONFIGS / f"{name}.toml").read_bytes()).hexdigest()
    finished = read_json(path) if path.exists() else {}
    if finished.get(step, {}).get("config_sha256") == stamp:
        print(f"== {name} {step}: finished before, in {finished[step]['seconds']:.0f} s")
        return
    print(f"== {name} {step}", flush=True)
    if step == BEFORE and name != LUNGS:
        _show_closeness(Config.load(name))
    start = time.monotonic()
    run_step(step, name, root)
    write_json(path, finished | {step: {"config_sha256": stamp, "seconds": round(time.monotonic() - start, 1)}})


def _show_closeness(config: Config) -> None:
    """Every rebuilt figure beside the shipped model's."""
    from training.evaluation.verify import compare_documents

    shipped = MODELS / config.id / "manifest.json"
    if shipped.exists():
        compare_documents(read_json(shipped).get("evaluation", {}), read_json(config.work / "evaluation.json"))
