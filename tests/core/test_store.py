"""The store keeps what it was given, across processes, and says plainly when it cannot."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.errors import ErrorCode, ReportError, ScanError
from core.imaging.scan import Modality, Patient, ScanSource, SourceKind
from core.results import CaseResult, Heatmap, Notice, Reason, Recommendation, Status, Timing
from core.store import DATABASE, Store, case_key, stored_results

ANSWERED = CaseResult(
    source=ScanSource(Path("/scans/série 1"), (Path("/scans/série 1/a"), Path("/scans/série 1/b")), "1.2.3"),
    status=Status.ANSWERED,
    modality=Modality.CXR,
    kind=SourceKind.SERIES,
    frames=2,
    sha256="ab" * 32,
    recommendation=Recommendation.REFER,
    reason=Reason.SIGNS_OF_PNEUMONIA,
    probabilities={"normal": 0.25, "covid19": 0.75},
    abnormal_probability=0.75,
    notices=(Notice.FRAMES_SAMPLED,),
    model="cxr",
    timing=Timing(1.5, 2.5, 3.5, 8.0),
    patient=Patient(name="Näme^Any", patient_id="7"),
    heatmap=Heatmap(np.linspace(0, 1, 6, dtype=np.float32).reshape(2, 3), frame_index=1),
)
FAILED = CaseResult.failed(
    ScanSource(Path("/scans/b.dcm"), (Path("/scans/b.dcm"),)), ScanError(ErrorCode.DAMAGED, "cut"), "cd"
)


def test_results_come_back_as_they_were_stored(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put(ANSWERED, "first")
        store.put(FAILED, "second")
        assert store.fingerprints() == {case_key(ANSWERED.source): "first", case_key(FAILED.source): "second"}
    stored = stored_results(tmp_path)
    assert sorted(stored, key=lambda r: r.status) == [ANSWERED, FAILED]
    heatmap = next(r.heatmap for r in stored if r.heatmap)
    assert ANSWERED.heatmap is not None
    np.testing.assert_array_equal(heatmap.values, ANSWERED.heatmap.values)
    assert heatmap.frame_index == 1


def test_a_new_answer_for_the_same_scan_takes_the_place_of_the_old(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put(ANSWERED, "first")
        store.put(replace(ANSWERED, recommendation=Recommendation.NO_SIGN), "second")
        assert [r.recommendation for r in store.results()] == [Recommendation.NO_SIGN]


def test_fresh_forgets(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put(ANSWERED, "first")
    with Store(tmp_path, fresh=True) as store:
        assert list(store.results()) == []


def test_one_process_at_a_time(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put(FAILED, "")
        with pytest.raises(ReportError) as caught:
            stored_results(tmp_path)
    assert caught.value.code is ErrorCode.WORKSPACE_IN_USE
    assert stored_results(tmp_path) == [FAILED]


@pytest.mark.parametrize("content", [b"not a database" * 100, b""], ids=["garbage", "empty"])
def test_a_damaged_store_is_named_or_begun_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / DATABASE).write_bytes(content)
    if not content:  # an empty file is what a power cut at the very first step leaves
        assert stored_results(tmp_path) == []
        return
    with pytest.raises(ReportError) as caught:
        Store(tmp_path)
    assert caught.value.code is ErrorCode.WORKSPACE_DAMAGED


def test_a_store_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / DATABASE)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(ReportError) as caught:
        Store(tmp_path)
    assert caught.value.code is ErrorCode.WORKSPACE_DAMAGED


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReportError) as caught:
        Store(tmp_path / "missing")
    assert caught.value.code is ErrorCode.NOT_WRITTEN
