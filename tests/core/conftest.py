"""Fixtures of the engine's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.pipeline import Engine
from core.store import Store
from tests.core.batches import Batch


@pytest.fixture
def batch(tmp_path: Path, engine: Engine) -> Iterator[Batch]:
    """A batch in a workspace of its own."""
    with Store(tmp_path / "out") as store:
        yield Batch(store, engine)
