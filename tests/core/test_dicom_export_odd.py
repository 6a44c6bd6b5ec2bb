"""Scans that cannot be exported say why, and odd ones are survived."""

from collections import Counter
from pathlib import Path
from typing import Any

import highdicom
import numpy as np
import pydicom
import pytest

from core.errors import ErrorCode, ReportError, ScanError
from core.imaging.discover import discover
from core.imaging.scan import ScanSource, SourceKind
from core.results import CaseResult, Heatmap
from tests.core.exporting import answered, checked, export, film, refused, sample
from tests.imaging.dicom_files import ct_slice, save


@pytest.mark.parametrize(
    ("elements", "code"),
    [
        ({"StudyInstanceUID": None}, ErrorCode.NO_STUDY),
        ({"StudyInstanceUID": ""}, ErrorCode.NO_STUDY),
        ({"StudyInstanceUID": "not a UID"}, ErrorCode.NO_STUDY),
        ({"SeriesInstanceUID": "1." * 40 + "1"}, ErrorCode.NO_STUDY),
    ],
)
def test_a_scan_without_a_study_says_so(tmp_path: Path, elements: dict[str, Any], code: ErrorCode) -> None:
    with pydicom.config.disable_value_validation():
        source = film(tmp_path, **elements)
    with pytest.raises(ScanError) as caught:
        export(answered(source), tmp_path / "out")
    assert caught.value.code is code
    assert not (tmp_path / "out").exists()


def test_what_is_no_dicom_is_refused(tmp_path: Path) -> None:
    source = sample("xray-normal-child.jpg")
    with pytest.raises(ScanError) as caught:
        export(answered(source, kind=SourceKind.IMAGE), tmp_path)
    assert caught.value.code is ErrorCode.NOT_DICOM


def test_a_scan_that_was_exchanged_since_is_refused(tmp_path: Path) -> None:
    result = answered(film(tmp_path))
    film(tmp_path, PatientID="somebody else")
    with pytest.raises(ScanError) as caught:
        export(result, tmp_path / "out")
    assert caught.value.code is ErrorCode.SCAN_CHANGED
    result.source.files[0].unlink()
    with pytest.raises(ScanError) as caught:
        export(result, tmp_path / "out")
    assert caught.value.code is ErrorCode.UNREADABLE


def test_a_scan_that_could_not_be_read_keeps_its_error(tmp_path: Path) -> None:
    result = CaseResult.failed(film(tmp_path), ScanError(ErrorCode.DAMAGED))
    with pytest.raises(ScanError) as caught:
        export(result, tmp_path / "out")
    assert caught.value.code is ErrorCode.DAMAGED


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file where the folder should be")
    with pytest.raises(ReportError) as caught:
        export(answered(film(tmp_path)), tmp_path / "out")
    assert caught.value.code is ErrorCode.NOT_WRITTEN


ODD = [
    {"PatientName": "Дмитрий^Иванов", "SpecificCharacterSet": "ISO_IR 144"},
    {"PatientName": "Yamada^Tarou=山田^太郎=やまだ^たろう", "SpecificCharacterSet": ["", "ISO 2022 IR 87"]},
    {"PatientName": None, "PatientID": None},
    {"PatientID": "x" * 90, "StudyID": "a study ID of more than sixteen letters", "AccessionNumber": "9" * 30},
    {"PatientSex": "unknown", "PatientBirthDate": "1990.01.31", "StudyDate": "yesterday", "StudyTime": "12:34"},
    {"PatientAge": "44", "StudyDescription": "d" * 200, "PatientName": "N" * 200},
    {"PatientOrientation": ["L", "F"], "BurnedInAnnotation": "YES"},
    {"PatientOrientation": ["?", "somewhere"], "BurnedInAnnotation": "maybe"},
    {"LossyImageCompression": "01", "LossyImageCompressionRatio": [10.5, 2]},
    {"LossyImageCompression": "01"},
    {"SOPClassUID": "1.2.826.0.1.3680043.2.1"},
    {"PatientIdentityRemoved": "YES"},
    {"PatientID": ["12", "34"], "StudyTime": "120000.123"},
]


