"""Rules for every file of the project: short, free of machine paths, versions pinned."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.project import PYTHON_FOLDERS, ROOT, python_files, text_files

LONGEST_FILE, LONGEST_FUNCTION = 400, 60
PACKAGE_INDEX = re.compile(r"pypi\.org|pythonhosted\.org|index-url|find-links")
MACHINE_PATH = re.compile(r"(?<![\w.])/(work|root|tmp|home/\w+)/|[A-Z]:\\Users")


@pytest.mark.parametrize("path", python_files(*PYTHON_FOLDERS), ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_are_short(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    functions = [
        node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    lengths = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in functions}
    assert len(source.splitlines()) <= LONGEST_FILE
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("pattern", [PACKAGE_INDEX, MACHINE_PATH], ids=["package index", "machine path"])
def test_no_file_depends_on_where_it_was_written(pattern: re.Pattern[str]) -> None:
    found = [
        (str(path.relative_to(ROOT)), match.group())
        for path, text in text_files()
        if path != Path(__file__)
        for match in pattern.finditer(text)
    ]
    assert found == []


def test_every_requirement_has_a_pinned_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = "".join((ROOT / name).read_text() for name in ("constraints.txt", "constraints-training.txt"))
    pinned = {normal(name) for name in re.findall(r"^([\w.-]+)==\d", pins, re.MULTILINE)}
    required = [
        *project["dependencies"],
        *(name for extra in project["optional-dependencies"].values() for name in extra),
    ]
    assert {normal(re.split(r"[<>=!~;\[ ]", name)[0]) for name in required} - pinned == set()


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
