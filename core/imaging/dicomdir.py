"""The index of a DICOM disc: which files it names."""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

from pathlib import Path
from typing import Final

from pydicom import Dataset

from core.imaging.dicom_file import open_dicom
from core.imaging.dicom_header import sequence, text, words

_DIRECTORY_CLASS: Final = "1.2.840.10008.1.3.10"


def is_dicomdir(meta: Dataset) -> bool:
    """Whether file meta information is that of a DICOMDIR."""
    return text(meta, "MediaStorageSOPClassUID") == _DIRECTORY_CLASS


def referenced_files(path: Path) -> tuple[list[Path], list[Path]]:
    """The files a DICOMDIR names: (pictures, everything else), in its order.

    A name that leads out of the DICOMDIR's own folder is left out.

    Raises:
        ScanError: TOO_LARGE.
        Exception: what pydicom raises on damaged files; `failures.scan_errors` makes it a ScanError.
    """
    pictures: list[Path] = []
    others: list[Path] = []
    with open_dicom(path) as file:
        for record in sequence(file.dataset, "DirectoryRecordSequence"):
            target = _target(path.parent, words(record, "ReferencedFileID"))
            if target is not None:
                (pictures if text(record, "DirectoryRecordType") == "IMAGE" else others).append(target)
    return pictures, others


def _target(folder: Path, parts: tuple[str, ...]) -> Path | None:
    """The file below `folder`, whatever the case of its name; None if there is no name or it leads out."""
    if not parts or any(not part or part.strip(".") == "" or set(part) & set("/\\:\0") for part in parts):
        return None
    upper, lower = folder.joinpath(*parts), folder.joinpath(*(part.lower() for part in parts))
    target = lower if not upper.exists() and lower.exists() else upper
    return target if target.resolve().is_relative_to(folder.resolve()) else None
