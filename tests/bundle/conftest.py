"""The package is built once for all tests of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bundle.packaged import DATA, Package, build, cut_off
from tests.bundle.screen import Screen, new_screen


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """The package, built with the interpreter that runs the tests and run without a network."""
    return Package(build(tmp_path_factory.mktemp("package")), cut_off())


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home folder of somebody who has accepted the terms, and has nothing else."""
    folder = tmp_path / "home"
    (folder / DATA).mkdir(parents=True)
    (folder / DATA / "settings.json").write_text('{"accepted_terms": "1"}')
    return folder


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen of its own."""
    folder = tmp_path / "screen"
    folder.mkdir()
    with new_screen(folder) as one:
        yield one
