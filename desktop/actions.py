"""Menus, tool bar and keys."""

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QWidget

from desktop.icons import tool_icon


class Actions(QObject):
    """Everything the user can ask for, with its words, key and place; what it does is connected by the window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._icons: dict[QAction, str] = {}
        self._add_file_actions(window)
        self._add_picture_actions(window)
        self.keys = self._action(window, self.tr("&Keys and mouse"), "F1")
        self.about = self._action(window, self.tr("&About ThoraLite"), "")
        self._fill_menus(window)
        self._fill_tool_bar(window)
        self.cancel.setEnabled(False)
        self.save_report.setEnabled(False)
        self.enable_frames(False)
        self.enable_windows(False)
        self.enable_picture(False)
        self.draw_icons(window.palette())

    def enable_frames(self, several: bool) -> None:
        """Take the page keys for stepping through slices, or leave them to the worklist."""
        for action in self.stepping:
            action.setEnabled(several)

    def enable_windows(self, hounsfield: bool) -> None:
        """Offer the windows that only mean something in Hounsfield units."""
        for action in self.ct_windows:
            action.setEnabled(hounsfield)

    def enable_picture(self, shown: bool) -> None:
        """Offer what needs a picture on the screen."""
        for action in (
            *self.orientation,
            *self.sizes,
            self.invert,
            self.first_window,
            self.whole_range,
            self.measure,
            self.reset,
        ):
            action.setEnabled(shown)

    def draw_icons(self, palette: QPalette) -> None:
        """Draw the icons in this palette."""
        for action, name in self._icons.items():
            action.setIcon(tool_icon(name, palette))

    def _add_file_actions(self, window: QMainWindow) -> None:
        self.open_files = self._action(window, self.tr("&Open files…"), "Ctrl+O", "file")
        self.open_folder = self._action(window, self.tr("Open &folder…"), "Ctrl+Shift+O", "folder")
        self.save_report = self._action(window, self.tr("&Save report…"), "Ctrl+S", "save")
        self.open_results = self._action(window, self.tr("Open &results folder"), "Ctrl+R", "results")
        self.cancel = self._action(window, self.tr("&Cancel screening"), "Esc", "cancel")
        self.remove = self._action(window, self.tr("&Take waiting scan out of the list"), "Del")
        self.find = self._action(window, self.tr("&Find in the worklist"), "Ctrl+F")
        self.quit = self._action(window, self.tr("&Quit"), "Ctrl+Q")

    def _add_picture_actions(self, window: QMainWindow) -> None:
        self.heat_map = self._action(window, self.tr("&Heat map on or off"), "H")
        self.fit = self._action(window, self.tr("&Fit to window"), "F", "fit")
        self.zoom_in = self._action(window, self.tr("Zoom &in"), "+")
        self.zoom_out = self._action(window, self.tr("Zoom &out"), "-")
        self.actual_size = self._action(window, self.tr("&Actual size, pixel by pixel"), "A")
        self.sizes = (self.fit, self.zoom_in, self.zoom_out, self.actual_size)
        self.reset = self._action(window, self.tr("&Reset picture"), "R", "reset")
        self._add_window_actions(window)
        self.turn_right = self._action(window, self.tr("&Turn right"), "T")
        self.turn_left = self._action(window, self.tr("Turn &left"), "Shift+T")
        self.mirror = self._action(window, self.tr("&Mirror left and right"), "M")
        self.flip = self._action(window, self.tr("Flip &upside down"), "V")
        self.measure = self._action(window, self.tr("Measure a &length (or shift and drag)"), "L")
        self.measure.setCheckable(True)
        self.orientation = (self.turn_right, self.turn_left, self.mirror, self.flip)
        self.previous_frame = self._action(window, self.tr("&Previous slice or frame"), "PgUp")
        self.next_frame = self._action(window, self.tr("&Next slice or frame"), "PgDown")
        self.cine = self._action(window, self.tr("&Play or stop"), "Space")
        self.stepping = (self.previous_frame, self.next_frame, self.cine)

    def _add_window_actions(self, window: QMainWindow) -> None:
        self.invert = self._action(window, self.tr("&Swap black and white"), "I")
        self.lung_window = self._action(window, self.tr("CT window: lung"), "1")
        self.mediastinum_window = self._action(window, self.tr("CT window: mediastinum"), "2")
        self.bone_window = self._action(window, self.tr("CT window: bone"), "3")
        self.ct_windows = (self.lung_window, self.mediastinum_window, self.bone_window)
        self.first_window = self._action(window, self.tr("Window as the file asks"), "4")
        self.whole_range = self._action(window, self.tr("Window from darkest to brightest"), "5")

    def _action(self, window: QMainWindow, text: str, key: str, icon: str = "") -> QAction:
        action = QAction(text, window)
        if key:
            action.setShortcut(QKeySequence(key))
            plain = text.replace("&", "").removesuffix("…")
            action.setToolTip(f"{plain} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        if icon:
            self._icons[action] = icon
        return action

    def _fill_menus(self, window: QMainWindow) -> None:
        file = window.menuBar().addMenu(self.tr("&File"))
        file.addActions([self.open_files, self.open_folder])
        file.addSeparator()
        file.addActions([self.save_report, self.open_results])
        file.addSeparator()
        file.addActions([self.find, self.cancel, self.remove])
        file.addSeparator()
        file.addAction(self.quit)
        picture = window.menuBar().addMenu(self.tr("&Picture"))
        picture.addAction(self.heat_map)
        picture.addSeparator()
        picture.addActions([*self.sizes, self.reset])
        picture.addSeparator()
        picture.addActions([self.invert, *self.ct_windows, self.first_window, self.whole_range])
        picture.addSeparator()
        picture.addActions([*self.orientation, self.measure])
        picture.addSeparator()
        picture.addActions(list(self.stepping))
        window.menuBar().addMenu(self.tr("&Help")).addActions([self.keys, self.about])

    def _fill_tool_bar(self, window: QMainWindow) -> None:
        bar = QToolBar(self.tr("Tools"), window)
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setIconSize(QSize(20, 20))
        bar.addActions([self.open_files, self.open_folder])
        gap = QWidget(bar)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        bar.addAction(self.open_results)
        window.addToolBar(bar)
