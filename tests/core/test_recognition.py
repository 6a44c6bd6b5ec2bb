"""What a scan is judged as: what its file says, what the gate sees, what the user says."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.gate import Gate
from core.imaging.scan import Modality, Scan, SourceKind, Units
from core.manifest import PREPROCESS_VERSION, GateManifest, PictureKind, PreprocessSpec, Region, Task
from core.recognition import likeliest_modality, recognise
from core.results import Notice, Reason

SPEC = PreprocessSpec(PREPROCESS_VERSION, 8, 8, 1, (-1000.0, 400.0), (0.0, 100.0), Region.WHOLE, 0.0, None, 0.0, 1.0)
MANIFEST = GateManifest(
    Path(), "gate", "1", "", "", Task.GATE, SPEC, {}, tuple(PictureKind), (0.7,) * len(PictureKind), temperature=1.0
)
FRONTAL, OTHER_VIEW, CT, US, OTHER = PictureKind
ASSUMED, FORCED = (Notice.MODALITY_ASSUMED,), (Notice.MODALITY_FORCED,)


class Scripted(Gate):
    """A gate that sees in each frame what the test says: a kind, for sure unless told otherwise, or None for unsure."""

    def __init__(self, *seen: PictureKind | None, sure: float = 0.92) -> None:
        self.manifest = MANIFEST
        self._seen, self._sure = seen, sure

    def run(self, scan: Scan) -> np.ndarray:
        rows = np.full((len(self._seen), len(MANIFEST.kinds)), 0.2)
        for row, kind in zip(rows, self._seen, strict=True):
            if kind is not None:
                row[:] = [self._sure if k is kind else (1 - self._sure) / 4 for k in MANIFEST.kinds]
        return rows[list(scan.frame_indices)]


def scan(modality: Modality, frames: int = 1) -> Scan:
    pixels = np.zeros((frames, 4, 4), np.float32)
    kind = SourceKind.CLIP if frames > 1 else SourceKind.DICOM
    return Scan(pixels, Units.RELATIVE, modality, kind, None, frames, tuple(range(frames)))


@pytest.mark.parametrize(
    ("seen", "modality", "refusal"),
    [
        (FRONTAL, Modality.CXR, None),
        (CT, Modality.CT, None),
        (US, Modality.US, None),
        (OTHER_VIEW, Modality.CXR, Reason.NOT_FRONTAL),
        (OTHER, Modality.UNKNOWN, Reason.NOT_CHEST),
        (None, Modality.UNKNOWN, Reason.NOT_RECOGNISED),
    ],
)
def test_a_picture_that_does_not_say_is_what_the_gate_is_sure_of(
    seen: PictureKind | None, modality: Modality, refusal: Reason | None
) -> None:
    found = recognise(scan(Modality.UNKNOWN), Scripted(seen), None)
    assert (found.modality, found.refusal) == (modality, refusal)
    assert found.notices == ASSUMED


@pytest.mark.parametrize(
    ("tag", "seen", "refusal"),
    [
        (Modality.CXR, FRONTAL, None),
        (Modality.CXR, OTHER, Reason.NOT_CHEST),
        (Modality.CXR, OTHER_VIEW, Reason.NOT_FRONTAL),
        (Modality.CXR, CT, Reason.MODALITY_CONTRADICTED),
        (Modality.CT, CT, None),
        (Modality.CT, OTHER, Reason.NOT_CHEST),
        (Modality.CT, FRONTAL, Reason.MODALITY_CONTRADICTED),
        (Modality.US, US, None),
        (Modality.US, OTHER, Reason.NOT_CHEST),
    ],
)
def test_a_file_that_says_is_contradicted_where_the_gate_is_sure(
    tag: Modality, seen: PictureKind, refusal: Reason | None
) -> None:
    found = recognise(scan(tag), Scripted(seen), None)
    assert (found.modality, found.refusal, found.notices) == (tag, refusal, ())


@pytest.mark.parametrize(
    ("tag", "leaning", "refusal"),
    [
        (Modality.CXR, FRONTAL, None),
        (Modality.CXR, OTHER_VIEW, Reason.NOT_RECOGNISED),
        (Modality.CT, CT, None),
        (Modality.CT, OTHER, Reason.NOT_CHEST),
        (Modality.US, US, None),
        (Modality.US, OTHER, Reason.NOT_RECOGNISED),
        (Modality.UNKNOWN, US, Reason.NOT_RECOGNISED),
    ],
)
def test_where_the_gate_is_unsure_what_it_leans_to_must_be_what_the_file_says(
    tag: Modality, leaning: PictureKind, refusal: Reason | None
) -> None:
    found = recognise(scan(tag), Scripted(leaning, sure=0.5), None)
    assert (found.modality, found.refusal) == (tag, refusal)


@pytest.mark.parametrize("modality", [Modality.CT, Modality.UNKNOWN])
def test_of_a_ct_the_slices_that_show_no_chest_are_left_out(modality: Modality) -> None:
    found = recognise(scan(modality, 6), Scripted(OTHER, CT, CT, CT, CT, CT), None)
    assert (found.modality, found.refusal, found.positions) == (Modality.CT, None, (1, 2, 3, 4, 5))


def test_of_a_ct_that_shows_mostly_other_parts_only_what_is_surely_chest_is_judged() -> None:
    found = recognise(scan(Modality.CT, 8), Scripted(*[OTHER] * 6, None, CT), None)
    assert (found.refusal, found.positions) == (None, (7,))
    none_left = recognise(scan(Modality.CT, 8), Scripted(*[OTHER] * 7, None), None)
    assert none_left.refusal is Reason.NOT_CHEST


def test_of_a_long_clip_a_few_frames_are_looked_at() -> None:
    seen = [US if i in (2, 7, 12, 17, 22) else OTHER for i in range(25)]
    found = recognise(scan(Modality.US, 25), Scripted(*seen), None)
    assert (found.refusal, len(found.positions)) == (None, 25)


@pytest.mark.parametrize(
    ("tag", "seen", "notices"),
    [
        (Modality.CT, CT, ()),
        (Modality.CT, None, ()),
        (Modality.UNKNOWN, CT, ()),
        (Modality.CT, OTHER, FORCED),
        (Modality.CXR, CT, FORCED),
        (Modality.UNKNOWN, FRONTAL, FORCED),
        (Modality.UNKNOWN, None, FORCED),
    ],
)
def test_the_user_has_the_last_word_and_is_told(
    tag: Modality, seen: PictureKind | None, notices: tuple[Notice, ...]
) -> None:
    found = recognise(scan(tag), Scripted(seen), Modality.CT)
    assert (found.modality, found.refusal, found.notices) == (Modality.CT, None, notices)


def test_a_file_that_says_it_shows_something_else_is_believed_unless_the_user_knows_better() -> None:
    heart = replace(scan(Modality.US), says_not_chest=True)
    assert recognise(heart, Scripted(US), None).refusal is Reason.SAYS_NOT_CHEST
    assert recognise(heart, Scripted(US), Modality.US).refusal is None
    assert recognise(heart, Scripted(US), Modality.US).notices == FORCED


def test_the_closest_model_of_a_study_is_never_none() -> None:
    assert likeliest_modality(scan(Modality.UNKNOWN), Scripted(CT)) is Modality.CT
    assert likeliest_modality(scan(Modality.US), Scripted(OTHER)) is Modality.US
    assert likeliest_modality(scan(Modality.UNKNOWN), Scripted(OTHER)) in (Modality.CXR, Modality.CT, Modality.US)
