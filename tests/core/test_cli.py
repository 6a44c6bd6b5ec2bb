"""The command line's contract on the shipped samples."""

import csv
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from core.cli import main
from core.paths import MODELS, SAMPLES
from tests.core.shipped import MANIFESTS


@pytest.fixture(scope="module")
def screened(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, Path]:
    """Exit code and results folder of a run over the samples."""
    out = tmp_path_factory.mktemp("samples") / "out"
    return main(["screen", str(SAMPLES), "--out", str(out)]), out


@pytest.fixture(scope="module")
def cases(screened: tuple[int, Path]) -> dict[str, dict[str, Any]]:
    document = json.loads((screened[1] / "results.json").read_text(encoding="utf-8"))
    return {Path(case["path"]).name: case for case in document["cases"]}


def test_one_sample_is_damaged_so_the_run_ends_with_3(screened: tuple[int, Path]) -> None:
    assert screened[0] == 3


def test_the_samples_without_the_damaged_one_end_with_0(tmp_path: Path) -> None:
    films = [str(path) for path in sorted(SAMPLES.glob("xray-*"))]
    assert films
    assert main(["screen", *films, "--out", str(tmp_path / "out"), "--report", "json"]) == 0


def test_a_refused_case_carries_no_probabilities_and_a_failed_one_its_error(cases: dict[str, Any]) -> None:
    for case in cases.values():
        answered = case["status"] == "answered"
        assert (case["probabilities"] is not None) == (case["abnormal_probability"] is not None) == answered
        assert (case["error"] is not None) == (case["status"] == "failed")
        assert (case["reason"] is not None) == (case["status"] != "failed")
        if answered:
            assert sum(case["probabilities"].values()) == pytest.approx(1.0)
            assert case["abnormal_probability"] == pytest.approx(1 - case["probabilities"]["normal"])


@pytest.mark.parametrize(
    ("name", "status", "reason", "kind", "frames"),
    [
        ("xray-covid19-adult.dcm", "answered", "signs_of_pneumonia", "dicom", 1),
        ("xray-normal-child.jpg", "answered", "no_sign_found", "image", 1),
        ("photograph.jpg", "refused", "colour_picture", "image", 1),
        ("ultrasound-covid19-clip.dcm", "answered", "signs_of_pneumonia", "clip", 8),
        ("damaged-xray.dcm", "failed", None, "image", 0),
    ],
)
def test_each_sample_is_told_for_what_it_is(
    cases: dict[str, Any], name: str, status: str, reason: str | None, kind: str, frames: int
) -> None:
    case = cases[name]
    assert (case["status"], case["reason"], case["kind"], case["frames"]) == (status, reason, kind, frames)


def test_a_drawn_chest_is_a_ct_but_no_patient(cases: dict[str, Any]) -> None:
    case = cases["ct-phantom"]
    assert (case["status"], case["modality"], case["kind"], case["frames"]) == ("refused", "ct", "series", 12)
    assert case["reason"] in ("unlike_training", "not_chest")


def test_a_grey_photograph_is_refused_by_the_gate(tmp_path: Path) -> None:
    Image.open(SAMPLES / "photograph.jpg").convert("L").save(tmp_path / "grey.png")
    assert main(["screen", str(tmp_path / "grey.png"), "--out", str(tmp_path / "out"), "--report", "json"]) == 0
    (case,) = json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))["cases"]
    assert (case["status"], case["probabilities"]) == ("refused", None)
    assert case["reason"] in ("not_chest", "not_recognised")


def test_the_csv_says_the_same_as_the_json(screened: tuple[int, Path], cases: dict[str, Any]) -> None:
    with (screened[1] / "results.csv").open(encoding="utf-8", newline="") as file:
        rows = {Path(row["path"]).name: row for row in csv.DictReader(file)}
    assert rows.keys() == cases.keys()
    for name, row in rows.items():
        assert row["status"] == cases[name]["status"]
        assert row["recommendation"] == (cases[name]["recommendation"] or "")


def test_there_is_a_pdf_for_each_case(screened: tuple[int, Path], cases: dict[str, Any]) -> None:
    assert len(list((screened[1] / "reports").glob("*.pdf"))) == len(cases)
    assert (screened[1] / "summary.pdf").read_bytes().startswith(b"%PDF")


