"""A folder whose new scans are screened by themselves, as when an X-ray machine exports into it."""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import ErrorCode, ReportError
from desktop.background import Call

if TYPE_CHECKING:
    from core.imaging.scan import ScanSource

_INTERVAL: Final = 4000  # milliseconds; asking works on network drives too, where nothing tells of changes

_Snapshot = dict[Path, tuple[int, int]]  # size and time of change in nanoseconds by file


class WatchedFolder(QObject):
    """Tells of scans once their files have stopped changing, so that none is read half written.

    A series is told of when no file in the folder has changed for one interval.
    """

    arrived = Signal(object)  # list[Path]: files and folders to screen
    failed = Signal(object)  # the exception: the folder cannot be read; told once until it can be read again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._known: _Snapshot = {}
        self._screened: set[Path] = set()
        self._last: _Snapshot = {}
        self._looking: Call | None = None
        self._complained = False
        self._clock = QTimer(self)
        self._clock.setInterval(_INTERVAL)
        self._clock.timeout.connect(self._look)

    def watch(self, folder: Path | None, known: set[Path]) -> None:
        """Watch a folder from now on; None for none.

        Args:
            known: files that need not be told of: they were screened before, or wait to be.
        """
        self._folder, self._known, self._last, self._complained = folder, {}, {}, False
        self._screened = set(known)
        if folder is None:
            self._clock.stop()
        else:
            self._clock.start()
            self._look()

    def _look(self) -> None:
        folder = self._folder
        if self._looking is not None or folder is None:
            return
        known, last = dict(self._known), self._last
        call = Call(self, lambda: _look(folder, known, last))
        call.success(lambda seen: self._seen(folder, seen)).failure(self._not_seen)
        self._looking = call.go()

    def _seen(self, folder: Path, seen: "tuple[_Snapshot, list[Path]]") -> None:
        self._looking, self._complained = None, False
        if folder != self._folder:
            return
        now, paths = seen
        if not self._last:  # what was screened before is taken to be as it was
            self._known = {path: state for path, state in now.items() if path in self._screened}
        if now == self._last:
            self._known.update(now)  # what is no scan need not be looked at again
        self._last = now
        if paths:
            self.arrived.emit(paths)

    def _not_seen(self, error: Exception) -> None:
        self._looking = None
        if not self._complained:
            self._complained = True
            self.failed.emit(error)


def _look(folder: Path, known: _Snapshot, last: _Snapshot) -> tuple[_Snapshot, list[Path]]:
    """What lies in the folder now, and what is to be screened of it: new, and unchanged since the last look.

    Raises:
        ReportError: the folder cannot be read.
    """
    from core.imaging.discover import discover

    now = _snapshot(folder)
    new = {path for path, state in now.items() if known.get(path) != state}  # or another scan under an old name
    if now != last or not new:
        return now, []
    sources = [source for source in discover([folder]).sources if not new.isdisjoint(source.files)]
    return now, [path for source in sources for path in _named(source, now)]


def _named(source: "ScanSource", snapshot: _Snapshot) -> tuple[Path, ...]:
    """What names a scan: for a series its folder, if nothing else lies there, else every file."""
    beside = [file for file in snapshot if file.is_relative_to(source.path)]
    return (source.path,) if len(source.files) > 1 and len(beside) == len(source.files) else source.files


def _snapshot(folder: Path) -> _Snapshot:
    if not folder.is_dir():
        raise ReportError(ErrorCode.WATCHED_FOLDER_GONE)
    snapshot: _Snapshot = {}
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            with suppress(OSError):  # moved away just now
                stat = os.stat(os.path.join(parent, name))
                snapshot[Path(parent, name)] = (stat.st_size, stat.st_mtime_ns)
    return snapshot
