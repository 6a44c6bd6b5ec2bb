"""What the gate says of real DICOM files of every kind, none of which it has learnt from."""

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from core.errors import ScanError
from core.gate import Gate
from core.imaging.read import read_scan
from core.imaging.scan import Modality, Scan, ScanSource
from core.manifest import PictureKind
from core.recognition import recognise

# Folders of the corpus, and what a right gate makes of what lies in them; folders not named hold anything.
EXPECTED: Final[Mapping[str, str]] = {
    "chest_cr_dx": "cxr",
    "chest_ct": "ct",
    "ct_series": "ct",
    "ct_other": "refused",
    "mr": "refused",
    "other": "refused",
    "xray_other": "refused",
    "us_single": "refused",
    "us_multiframe": "refused",
}
REFUSED: Final = "refused"


def judge_corpus(folder: Path, gate: Gate) -> list[dict[str, Any]]:
    """One row for every readable file: what it shows, what the gate sees and what the program would do with it.

    Args:
        folder: holds `manifest.csv` with the columns corpus_path and category.
    """
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        files = [row["corpus_path"] for row in csv.DictReader(stream)]
    files += sorted(p.relative_to(folder).as_posix() for p in (folder / "ct_series").rglob("*") if p.is_file())
    rows = []
    for file in dict.fromkeys(files):
        kind = file.split("/", 1)[0]
        if kind not in EXPECTED:
            continue
        path = folder / file
        try:
            scan = read_scan(ScanSource(path, (path,)))
        except ScanError:
            continue
        rows.append({"file": file} | _row(scan, gate, EXPECTED[kind]))
    return rows


def _row(scan: Scan, gate: Gate, expected: str) -> dict[str, Any]:
    seen = gate.run(scan.frames(range(min(len(scan.pixels), 5)))).mean(axis=0)
    named: PictureKind = gate.manifest.kinds[int(seen.argmax())]
    taken = REFUSED
    if scan.modality is not Modality.OTHER:
        found = recognise(scan, gate, None)
        taken = REFUSED if found.refusal is not None else str(found.modality)
    return {
        "tag": str(scan.modality),
        "gate": str(named),
        "probability": round(float(seen.max()), 3),
        "believed": gate.believed(seen) is not None,
        "program": taken,
        "right": taken == expected,
    }