def test_only_the_reports_asked_for_are_written(tmp_path: Path) -> None:
    film = next(SAMPLES.glob("xray-*"))
    assert main(["screen", str(film), "--out", str(tmp_path), "--report", "csv"]) == 0
    assert {path.name for path in tmp_path.iterdir()} == {"reports", "results.csv", "thoralite.sqlite"}
    assert not list((tmp_path / "reports").iterdir())


@pytest.mark.parametrize(
    "arguments",
    [
        ["screen"],
        ["screen", "x.png"],
        ["screen", "missing.png", "--out", "out"],
        ["screen", ".", "--out", "out", "--modality", "mri"],
        ["screen", ".", "--out", "out", "--report", "docx"],
        ["screen", ".", "--out", "out", "--jobs", "0"],
        ["show", "missing.png"],
        ["nonsense"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = int(str(stop.code))
    assert code == 2
    assert not list(tmp_path.iterdir())


def test_a_bug_shows_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError(str(tmp_path))

    monkeypatch.setattr("core.batch.queue.discover", broken)
    assert main(["screen", str(SAMPLES), "--out", str(tmp_path / "out")]) == 4
    told = capsys.readouterr().err
    assert "The program made a mistake and stopped" in told
    assert "ZeroDivisionError, test_cli.py" in told
    assert "Traceback" not in told
    assert str(tmp_path) not in told


def test_no_model_is_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("core.pipeline.load_engine.__defaults__", (tmp_path,))
    assert main(["screen", str(SAMPLES), "--out", str(tmp_path / "out")]) == 1
    assert "Install ThoraLite again." in capsys.readouterr().err


def test_show_prints_the_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(next(SAMPLES.glob("xray-*")))]) == 0
    told = capsys.readouterr().out
    assert "Normal lungs" in told
    assert "Screening aid, not a diagnosis." in told


def test_show_of_a_damaged_file_is_3(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(next(SAMPLES.glob("damaged*")))]) == 3
    assert "Traceback" not in "".join(capsys.readouterr())


def test_models_and_self_test_pass_on_the_shipped_models(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    assert main(["models"]) == 0
    listed = capsys.readouterr().out
    assert main(["self-test"]) == 0
    tested = capsys.readouterr().out
    assert listed.count("as released") == len(MANIFESTS)
    assert "golden cases passed" in tested
    for manifest in MANIFESTS:
        assert re.search(rf"^ *{manifest.id} +{re.escape(manifest.version)} ", listed, re.MULTILINE)
        cases = [Path(case["file"]).name for case in manifest.document["golden"]]
        assert cases
        assert all(re.search(rf"^ *{manifest.id} .*{re.escape(name)}.* passed", tested, re.MULTILINE) for name in cases)


@pytest.fixture
def copied_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped models that the program uses instead."""
    folder = Path(shutil.copytree(MODELS, tmp_path / "models"))
    monkeypatch.setattr("core.pipeline.load_engine.__defaults__", (folder,))
    return folder


def test_a_computer_with_other_answers_fails_the_self_test(
    copied_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = copied_models / "cxr" / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    manifest["golden"][1]["probabilities"]["normal"] -= 2 * manifest["golden"][1]["tolerance"]
    path.write_text(json.dumps(manifest), encoding="utf-8")
    assert main(["self-test"]) == 1
    told = capsys.readouterr().out
    assert re.search(r"^1 of \d+ golden cases failed", told, re.MULTILINE)
    assert "do not use" in told


def test_a_changed_golden_picture_is_named(copied_models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    next((copied_models / "cxr" / "golden").glob("normal*")).write_bytes(b"other")
    assert main(["self-test"]) == 1
    assert "A model file was changed or damaged." in capsys.readouterr().err


def test_the_table_names_every_scan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    films = sorted(SAMPLES.glob("xray-*"))
    assert main(["screen", *map(str, films), "--out", str(tmp_path / "out"), "--report", "json"]) == 0
    rows = capsys.readouterr().out.split("Answer")[1].splitlines()
    for film in films:
        assert sum(film.name in row and "pneumonia" in row for row in rows) == 1
