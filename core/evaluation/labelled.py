"""A clinic's own scans with what they really show: a folder for each class, or a table."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from core.errors import ErrorCode, SettingsError
from core.imaging.discover import discover
from core.imaging.scan import ScanSource
from core.manifest import NORMAL

PNEUMONIA: Final = "pneumonia"
"""The label of scans that show some pneumonia, nobody said which."""


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


class Meaning(StrEnum):
    """What a label says to the question "pneumonia or not"."""

    PNEUMONIA = "pneumonia"
    NO_PNEUMONIA = "no_pneumonia"
    LEFT_OUT = "left_out"  # it does not answer the question: tuberculosis, "other", a word of another language


_WITH: Final = frozenset({"covid19", PNEUMONIA, "bacterial", "viral"})
_WITHOUT: Final = frozenset({NORMAL, "healthy", "no_finding", "no_findings", "negative"})
_NOT: Final = ("no_", "non_", "not_", "without_", "sans_", "sin_", "sem_")


def meaning(label: str) -> Meaning:
    """What a label says, as far as its word tells; every other label is left out until a person says."""
    if label in _WITHOUT or (label.startswith(_NOT) and label.endswith(PNEUMONIA)):
        return Meaning.NO_PNEUMONIA
    if label in _WITH or (label.endswith(f"_{PNEUMONIA}") and not label.startswith(_NOT)):
        return Meaning.PNEUMONIA
    return Meaning.LEFT_OUT


def with_meanings(scans: Sequence[LabelledScan], meanings: Mapping[str, Meaning]) -> list[LabelledScan]:
    """The scans that answer "pneumonia or not", with labels that say so.

    Args:
        meanings: what a person says each label means.
    """
    return [
        replace(scan, label=_label_with(scan.label, meanings[scan.label]))
        for scan in scans
        if meanings[scan.label] is not Meaning.LEFT_OUT
    ]


def _label_with(label: str, wanted: Meaning) -> str:
    """The label itself where it says that already, as it may name the class."""
    if wanted is Meaning.NO_PNEUMONIA:
        return NORMAL
    return label if meaning(label) is wanted else PNEUMONIA


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
        raise SettingsError(ErrorCode.NO_LABELLED_SCANS, f"{folder.name} needs a folder for each class")
    return scans


def spread(scans: Sequence[LabelledScan]) -> list[LabelledScan]:
    """The scans with those of every label spread evenly, so that a study stopped early has some of each."""
    count, met, place = Counter(scan.label for scan in scans), Counter[str](), {}
    for index, scan in enumerate(scans):
        place[index] = (met[scan.label] + 0.5) / count[scan.label]
        met[scan.label] += 1
    return [scans[index] for index in sorted(place, key=place.__getitem__)]


def class_name(label: str) -> str:
    """A label as classes are named: "COVID-19" and "covid" are covid19, "Viral Pneumonia" is viral_pneumonia."""
    words = re.sub(r"[\W_]+", "_", label.casefold()).strip("_")
    return re.sub(r"^covid(_?19)?(_pneumonia)?$", "covid19", words)


def _from_folders(folder: Path) -> Iterator[LabelledScan]:
    try:
        classes = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    except OSError as error:
        raise SettingsError(ErrorCode.NO_LABELLED_SCANS, error.strerror or "") from error
    for one_class in classes:
        for source in discover([one_class]).sources:
            yield LabelledScan(source, class_name(one_class.name), source.place)


def _from_table(folder: Path, table: Path) -> Iterator[LabelledScan]:
    for row in _rows(table):
        name, label = row.get("file") or "", row.get("label") or ""
        if name:
            for source in discover([folder / name.replace("\\", "/")]).sources:
                yield LabelledScan(source, class_name(label), row.get("patient") or source.place)


def _rows(table: Path) -> list[dict[str, str]]:
    """The table's rows, by column names in lower case.

    Spreadsheet programs write a semicolon or a tab where the comma divides numbers, and their own encoding.
    """
    try:
        data = table.read_bytes()
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252")
        head = text.partition("\n")[0]
        delimiter = max(",;\t", key=head.count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        columns = [name.strip().casefold() for name in next(reader, [])]
        rows = [dict(zip(columns, (value.strip() for value in row), strict=False)) for row in reader]
    except (OSError, ValueError, csv.Error) as error:
        raise SettingsError(ErrorCode.BAD_TABLE, f"{table.name} cannot be read as CSV") from error
    if not {"file", "label"} <= set(columns):
        raise SettingsError(ErrorCode.BAD_TABLE, f"{table.name} needs the columns file and label")
    return rows
