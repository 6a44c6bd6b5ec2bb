"""`thoralite export-dicom` exports what a workspace holds."""

from pathlib import Path

import pydicom
import pytest

from core.cli import main
from core.events import EventKind
from core.imaging.scan import ScanSource, SourceKind
from core.store import Store, case_key
from tests.core.exporting import CLASSIFIERS, PICTURE, READING, answered, film, sample, text_values


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "workspace"
    folder.mkdir()
    judge = next(one for one in CLASSIFIERS if one.id == "cxr")
    with Store(folder) as store:
        store.put(answered(film(tmp_path)), "1", PICTURE, judge.sha256)
        store.put(answered(sample("xray-normal-child.jpg"), kind=SourceKind.IMAGE), "2", PICTURE, judge.sha256)
    return folder


def test_the_command_exports_a_workspace(workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = ScanSource(tmp_path / "film.dcm", (tmp_path / "film.dcm",))
    with Store(workspace) as store:
        store.add_reading(case_key(source), READING)
    assert main(["export-dicom", str(workspace), "--out", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().out
    assert "film.dcm: heatmap.dcm, report.dcm" in said
    assert "xray-normal-child.jpg: not exported: Only DICOM scans can be exported as DICOM." in said
    (folder,) = (tmp_path / "out").iterdir()
    report = pydicom.dcmread(folder / "report.dcm")
    assert READING.note in text_values(report)
    assert any(text.startswith("model_sha256=") for text in text_values(report))
    with Store(workspace) as store:
        (event,) = [one for one in store.events(case_key(source)) if one.kind is EventKind.EXPORTED]
    assert event.detail == {"files": ["heatmap.dcm", "report.dcm"]}


def test_an_answer_of_an_older_model_names_no_hash(workspace: Path, tmp_path: Path) -> None:
    source = ScanSource(tmp_path / "film.dcm", (tmp_path / "film.dcm",))
    with Store(workspace) as store:
        store.put(answered(source), "1", PICTURE, "0" * 64)
    assert main(["export-dicom", str(workspace), "--out", str(tmp_path / "out"), "--what", "sr"]) == 0
    (report,) = tmp_path.glob("out/*/*.dcm")
    said = text_values(pydicom.dcmread(report))
    assert "model=cxr" in said
    assert not any(text.startswith("model_sha256=") for text in said)


def test_one_bad_scan_does_not_stop_the_others(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a").mkdir()
    lost = film(tmp_path / "a")
    with Store(workspace) as store:
        store.put(answered(lost), "3", PICTURE)
    lost.files[0].unlink()
    assert main(["export-dicom", str(workspace), "--out", str(tmp_path / "out")]) == 3
    assert "1 exported, 1 not DICOM, 1 could not be exported" in capsys.readouterr().out


def test_a_folder_without_results_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export-dicom", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "no results" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
