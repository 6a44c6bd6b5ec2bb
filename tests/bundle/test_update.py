"""Updates of the built package: models from a file, and a newer program that takes the place of the installed one."""

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.bundle.packaged import DATA, Package, started, wait_until
from tests.bundle.screen import Screen
from tests.core.updates import Workshop, workshop

__all__ = ["workshop"]

UPDATES = DATA / "updates"


@pytest.fixture
def trusting(package: Package, workshop: Workshop, tmp_path: Path) -> Package:
    """The package as somebody builds it who makes updates; its files are not copied but linked."""
    folder = Path(shutil.copytree(package.folder, tmp_path / "installed", symlinks=True, copy_function=os.link))
    shutil.copy(workshop.keys / "tester.pub", folder / "_internal/resources/update_keys")
    return replace(package, folder=folder)


def test_the_package_as_it_is_takes_no_update(package: Package, workshop: Workshop, home: Path) -> None:
    run = package.run("update", "install", workshop.models(), "--yes", home=home)
    assert run.returncode == 5
    assert "without a key" in run.stderr
    assert not (home / UPDATES).exists()


def test_models_from_a_file_are_used_and_taken_back(trusting: Package, workshop: Workshop, home: Path) -> None:
    run = trusting.run("update", "install", workshop.models(), "--yes", home=home)
    assert run.returncode == 0, run.stderr
    assert "0 of 8 samples" in run.stdout
    network = home / UPDATES / "2027-01-1/cxr/model.onnx"
    network.write_bytes(bytes(network.stat().st_size))
    assert trusting.run("self-test", home=home).returncode == 1  # these it goes by
    assert trusting.run("update", "rollback", home=home).returncode == 0
    assert trusting.run("self-test", home=home).returncode == 0


def test_a_newer_program_runs_in_place_of_the_installed_one(package: Package, home: Path, screen: Screen) -> None:
    """It is the same package under a higher number: what counts is which of them the system runs."""
    newer = home / UPDATES / "9.9.9-1"
    shutil.copytree(package.folder, newer, symlinks=True, copy_function=os.link)
    (newer / "update.json").write_text('{"files": []}')
    commands = {name: name for name in ("thoralite", "thoralite-desktop")}
    program = {"folder": "9.9.9-1", "version": "9.9.9", "platform": "linux-x86_64", "commands": commands}
    told = {"not_started": "", "told": False}
    entry = {**program, "first_start": "not_yet", "tries": 0, "tried_at": 0.0}
    pointer = home / UPDATES / "in_use.json"
    pointer.write_text(json.dumps({"schema": 1, "program": entry, "models": None, "before": None, **told}))
    with started(package.command("thoralite-desktop", [], home, DISPLAY=screen.display)) as running:
        wait_until(lambda: json.loads(pointer.read_text())["program"]["first_start"] == "worked", running)
        assert Path(f"/proc/{running.pid}/exe").readlink() == newer / "thoralite-desktop"
