"""What a person may ask of a running batch, from any thread."""

import os
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from core.imaging.scan import ScanSource

_GLANCE: Final = 0.2  # seconds until a held batch notices that it may go on


class BatchControl:
    """Pause, resume, cancel, leave out and add, while a batch runs. For one run.

    Args:
        cancel: an event that cancels too, for callers who have one.
    """

    def __init__(self, cancel: threading.Event | None = None) -> None:
        self._cancel = cancel or threading.Event()
        self._pause = threading.Event()
        self._lock = threading.Lock()
        self._added: list[Path] = []
        self._choices: Mapping[Path, bool] = {}
        self._over = self._interrupted = False

    def cancel(self) -> None:
        """End after the scans being worked on, paused or not."""
        self._cancel.set()

    def interrupt(self) -> None:
        """End as `cancel` does, but because the system goes down: what waits is gone on with by itself."""
        self._interrupted = True
        self._cancel.set()

    def pause(self) -> None:
        """Hold before the next scan."""
        self._pause.set()

    def resume(self) -> None:
        """Go on after `pause`."""
        self._pause.clear()

    def skip(self, path: Path) -> None:
        """Leave out a file, a folder or an archive, as far as it still waits."""
        with self._lock:
            self._choices = _chosen(self._choices, _absolute(path), left_out=True)

    def add(self, paths: Iterable[Path]) -> bool:
        """Screen these files, folders and archives too, after the others; what was left out is taken in again.

        Returns:
            Whether this run takes them; False if it is over or being cancelled: they wait for the next then.
        """
        added = [_absolute(path) for path in paths]
        with self._lock:
            if self._over or self.cancelled:
                return False
            self._added += added
            for path in added if self._choices else ():
                self._choices = _chosen(self._choices, path, left_out=False)
            return True

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to end."""
        return self._cancel.is_set()

    @property
    def interrupted(self) -> bool:
        """Whether the system broke it off, and no person."""
        return self._interrupted

    @property
    def paused(self) -> bool:
        """Whether it was asked to hold."""
        return self._pause.is_set()

    @property
    def choices(self) -> Mapping[Path, bool]:
        """What was left out (True) and taken in again (False); another object after each change."""
        return self._choices

    def leaves_out(self, source: ScanSource, archive: Path | None) -> bool:
        """Whether a scan was left out: its archive, or all of its files, by themselves or with a folder."""
        choices = self._choices
        if not choices:
            return False
        return all(_is_left_out(_absolute(file), choices) for file in ([archive] if archive else source.files))

    def take_added(self) -> list[Path]:
        """What was added since the last call. For the batch."""
        with self._lock:
            added, self._added = self._added, []
            return added

    def end(self) -> bool:
        """Take nothing more, unless something was just added; returns whether the run is over. For the batch."""
        with self._lock:
            self._over = self.cancelled or not self._added
            return self._over

    def hold(self) -> None:
        """Wait while paused and not cancelled. For the batch."""
        while self.paused and not self.cancelled:
            self._cancel.wait(_GLANCE)


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))


def _chosen(choices: Mapping[Path, bool], path: Path, left_out: bool) -> Mapping[Path, bool]:
    """Choices with one more; it goes before older ones for what lies below."""
    return {**{other: out for other, out in choices.items() if not other.is_relative_to(path)}, path: left_out}


def _is_left_out(path: Path, choices: Mapping[Path, bool]) -> bool:
    """The choice for a path, or else for the nearest folder above it that there is one for."""
    return next((choices[place] for place in (path, *path.parents) if place in choices), False)
