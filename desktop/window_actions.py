"""What the actions of menus and tool bar do, but for those on the picture."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from core.paths import SAMPLES

if TYPE_CHECKING:
    from core.results import CaseResult
    from desktop.main_window import MainWindow


def connect_window_actions(window: "MainWindow") -> None:
    """Let each action of a window do its work."""
    actions, files, pages, session = window.actions_, window.files, window.pages, window.session

    def of_case(command: "Callable[[CaseResult], None]") -> "Callable[[], None]":
        """A command for whichever case is chosen when it is asked for."""

        def on_case() -> None:
            if (result := window.worklist.current_result()) is not None:
                command(result)

        return on_case

    for action, slot in (
        (actions.open_files, files.open_files),
        (actions.open_folder, files.open_folder),
        (actions.save_report, of_case(files.save_report)),
        (actions.print_report, of_case(files.print_report)),
        (actions.save_packet, of_case(files.save_packet)),
        (actions.save_dicom, of_case(files.save_dicom)),
        (actions.save_summary, files.save_summary),
        (actions.save_table, files.save_table),
        (actions.open_results, files.open_results),
        (actions.open_workspace, files.open_workspace),
        (actions.back_up, files.back_up),
        (actions.repair, pages.offer_repair),
        (actions.settings, pages.show_settings),
        (actions.quit, window.close),
        (actions.find, window.pane.start_search),
        (actions.next_unread, window.worklist.select_next_unread),
        (actions.pause, window.pause_or_go_on),
        (actions.cancel, session.cancel),
        (actions.remove, window.worklist.remove_current),
        (actions.undo, session.put_back),
        (actions.study, pages.show_study),
        (actions.audit, pages.show_audit),
        (actions.self_test, pages.show_self_test),
        (actions.samples, lambda: window.add([SAMPLES])),
        (actions.keys, pages.show_keys),
        (actions.support_file, pages.show_support_file),
        (actions.log_folder, pages.open_log_folder),
        (actions.update, window.updating.choose_file),
        (actions.go_back, window.updating.go_back),
        (actions.about, pages.show_about),
    ):
        action.triggered.connect(lambda _checked=False, slot=slot: slot())
