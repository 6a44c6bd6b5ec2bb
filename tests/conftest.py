"""Fixtures every test may use."""

from pathlib import Path

import pytest

from core.pipeline import Engine, load_engine

_SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real scans beside the repository, which only developers have."""
    if not (_SHARED / "dicom" / "manifest.csv").is_file():
        pytest.skip("no ../shared beside the repository: real scans are not at hand")
    return _SHARED


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The shipped models."""
    return load_engine()
