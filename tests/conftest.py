"""Fixtures every test may use."""

from collections.abc import Iterator
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


@pytest.fixture(scope="session", autouse=True)
def data_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Logs and settings of what the tests run lie apart from those of whoever runs them."""
    with pytest.MonkeyPatch.context() as environment:
        for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
            environment.setenv(name, str(tmp_path_factory.mktemp("data")))
        yield
