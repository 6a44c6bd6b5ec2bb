"""Says of every set what it is, where it comes from, what its licence allows, and what of it is here."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from training.config import Config
from training.data.catalogue import DATASETS, DataSet
from training.data.datasets import Layout, look_for
from training.data.entries import MADE_PREFIX
from training.data.gather import Gathered
from training.data.made import MADE_SETS


def missing_sets(config: Config, root: Path) -> list[str]:
    """Sets the configuration uses that are not under `root`."""
    wanted = [name for name in config.sets if name not in MADE_SETS]
    return [name for name in wanted if look_for(root, name)[0] is Layout.MISSING]


def survey(config: Config, root: Path) -> Iterator[str]:
    """Lines on every set the task could use, the ones of the configuration first."""
    gate = config.task.name == "gate"
    others = [d.name for d in DATASETS.values() if gate or d.modality == config.modality]
    for name in dict.fromkeys([*config.sets, *others]):
        yield ""
        yield from _description(DATASETS[name], name in config.sets)
        if name in MADE_SETS:
            yield "  made by this program when it is needed"
        else:
            yield from _presence(root, DATASETS[name])


def _description(dataset: DataSet, used: bool) -> Iterator[str]:
    yield f"{dataset.name}: {dataset.title}{'' if used else ' (not used by this configuration)'}"
    yield f"  from:      {dataset.url} ({dataset.size})"
    yield f"  people:    {dataset.people}"
    yield f"  licence:   {dataset.licence}; use: {dataset.use}; passing on: {dataset.redistribution}"


def _presence(root: Path, dataset: DataSet) -> Iterator[str]:
    layout, found = look_for(root, dataset.name)
    if layout is Layout.MISSING:
        yield f"  MISSING:   unpack the download into {root / dataset.name}"
        return
    yield f"  present:   {len(found)} pictures in {root / dataset.name} ({layout})"
    counts = Counter((entry.label, entry.split) for entry in found)
    expected = dataset.expected if layout is Layout.DOWNSIZED else {}
    for key in sorted(counts.keys() | expected.keys()):
        label, split = key
        short = expected.get(key, 0) - counts[key]
        note = f"   INCOMPLETE: {short} missing" if short > 0 else ""
        yield f"  {counts[key]:9d}  {label}{f' ({split})' if split else ''}{note}"
    listed = [entry.file for entry in found if not entry.file.startswith(MADE_PREFIX)]
    absent = sum(not (root / dataset.name / file).is_file() for file in listed)
    if absent:
        yield f"  INCOMPLETE: {absent} listed files are not there"


def left_out(gathered: Gathered) -> Iterator[str]:
    """Lines on what the configuration leaves out."""
    for (name, reason), count in sorted(gathered.left_out.items()):
        yield f"{count:6d} of {name} left out: {reason}"
