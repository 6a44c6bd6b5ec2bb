"""What is handed on: the referral packet and the spreadsheet."""

import csv
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from openpyxl import load_workbook
from PIL import Image

from core.errors import ErrorCode, ReportError
from core.explain import overlay
from core.imaging.scan import Patient, ScanSource
from core.pipeline import Engine
from core.report.packet import write_referral_packet
from core.report.settings import ReportSettings
from core.report.spreadsheet import write_xlsx
from core.results import Analysis, CaseResult
from core.store import case_key
from tests.core.films import film
from tests.core.test_report import FAILED, FINDINGS, REFER, study_of

PLACE = Path("/clinic/Popescu Maria/=1+1 попеску.png")
CASE = replace(
    REFER, source=ScanSource(PLACE, (PLACE,)), patient=Patient("Popescu^Maria", "ID-4711", "19700102", "F", "20201224")
)
TELLING = ("popescu", "попеску", "maria", "4711", "1970-01-02")


def contents_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as packet:
        assert packet.testzip() is None
        return {name: packet.read(name) for name in packet.namelist()}


def words_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        (page,) = document
        return " ".join(page.get_textpage().get_text_range().split()) + str(document.get_metadata_dict())


def test_a_packet_holds_report_pictures_and_row(tmp_path: Path, engine: Engine) -> None:
    path, picture = tmp_path / "packet.zip", film(3, 400)
    model = next(manifest for manifest in engine.manifests if manifest.id == CASE.model)
    write_referral_packet(
        Analysis(CASE, picture), engine.manifests, path, ReportSettings(clinic="St. Anna"), FINDINGS, study_of(model)
    )
    files = contents_of(path)
    assert set(files) == {"report.pdf", "scan.png", "heat-map.png", "result.csv"}
    text = words_of(files["report.pdf"])
    assert all(words in text for words in ("St. Anna", "Popescu Maria", "Both lower zones", "212 scans", "94%"))
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(files["scan.png"]))), picture)
    assert CASE.heatmap is not None
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(files["heat-map.png"]))), overlay(picture, CASE.heatmap))
    (row,) = csv.DictReader(io.StringIO(files["result.csv"].decode("utf-8")))
    assert row["recommendation"] == "refer"
    assert float(row["bacterial_pneumonia"]) == 0.5625
    assert "clinic" not in row["path"]  # where it lies on this computer
    assert not row["path"].startswith("=")


def test_a_packet_of_nobody_tells_nothing(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "packet.zip"
    for with_patient in (True, False):
        settings = ReportSettings(with_patient=with_patient)
        write_referral_packet(Analysis(CASE, film(3, 400)), engine.manifests, path, settings)
        files = contents_of(path)
        told = (words_of(files["report.pdf"]) + files["result.csv"].decode("utf-8")).lower()
        assert [word for word in TELLING if word in told] == (list(TELLING) if with_patient else [])
        assert CASE.sha256[:12] in told
        assert all(name.isascii() and "popescu" not in name for name in files)
        assert not any(
            "popescu" in str(Image.open(io.BytesIO(files[name])).info).lower() for name in files if "png" in name
        )


def test_a_packet_of_an_unreadable_file_has_its_report_and_row(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "packet.zip"
    write_referral_packet(Analysis(FAILED), engine.manifests, path, ReportSettings())
    files = contents_of(path)
    assert set(files) == {"report.pdf", "result.csv"}
    assert "damaged or incomplete" in words_of(files["report.pdf"])


@pytest.mark.parametrize(
    "write",
    [
        lambda engine, path: write_referral_packet(Analysis(FAILED), engine.manifests, path, ReportSettings()),
        lambda engine, path: write_xlsx([FAILED], engine.manifests, {}, path, ReportSettings()),
    ],
)
def test_what_cannot_be_written_is_told_and_leaves_nothing(
    tmp_path: Path, engine: Engine, write: Callable[[Engine, Path], None]
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(ReportError) as caught:
        write(engine, folder)
    assert caught.value.code is ErrorCode.NOT_WRITTEN
    assert list(tmp_path.iterdir()) == [folder]


def named(name: str) -> CaseResult:
    place = Path("scans", name)
    return replace(REFER, source=ScanSource(place, (place,)), patient=Patient(name, "007"))


def test_a_spreadsheet_has_every_case_and_no_formulas(tmp_path: Path, engine: Engine) -> None:
    names = ["=1+1.png", "+1.png", "-1.png", "@SUM(A1).png", "http:x.png", "0042", "a\x01b.png", "{=A1}"]
    cases = [*(named(name) for name in names), FAILED]
    path = tmp_path / "worklist.xlsx"
    write_xlsx(cases, engine.manifests, {case_key(cases[1].source): FINDINGS}, path, ReportSettings(clinic="St. Anna"))
    book = load_workbook(path)
    rows = list(book.active.iter_rows())
    head = [cell.value for cell in rows[0]]
    assert len(rows) == len(cases) + 1
    assert all(cell.data_type in "sn" and cell.hyperlink is None for row in rows for cell in row)
    table = [dict(zip(head, (cell.value for cell in row), strict=True)) for row in rows[1:]]
    assert [row["Patient"] for row in table[:6]] == names[:6]
    assert table[0]["Patient ID"] == "007"
    assert table[0]["Probability of pneumonia"] == 0.9375
    assert table[0]["Bacterial pneumonia"] == 0.5625
    assert table[0]["Answer"] == "Refer"
    assert "Dr. Ana" in table[1]["What readers found"]
    assert table[-1]["Probability of pneumonia"] is None
    assert "damaged or incomplete" in table[-1]["Reason"]
    assert book.properties.creator == "St. Anna"


def test_a_spreadsheet_of_many_cases_is_read_once(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "worklist.xlsx"
    write_xlsx((named(f"{index}.png") for index in range(500)), engine.manifests, {}, path, ReportSettings())
    assert load_workbook(path).active.max_row == 501
