"""What loads its libraries late may be asked for by several threads at once: picture, batch and receiver."""

import pkgutil
import subprocess
import sys
from pathlib import Path

import core.dicom_export
import core.imaging

ROOT = Path(__file__).resolve().parents[2]
MODULES = [
    module.name
    for package in (core.imaging, core.dicom_export)
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
    if module.name != "core.imaging.no_fetching"  # the package itself loads it, and nobody else
]

# Loads each module in a thread of its own, all at once, with as many switches between threads as can be.
SCRIPT = """
import importlib, sys, threading
sys.setswitchinterval(1e-6)
together = threading.Barrier(len(sys.argv) - 1)

def load(name):
    together.wait()
    importlib.import_module(name)

threads = [threading.Thread(target=load, args=[name]) for name in sys.argv[1:]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def test_modules_can_be_loaded_by_many_threads_at_once() -> None:
    assert len(MODULES) > 20
    run = subprocess.run([sys.executable, "-c", SCRIPT, *MODULES], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert run.stderr == ""
