"""The settings file: what is kept, and what a wrong or damaged one does."""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import ErrorCode, SettingsError
from core.paths import ICONS
from core.report.settings import PageSize, ReportSettings
from desktop.receiver_settings import ReceiverSettings
from desktop.settings import Settings, Theme, is_ae_title, load_settings, save_settings

CLINIC = "क्लिनिक Santé, العيادة"


def everything(folder: Path) -> Settings:
    """Settings of which no field has its first value."""
    return Settings(
        workspace=folder / "elsewhere",
        language="ar",
        theme=Theme.CONTRAST,
        text_size=1.6,
        prevalence=0.25,
        read_first=True,
        reader="Amina Diallo",
        report=ReportSettings("fr", PageSize.LETTER, CLINIC, "12 Rue A\nDakar", folder / "logo.png", False),
        watched_folder=folder.parent / "from the machine",
        receiver=ReceiverSettings(True, "0.0.0.0", 4242, "WARD 7", ("CR1", "DX_2"), 500),
        recent=(folder / "ward 2", folder.parent / "stick"),
        accepted_terms="1",
    )


def test_everything_that_is_set_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    settings = everything(path.parent)
    assert all(getattr(settings, name) != value for name, value in vars(Settings(tmp_path)).items())
    assert save_settings(settings, path) == settings
    assert load_settings(path) == settings
    assert CLINIC in path.read_text(encoding="utf-8")  # IT staff can read it


def test_without_a_file_everything_has_its_first_value(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings(tmp_path / "workspace")
    assert list(tmp_path.iterdir()) == []


def test_a_stick_may_get_another_letter(tmp_path: Path) -> None:
    stick = tmp_path / "E"
    save_settings(Settings(stick / "data" / "workspace"), stick / "data" / "settings.json")
    stick.rename(tmp_path / "F")
    data = tmp_path / "F" / "data"
    assert load_settings(data / "settings.json").workspace == data / "workspace"


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_damaged_file_is_moved_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load_settings(path) == Settings(tmp_path / "workspace")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("settings.damaged.json", content)]


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("workspace", ""),
        ("workspace", 7),
        ("language", "tlh"),
        ("language", ["fr"]),
        ("theme", "pink"),
        ("text_size", 9),
        ("text_size", True),
        ("prevalence", 0),
        ("prevalence", 1.0),
        ("prevalence", float("nan")),
        ("prevalence", "0.1"),
        ("read_first", 1),
        ("reader", None),
        ("reader", "a" * 1000),
        ("report", "A4"),
        ("report.page", "A5"),
        ("report.clinic", {}),
        ("report.with_patient", "no"),
        ("report.logo", 3),
        ("watched_folder", False),
        ("receiver", []),
        ("receiver.address", "everywhere"),
        ("receiver.address", "300.1.1.1"),
        ("receiver.port", 80),
        ("receiver.port", 70_000),
        ("receiver.port", 11112.0),
        ("receiver.ae_title", "A" * 17),
        ("receiver.ae_title", " "),
        ("receiver.accepted", ["GOOD", "A\\B"]),
        ("receiver.quota_mb", -1),
        ("accepted_terms", 1),
    ],
)
def test_a_wrong_value_falls_back_alone(tmp_path: Path, place: str, value: object) -> None:
    path = tmp_path / "settings.json"
    settings = save_settings(everything(tmp_path), path)
    document = json.loads(path.read_text(encoding="utf-8"))
    *outer, name = place.split(".")
    (document[outer[0]] if outer else document)[name] = value
    document["from a later version"] = True
    path.write_text(json.dumps(document), encoding="utf-8")
    first = Settings(tmp_path / "workspace")
    if outer:
        inner = getattr(settings, outer[0])
        expected = replace(settings, **{outer[0]: replace(inner, **{name: getattr(getattr(first, outer[0]), name)})})
    else:
        expected = replace(settings, **{name: getattr(first, name)})
    assert load_settings(path) == expected != settings


def test_a_file_written_by_hand_in_notepad_is_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('\ufeff{"language": "sw", "text_size": 1}', encoding="utf-8")
    assert load_settings(path) == Settings(tmp_path / "workspace", language="sw")


def test_the_logo_stays_when_its_stick_is_gone(tmp_path: Path) -> None:
    stick, path = tmp_path / "stick" / "Our Logo.PNG", tmp_path / "data" / "settings.json"
    stick.parent.mkdir()
    stick.write_bytes((ICONS / "thoralite.png").read_bytes())
    kept = save_settings(Settings(tmp_path, report=ReportSettings(logo=stick)), path)
    stick.unlink()
    assert load_settings(path) == kept
    assert kept.report.logo is not None
    assert kept.report.logo.read_bytes() == (ICONS / "thoralite.png").read_bytes()


def test_settings_that_cannot_be_written_leave_the_old_ones(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(tmp_path), path)
    before = path.read_bytes()
    missing = Settings(tmp_path, report=ReportSettings(logo=tmp_path / "gone" / "logo.png"))
    (tmp_path / "file").touch()
    for settings, target in ((missing, path), (Settings(tmp_path), tmp_path / "file" / "settings.json")):
        with pytest.raises(SettingsError) as raised:
            save_settings(settings, target)
        assert raised.value.code is ErrorCode.SETTINGS_NOT_KEPT
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform != "linux", reason="only here may a folder's name be no text")
def test_a_folder_with_a_name_in_an_old_coding_is_kept(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(bytes(tmp_path) + b"/\xe9t\xe9"))
    path = tmp_path / "settings.json"
    save_settings(Settings(tmp_path, watched_folder=folder), path)
    assert load_settings(path).watched_folder == folder


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("THORALITE", True),
        ("WARD 7", True),
        ("", False),
        (" A", False),
        ("A" * 17, False),
        ("É", False),
        ("A\n", False),
    ],
)
def test_ae_titles(text: str, good: bool) -> None:
    assert is_ae_title(text) is good
