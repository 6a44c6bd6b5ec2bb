"""The ultrasound set as its publisher offers it: clips, stills and one table."""

import csv
from pathlib import Path
from typing import Final

from training.data.entries import Entry, cut_once, find_file

FRAMES_PER_CLIP: Final = 8
_SHORTEST_STEP: Final = 5  # frames; nearer ones are nearly the same picture
_LABELS: Final = {
    "covid-19": "covid",
    "bacterial pneumonia": "bacterial_pneumonia",
    "viral pneumonia": "viral_pneumonia",
    "regular": "normal",
}
_FOLDERS: Final = ("pocus_videos/convex", "pocus_videos/linear", "pocus_images/convex", "pocus_images/linear")
_STILLS: Final = {".png", ".jpg", ".jpeg"}


def pocus(folder: Path) -> list[Entry]:
    """data/dataset_metadata.csv, data/pocus_videos/{convex,linear}, data/pocus_images/{convex,linear}.

    What has no licence, no label among the classes or no file is left out. Frames of a clip are cut out evenly.
    """
    table = find_file(folder, "dataset_metadata.csv")
    if table is None:
        return []
    files = {
        path.stem.lower(): path
        for part in _FOLDERS
        for path in sorted(table.parent.glob(f"{part}/*"))
        if not path.name.startswith(".")
    }
    entries = []
    for row in csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()):
        found = files.get(Path(row["Filename"]).name.lower()) or files.get(Path(row["Filename"]).stem.lower())
        label, licence = _LABELS.get(row["Label"].strip().lower(), ""), row["License"].strip()
        if found is None or not label or licence.lower() in ("", "none", "n.a."):
            continue
        patient = row["Patient ID / Name"].strip() or found.stem
        entries += [Entry(file, label, patient, licence=licence) for file in _pictures(folder, found)]
    return entries


def _pictures(folder: Path, found: Path) -> list[str]:
    if found.suffix.lower() in _STILLS:
        return [found.relative_to(folder).as_posix()]
    return cut_once("pocus_ultrasound", found.stem, lambda target: cut_frames(found, target, FRAMES_PER_CLIP))


def cut_frames(clip: Path, target: Path, count: int) -> None:
    """Write at most `count` evenly spaced frames of a clip, in grey, to `target/frame0000.png`."""
    import imageio.v3 as iio
    import numpy as np
    from PIL import Image

    total = sum(1 for _ in iio.imiter(clip))
    count = max(1, min(count, total // _SHORTEST_STEP - 1))
    wanted = {round(k * total / (count + 1)) for k in range(1, count + 1)}
    for i, frame in enumerate(iio.imiter(clip)):
        if i in wanted:
            Image.fromarray(np.asarray(frame)).convert("L").save(target / f"frame{i:04d}.png")
