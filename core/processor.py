"""What the processor of this computer can, and whether the program runs on it.

NumPy, ONNX Runtime and Qt are built for Intel and AMD processors with SSE 4.2 (x86-64-v2), and end the process without
a word on older ones. So this is asked before they are loaded. Every ARM processor of a supported system will do.
"""

import ctypes
import platform
import sys
from pathlib import Path
from typing import Final

_CPUINFO: Final = Path("/proc/cpuinfo")
_NEEDED: Final = "sse4_2"
_ASKED: Final = (_NEEDED, "avx", "avx2", "avx512f", "avx512_vnni", "avx_vnni")
_PF_OF_WINDOWS: Final = {_NEEDED: 38, "avx": 39, "avx2": 40, "avx512f": 41}  # PF_SSE4_2_INSTRUCTIONS_AVAILABLE, ...
_FIRST_WINDOWS_THAT_KNOWS: Final = 19041


def processor_fits() -> bool:
    """Whether the program runs on this processor, as the system says; where it does not say, NumPy is asked."""
    if not is_x86():
        return True
    known = abilities()
    return accepted_by_numpy() if known is None else _NEEDED in known


def accepted_by_numpy() -> bool:
    """Whether NumPy loads: it asks the processor itself, and so knows better where the system was mistaken.

    On processors without SSE 4.1 (Intel before 2008, AMD before 2011) it cannot even say no, and ends the process.
    """
    try:
        import numpy  # noqa: F401
    except RuntimeError:
        return False
    return True


def is_x86() -> bool:
    """Whether it is a processor of the Intel and AMD kind, with 64 bits."""
    return platform.machine().lower() in ("x86_64", "amd64")


def abilities() -> frozenset[str] | None:
    """Which of sse4_2, avx, avx2, avx512f, avx512_vnni and avx_vnni an Intel or AMD processor has.

    Returns:
        None where the system does not say, as macOS. Windows never tells of the last two.
    """
    if sys.platform == "win32":
        if sys.getwindowsversion().build < _FIRST_WINDOWS_THAT_KNOWS:
            return None
        has = ctypes.windll.kernel32.IsProcessorFeaturePresent
        return frozenset(name for name, number in _PF_OF_WINDOWS.items() if has(number))
    words = _cpuinfo("flags").split()
    return frozenset(words).intersection(_ASKED) if words else None


def processor_name() -> str:
    """What the processor is called, for IT staff; empty where nobody says."""
    return _cpuinfo("model name") or platform.processor() or platform.machine()


def _cpuinfo(key: str) -> str:
    """What Linux says of the first processor under this key; empty if nothing."""
    try:
        lines = _CPUINFO.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return ""
    return next((text.strip() for name, _, text in (line.partition(":") for line in lines) if name.strip() == key), "")
