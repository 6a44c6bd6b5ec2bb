"""Nothing of a tested person is trained on."""

from collections import Counter, defaultdict
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from training.config import Config
from training.data.datasets import Picture, read_dataset, read_pictures, write_pictures
from training.data.split import SplitPlan, assign_splits, group_pictures, rotated

PLAN = SplitPlan(("a", "b"), ("outside",), (), val_share=0.15, test_share=0.15, folds=0, seed=1)


def _assigned(pictures: list[Picture], duplicates: list[tuple[int, int]], plan: SplitPlan = PLAN) -> list[Picture]:
    return assign_splits(pictures, group_pictures(pictures, duplicates), plan)


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
    assert _assigned(pictures, [], replace(PLAN, seed=2)) != assigned


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


def test_a_kept_split_neither_grows_nor_leaks() -> None:
    kept = [
        Picture("b", f"{split}{i}", "covid", publisher_split=split)
        for split in ("train", "val", "test")
        for i in range(9)
    ]
    pictures = [*kept, *(Picture("a", f"{i}", "covid") for i in range(40))]
    twins = [(0, 18), (1, 9), (30, 19)]  # train and test, train and val, another set and test
    assigned = _assigned(pictures, twins, replace(PLAN, kept_sets=("b",)))
    assert [p.split for p in assigned[:2]] == ["left_out", "left_out"]
    assert assigned[30].split == "test"
    assert all(p.split == p.publisher_split for p in assigned[2:27])
    splits = defaultdict(set)
    for picture in assigned:
        if picture.split != "left_out":
            splits[picture.group].add(picture.split)
    assert all(len(found) == 1 for found in splits.values())


def test_folds_hold_whole_people_and_every_label() -> None:
    assigned = _assigned(_pictures(300), [(0, 150)], replace(PLAN, folds=5))
    folds = defaultdict(set)
    for picture in assigned:
        folds[picture.group].add(picture.fold)
    assert all(len(found) == 1 for found in folds.values())
    counts = Counter((p.fold, p.label) for p in assigned)
    assert len(counts) == 10
    assert max(counts.values()) - min(counts.values()) <= 12
    assert {p.split for p in assigned if p.fold == "0"} == {"test"}
    assert {p.split for p in assigned if p.fold == "1"} == {"val"}


def test_every_picture_is_tested_once_in_a_round_of_folds() -> None:
    assigned = _assigned([*_pictures(200), Picture("outside", "x", "covid")], [], replace(PLAN, folds=5))
    tested = Counter(p.key for turn in range(5) for p in rotated(assigned, turn) if p.split == "test")
    assert tested == {p.key: 1 for p in assigned[:-1]}
    last = rotated(assigned, 4)
    assert {p.fold for p in last if p.split == "val"} == {"0"}
    assert last[-1].split == "external"


def _split_of(name: str, shared: Path) -> list[Picture]:
    config = Config.load(name)
    pictures = [p for name in config.sets for p in read_dataset(shared / "data", name)]
    plan = SplitPlan(
        config.train_sets, config.external_sets, ("covid_ct",), config.val_share, config.test_share, config.folds, 1
    )
    return assign_splits(pictures, group_pictures(pictures, []), plan)


@pytest.fixture(scope="module")
def real(shared: Path) -> list[Picture]:
    return _split_of("cxr", shared)


@pytest.fixture(scope="module")
def slices(shared: Path) -> list[Picture]:
    return _split_of("ct", shared)


@pytest.mark.parametrize("split", ["train", "val", "test"])
def test_covid_ct_keeps_its_publishers_split(slices: list[Picture], split: str) -> None:
    assert {p.key for p in slices if p.dataset == "covid_ct" and p.split == split} == {
        p.key for p in slices if p.dataset == "covid_ct" and p.publisher_split == split
    }


def test_slices_of_unnamed_people_are_divided_in_blocks(slices: list[Picture]) -> None:
    some = [p for p in slices if p.dataset == "sars_cov_2_ct" and p.label == "covid"]
    assert {p.split for p in some} == {"train", "val", "test"}
    changes = sum(a.split != b.split for a, b in pairwise(some))
    assert changes < 20  # of 1,249 neighbours: drawn one by one, more than 500 would part


def test_frames_of_one_patient_share_a_fold_even_across_labels(shared: Path) -> None:
    frames = _split_of("us", shared)
    for patient in ("7", "37"):  # these two numbers stand in two classes
        mine = [p for p in frames if p.patient == f"pocus_ultrasound/{patient}"]
        assert len({p.label for p in mine}) == 2
        assert len({p.fold for p in mine}) == 1
    covid = defaultdict(set)
    for picture in frames:
        if picture.label == "covid":
            covid[picture.fold].add(picture.patient)
    assert sorted(covid) == ["0", "1", "2", "3", "4"]
    assert min(len(patients) for patients in covid.values()) >= 2


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
