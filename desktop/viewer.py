"""The picture of the chosen case: window, slices and heat map."""

from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from core.imaging.scan import Modality
from desktop import words
from desktop.background import Call
from desktop.canvas import Canvas
from desktop.icons import tool_icon
from desktop.picture import Picture, load_picture

if TYPE_CHECKING:
    from core.results import CaseResult

_DEFAULT_OPACITY: Final = 45  # per cent, as on the printed report
_HEAT_PIXELS: Final = 256  # side of the heat map layer; the canvas stretches it smoothly
_CINE_MS: Final = 100  # between two slices or frames of the cine
_DRAG_FOR_DOUBLE: Final = 400.0  # pixels of dragging that change the window by its first width
# Level and width in Hounsfield units, as radiologists set them.
LUNG_WINDOW: Final = (-500.0, 1500.0)
MEDIASTINUM_WINDOW: Final = (80.0, 400.0)
BONE_WINDOW: Final = (350.0, 2000.0)


class Viewer(QWidget):
    """Shows one case at a time; reading happens in the background, and only the last case asked for is shown."""

    several_frames = Signal(bool)  # whether there is more than one slice or frame to step through
    hounsfield_units = Signal(bool)  # whether the picture on the screen has them
    picture_shown = Signal(bool)  # whether there is a picture on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: CaseResult | None = None
        self._picture: Picture | None = None
        self._loading: Call | None = None
        self._window = (0.0, 1.0)
        self._inverted = self._heat_shown = False
        self._pointed_at: tuple[int, int] | None = None
        self._measured: float | None = None
        self.canvas = Canvas(self)
        self.canvas.window_dragged.connect(self._drag_window)
        self.canvas.pointed.connect(self._read_out)
        self.canvas.stepped.connect(self.step_frame)
        self.canvas.measured.connect(self._measure)
        self.canvas.reset_wanted.connect(self.reset)
        self.heat = QCheckBox(self.tr("&Heat map"), self)
        self.opacity = QSlider(Qt.Orientation.Horizontal, self)
        self.frames = QSlider(Qt.Orientation.Horizontal, self)
        self.cine = QToolButton(self)
        self._clock = QTimer(self)
        self._frame_words = QLabel(self)
        self.heat_frame = QToolButton(self)
        self._fit = QToolButton(self)
        self._reset = QToolButton(self)
        self._set_up_controls()
        self._lay_out()
        self.show_case(None)

    @property
    def picture(self) -> Picture | None:
        """The picture on the screen; None while there is none."""
        return self._picture

    def show_case(self, result: "CaseResult | None") -> None:
        """Show a case; None shows the empty canvas."""
        same = result is not None and self._result is not None and result.sha256 == self._result.sha256 != ""
        self._result = result
        if same and self._picture is not None:
            self._draw()
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

    def wait(self) -> None:
        """Wait for a picture still being read, before the window goes away."""
        if self._loading is not None:
            self._result = None
            self._loading.wait()

    def reset(self) -> None:
        """Back to the first window and the whole picture, as it was taken."""
        if self._picture is not None:
            self._window, self._inverted = self._picture.window, False
            self.canvas.set_as_taken()
            self._draw()

    def invert(self) -> None:
        """Show black as white and white as black, or undo it."""
        self._inverted = not self._inverted
        self._draw()

    def mirror(self) -> None:
        """Swap left and right."""
        self.canvas.mirror()
        self._write_corner()

    def flip(self) -> None:
        """Swap above and below."""
        self.canvas.flip()
        self._write_corner()

    def turn(self, quarters: int) -> None:
        """Turn clockwise by some quarters; negative ones turn back."""
        self.canvas.turn(quarters)
        self._write_corner()

    def set_window(self, level: float, width: float) -> None:
        """Show the values around a level, in Hounsfield units; pictures without them keep their window."""
        if self._picture is not None and self._picture.hounsfield:
            self._window = (level - width / 2, level + width / 2)
            self._draw()

    def set_first_window(self) -> None:
        """The window the file asks for."""
        if self._picture is not None:
            self._window = self._picture.window
            self._draw()

    def set_whole_range(self) -> None:
        """The window from the darkest to the brightest pixel of this slice or frame."""
        if self._picture is not None:
            self._window = self._picture.range(self.frames.value())
            self._draw()

    def step_frame(self, step: int) -> None:
        """Show a slice or frame further on; negative steps go back."""
        self.frames.setValue(self.frames.value() + step)

    def _play(self, running: bool) -> None:
        self.cine.setText(self.tr("Stop") if running else self.tr("Play"))
        if running:
            self._clock.start()
        else:
            self._clock.stop()

    def _show_next(self) -> None:
        """The next slice or frame; after the last the first again."""
        self.frames.setValue((self.frames.value() + 1) % (self.frames.maximum() + 1))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: redraw the icons in the new palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icons()
        super().changeEvent(event)

    def _set_up_controls(self) -> None:
        self.heat.setChecked(True)
        self.heat.setToolTip(self.tr("Show where the program saw most sign of disease (H)"))
        self.heat.toggled.connect(self._draw_heat)
        self.opacity.setRange(5, 100)
        self.opacity.setValue(_DEFAULT_OPACITY)
        self.opacity.setMaximumWidth(140)
        self.opacity.setAccessibleName(self.tr("Strength of the heat map"))
        self.opacity.setToolTip(self.opacity.accessibleName())
        self.opacity.valueChanged.connect(lambda value: self.canvas.set_heat_opacity(value / 100))
        self.canvas.set_heat_opacity(_DEFAULT_OPACITY / 100)
        self.frames.setAccessibleName(self.tr("Slice or frame"))
        self.frames.setToolTip(self.tr("Slice or frame (wheel, Page Up, Page Down)"))
        self.frames.valueChanged.connect(self._draw)
        self.cine.setText(self.tr("Play"))
        self.cine.setToolTip(self.tr("Show the slices or frames one after the other (Space)"))
        self.cine.setCheckable(True)
        self.cine.toggled.connect(self._play)
        self._clock.setInterval(_CINE_MS)
        self._clock.timeout.connect(self._show_next)
        self.heat_frame.setText(self.tr("Go to heat map"))
        self.heat_frame.setToolTip(self.tr("The heat map belongs to one slice or frame: show that one"))
        self.heat_frame.clicked.connect(self._go_to_heat)
        self._fit.setText(self.tr("Fit"))
        self._fit.setToolTip(self.tr("Show the whole picture (F)"))
        self._fit.clicked.connect(self.canvas.fit)
        self._reset.setText(self.tr("Reset"))
        self._reset.setToolTip(self.tr("Brightness, contrast and size as at first (R, or double click)"))
        self._reset.clicked.connect(self.reset)
        for button in (self._fit, self._reset):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
        self._draw_icons()

    def _draw_icons(self) -> None:
        self._fit.setIcon(tool_icon("fit", self.palette()))
        self._reset.setIcon(tool_icon("reset", self.palette()))

    def _lay_out(self) -> None:
        frame_row = QHBoxLayout()
        frame_row.setContentsMargins(12, 6, 12, 0)
        for widget in (self.cine, self._frame_words, self.frames, self.heat_frame):
            frame_row.addWidget(widget)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 6, 8, 6)
        tools.addWidget(self.heat)
        tools.addWidget(self.opacity, 1)
        tools.addStretch(1)
        tools.addWidget(self._fit)
        tools.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addLayout(frame_row)
        column.addLayout(tools)

    def _load_next(self) -> None:
        """Read the case asked for last, once the reading before it has ended."""
        if self._loading is not None or self._result is None or self._result.error is not None:
            return
        result = self._result
        call = Call(self, lambda: load_picture(result.source))
        call.success(lambda picture: self._loaded(result, picture))
        call.failure(lambda error: self._not_loaded(result, error))
        self._loading = call.go()

    def _loaded(self, result: "CaseResult", picture: Picture) -> None:
        self._loading = None
        if result is not self._result:
            self._load_next()
            return
        self._picture, self._window, self._inverted, self._pointed_at = picture, picture.window, False, None
        self.canvas.set_as_taken()
        with QSignalBlocker(self.frames):
            self.frames.setRange(0, len(picture.codes) - 1)
            self.frames.setValue(self._first_position(picture, result))
        self.canvas.show_message("")
        self.canvas.write_heading(words.heading_of(result), picture.column_mm)
        self._update_controls()
        self._draw()

    def _not_loaded(self, result: "CaseResult", error: Exception) -> None:
        self._loading = None
        if result is self._result:
            self.canvas.show_message(words.exception(error))
        else:
            self._load_next()

    def _first_position(self, picture: Picture, result: "CaseResult") -> int:
        if result.heatmap is None:
            return len(picture.codes) // 2
        distances = [abs(index - result.heatmap.frame_index) for index in picture.frame_indices]
        return distances.index(min(distances))

    def _update_controls(self) -> None:
        picture = self._picture
        has_heat = picture is not None and self._result is not None and self._result.heatmap is not None
        several = picture is not None and len(picture.codes) > 1
        self.heat.setEnabled(has_heat)
        self.opacity.setEnabled(has_heat)
        for widget in (self.cine, self._frame_words, self.frames):
            widget.setVisible(several)
        if not several:
            self.cine.setChecked(False)
        self.heat_frame.setVisible(several and has_heat)
        self.canvas.steps = several
        self.several_frames.emit(several)
        self.hounsfield_units.emit(picture is not None and picture.hounsfield)
        self.picture_shown.emit(picture is not None)
        self._fit.setEnabled(picture is not None)
        self._reset.setEnabled(picture is not None)

    def _draw(self) -> None:
        if self._picture is None:
            return
        picture, position = self._picture, self.frames.value()
        grey = picture.shown(position, self._window)
        self.canvas.show_picture(255 - grey if self._inverted else grey, picture.aspect)
        self._draw_heat()
        number = picture.frame_indices[position] + 1
        self._frame_words.setText(self.tr("{number} of {count}").format(number=number, count=picture.frame_count))

    def _draw_heat(self) -> None:
        layer = self._heat_layer() if self.heat.isChecked() else None
        self.canvas.show_heat(layer)
        self._write_corner(heat=layer is not None)

    def _write_corner(self, heat: bool | None = None) -> None:
        """What the picture needs said beside it: heat map, window, value under the pointer, and how it was changed."""
        if heat is not None:
            self._heat_shown = heat
        lines = []
        if self._heat_shown:
            lines.append(self.tr("Heat map: where the program saw most sign of disease"))
        if not self.canvas.as_taken:
            lines.append(self.tr("Turned or mirrored: left may be right (R undoes it)"))
        if self._inverted:
            lines.append(self.tr("Black and white swapped"))
        if self._picture is not None:
            lines += self._values(self._picture)
            if self._measured is not None:
                lines.append(self._length(self._picture, self._measured))
        self.canvas.write_corner("\n".join(lines))

    def _values(self, picture: Picture) -> list[str]:
        """The window, and the value under the pointer, where they mean something."""
        if not picture.hounsfield:
            return []
        low, high = self._window
        text = self.tr("Window {width:.0f}, level {level:.0f} HU")
        lines = [text.format(width=high - low, level=(high + low) / 2)]
        if self._pointed_at is not None:
            value = picture.value(self.frames.value(), *self._pointed_at)
            lines.append(self.tr("Under the pointer {value:.0f} HU").format(value=value))
        return lines

    def _length(self, picture: Picture, measured: float) -> str:
        if picture.column_mm is None:
            text = self.tr("Length {count:.0f} pixels (the file has no scale)")
            return text.format(count=measured)
        projected = self._result is not None and self._result.modality is Modality.CXR
        text = self.tr("Length {length:.1f} cm on the detector") if projected else self.tr("Length {length:.1f} cm")
        return text.format(length=measured * picture.column_mm / 10)

    def _measure(self, length: float | None) -> None:
        self._measured = length
        self._write_corner()

    def _read_out(self, pixel: tuple[int, int] | None) -> None:
        self._pointed_at = pixel
        if self._picture is not None and self._picture.hounsfield:
            self._write_corner()

    def _heat_layer(self) -> NDArray[np.uint8] | None:
        """The heat map, if there is one and it belongs to the slice on the screen."""
        from core.explain import coloured

        if self._picture is None or self._result is None or self._result.heatmap is None:
            return None
        belongs = self._picture.frame_indices[self.frames.value()] == self._result.heatmap.frame_index
        self.heat_frame.setEnabled(not belongs)
        return coloured(self._result.heatmap, _HEAT_PIXELS, _HEAT_PIXELS) if belongs else None

    def _go_to_heat(self) -> None:
        if self._picture is not None and self._result is not None:
            self.frames.setValue(self._first_position(self._picture, self._result))

    def _drag_window(self, right: int, down: int) -> None:
        """To the right widens the window (less contrast), downwards lowers its level (brighter)."""
        if self._picture is None:
            return
        first = self._picture.window[1] - self._picture.window[0]
        width = max(self._window[1] - self._window[0] + right * first / _DRAG_FOR_DOUBLE, first / 100)
        level = sum(self._window) / 2 - down * first / _DRAG_FOR_DOUBLE
        self._window = (level - width / 2, level + width / 2)
        self._draw()
