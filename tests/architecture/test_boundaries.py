"""Who may import whom, checked from the sources, from the import graph and from a running interpreter."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.project import PROGRAM, ROOT, python_files

NOT_IN_THE_ENGINE = ("PySide6", "shiboken6", "tensorflow", "keras", "tf2onnx", "torch")
NETWORK = ("socket", "ssl", "urllib", "http", "ftplib", "smtplib", "requests", "urllib3", "PySide6.QtNetwork")
ENGINE_MODULES = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in python_files("core")
    if path.name != "__main__.py"
]


def test_the_whole_engine_loads_without_qt_and_training() -> None:
    program = f"import sys, {', '.join(ENGINE_MODULES)}; print(*sys.modules, sep='\\n')"
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert loaded.returncode == 0, loaded.stderr
    modules = loaded.stdout.split()
    assert "core.pipeline" in modules
    assert [name for name in modules if name.split(".")[0] in NOT_IN_THE_ENGINE] == []


def imported_names(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", python_files(*PROGRAM), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_source_of_the_program_imports_the_network(path: Path) -> None:
    forbidden = [name for name in imported_names(path) if f"{name}.".startswith(tuple(f"{top}." for top in NETWORK))]
    assert forbidden == []


def test_import_contracts_are_kept() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout
