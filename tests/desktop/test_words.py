"""Every code the engine can say has words."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from core.errors import ErrorCode, ScanError
from core.imaging.scan import Modality, SourceKind
from core.pipeline import Engine
from core.results import Notice, Reason, Recommendation, Status
from core.words import KINDS, REASONS, STATUSES
from desktop import words

TABLES: list[tuple[Callable[[Any], str], type[StrEnum]]] = [
    (words.recommendation, Recommendation),
    (STATUSES.__getitem__, Status),
    (REASONS.__getitem__, Reason),
    (words.short_reason, Reason),
    (words.notice, Notice),
    (words.modality, Modality),
    (words.short_modality, Modality),
    (KINDS.__getitem__, SourceKind),
    (words.error_sentence, ErrorCode),
    (words.error_advice, ErrorCode),
]


@pytest.mark.parametrize(("word", "codes"), TABLES, ids=lambda value: getattr(value, "__name__", ""))
def test_every_code_has_words_of_its_own(word: Callable[[Any], str], codes: type[StrEnum]) -> None:
    texts = {code: word(code) for code in codes}
    assert all(texts.values())
    if word is not words.error_advice:  # what helps may be the same for several errors
        assert len(set(texts.values())) == len(texts)
    assert not any(code.value in text for code, text in texts.items() if "_" in code.value)


def test_every_class_of_the_shipped_models_has_words(engine: Engine) -> None:
    names = {name for manifest in engine.manifests for name in manifest.labels}
    assert names
    assert all(words.class_name(name) for name in names)


def test_no_probability_is_certain() -> None:
    assert [words.percent(p) for p in (0.0, 0.004, 0.25, 0.999, 1.0)] == [
        "under 1%",
        "under 1%",
        "25%",
        "over 99%",
        "over 99%",
    ]


def test_exceptions_become_plain_sentences() -> None:
    assert words.exception(ScanError(ErrorCode.DAMAGED, "tag 7FE0")) == (
        f"{words.error_sentence(ErrorCode.DAMAGED)} {words.error_advice(ErrorCode.DAMAGED)}"
    )
    assert "secret" not in words.exception(ValueError("secret"))
