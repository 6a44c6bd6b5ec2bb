"""What a model tells apart, and which of its classes a picture's own label allows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

NORMAL: Final = "normal"


class Labelled(Protocol):
    """Anything with a set's own label, such as a `Picture`."""

    @property
    def label(self) -> str: ...


@dataclass(frozen=True)
class Task:
    """The classes of a model, in the order of its logits.

    Attributes:
        labels: names of the classes.
        allowed: the classes a set's own label allows: one where the label is definite, several where it is partial.
    """

    name: str
    labels: tuple[str, ...]
    allowed: Mapping[str, tuple[str, ...]]

    def classes(self, label: str) -> tuple[int, ...]:
        """Indices of the classes a set's own label allows.

        Raises:
            KeyError: the label has no place in this task.
        """
        return tuple(self.labels.index(name) for name in self.allowed[label])

    def definite(self, pictures: Sequence[Labelled]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """(indices of the pictures whose label allows one class only, that class)."""
        places = [i for i, p in enumerate(pictures) if len(self.classes(p.label)) == 1]
        truth = [self.classes(pictures[i].label)[0] for i in places]
        return np.array(places, np.intp), np.array(truth, np.intp)

    def abnormal(self, label: str) -> bool | None:
        """Whether a set's own label says anything but normal; None where it leaves that open."""
        allowed = self.allowed[label]
        if NORMAL not in self.labels or (NORMAL in allowed and len(allowed) > 1):
            return None
        return NORMAL not in allowed

    def abnormality(self, pictures: Sequence[Labelled]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """(indices of the pictures whose label says normal or not, True where it says not)."""
        said = [(i, self.abnormal(p.label)) for i, p in enumerate(pictures)]
        known = [(i, value) for i, value in said if value is not None]
        return np.array([i for i, _ in known], np.intp), np.array([value for _, value in known], np.bool_)


_OTHER: Final = ("other_pneumonia",)
# Three classes: bacterial and viral pneumonia are one. "non_covid" of the CT sets is no more than that: of people
# without COVID-19, normal or ill in another way.
_THREE: Final = {
    "normal": (NORMAL,),
    "covid": ("covid19",),
    "bacterial_pneumonia": _OTHER,
    "viral_pneumonia": _OTHER,
    "other_pneumonia": _OTHER,
    "pneumonia_unspecified": _OTHER,
    "non_covid": (NORMAL, *_OTHER),
}
_GATE: Final = ("chest_xray_frontal", "chest_xray_other", "chest_ct", "lung_ultrasound", "other")

TASKS: Final = {
    task.name: task
    for task in (
        Task(
            "cxr",
            (NORMAL, "covid19", "bacterial_pneumonia", "viral_pneumonia"),
            {
                "normal": (NORMAL,),
                "covid": ("covid19",),
                "bacterial_pneumonia": ("bacterial_pneumonia",),
                "viral_pneumonia": ("viral_pneumonia",),
                # Of adults, known to be bacterial or viral, no more.
                "pneumonia_unspecified": ("bacterial_pneumonia", "viral_pneumonia"),
            },
        ),
        Task("ct", (NORMAL, "covid19", *_OTHER), _THREE),
        Task("us", (NORMAL, "covid19", *_OTHER), _THREE),
        Task("gate", _GATE, {name: (name,) for name in _GATE}),
    )
}
