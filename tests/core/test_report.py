"""Reports say what the result says, and a failed write leaves the old file."""

import csv
import ctypes
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
from openpyxl import load_workbook
from PIL import Image

from core.errors import ErrorCode, ReportError, ScanError
from core.evidence_words import evidence_sentences
from core.imaging.discover import discover
from core.imaging.scan import Modality, Patient, ScanSource
from core.local_study import LocalStudy
from core.manifest import ClassifierManifest
from core.paths import SAMPLES
from core.pipeline import Engine, analyze
from core.reading import Finding, Reading
from core.report.case_pdf import write_case_pdf
from core.report.replacing import replacing
from core.report.settings import PageSize, ReportSettings
from core.report.spreadsheet import write_xlsx
from core.report.summary_pdf import write_summary_pdf
from core.report.table import write_csv, write_json
from core.results import Analysis, CaseResult, Heatmap, Notice, Reason, Recommendation, Status
from core.translation import IN_ENGLISH, LANGUAGES
from core.words import DISCLAIMER, NOTICES
from tests.core.films import film

REFER = CaseResult(
    source=ScanSource(Path("scans/<odd> & name.png"), (Path("scans/<odd> & name.png"),)),
    status=Status.ANSWERED,
    modality=Modality.CXR,
    frames=1,
    sha256="ab" * 32,
    recommendation=Recommendation.REFER,
    reason=Reason.SIGNS_OF_PNEUMONIA,
    probabilities={"normal": 0.0625, "covid19": 0.125, "bacterial_pneumonia": 0.5625, "viral_pneumonia": 0.25},
    abnormal_probability=0.9375,
    thresholds=(0.23, 0.57),
    notices=(Notice.MODALITY_ASSUMED,),
    model="cxr",
    patient=Patient(name="Müller^Ана", patient_id="4711", study_date="20201224"),
    heatmap=Heatmap(np.linspace(0, 1, 49, dtype=np.float32).reshape(7, 7)),
)
FAILED = CaseResult.failed(ScanSource(Path("b.dcm"), (Path("b.dcm"),)), ScanError(ErrorCode.DAMAGED))


IN_FULL = ReportSettings(clinic="St. Anna", address="1 Main Street\nPhone 12 34")
FINDINGS = (
    Reading(Finding.COVID19, "Both lower zones", "Dr. Ana", True, "2026-11-20T10:11:12+02:00"),
    Reading(None, "Called the hospital", "", False, "2026-11-21T08:00:00+02:00"),
)


def study_of(manifest: ClassifierManifest) -> LocalStudy:
    figures = dict.fromkeys(("sensitivity", "specificity", "ppv", "npv"), (0.9, 0.81, 0.95))
    return LocalStudy(
        manifest.id, manifest.version, manifest.sha256, 0.57, 0.23, 0.1, 212, 187, figures, "2026-10-01T09:00:00+00:00"
    )


def text_of(path: Path) -> list[str]:
    """The text of each page, white space folded."""
    with pypdfium2.PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def cells_of(path: Path) -> list[tuple[object, ...]]:
    """The rows of a spreadsheet."""
    return [tuple(row) for row in load_workbook(path).active.iter_rows(values_only=True)]


