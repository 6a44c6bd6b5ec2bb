"""Runs before either program: its own libraries are used and no others, and no other program is led to them.

PyInstaller's start hands the library path on to what we open, a PDF viewer for instance, which may not run with our
libraries; our own process has read it already. Where another Qt on this computer has set where its parts lie, ours
must not look there; PySide6 knows its own place.

On Windows the newest C++ runtime of the package is loaded first: a process keeps the one it loads first, and ONNX
Runtime cannot be loaded where that is older than its own. Where Windows itself has none, ONNX Runtime would ask for it
on the terminal without looking here.
"""

import os
import sys

_BEFORE = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _BEFORE:
    os.environ["LD_LIBRARY_PATH"] = _BEFORE
for _name in ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML2_IMPORT_PATH", "QT_STYLE_OVERRIDE"):
    os.environ.pop(_name, None)

if sys.platform == "win32":
    import ctypes
    import warnings

    warnings.filterwarnings("ignore", message="Please install the 2019 Visual C")

    # Each after those it needs; the names are those of bundle/windows_runtime.py.
    for _name in (
        "vcruntime140", "vcruntime140_1", "msvcp140", "msvcp140_1", "msvcp140_2", "msvcp140_atomic_wait",
        "msvcp140_codecvt_ids", "concrt140"):  # fmt: skip
        if os.path.isfile(_path := os.path.join(sys._MEIPASS, f"{_name}.dll")):
            ctypes.WinDLL(_path)
