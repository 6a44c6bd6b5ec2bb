"""The packaged command line gives what the sources give."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pydicom

from core import __version__
from core.cli.exit_codes import SOME_UNREADABLE
from tests.bundle.packaged import FILM, ROOT, SAMPLES, Package


def from_source(*arguments: Path | str) -> None:
    """Run the command line as developers do."""
    subprocess.run([sys.executable, "-m", "core.cli", *map(str, arguments)], cwd=ROOT, capture_output=True, check=False)


def lasting(dataset: pydicom.Dataset) -> list[tuple[str, Any]]:
    """What a DICOM object says, but for the date and time it was made."""
    return [
        (element.keyword, element.value) for element in dataset.iterall() if element.VR not in ("DA", "TM", "DT", "SQ")
    ]


def test_it_names_its_version(package: Package, home: Path) -> None:
    run = package.run("--version", home=home)
    assert (run.returncode, run.stdout, run.stderr) == (0, f"thoralite {__version__}\n", "")


def test_it_gives_the_released_answers(package: Package, home: Path) -> None:
    run = package.run("self-test", home=home)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "this computer gives the released answers" in run.stdout


def test_it_knows_its_models(package: Package, home: Path) -> None:
    run = package.run("models", home=home)
    assert run.returncode == 0
    assert run.stdout.count("as released") == len(list((ROOT / "models").glob("*/manifest.json")))


def test_it_says_of_the_samples_what_the_sources_say(package: Package, home: Path, tmp_path: Path) -> None:
    run = package.run("screen", SAMPLES, "--out", tmp_path / "packaged", home=home)
    assert run.returncode == SOME_UNREADABLE, run.stdout + run.stderr  # one sample is damaged
    from_source("screen", SAMPLES, "--out", tmp_path / "source")
    assert (tmp_path / "packaged/results.csv").read_bytes() == (tmp_path / "source/results.csv").read_bytes()
    reports = [sorted(path.name for path in (tmp_path / one / "reports").iterdir()) for one in ("packaged", "source")]
    assert reports[0] == reports[1]
    assert len(reports[0]) == 8


def test_it_writes_the_dicom_objects_the_sources_write(package: Package, home: Path, tmp_path: Path) -> None:
    package.run("screen", FILM, "--out", tmp_path / "workspace", "--report", "csv", home=home)
    run = package.run("export-dicom", tmp_path / "workspace", "--out", tmp_path / "packaged", home=home)
    assert run.returncode == 0, run.stdout + run.stderr
    from_source("export-dicom", tmp_path / "workspace", "--out", tmp_path / "source")
    written = sorted(path.relative_to(tmp_path / "packaged") for path in tmp_path.glob("packaged/*/*.dcm"))
    assert [path.name for path in written] == ["heatmap.dcm", "report.dcm"]
    for path in written:
        packaged, source = (pydicom.dcmread(tmp_path / one / path) for one in ("packaged", "source"))
        assert lasting(packaged) == lasting(source)
