"""Facts about the computer and the program, none of which tells whose they are: no names, no addresses, no folders."""

import ctypes
import importlib
import logging
import os
import platform
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from core import __version__
from core.processor import abilities, processor_name

_log = logging.getLogger(__name__)

LIBRARIES: Final = (
    "PySide6-Essentials", "cryptography", "highdicom", "ifaddr", "imagecodecs", "numpy", "onnxruntime", "pillow",
    "platformdirs", "pydicom", "pynetdicom", "reportlab", "rich", "uharfbuzz", "xlsxwriter",
)  # fmt: skip
_MODULES: Final = {"PySide6-Essentials": "PySide6", "pillow": "PIL"}  # whose name is another one
_MEGABYTE: Final = 1 << 20
_CLASSES: Final = ("avx512_vnni", "avx_vnni", "avx512f", "avx2", "avx", "sse4_2")  # the newest first


def log_start(program: str, **more: object) -> None:
    """Write into the log what runs here, and on what.

    Args:
        program: `log_file.DESKTOP` or `log_file.COMMAND_LINE`.
        more: facts that only the caller knows, named as they are to be read.
    """
    facts = {
        **program_facts(),
        "processor": processor_class(),
        "cores": os.cpu_count(),
        "memory_mb": memory_mb(),
        **more,
    }
    plain = [part for name, value in facts.items() for part in (name, value if value is not None else "unknown")]
    _log.info("%s starts" + "; %s %s" * len(facts), program, *plain)


def log_end(program: str) -> None:
    """Write into the log that the program ends as it should, and what it needed."""
    _log.info("%s ends; it took at most %d MB of memory", program, peak_memory_mb() or 0)


def program_facts() -> dict[str, object]:
    """Version, Python and system."""
    return {
        "version": __version__,
        "packaged": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "build": _system_build(),
        "machine": platform.machine(),
    }


def processor_class() -> str:
    """The newest kind of instructions the processor has that the networks use; the machine's kind if nobody tells."""
    known = abilities() or frozenset()
    return next((name for name in _CLASSES if name in known), platform.machine())


def memory_mb() -> int | None:
    """Memory of the computer; None where nobody tells."""
    with suppress(OSError, ValueError, AttributeError):
        if sys.platform == "win32":
            status = _MemoryOfWindows()
            ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
            return int(status.total) // _MEGABYTE
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // _MEGABYTE
    return None


def peak_memory_mb() -> int | None:
    """The most memory this process has held so far; None where nobody tells."""
    with suppress(ImportError, OSError, AttributeError):
        if sys.platform == "win32":
            counters = _ProcessOfWindows(cb=ctypes.sizeof(_ProcessOfWindows))
            process = ctypes.c_void_p(-1)  # this one
            ctypes.windll.psapi.GetProcessMemoryInfo(process, ctypes.byref(counters), counters.cb)
            return int(counters.peak) // _MEGABYTE
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak // _MEGABYTE if sys.platform == "darwin" else peak // 1024
    return None


def disk_free_mb(folder: Path) -> int | None:
    """Room on the drive of a folder, or of the nearest one above it that is there; None where nobody tells."""
    with suppress(OSError):
        there = next((place for place in (folder, *folder.parents) if place.exists()), None)
        return None if there is None else shutil.disk_usage(there).free // _MEGABYTE
    return None


def library_versions() -> dict[str, str]:
    """Versions of the libraries the program is made with."""
    return {name: _version(name) for name in LIBRARIES}


def system_facts() -> dict[str, Any]:
    """Everything about the computer that may explain what went wrong."""
    return {
        **program_facts(),
        "processor": processor_name(),
        "processor_class": processor_class(),
        "processor_abilities": " ".join(sorted(abilities() or ())),
        "cores": os.cpu_count(),
        "memory_mb": memory_mb(),
        "peak_memory_of_this_program_mb": peak_memory_mb(),
    }


def _system_build() -> str:
    if sys.platform == "win32":
        return platform.version()
    if sys.platform == "darwin":
        return platform.mac_ver()[0]
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "").replace("/", " ")
    except OSError:
        return ""


def _version(name: str) -> str:
    """The version of a library; a package has no more than the library itself."""
    from importlib import metadata  # slow to load, and only wanted here

    with suppress(metadata.PackageNotFoundError):
        return metadata.version(name)
    try:
        return str(
            getattr(importlib.import_module(_MODULES.get(name, name)), "__version__", "there, but does not tell")
        )
    except ImportError as error:
        return f"cannot be loaded ({type(error).__name__})"


class _MemoryOfWindows(ctypes.Structure):
    """MEMORYSTATUSEX."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("rest", ctypes.c_uint64 * 6),
    )

    def __init__(self) -> None:
        super().__init__(length=ctypes.sizeof(type(self)))


class _ProcessOfWindows(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS."""

    _fields_ = (
        ("cb", ctypes.c_uint32),
        ("faults", ctypes.c_uint32),
        ("peak", ctypes.c_size_t),
        ("rest", ctypes.c_size_t * 7),
    )
