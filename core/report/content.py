"""What a report says, in words and figures, before it is laid out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from core import __version__
from core.manifest import ClassifierManifest
from core.results import CaseResult, Recommendation, Status
from core.words import (
    CLASSES,
    KINDS,
    MODALITIES,
    NOTICES,
    answer_words,
    iso_date,
    part_word,
    percent,
    person_name,
    reason_words,
)


@dataclass(frozen=True)
class Report:
    """One case in words.

    Attributes:
        facts: (name, value) pairs about patient and file.
        answer, reason: the recommendation in words and why.
        headline: the abnormal probability in a sentence; empty unless answered.
        probabilities: (class in words, probability 0..1), most likely first; empty unless answered.
        notices: sentences to know beside the answer.
        evidence: sentences about the model that answered; empty if none was asked.
        provenance: program, model and file versions.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    answer: str
    reason: str
    headline: str
    probabilities: tuple[tuple[str, float], ...]
    notices: tuple[str, ...]
    evidence: tuple[str, ...]
    provenance: str


def build_report(result: CaseResult, manifests: Sequence[ClassifierManifest]) -> Report:
    """Put a result into words.

    Args:
        result: the case.
        manifests: the loaded models; the one that answered gives the evidence.
    """
    manifest = next((m for m in manifests if m.id == result.model), None)
    ranked = sorted((result.probabilities or {}).items(), key=lambda item: -item[1])
    return Report(
        title="Chest scan screening report",
        facts=_facts(result),
        answer=answer_words(result),
        reason=reason_words(result),
        headline=_headline(result),
        probabilities=tuple((CLASSES[name], probability) for name, probability in ranked),
        notices=tuple(NOTICES[notice] for notice in result.notices),
        evidence=evidence_sentences(manifest) if manifest and result.status is Status.ANSWERED else (),
        provenance=_provenance(result, manifest),
    )


def evidence_sentences(manifest: ClassifierManifest) -> tuple[str, ...]:
    """What is known about the model's accuracy, as its manifest says it."""
    return tuple(str(sentence) for sentence in manifest.document["evidence"])


def counts_by_answer(results: Sequence[CaseResult]) -> list[tuple[str, int]]:
    """(answer in words, number of cases), most urgent first."""
    ordered = sorted(results, key=lambda result: result.urgency)
    return list(Counter(answer_words(result) for result in ordered).items())


def _facts(result: CaseResult) -> tuple[tuple[str, str], ...]:
    patient = result.patient
    frames = f", {result.frames} {part_word(result)}s" if result.frames > 1 else ""
    scan = "" if result.status is Status.FAILED else f"{MODALITIES[result.modality]} ({KINDS[result.kind]}{frames})"
    named = (
        ("Patient", person_name(patient.name)),
        ("Patient ID", patient.patient_id),
        ("Born", iso_date(patient.birth_date)),
        ("Sex", patient.sex),
        ("Study date", iso_date(patient.study_date)),
        ("File", result.source.name),
        ("Scan", scan),
    )
    return tuple((name, value) for name, value in named if value)


def _headline(result: CaseResult) -> str:
    if result.abnormal_probability is None or result.most_likely_abnormal is None:
        return ""
    sentence = f"Probability of pneumonia: {percent(result.abnormal_probability)}."
    if result.recommendation is Recommendation.NO_SIGN:
        return sentence
    likely = CLASSES[result.most_likely_abnormal]
    return (
        f"{sentence} Best fit among the kinds the model knows: {likely}. Which kind is far less certain than whether."
    )


def _provenance(result: CaseResult, manifest: ClassifierManifest | None) -> str:
    parts = [f"ThoraLite {__version__}"]
    if manifest:
        parts.append(f"model {manifest.id} {manifest.version} ({manifest.sha256[:12]})")
    if result.sha256:
        parts.append(f"file SHA-256 {result.sha256[:16]}…")
    return " · ".join(parts)
