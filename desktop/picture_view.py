"""The picture on the canvas: which part of it is seen, how large, and which way up."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from desktop.ruler import Ruler
from desktop.slice_item import SliceItem

if TYPE_CHECKING:  # the first paint does not wait for NumPy
    import numpy as np
    from numpy.typing import NDArray

_ZOOM_STEP: Final = 1.2
_ZOOM_RANGE: Final = (0.05, 40.0)


@dataclass(frozen=True)
class View:
    """Which part of a picture is seen, so that it can be shown of another picture of another size.

    Attributes:
        fitted: the whole picture, at every size of the canvas.
        zoom: how many times larger than fitted.
        middle: what is in the middle of the canvas: shares 0..1 of the picture's width and height, as it was taken.
    """

    fitted: bool
    zoom: float
    middle: tuple[float, float]


class PictureView(QGraphicsView):
    """Shows a slice and its heat map; turned and mirrored they stay together."""

    view_changed = Signal()  # the user zoomed or moved the picture

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = SliceItem()
        self._ruler = Ruler(self._picture)
        scene = QGraphicsScene(self)
        scene.addItem(self._picture)
        self.setScene(scene)
        self._aspect = 1.0
        self._orientation = QTransform()
        self._fitted = True
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pictures are not mirrored with the language
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)  # `zoom` keeps its own point
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)  # the writing stays in place

    @property
    def empty(self) -> bool:
        """Whether there is no picture."""
        return self._picture.size == (0, 0)

    def show_picture(
        self, codes: "NDArray[np.uint16]", table: "NDArray[np.uint8]", aspect: float = 1.0, moving: bool = False
    ) -> None:
        """Show a picture; the view stays where it is if the size is the same.

        Args:
            codes: uint16 (H, W).
            table: uint8 (65536,), the grey value of each code, 0 black.
            aspect: how many times taller than wide a pixel is.
            moving: the window is being dragged: be fast, and show it once more when it is at rest.
        """
        same = self._picture.size == (codes.shape[1], codes.shape[0]) and aspect == self._aspect
        self._picture.show_slice(codes, table, moving)
        self._aspect = aspect
        if not same:
            self._place()
        self.viewport().update()

    def show_heat(self, layer: "NDArray[np.uint8] | None") -> None:
        """Lay a heat map, uint8 (h, w, 4) RGBA of any size, over the whole picture; None takes it away."""
        self._picture.show_heat(layer)
        self.viewport().update()

    def set_heat_opacity(self, opacity: float) -> None:
        """How much of the picture the strongest evidence hides, 0..1."""
        self._picture.set_heat_opacity(opacity)

    @property
    def as_taken(self) -> bool:
        """Whether the picture is neither turned nor mirrored."""
        return self._orientation.isIdentity()

    def turn(self, quarters: int) -> None:
        """Turn the picture clockwise by some quarters; negative ones turn it back."""
        self._orient(QTransform().rotate(90 * quarters))

    def mirror(self) -> None:
        """Swap left and right."""
        self._orient(QTransform.fromScale(-1, 1))

    def flip(self) -> None:
        """Swap above and below."""
        self._orient(QTransform.fromScale(1, -1))

    def set_as_taken(self) -> None:
        """Undo every turn and mirroring."""
        self._orientation = QTransform()
        self._place()
        self.view_changed.emit()

    def _orient(self, change: QTransform) -> None:
        self._orientation = self._orientation * change
        self._place()

    def _place(self) -> None:
        """Lay the picture the way it is turned, and show all of it."""
        self._picture.setTransform(QTransform.fromScale(1.0, self._aspect) * self._orientation)
        self.scene().setSceneRect(self._picture.sceneBoundingRect())
        self._fit()

    def view(self) -> View:
        """Which part of the picture is seen."""
        width, height = self._picture.size
        point = self._picture.mapFromScene(self.mapToScene(self.viewport().rect().center()))
        middle = (point.x() / max(width, 1), point.y() / max(height, 1))
        return View(self._fitted, self.transform().m11() / self._fitting_scale(), middle)

    def set_view(self, view: View) -> None:
        """Show the same part of this picture, as far as it goes."""
        if self.empty:
            return
        if view.fitted:
            self._fit()
            return
        self._fitted = False
        scale = view.zoom * self._fitting_scale()
        self.setTransform(QTransform.fromScale(scale, scale))
        width, height = self._picture.size
        self.centerOn(self._picture.mapToScene(QPointF(view.middle[0] * width, view.middle[1] * height)))

    def _fitting_scale(self) -> float:
        scene, canvas = self.scene().sceneRect(), self.viewport().rect()
        return max(1e-6, min(canvas.width() / max(scene.width(), 1), canvas.height() / max(scene.height(), 1)))

    def fit(self) -> None:
        """Show the whole picture."""
        self._fit()
        self.view_changed.emit()

    def _fit(self) -> None:
        self._fitted = True
        if not self.empty:
            self.fitInView(self.scene().sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def show_actual_size(self) -> None:
        """One pixel of the picture on one of the screen."""
        middle = self.mapToScene(self.viewport().rect().center())
        self._fitted = False
        self.setTransform(QTransform.fromScale(1 / self.devicePixelRatioF(), 1 / self.devicePixelRatioF()))
        self.centerOn(middle)
        self.view_changed.emit()

    def zoom(self, notches: float, place: QPoint | None = None) -> None:
        """Enlarge by some notches of the wheel; negative ones shrink.

        Args:
            notches: one is a fifth larger.
            place: the point of the canvas that stays where it is; None for its middle.
        """
        factor = _ZOOM_STEP**notches
        if not _ZOOM_RANGE[0] <= self.transform().m11() * factor <= _ZOOM_RANGE[1]:
            return
        place = place or self.viewport().rect().center()
        under = self.mapToScene(place)
        self._fitted = False
        self.scale(factor, factor)
        off = self.mapFromScene(under) - place
        self._scroll(off.x(), off.y())

    def _scroll(self, right: int, down: int) -> None:
        for bar, by in ((self.horizontalScrollBar(), right), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + by)
        self.view_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep the whole picture in sight."""
        super().resizeEvent(event)
        if self._fitted:
            self._fit()
