"""The public image sets: what they are, where they come from, and how their labels.csv is read."""

import csv
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

LABELS: Final = ("normal", "covid19", "bacterial_pneumonia", "viral_pneumonia")
# What a set's own label allows. "Unspecified" pneumonia of adults is known to be bacterial or viral, no more.
ALLOWED: Final[dict[str, tuple[str, ...]]] = {
    "normal": ("normal",),
    "covid": ("covid19",),
    "bacterial_pneumonia": ("bacterial_pneumonia",),
    "viral_pneumonia": ("viral_pneumonia",),
    "pneumonia_unspecified": ("bacterial_pneumonia", "viral_pneumonia"),
}


class PatientScope(StrEnum):
    """Within what a patient number of a set means one person."""

    NONE = "none"
    SET = "set"
    SPLIT_AND_LABEL = "split_and_label"


@dataclass(frozen=True)
class DataSet:
    """A public image set."""

    name: str
    title: str
    licence: str
    url: str
    people: str
    patient_scope: PatientScope = PatientScope.NONE


DATASETS: Final = {
    d.name: d
    for d in (
        DataSet(
            "kermany_cxr",
            "Kermany et al. 2018, chest X-ray images (pneumonia)",
            "CC BY 4.0",
            "https://doi.org/10.17632/rscbjbr9sj.2",
            "children of 1-5 years, Guangzhou, China",
            PatientScope.SPLIT_AND_LABEL,
        ),
        DataSet(
            "covid19_radiography_cxr",
            "COVID-19 Radiography Database (Chowdhury, Rahman et al.)",
            "research use; see the source",
            "https://www.kaggle.com/datasets/tawsifurrahman/covid19-radiography-database",
            "adults; COVID-19 from PadChest, Hannover and the web, normal and opacities from RSNA/NIH (USA)",
        ),
        DataSet(
            "nih_chestxray8_cxr",
            "ChestX-ray8 by way of Ozturk et al. 2020",
            "NIH: free use with attribution",
            "https://github.com/muhammedtalo/COVID-19",
            "adults, NIH Clinical Center, USA; labels mined from reports",
            PatientScope.SET,
        ),
        DataSet(
            "hannover_cxr",
            "Hannover Medical School, COVID-19 image repository",
            "CC BY 3.0",
            "https://doi.org/10.6084/m9.figshare.12275009",
            "adults, Hannover, Germany",
        ),
        DataSet(
            "actualmed_cxr",
            "Actualmed COVID-19 chest X-ray initiative",
            "see the source",
            "https://github.com/agchung/Actualmed-COVID-chestxray-dataset",
            "adults, Spain",
        ),
    )
}


@dataclass(frozen=True)
class Picture:
    """One picture of a set.

    Attributes:
        dataset, file: where it is: `root / dataset / file`.
        label: the set's own label, a key of `ALLOWED`.
        patient: equal only for pictures of one person, across sets too; empty where unknown.
        given_group: near-duplicate group of the copy's publisher; empty where unknown.
        publisher_split: "train", "val", "test" or empty.
        group: group of pictures that must stay together; empty until `training.data.split` sets it.
        split: "train", "val", "test", "external" or "left_out"; empty until `training.data.split` sets it.
    """

    dataset: str
    file: str
    label: str
    patient: str = ""
    given_group: str = ""
    publisher_split: str = ""
    group: str = ""
    split: str = ""

    @property
    def key(self) -> str:
        """Unique name across sets."""
        return f"{self.dataset}/{self.file}"

    @property
    def allowed(self) -> tuple[int, ...]:
        """Indices of the classes the label allows."""
        return tuple(LABELS.index(name) for name in ALLOWED[self.label])

    @property
    def abnormal(self) -> bool:
        """Whether the label says anything but normal."""
        return self.label != "normal"

    @property
    def cell(self) -> str:
        """Source and label together: what is balanced and stratified over."""
        return f"{self.dataset}:{self.label}"


def read_dataset(root: Path, name: str) -> list[Picture]:
    """Read `root/name/labels.csv`.

    Raises:
        FileNotFoundError: the set is not there.
        KeyError: the set is unknown, or a label of it.
    """
    dataset = DATASETS[name]
    with (root / name / "labels.csv").open(encoding="utf-8", newline="") as stream:
        return [_picture(dataset, row) for row in csv.DictReader(stream)]


def _picture(dataset: DataSet, row: dict[str, str]) -> Picture:
    if row["label"] not in ALLOWED:
        raise KeyError(f"{dataset.name}: unknown label {row['label']}")
    return Picture(
        dataset=dataset.name,
        file=row["file"],
        label=row["label"],
        patient=_patient_key(dataset, row),
        given_group=row.get("group", ""),
        publisher_split=row.get("split", ""),
    )


def _patient_key(dataset: DataSet, row: dict[str, str]) -> str:
    patient = row.get("patient", "")
    if not patient or dataset.patient_scope is PatientScope.NONE:
        return ""
    if dataset.patient_scope is PatientScope.SET:
        return f"{dataset.name}/{patient}"
    # Kermany: numbers restart per split and class; the publisher's 16 validation pictures were cut from train.
    part = "test" if row["split"] == "test" else "train"
    return f"{dataset.name}/{part}/{row['label']}/{patient}"


def write_pictures(path: Path, pictures: list[Picture]) -> None:
    """Write pictures with their groups and splits as CSV."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["dataset", "file", "label", "patient", "given_group", "publisher_split", "group", "split"])
        writer.writerows(
            [p.dataset, p.file, p.label, p.patient, p.given_group, p.publisher_split, p.group, p.split]
            for p in pictures
        )


def read_pictures(path: Path) -> list[Picture]:
    """Read what `write_pictures` wrote."""
    with path.open(encoding="utf-8", newline="") as stream:
        return [Picture(**row) for row in csv.DictReader(stream)]


def with_split(picture: Picture, group: str, split: str) -> Picture:
    """The same picture, assigned."""
    return replace(picture, group=group, split=split)
