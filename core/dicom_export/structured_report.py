"""The answer as a structured report by TID 1500 (PS3.16), in a Comprehensive SR document (PS3.3 A.35.3)."""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from highdicom import sr
from highdicom.coding_schemes import CodingSchemeIdentificationItem
from pydicom import Dataset
from pydicom.sr.coding import Code

from core import __version__
from core.dicom_export import codes
from core.dicom_export.identity import PROGRAM, PROGRAM_UID, UTF_8, derived_uid, put_into_study
from core.dicom_export.source import DicomSource, Reference
from core.manifest import ClassifierManifest
from core.reading import Reading
from core.results import CaseResult, Recommendation
from core.words import CALIBRATION, DISCLAIMER, NOTICES, REASONS

_SERIES_NUMBER: Final = 9102
_TEXT_LENGTH: Final = 10_000  # of a note; the standard allows any, archives do not
_CONTAINS: Final = sr.RelationshipTypeValues.CONTAINS
_CONTEXT: Final = sr.RelationshipTypeValues.HAS_OBS_CONTEXT
_MODIFIES: Final = sr.RelationshipTypeValues.HAS_CONCEPT_MOD


class _Report(sr.ComprehensiveSR):
    """A report that takes patient and study from `put_into_study` alone: the library's copy stops at odd values."""

    def copy_patient_and_study_information(self, dataset: Dataset) -> None:
        """Leave it to the caller."""


def structured_report(
    source: DicomSource,
    result: CaseResult,
    manifest: ClassifierManifest | None,
    readings: Sequence[Reading],
    heatmap: Dataset | None,
    digest: str,
) -> Dataset:
    """The answer, or that there is none and why, with the readers' own findings.

    Args:
        source: the scan it belongs to.
        result: answered or refused.
        manifest: the model that answered or refused; None if none was asked.
        readings: of this scan, oldest first.
        heatmap: the exported picture, to point at; None for none.
        digest: of the answer; the same one gives the same SOP Instance UID.
    """
    groups = [_answer_group(source, result, manifest, heatmap, digest)]
    groups += [_reader_group(source, reading, number, digest) for number, reading in enumerate(readings, 1)]
    content = sr.MeasurementReport(
        observation_context=_observer(),
        procedure_reported=codes.PROCEDURES.get(result.modality, codes.IMAGING_PROCEDURE),
        imaging_measurements=groups,
    )
    content[0].ContentSequence.extend(_closing_texts(result))
    evidence = [_blank(one) for one in source.images]
    if heatmap is not None:
        evidence.append(heatmap)
    report = _Report(
        evidence=evidence,
        content=content,
        series_instance_uid=derived_uid(source, digest, "report series"),
        series_number=_SERIES_NUMBER,
        sop_instance_uid=derived_uid(source, digest, "report" if heatmap is None else "report with heat map"),
        instance_number=1,
        manufacturer=PROGRAM,
        manufacturer_model_name=PROGRAM,
        software_versions=__version__,
        series_description=f"{PROGRAM} screening report",
        coding_schemes=[CodingSchemeIdentificationItem(codes.SCHEME, name=codes.SCHEME_NAME, version=__version__)],
        is_complete=True,
        is_final=False,
        is_verified=False,
        specific_character_set=UTF_8,
    )
    put_into_study(report, source)
    return report


def _observer() -> sr.ObservationContext:
    """The program, as TID 1002 wants a device."""
    device = sr.DeviceObserverIdentifyingAttributes(
        uid=PROGRAM_UID, name=PROGRAM, manufacturer_name=PROGRAM, model_name=PROGRAM
    )
    return sr.ObservationContext(
        observer_device_context=sr.ObserverContext(
            observer_type=sr.CodedConcept(*codes.DEVICE[:3]), observer_identifying_attributes=device
        )
    )


def _answer_group(
    source: DicomSource,
    result: CaseResult,
    manifest: ClassifierManifest | None,
    heatmap: Dataset | None,
    digest: str,
) -> sr.MeasurementsAndQualitativeEvaluations:
    """Recommendation, reason and probabilities (TID 1501). A refused scan has no finding and no probability."""
    evaluations = []
    if result.recommendation is not None:
        answer = codes.RECOMMENDATION_CODES[result.recommendation]
        evaluations.append(sr.QualitativeEvaluation(codes.RECOMMENDATION, answer))
    if result.reason is not None:
        evaluations.append(sr.QualitativeEvaluation(codes.REASON, codes.REASON_CODES[result.reason]))
    says_something = result.recommendation in (Recommendation.REFER, Recommendation.NO_SIGN)
    group = sr.MeasurementsAndQualitativeEvaluations(
        tracking_identifier=_tracking(source, f"{PROGRAM} answer", digest),
        finding_type=codes.REASON_CODES[result.reason] if says_something and result.reason else None,
        finding_sites=[sr.FindingSite(codes.LUNG)],
        algorithm_id=_algorithm(result.model, manifest),
        measurements=list(_probabilities(result)),
        qualitative_evaluations=evaluations,
        source_images=[sr.SourceImageForMeasurementGroup(*_pointer(source))],
    )
    items = group[0].ContentSequence
    if result.reason is not None:
        items.append(_text(codes.CONCLUSION, REASONS[result.reason]))
    if heatmap is not None:
        items.append(sr.ImageContentItem(codes.BEST_ILLUSTRATION, *_pointer(source), relationship_type=_CONTAINS))
        shown = (heatmap.SOPClassUID, heatmap.SOPInstanceUID)
        items.append(sr.ImageContentItem(codes.SALIENCY, *shown, relationship_type=_CONTAINS))
    return group


