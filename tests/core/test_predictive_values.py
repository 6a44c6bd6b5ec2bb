"""What a recommendation is worth at a clinic's own prevalence, in figures and in words."""

import re
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from core.evidence import Accuracy, Estimate, Evidence, Limit, Measured, Origin, People
from core.evidence_words import chance_sentences, evidence_sentences, study_sentence
from core.imaging.scan import Modality
from core.local_study import LocalStudy
from core.manifest import ClassifierManifest
from core.predictive_values import Share, predictive_values, shares_with_pneumonia
from core.results import Recommendation
from core.translation import IN_ENGLISH
from tests.core.shipped import MANIFESTS

# At 10 %: of 1000 people 90 of 100 with pneumonia are referred and 180 of 900 without.
REFER = Accuracy(Estimate(0.9, 0.8, 0.95, 100), Estimate(0.8, 0.7, 0.9, 200))
NO_SIGN = Accuracy(Estimate(0.96, 0.9, 0.99, 100), Estimate(0.6, 0.5, 0.7, 200))
EVIDENCE = Evidence(
    (
        Measured(Origin.ELSEWHERE, People.ADULTS, 300, REFER, NO_SIGN),
        Measured(Origin.LEARNT_FROM, None, 350, NO_SIGN, REFER),
    ),
    (Limit.FEW_PATIENTS,),
)
STUDY = LocalStudy(
    model="cxr",
    version="1",
    sha256="a" * 64,
    refer_at=0.5,
    no_sign_below=0.3,
    prevalence=0.3,
    scans=80,
    patients=70,
    figures={"sensitivity": (0.5, 0.4, 0.6), "specificity": (0.5, 0.4, 0.6)},
    at="2026-01-02T03:04:05+00:00",
)
CLASSIFIERS = [manifest for manifest in MANIFESTS if isinstance(manifest, ClassifierManifest)]


def test_a_textbook_example() -> None:
    """Sensitivity 0.9, specificity 0.8, prevalence 0.1: of 1000, 90 true and 180 false positives, 10 missed."""
    assert predictive_values(0.9, 0.8, 0.1) == pytest.approx((90 / 270, 720 / 730))


def test_refer_gives_the_share_of_the_referred_at_the_refer_threshold() -> None:
    first, second = shares_with_pneumonia(Recommendation.REFER, EVIDENCE, None, 0.1)
    assert first == Share(
        pytest.approx(90 / 270),
        pytest.approx(80 / (80 + 270)),
        pytest.approx(95 / (95 + 90)),
        300,
        Origin.ELSEWHERE,
    )
    assert second.value == pytest.approx(96 / (96 + 360))


def test_no_sign_gives_the_share_that_is_missed_at_its_own_threshold() -> None:
    first, _ = shares_with_pneumonia(Recommendation.NO_SIGN, EVIDENCE, None, 0.1)
    assert (first.value, first.low, first.high) == pytest.approx((4 / (4 + 540), 1 / (1 + 630), 10 / (10 + 450)))


@pytest.mark.parametrize("recommendation", [Recommendation.CANNOT_SAY, Recommendation.REPEAT_IMAGE, None])
def test_without_an_answer_nothing_is_claimed(recommendation: Recommendation | None) -> None:
    assert shares_with_pneumonia(recommendation, EVIDENCE, None, 0.1) == ()
    assert chance_sentences(recommendation, EVIDENCE, None, 0.1, IN_ENGLISH) == ()


def test_the_clinics_own_study_counts_alone_and_at_the_prevalence_of_today() -> None:
    (share,) = shares_with_pneumonia(Recommendation.REFER, EVIDENCE, STUDY, 0.1)
    assert (share.origin, share.n) == (None, 80)
    assert (share.value, share.low, share.high) == pytest.approx((0.1, 40 / (40 + 540), 60 / (60 + 360)))


def test_a_test_that_calls_nobody_healthy_says_nothing_of_those_it_calls_healthy() -> None:
    everybody = Accuracy(Estimate(1.0, 0.9, 1.0, 10), Estimate(0.0, 0.0, 0.3, 10))
    evidence = Evidence((Measured(Origin.LEARNT_FROM, None, 20, everybody, everybody),), ())
    assert shares_with_pneumonia(Recommendation.NO_SIGN, evidence, None, 0.1) == ()
    assert len(shares_with_pneumonia(Recommendation.REFER, evidence, None, 0.1)) == 1


