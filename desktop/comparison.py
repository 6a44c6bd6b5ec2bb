"""The viewer's place in the window: one scan, or two side by side."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QWidget

from desktop.comparison_choice import ScanChoice, others_of, same_patient
from desktop.comparison_pane import ComparedPane, MainPane
from desktop.viewer import Viewer

if TYPE_CHECKING:
    from core.results import CaseResult
    from desktop.canvas import Canvas
    from desktop.picture import Picture

_LEAST_WIDTHS: Final = (260, 300)  # of a picture alone, and of each of two


class ViewerArea(QWidget):
    """Shows one case, or two to compare.

    What is asked of it, by menu or key, happens to the picture clicked last, which has a frame. Size, brightness and
    slices of both pictures change together, unless the user undoes that.
    """

    several_frames = Signal(bool)  # of the picture clicked last: whether there is more than one slice or frame
    hounsfield_units = Signal(bool)  # whether it has them
    picture_shown = Signal(bool)  # whether there is one
    comparing_changed = Signal(bool)  # whether two scans are shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates: Callable[[], Sequence[CaseResult]] = tuple
        self._tells: Callable[[CaseResult], bool] = lambda _result: True
        self._following = False
        self.main, self.other = Viewer(self), Viewer(self)
        self.active = self.main
        self._main_pane, self._other_pane = MainPane(self.main, self), ComparedPane(self.other, self)
        self.link, self.close_comparison = self._main_pane.link, self._other_pane.close_button
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for pane in (self._main_pane, self._other_pane):
            self._splitter.addWidget(pane)
            self._splitter.setCollapsible(self._splitter.count() - 1, False)
            pane.setMinimumWidth(_LEAST_WIDTHS[0])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._other_pane.hide()
        self._connect()

    @property
    def comparing(self) -> bool:
        """Whether two scans are shown."""
        return self.other.result is not None

    @property
    def picture(self) -> "Picture | None":
        """The picture clicked last; None while there is none."""
        return self.active.picture

    @property
    def canvas(self) -> "Canvas":
        """The canvas clicked last."""
        return self.active.canvas

    def set_source(
        self, candidates: "Callable[[], Sequence[CaseResult]]", tells: "Callable[[CaseResult], bool]"
    ) -> None:
        """Say where scans to compare with come from.

        Args:
            candidates: all finished cases; asked when the user wants to compare.
            tells: whether the program's answer to a case may be shown yet.
        """
        self._candidates, self._tells = candidates, tells

    def show_case(self, result: "CaseResult | None") -> None:
        """Show a case; None shows the empty canvas. A comparison goes on only with a scan of the same patient."""
        before, compared = self.main.result, self.other.result
        if compared is not None and not _goes_with(result, before, compared):
            self.compare_with(None)
        self.main.show_case(result, result is not None and self._tells(result))
        self._write_captions()

    def compare_with(self, result: "CaseResult | None") -> None:
        """Show another case beside the first one, if there is one; None ends the comparison."""
        was_comparing = self.comparing
        if self.main.result is None:
            result = None
        self.other.show_case(result, result is not None and self._tells(result))
        self._other_pane.setVisible(self.comparing)
        self._main_pane.show_caption(self.comparing)
        for pane in (self._main_pane, self._other_pane):
            pane.setMinimumWidth(_LEAST_WIDTHS[self.comparing])
        if not was_comparing or not self.comparing:
            self._activate(self.main)
        self._write_captions()
        if was_comparing is not self.comparing:
            self._splitter.setSizes([1, 1] if self.comparing else [1, 0])
            self.comparing_changed.emit(self.comparing)

    def ask_for_scan(self) -> None:
        """Ask which scan is to be shown beside the first one."""
        shown = [result for result in (self.main.result, self.other.result) if result is not None]
        if shown:
            choice = ScanChoice(*others_of(shown, self._candidates()), self._tells, self)
            choice.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            choice.chosen.connect(self.compare_with)
            choice.open()

    def wait(self) -> None:
        """Wait for pictures still being read, before the window goes away."""
        for viewer in (self.main, self.other):
            viewer.wait()

    def toggle_heat(self) -> None:
        """Show the heat map, or take it away."""
        self.active.heat.toggle()

    def toggle_cine(self) -> None:
        """Play slices or frames, or stop."""
        self.active.cine.toggle()

    def fit(self) -> None:
        """Show the whole picture."""
        self.active.canvas.fit()

    def zoom(self, notches: float) -> None:
        """Enlarge by some notches of the wheel; negative ones shrink."""
        self.active.canvas.zoom(notches)

    def show_actual_size(self) -> None:
        """One pixel of the picture on one of the screen."""
        self.active.canvas.show_actual_size()

    def set_measures(self, on: bool) -> None:
        """Whether the left button measures without the shift key, too, in both pictures."""
        for viewer in (self.main, self.other):
            viewer.canvas.set_measures(on)

    def reset(self) -> None:
        """Back to the first window and the whole picture, as it was taken."""
        self.active.reset()

    def invert(self) -> None:
        """Show black as white and white as black, or undo it."""
        self.active.invert()

    def mirror(self) -> None:
        """Swap left and right."""
        self.active.mirror()

    def flip(self) -> None:
        """Swap above and below."""
        self.active.flip()

    def turn(self, quarters: int) -> None:
        """Turn clockwise by some quarters; negative ones turn back."""
        self.active.turn(quarters)

    def set_window(self, level: float, width: float) -> None:
        """Show the values around a level, in Hounsfield units; pictures without them keep their window."""
        self.active.set_window(level, width)

    def set_first_window(self) -> None:
        """The window the file asks for."""
        self.active.set_first_window()

    def set_whole_range(self) -> None:
        """The window from the darkest to the brightest pixel of this slice or frame."""
        self.active.set_whole_range()

    def step_frame(self, step: int) -> None:
        """Show a slice or frame further on; negative steps go back."""
        self.active.step_frame(step)

    def picture_as_shown(self) -> QImage | None:
        """The picture clicked last the way it is on the screen, without whose it is; None while there is none."""
        return self.active.picture_as_shown()

    def _connect(self) -> None:
        for viewer, follower in ((self.main, self.other), (self.other, self.main)):
            for mine, its in (
                (self.several_frames, viewer.several_frames),
                (self.hounsfield_units, viewer.hounsfield_units),
                (self.picture_shown, viewer.picture_shown),
            ):
                its.connect(lambda value, mine=mine, viewer=viewer: viewer is self.active and mine.emit(value))
            viewer.loaded.connect(self._begin_together)
            viewer.canvas.pressed.connect(lambda viewer=viewer: self._activate(viewer))
            viewer.canvas.view_changed.connect(lambda v=viewer, f=follower: self._follow(lambda: _follow_view(v, f)))
            viewer.frames.valueChanged.connect(
                lambda _, v=viewer, f=follower: self._follow(lambda: _follow_frame(v, f))
            )
            viewer.brightness_changed.connect(
                lambda moving, v=viewer, f=follower: self._follow(lambda: _follow_brightness(v, f, moving))
            )
        self.link.toggled.connect(self._align)
        self.close_comparison.clicked.connect(lambda: self.compare_with(None))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        for viewer in (self.main, self.other):
            if new is not None and viewer.isAncestorOf(new):
                self._activate(viewer)

    def _activate(self, viewer: Viewer) -> None:
        """Let this picture be the one that menu and keys act on."""
        changed, self.active = viewer is not self.active, viewer
        for pane in (self._main_pane, self._other_pane):
            pane.set_active(self.comparing and pane.viewer is viewer)
        if changed:
            viewer.announce()

    def _follow(self, change: Callable[[], None]) -> None:
        """Do with the other picture what was done with one of them, if they are linked."""
        if self.comparing and self.link.isChecked() and not self._following:
            self._following = True
            try:
                change()
            finally:
                self._following = False

    def _begin_together(self) -> None:
        """Link two pictures that have just been read if they have the same units, and let them show the same."""
        first, second = self.main.picture, self.other.picture
        if first is None or second is None:
            return
        with QSignalBlocker(self.link):
            self.link.setChecked(first.hounsfield == second.hounsfield)
        self._align()

    def _align(self) -> None:
        """Let the other picture show what the first one shows."""

        def change() -> None:
            _follow_frame(self.main, self.other)
            _follow_brightness(self.main, self.other, moving=False)
            _follow_view(self.main, self.other)

        self._follow(change)

    def _write_captions(self) -> None:
        first, second = self.main.result, self.other.result
        if first is not None and second is not None:
            self._main_pane.write(first, self._tells(first))
            self._other_pane.write(second, self._tells(second), first)


def _goes_with(result: "CaseResult | None", before: "CaseResult | None", compared: "CaseResult") -> bool:
    """Whether a comparison goes on when another case is shown: a new answer to the same scan, or the same patient."""
    if result is None or result.source == compared.source:
        return False
    return (before is not None and result.source == before.source) or same_patient(result, compared)


def _follow_view(leader: Viewer, follower: Viewer) -> None:
    if leader.picture is not None:
        follower.canvas.set_view(leader.canvas.view())


def _follow_brightness(leader: Viewer, follower: Viewer, moving: bool) -> None:
    brightness = leader.brightness()
    if brightness is not None:
        follower.set_brightness(brightness, moving)


def _follow_frame(leader: Viewer, follower: Viewer) -> None:
    """The slice at the same share of the way through the series."""
    last, place = leader.frames.maximum(), leader.frames.value()
    if leader.picture is not None and follower.picture is not None and last > 0:
        follower.frames.setValue(round(place / last * follower.frames.maximum()))
