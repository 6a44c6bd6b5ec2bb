"""What a report says, in words and figures, before it is laid out."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from core import __version__
from core.evidence_words import evidence_sentences
from core.imaging.scan import Patient, ScanSource
from core.local_study import LocalStudy
from core.manifest import ClassifierManifest
from core.reading import Reading
from core.results import CaseResult, Recommendation, Status
from core.translation import IN_ENGLISH, Say
from core.words import (
    CLASSES,
    FINDINGS,
    NOTICES,
    answer_words,
    iso_date,
    percent,
    person_name,
    reason_words,
    scan_words,
)

_LONGEST_FACT: Final = 100  # characters; hardly a true name or number is longer
_LONGEST_NOTE: Final = 300
_READINGS_SHOWN: Final = 4  # the latest ones


@dataclass(frozen=True)
class Fact:
    """Something known about patient or scan.

    Attributes:
        name: in the report's language.
        value: as file or user gave it, or in the report's language.
    """

    name: str
    value: str


@dataclass(frozen=True)
class Report:
    """One case in words.

    Attributes:
        subject: what names the case: its file, or a code where the patient is left out.
        facts: about patient and file.
        answer, reason: the recommendation in words and why.
        headline: the abnormal probability in a sentence; empty unless answered.
        probabilities: (class in words, probability 0..1), most likely first; empty unless answered.
        notices: sentences to know beside the answer.
        evidence: sentences about the model that answered; empty if none was asked.
        study: sentences about the clinic's own study of that model; empty if there is none.
        readings: what people found, a sentence each, the latest last.
        provenance: program, model and file versions.
    """

    title: str
    subject: str
    facts: tuple[Fact, ...]
    answer: str
    reason: str
    headline: str
    probabilities: tuple[tuple[str, float], ...]
    notices: tuple[str, ...]
    evidence: tuple[str, ...]
    study: tuple[str, ...]
    readings: tuple[str, ...]
    provenance: str


def build_report(
    result: CaseResult,
    manifests: Sequence[ClassifierManifest],
    say: Say = IN_ENGLISH,
    readings: Sequence[Reading] = (),
    study: LocalStudy | None = None,
    with_patient: bool = True,
) -> Report:
    """Put a result into words.

    Args:
        result: the case.
        manifests: the loaded models; the one that answered gives the evidence.
        say: translates.
        readings: what people found on the scan, the latest last.
        study: the clinic's own study; told where it was made with the very model that answered.
        with_patient: whether to tell who it is.
    """
    if not with_patient:
        result = without_patient(result)
    manifest = next((m for m in manifests if m.id == result.model), None)
    decided = manifest is not None and study is not None and study.decided(manifest.sha256, result.thresholds)
    ranked = sorted((result.probabilities or {}).items(), key=lambda item: -item[1])
    return Report(
        title=say("Chest scan screening report"),
        subject=case_name(result),
        facts=_facts(result, say),
        answer=answer_words(result, say),
        reason=reason_words(result, say),
        headline=_headline(result, say),
        probabilities=tuple((say(CLASSES[name]), probability) for name, probability in ranked),
        notices=tuple(say(NOTICES[notice]) for notice in result.notices),
        evidence=_evidence(manifest, say) if manifest and result.status is Status.ANSWERED else (),
        study=_study_sentences(study, say) if study and decided else (),
        readings=tuple(reading_sentence(reading, say) for reading in readings[-_READINGS_SHOWN:]),
        provenance=_provenance(result, manifest, say),
    )


def without_patient(result: CaseResult) -> CaseResult:
    """The same result of nobody: with a code instead of its file, as folders and files are often named after people."""
    code = (result.sha256 or hashlib.sha256(result.source.place.encode()).hexdigest())[:12]
    return replace(
        result, source=ScanSource(Path(code), (Path(code),)), patient=Patient(study_date=result.patient.study_date)
    )


def case_name(result: CaseResult) -> str:
    """What a case is called on paper: the name of its file or folder."""
    return shortened(result.source.name, _LONGEST_FACT)


def patient_words(result: CaseResult) -> str:
    """Name and ID of the patient, as far as the file tells them."""
    parts = (person_name(result.patient.name), result.patient.patient_id.strip())
    return shortened(" ".join(part for part in parts if part), _LONGEST_FACT)


def counts_by_answer(results: Sequence[CaseResult], say: Say = IN_ENGLISH) -> list[tuple[str, int]]:
    """(answer in words, number of cases), most urgent first."""
    ordered = sorted(results, key=lambda result: result.urgency)
    return list(Counter(answer_words(result, say) for result in ordered).items())


def shortened(text: str, longest: int) -> str:
    """A text of at most so many characters, with an ellipsis where it was cut."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def minute(at: str) -> str:
    """An ISO 8601 date and time to the minute, as people write it."""
    return at[:16].replace("T", " ")