def test_the_sentences_are_for_people_who_count_in_hundreds() -> None:
    head, first, second = chance_sentences(Recommendation.REFER, EVIDENCE, None, 0.1, IN_ENGLISH)
    assert head == "Where 10 of 100 patients have pneumonia, so many of 100 referred ones have it:"
    assert first == "about 33 (23 to 51), by 300 test scans from elsewhere"
    assert second == "about 21 (17 to 27), by 300 test scans from places it learnt from"


def test_rare_things_are_counted_in_thousands() -> None:
    head, first, _ = chance_sentences(Recommendation.NO_SIGN, EVIDENCE, None, 0.025, IN_ENGLISH)
    assert head.startswith("Where 25 of 1000 patients have pneumonia, so many of 1000 with “No sign seen”")
    assert first.startswith("about 2 (0 to 5)")


def test_a_study_speaks_of_everybody_who_is_not_referred() -> None:
    head, line = chance_sentences(Recommendation.NO_SIGN, EVIDENCE, STUDY, 0.1, IN_ENGLISH)
    assert "100 who are not referred have it all the same" in head
    assert line == "about 10 (7 to 14), by 80 scans of your own clinic"
    assert study_sentence(STUDY, IN_ENGLISH) == (
        "Tested on 80 scans of your own clinic: it referred 50% (95 % interval 40% to 60%) of those with pneumonia "
        "and, wrongly, 50% (95 % interval 40% to 60%) of those without."
    )


@pytest.mark.parametrize("manifest", CLASSIFIERS, ids=lambda manifest: manifest.id)
def test_what_ships_says_what_was_measured(manifest: ClassifierManifest) -> None:
    """The figures of the sentences are those of the evaluation, in the order of the thresholds."""
    *tested, limit = evidence_sentences(manifest.evidence, manifest.modality, IN_ENGLISH)
    inside = manifest.document["evaluation"]["all_held_out"]["abnormal"]["operating_points"]["refer_at"]
    assert f"it referred {inside['sensitivity']['value']:.0%} (95 % interval" in tested[-1]
    assert f"wrongly, {1 - inside['specificity']['value']:.0%} (95 % interval" in tested[-1]
    assert limit
    assert "{" not in "".join((*tested, limit))
    for recommendation in (Recommendation.REFER, Recommendation.NO_SIGN):
        for line in chance_sentences(recommendation, manifest.evidence, None, 0.1, IN_ENGLISH)[1:]:
            value, low, high = (int(number) for number in re.findall(r"\d+", line)[:3])
            assert low <= value <= high


def test_scans_from_elsewhere_come_first() -> None:
    (cxr,) = (manifest for manifest in CLASSIFIERS if manifest.modality is Modality.CXR)
    origins = [tested.origin for tested in cxr.evidence.tested]
    assert origins == [Origin.ELSEWHERE, Origin.ELSEWHERE, Origin.LEARNT_FROM]


@pytest.mark.parametrize(
    "change",
    [
        lambda e: e.update(tested=[]),
        lambda e: e.update(limits=["it_is_perfect"]),
        lambda e: e.pop("limits"),
        lambda e: e["tested"][0].update(origin="paradise"),
        lambda e: e["tested"][0].update(people=None),
        lambda e: e["tested"][0].pop("no_sign_below"),
        lambda e: e["tested"][0]["refer_at"]["sensitivity"].update(low=0.99, value=0.5),
        lambda e: e["tested"][0]["refer_at"]["specificity"].update(high=1.2),
        lambda e: e["tested"][0]["refer_at"]["sensitivity"].update(n=0),
    ],
    ids=["untested", "limit", "no limits", "origin", "people", "threshold", "order", "share", "nobody"],
)
def test_evidence_that_cannot_be_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    (document,) = (deepcopy(m.document["evidence"]) for m in CLASSIFIERS if m.modality is Modality.CXR)
    assert Evidence.from_json(document)
    change(document)
    with pytest.raises((ValueError, KeyError)):
        Evidence.from_json(document)
