"""What a label allows depends on what a model is asked."""

import numpy as np
import pytest

from training.config import Config
from training.data.datasets import Picture
from training.data.tasks import TASKS


def _pictures(*labels: str) -> list[Picture]:
    return [Picture("a", f"{i}", label) for i, label in enumerate(labels)]


@pytest.mark.parametrize(
    ("task", "label", "allowed"),
    [
        ("cxr", "pneumonia_unspecified", {"bacterial_pneumonia", "viral_pneumonia"}),
        ("ct", "non_covid", {"normal", "other_pneumonia"}),
        ("ct", "bacterial_pneumonia", {"other_pneumonia"}),
        ("us", "viral_pneumonia", {"other_pneumonia"}),
        ("us", "covid", {"covid19"}),
        ("gate", "other", {"other"}),
    ],
)
def test_labels_allow_classes(task: str, label: str, allowed: set[str]) -> None:
    assert {TASKS[task].labels[k] for k in TASKS[task].classes(label)} == allowed


def test_a_label_without_a_place_is_an_error() -> None:
    with pytest.raises(KeyError):
        TASKS["cxr"].classes("non_covid")


def test_not_covid_leaves_open_whether_the_lungs_are_ill() -> None:
    places, truth = TASKS["ct"].abnormality(_pictures("normal", "non_covid", "covid", "bacterial_pneumonia"))
    assert places.tolist() == [0, 2, 3]
    assert truth.tolist() == [False, True, True]
    assert TASKS["gate"].abnormality(_pictures("chest_ct"))[0].size == 0


def test_partial_labels_are_not_definite() -> None:
    places, classes = TASKS["cxr"].definite(_pictures("covid", "pneumonia_unspecified", "viral_pneumonia"))
    assert (places.tolist(), classes.tolist()) == ([0, 2], [1, 3])
    assert classes.dtype == np.intp


@pytest.mark.parametrize("name", ["cxr", "ct", "us", "gate"])
def test_every_shipped_configuration_names_its_task(name: str) -> None:
    assert Config.load(name).task is TASKS[name]
