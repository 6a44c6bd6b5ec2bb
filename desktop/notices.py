"""What the user must know from the start: where things are kept if not as usual, and what IT staff set wrongly."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import ErrorCode, SettingsError
from core.group_settings import GroupSettings
from core.places import is_temporary
from desktop import words

if TYPE_CHECKING:
    from core.manifest import Manifest


class Notices(QObject):
    """Puts it into words, each sentence once for a window."""

    def __init__(self, data_folder: Path, group: GroupSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._group = data_folder, group
        self._told: set[str] = set()

    def forget(self) -> None:
        """There is a new window, which has told nothing yet."""
        self._told = set()

    def news(self, workspace: Path, manifests: "Sequence[Manifest]" = ()) -> str:
        """What was not told yet; empty where there is nothing.

        Args:
            workspace: the folder of the results.
            manifests: the loaded models; empty before they are.
        """
        texts = [*self._temporary(workspace), *self._group_problems(manifests)]
        new = [text for text in texts if text not in self._told]
        self._told |= {*new}
        return "\n".join(new)

    def _temporary(self, workspace: Path) -> list[str]:
        if not is_temporary(self._folder):
            return []
        if workspace.is_relative_to(self._folder):
            text = self.tr(
                "ThoraLite cannot write in your own folder. Settings and results are kept in {folder} and may be lost "
                "when the computer restarts. Save the reports you need, or choose another folder under File, "
                "Workspace. Ask your IT staff to repair your folder."
            )
        else:
            text = self.tr(
                "ThoraLite cannot write in your own folder. Settings are kept in {folder} and may be lost when the "
                "computer restarts; the results are safe. Ask your IT staff to repair your folder."
            )
        return [text.format(folder=self._folder)]

    def _group_problems(self, manifests: "Sequence[Manifest]") -> list[str]:
        problems = list(self._group.problems)
        if manifests and self._group.studies:
            from core.pipeline import unfit_studies

            unfit = unfit_studies(manifests, self._group.studies)
            problems += (SettingsError(ErrorCode.GROUP_STUDY_UNFIT, f"{one.model} {one.version}") for one in unfit)
        return [f"{words.exception(problem)} ({problem.detail})" for problem in problems]
