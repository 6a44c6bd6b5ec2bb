"""What a recommendation is worth where pneumonia is as frequent as at a clinic."""

import math
from dataclasses import dataclass

from core.evidence import Accuracy, Evidence, Origin
from core.local_study import LocalStudy
from core.results import Recommendation


@dataclass(frozen=True)
class Share:
    """A share 0..1 with cautious 95 % bounds, low <= value <= high.

    Attributes:
        n: scans that the figures behind it were measured on.
        origin: where these come from; None for the clinic's own.
    """

    value: float
    low: float
    high: float
    n: int
    origin: Origin | None


def predictive_values(sensitivity: float, specificity: float, prevalence: float) -> tuple[float, float]:
    """Positive and negative predictive value by Bayes' theorem (Altman and Bland 1994, BMJ 309:102).

    Args:
        prevalence: share 0..1 of people with the finding where the test is used.

    Returns:
        (PPV, NPV), 0..1; nan where nothing is called positive, or negative.
    """
    positive = sensitivity * prevalence + (1 - specificity) * (1 - prevalence)
    negative = (1 - sensitivity) * prevalence + specificity * (1 - prevalence)
    ppv = sensitivity * prevalence / positive if positive else float("nan")
    npv = specificity * (1 - prevalence) / negative if negative else float("nan")
    return ppv, npv


def shares_with_pneumonia(
    recommendation: Recommendation | None, evidence: Evidence, study: LocalStudy | None, prevalence: float
) -> tuple[Share, ...]:
    """How many of the people given this recommendation have pneumonia, by each set of scans it was measured on.

    Args:
        recommendation: "refer" or "no sign"; of any other nothing is known.
        evidence: what the model was measured to do.
        study: the clinic's own study of this very model, which then counts alone.
        prevalence: share 0..1 of the clinic's patients with pneumonia.

    Returns:
        In the order of the evidence. After "refer" it is the PPV; after "no sign" it is 1 - NPV, which a study, whose
        figures are those of its refer threshold, gives for everybody who is not referred. Bounds are those of
        sensitivity and specificity taken together, which is cautious. Empty where nothing can be said.
    """
    if recommendation not in (Recommendation.REFER, Recommendation.NO_SIGN):
        return ()
    referred = recommendation is Recommendation.REFER
    if study is not None:
        figures = zip(study.figures["sensitivity"], study.figures["specificity"], strict=True)
        shares = [_share(tuple(figures), referred, prevalence, study.scans, None)]
    else:
        points = ((t.refer_at if referred else t.no_sign_below, t.origin) for t in evidence.tested)
        shares = [_share(_bounds(point), referred, prevalence, point.n, origin) for point, origin in points]
    return tuple(share for share in shares if not math.isnan(share.value + share.low + share.high))


def _bounds(accuracy: Accuracy) -> tuple[tuple[float, float], ...]:
    """(sensitivity, specificity) as found, at the low and at the high bounds."""
    found, spared = accuracy.sensitivity, accuracy.specificity
    return (found.value, spared.value), (found.low, spared.low), (found.high, spared.high)


def _share(
    bounds: tuple[tuple[float, float], ...], referred: bool, prevalence: float, n: int, origin: Origin | None
) -> Share:
    """Both predictive values grow with sensitivity and with specificity, so the bounds of these bound them."""
    value, low, high = (predictive_values(*pair, prevalence)[0 if referred else 1] for pair in bounds)
    return Share(value, low, high, n, origin) if referred else Share(1 - value, 1 - high, 1 - low, n, origin)
