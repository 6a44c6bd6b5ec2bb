"""What the gate is to call every picture: its label is the kind of picture, whatever the patient has."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from training.config import RUNS
from training.data.changed_scans import KINDS
from training.data.datasets import Picture, read_pictures
from training.data.entries import LATERAL

_FRONTAL, _OTHER_FILM, _CT, _US, _OTHER = (
    "chest_xray_frontal",
    "chest_xray_other",
    "chest_ct",
    "lung_ultrasound",
    "other",
)
_KINDS: Final[Mapping[str, str]] = {
    "kermany_cxr": _FRONTAL,
    "covid19_radiography_cxr": _FRONTAL,
    "nih_chestxray8_cxr": _FRONTAL,
    "cohen_cxr": _FRONTAL,
    "hannover_cxr": _FRONTAL,
    "actualmed_cxr": _FRONTAL,
    "covid_ct": _CT,
    "sars_cov_2_ct": _CT,
    "mosmed_ct": _CT,
    "drenet_ct": _CT,
    "iq_othnccd_ct": _CT,
    "covid_ct_md": _CT,
    "pocus_ultrasound": _US,
    "made_pages": _OTHER,
    "photographs": _OTHER,
}
_BY_LABEL: Final[Mapping[str, Mapping[str, str]]] = {
    "changed_scans": {name: kind.shows for name, kind in KINDS.items()},
    "cohen_cxr": {LATERAL: _OTHER_FILM},
    "medical_mnist_64px": {
        "CXR": _FRONTAL,
        "ChestCT": _CT,
        "AbdomenCT": _OTHER,
        "BreastMRI": _OTHER,
        "Hand": _OTHER,
        "HeadCT": _OTHER,
    },
}


# Pictures these models are tested on are tested on here, so that all of the program can be tested on them together.
_JUDGES: Final = ("cxr", "ct", "us")


def group_of(picture: Picture) -> str:
    """What ties a scan to the pictures made of it."""
    return picture.given_group or picture.key


def tested_groups() -> frozenset[str]:
    """Groups, as `group_of` names them, of the pictures that the models that judge are tested on."""
    splits = [RUNS / name / "split.csv" for name in _JUDGES]
    pictures = [picture for path in splits if path.is_file() for picture in read_pictures(path)]
    return frozenset(group_of(picture) for picture in pictures if picture.split == "test")


def as_gate_picture(picture: Picture, tested: frozenset[str]) -> Picture:
    """The same picture, labelled by its kind, with a group of its own if it had none, and tested if `tested` holds it.

    Raises:
        KeyError: the set, or a label of it, has no kind.
    """
    by_label = _BY_LABEL.get(picture.dataset, {})
    kind = by_label[picture.label] if picture.label in by_label else _KINDS[picture.dataset]
    group = group_of(picture)
    split = "test" if group in tested else picture.publisher_split
    return replace(picture, label=kind, given_group=group, publisher_split=split)
