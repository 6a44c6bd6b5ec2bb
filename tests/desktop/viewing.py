"""What the tests of viewer and comparison do with a mouse, and see."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.imaging.content_hash import content_sha256
from core.imaging.scan import Modality, ScanSource
from core.results import CaseResult, Heatmap, Reason, Recommendation, Status
from desktop.canvas import Canvas
from desktop.viewer import Viewer
from tests.desktop.conftest import PATIENCE

NO_KEY = Qt.KeyboardModifier.NoModifier
LEGEND = 70  # rows above in which the legend of the heat map has its colours


def film_of(path: Path) -> CaseResult:
    """An answered film with a heat map."""
    heat = np.zeros((7, 7), np.float32)
    heat[2:4, 2:4] = 1.0
    source = ScanSource(path, (path,))
    return CaseResult(
        source,
        Status.ANSWERED,
        Modality.CXR,
        frames=1,
        sha256=content_sha256(source),
        recommendation=Recommendation.REFER,
        reason=Reason.SIGNS_OF_PNEUMONIA,
        probabilities={"normal": 0.2, "covid19": 0.8},
        abnormal_probability=0.8,
        heatmap=Heatmap(heat),
    )


def show(qtbot: QtBot, viewer: Viewer, case: CaseResult) -> None:
    """Show a case and wait for its picture."""
    viewer.show_case(case)
    qtbot.waitUntil(lambda: viewer.picture is not None, timeout=PATIENCE)


def pixels(canvas: Canvas) -> NDArray[np.uint8]:
    """What the canvas shows: uint8 (H, W, 3)."""
    return as_array(canvas.viewport().grab().toImage())


def as_array(image: QImage) -> NDArray[np.uint8]:
    """An image as uint8 (H, W, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def turn_wheel(canvas: Canvas, angle: int, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    """Turn the wheel above the canvas, 120 a notch."""
    target = canvas.viewport()
    place = QPointF(target.rect().center())
    turn = QWheelEvent(
        place, target.mapToGlobal(place), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton,
        modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(target, turn)


def drag(
    canvas: Canvas, button: Qt.MouseButton, right: int, down: int, modifiers: Qt.KeyboardModifier = NO_KEY,
    release: bool = True,
) -> None:  # fmt: skip
    """Press a button of the mouse, move, and let go."""
    start = QPointF(200, 200)
    end = start + QPointF(right, down)
    send(canvas, QMouseEvent.Type.MouseButtonPress, start, button, modifiers)
    send(canvas, QMouseEvent.Type.MouseMove, end, button, modifiers)
    if release:
        send(canvas, QMouseEvent.Type.MouseButtonRelease, end, button, modifiers)


def send(
    canvas: Canvas,
    kind: QMouseEvent.Type,
    place: QPointF,
    button: Qt.MouseButton,
    modifiers: Qt.KeyboardModifier = NO_KEY,
) -> None:
    """Send one event of the mouse, as Qt does."""
    target = canvas.viewport()
    buttons = Qt.MouseButton.NoButton if kind is QMouseEvent.Type.MouseButtonRelease else button
    QApplication.sendEvent(target, QMouseEvent(kind, place, target.mapToGlobal(place), button, buttons, modifiers))
