"""A clinic's own thresholds and findings, from the window to the answer and onto paper."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from core.errors import ErrorCode, ReportError
from core.local_study import LocalStudy
from core.manifest import ClassifierManifest
from core.reading import Finding, Reading
from core.results import Notice, Recommendation
from core.store import Store
from desktop import words
from desktop.main_window import MainWindow
from desktop.study_page import StudyPage
from desktop.worklist_model import Column
from tests.core.films import write_films
from tests.desktop.conftest import PATIENCE
from tests.desktop.test_window import choose, finish, rows, stored


def study_of(manifest: ClassifierManifest, refer_at: float) -> LocalStudy:
    figures = dict.fromkeys(("sensitivity", "specificity", "ppv", "npv"), (0.9, 0.8, 0.95))
    name, version, sha256 = manifest.id, manifest.version, manifest.sha256
    return LocalStudy(name, version, sha256, refer_at, 0.01, 0.1, 212, 187, figures, "2026-01-02T03:04:05+00:00")


def cxr(window: MainWindow) -> ClassifierManifest:
    return next(manifest for manifest in window.session.manifests if manifest.id == "cxr")


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(document[0].get_textpage().get_text_range().split())


def test_thresholds_of_a_study_decide_until_they_are_dropped(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path], tmp_path: Path
) -> None:
    scan = tmp_path / "scan.png"
    scan.write_bytes(sample("xray-bacterial-pneumonia-child.png").read_bytes())
    window.add([scan])
    finish(qtbot, window)
    (before,) = stored(window)
    assert before.recommendation is Recommendation.REFER
    assert before.abnormal_probability is not None
    window.actions_.study.trigger()
    (page,) = window.findChildren(StudyPage)
    own = study_of(cxr(window), min(0.99, before.abnormal_probability + 0.02))
    with qtbot.waitSignal(window.session.engine_loaded, timeout=PATIENCE):
        page.study_chosen.emit(own)
    window.add([scan])
    finish(qtbot, window)
    (after,) = stored(window)
    assert after.recommendation is Recommendation.CANNOT_SAY
    assert after.thresholds == (own.no_sign_below, own.refer_at)
    assert Notice.LOCAL_THRESHOLDS in after.notices
    choose(window, "scan.png")
    with qtbot.waitSignal(window.session.written, timeout=PATIENCE):
        window.save_report(tmp_path / "report.pdf")
    assert "212" in text_of(tmp_path / "report.pdf")
    with qtbot.waitSignal(window.session.engine_loaded, timeout=PATIENCE):
        page.study_dropped.emit("cxr")
    window.add([scan])
    finish(qtbot, window)
    assert [result.recommendation for result in stored(window)] == [Recommendation.REFER]
    page.close()


def test_a_new_model_version_drops_the_study_and_says_so(
    qtbot: QtBot, window: MainWindow, open_window: Callable[[], MainWindow]
) -> None:
    workspace = window.session.workspace
    old = replace(study_of(cxr(window), 0.5), version="0.0.1")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    with Store(workspace) as store:
        store.put_local_study(old)
    again = open_window()
    qtbot.waitUntil(again.banner.isVisible, timeout=PATIENCE)
    assert words.modality(cxr(again).modality) in again.banner.words.text()
    store_now = again.session.store
    assert store_now is not None
    assert store_now.local_studies() == ()


def test_a_finding_kept_here_stands_on_the_report(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.add(write_films(tmp_path / "scans", 1))
    finish(qtbot, window)
    choose(window, "film-000.png")
    reading = Reading(Finding.OTHER_DISEASE, "Large heart", "Dr Ngo", False, "2026-01-02T03:04:05+00:00")
    with qtbot.waitSignal(window.session.reading_kept, timeout=PATIENCE):
        window.answer.reading_made.emit(reading)
    with qtbot.waitSignal(window.session.written, timeout=PATIENCE):
        window.save_report(tmp_path / "report.pdf")
    assert "Large heart" in text_of(tmp_path / "report.pdf")
    assert "Dr Ngo" in text_of(tmp_path / "report.pdf")


def test_a_finding_that_cannot_be_kept_is_not_shown_as_kept(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.add(write_films(tmp_path / "scans", 1))
    finish(qtbot, window)
    choose(window, "film-000.png")

    def full_disk(*_: object) -> None:
        raise ReportError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(Store, "add_reading", full_disk)
    window.answer.reading.choices[Finding.COVID19].button.click()
    window.answer.reading.note.setPlainText("Fever for five days")
    window.answer.reading.keep.click()
    sentence = words.error_sentence(ErrorCode.DISK_FULL)
    qtbot.waitUntil(lambda: sentence in window.banner.words.text(), timeout=PATIENCE)
    assert window.answer.reading.draft().finding is Finding.COVID19
    assert window.answer.reading.draft().note == "Fever for five days"
    assert [texts[Column.STATUS] for texts in rows(window)] == ["Not read yet"]
