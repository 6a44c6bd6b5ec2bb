"""The words of a model card that no figure can say: what a model is for, who was pictured, what it cannot do."""

import tomllib
from dataclasses import dataclass
from typing import Any, Self

from core.evidence import Limit
from training.config import CONFIGS


@dataclass(frozen=True)
class CardTexts:
    """The `[card]` section of a configuration.

    Attributes:
        intended_use, not_for: for clinical staff, on reports too.
        evidence_limits: what the model is known not to know; said on reports, too.
        eligibility: which pictures of the sets were taken.
        readings: how often the pictures it is judged by had been looked at, and what was chosen by them.
        reference_standard: where the labels come from.
        shortcut_note: what the sources of the classes have in common with the classes.
        limits: one sentence each.
        titles: the classes in words.
    """

    intended_use: str
    not_for: str
    evidence_limits: tuple[Limit, ...]
    eligibility: str
    readings: str
    reference_standard: str
    shortcut_note: str
    limits: tuple[str, ...]
    titles: dict[str, str]

    @classmethod
    def load(cls, name: str) -> Self:
        """Read training/configs/<name>.toml.

        Raises:
            KeyError: the section, or a text, is missing.
            ValueError: it names a limit nobody has words for.
        """
        values: dict[str, Any] = tomllib.loads((CONFIGS / f"{name}.toml").read_text(encoding="utf-8"))["card"]
        return cls(
            evidence_limits=tuple(Limit(code) for code in values.pop("evidence_limits")),
            limits=tuple(values.pop("limits")),
            titles=dict(values.pop("titles")),
            **values,
        )
