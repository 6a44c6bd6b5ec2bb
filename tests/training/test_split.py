"""Nothing of a tested person is trained on."""

from collections import defaultdict
from pathlib import Path

import pytest

from training.config import Config
from training.data.datasets import Picture, read_dataset, read_pictures, write_pictures
from training.data.split import assign_splits, group_pictures

SHARES = (0.15, 0.15)


def _assigned(pictures: list[Picture], duplicates: list[tuple[int, int]], seed: int = 1) -> list[Picture]:
    groups = group_pictures(pictures, duplicates)
    return assign_splits(pictures, groups, ("a", "b"), ("outside",), SHARES, seed)


def _pictures(count: int) -> list[Picture]:
    labels = ("normal", "covid")
    return [Picture("ab"[i % 2], f"{i}.png", labels[i // 2 % 2], patient=f"p{i // 3}") for i in range(count)]


def test_patients_and_duplicates_stay_together() -> None:
    pictures = _pictures(300)
    assigned = _assigned(pictures, [(0, 150), (150, 297)])
    assert assigned[0].group == assigned[150].group == assigned[297].group
    splits = defaultdict(set)
    for picture in assigned:
        splits[picture.patient].add(picture.split)
    assert all(len(found) == 1 for found in splits.values())


def test_given_groups_are_joined_with_patients() -> None:
    pictures = [
        Picture("a", "1", "normal", patient="p", given_group="g"),
        Picture("a", "2", "normal", patient="p"),
        Picture("outside", "3", "normal", given_group="g"),
    ]
    assert len(set(group_pictures(pictures, []))) == 1


def test_every_cell_gets_its_share_and_the_seed_decides() -> None:
    pictures = [Picture("a", f"{i}", "normal" if i < 600 else "covid") for i in range(1000)]
    assigned = _assigned(pictures, [])
    for label, total in (("normal", 600), ("covid", 400)):
        for split in ("val", "test"):
            assert sum(p.split == split and p.label == label for p in assigned) == round(0.15 * total)
    assert _assigned(pictures, []) == assigned
    assert _assigned(pictures, [], seed=2) != assigned


def test_a_duplicate_of_the_publishers_test_split_is_tested_on() -> None:
    pictures = [*_pictures(40), Picture("a", "t.png", "normal", publisher_split="test")]
    assert _assigned(pictures, [(3, 40)])[3].split == "test"


def test_external_twins_of_used_pictures_are_left_out() -> None:
    pictures = [*_pictures(40), Picture("outside", "x", "covid"), Picture("outside", "y", "covid")]
    assigned = _assigned(pictures, [(7, 40)])
    assert (assigned[40].split, assigned[41].split) == ("left_out", "external")


def test_pictures_survive_the_csv(tmp_path: Path) -> None:
    assigned = _assigned(_pictures(30), [])
    write_pictures(tmp_path / "split.csv", assigned)
    assert read_pictures(tmp_path / "split.csv") == assigned


@pytest.fixture(scope="module")
def real(shared: Path) -> list[Picture]:
    config = Config.load("cxr")
    pictures = [p for name in config.sets for p in read_dataset(shared / "data", name)]
    groups = group_pictures(pictures, [])
    return assign_splits(pictures, groups, config.train_sets, config.external_sets, SHARES, config.seed)


def test_no_patient_or_group_of_the_real_sets_crosses_splits(real: list[Picture]) -> None:
    for name in ("patient", "given_group", "group"):
        splits = defaultdict(set)
        for picture in real:
            if getattr(picture, name) and picture.split != "left_out":
                splits[getattr(picture, name)].add(picture.split)
        assert splits, name
        assert all(len(found) == 1 for found in splits.values()), name


def test_kermanys_test_split_is_wholly_tested_on(real: list[Picture]) -> None:
    published = [p for p in real if p.dataset == "kermany_cxr" and p.publisher_split == "test"]
    assert len(published) > 600
    assert {p.split for p in published} == {"test"}


def test_external_sets_are_never_fitted_on(real: list[Picture]) -> None:
    outside = {"actualmed_cxr", "nih_chestxray8_cxr", "hannover_cxr"}
    assert {p.split for p in real if p.dataset in outside} <= {"external", "left_out"}
    assert {p.split for p in real if p.dataset not in outside} == {"train", "val", "test"}
