"""Answers as DICOM: in the patient's own study, readable by others, the same when exported again."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import highdicom
import numpy as np
import pydicom
import pytest
from pydicom import Dataset
from pydicom.sr.coding import Code

from core.dicom_export import codes
from core.dicom_export.export import export_case
from core.imaging.scan import Modality, SourceKind
from core.reading import Finding
from core.results import Heatmap, Reason, Recommendation
from core.words import DISCLAIMER, REASONS
from tests.core.exporting import (
    CLASSIFIERS,
    PICTURE,
    READING,
    answered,
    checked,
    export,
    film,
    refused,
    sample,
    text_values,
)


def measurement_groups(report: Dataset) -> list[Any]:
    document = highdicom.sr.ComprehensiveSR.from_dataset(report)
    return document.content.get_image_measurement_groups()


def probabilities(group: Any) -> dict[str, float]:
    return {str(one.name.meaning): float(one.value) for one in group.get_measurements()}


def cases() -> list[Any]:
    clip = {"modality": Modality.US, "kind": SourceKind.CLIP, "frames": 8, "model": "us"}
    series = {"modality": Modality.CT, "kind": SourceKind.SERIES, "frames": 12, "model": "ct"}
    ct = {"normal": 0.2, "covid19": 0.5, "other_pneumonia": 0.3}
    middle = Heatmap(np.full((7, 7), 0.5, np.float32), 5)
    return [
        pytest.param("xray-covid19-adult.dcm", {}, id="film"),
        pytest.param("ultrasound-covid19-clip.dcm", {**clip, "probabilities": ct, "heatmap": middle}, id="clip"),
        pytest.param("ct-phantom", {**series, "probabilities": ct, "heatmap": middle}, id="series"),
    ]


@pytest.mark.parametrize(("name", "changes"), cases())
def test_objects_lie_in_the_patients_own_study(name: str, changes: dict[str, Any], tmp_path: Path) -> None:
    result = answered(sample(name), **changes)
    original = pydicom.dcmread(result.source.files[0], stop_before_pixels=True)
    objects = export(result, tmp_path)
    assert set(objects) == {"heatmap.dcm", "report.dcm"}
    for exported in objects.values():
        for keyword in ("StudyInstanceUID", "PatientID", "PatientName", "PatientBirthDate", "StudyDate"):
            assert exported[keyword].value == original[keyword].value
        assert exported.SeriesInstanceUID != original.SeriesInstanceUID
    assert len({exported.SeriesInstanceUID for exported in objects.values()}) == 2


@pytest.mark.parametrize(("name", "changes"), cases())
def test_both_point_at_the_frame_the_heat_map_belongs_to(name: str, changes: dict[str, Any], tmp_path: Path) -> None:
    result = answered(sample(name), **changes)
    objects = export(result, tmp_path)
    slices = result.source.files
    shown = pydicom.dcmread(slices[5] if len(slices) > 1 else slices[0], stop_before_pixels=True)
    frame = 6 if name.startswith("ultrasound") else None
    (source,) = objects["heatmap.dcm"].SourceImageSequence
    assert (source.ReferencedSOPInstanceUID, source.get("ReferencedFrameNumber")) == (shown.SOPInstanceUID, frame)
    (group,) = measurement_groups(objects["report.dcm"])
    (pointer,) = group.source_images
    assert pointer.referenced_sop_instance_uid == shown.SOPInstanceUID
    assert pointer.referenced_frame_numbers == (None if frame is None else [frame])
    document = highdicom.sr.ComprehensiveSR.from_dataset(objects["report.dcm"])
    evidence = {str(instance) for _, _, instance, _ in document.get_evidence()}
    instances = {pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID for path in slices}
    assert evidence == instances | {objects["heatmap.dcm"].SOPInstanceUID}


def test_the_picture_is_the_overlay_with_a_line_below(tmp_path: Path) -> None:
    result = answered(film(tmp_path))
    assert result.heatmap is not None
    image = export(result, tmp_path)["heatmap.dcm"]
    pixels = image.pixel_array
    assert image.PhotometricInterpretation == "RGB"
    assert pixels.shape[0] > PICTURE.shape[0]
    bare = pixels[: PICTURE.shape[0], : PICTURE.shape[1]]
    assert bare[0, 10].tolist() == [10, 10, 10]  # no evidence here: the picture itself
    assert np.ptp(bare[-1, -1].astype(int)) > 50  # and here it is coloured
    assert pixels[PICTURE.shape[0] :].max() == 255  # the caption
    assert DISCLAIMER in image.DerivationDescription


def test_the_report_says_what_the_program_says(tmp_path: Path) -> None:
    objects = export(answered(film(tmp_path)), tmp_path)
    report = objects["report.dcm"]
    (group,) = measurement_groups(report)
    assert probabilities(group) == {
        "Probability of pneumonia": 90.0,
        "Probability of: COVID-19 pneumonia": 60.0,
        "Probability of: Bacterial pneumonia": 20.0,
        "Probability of: Normal lungs": 10.0,
        "Probability of: Other viral pneumonia": 10.0,
    }
    assert group.finding_type == codes.REASON_CODES[Reason.SIGNS_OF_PNEUMONIA]
    (recommendation,) = group.get_qualitative_evaluations(codes.RECOMMENDATION)
    assert recommendation.value == codes.RECOMMENDATION_CODES[Recommendation.REFER]
    manifest = next(one for one in CLASSIFIERS if one.id == "cxr")
    said = text_values(report)
    assert f"model_sha256={manifest.sha256}" in said
    assert REASONS[Reason.SIGNS_OF_PNEUMONIA] in said
    assert said[-1] == DISCLAIMER
    assert (report.CompletionFlag, report.PreliminaryFlag, report.VerificationFlag) == (
        "COMPLETE",
        "PRELIMINARY",
        "UNVERIFIED",
    )


def test_a_readers_finding_stands_beside_it_with_its_own_observer(tmp_path: Path) -> None:
    report = export(answered(film(tmp_path)), tmp_path, PICTURE, READING)["report.dcm"]
    program, reader = measurement_groups(report)
    assert program.finding_type == codes.REASON_CODES[Reason.SIGNS_OF_PNEUMONIA]
    assert reader.finding_type == codes.READER_CODES[Finding.OTHER_DISEASE]
    assert probabilities(reader) == {}
    assert READING.note in text_values(report)
    (name,) = [str(one.PersonName) for one in reader[0].ContentSequence if one.ValueType == "PNAME"]
    assert name == "Dr O Hara^"
    assert reader[0].ObservationDateTime == "20260304050607+0200"


def test_a_refused_scan_is_reported_without_any_probability(tmp_path: Path) -> None:
    objects = export(refused(film(tmp_path)), tmp_path)
    assert set(objects) == {"report.dcm"}
    (group,) = measurement_groups(objects["report.dcm"])
    assert probabilities(group) == {}
    assert group.finding_type is None
    assert REASONS[Reason.NOT_CHEST] in text_values(objects["report.dcm"])
    assert "NUM" not in str(objects["report.dcm"])


@pytest.mark.parametrize(("name", "changes"), cases())
def test_other_programs_find_no_error(name: str, changes: dict[str, Any], tmp_path: Path) -> None:
    for path in export_case(answered(sample(name), **changes), PICTURE, (READING,), CLASSIFIERS, tmp_path):
        assert "Error" not in checked("dciodvfy", path)
    dump = checked("dsrdump", tmp_path / "report.dcm")
    assert 'NUM:(,,"Probability of pneumonia")="90' in dump
    assert 'CODE:(,,"Recommendation")=(REFER,99THORALITE,"Refer")' in dump
    assert "Saliency" in dump
    assert "=SecondaryCaptureImageStorage" in checked("dcmdump", tmp_path / "heatmap.dcm")


def test_the_same_answer_has_the_same_uids_and_another_one_others(tmp_path: Path) -> None:
    result = answered(film(tmp_path))
    uids = {name: one.SOPInstanceUID for name, one in export(result, tmp_path / "a").items()}
    assert {name: one.SOPInstanceUID for name, one in export(result, tmp_path / "b").items()} == uids
    others = [
        export(replace(result, recommendation=Recommendation.CANNOT_SAY), tmp_path / "c"),
        export(result, tmp_path / "d", PICTURE, READING),
        export(replace(result, model="us"), tmp_path / "e"),
        export(result, tmp_path / "f", None),  # points at no heat map
    ]
    assert all(set(uids.values()).isdisjoint(one.SOPInstanceUID for one in other.values()) for other in others)


def test_a_file_of_the_same_answer_is_left_alone_and_another_replaced(tmp_path: Path) -> None:
    result = answered(film(tmp_path))
    export(result, tmp_path)
    before = (tmp_path / "report.dcm").read_bytes()
    export(result, tmp_path)
    assert (tmp_path / "report.dcm").read_bytes() == before
    export(result, tmp_path, PICTURE, READING)
    assert (tmp_path / "report.dcm").read_bytes() != before
    assert not list(tmp_path.glob(".*"))


def test_without_a_picture_only_the_report_is_written(tmp_path: Path) -> None:
    assert set(export(answered(film(tmp_path)), tmp_path, None)) == {"report.dcm"}
    assert set(export(answered(film(tmp_path), heatmap=None), tmp_path / "b")) == {"report.dcm"}


def test_every_code_fits_the_standard_and_is_used_once() -> None:
    tables = (
        codes.RECOMMENDATION_CODES,
        codes.REASON_CODES,
        codes.PROBABILITY_CODES,
        codes.CLASS_CODES,
        codes.READER_CODES,
    )
    assert set(codes.RECOMMENDATION_CODES) == set(Recommendation)
    assert set(codes.REASON_CODES) == set(Reason)
    assert set(codes.READER_CODES) == set(Finding)
    classes = {label for manifest in CLASSIFIERS for label in manifest.labels}
    assert set(codes.PROBABILITY_CODES) == set(codes.CLASS_CODES) == classes
    single = [value for value in vars(codes).values() if isinstance(value, Code)]
    every = [code for table in tables for code in table.values()] + single
    assert all(len(code.value) <= 16 and len(code.meaning) <= 64 for code in every)  # SH and LO
    own = {(code.value, code.meaning) for code in every if code.scheme_designator == codes.SCHEME}
    assert len({value for value, _ in own}) == len(own)
