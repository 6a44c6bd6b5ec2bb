"""The folder of received scans: files written whole or not at all, under names no sender can choose.

`<study>/<series>/<object>.dcm`, each name a UID of digits and dots. Used by several threads.
"""

import os
import re
import threading
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

from core.errors import ErrorCode, ReportError, write_error
from core.imaging.dicom_file import open_dicom
from core.imaging.dicom_header import text
from core.imaging.dicom_pixels import DicomFrames
from core.imaging.failures import scan_errors

MEGABYTE: Final = 1_000_000
_INCOMING: Final = ".incoming"
_ARRIVING: Final = ".arriving"  # an empty file for each series that has not been passed on
_UID: Final = re.compile(r"[0-9]+(\.[0-9]+)*")
_LONGEST_UID: Final = 64
_UIDS: Final = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")


@dataclass(frozen=True)
class Kept:
    """An object that is on disk.

    Attributes:
        series: its folder.
        is_new: it was not there before.
    """

    series: Path
    is_new: bool


class MismatchError(Exception):
    """What was sent is not what was announced."""


class ReceivedFiles:
    """The folder of received scans.

    Attributes:
        used: bytes of the files in it.
    """

    def __init__(self, root: Path, quota_mb: int) -> None:
        """Make the folder and throw away what a power cut left half written.

        Raises:
            ReportError: the folder cannot be made.
        """
        self._root = root
        self._quota = quota_mb * MEGABYTE
        self._lock = threading.Lock()
        self._names = count()
        try:
            for folder in (_INCOMING, _ARRIVING):
                (self._root / folder).mkdir(parents=True, exist_ok=True)
            for left_over in (self._root / _INCOMING).iterdir():
                left_over.unlink()
        except OSError as error:
            raise write_error(error) from error
        self.used = self._measured()

    def keep(self, head: bytes, data: memoryview, sop_class: str, sop_instance: str) -> Kept:
        """Put one object on disk, once it is known to be whole.

        Args:
            head: preamble and file meta information.
            data: the data set.
            sop_class, sop_instance: what it was announced as.

        Raises:
            ReportError: RECEIVER_FULL, or the disk is full or cannot be written.
            ScanError: it is damaged, or no picture.
            MismatchError: it is not what was announced, or says no usable UIDs.
        """
        self._ask_for(len(head) + len(data))
        part = self._root / _INCOMING / f"{next(self._names)}.part"
        try:
            with part.open("wb") as file:
                file.write(head)
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            return self._move(part, self._place(part, sop_class, sop_instance))
        except OSError as error:
            raise write_error(error) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def passed_on(self, series: Path) -> None:
        """Forget that a series was arriving: whoever screens it keeps it in mind now."""
        with suppress(OSError):
            self._mark(series).unlink(missing_ok=True)

    def left_over(self) -> list[Path]:
        """The series that arrived and were never passed on, as after a power cut."""
        marks = sorted(self._root.joinpath(_ARRIVING).iterdir())
        return [self._root.joinpath(*mark.name.split("_", 1)) for mark in marks]

    def _mark(self, series: Path) -> Path:
        return self._root / _ARRIVING / f"{series.parent.name}_{series.name}"

    def _ask_for(self, size: int) -> None:
        with self._lock:
            if self.used + size > self._quota:
                self.used = self._measured()  # somebody may have made room
            if self.used + size > self._quota:
                raise ReportError(ErrorCode.RECEIVER_FULL)

    def _place(self, part: Path, sop_class: str, sop_instance: str) -> Path:
        """Where an object belongs. Its last frame is decoded: the machine may delete its copy after our "success"."""
        with scan_errors(), open_dicom(part) as file:
            said_class = text(file.dataset, "SOPClassUID")
            study, series, instance = (text(file.dataset, keyword) for keyword in _UIDS)
            frames = DicomFrames(file)
            frames.stored(frames.count - 1)
        usable = all(len(uid) <= _LONGEST_UID and _UID.fullmatch(uid) for uid in (study, series, instance))
        if not usable or (said_class, instance) != (sop_class, sop_instance):
            raise MismatchError
        return self._root / study / series / f"{instance}.dcm"

    def _move(self, part: Path, place: Path) -> Kept:
        with self._lock:
            if place.exists():
                return Kept(place.parent, is_new=False)
            place.parent.mkdir(parents=True, exist_ok=True)
            self._mark(place.parent).touch()
            self.used += part.stat().st_size
            os.replace(part, place)
            return Kept(place.parent, is_new=True)

    def _measured(self) -> int:
        return sum(path.stat().st_size for path in self._root.rglob("*.dcm"))
