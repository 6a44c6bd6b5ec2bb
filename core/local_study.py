"""A clinic's own thresholds, found on its own labelled scans and bound to the model they were measured with."""

from dataclasses import dataclass


@dataclass(frozen=True)
class LocalStudy:
    """What a study of a clinic's own scans measured at the thresholds chosen there.

    Attributes:
        model, version, sha256: the model that was measured; the study counts for no other file.
        refer_at, no_sign_below: the thresholds chosen, probabilities 0..1, no_sign_below <= refer_at.
        prevalence: share 0..1 of patients with pneumonia that PPV and NPV hold for.
        scans, patients: how many were judged.
        figures: (value, low, high) with 95 % bounds by name: sensitivity, specificity, ppv, npv, all at `refer_at`.
        at: ISO 8601 local date and time with offset.
    """

    model: str
    version: str
    sha256: str
    refer_at: float
    no_sign_below: float
    prevalence: float
    scans: int
    patients: int
    figures: dict[str, tuple[float, float, float]]
    at: str
