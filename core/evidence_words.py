"""What is known about a model's accuracy, and what it means for a clinic, in sentences for clinic staff."""

from core.evidence import Estimate, Evidence, Measured
from core.imaging.scan import Modality
from core.local_study import LocalStudy
from core.predictive_values import Share, shares_with_pneumonia
from core.results import Recommendation
from core.translation import Say
from core.words import COUNTED_ON, LIMITS, PEOPLE, PICTURES, TESTED


def evidence_sentences(evidence: Evidence, modality: Modality, say: Say) -> tuple[str, ...]:
    """What was measured, scans from elsewhere first, and what the model is known not to know.

    Args:
        modality: what the model judges.
    """
    tested = (_tested_sentence(tested, modality, say) for tested in evidence.tested)
    return (*tested, *(say(LIMITS[limit]) for limit in evidence.limits))


def study_sentence(study: LocalStudy, say: Say) -> str:
    """What the clinic measured on its own scans."""
    sensitivity, specificity = (
        Estimate(*study.figures[name], n=study.scans) for name in ("sensitivity", "specificity")
    )
    text = say(
        "Tested on {n} scans of your own clinic: it referred {found} of those with pneumonia and, wrongly, {wrong} of "
        "those without."
    )
    return text.format(n=study.scans, found=_percent(sensitivity, say), wrong=_percent(specificity.complement, say))


def chance_sentences(
    recommendation: Recommendation | None,
    evidence: Evidence,
    study: LocalStudy | None,
    prevalence: float,
    say: Say,
) -> tuple[str, ...]:
    """How many of the people given this recommendation have pneumonia, where so many of the clinic's patients have.

    Args:
        study: the clinic's own study of this very model, or None.
        prevalence: share 0..1 of the clinic's patients with pneumonia.

    Returns:
        A sentence that ends in a colon, then one line for each set of scans it was measured on; empty where nothing
        can be said, as after "cannot say".
    """
    shares = shares_with_pneumonia(recommendation, evidence, study, prevalence)
    if not shares:
        return ()
    everybody = 100 if _whole(prevalence, 100) else 1000
    # Rare things are counted in thousands, or every figure would be "about 0".
    group = 100 if min(share.value for share in shares) >= 0.01 else 1000
    if recommendation is Recommendation.REFER:
        head = say("Where {sick} of {everybody} patients have pneumonia, so many of {group} referred ones have it:")
    elif study is None:
        head = say(
            "Where {sick} of {everybody} patients have pneumonia, so many of {group} with “No sign seen” have it all "
            "the same:"
        )
    else:
        head = say(
            "Where {sick} of {everybody} patients have pneumonia, so many of {group} who are not referred have it all "
            "the same:"
        )
    lead = head.format(sick=round(prevalence * everybody), everybody=everybody, group=group)
    return lead, *(_counted(share, group, say) for share in shares)


def _counted(share: Share, group: int, say: Say) -> str:
    value, low, high = (round(part * group) for part in (share.value, share.low, share.high))
    return say(COUNTED_ON[share.origin]).format(value=value, low=low, high=high, n=share.n)


def _whole(share: float, group: int) -> bool:
    return abs(share * group - round(share * group)) < 1e-6


def _tested_sentence(tested: Measured, modality: Modality, say: Say) -> str:
    found, spared = tested.refer_at.sensitivity, tested.refer_at.specificity
    return say(TESTED[tested.origin]).format(
        n=tested.n,
        pictures=say(PICTURES[modality]),
        people="" if tested.people is None else say(PEOPLE[tested.people]),
        found=_percent(found, say),
        wrong=_percent(spared.complement, say),
        positives=found.n,
        negatives=spared.n,
    )


def _percent(share: Estimate, say: Say) -> str:
    text = say("{value} (95 % interval {low} to {high})")
    return text.format(value=f"{share.value:.0%}", low=f"{share.low:.0%}", high=f"{share.high:.0%}")
