"""Reports say what the result says, and a failed write leaves the old file."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from core.errors import ErrorCode, ReportError, ScanError
from core.imaging.scan import Modality, Patient, ScanSource
from core.pipeline import Engine
from core.report.case_pdf import write_case_pdf
from core.report.replacing import replacing
from core.report.summary_pdf import write_summary_pdf
from core.report.table import write_csv, write_json
from core.results import Analysis, CaseResult, Heatmap, Notice, Reason, Recommendation, Status
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
    notices=(Notice.MODALITY_ASSUMED,),
    model="cxr",
    patient=Patient(name="Müller^Ана", patient_id="4711", study_date="20201224"),
    heatmap=Heatmap(np.linspace(0, 1, 49, dtype=np.float32).reshape(7, 7)),
)
FAILED = CaseResult.failed(ScanSource(Path("b.dcm"), (Path("b.dcm"),)), ScanError(ErrorCode.DAMAGED))


def text_of(path: Path) -> list[str]:
    """The text of each page, white space folded."""
    with pypdfium2.PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def test_a_case_is_one_page_that_says_everything(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "case.pdf"
    write_case_pdf(Analysis(REFER, film(1, 500)), engine.manifests, path)
    (text,) = text_of(path)
    expected = ["Refer", "94%", "56%", "<odd> & name.png", "Müller Ана", "4711", "2020-12-24", DISCLAIMER]
    for words in [*expected, NOTICES[Notice.MODALITY_ASSUMED], engine.manifests[0].sha256[:12]]:
        assert words in text
    for sentence in engine.manifests[0].document["evidence"]:
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
        write_case_pdf(Analysis(case, film(1, 500)), [manifest], path)
        (text,) = text_of(path)
        for modality, words in own.items():
            assert (modality is manifest.modality) == any(word in text for word in words), (manifest.id, words)


def test_a_failed_case_says_what_to_do_and_no_probability(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "case.pdf"
    write_case_pdf(Analysis(FAILED), engine.manifests, path)
    (text,) = text_of(path)
    assert "damaged or incomplete" in text
    assert "Copy or export the scan again" in text
    assert "%" not in text


def test_a_narrow_and_a_wide_picture_stay_on_the_page(tmp_path: Path, engine: Engine) -> None:
    for name, picture in [("narrow", film(1, 900)[:, :90]), ("wide", film(1, 900)[:90])]:
        path = tmp_path / f"{name}.pdf"
        write_case_pdf(Analysis(REFER, np.ascontiguousarray(picture)), engine.manifests, path)
        assert len(text_of(path)) == 1


def test_the_summary_lists_every_case_the_most_urgent_first(tmp_path: Path, engine: Engine) -> None:
    calm = replace(REFER, recommendation=Recommendation.NO_SIGN, reason=Reason.NO_SIGN_FOUND)
    many = [replace(calm, source=ScanSource(Path(f"calm{i}.png"), (Path(f"calm{i}.png"),))) for i in range(60)]
    path = tmp_path / "summary.pdf"
    write_summary_pdf([*many, FAILED, REFER], engine.models, path)
    pages = text_of(path)
    text = " ".join(pages)
    assert len(pages) > 1
    assert "62 Scans in all" in text
    assert text.index("<odd> & name.png") < text.index("b.dcm") < text.index("calm0.png")
    assert all(f"calm{i}.png" in text for i in range(60))
    assert all(DISCLAIMER in page for page in pages)
    assert all(f"{model.id} {model.version}" in text for model in engine.models)


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
