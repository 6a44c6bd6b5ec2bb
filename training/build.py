"""Rebuilds shipped models: every step in order, none twice; publishing says how close the result comes."""

import hashlib
import resource
import time
from pathlib import Path
from typing import Final

from training.commands import read_json, write_json
from training.config import CONFIGS, RUNS
from training.steps import LUNGS, STEPS, run_step

# The lung finder first: the X-ray and CT models see through it.
SHIPPED: Final = (LUNGS, "gate", "cxr", "ct", "us")


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
    start = time.monotonic()
    run_step(step, name, root)
    seconds, peak = round(time.monotonic() - start, 1), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"== {name} {step}: {seconds:.0f} s, at most {peak} MB of memory so far")
    write_json(path, finished | {step: {"config_sha256": stamp, "seconds": seconds, "peak_megabytes": peak}})