def _probabilities(result: CaseResult) -> Iterator[sr.Measurement]:
    if result.probabilities is None or result.abnormal_probability is None:
        return
    yield _probability(codes.PROBABILITY_OF_PNEUMONIA, codes.PNEUMONIA, result.abnormal_probability)
    for name, probability in sorted(result.probabilities.items(), key=lambda item: -item[1]):
        yield _probability(codes.PROBABILITY_CODES[name], codes.CLASS_CODES[name], probability)


def _probability(name: Code, of: Code, probability: float) -> sr.Measurement:
    """Per cent with one decimal: more would claim what the network cannot know."""
    measurement = sr.Measurement(name=name, value=round(probability * 100, 1), unit=codes.PERCENT)
    measurement[0].ContentSequence = sr.ContentSequence([sr.CodeContentItem(codes.FINDING, of, _MODIFIES)])
    return measurement


def _algorithm(model: str, manifest: ClassifierManifest | None) -> sr.AlgorithmIdentification:
    """TID 4019: the program, and the very model file that answered where it is known."""
    parameters = [f"model={model}"] if model else []
    if manifest is not None:
        parameters += [f"model_version={manifest.version}", f"model_sha256={manifest.sha256}"]
    return sr.AlgorithmIdentification(PROGRAM, __version__, parameters or None)


def _reader_group(
    source: DicomSource, reading: Reading, number: int, digest: str
) -> sr.MeasurementsAndQualitativeEvaluations:
    """What a person found, told apart from the program's answer by its own observer (TID 1001)."""
    when = codes.BEFORE_ANSWER if reading.before_answer else codes.AFTER_ANSWER
    group = sr.MeasurementsAndQualitativeEvaluations(
        tracking_identifier=_tracking(source, f"Reader's finding {number}", digest),
        finding_type=None if reading.finding is None else codes.READER_CODES[reading.finding],
        qualitative_evaluations=[sr.QualitativeEvaluation(codes.READ_WHEN, when)],
    )
    items = group[0].ContentSequence
    items.append(sr.CodeContentItem(codes.OBSERVER_TYPE, codes.PERSON, _CONTEXT))
    name = _in_one_line(reading.reader).translate({ord(char): " " for char in "^=\\"}).strip()[:64]
    items.append(sr.PnameContentItem(codes.PERSON_OBSERVER_NAME, f"{name or 'Unnamed reader'}^", _CONTEXT))
    if note := reading.note.strip()[:_TEXT_LENGTH]:
        items.append(_text(codes.COMMENT, note))
    if at := _dicom_time(reading.at):
        group[0].ObservationDateTime = at
    return group


def _closing_texts(result: CaseResult) -> Iterator[sr.TextContentItem]:
    for notice in result.notices:
        yield _text(codes.NOTICE, NOTICES[notice])
    if result.probabilities is not None:
        yield _text(codes.COMMENT, CALIBRATION)
    yield _text(codes.DISCLAIMER, DISCLAIMER)


def _text(name: Code, value: str) -> sr.TextContentItem:
    return sr.TextContentItem(name, value, _CONTAINS)


def _tracking(source: DicomSource, name: str, digest: str) -> sr.TrackingIdentifier:
    return sr.TrackingIdentifier(uid=derived_uid(source, digest, name), identifier=name)


def _pointer(source: DicomSource) -> tuple[str, str, list[int] | None]:
    frames = None if source.frame_number is None else [source.frame_number]
    return source.shown.sop_class, source.shown.sop_instance, frames


def _blank(one: Reference) -> Dataset:
    """What the library asks of evidence, without what `put_into_study` sets."""
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = one.sop_class, one.sop_instance
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = one.study, one.series
    for keyword in (
        "PatientID", "PatientName", "PatientBirthDate", "PatientSex", "AccessionNumber", "StudyID", "StudyDate",
        "StudyTime",
    ):  # fmt: skip
        setattr(dataset, keyword, "")
    return dataset


def _in_one_line(value: str) -> str:
    return " ".join(value.split())


def _dicom_time(at: str) -> str:
    """ISO 8601 as DICOM DT (PS3.5 6.2); empty if it is neither."""
    try:
        return datetime.fromisoformat(at).strftime("%Y%m%d%H%M%S%z")
    except ValueError:
        return ""
