"""What the actions on the picture do."""

from desktop.actions import Actions
from desktop.comparison import ViewerArea
from desktop.file_commands import FileCommands
from desktop.viewer import BONE_WINDOW, LUNG_WINDOW, MEDIASTINUM_WINDOW


def connect_picture_actions(actions: Actions, viewer: ViewerArea, files: FileCommands) -> None:
    """Let the actions work on the picture clicked last, and be offered only where they mean something."""
    for action, slot in (
        (actions.heat_map, viewer.toggle_heat),
        (actions.compare, viewer.ask_for_scan),
        (actions.fit, viewer.fit),
        (actions.zoom_in, lambda: viewer.zoom(1)),
        (actions.zoom_out, lambda: viewer.zoom(-1)),
        (actions.actual_size, viewer.show_actual_size),
        (actions.reset, viewer.reset),
        (actions.invert, viewer.invert),
        (actions.lung_window, lambda: viewer.set_window(*LUNG_WINDOW)),
        (actions.mediastinum_window, lambda: viewer.set_window(*MEDIASTINUM_WINDOW)),
        (actions.bone_window, lambda: viewer.set_window(*BONE_WINDOW)),
        (actions.first_window, viewer.set_first_window),
        (actions.whole_range, viewer.set_whole_range),
        (actions.turn_right, lambda: viewer.turn(1)),
        (actions.turn_left, lambda: viewer.turn(-1)),
        (actions.mirror, viewer.mirror),
        (actions.flip, viewer.flip),
        (actions.previous_frame, lambda: viewer.step_frame(-1)),
        (actions.next_frame, lambda: viewer.step_frame(1)),
        (actions.cine, viewer.toggle_cine),
        (actions.copy_picture, lambda: files.copy_picture(viewer.picture_as_shown())),
        (actions.save_picture, lambda: files.save_picture(viewer.picture_as_shown())),
    ):
        action.triggered.connect(lambda _checked=False, slot=slot: slot())
    actions.measure.toggled.connect(viewer.set_measures)
    viewer.several_frames.connect(actions.enable_frames)
    viewer.hounsfield_units.connect(actions.enable_windows)
    viewer.picture_shown.connect(actions.enable_picture)
