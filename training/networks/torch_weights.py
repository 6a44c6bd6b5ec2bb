"""Reads the float tensors of a PyTorch state dict without PyTorch and without running the pickle's code."""

import pickle
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

import numpy as np
from numpy.typing import NDArray

# torch/serialization.py: the first pickle of the format before zip files (PyTorch < 1.6).
LEGACY_MAGIC: Final = 0x1950A86A20F9469CFC6C
DTYPES: Final = {"FloatStorage": np.dtype("<f4"), "LongStorage": np.dtype("<i8")}


@dataclass(frozen=True)
class _Tensor:
    storage: str
    offset: int
    shape: tuple[int, ...]
    stride: tuple[int, ...]


class _StorageType:
    def __init__(self, name: str) -> None:
        self.dtype = DTYPES[name]


class _StateDictUnpickler(pickle.Unpickler):
    """Knows the four names a plain state dict needs; anything else is refused, so no code can be run."""

    def __init__(self, stream: IO[bytes]) -> None:
        super().__init__(stream)
        self.dtypes: dict[str, np.dtype[Any]] = {}

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _rebuild
        if module == "torch" and name in DTYPES:
            return _StorageType(name)
        raise pickle.UnpicklingError(f"a state dict does not need {module}.{name}")

    def persistent_load(self, pid: Any) -> str:
        _, storage_type, key, _, _, _ = pid
        self.dtypes[key] = storage_type.dtype
        return str(key)


def _rebuild(storage: str, offset: int, shape: tuple[int, ...], stride: tuple[int, ...], *_: Any) -> _Tensor:
    return _Tensor(storage, offset, shape, stride)


def read_state_dict(path: Path) -> dict[str, NDArray[Any]]:
    """Read a state dict saved by `torch.save` in its older, non-zip format.

    Returns:
        Contiguous arrays by parameter name, in PyTorch's own axis order.

    Raises:
        pickle.UnpicklingError: the file is of another format or holds something other than plain tensors.
    """
    with path.open("rb") as stream:
        if _StateDictUnpickler(stream).load() != LEGACY_MAGIC:
            raise pickle.UnpicklingError(f"{path.name} is not a state dict of the older PyTorch format")
        for _ in range(2):  # protocol version, byte order and type sizes of the writer
            _StateDictUnpickler(stream).load()
        unpickler = _StateDictUnpickler(stream)
        tensors = unpickler.load()
        keys = _StateDictUnpickler(stream).load()
        storages = {key: _read_storage(stream, unpickler.dtypes[key]) for key in keys}
    return {name: _materialise(tensor, storages[tensor.storage]) for name, tensor in tensors.items()}


def _read_storage(stream: IO[bytes], dtype: np.dtype[Any]) -> NDArray[Any]:
    count = int(np.frombuffer(stream.read(8), "<i8")[0])
    return np.frombuffer(stream.read(count * dtype.itemsize), dtype, count)


def _materialise(tensor: _Tensor, storage: NDArray[Any]) -> NDArray[Any]:
    last = tensor.offset + sum((n - 1) * step for n, step in zip(tensor.shape, tensor.stride, strict=True))
    if last >= storage.size:
        raise pickle.UnpicklingError("a tensor reaches past its storage")
    strides = tuple(step * storage.itemsize for step in tensor.stride)
    view = np.lib.stride_tricks.as_strided(storage[tensor.offset :], tensor.shape, strides, writeable=False)
    return np.ascontiguousarray(view)
