"""What a model says of labelled pictures, and the record of it that is kept beside the code.

The record holds every picture the figures rest on, with its group, its split and the network's logits. So anyone can
see what was counted, and the figures can be made again without the pictures.
"""

import csv
import gzip
import io
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from core.postprocess import aggregate_frames
from training.data.datasets import Picture
from training.data.tasks import NORMAL, Task
from training.evaluation.constants import Constants

RECORDS: Final = Path(__file__).parents[1] / "records"
RECORD: Final = "record.csv.gz"  # in the work folder, before it is published
SHIPPED_RECORD: Final = "record-shipped.csv.gz"  # of the shipped network, where the record is of its sisters
OUT_OF_FOLD: Final = "out_of_fold"
_PICTURE: Final = tuple(field.name for field in fields(Picture) if field.name != "given_group")
_LOGIT: Final = "logit_"
_DISTANCE: Final = "distance"


@dataclass(frozen=True, eq=False)
class Answers:
    """Pictures with their labels and what the model says.

    Attributes:
        task: the classes.
        logits: float32 (n, K).
        distance: float32 (n,), squared distance of the embedding to the nearest class mean; nan where unknown.
    """

    task: Task
    pictures: list[Picture]
    logits: NDArray[np.float32]
    distance: NDArray[np.float32]

    @property
    def groups(self) -> NDArray[Any]:
        """Group of every picture, (n,)."""
        return np.array([p.group for p in self.pictures])

    def at(self, places: NDArray[np.intp]) -> Self:
        """The answers at these indices."""
        chosen = [self.pictures[i] for i in places]
        return replace(self, pictures=chosen, logits=self.logits[places], distance=self.distance[places])

    def of_splits(self, *splits: str) -> Self:
        """The answers for pictures of these splits."""
        return self.at(np.flatnonzero([p.split in splits for p in self.pictures]))

    def by_patient(self, constants: Constants) -> Self:
        """One answer for all pictures of one patient and label, put together as the product does it with frames."""
        places: dict[tuple[str, str], list[int]] = {}
        for i, p in enumerate(self.pictures):
            places.setdefault((p.label, p.patient or p.key), []).append(i)
        how = (constants.aggregation, constants.temperature, self.task.labels.index(NORMAL))
        logits = np.stack([aggregate_frames(self.logits[some], *how) for some in places.values()])
        first = self.at(np.array([some[0] for some in places.values()], np.intp))
        return replace(first, logits=logits, distance=np.full(len(logits), np.nan, np.float32))


def abnormal_probability(probabilities: NDArray[np.float64], task: Task) -> NDArray[np.float64]:
    """1 - P(normal), (n,)."""
    return 1 - probabilities[:, task.labels.index(NORMAL)]


def record_path(model: str, of: str = RECORD) -> Path:
    """The record that belongs to a shipped model."""
    return RECORDS / of.replace("record", model)


def write_record(answers: Answers, path: Path) -> None:
    """Write the record as a compressed table, always the same bytes for the same answers."""
    groups: dict[str, str] = {}
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*_PICTURE, *(_LOGIT + name for name in answers.task.labels), _DISTANCE])
    for picture, logits, distance in zip(answers.pictures, answers.logits, answers.distance, strict=True):
        short = replace(picture, group=groups.setdefault(picture.group, str(len(groups))))
        numbers = [f"{value:.6g}" for value in (*logits.tolist(), float(distance))]
        writer.writerow([*(getattr(short, name) for name in _PICTURE), *numbers])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.getvalue().encode(), mtime=0))


def read_record(path: Path, task: Task) -> Answers:
    """Read what `write_record` wrote.

    Raises:
        FileNotFoundError: there is no record.
        KeyError: it is of another task.
    """
    with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    pictures = [Picture(**{name: row[name] for name in _PICTURE}) for row in rows]
    logits = np.array([[float(row[_LOGIT + name]) for name in task.labels] for row in rows], np.float32)
    return Answers(task, pictures, logits, np.array([float(row[_DISTANCE]) for row in rows], np.float32))


def refused(answers: Answers, constants: Constants) -> NDArray[np.bool_]:
    """Whether each picture is refused as unlike the training pictures, (n,); False where that is unknown."""
    return np.asarray(answers.distance > constants.novelty_threshold, np.bool_)
