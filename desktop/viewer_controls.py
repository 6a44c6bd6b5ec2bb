"""The two rows of controls below a picture."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from desktop.icons import tool_icon
from desktop.language import without_mnemonic
from desktop.style import length

DEFAULT_OPACITY: Final = 45  # per cent, as on the printed report
_CINE_MS: Final = 100  # between two slices or frames of the cine
_ICON: Final = 18  # pixels at the usual text size
_ICON_AND_EDGES: Final = 44  # pixels a button needs beside its words
_HANDLE: Final = 1.3  # height of a slider's handle in heights of the writing
_SHORT_SLIDER, _USEFUL_SLIDER, _LONG_SLIDER = 50, 80, 140


class FrameRow(QWidget):
    """Steps through slices or frames, plays them, and finds the one the heat map belongs to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frames = _slider(self)
        self.frames.setAccessibleName(self.tr("Slice or frame"))
        self.frames.setToolTip(self.tr("Slice or frame (wheel, Page Up, Page Down)"))
        self.words = QLabel(self)
        self.cine = QToolButton(self)
        self.cine.setText(self.tr("Play"))
        self.cine.setToolTip(self.tr("Show the slices or frames one after the other (Space)"))
        self.cine.setCheckable(True)
        self.cine.toggled.connect(self._play)
        self._clock = QTimer(self)
        self._clock.setInterval(_CINE_MS)
        self._clock.timeout.connect(self._show_next)
        self.heat_frame = QToolButton(self)
        self.heat_frame.setText(self.tr("Go to heat map"))
        self.heat_frame.setToolTip(self.tr("The heat map belongs to one slice or frame: show that one"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 0)
        for widget in (self.cine, self.words, self.frames, self.heat_frame):
            row.addWidget(widget)

    def show_for(self, several: bool, has_heat: bool) -> None:
        """Show what makes sense: with several slices or frames, and with a heat map that belongs to one of them."""
        self.setVisible(several)
        self.heat_frame.setVisible(several and has_heat)
        if not several:
            self.cine.setChecked(False)

    def _play(self, running: bool) -> None:
        self.cine.setText(self.tr("Stop") if running else self.tr("Play"))
        if running:
            self._clock.start()
        else:
            self._clock.stop()

    def _show_next(self) -> None:
        """The next slice or frame; after the last the first again."""
        self.frames.setValue((self.frames.value() + 1) % (self.frames.maximum() + 1))


class ToolRow(QWidget):
    """Heat map and size. Where it is narrow, buttons show their icons only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heat = QCheckBox(without_mnemonic(self.tr("&Heat map")), self)  # its key is H
        self.heat.setChecked(True)
        self.heat.setToolTip(self.tr("Show where the program saw most sign of disease (H)"))
        self.opacity = _slider(self)
        self.opacity.setRange(5, 100)
        self.opacity.setValue(DEFAULT_OPACITY)
        self.opacity.setMinimumWidth(_SHORT_SLIDER)
        self.opacity.setMaximumWidth(_LONG_SLIDER)
        self.opacity.setAccessibleName(self.tr("Strength of the heat map"))
        self.opacity.setToolTip(self.opacity.accessibleName())
        self._buttons: dict[QToolButton, str] = {}  # with the names of their icons
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.addWidget(self.heat)
        self._row.addWidget(self.opacity, 1)
        self._row.addStretch(1)
        self.fit = self.add_button(self.tr("Fit"), self.tr("Show the whole picture (F)"), "fit")
        self.reset = self.add_button(
            self.tr("Reset"), self.tr("Brightness, contrast and size as at first (R, or double click)"), "reset"
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it copes with what it gets

    def add_button(self, text: str, tip: str, icon: str) -> QToolButton:
        """A button at the end of the row."""
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.setIcon(tool_icon(icon, self.palette()))
        button.setIconSize(QSize(length(_ICON), length(_ICON)))
        self._buttons[button] = icon
        self._row.addWidget(button)
        self._dress_buttons()
        return button

    def enable(self, shown: bool, has_heat: bool) -> None:
        """Offer what makes sense with this picture."""
        for widget in (self.heat, self.opacity):
            widget.setEnabled(has_heat)
        for button in (self.fit, self.reset):
            button.setEnabled(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: redraw the icons in the new palette, find room for words of another size."""
        if event.type() is QEvent.Type.PaletteChange:
            for button, icon in self._buttons.items():
                button.setIcon(tool_icon(icon, self.palette()))
        if event.type() is QEvent.Type.FontChange:
            self._dress_buttons()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: words where there is room for them."""
        super().resizeEvent(event)
        self._dress_buttons()

    def _dress_buttons(self) -> None:
        """Give words to as many buttons as there is room for, the last one first."""
        buttons = len(self._buttons) * length(_ICON_AND_EDGES)
        room = self.width() - self.heat.sizeHint().width() - _USEFUL_SLIDER - buttons
        for button in reversed(self._buttons):
            room -= self.fontMetrics().horizontalAdvance(button.text())
            worded = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            button.setToolButtonStyle(worded if room >= 0 else Qt.ToolButtonStyle.ToolButtonIconOnly)


def _slider(parent: QWidget) -> QSlider:
    """A slider with room for its handle at every text size."""
    slider = QSlider(Qt.Orientation.Horizontal, parent)
    slider.setMinimumHeight(round(_HANDLE * parent.fontMetrics().height()))
    return slider
