"""The scans of a batch that are still to be judged: found, opened, added and left out."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from core.batch.control import BatchControl
from core.errors import ScanError
from core.imaging.archive import is_archive, unpack
from core.imaging.discover import discover
from core.imaging.scan import ScanSource
from core.store import case_key


@dataclass(frozen=True)
class Waiting:
    """One scan to be judged.

    Attributes:
        source: its files.
        archive: the archive it came out of; None for other scans.
        error: why an archive could not be opened; the archive itself is the scan then.
    """

    source: ScanSource
    archive: Path | None = None
    error: ScanError | None = None


class BatchQueue:
    """Scans in the order they were found. Used by one thread.

    Attributes:
        done: how many are finished.
    """

    def __init__(self, folder: Path, control: BatchControl) -> None:
        """A queue for the batch that works in the results folder `folder`."""
        self.done = 0
        self._folder, self._control = folder, control
        self._pending: deque[Waiting] = deque()
        self._begun = 0
        self._put_back = 0
        self._seen: dict[str, tuple[Path, ...]] = {}  # files by case
        self._unpacked: dict[Path, Path] = {}  # archives by the folder they were unpacked into
        self._choices = control.choices

    @property
    def total(self) -> int:
        """How many scans the batch has, finished or not."""
        return self.done + self._begun + len(self._pending)

    @property
    def empty(self) -> bool:
        """Whether no scan waits to be begun."""
        return not self._pending

    def find(self, paths: Iterable[Path]) -> tuple[Path, ...]:
        """Put the scans among files, folders and archives at the end; returns what is no scan.

        Raises:
            ReportError: the disk is full or read-only, and an archive could not be unpacked.
        """
        opened = [opened for path in paths if (opened := self._opened(path)) is not None]
        found = discover(opened, excluded=self._folder)
        for source in found.sources:
            archive = next((a for folder, a in self._unpacked.items() if source.files[0].is_relative_to(folder)), None)
            self._append(Waiting(source, archive))
        return found.passed_over

    def refresh(self) -> tuple[Path, ...] | None:
        """Take in what was added and drop what was left out; returns what is no scan, None if nothing has changed."""
        added, choices = self._control.take_added(), self._control.choices
        if not added and choices is self._choices:
            return None
        self._choices = choices
        kept = [waiting for waiting in self._pending if not self._drops(waiting)]
        self._pending = deque(kept)
        return self.find(added)

    def next(self) -> Waiting | None:
        """The scan to begin now; None if none waits."""
        self._put_back = 0
        while self._pending:
            waiting = self._pending.popleft()
            if not self._drops(waiting):
                self._begun += 1
                return waiting
        return None

    def put_back(self, waiting: Waiting) -> None:
        """A scan was not begun after all; several keep their order."""
        self._pending.insert(self._put_back, waiting)
        self._put_back += 1
        self._begun -= 1

    def finish(self) -> None:
        """A scan that was begun is finished."""
        self._begun -= 1
        self.done += 1

    def _opened(self, path: Path) -> Path | None:
        """The folder of an archive, any other path itself; None where there is nothing to look into."""
        if not is_archive(path):
            return path
        try:
            folder = unpack(path, self._folder / "unpacked", lambda: self._control.cancelled)
        except ScanError as error:
            self._append(Waiting(ScanSource(path, (path,)), path, error))
            return None
        if folder is not None:
            self._unpacked[folder] = path
        return folder

    def _append(self, waiting: Waiting) -> None:
        key, files = case_key(waiting.source), waiting.source.files
        if self._seen.get(key) == files:
            return
        if key in self._seen:  # a series that has grown: one that still waits is shorter
            self._pending = deque(other for other in self._pending if case_key(other.source) != key)
        self._seen[key] = files
        self._pending.append(waiting)

    def _drops(self, waiting: Waiting) -> bool:
        """Whether a scan was left out; it may be added again."""
        if not self._control.leaves_out(waiting.source, waiting.archive):
            return False
        self._seen.pop(case_key(waiting.source), None)
        return True
