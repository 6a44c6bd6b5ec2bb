"""The CT sets as their publishers offer them."""

import csv
from functools import partial
from pathlib import Path
from typing import Final

from training.data.entries import Entry, cut_once, even, find_file, find_folder, in_order, pictures_in

SLICES_PER_STUDY: Final = 8
# Of a whole study the ends show neck and belly; the label is the patient's.
_ENDS: Final = 0.2


def covid_ct(folder: Path) -> list[Entry]:
    """Images-processed/{CT_COVID,CT_NonCOVID}, Data-split/{COVID,NonCOVID}/*.txt and two patient sheets.

    Raises:
        FileNotFoundError: pictures without the split files: the published test split could not be kept.
    """
    entries = []
    for kind, prefix, label in (("COVID", "c", "covid"), ("NonCOVID", "n", "non_covid")):
        paths = pictures_in(find_folder(folder, f"CT_{kind}"))
        if not paths:
            continue
        splits, patients = _published_splits(folder, kind), _patients(folder, kind)
        for path in paths:
            patient = patients.get(path.stem, "")
            split = splits.get(path.stem, "")
            entries.append(Entry(path.relative_to(folder).as_posix(), label, patient and prefix + patient, split=split))
    return entries


def _published_splits(folder: Path, kind: str) -> dict[str, str]:
    splits: dict[str, str] = {}
    for split in ("train", "val", "test"):
        name = f"{split}CT_{kind}.txt"
        listed = find_file(folder, name)
        if listed is None:
            raise FileNotFoundError(f"{folder}: Data-split/{kind}/{name} is missing; it says what was tested on")
        lines = (line.strip() for line in listed.read_text(encoding="utf-8").splitlines())
        splits |= {Path(line).stem: split for line in lines if line}
    return splits


def _patients(folder: Path, kind: str) -> dict[str, str]:
    """Patient by picture, from COVID-CT-MetaInfo.xlsx or NonCOVID-CT-MetaInfo.csv."""
    if kind == "COVID":
        sheet = find_file(folder, "COVID-CT-MetaInfo.xlsx")
        rows = _sheet_rows(sheet) if sheet else []
    else:
        table = find_file(folder, "NonCOVID-CT-MetaInfo.csv")
        rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines())) if table else []
    if not rows:
        return {}
    heads = [head.lower() for head in rows[0]]
    person = next(i for i, head in enumerate(heads) if "patient" in head)
    picture = next(i for i, head in enumerate(heads) if i != person and ("file" in head or "image" in head))
    return {_stem(row[picture]): row[person].strip() for row in rows[1:] if row[picture] and row[person]}


def _stem(name: str) -> str:
    """The sheets name some pictures without an extension, and names hold points."""
    name = name.strip()
    return Path(name).stem if name.lower().endswith((".png", ".jpg")) else name


def _sheet_rows(path: Path) -> list[list[str]]:
    from openpyxl import load_workbook

    sheet = load_workbook(path, read_only=True).worksheets[0]
    return [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]


def sars_cov_2_ct(folder: Path) -> list[Entry]:
    """COVID/Covid (1).png and non-COVID/Non-Covid (1).png."""
    return [
        Entry(path.relative_to(folder).as_posix(), label)
        for name, label in (("COVID", "covid"), ("non-COVID", "non_covid"))
        for path in pictures_in(find_folder(folder, name))
    ]


def mosmed_ct(folder: Path) -> list[Entry]:
    """studies/CT-{0..4}/study_0001.nii.gz; eight slices a study are cut out, in Hounsfield units."""
    from training.data.volumes import cut_slices

    entries = []
    for grade in range(5):
        studies = find_folder(folder, f"CT-{grade}")
        for path in sorted(studies.glob("study_*.nii*"), key=in_order) if studies else ():
            name = path.name.split(".")[0]
            files = cut_once("mosmed_ct", name, partial(cut_slices, path, count=SLICES_PER_STUDY))
            entries += [Entry(file, "normal" if grade == 0 else "covid", name) for file in files]
    return entries


def drenet_ct(folder: Path) -> list[Entry]:
    """{train,val,test}/{nCoV,no_nCoV}/<person>_<slice>; persons are numbered, for the original names may be names."""
    entries = []
    for split in ("train", "val", "test"):
        part = find_folder(folder, split)
        for kind, label in (("nCoV", "covid"), ("no_nCoV", "bacterial_pneumonia")):
            paths = pictures_in(part / kind if part else None)
            numbers: dict[str, int] = {}
            for path in paths:
                number = numbers.setdefault(path.stem.rsplit("_", 1)[0], len(numbers))
                file = path.relative_to(folder).as_posix()
                entries.append(Entry(file, label, f"{split}-{kind}-{number:03d}", split=split))
    return entries


def iq_othnccd_ct(folder: Path) -> list[Entry]:
    """The IQ-OTHNCCD lung cancer dataset/Normal cases; the tumours are left out."""
    paths = pictures_in(find_folder(folder, "Normal cases"))
    return [Entry(path.relative_to(folder).as_posix(), "normal") for path in paths]


def covid_ct_md(folder: Path) -> list[Entry]:
    """{COVID-19,Cap,Normal} Cases/<patient>/*.dcm; eight slices a study from its middle."""
    labels = {"COVID-19 Cases": "covid", "Cap Cases": "other_pneumonia", "Normal Cases": "normal"}
    entries = []
    for name, label in labels.items():
        kind = find_folder(folder, name)
        for study in sorted((p for p in kind.iterdir() if p.is_dir()), key=in_order) if kind else ():
            slices = sorted(study.glob("*.dcm"), key=in_order)
            chosen = even(slices, SLICES_PER_STUDY, _ENDS)
            entries += [Entry(path.relative_to(folder).as_posix(), label, study.name) for path in chosen]
    return entries
