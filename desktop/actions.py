"""Menus, tool bar and keys."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from core.imaging.scan import SourceKind
from desktop.icons import tool_icon
from desktop.language import without_mnemonic

if TYPE_CHECKING:
    from core.results import CaseResult


class Actions(QObject):
    """Everything the user can ask for, with its words, key and place; what it does is connected by the window."""

    recent_wanted = Signal(object)  # Path of a workspace that was opened before

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._icons: dict[QAction, str] = {}
        self._recent: list[QAction] = []
        self._workspace_locked = False
        self._add_file_actions()
        self._add_list_actions()
        self._add_picture_actions()
        self._add_window_actions()
        self._add_tool_actions()
        self._fill_menus()
        self._fill_tool_bar()
        for action in (self.cancel, self.pause, self.undo):
            action.setEnabled(False)
        self.enable_case(None, told=False)
        self.enable_results(False)
        self.enable_frames(False)
        self.enable_windows(False)
        self.enable_picture(False)
        self.draw_icons(window.palette())

    def enable_case(self, result: "CaseResult | None", told: bool) -> None:
        """Offer what can be done with the chosen case.

        Args:
            told: whether its answer may be told.
        """
        for action in self.of_case:
            action.setEnabled(result is not None and told)
        is_dicom = result is not None and result.kind is not SourceKind.IMAGE
        self.save_dicom.setEnabled(is_dicom and told)
        self.compare.setEnabled(result is not None and result.error is None)

    def enable_results(self, there: bool) -> None:
        """Offer what needs any finished case."""
        for action in (self.save_summary, self.save_table, self.next_unread):
            action.setEnabled(there)

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
            *self.copies,
            self.invert,
            self.first_window,
            self.whole_range,
            self.measure,
            self.reset,
        ):
            action.setEnabled(shown)

    def show_recent(self, workspaces: Sequence[Path]) -> None:
        """Offer workspaces that were opened before in the menu."""
        for action in self._recent:
            self._workspaces.removeAction(action)
        self._recent = []
        for workspace in workspaces:
            action = self._workspaces.addAction(str(workspace).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, path=workspace: self.recent_wanted.emit(path))
            action.setDisabled(self._workspace_locked)
            self._recent.append(action)

    def lock_workspace(self, locked: bool) -> None:
        """Offer other workspaces, or say who chose this one."""
        self._workspace_locked = locked
        self.open_workspace.setDisabled(locked)
        if locked:
            self._note_above(self.open_workspace, self._workspaces)

    def lock_updates(self, locked: bool) -> None:
        """Offer updates, or say who makes them."""
        for action in (self.update, self.go_back):
            action.setDisabled(locked)
        if locked:
            self._note_above(self.update, self._help)

    def draw_icons(self, palette: QPalette) -> None:
        """Draw the icons in this palette."""
        for action, name in self._icons.items():
            action.setIcon(tool_icon(name, palette))

    def _add_file_actions(self) -> None:
        self.open_files = self._action(self.tr("&Open files…"), "Ctrl+O", "file")
        self.open_folder = self._action(self.tr("Open &folder…"), "Ctrl+Shift+O", "folder")
        self.save_report = self._action(self.tr("&Save report…"), "Ctrl+S", "save")
        self.print_report = self._action(self.tr("Open report to &print"), "Ctrl+Shift+P", "print")
        self.save_packet = self._action(self.tr("Save &referral packet…"), "Ctrl+Shift+R")
        self.save_dicom = self._action(self.tr("Save answer as &DICOM…"), "Ctrl+D")
        self.of_case = (self.save_report, self.print_report, self.save_packet, self.save_dicom)
        self.save_summary = self._action(self.tr("Save su&mmary…"), "")
        self.save_table = self._action(self.tr("Save worklist as &table…"), "Ctrl+T")
        self.open_results = self._action(self.tr("Open resu&lts folder"), "Ctrl+R", "results")
        self.open_workspace = self._action(self.tr("&Open another workspace…"), "Ctrl+W")
        self.back_up = self._action(self.tr("&Back up workspace…"), "Ctrl+B")
        self.repair = self._action(self.tr("&Repair workspace…"), "")
        self.settings = self._action(self.tr("S&ettings…"), "Ctrl+,", "settings")
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")

    def _add_list_actions(self) -> None:
        self.find = self._action(self.tr("&Find in the worklist"), "Ctrl+F")
        self.next_unread = self._action(self.tr("&Next scan nobody has read"), "N")
        self.pause = self._action(self.tr("&Pause or go on"), "Ctrl+P")
        self.cancel = self._action(self.tr("&Cancel screening"), "Ctrl+.", "cancel")
        self.remove = self._action(self.tr("&Take waiting scan out of the list"), "Del")
        self.undo = self._action(self.tr("&Undo: put it back into the list"), "Ctrl+Z")

    def _add_picture_actions(self) -> None:
        self.heat_map = self._action(self.tr("&Heat map on or off"), "H")
        self.compare = self._action(self.tr("&Compare with another scan"), "C", "compare")
        self.fit = self._action(self.tr("&Fit to window"), "F", "fit")
        self.zoom_in = self._action(self.tr("Zoom &in"), "+")
        self.zoom_out = self._action(self.tr("Zoom &out"), "-")
        self.actual_size = self._action(self.tr("&Actual size, pixel by pixel"), "A")
        self.sizes = (self.fit, self.zoom_in, self.zoom_out, self.actual_size)
        self.reset = self._action(self.tr("&Reset picture"), "R", "reset")
        self.turn_right = self._action(self.tr("&Turn right"), "T")
        self.turn_left = self._action(self.tr("Turn &left"), "Shift+T")
        self.mirror = self._action(self.tr("&Mirror left and right"), "M")
        self.flip = self._action(self.tr("Flip &upside down"), "V")
        self.orientation = (self.turn_right, self.turn_left, self.mirror, self.flip)
        self.measure = self._action(self.tr("Measure a len&gth (or shift and drag)"), "L")
        self.measure.setCheckable(True)
        self.copy_picture = self._action(self.tr("Cop&y picture"), "Ctrl+C")
        self.save_picture = self._action(self.tr("Sa&ve picture…"), "")
        self.copies = (self.copy_picture, self.save_picture)
        self.previous_frame = self._action(self.tr("&Previous slice or frame"), "PgUp")
        self.next_frame = self._action(self.tr("&Next slice or frame"), "PgDown")
        self.cine = self._action(self.tr("Play or &stop"), "Space")
        self.stepping = (self.previous_frame, self.next_frame, self.cine)

    def _add_window_actions(self) -> None:
        self.invert = self._action(self.tr("S&wap black and white"), "I")
        self.lung_window = self._action(self.tr("CT window: lung"), "1")
        self.mediastinum_window = self._action(self.tr("CT window: mediastinum"), "2")
        self.bone_window = self._action(self.tr("CT window: bone"), "3")
        self.ct_windows = (self.lung_window, self.mediastinum_window, self.bone_window)
        self.first_window = self._action(self.tr("Window as the file asks"), "4")
        self.whole_range = self._action(self.tr("Window from darkest to brightest"), "5")

    def _add_tool_actions(self) -> None:
        self.study = self._action(self.tr("&Local study…"), "")
        self.audit = self._action(self.tr("What was &done…"), "")
        self.keys = self._action(self.tr("&Keys and mouse"), "F1")
        self.self_test = self._action(self.tr("&Check this computer…"), "")
        self.samples = self._action(self.tr("Show the &sample scans"), "")
        self.support_file = self._action(self.tr("Save support &file…"), "")
        self.log_folder = self._action(self.tr("Open &log folder"), "")
        self.update = self._action(self.tr("&Update from a file…"), "")
        self.go_back = self._action(self.tr("&Go back to the version before…"), "")
        self.about = self._action(self.tr("&About ThoraLite"), "")

    def _note_above(self, action: QAction, menu: QMenu) -> None:
        note = QAction(self.tr("Set by your IT staff."), self._window)
        note.setEnabled(False)
        menu.insertAction(action, note)

    def _action(self, text: str, key: str, icon: str = "") -> QAction:
        action = QAction(text, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
            plain = plain_text(action)
            action.setToolTip(f"{plain} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.setIconText(plain_text(action))
        if icon:
            self._icons[action] = icon
        return action

    def _fill_menus(self) -> None:
        self._fill_file_menu(self._menu(self.tr("&File")))
        self._fill(
            self._menu(self.tr("&Worklist")),
            [[self.find, self.next_unread], [self.pause, self.cancel], [self.remove, self.undo]],
        )
        groups = [
            [self.heat_map, self.compare],
            [*self.sizes, self.reset],
            [self.invert, *self.ct_windows, self.first_window, self.whole_range],
            [*self.orientation, self.measure],
            list(self.stepping),
            list(self.copies),
        ]
        self._fill(self._menu(self.tr("&Picture")), groups)
        self._fill(self._menu(self.tr("&Tools")), [[self.study, self.audit], [self.self_test]])
        help_groups = [
            [self.keys, self.samples],
            [self.support_file, self.log_folder],
            [self.update, self.go_back],
            [self.about],
        ]
        self._help = self._menu(self.tr("&Help"))
        self._fill(self._help, help_groups)

    def _fill_file_menu(self, menu: QMenu) -> None:
        self._fill(
            menu, [[self.open_files, self.open_folder], list(self.of_case), [self.save_summary, self.save_table]]
        )
        menu.addAction(self.open_results)
        menu.addSeparator()
        self._workspaces = menu.addMenu(self.tr("&Workspace"))
        self._fill(self._workspaces, [[self.open_workspace], [self.back_up, self.repair]])
        menu.addAction(self.settings)
        menu.addSeparator()
        menu.addAction(self.quit)

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _fill(self, menu: QMenu, groups: list[list[QAction]]) -> None:
        for group in groups:
            menu.addActions(group)
            menu.addSeparator()

    def _fill_tool_bar(self) -> None:
        bar = QToolBar(self.tr("Tools"), self._window)
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addActions([self.open_files, self.open_folder])
        gap = QWidget(bar)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        self.compare.setIconText(self.tr("Compare"))
        self.print_report.setIconText(self.tr("Print"))
        bar.addActions([self.compare, self.print_report, self.settings])
        self._window.addToolBar(bar)


def plain_text(action: QAction) -> str:
    """The words of an action without the marks of menus."""
    return without_mnemonic(action.text()).removesuffix("…")
