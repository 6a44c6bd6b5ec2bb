"""The X-ray sets as their publishers offer them."""

import csv
import re
from pathlib import Path
from typing import Final

from training.data.entries import LATERAL, Entry, find_file, find_folder, in_order, pictures_in

# person12_bacteria_48, IM-0005-0001, NORMAL2-IM-0343-0001-0002; in the newer release BACTERIA-1008087-0001.
_KERMANY_PATIENT: Final = re.compile(
    r"(person\d+_(?:bacteria|virus)|(?:NORMAL2-)?IM-\d+|(?:BACTERIA|VIRUS|NORMAL)-\d+)(?=[_-])"
)
_FRONTAL: Final = ("PA", "AP")
# Words of Cohen's findings, most telling first. A pneumonia without a cause is unspecified; one that is neither
# bacterial nor viral (fungal, lipoid, aspiration) has no place among the classes.
_FINDINGS: Final = (
    ("COVID-19", "covid"),
    ("No Finding", "normal"),
    ("Viral", "viral_pneumonia"),
    ("SARS", "viral_pneumonia"),
    ("MERS", "viral_pneumonia"),
    ("Influenza", "viral_pneumonia"),
    ("Varicella", "viral_pneumonia"),
    ("Bacterial", "bacterial_pneumonia"),
    ("Streptococcus", "bacterial_pneumonia"),
    ("Klebsiella", "bacterial_pneumonia"),
    ("Legionella", "bacterial_pneumonia"),
    ("E.Coli", "bacterial_pneumonia"),
    ("Mycoplasma", "bacterial_pneumonia"),
)


def kermany(folder: Path) -> list[Entry]:
    """chest_xray/{train,val,test}/{NORMAL,PNEUMONIA}/*.jpeg."""
    entries = []
    for split in ("train", "val", "test"):
        part = find_folder(folder, split)
        for kind in ("NORMAL", "PNEUMONIA") if part else ():
            for path in pictures_in(find_folder(part, kind) if part else None):
                patient = _KERMANY_PATIENT.match(path.name)
                file = path.relative_to(folder).as_posix()
                entries.append(Entry(file, _kermany_label(path), patient[1] if patient else "", split=split))
    return entries


def _kermany_label(path: Path) -> str:
    if path.parent.name.upper() == "NORMAL":
        return "normal"
    return "bacterial_pneumonia" if "bacteria" in path.name.lower() else "viral_pneumonia"


def radiography(folder: Path) -> list[Entry]:
    """COVID-19_Radiography_Dataset/{COVID,Normal,Lung_Opacity}/images/*.png; older releases without "images".

    The set's "Viral Pneumonia" is left out: it was taken from Kermany's children.
    """
    labels = {"COVID": "covid", "Normal": "normal", "Lung_Opacity": "pneumonia_unspecified"}
    entries = []
    for name, label in labels.items():
        kind = find_folder(folder, name)
        paths = pictures_in(kind / "images" if kind and (kind / "images").is_dir() else kind)
        entries += [Entry(path.relative_to(folder).as_posix(), label) for path in paths]
    return entries


def chestxray8(folder: Path) -> list[Entry]:
    """X-Ray Image DataSet/{No_findings,Pneumonia}/00001280_004.png; its Covid-19 folder is Cohen's and left out."""
    labels = {"No_findings": "normal", "Pneumonia": "pneumonia_unspecified"}
    return [
        Entry(path.relative_to(folder).as_posix(), label, path.name[:8])
        for name, label in labels.items()
        for path in pictures_in(find_folder(folder, name))
    ]


def hannover(folder: Path) -> list[Entry]:
    """png/<image_id>.png with data.csv (patient_id, image_id); every patient had COVID-19."""
    table = find_file(folder, "data.csv")
    if table is None:
        return []
    patients = {row["image_id"]: row["patient_id"] for row in _rows(table)}
    return [
        Entry(path.relative_to(folder).as_posix(), "covid", patients.get(path.stem, ""))
        for path in pictures_in(find_folder(folder, "png"))
    ]


def actualmed(folder: Path) -> list[Entry]:
    """images/*.png with metadata.csv (patientid, finding, imagename); films without a clear finding are left out."""
    table = find_file(folder, "metadata.csv")
    labels = {"COVID-19": "covid", "No finding": "normal"}
    entries = []
    for row in _rows(table) if table else []:
        path = table.parent / "images" / row["imagename"] if table else folder
        if row["finding"] in labels and path.is_file():
            entries.append(Entry(path.relative_to(folder).as_posix(), labels[row["finding"]], row["patientid"]))
    return sorted(entries, key=lambda entry: in_order(Path(entry.file)))


def cohen(folder: Path) -> list[Entry]:
    """images/* with metadata.csv (patientid, finding, view, modality, folder, filename, license).

    Lateral films are labelled so: only the gate has a use for them. CT and films of other diseases are left out.
    """
    table = find_file(folder, "metadata.csv")
    if table is None:
        return []
    entries = []
    for row in _rows(table):
        path = table.parent / row.get("folder", "images") / row["filename"]
        label = _cohen_label(row)
        if label and path.is_file():
            file = path.relative_to(folder).as_posix()
            entries.append(Entry(file, label, row["patientid"].strip(), licence=row.get("license", "").strip()))
    return entries


def _cohen_label(row: dict[str, str]) -> str:
    view = row["view"].strip()
    if row.get("modality", "X-ray") != "X-ray" or row.get("folder", "images") != "images":
        return ""
    if view in ("L", "Lateral"):
        return LATERAL
    if not view.startswith(_FRONTAL):
        return ""
    finding = row["finding"].lower()
    named = next((label for word, label in _FINDINGS if word.lower() in finding), "")
    return named or ("pneumonia_unspecified" if finding.strip() == "pneumonia" else "")


def _rows(table: Path) -> list[dict[str, str]]:
    """Rows of a CSV with lower-case column names, for releases differ in that."""
    with table.open(encoding="utf-8-sig", newline="") as stream:
        return [
            {(key or "").strip().lower(): value or "" for key, value in row.items() if isinstance(value, str | None)}
            for row in csv.DictReader(stream)
        ]
