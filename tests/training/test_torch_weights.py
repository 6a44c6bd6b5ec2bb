"""State dicts are read without PyTorch, and pickles that want to run code are refused."""

import io
import os
import pickle
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from training.networks.torch_weights import LEGACY_MAGIC, read_state_dict

VALUES = np.arange(6, dtype="<f4")


def _dump(value: object, storage: object = None) -> bytes:
    class Pickler(pickle.Pickler):
        def persistent_id(self, item: object) -> object:
            return ("storage", storage, "key", "cpu", 6, None) if item == "the storage" else None

    buffer = io.BytesIO()
    Pickler(buffer, 2).dump(value)
    return buffer.getvalue()


def _state_dict_bytes(monkeypatch: pytest.MonkeyPatch, shape: tuple[int, ...], stride: tuple[int, ...]) -> bytes:
    class FloatStorage:
        __module__, __qualname__ = "torch", "FloatStorage"

    def rebuild(*_: Any) -> None: ...

    rebuild.__module__, rebuild.__qualname__ = "torch._utils", "_rebuild_tensor_v2"

    class Tensor:
        def __reduce__(self) -> tuple[Any, ...]:
            return rebuild, ("the storage", 0, shape, stride, False, None)

    torch, inner = ModuleType("torch"), ModuleType("torch._utils")
    torch.FloatStorage, inner._rebuild_tensor_v2 = FloatStorage, rebuild  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "torch", torch)
    monkeypatch.setitem(sys.modules, "torch._utils", inner)
    head = _dump(LEGACY_MAGIC) + _dump(1001) + _dump({"little_endian": True})
    body = _dump({"layer.weight": Tensor()}, FloatStorage) + _dump(["key"])
    return head + body + np.int64(6).tobytes() + VALUES.tobytes()


def test_tensors_come_back_with_their_strides(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "w.pth").write_bytes(_state_dict_bytes(monkeypatch, (3, 2), (1, 3)))
    weights = read_state_dict(tmp_path / "w.pth")
    assert list(weights) == ["layer.weight"]
    assert np.array_equal(weights["layer.weight"], VALUES.reshape(2, 3).T)


def test_a_tensor_larger_than_its_storage_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "w.pth").write_bytes(_state_dict_bytes(monkeypatch, (4, 2), (2, 1)))
    with pytest.raises(pickle.UnpicklingError, match="past its storage"):
        read_state_dict(tmp_path / "w.pth")


def test_a_pickle_that_runs_code_is_refused(tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[Any, ...]:
            return os.system, (f"touch {tmp_path / 'ran'}",)

    (tmp_path / "w.pth").write_bytes(pickle.dumps(Evil()))
    with pytest.raises(pickle.UnpicklingError, match="does not need"):
        read_state_dict(tmp_path / "w.pth")
    assert not (tmp_path / "ran").exists()


def test_another_format_is_refused(tmp_path: Path) -> None:
    (tmp_path / "w.pth").write_bytes(pickle.dumps(5))
    with pytest.raises(pickle.UnpicklingError, match="not a state dict"):
        read_state_dict(tmp_path / "w.pth")
