"""Whether processors of other kinds give the shipped answers: the model is run on emulated ones.

ONNX Runtime picks its kernels by what the processor says it can, and 8-bit kernels without VNNI can overflow where
those with it do not. qemu-user emulates a processor without it. It knows no AVX-512, so VNNI itself is measured where
the processor at hand has it, and by what the model says there natively.
"""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.paths import ROOT
from training.commands import split_pictures, write_json
from training.config import Config
from training.data.datasets import Picture, picture_path
from training.evaluation.answers import OUT_OF_FOLD
from training.evaluation.constants import Constants
from training.evaluation.figures import rounded
from training.evaluation.fitted import constants_document
from training.exporting.export import fp32_path, int8_path
from training.exporting.parity import compare
from training.fitting.features import network_input

QEMU: Final = "qemu-x86_64"
PICTURES: Final = 48  # half a second each, emulated
# What qemu calls a processor with these abilities and without the next ones.
EMULATED: Final = {"AVX2, no VNNI": "Haswell", "AVX, no AVX2": "IvyBridge", "SSE4.2, no AVX": "Westmere"}
# NumPy's matrix library mistakes the emulated processors; it has no part in the network.
PLAIN_NUMPY: Final = {"OPENBLAS_CORETYPE": "Nehalem"}
FILE: Final = "cpu_classes.json"


def measure_cpu_classes(config: Config, root: Path) -> None:
    """Run int8 and float model on every emulated processor and write cpu_classes.json; without qemu only say so."""
    if shutil.which(QEMU) is None or platform.machine().lower() not in ("x86_64", "amd64"):
        print(f"not measured: other processors are emulated by {QEMU} (package qemu-user) on an x86-64 computer")
        return
    constants = Constants.from_document(constants_document(config))
    paths = [picture_path(root, p) for p in chosen_pictures(split_pictures(config), config.seed)]
    inputs = np.stack([network_input(path, config) for path in paths])
    with tempfile.TemporaryDirectory() as folder:
        np.save(Path(folder) / "inputs.npy", inputs)
        document = _all_classes(config, constants, Path(folder))
    write_json(config.work / FILE, rounded(document))
    for name, figures in document["classes"].items():
        print(name, figures)


def chosen_pictures(pictures: list[Picture], seed: int) -> list[Picture]:
    """Held-out pictures, the same number of each label as far as there are."""
    tested = [p for p in pictures if p.split in ("test", OUT_OF_FOLD)] or pictures
    by_label: dict[str, list[Picture]] = {}
    for i in np.random.default_rng(seed).permutation(len(tested)):
        by_label.setdefault(tested[i].label, []).append(tested[i])
    turns = zip_longest(*(by_label[label] for label in sorted(by_label)))
    return [picture for turn in turns for picture in turn if picture is not None][:PICTURES]


def _all_classes(config: Config, constants: Constants, folder: Path) -> dict[str, Any]:
    models = {"int8": int8_path(config), "fp32": fp32_path(config)}
    native = {name: _run([], model, folder) for name, model in models.items()}
    classes: dict[str, Any] = {}
    for title, processor in EMULATED.items():
        found = {name: _run([QEMU, "-cpu", processor], model, folder) for name, model in models.items()}
        if found["int8"] is None or found["fp32"] is None:
            classes[title] = {"runs": False}
            continue
        classes[title] = {
            "runs": True,
            "int8_against_here": _compared(found["int8"], native["int8"], constants),
            "int8_against_fp32": _compared(found["int8"], found["fp32"], constants),
        }
    here = {"int8_against_fp32": _compared(native["int8"], native["fp32"], constants)}
    return {"here": {"abilities": abilities()} | here, "classes": classes}


def _compared(
    ours: NDArray[np.float32] | None, theirs: NDArray[np.float32] | None, constants: Constants
) -> dict[str, Any]:
    assert ours is not None
    assert theirs is not None
    return compare(constants.probabilities(ours), constants.probabilities(theirs), constants)


def _run(prefix: list[str], model: Path, folder: Path) -> NDArray[np.float32] | None:
    """Logits of the stored inputs; None where the processor lacks what the libraries need."""
    inputs, logits = folder / "inputs.npy", folder / "logits.npy"
    command = [*prefix, sys.executable, "-m", "training.exporting.emulated", str(model), str(inputs), str(logits)]
    logits.unlink(missing_ok=True)
    subprocess.run(command, cwd=ROOT, check=False, stderr=subprocess.DEVNULL, env=os.environ | PLAIN_NUMPY)
    return np.load(logits) if logits.exists() else None


def abilities() -> list[str]:
    """Vector instructions of the processor at hand that matter here; empty where the system does not say."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return []
    words = set(text.split())
    return [name for name in ("avx", "avx2", "avx512f", "avx512_vnni", "avx_vnni") if name in words]
