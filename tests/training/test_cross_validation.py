"""Cross-validation: nobody is judged by a network that saw them, and long clips do not outvote patients."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from training.config import Config
from training.data.datasets import Picture
from training.data.tasks import TASKS
from training.fitting.cross_validation import OutOfFold, Recipe, agreement, held_out_folds, patient_weights
from training.fitting.features import TrunkView

US = TASKS["us"]


def frames(label: str, patient: str, count: int, fold: int) -> list[Picture]:
    return [
        Picture("pocus_ultrasound", f"{label}/{patient}_{i}.jpg", label, patient=patient, fold=str(fold))
        for i in range(count)
    ]


def some_patients() -> list[Picture]:
    labels = ("normal", "covid", "bacterial_pneumonia")
    return [p for fold in range(2) for label in labels for p in frames(label, f"{label} {fold}", 2, fold)]


def recipe(pictures: list[Picture], folder: Path, monkeypatch: pytest.MonkeyPatch) -> Recipe:
    """The shipped recipe without fine-tuning and on the last map only, on random maps."""
    monkeypatch.setattr("training.config.RUNS", folder)
    config = Config.load("us")
    tuning, head = replace(config.fine_tune, epochs=0), replace(config.head, taps=("features",))
    config = replace(config, fine_tune=tuning, head=head)
    generator = np.random.default_rng(7)
    maps = generator.normal(size=(len(pictures), 14, 14, 112)).astype(np.float16)
    start = generator.normal(size=(len(pictures), 1280)).astype(np.float32)
    return Recipe(config, pictures, [TrunkView(maps, {"block_10": start[:, :112]})], [start])


def test_a_patient_with_many_frames_counts_as_much_as_one_with_a_single_still() -> None:
    pictures = [*frames("covid", "1", 40, 0), *frames("covid", "2", 1, 0), *frames("normal", "3", 5, 1)]
    weights = patient_weights(pictures, US)
    assert weights.sum() == pytest.approx(1)
    assert weights[:40].sum() == pytest.approx(0.25)
    assert weights[40] == pytest.approx(0.25)
    assert weights[41:].sum() == pytest.approx(0.5)


def test_bacterial_and_viral_patients_share_one_class() -> None:
    pictures = [*frames("bacterial_pneumonia", "1", 1, 0), *frames("viral_pneumonia", "2", 1, 0)]
    pictures += frames("normal", "3", 1, 0)
    assert patient_weights(pictures, US) == pytest.approx([0.25, 0.25, 0.5])


def test_no_picture_is_judged_by_a_network_that_knew_its_label(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = some_patients()
    told = recipe(pictures, tmp_path, monkeypatch).held_out().logits
    other = {"normal": "covid", "covid": "bacterial_pneumonia", "bacterial_pneumonia": "normal"}
    lied = [replace(p, label=other[p.label]) if p.fold == "0" else p for p in pictures]
    lied_to = recipe(lied, tmp_path, monkeypatch).held_out().logits
    first, second = held_out_folds(pictures)
    np.testing.assert_allclose(lied_to[first], told[first], atol=1e-4)
    assert np.abs(lied_to[second] - told[second]).max() > 0.1


def test_finished_folds_are_taken_up_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    once = recipe(some_patients(), tmp_path, monkeypatch)
    first = once.held_out().logits
    for path in (tmp_path / "us" / "folds").rglob("0.npy"):
        np.save(path, np.full((6, 3), 5, np.float32))
    again = once.held_out().logits
    assert (again[:6] == 5).all()
    np.testing.assert_array_equal(again[6:], first[6:])


def test_several_strengths_cannot_be_chosen_between(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_choice = recipe(some_patients(), tmp_path, monkeypatch)
    config = replace(open_choice.config, head=replace(open_choice.config.head, l2=(0.1, 0.3)))
    with pytest.raises(ValueError, match="too many"):
        replace(open_choice, config=config).held_out()


def test_a_patient_is_judged_by_the_mean_of_the_logits() -> None:
    pictures = [*frames("covid", "1", 3, 0), *frames("normal", "2", 1, 0), *frames("bacterial_pneumonia", "3", 1, 0)]
    surely_covid, hardly_normal = [0, 9, 0], [1, 0, 0]
    logits = np.array([hardly_normal, hardly_normal, surely_covid, [5, 0, 0], [0, 0, 5]], np.float32)
    found = agreement(US, pictures, logits)
    assert found["by_picture"] == pytest.approx((1 / 3 + 1 + 1) / 3)
    assert found["by_patient"] == pytest.approx(1)


def test_held_out_answers_are_found_again_by_picture(tmp_path: Path) -> None:
    pictures = some_patients()
    logits = np.arange(len(pictures) * 3, dtype=np.float32).reshape(-1, 3)
    OutOfFold(tuple(p.key for p in pictures), logits).save(tmp_path / "o.npz")
    stored = OutOfFold.load(tmp_path / "o.npz")
    np.testing.assert_array_equal(stored.of(pictures[::-1]), logits[::-1])
    with pytest.raises(KeyError):
        stored.of(frames("covid", "stranger", 1, 0))
