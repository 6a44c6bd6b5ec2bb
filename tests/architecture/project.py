"""What the project consists of: its root, its Python files and its text files."""

import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ("core", "desktop")
PYTHON_FOLDERS = (*PROGRAM, "training", "scripts", "benchmarks", "tests")


def python_files(*folders: str) -> list[Path]:
    """Every Python file below the named folders of the project."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


@cache
def project_files() -> tuple[Path, ...]:
    """Every file that is or would be committed."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True
    )
    if listing.returncode != 0:
        pytest.skip("not a git checkout")
    paths = (ROOT / name for name in listing.stdout.decode().split("\0") if name)
    return tuple(path for path in paths if path.is_file())


def text_files() -> Iterator[tuple[Path, str]]:
    """Every project file that is text, with its content."""
    for path in project_files():
        content = path.read_bytes()
        if b"\0" not in content:
            yield path, content.decode("utf-8")
