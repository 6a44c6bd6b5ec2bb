"""Milliseconds from a mouse event to the redrawn canvas of the viewer: `python -m benchmarks.viewer_redraw`.

For films of some sizes, without and with a heat map, in a viewer of 1280x720 at 100 % and at 200 % scaling: dragging
the window, moving the picture while zoomed, zooming, and once a
drag what prepares it and the exact redraw at its end. Prints the median and
the slowest of each; 60 redraws a second allow 16.7 ms.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from desktop.viewer import Viewer

SIZES = ((512, 512), (2500, 2048), (3000, 3000))
VIEWER = (1280, 720)
SCALES = (1, 2)
STEPS = 40


def main() -> None:
    """Run the benchmark, each scaling in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scale", type=int, choices=SCALES, help="measure this one in this process")
    scale = parser.parse_args().scale
    if scale is not None:
        measure_all(scale)
        return
    for factor in SCALES:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(factor)}
        command = [sys.executable, "-m", "benchmarks.viewer_redraw", "--scale", str(factor)]
        subprocess.run(command, env=environment, check=True)


def measure_all(scale: int) -> None:
    """Measure films of all sizes, without and with a heat map."""
    from PySide6.QtWidgets import QApplication

    from desktop.viewer import Viewer

    app = QApplication([])
    for height, width in SIZES:
        for heat in (False, True):
            with tempfile.TemporaryDirectory() as folder:
                viewer = Viewer()
                viewer.resize(*VIEWER)
                viewer.show()
                open_film(app, viewer, Path(folder, "film.png"), height, width, heat)
                figures = ", ".join(f"{name} {take(times)}" for name, times in measure(viewer).items())
                print(f"{scale * 100} %, {width}x{height}{' with heat map' if heat else ''}: {figures}", flush=True)
                viewer.wait()


def open_film(app: object, viewer: "Viewer", path: Path, height: int, width: int, heat: bool) -> None:
    """Show a smooth film with film grain."""
    from PySide6.QtWidgets import QApplication

    from core.imaging.scan import Modality, ScanSource
    from core.results import CaseResult, Heatmap, Status

    rng = np.random.default_rng(7)
    coarse = Image.fromarray(rng.random((9, 7), np.float32)).resize((width, height), Image.Resampling.BICUBIC)
    grey = np.clip(np.asarray(coarse) * 200 + rng.normal(20, 3, (height, width)), 0, 255).astype(np.uint8)
    Image.fromarray(grey).save(path, compress_level=1)
    heatmap = Heatmap(rng.random((7, 7), np.float32)) if heat else None
    viewer.show_case(
        CaseResult(ScanSource(path, (path,)), Status.ANSWERED, Modality.CXR, sha256=path.name, heatmap=heatmap)
    )
    while viewer.picture is None:
        QApplication.processEvents()
        time.sleep(0.01)
    QApplication.processEvents()


def measure(viewer: "Viewer") -> dict[str, list[float]]:
    """Milliseconds of each step of each kind."""
    from PySide6.QtCore import Qt

    left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
    times = {"press": [timed(viewer, lambda: send(viewer, "MouseButtonPress", 200, left))]}
    times["window"] = drag(viewer, left)
    times["end of drag"] = [timed(viewer, lambda: send(viewer, "MouseButtonRelease", 200, left))]
    viewer.canvas.zoom(4)
    viewer.canvas.viewport().repaint()
    send(viewer, "MouseButtonPress", 200, right)
    times["move"] = drag(viewer, right)
    send(viewer, "MouseButtonRelease", 200, right)
    viewer.canvas.fit()
    times["zoom"] = [timed(viewer, lambda: viewer.canvas.zoom(0.5)) for _ in range(10)]
    return times


def drag(viewer: "Viewer", button: object) -> list[float]:
    """Milliseconds of each step of a drag of the mouse."""
    return [timed(viewer, lambda step=step: send(viewer, "MouseMove", 200 + 3 * step, button)) for step in range(STEPS)]


def send(viewer: "Viewer", kind: str, place: int, button: object) -> None:
    """Send a mouse event to the canvas, as Qt does."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    target, point = viewer.canvas.viewport(), QPointF(place, place)
    buttons = Qt.MouseButton.NoButton if kind == "MouseButtonRelease" else button
    modifiers = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(getattr(QMouseEvent.Type, kind), point, target.mapToGlobal(point), button, buttons, modifiers)
    QApplication.sendEvent(target, event)


def timed(viewer: "Viewer", change: Callable[[], object]) -> float:
    """Milliseconds until a change is painted."""
    start = time.perf_counter()
    change()
    viewer.canvas.viewport().repaint()
    return (time.perf_counter() - start) * 1000


def take(times: list[float]) -> str:
    """Median and slowest, in words."""
    return f"{statistics.median(times):.1f} ms" + (f" (slowest {max(times):.1f})" if len(times) > 1 else "")


if __name__ == "__main__":
    main()
