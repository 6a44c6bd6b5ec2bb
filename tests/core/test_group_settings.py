"""The group settings file: locks that hold whatever is wrong with it, and thresholds for all computers of a clinic."""

import json
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from core import places
from core.cli import main
from core.errors import ErrorCode
from core.group_settings import SAFE_LOCKS, SETTINGS, GroupSettings, group_settings
from core.local_study import LocalStudy, study_text
from core.paths import SAMPLES
from core.pipeline import Engine
from core.report.settings import ReportSettings
from core.store import Store
from desktop.receiver_settings import ReceiverSettings
from desktop.settings import Settings

FIGURES = dict.fromkeys(("sensitivity", "specificity", "ppv", "npv"), (0.9, 0.8, 0.95))
SICK = SAMPLES / "xray-bacterial-pneumonia-child.png"


def study_for(engine: Engine) -> LocalStudy:
    """Thresholds for the X-ray model here, by which hardly anybody is referred or cleared."""
    manifest = next(manifest for manifest in engine.manifests if manifest.id == "cxr")
    return LocalStudy(
        "cxr", manifest.version, manifest.sha256, 0.9999, 0.0001, 0.1, 4321, 4000, FIGURES, "2026-01-02T03:04:05+00:00"
    )


@pytest.fixture
def study(engine: Engine) -> LocalStudy:
    return study_for(engine)


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Writes the group settings of this computer, with files beside them."""
    monkeypatch.setattr(places, "_site", lambda: tmp_path / "etc")

    def write(document: object, **beside: str) -> Path:
        path = places.group_settings_file()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
        for name, text in beside.items():
            (path.parent / f"{name}.json").write_text(text, encoding="utf-8")
        return path

    return write


def codes(group: GroupSettings) -> list[ErrorCode]:
    return [problem.code for problem in group.problems]


def test_without_a_file_everything_is_free(tmp_path: Path) -> None:
    group = group_settings(tmp_path / "nowhere" / "settings.json")
    assert group == GroupSettings()
    assert group.updates_allowed
    (tmp_path / "file").touch()
    assert group_settings(tmp_path / "file" / "settings.json") == GroupSettings()


def test_what_can_be_set_is_what_the_window_keeps() -> None:
    parts = {"report": ReportSettings, "receiver": ReceiverSettings}
    names = {field.name for field in fields(Settings)} - {"recent", "accepted_terms"}
    assert names == {*SETTINGS}
    for name, kind in parts.items():
        assert tuple(field.name for field in fields(kind)) == SETTINGS[name]


def test_a_lock_is_of_one_setting_or_of_all_its_parts(write: Callable[..., Path]) -> None:
    write({"locked": ["language", "report.page", "receiver", "updates"]})
    group = group_settings()
    assert [group.locks(name) for name in ("language", "report.page", "receiver.port")] == [True] * 3
    assert [group.locks(name) for name in ("theme", "report", "report.clinic", "thresholds")] == [False] * 4
    assert not group.updates_allowed
    assert codes(group) == []


@pytest.mark.parametrize(
    "text",
    ["", "{", "[1]", '{"workspace": "D:\\Scans"}', "[" * 100_000, '{"locked": ["language"], "locked": []}'],
)
def test_a_damaged_file_leaves_the_grave_locks_shut(write: Callable[..., Path], text: str) -> None:
    path = write(text)
    group = group_settings()
    assert (group.damaged, group.locked, group.values) == (True, SAFE_LOCKS, {})
    assert codes(group) == [ErrorCode.GROUP_SETTINGS_DAMAGED]
    assert str(path) in group.problems[0].detail
    assert path.read_text(encoding="utf-8") == text  # it is the IT staff's: nothing is moved


def test_a_file_that_may_not_be_read_is_damaged(write: Callable[..., Path]) -> None:
    path = write({})
    path.unlink()
    path.mkdir()
    assert group_settings().damaged


@pytest.mark.parametrize("locked", ["updates", ["language", "treshold"], ["language", 7], {"language": True}, None])
def test_a_lock_that_is_not_understood_opens_nothing(write: Callable[..., Path], locked: object) -> None:
    write({"locked": locked, "language": "fr"})
    group = group_settings()
    assert group.locked >= SAFE_LOCKS
    assert group.locks("language") == (isinstance(locked, list))
    assert group.values == {"language": "fr"}
    assert codes(group) == [ErrorCode.GROUP_LOCK_UNKNOWN]


def test_a_study_from_another_computer_is_read(write: Callable[..., Path], study: LocalStudy) -> None:
    write({"local_studies": ["a.json"]}, a="\ufeff" + study_text(study))
    assert group_settings().studies == (study,)
    assert codes(group_settings()) == []


@pytest.mark.parametrize(
    "change",
    [
        {"refer_at": 1.5},
        {"refer_at": "0.5"},
        {"refer_at": float("nan")},
        {"no_sign_below": 0},
        {"sha256": "abc"},
        {"model": 3},
        {"scans": -1},
        {"patients": True},
        {"prevalence": 7},
        {"figures": {}},
        {"figures": {**FIGURES, "ppv": [0.9, 0.8]}},
        {"figures": {**FIGURES, "ppv": [0.5, 0.8, 0.9]}},
        {"figures": []},
        {"more": 1},
    ],
)
def test_a_study_that_cannot_be_is_not_used_and_that_is_said(
    write: Callable[..., Path], study: LocalStudy, change: dict[str, Any]
) -> None:
    document = {**json.loads(study_text(study)), **change}
    write(
        {"local_studies": ["a.json", "b.json"], "locked": ["thresholds"]}, a=json.dumps(document), b=study_text(study)
    )
    group = group_settings()
    assert group.studies == (study,)
    assert codes(group) == [ErrorCode.GROUP_STUDY_DAMAGED]
    assert "a.json" in group.problems[0].detail


@pytest.mark.parametrize("named", ["missing.json", ["missing.json"], [3], {}, [None]])
def test_a_study_that_is_not_there_is_said(write: Callable[..., Path], named: object) -> None:
    write({"local_studies": named})
    assert codes(group_settings()) == [ErrorCode.GROUP_STUDY_DAMAGED]


def test_whose_thresholds_count(study: LocalStudy, engine: Engine) -> None:
    own = replace(study, refer_at=0.6, scans=50)
    free, none = GroupSettings(studies=(study,)), GroupSettings()
    locked = replace(free, locked=frozenset({"thresholds"}))

    def used(group: GroupSettings, *stored: LocalStudy) -> LocalStudy | None:
        return engine.with_local_studies(group.studies_in_use(stored)).local_study_of("cxr")

    assert (used(none), used(none, own)) == (None, own)
    assert (used(free), used(free, own)) == (study, own)
    assert (used(locked), used(locked, own)) == (study, study)
    assert used(replace(locked, studies=()), own) is None
    assert used(GroupSettings(locked=SAFE_LOCKS, damaged=True), own) == own  # a damaged file changes no answer


def screened(tmp_path: Path) -> dict[str, Any]:
    assert main(["screen", str(SICK), "--out", str(tmp_path / "out")]) == 0
    (case,) = json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))["cases"]
    assert isinstance(case, dict)
    return case


def test_the_command_line_decides_by_thresholds_of_the_group(
    write: Callable[..., Path], study: LocalStudy, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = screened(tmp_path)
    assert (before["recommendation"], "local_thresholds" in before["notices"]) == ("refer", False)
    write({"local_studies": ["cxr-study.json"]}, **{"cxr-study": study_text(study)})
    after = screened(tmp_path)  # judged again, as it would be decided otherwise
    assert (after["recommendation"], "local_thresholds" in after["notices"]) == ("cannot_say", True)
    (report,) = (tmp_path / "out" / "reports").glob("*.pdf")
    with pypdfium2.PdfDocument(report) as document:
        text = " ".join(document[0].get_textpage().get_text_range().split())
    assert "on 4321 scans" in text
    assert capsys.readouterr().err == ""
    assert main(["show", str(SICK)]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "Cannot say" in told
    assert "on 4321 scans" in told


def test_a_labelled_folder_is_judged_by_them_too(write: Callable[..., Path], study: LocalStudy, tmp_path: Path) -> None:
    write({"local_studies": ["a.json"]}, a=study_text(study))
    (tmp_path / "in" / "normal").mkdir(parents=True)
    (tmp_path / "in" / "pneumonia").mkdir()
    (tmp_path / "in" / "pneumonia" / "sick.png").write_bytes(SICK.read_bytes())
    assert main(["evaluate", str(tmp_path / "in"), "--out", str(tmp_path / "out")]) == 0
    assert "cannot_say" in (tmp_path / "out" / "predictions.csv").read_text(encoding="utf-8")


def test_locked_thresholds_pass_over_the_study_of_a_results_folder(
    write: Callable[..., Path], study: LocalStudy, tmp_path: Path
) -> None:
    with Store(tmp_path / "out") as store:
        store.put_local_study(study)
    assert screened(tmp_path)["recommendation"] == "cannot_say"
    write({"locked": ["thresholds"]})
    assert screened(tmp_path)["recommendation"] == "refer"
    with Store(tmp_path / "out") as store:
        assert store.local_studies() == (study,)  # it is not lost: it counts again when the lock is gone


def test_a_study_of_another_model_is_not_used_and_that_is_said(
    write: Callable[..., Path], study: LocalStudy, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = replace(study, version="0.0.1", sha256="ab" * 32)
    write({"local_studies": ["a.json"]}, a=study_text(old))
    assert screened(tmp_path)["recommendation"] == "refer"
    assert capsys.readouterr().err.count("measured with another model") == 1
    write(
        {"local_studies": ["a.json", "b.json"]}, a=study_text(old), b=study_text(study)
    )  # during a change of versions
    assert screened(tmp_path)["recommendation"] == "cannot_say"
    assert capsys.readouterr().err == ""


def test_the_command_line_works_beside_a_damaged_file_and_says_so(
    write: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write("{")
    assert screened(tmp_path)["recommendation"] == "refer"
    told = capsys.readouterr().err
    assert told.startswith("thoralite: The file with the settings of your IT staff cannot be read.")
    assert str(path) in told
    assert told.count("\n") == 1


def test_a_name_nobody_knows_is_logged(write: Callable[..., Path], caplog: pytest.LogCaptureFixture) -> None:
    write({"colour": "blue"})
    assert group_settings().problems == ()
    assert len(caplog.messages) == 1


@pytest.mark.parametrize("name", ["Locked", "LOCKED", "lock", "locks", " locked"])
def test_misspelt_locks_open_nothing(write: Callable[..., Path], name: str) -> None:
    group = group_settings(write({name: ["updates", "workspace"], "language": "sw"}))
    assert group.locked == SAFE_LOCKS
    assert codes(group) == [ErrorCode.GROUP_LOCK_UNKNOWN]
    assert group.names("language")
