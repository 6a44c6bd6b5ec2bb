"""What is installed: files, models, and whether they give the released answers."""

import csv
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from core.errors import ModelError
from core.in_use import models_folder
from core.manifest import load_manifest
from core.network import verify_hash
from core.paths import ROOT
from core.pipeline import Engine, load_engine
from core.selftest import run_self_test

_OF_SOURCE: Final = ("core", "desktop", "models", "resources")  # a developer's folder holds other things, too
_NOT_SHIPPED: Final = ("__pycache__",)
_KEYS: Final = "update_keys"  # their files are named after whose they are, which may be the clinic


def installed_files() -> str:
    """Every file of the program with its size, as CSV; keys for updates without their names."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("file", "bytes"))
    files = sorted(_files())
    keys = [file for file in files if f"/{_KEYS}/" in file[0] and file[0].endswith(".pub")]
    writer.writerows(file for file in files if file not in keys)
    writer.writerows((f"resources/{_KEYS}/{number}.pub", size) for number, (_, size) in enumerate(keys, 1))
    return text.getvalue()


def model_states() -> list[dict[str, Any]]:
    """Each model, and whether its file is the released one."""
    return [_state(path.parent) for path in sorted(models_folder().glob("*/manifest.json"))]


def self_test_table(engine: Engine | None = None) -> str:
    """The released cases judged here, as CSV.

    Args:
        engine: the loaded models; None to load them.

    Raises:
        ModelError: a model or a case is missing or was changed.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("model", "case", "difference", "allowed", "passed"))
    for check in run_self_test(engine or load_engine()):
        difference = "no answer" if check.difference is None else f"{check.difference:.6f}"
        writer.writerow((check.model, check.file, difference, check.tolerance, check.passed))
    return text.getvalue()


def _state(folder: Path) -> dict[str, Any]:
    try:
        manifest = load_manifest(folder)
        state = {"id": manifest.id, "version": manifest.version, "sha256": manifest.sha256}
        verify_hash(manifest)
    except ModelError as error:
        return {"id": folder.name, "state": error.code.value}
    return {**state, "bytes": manifest.model_path.stat().st_size, "state": "as released"}


def _files() -> Iterator[tuple[str, int]]:
    tops = [ROOT] if getattr(sys, "frozen", False) else [ROOT / name for name in _OF_SOURCE]
    for top in tops:
        for folder, inside, names in os.walk(top):
            inside[:] = [name for name in inside if name not in _NOT_SHIPPED]
            for name in names:
                path = Path(folder, name)
                yield path.relative_to(ROOT).as_posix(), path.lstat().st_size