@pytest.mark.parametrize("elements", [*ODD], ids=lambda elements: next(iter(elements)))
def test_odd_headers_are_survived(tmp_path: Path, elements: dict[str, Any]) -> None:
    elements = {key: value for key, value in elements.items() if value is not None or key in ("PatientID",)}
    with pydicom.config.disable_value_validation():
        source = film(tmp_path, **elements)
        objects = export(answered(source), tmp_path)
        assert len(objects) == 2
        for exported in objects.values():
            for element in exported.iterall():
                _ = element.value
        sent, report = pydicom.dcmread(source.files[0]), objects["report.dcm"]
        assert str(report.get("PatientID") or "") == str(sent.get("PatientID") or "")
    if "SOPClassUID" not in elements:  # dcmtk's reader knows no private images
        assert "error" not in checked("dsrdump", tmp_path / "report.dcm")


def test_an_unknown_character_set_is_survived(tmp_path: Path) -> None:
    source = film(tmp_path, PatientName="Müller^A", SpecificCharacterSet="ISO_IR 100")
    path = source.files[0]
    path.write_bytes(path.read_bytes().replace(b"ISO_IR 100", b"NO_SUCH_ST"))
    for exported in export(answered(source), tmp_path).values():
        assert str(exported.PatientName).endswith("ller^A")


def test_names_in_any_script_arrive(tmp_path: Path) -> None:
    source = film(tmp_path, PatientName="Дмитрий^Иванов", SpecificCharacterSet="ISO_IR 144")
    for exported in export(answered(source), tmp_path).values():
        assert str(exported.PatientName) == "Дмитрий^Иванов"
        assert exported.SpecificCharacterSet == "ISO_IR 192"


def test_what_is_burned_in_or_lost_in_the_source_is_so_in_the_picture(tmp_path: Path) -> None:
    source = film(tmp_path, BurnedInAnnotation="YES", LossyImageCompression="01", LossyImageCompressionRatio="12.5")
    image = export(answered(source), tmp_path)["heatmap.dcm"]
    assert image.BurnedInAnnotation == "YES"
    assert image.LossyImageCompression == "01"
    assert image.LossyImageCompressionRatio == 12.5
    silent = export(answered(film(tmp_path)), tmp_path)["heatmap.dcm"]
    assert "BurnedInAnnotation" not in silent
    assert "LossyImageCompression" not in silent


def test_a_damaged_slice_beside_the_shown_one_is_left_out(tmp_path: Path) -> None:
    hu = np.zeros((32, 32), np.int16)
    for number in range(4):
        slice_ = ct_slice(hu, float(number), "1.2.5", StudyInstanceUID="1.2.3", PatientID="7")
        save(slice_, tmp_path / f"{number}.dcm")
    (source,) = discover([tmp_path]).sources
    source.files[3].write_bytes(b"broken")
    heatmap = Heatmap(np.full((7, 7), 0.5, np.float32), 1)
    objects = export(answered(source, kind=SourceKind.SERIES, frames=4, heatmap=heatmap), tmp_path / "out")
    document = highdicom.sr.ComprehensiveSR.from_dataset(objects["report.dcm"])
    assert len(document.get_evidence()) == 3 + 1


def test_real_files_of_every_kind_export_or_say_why(shared: Path, tmp_path: Path) -> None:
    outcomes = Counter(
        outcome(source, tmp_path / str(i)) for i, source in enumerate(discover([shared / "dicom"]).sources)
    )
    assert outcomes["report.dcm"] > 50
    assert outcomes[ErrorCode.UNEXPECTED] == 0


def outcome(source: ScanSource, folder: Path) -> str:
    """What became of a scan: the file it was exported to, or an error's code."""
    try:
        (name,) = export(refused(source), folder, None)
    except ScanError as error:
        return error.code
    return name
