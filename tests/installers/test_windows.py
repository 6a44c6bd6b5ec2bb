"""Inno Setup is found wherever it was installed; a stand-in for it says what it was told."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from installers.release import Release, ReleaseError
from installers.windows import make_setup

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


def release(folder: Path) -> Release:
    return Release(folder / "ThoraLite", folder, "1.2.3", datetime(2026, 1, 2, tzinfo=UTC))


def without_inno_setup(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA", "THORALITE_SIGN_WINDOWS"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("place", ["ProgramFiles(x86)", "LOCALAPPDATA"])
def test_inno_setup_is_found_for_everybody_and_for_one_user(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_inno_setup(monkeypatch)
    home = tmp_path / "programs"
    folder = home / ("Programs" if place == "LOCALAPPDATA" else "") / "Inno Setup 6"
    folder.mkdir(parents=True)
    told = tmp_path / "told"
    (folder / "ISCC").write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{told}"\n', encoding="utf-8")
    (folder / "ISCC").chmod(0o755)
    monkeypatch.setenv(place, str(home))
    path = make_setup(release(tmp_path))
    options = told.read_text(encoding="utf-8").splitlines()
    assert {"/DVersion=1.2.3", f"/DPackage={tmp_path / 'ThoraLite'}", f"/O{tmp_path}", f"/F{path.stem}"} <= {*options}
    assert not [option for option in options if "ign" in option.partition("=")[0]]
    assert Path(options[-1]).is_file()
    assert Path(options[-1]).name == "thoralite.iss"


def test_without_inno_setup_it_says_where_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_inno_setup(monkeypatch)
    with pytest.raises(ReleaseError, match="winget"):
        make_setup(release(tmp_path))
