"""The picture of one case: window, slices and heat map."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import viewer_words, words
from desktop.background import Call
from desktop.canvas import Canvas
from desktop.canvas_writing import Legend
from desktop.viewer_controls import DEFAULT_OPACITY, FrameRow, ToolRow

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from core.results import CaseResult, Heatmap
    from desktop.picture import Picture

_HEAT_PIXELS: Final = 256  # side of the heat map layer; the canvas stretches it smoothly
_LEGEND_GREY: Final = 70  # what the colours of the legend lie on, as on a lung
_DRAG_FOR_DOUBLE: Final = 400.0  # pixels of dragging that change the window by its first width
_REST_MS: Final = 250  # after the last change of the window, if nothing says sooner that the drag has ended
# Level and width in Hounsfield units, as radiologists set them.
LUNG_WINDOW: Final = (-500.0, 1500.0)
MEDIASTINUM_WINDOW: Final = (80.0, 400.0)
BONE_WINDOW: Final = (350.0, 2000.0)


@dataclass(frozen=True)
class Brightness:
    """How values are shown, so that it can be done with another picture, too.

    Attributes:
        hounsfield: `low` and `high` are Hounsfield units; otherwise shares of the picture's first window.
        low, high: values shown black and white.
        inverted: black and white are swapped.
    """

    hounsfield: bool
    low: float
    high: float
    inverted: bool


class Viewer(QWidget):
    """Shows one case at a time; reading happens in the background, and only the last case asked for is shown."""

    several_frames = Signal(bool)  # whether there is more than one slice or frame to step through
    hounsfield_units = Signal(bool)  # whether the picture on the screen has them
    picture_shown = Signal(bool)  # whether there is a picture on the screen
    loaded = Signal()  # another case's picture is on the screen
    brightness_changed = Signal(bool)  # by the user; whether it goes on changing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: CaseResult | None = None
        self._told = True
        self._picture: Picture | None = None
        self._loading: Call | None = None
        self._window = (0.0, 1.0)
        self._inverted = self._heat_shown = False
        self._pointed_at: tuple[int, int] | None = None
        self._measured: float | None = None
        self._rest = QTimer(self)
        self.canvas = Canvas(self)
        self.frame_row = FrameRow(self)
        self.tools = ToolRow(self)
        self.heat, self.opacity = self.tools.heat, self.tools.opacity
        self.frames, self.cine, self.heat_frame = self.frame_row.frames, self.frame_row.cine, self.frame_row.heat_frame
        self._connect()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.frame_row)
        column.addWidget(self.tools)
        self.show_case(None)

    @property
    def result(self) -> "CaseResult | None":
        """The case asked for last."""
        return self._result

    @property
    def picture(self) -> "Picture | None":
        """The picture on the screen; None while there is none."""
        return self._picture

    def show_case(self, result: "CaseResult | None", told: bool = True) -> None:
        """Show a case; None shows the empty canvas.

        Args:
            result: what the program says about it.
            told: whether the heat map, a part of the program's answer, may be shown.
        """
        same = result is not None and self._result is not None and result.sha256 == self._result.sha256 != ""
        self._result, self._told = result, told
        if same and self._picture is not None:
            self._update_controls()
            self._show_frame()
            return
        self._picture = None
        self._update_controls()
        if result is None:
            self.canvas.show_message(self.tr("Choose a scan in the list to see its picture."))
        elif result.error is not None:
            self.canvas.show_message(self.tr("There is no picture to show."))
        else:
            self.canvas.show_message(self.tr("Loading the picture…"))
            self._load_next()
        self.canvas.setAccessibleDescription(self.canvas.message)

    def wait(self) -> None:
        """Wait for a picture still being read, before the window goes away."""
        if self._loading is not None:
            self._result = None
            self._loading.wait()

    def announce(self) -> None:
        """Send the signals that say what can be done with the picture on the screen."""
        self.several_frames.emit(self._picture is not None and len(self._picture.codes) > 1)
        self.hounsfield_units.emit(self._picture is not None and self._picture.hounsfield)
        self.picture_shown.emit(self._picture is not None)

    def reset(self) -> None:
        """Back to the first window and the whole picture, as it was taken."""
        if self._picture is not None:
            self._inverted = False
            self.canvas.set_as_taken()
            self._set_range(*self._picture.window)

    def invert(self) -> None:
        """Show black as white and white as black, or undo it."""
        self._inverted = not self._inverted
        self._set_range(*self._window)

    def mirror(self) -> None:
        """Swap left and right."""
        self.canvas.mirror()
        self._write()

    def flip(self) -> None:
        """Swap above and below."""
        self.canvas.flip()
        self._write()

    def turn(self, quarters: int) -> None:
        """Turn clockwise by some quarters; negative ones turn back."""
        self.canvas.turn(quarters)
        self._write()

    def set_window(self, level: float, width: float) -> None:
        """Show the values around a level, in Hounsfield units; pictures without them keep their window."""
        if self._picture is not None and self._picture.hounsfield:
            self._set_range(level - width / 2, level + width / 2)

    def set_first_window(self) -> None:
        """The window the file asks for."""
        if self._picture is not None:
            self._set_range(*self._picture.window)

    def set_whole_range(self) -> None:
        """The window from the darkest to the brightest pixel of this slice or frame."""
        if self._picture is not None:
            self._set_range(*self._picture.range(self.frames.value()))

    def brightness(self) -> Brightness | None:
        """How values are shown; None without a picture."""
        if self._picture is None:
            return None
        low, high = self._window
        if not self._picture.hounsfield:
            black, white = self._picture.window
            low, high = ((value - black) / (white - black) for value in (low, high))
        return Brightness(self._picture.hounsfield, low, high, self._inverted)

    def set_brightness(self, wanted: Brightness, moving: bool = False) -> None:
        """Show values as another picture does, if both have the same units.

        Args:
            wanted: of the other picture.
            moving: it goes on changing.
        """
        picture = self._picture
        if picture is None or picture.hounsfield != wanted.hounsfield:
            return
        black, white = (0.0, 1.0) if picture.hounsfield else picture.window
        self._window = (black + wanted.low * (white - black), black + wanted.high * (white - black))
        self._inverted = wanted.inverted
        self._draw(moving)

    def step_frame(self, step: int) -> None:
        """Show a slice or frame further on; negative steps go back."""
        self.frames.setValue(self.frames.value() + step)

    def picture_as_shown(self) -> QImage | None:
        """The picture the way it is on the screen, without whose it is; None while there is none."""
        return None if self._picture is None else self.canvas.picture_as_shown()

    def _connect(self) -> None:
        canvas = self.canvas
        canvas.window_dragged.connect(self._drag_window)
        canvas.drag_ended.connect(self._come_to_rest)
        canvas.pointed.connect(self._read_out)
        canvas.stepped.connect(self.step_frame)
        canvas.measured.connect(self._measure)
        canvas.reset_wanted.connect(self.reset)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._draw)
        self.heat.toggled.connect(self._draw_heat)
        self.opacity.valueChanged.connect(lambda value: canvas.set_heat_opacity(value / 100))
        canvas.set_heat_opacity(DEFAULT_OPACITY / 100)
        self.frames.valueChanged.connect(self._show_frame)
        self.heat_frame.clicked.connect(self._go_to_heat)
        self.tools.fit.clicked.connect(canvas.fit)
        self.tools.reset.clicked.connect(self.reset)

    def _load_next(self) -> None:
        """Read the case asked for last, once the reading before it has ended."""
        if self._loading is not None or self._result is None or self._result.error is not None:
            return
        result = self._result
        call = Call(self, lambda: _read(result))
        call.success(lambda picture: self._loaded(result, picture))
        call.failure(lambda error: self._not_loaded(result, error))
        self._loading = call.go()

    def _loaded(self, result: "CaseResult", picture: "Picture") -> None:
        self._loading = None
        if self._result is None or result.source != self._result.source:
            self._load_next()
            return
        self._picture, self._window, self._inverted, self._pointed_at = picture, picture.window, False, None
        self.canvas.set_as_taken()
        with QSignalBlocker(self.frames):
            self.frames.setRange(0, len(picture.codes) - 1)
            self.frames.setValue(self._first_position(picture))
        self.canvas.show_message("")
        self.canvas.set_placement(picture.placement)
        self.canvas.write_heading(viewer_words.heading(self._result, picture), picture.column_mm)
        self._update_controls()
        self._show_frame()
        self.loaded.emit()

    def _not_loaded(self, result: "CaseResult", error: Exception) -> None:
        self._loading = None
        if self._result is not None and result.source == self._result.source:
            self.canvas.show_message(words.exception(error))
            self.canvas.setAccessibleDescription(self.canvas.message)
        else:
            self._load_next()

    def _heatmap(self) -> "Heatmap | None":
        """The heat map of the case, if it may be shown."""
        return self._result.heatmap if self._result is not None and self._told else None

    def _first_position(self, picture: "Picture") -> int:
        """The place of the slice or frame with the heat map; without one that of the middle one."""
        heatmap = self._heatmap()
        if heatmap is None:
            return len(picture.codes) // 2
        distances = [abs(index - heatmap.frame_index) for index in picture.frame_indices]
        return distances.index(min(distances))

    def _update_controls(self) -> None:
        shown = self._picture is not None
        several = self._picture is not None and len(self._picture.codes) > 1
        has_heat = shown and self._heatmap() is not None
        self.tools.enable(shown, has_heat)
        self.frame_row.show_for(several, has_heat)
        self.canvas.steps = several
        self.announce()

    def _set_range(self, low: float, high: float) -> None:
        self._window = (low, high)
        self._draw()
        self.brightness_changed.emit(False)

    def _show_frame(self) -> None:
        """Draw another slice or frame, or the first one."""
        self._draw()
        self._draw_heat()

    def _draw(self, moving: bool = False) -> None:
        """Draw the picture.

        Args:
            moving: the window goes on changing: drawn fast now, and exactly when it is at rest.
        """
        if self._picture is None:
            return
        if moving:
            self._rest.start()
        else:
            self._rest.stop()
        table = self._picture.table(self._window)
        codes = self._picture.codes[self.frames.value()]
        self.canvas.show_picture(codes, 255 - table if self._inverted else table, self._picture.aspect, moving)
        self._write(describe=not moving)

    def _come_to_rest(self) -> None:
        if self._rest.isActive():
            self._draw()
            self.brightness_changed.emit(False)

    def _draw_heat(self) -> None:
        layer = self._heat_layer() if self.heat.isChecked() else None
        self._heat_shown = layer is not None
        if self._heat_shown:
            self.canvas.set_legend(self._legend())
        self.canvas.show_heat(layer)
        self._write()

    def _write(self, describe: bool = True) -> None:
        """Write what belongs to the picture beside it, and for screen readers."""
        if self._picture is None or self._result is None:
            return
        shown = viewer_words.Shown(
            self._picture,
            self.frames.value(),
            self._window,
            self._inverted,
            self.canvas.as_taken,
            self._heat_shown,
            self._pointed_at,
            self._measured,
        )
        self.canvas.write_corner(viewer_words.corner(self._result, shown))
        if describe:
            self.frame_row.words.setText(viewer_words.frame(shown))
            self.canvas.setAccessibleDescription(viewer_words.description(self._result, shown, self.canvas.edges()))

    def _measure(self, length: float | None) -> None:
        self._measured = length
        self._write(describe=False)

    def _read_out(self, pixel: tuple[int, int] | None) -> None:
        self._pointed_at = pixel
        self._write(describe=False)

    def _heat_layer(self) -> "NDArray[np.uint8] | None":
        """The heat map, if there is one and it belongs to the slice on the screen."""
        from core.explain import coloured

        heatmap = self._heatmap()
        if self._picture is None or heatmap is None:
            return None
        belongs = self._picture.frame_indices[self.frames.value()] == heatmap.frame_index
        self.heat_frame.setEnabled(not belongs)
        return coloured(heatmap, _HEAT_PIXELS, _HEAT_PIXELS) if belongs else None

    def _legend(self) -> Legend:
        import numpy as np

        from core.explain import overlay
        from core.results import Heatmap

        ramp = np.linspace(0, 1, _HEAT_PIXELS, dtype=np.float32)[np.newaxis].repeat(2, axis=0)
        colours = overlay(np.full(ramp.shape, _LEGEND_GREY, np.uint8), Heatmap(ramp), opacity=1.0)
        height, width, _ = colours.shape
        image = QImage(colours.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        return Legend(self.tr("least"), self.tr("most sign of disease"), image)

    def _go_to_heat(self) -> None:
        if self._picture is not None:
            self.frames.setValue(self._first_position(self._picture))

    def _drag_window(self, right: int, down: int) -> None:
        """To the right widens the window (less contrast), downwards lowers its level (brighter)."""
        if self._picture is None:
            return
        first = self._picture.window[1] - self._picture.window[0]
        width = max(self._window[1] - self._window[0] + right * first / _DRAG_FOR_DOUBLE, first / 100)
        level = sum(self._window) / 2 - down * first / _DRAG_FOR_DOUBLE
        self._window = (level - width / 2, level + width / 2)
        self._draw(moving=True)
        self.brightness_changed.emit(True)


def _read(result: "CaseResult") -> "Picture":
    from desktop.picture import load_picture

    return load_picture(result.source, result.sha256)
