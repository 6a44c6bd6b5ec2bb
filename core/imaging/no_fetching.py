"""Keeps from pydicom the library it would fetch its makers' sample files with.

Where somebody has installed `requests`, pydicom loads it with itself, and loading it is enough to open a socket.
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Final

_FETCHER: Final = "requests"
_PART: Final = "pydicom.data.download"
_LOADED: Final = "HAVE_REQUESTS"  # what that part says when it has tried


class _NotForPydicom:
    """A finder of modules (PEP 451) that finds none, and one of them for nobody to load while pydicom does."""

    @staticmethod
    def find_spec(
        name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        part = sys.modules.get(_PART)
        if name == _FETCHER and part is not None and not hasattr(part, _LOADED):
            raise ModuleNotFoundError(f"{_FETCHER} is kept from {_PART}", name=name)
        return None


def keep_from_fetching() -> None:
    """From now on pydicom is loaded without it; to be called before pydicom is."""
    if _NotForPydicom not in sys.meta_path:
        sys.meta_path.insert(0, _NotForPydicom)