def reading_sentence(reading: Reading, say: Say) -> str:
    """Who found what, when, and what was noted."""
    if reading.before_answer:
        text = say("{at}, {reader}, before seeing the program's answer: {finding}")
    else:
        text = say("{at}, {reader}, after seeing the program's answer: {finding}")
    finding = say("Note only") if reading.finding is None else say(FINDINGS[reading.finding])
    reader = shortened(reading.reader.strip(), _LONGEST_FACT) or say("Reader not named")
    sentence = text.format(at=minute(reading.at), reader=reader, finding=finding)
    note = shortened(" ".join(reading.note.split()), _LONGEST_NOTE)
    return f"{sentence}. {note}" if note else f"{sentence}."


def _facts(result: CaseResult, say: Say) -> tuple[Fact, ...]:
    patient = result.patient
    named = (
        (say("Patient"), person_name(patient.name)),
        (say("Patient ID"), patient.patient_id),
        (say("Born"), iso_date(patient.birth_date)),
        (say("Sex"), patient.sex),
        (say("Study date"), iso_date(patient.study_date)),
        (say("File"), case_name(result)),
        (say("Scan"), "" if result.status is Status.FAILED else scan_words(result, say)),
    )
    return tuple(Fact(name, shortened(value.strip(), _LONGEST_FACT)) for name, value in named if value.strip())


def _headline(result: CaseResult, say: Say) -> str:
    if result.abnormal_probability is None or result.most_likely_abnormal is None:
        return ""
    probability = percent(result.abnormal_probability, say)
    if result.recommendation is Recommendation.NO_SIGN:
        return say("Probability of pneumonia: {probability}.").format(probability=probability)
    text = say(
        "Probability of pneumonia: {probability}. Best fit among the kinds the model knows: {kind}. Which kind is far "
        "less certain than whether."
    )
    return text.format(probability=probability, kind=say(CLASSES[result.most_likely_abnormal]))


def _evidence(manifest: ClassifierManifest, say: Say) -> tuple[str, ...]:
    return evidence_sentences(manifest.evidence, manifest.modality, say)


def _study_sentences(study: LocalStudy, say: Say) -> tuple[str, ...]:
    head = say(
        "Measured on {date} on {scans} scans of {patients} patients of your own. “Refer” is said from {refer_at}, “No "
        "sign seen” below {no_sign_below}."
    ).format(
        date=study.at[:10],
        scans=study.scans,
        patients=study.patients,
        refer_at=f"{study.refer_at:.0%}",
        no_sign_below=f"{study.no_sign_below:.0%}",
    )
    figures = {name: _with_interval(figure, say) for name, figure in study.figures.items()}
    found = say(
        "There it referred {sensitivity} of those with pneumonia and, rightly, did not refer {specificity} of those "
        "without."
    )
    worth = say(
        "Where {prevalence} of patients have pneumonia, {ppv} of those referred have it, and {npv} of those not "
        "referred do not."
    )
    return head, found.format(**figures), worth.format(prevalence=f"{study.prevalence:.0%}", **figures)


def _with_interval(figure: tuple[float, float, float], say: Say) -> str:
    value, low, high = (f"{part:.0%}" for part in figure)
    return say("{value} (95 % interval {low} to {high})").format(value=value, low=low, high=high)


def _provenance(result: CaseResult, manifest: ClassifierManifest | None, say: Say) -> str:
    parts = [f"ThoraLite {__version__}"]
    if manifest:
        model = f"{manifest.id} {manifest.version} ({manifest.sha256[:12]})"
        parts.append(say("Model: {model}").format(model=model))
    if result.sha256:
        parts.append(say("SHA-256 of the file: {hash}").format(hash=f"{result.sha256[:16]}…"))
    return " · ".join(parts)
