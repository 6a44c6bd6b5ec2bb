"""A clinic's own thresholds, found on its own labelled scans and bound to the model they were measured with."""

import json
import math
import re
from dataclasses import asdict, dataclass
from typing import Any, Final

_SHA256: Final = re.compile("[0-9a-f]{64}")
_FIGURES: Final = ("sensitivity", "specificity", "ppv", "npv")
_WORDS: Final = ("model", "version", "sha256", "at")
_COUNTS: Final = ("scans", "patients")
_SHARES: Final = ("refer_at", "no_sign_below", "prevalence")


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


def study_text(study: LocalStudy) -> str:
    """A local study as JSON, ASCII."""
    return json.dumps(asdict(study), indent=1)


def text_study(text: str) -> LocalStudy:
    """The study of a `study_text`.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    data = json.loads(text)
    return LocalStudy(**{**data, "figures": {name: tuple(values) for name, values in data["figures"].items()}})


def handed_study(text: str) -> LocalStudy:
    """The study of a `study_text` that came from another computer, in a file anybody may have edited.

    Raises:
        KeyError, TypeError, ValueError: it is none, or not every figure in it can be.
    """
    study = text_study(text)
    values = vars(study)
    sound = (
        all(isinstance(values[name], str) for name in _WORDS)
        and _SHA256.fullmatch(study.sha256) is not None
        and all(_is_count(values[name]) for name in _COUNTS)
        and all(_is_share(values[name]) for name in _SHARES)
        and all(_is_interval(study.figures[name]) for name in _FIGURES)
    )
    if not sound:
        raise ValueError("no study")
    return study


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and 0 <= value <= 1


def _is_interval(values: tuple[Any, ...]) -> bool:
    if len(values) != 3 or not all(map(_is_share, values)):
        return False
    value, low, high = values
    return bool(low <= value <= high)