def test_a_case_is_one_page_that_says_everything(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "case.pdf"
    write_case_pdf(Analysis(REFER, film(1, 500)), engine.manifests, path, IN_FULL)
    (text,) = text_of(path)
    expected = ["Refer", "94%", "56%", "<odd> & name.png", "Müller Ана", "4711", "2020-12-24", DISCLAIMER]
    for words in [*expected, NOTICES[Notice.MODALITY_ASSUMED], engine.manifests[0].sha256[:12]]:
        assert words in text
    model = engine.manifests[0]
    for sentence in evidence_sentences(model.evidence, model.modality, IN_ENGLISH):
        assert " ".join(sentence.split()) in text


def test_every_kind_of_scan_has_words_of_its_own(tmp_path: Path, engine: Engine) -> None:
    own = {Modality.CXR: ("X-ray", "film"), Modality.CT: ("CT", "slice"), Modality.US: ("ultrasound",)}
    for manifest in engine.manifests:
        share = 1 / len(manifest.labels)
        case = replace(
            REFER,
            modality=manifest.modality,
            model=manifest.id,
            frames=12,
            probabilities=dict.fromkeys(manifest.labels, share),
        )
        path = tmp_path / f"{manifest.id}.pdf"
        write_case_pdf(Analysis(case, film(1, 500)), [manifest], path, IN_FULL)
        (text,) = text_of(path)
        for modality, words in own.items():
            assert (modality is manifest.modality) == any(word in text for word in words), (manifest.id, words)


def test_a_failed_case_says_what_to_do_and_no_probability(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "case.pdf"
    write_case_pdf(Analysis(FAILED), engine.manifests, path, IN_FULL)
    (text,) = text_of(path)
    assert "damaged or incomplete" in text
    assert "Copy or export the scan again" in text
    assert "%" not in text


def test_a_narrow_and_a_wide_picture_stay_on_the_page(tmp_path: Path, engine: Engine) -> None:
    for name, picture in [("narrow", film(1, 900)[:, :90]), ("wide", film(1, 900)[:90])]:
        path = tmp_path / f"{name}.pdf"
        write_case_pdf(Analysis(REFER, np.ascontiguousarray(picture)), engine.manifests, path, IN_FULL)
        assert len(text_of(path)) == 1


def test_the_summary_lists_every_case_the_most_urgent_first(tmp_path: Path, engine: Engine) -> None:
    calm = replace(REFER, recommendation=Recommendation.NO_SIGN, reason=Reason.NO_SIGN_FOUND)
    many = [replace(calm, source=ScanSource(Path(f"calm{i}.png"), (Path(f"calm{i}.png"),))) for i in range(60)]
    path = tmp_path / "summary.pdf"
    write_summary_pdf([*many, FAILED, REFER], engine.models, path, IN_FULL)
    pages = text_of(path)
    text = " ".join(pages)
    assert len(pages) > 1
    assert "62 Scans in all" in text
    listed = text[text.index("All cases") :]
    assert listed.index("<odd> & name.png") < listed.index("b.dcm") < listed.index("calm0.png")
    assert all(f"calm{i}.png" in text for i in range(60))
    assert all(DISCLAIMER in page for page in pages)
    assert all(f"{model.id} {model.version}" in text for model in engine.models)


def test_a_report_has_head_findings_study_and_lines_to_sign(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "case.pdf"
    model = next(manifest for manifest in engine.manifests if manifest.id == REFER.model)
    write_case_pdf(Analysis(REFER, film(1, 500)), engine.manifests, path, IN_FULL, FINDINGS, study_of(model))
    (text,) = text_of(path)
    expected = ["St. Anna", "1 Main Street", "Phone 12 34", "Place and date", "Signature", "Name of the reader"]
    expected += ["2026-11-20 10:11, Dr. Ana, before seeing the program's answer: COVID-19 pneumonia. Both lower zones"]
    expected += ["Reader not named, after seeing the program's answer: Note only. Called the hospital"]
    expected += ["212 scans of 187 patients", "57%", "23%", "90% (95 % interval 81% to 95%)", "2026-10-01"]
    for words in expected:
        assert words in text
    assert "What the reader found" not in text  # no empty line for what is printed


@pytest.mark.parametrize("change", [{"sha256": "0" * 64}, {"refer_at": 0.58}, {"no_sign_below": 0.22}])
def test_a_study_that_did_not_decide_and_missing_findings_are_not_told(
    tmp_path: Path, engine: Engine, change: dict[str, Any]
) -> None:
    other = replace(study_of(engine.manifests[0]), **change)
    path = tmp_path / "case.pdf"
    write_case_pdf(Analysis(REFER, film(1, 500)), engine.manifests, path, IN_FULL, (), other)
    (text,) = text_of(path)
    assert "212 scans" not in text
    assert "What the reader found" in text


@pytest.mark.parametrize(("page", "size"), [(PageSize.A4, (595, 842)), (PageSize.LETTER, (612, 792))])
def test_paper_has_the_chosen_size(tmp_path: Path, engine: Engine, page: PageSize, size: tuple[int, int]) -> None:
    write_case_pdf(Analysis(REFER, film(1, 500)), engine.manifests, tmp_path / "case.pdf", ReportSettings(page=page))
    write_summary_pdf([REFER], engine.models, tmp_path / "summary.pdf", ReportSettings(page=page))
    for path in tmp_path.iterdir():
        with pypdfium2.PdfDocument(path) as document:
            assert {tuple(map(round, sheet.get_size())) for sheet in document} == {size}


def test_a_document_says_what_it_is_and_leads_to_its_parts(tmp_path: Path, engine: Engine) -> None:
    calm = replace(REFER, recommendation=Recommendation.NO_SIGN, reason=Reason.NO_SIGN_FOUND)
    write_case_pdf(Analysis(REFER, film(1, 500)), engine.manifests, tmp_path / "case.pdf", IN_FULL)
    write_summary_pdf([REFER, FAILED, calm], engine.models, tmp_path / "summary.pdf", IN_FULL)
    for name, title in [("case.pdf", "Chest scan screening report"), ("summary.pdf", "Chest scan screening summary")]:
        with pypdfium2.PdfDocument(tmp_path / name) as document:
            told = document.get_metadata_dict()
            assert told["Title"].startswith(title)
            assert told["Author"] == "St. Anna"
            assert told["Subject"] == title
            assert told["Creator"].startswith("ThoraLite ")
            parts = [bookmark.get_title() for bookmark in document.get_toc()]
        assert b"/Lang (en)" in (tmp_path / name).read_bytes()
        wanted = ["How many cases got which answer", "Probability of pneumonia", "Refer first", "All cases"]
        assert parts == (wanted if name == "summary.pdf" else [])


def test_whoever_leaves_the_patient_out_leaves_all_of_them_out(tmp_path: Path, engine: Engine) -> None:
    place = Path("scans/Popescu Maria/popescu_19700102.dcm")
    patient = Patient("Popescu^Maria", "ID-4711", "19700102", "F", "20201224")
    case = replace(REFER, source=ScanSource(place, (place,)), patient=patient)
    telling = ["popescu", "maria", "4711", "19700102", "1970-01-02"]
    for with_patient in (True, False):
        settings = ReportSettings(with_patient=with_patient)
        write_case_pdf(Analysis(case, film(1, 500)), engine.manifests, tmp_path / "case.pdf", settings)
        write_summary_pdf([case], engine.models, tmp_path / "summary.pdf", settings)
        write_xlsx([case], engine.manifests, {}, tmp_path / "list.xlsx", settings)
        (case_text,) = text_of(tmp_path / "case.pdf")
        everything = case_text + " ".join(text_of(tmp_path / "summary.pdf")) + str(cells_of(tmp_path / "list.xlsx"))
        for name in ("case.pdf", "summary.pdf"):
            with pypdfium2.PdfDocument(tmp_path / name) as document:
                everything += str(document.get_metadata_dict())
        assert "2020-12-24" in case_text
        assert case.sha256[:12] in everything
        assert [word for word in telling if word in everything.lower()] == (telling if with_patient else [])


def test_a_logo_that_cannot_be_shown_stops_no_report(tmp_path: Path, engine: Engine) -> None:
    good, half, words, missing = (tmp_path / name for name in ("good.png", "half.png", "words.jpg", "missing.png"))
    rng = np.random.default_rng(1)
    Image.fromarray(rng.integers(0, 255, (90, 200, 4), dtype=np.uint8), "RGBA").save(good)
    half.write_bytes(good.read_bytes()[:3000])
    words.write_text("no picture")
    pictures = []
    for logo in (good, half, words, missing, tmp_path):
        path = tmp_path / "case.pdf"
        write_case_pdf(Analysis(FAILED), engine.manifests, path, replace(IN_FULL, logo=logo))
        (text,) = text_of(path)
        assert "St. Anna" in text
        with pypdfium2.PdfDocument(path) as document:
            pictures.append(len(list(document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))))
    assert pictures == [1, 0, 0, 0, 0]


def test_every_sample_is_one_page_with_a_picture_in_every_language(tmp_path: Path, engine: Engine) -> None:
    analyses = [analyze(source, engine) for source in discover([SAMPLES]).sources]
    assert len(analyses) >= 8
    for language in LANGUAGES:
        for index, analysis in enumerate(analyses):
            model = next((m for m in engine.manifests if m.id == analysis.result.model), engine.manifests[0])
            page = PageSize.LETTER if index % 2 else PageSize.A4
            settings = replace(IN_FULL, language=language, page=page)
            path = tmp_path / "case.pdf"
            write_case_pdf(analysis, engine.manifests, path, settings, FINDINGS, study_of(model))
            assert_fits(path, pictures=analysis.picture is not None)
            assert 8.5 in font_sizes(path)  # the picture gave way, and not the words


def test_very_much_to_say_makes_the_words_smaller_before_the_picture_goes(tmp_path: Path, engine: Engine) -> None:
    model = next(manifest for manifest in engine.manifests if manifest.id == REFER.model)
    case = replace(REFER, notices=tuple(Notice), patient=Patient("N" * 5000, "I" * 5000, "B" * 5000, "S" * 5000))
    settings = replace(IN_FULL, page=PageSize.LETTER, clinic="Clinic " * 500, address="Street\n" * 500)
    notes = tuple(replace(FINDINGS[0], note="Shadows in both lower zones. " * 400, reader="R" * 999) for _ in range(60))
    path = tmp_path / "case.pdf"
    write_case_pdf(Analysis(case, film(1, 500)), engine.manifests, path, settings, notes, study_of(model))
    assert_fits(path, pictures=True)
    assert 8.5 not in font_sizes(path)


def font_sizes(path: Path) -> set[float]:
    """The sizes of text on the first page, in points."""
    sizes = set()
    with pypdfium2.PdfDocument(path) as document:
        for drawn in document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
            size = ctypes.c_float()
            pypdfium2.raw.FPDFTextObj_GetFontSize(drawn, size)
            sizes.add(round(size.value, 2))
    return sizes


def assert_fits(path: Path, pictures: bool) -> None:
    """One page, nothing on top of the footer, and pictures that can still be looked at."""
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
        page = document[0]
        bottoms = []
        for drawn in page.get_objects():
            left, bottom, right, top = drawn.get_bounds()
            assert -1 <= left <= right <= page.get_width() + 1
            if drawn.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE:
                assert top - bottom > 25 * 72 / 25.4 or right - left > 70 * 72 / 25.4
                bottoms.append(bottom)
        assert bool(bottoms) is pictures
        textpage = page.get_textpage()
        boxes = [textpage.get_rect(index) for index in range(textpage.count_rects())]
        assert min(bottom for _, bottom, _, _ in boxes) > 5


def test_tables_say_the_same(tmp_path: Path, engine: Engine) -> None:
    write_csv([REFER, FAILED], engine.manifests, tmp_path / "results.csv")
    write_json([REFER, FAILED], engine.models, tmp_path / "results.json")
    document = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    with (tmp_path / "results.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    answered, failed = document["cases"]
    assert document["schema"] == 1
    assert answered["probabilities"] == REFER.probabilities
    assert [float(rows[0][name]) for name in answered["probabilities"]] == list(answered["probabilities"].values())
    assert rows[0]["recommendation"] == answered["recommendation"] == "refer"
    assert rows[0]["path"] == answered["path"] == str(REFER.source.path)
    assert failed["error"]["code"] == rows[1]["error"] == "damaged"
    assert failed["probabilities"] is None
    assert rows[1]["normal"] == ""
    assert set(answered["ms"]) == {"read", "preprocess", "inference", "total"}


def _write_half(path: Path) -> None:
    with replacing(path) as file:
        file.write(b"half")
        raise OSError(28, "No space left on device")


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    path.write_text("old")
    with pytest.raises(ReportError) as caught:
        _write_half(path)
    assert caught.value.code is ErrorCode.DISK_FULL
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
