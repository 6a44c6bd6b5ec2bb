"""The pictures of the public image sets: how they are read, and how an assigned split is kept."""

import csv
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from training.data import entries, original_ct, original_ultrasound, original_xray
from training.data.catalogue import DATASETS, DataSet, PatientScope
from training.data.entries import MADE_PREFIX, Entry
from training.data.runs import block_numbers

LABELS_FILE: Final = "labels.csv"
# How each set looks as its publisher offers it; every reader gets the set's folder.
_ORIGINAL: Final[Mapping[str, Callable[[Path], list[Entry]]]] = {
    "kermany_cxr": original_xray.kermany,
    "covid19_radiography_cxr": original_xray.radiography,
    "nih_chestxray8_cxr": original_xray.chestxray8,
    "cohen_cxr": original_xray.cohen,
    "hannover_cxr": original_xray.hannover,
    "actualmed_cxr": original_xray.actualmed,
    "covid_ct": original_ct.covid_ct,
    "sars_cov_2_ct": original_ct.sars_cov_2_ct,
    "mosmed_ct": original_ct.mosmed_ct,
    "drenet_ct": original_ct.drenet_ct,
    "iq_othnccd_ct": original_ct.iq_othnccd_ct,
    "covid_ct_md": original_ct.covid_ct_md,
    "pocus_ultrasound": original_ultrasound.pocus,
}


class Layout(StrEnum):
    """How a set lies on the disk."""

    DOWNSIZED = "downsized copy with labels.csv"
    ORIGINAL = "original download"
    MISSING = "missing"


@dataclass(frozen=True)
class Picture:
    """One picture of a set.

    Attributes:
        dataset, file: where it is, see `picture_path`; files that start with "made/" are not part of the download.
        label: the set's own label; `training.data.tasks` says which classes of a task it allows.
        patient: equal only for pictures of one person, across sets too; empty where unknown.
        given_group: near-duplicate group of the copy's publisher; empty where unknown.
        publisher_split: "train", "val", "test" or empty.
        group: group of pictures that must stay together; empty until `training.data.split` sets it.
        split: "train", "val", "test", "external" or "left_out"; empty until `training.data.split` sets it.
        licence: of this picture, where a set mixes several; empty where the set's own holds.
        fold: number of the cross-validation fold as text; empty outside cross-validation.
    """

    dataset: str
    file: str
    label: str
    patient: str = ""
    given_group: str = ""
    publisher_split: str = ""
    group: str = ""
    split: str = ""
    licence: str = ""
    fold: str = ""

    @property
    def key(self) -> str:
        """Unique name across sets."""
        return f"{self.dataset}/{self.file}"

    @property
    def cell(self) -> str:
        """Source and label together: what is balanced and stratified over."""
        return f"{self.dataset}:{self.label}"


def picture_path(root: Path, picture: Picture) -> Path:
    """File of a picture: `root / dataset / file`, or below `entries.MADE` where it was made from something else."""
    if picture.file.startswith(MADE_PREFIX):
        return entries.MADE / picture.dataset / picture.file.removeprefix(MADE_PREFIX)
    return root / picture.dataset / picture.file


def read_dataset(root: Path, name: str) -> list[Picture]:
    """Read a set, whichever way it lies in `root/name`.

    Raises:
        FileNotFoundError: the set is not there.
        KeyError: the set is unknown.
    """
    layout, found = look_for(root, name)
    if layout is Layout.MISSING:
        raise FileNotFoundError(f"{name} is not in {root / name}; `python -m training data` says where it comes from")
    pictures = [_picture(DATASETS[name], entry) for entry in found]
    return _in_blocks(root, pictures) if DATASETS[name].in_runs else pictures


def _in_blocks(root: Path, pictures: list[Picture]) -> list[Picture]:
    """The same pictures, grouped by blocks of neighbouring numbers of one label; see `training.data.runs`."""
    blocks: dict[str, str] = {}
    for label in sorted({p.label for p in pictures}):
        some = [p for p in pictures if p.label == label]
        numbers = block_numbers(tuple(picture_path(root, p) for p in some))
        blocks |= {p.key: f"{p.dataset} {label} block {n}" for p, n in zip(some, numbers, strict=True)}
    return [replace(picture, given_group=blocks[picture.key]) for picture in pictures]


def look_for(root: Path, name: str) -> tuple[Layout, list[Entry]]:
    """How a set lies in `root/name`, and its pictures.

    Raises:
        KeyError: the set is unknown.
    """
    folder = root / DATASETS[name].name
    if (folder / LABELS_FILE).is_file():
        return Layout.DOWNSIZED, _listed(folder / LABELS_FILE)
    found = _ORIGINAL[name](folder) if name in _ORIGINAL else []
    return (Layout.ORIGINAL if found else Layout.MISSING), found


def _listed(path: Path) -> list[Entry]:
    with path.open(encoding="utf-8", newline="") as stream:
        return [
            Entry(row["file"], row["label"], *(row.get(key, "") for key in ("patient", "group", "split", "licence")))
            for row in csv.DictReader(stream)
        ]


def _picture(dataset: DataSet, entry: Entry) -> Picture:
    return Picture(
        dataset=dataset.name,
        file=entry.file,
        label=entry.label,
        patient=_patient_key(dataset, entry),
        given_group=entry.group,
        publisher_split=entry.split,
        licence=entry.licence,
    )


def _patient_key(dataset: DataSet, entry: Entry) -> str:
    if not entry.patient or dataset.patient_scope is PatientScope.NONE:
        return ""
    if dataset.patient_scope is PatientScope.SET:
        return f"{dataset.name}/{entry.patient}"
    # Kermany: numbers restart per split and class; the publisher's 16 validation pictures were cut from train.
    part = "test" if entry.split == "test" else "train"
    return f"{dataset.name}/{part}/{entry.label}/{entry.patient}"


def write_pictures(path: Path, pictures: list[Picture]) -> None:
    """Write pictures with their groups and splits as CSV."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, [field.name for field in fields(Picture)], lineterminator="\n")
        writer.writeheader()
        writer.writerows(asdict(picture) for picture in pictures)


def read_pictures(path: Path) -> list[Picture]:
    """Read what `write_pictures` wrote."""
    with path.open(encoding="utf-8", newline="") as stream:
        return [Picture(**row) for row in csv.DictReader(stream)]


def with_split(picture: Picture, group: str, split: str, fold: str = "") -> Picture:
    """The same picture, assigned."""
    return replace(picture, group=group, split=split, fold=fold)
