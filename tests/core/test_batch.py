"""A batch through the command line: complete, cancelled, killed and gone on with."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.batch import BatchControl, BatchSettings, report_path, screen
from core.cli import main
from core.errors import ErrorCode
from core.pipeline import Engine
from core.results import Analysis, CaseResult, Status
from core.store import Store, stored_results
from tests.core.films import write_films


def cases_of(out: Path) -> dict[str, dict[str, Any]]:
    """Cases of results.json by path; fails if a path stands there twice."""
    cases = json.loads((out / "results.json").read_text(encoding="utf-8"))["cases"]
    assert len({case["path"] for case in cases}) == len(cases)
    return {case["path"]: {key: value for key, value in case.items() if key != "ms"} for case in cases}


def screen_all(
    paths: list[Path], out: Path, engine: Engine, fresh: bool = False, **settings: Any
) -> list[tuple[CaseResult, bool]]:
    with Store(out, fresh) as store:
        steps = list(screen(paths, store, engine, BatchSettings(**settings), BatchControl()))
    return [(step.result, step.resumed) for step in steps if step.result is not None]


def test_every_scan_gets_its_place_and_its_pdf(tmp_path: Path, engine: Engine) -> None:
    films = write_films(tmp_path / "scans", 5)
    films[2].write_bytes(films[2].read_bytes()[:200])
    out = tmp_path / "out"
    finished = screen_all([tmp_path / "scans"], out, engine, jobs=2)
    assert [result.source.path for result, _ in finished] == films
    assert [result.status is Status.FAILED for result, _ in finished] == [False, False, True, False, False]
    assert all(report_path(out, result.source).read_bytes().startswith(b"%PDF") for result, _ in finished)
    assert set(cases_of(out)) == {str(film) for film in films}
    assert {path.name for path in out.iterdir()} == {
        "reports", "results.csv", "results.json", "summary.pdf", "thoralite.sqlite",
    }  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not allow such names")
def test_names_in_any_encoding(tmp_path: Path) -> None:
    film = write_films(tmp_path, 1)[0].read_bytes()
    scans = os.fsencode(tmp_path) + b"/scans \xff"
    os.mkdir(scans)
    names = [b"\xe9tude.png", "肺.png".encode(), b"two\nlines.png", b"[red]%s.png", b"=1+1.png", b"x" * 240 + b".png"]
    for name in names:
        with open(scans + b"/" + name, "wb") as file:
            file.write(film)
    arguments = ["screen", os.fsdecode(scans), "--out", str(tmp_path / "out")]
    assert main(arguments) == 0
    assert len(cases_of(tmp_path / "out")) == len(list((tmp_path / "out" / "reports").iterdir())) == len(names)
    before = stored_results(tmp_path / "out")
    assert main(arguments) == 0
    assert stored_results(tmp_path / "out") == before  # the times too: nothing was done again


def test_a_bug_in_one_report_fails_one_scan(tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    films = write_films(tmp_path / "scans", 3)

    def broken(analysis: Analysis, *rest: Any) -> None:
        if analysis.result.source.path == films[1]:
            raise ZeroDivisionError

    monkeypatch.setattr("core.batch.screening.write_case_pdf", broken)
    finished = screen_all([tmp_path / "scans"], tmp_path / "out", engine)
    assert [result.error for result, _ in finished] == [None, ErrorCode.UNEXPECTED, None]


def test_started_again_it_keeps_answers_and_notices_what_changed(tmp_path: Path, engine: Engine) -> None:
    films, out = write_films(tmp_path / "scans", 4), tmp_path / "out"
    before = screen_all([tmp_path / "scans"], out, engine)
    films[0].write_bytes(films[1].read_bytes())  # another picture under a known name
    report_path(out, before[2][0].source).unlink()
    again = screen_all([tmp_path / "scans"], out, engine)
    assert [resumed for _, resumed in again] == [False, True, True, True]
    assert again[0][0].probabilities == before[1][0].probabilities
    assert report_path(out, before[2][0].source).exists()
    assert [r.probabilities for r, _ in again[1:]] == [r.probabilities for r, _ in before[1:]]


def test_other_settings_are_other_answers(tmp_path: Path, engine: Engine) -> None:
    write_films(tmp_path / "scans", 1)
    screen_all([tmp_path / "scans"], tmp_path / "out", engine)
    ((result, resumed),) = screen_all([tmp_path / "scans"], tmp_path / "out", engine, heatmap=False)
    assert not resumed
    assert result.heatmap is None


def test_fresh_starts_anew(tmp_path: Path, engine: Engine) -> None:
    write_films(tmp_path / "scans", 2)
    screen_all([tmp_path / "scans"], tmp_path / "out", engine)
    assert [r for _, r in screen_all([tmp_path / "scans"], tmp_path / "out", engine, fresh=True)] == [False, False]


def test_the_results_folder_inside_the_scans_is_not_screened(tmp_path: Path, engine: Engine) -> None:
    write_films(tmp_path, 2)
    for _ in range(2):
        assert len(screen_all([tmp_path], tmp_path / "out", engine)) == 2


def test_results_may_be_kept_among_the_scans(tmp_path: Path, engine: Engine) -> None:
    write_films(tmp_path, 2)
    for _ in range(2):
        assert len(screen_all([tmp_path], tmp_path, engine)) == 2


def start(arguments: list[str]) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "core.cli", *arguments], stdout=subprocess.PIPE, text=True, env=environment
    )


def test_killed_in_the_middle_of_200_scans_it_goes_on(tmp_path: Path) -> None:
    write_films(tmp_path / "scans", 200, side=128)
    out, whole = tmp_path / "out", tmp_path / "whole"
    arguments = ["screen", str(tmp_path / "scans"), "--report", "csv,json", "--out"]
    process = start([*arguments, str(out)])
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("[80/200]"):
            break
    process.kill()
    process.communicate()
    before = {result.source.path: result for result in stored_results(out)}
    assert 80 <= len(before) < 200

    second = start([*arguments, str(out)])
    told, _ = second.communicate(timeout=300)
    assert second.returncode == 0
    assert told.count("(kept from before)") == len(before)
    after = {result.source.path: result for result in stored_results(out)}
    assert len(after) == len(cases_of(out)) == 200
    assert {path: after[path] for path in before} == before  # the times too: nothing was done again

    assert main([*arguments, str(whole)]) == 0
    assert cases_of(whole) == cases_of(out)
    assert sum(case["status"] == "answered" for case in cases_of(out).values()) > 150


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no polite kill")
def test_a_polite_kill_stops_resumably(tmp_path: Path) -> None:
    write_films(tmp_path / "scans", 300, side=128)
    process = start(["screen", str(tmp_path / "scans"), "--report", "json", "--out", str(tmp_path / "out")])
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("[5/"):
            break
    process.send_signal(signal.SIGTERM)
    told, _ = process.communicate(timeout=30)
    assert process.returncode == 4
    assert "Start the same command again to go on." in told
    assert 5 <= len(cases_of(tmp_path / "out")) < 300


def test_two_programs_do_not_write_in_one_folder(tmp_path: Path, engine: Engine, capsys: Any) -> None:
    write_films(tmp_path / "scans", 3)
    with Store(tmp_path / "out") as store:
        steps = screen([tmp_path / "scans"], store, engine, BatchSettings(), BatchControl())
        next(steps)
        assert main(["screen", str(tmp_path / "scans"), "--out", str(tmp_path / "out")]) == 4
        assert "Another ThoraLite is working in this folder." in capsys.readouterr().err
        assert [step.done for step in steps] == [1, 2, 3]
