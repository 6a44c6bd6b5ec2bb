"""A clinic's own scans with what they really show: a folder for each class, or a table."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.errors import ErrorCode, SettingsError
from core.imaging.discover import discover
from core.imaging.scan import ScanSource


@dataclass(frozen=True)
class LabelledScan:
    """One scan of a study.

    Attributes:
        label: what it shows, lower case with underscores; the name of a model's class where it is one.
        patient: equal for scans of one patient; the scan's own path where nobody said.
    """

    source: ScanSource
    label: str
    patient: str


def labelled_scans(folder: Path, table: Path | None = None) -> list[LabelledScan]:
    """Collect the scans of a study.

    Args:
        folder: holds a folder for each class, or the files that the table names.
        table: CSV with the columns file, label and, if known, patient; files relative to `folder`.

    Raises:
        SettingsError: there are no labelled scans, or the table lacks a column.
    """
    scans = list(_from_table(folder, table) if table else _from_folders(folder))
    if not scans:
        raise SettingsError(ErrorCode.BAD_SETTING, f"no labelled scans: {folder} needs a folder for each class")
    return scans


def class_name(label: str) -> str:
    """A label as classes are named: "COVID-19" and "covid" are covid19, "Viral Pneumonia" is viral_pneumonia."""
    words = re.sub(r"[\W_]+", "_", label.casefold()).strip("_")
    return re.sub(r"^covid(_?19)?$", "covid19", words)


def _from_folders(folder: Path) -> Iterator[LabelledScan]:
    for one_class in sorted(path for path in folder.iterdir() if path.is_dir()):
        for source in discover([one_class]).sources:
            yield LabelledScan(source, class_name(one_class.name), source.place)


def _from_table(folder: Path, table: Path) -> Iterator[LabelledScan]:
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, ValueError, csv.Error) as error:
        raise SettingsError(ErrorCode.BAD_SETTING, f"{table.name} cannot be read as CSV") from error
    if rows and not {"file", "label"} <= rows[0].keys():
        raise SettingsError(ErrorCode.BAD_SETTING, f"{table.name} needs the columns file and label")
    for row in rows:
        for source in discover([folder / row["file"]]).sources:
            yield LabelledScan(source, class_name(row["label"]), row.get("patient") or source.place)
