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

    def __post_init__(self) -> None:
        """Refuse thresholds that would leave an answer out.

        Raises:
            ValueError: not 0 < no_sign_below <= refer_at < 1.
        """
        if not 0 < self.no_sign_below <= self.refer_at < 1:
            raise ValueError(f"thresholds {self.no_sign_below} and {self.refer_at}")

    def decided(self, sha256: str, thresholds: tuple[float, float] | None) -> bool:
        """Whether an answer was decided as this study says.

        Args:
            sha256: of the model that answered.
            thresholds: (no sign below, refer from) that decided; None where nothing was answered.
        """
        return self.sha256 == sha256 and thresholds == (self.no_sign_below, self.refer_at)
