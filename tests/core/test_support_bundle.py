"""The support file says what support needs, and never whose scans these are, who reads them or where."""

import base64
import csv
import hashlib
import io
import json
import os
import platform
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from urllib.parse import quote

import pytest
from pydicom import Dataset

from core.cli import main
from core.crash_file import crash_files
from core.imaging.scan import ScanSource
from core.paths import SAMPLES
from core.pipeline import load_engine
from core.places import log_folder
from core.store import DATABASE, Store, case_key
from core.support_bundle.bundle import write_support_bundle
from tests.core.films import film
from tests.core.stored import ANSWERED, READING, fill
from tests.imaging.dicom_files import data_set, save

ROOT = Path(__file__).resolve().parents[2]

PATIENT = "Zwiebelfisch^Anneliese-Łucja"
READER = "Dr. Ottokar Brömmelkamp"
CLINIC = "Klinik Sonnenhügel"
ADDRESS = "Quellgasse 77341\nObernzell"
USER = "maria.lopez"
AE_TITLES = ("ROENTGEN_KELLER", "FILMSCANNER7")
NOTE = "asked about Pferdezucht"
PLANTED = (
    PATIENT, "Zwiebelfisch", "Anneliese", "Łucja", "PX-77341-K", "PX77341", "19610417", "1961-04-17", "20260311",
    "2026-03-11", READER, "Brömmelkamp", "Ottokar", CLINIC, "Sonnenhügel", "Quellgasse", "Obernzell", USER, "lopez",
    *AE_TITLES, NOTE, "Pferdezucht", "Station Heuboden", "Heuboden", "10.77.34.1", "WARTEZIMMER-PC", "logo-heuboden",
    "1.2.826.0.77341",
)  # fmt: skip
PARTS = {
    "README.txt", "system.json", "models.json", "self-test.csv", "files.csv", "settings.json", "group-settings.json",
    "workspace.json", "results.csv", "log/thoralite.log",
}  # fmt: skip

SCREEN = """
import sys
import core.pipeline as pipeline
from core.cli import main
read = pipeline.read_scan
def read_or_fail(source):
    if "mistake" in source.path.name:
        raise ValueError(f"{source.path} of Zwiebelfisch^Anneliese")
    return read(source)
pipeline.read_scan = read_or_fail
sys.exit(main(sys.argv[1:]))
"""
CRASH = """
import faulthandler, sys
from core.cli.recording import recorded
def judge_Zwiebelfisch_Anneliese():
    pass
with recorded("screen"):
    faulthandler._sigsegv()
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home folder of a user, with settings, and scans and results in folders that tell more than they should."""
    home = tmp_path / USER / "home"
    _settings(home / "data" / "ThoraLite", home)
    _scans(home / f"Station Heuboden {PATIENT}")
    return home


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """That of the user's programs."""
    names = {
        "USER": USER,
        "LOGNAME": USER,
        "USERNAME": USER,
        "COMPUTERNAME": "WARTEZIMMER-PC",
        "HOSTNAME": "WARTEZIMMER-PC",
    }
    folders = {"HOME": home, "XDG_DATA_HOME": home / "data", "LOCALAPPDATA": home / "data"}
    return {**os.environ, **names, **{name: str(path) for name, path in folders.items()}, "PYTHONPATH": str(ROOT)}


def _settings(folder: Path, home: Path) -> None:
    report = {"clinic": CLINIC, "address": ADDRESS, "logo": "logo-heuboden.png", "page": "A4", "with_patient": True}
    receiver = {
        "enabled": True,
        "address": "10.77.34.1",
        "ae_title": AE_TITLES[0],
        "accepted": AE_TITLES,
        "port": 11112,
    }
    document = {
        "workspace": str(home / f"Results {CLINIC}"), "recent": [str(home / "Station Heuboden")], "reader": READER,
        "language": "es", "theme": PATIENT, "text_size": 1.25, "prevalence": 0.2, "report": report,
        "receiver": receiver, "watched_folder": str(home), PATIENT: READER, "accepted_terms": "1",
    }  # fmt: skip
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps(document), encoding="utf-8")


def _scans(folder: Path) -> None:
    folder.mkdir(parents=True)
    item = Dataset()
    item.PatientName = PATIENT
    dataset = data_set(
        film(3).astype("uint16") * 16, bits_stored=12, PatientID="PX-77341-K", PatientBirthDate="19610417",
        StudyDate="20260311", InstitutionName=CLINIC, ReferringPhysicianName=READER, StationName=AE_TITLES[0],
        PatientComments=NOTE, StudyInstanceUID="1.2.826.0.77341", SeriesInstanceUID="1.2.826.0.77341.1",
    )  # fmt: skip
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.PatientName = PATIENT
    dataset.private_block(0x0099, PATIENT, create=True).add_new(1, "LO", PATIENT)
    dataset.OtherPatientIDsSequence = [item]
    save(dataset, folder / "PX-77341-K.dcm")
    whole = (folder / "PX-77341-K.dcm").read_bytes()
    (folder / f"damaged {PATIENT} 19610417.dcm").write_bytes(whole[: len(whole) // 2])
    (folder / "mistake of Ottokar.png").write_bytes(sorted(SAMPLES.glob("xray-*.png"))[0].read_bytes())
    with zipfile.ZipFile(folder / "Brömmelkamp.zip", "w") as archive:
        archive.writestr(f"{PATIENT}/1961-04-17.dcm", whole + b"\0")
        archive.writestr("Anneliese/PX77341.dcm", whole[:900])
    (folder / "no scan of Zwiebelfisch.txt").write_text(PATIENT, encoding="utf-8")


def _encoded(text: str) -> Iterator[bytes]:
    """A text in every way it may stand in a file."""
    for form in {text, text.replace("^", " "), text.replace("\n", "\\n")}:
        for codec in ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "cp1252"):
            yield form.encode(codec, "ignore" if codec in ("utf-8", "utf-16-le", "utf-16-be") else "replace")
        yield json.dumps(form)[1:-1].encode()
        yield quote(form).encode()
        yield form.encode("unicode_escape")
        yield base64.b64encode(form.encode())[:-4]
        yield form.encode().hex().encode()


def _found(content: bytes) -> list[str]:
    """Which of what was planted stands there."""
    lower = content.lower()
    return [text for text in PLANTED for form in _encoded(text) if form and form.lower() in lower]


def _members(bundle: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(bundle) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_nothing_planted_is_found_again(home: Path, environment: dict[str, str], tmp_path: Path) -> None:
    workspace, scans = home / f"Results {CLINIC}", home / f"Station Heuboden {PATIENT}"
    run = partial(subprocess.run, cwd=home, env=environment, capture_output=True, text=True, timeout=120)
    command = [
        sys.executable,
        "-c",
        SCREEN,
        "screen",
        str(scans),
        str(scans / "Brömmelkamp.zip"),
        "--out",
        str(workspace),
    ]
    screened = run(command)
    assert "5 scans" in screened.stdout, screened.stdout + screened.stderr
    with Store(workspace) as store:
        keys = list(store.fingerprints())
        for key in keys:
            store.add_reading(key, replace(READING, note=NOTE, reader=READER))
    program = home / PATIENT / "start.py"
    program.parent.mkdir()
    program.write_text(CRASH, encoding="utf-8")
    assert run([sys.executable, str(program)]).returncode < 0
    assert run([sys.executable, "-m", "core.cli", "show", str(scans / "no scan of Zwiebelfisch.txt")]).returncode
    made = run([sys.executable, "-m", "core.cli", "support-bundle", "--out", str(tmp_path / "bundle.zip")])
    assert made.returncode == 0, made.stderr
    (log,) = home.rglob("log")
    (crash,) = crash_files(log)
    members = _members(tmp_path / "bundle.zip")
    assert members.keys() >= {*PARTS, f"crashes/{crash.name}"}
    files = {**members, **{path.name: path.read_bytes() for path in log.iterdir()}}
    files["names of the parts"] = "\n".join(members).encode()
    assert {name: found for name, content in files.items() if (found := _found(content))} == {}
    hashes = {hashlib.new(kind, key.encode()).hexdigest()[:7] for kind in ("sha256", "sha1", "md5") for key in keys}
    paths = {hashlib.sha256(json.loads(key)[0].encode()).hexdigest()[:7] for key in keys}
    node, everything = platform.node().encode(), b"\n".join(files.values())
    assert not any(code.encode() in everything for code in hashes | paths)
    assert len(node) < 4 or node not in everything
    _check_what_it_says(members, crash)
    assert (tmp_path / "bundle.zip").stat().st_size < 200_000


def _check_what_it_says(members: dict[str, bytes], crash: Path) -> None:
    """It says enough to help."""
    rows = list(csv.DictReader(io.StringIO(members["results.csv"].decode())))
    assert sorted((row["status"], row["error"]) for row in rows).count(("answered", "")) >= 1
    assert {row["error"] for row in rows} >= {"unexpected", "damaged"}
    log = members["log/thoralite.log"].decode()
    assert all(f"scan {row['number']}: {row['modality']} {row['status']}" in log for row in rows)
    assert "ValueError" in log
    assert "batch ends" in log
    settings = json.loads(members["settings.json"])
    assert (settings["language"], settings["text_size"], settings["theme"]) == ("es", 1.25, "(left out)")
    assert (settings["report"]["clinic"], settings["receiver"]["port"]) == ("set", 11112)
    assert settings["names_not_known"] == 1
    figures = json.loads(members["workspace.json"])
    assert (figures["rows"]["cases"], figures["rows"]["readings"], figures["integrity"]) == (5, 5, ["ok"])
    assert all(model["state"] == "as released" for model in json.loads(members["models.json"]))
    assert members["self-test.csv"].count(b",True") >= 20
    assert b"core/pipeline.py" in members["files.csv"]
    assert json.loads(members["system.json"])["libraries"]["onnxruntime"][0].isdigit()
    assert b"Segmentation fault" in members[f"crashes/{crash.name}"]


def test_of_the_group_settings_only_the_locks_are_told(
    home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = home / "data" / "ThoraLite" / "settings.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document |= {"locked": ["language", "report.page", "updates", PATIENT, 7], "local_studies": [CLINIC]}
    path.write_text(json.dumps(document), encoding="utf-8")
    monkeypatch.setattr("core.support_bundle.bundle.group_settings_file", lambda: path)
    write_support_bundle(tmp_path / "bundle.zip", tmp_path)
    text = _members(tmp_path / "bundle.zip")["group-settings.json"]
    told = json.loads(text)
    assert (told["locked"], told["local_studies"]) == (["language", "report.page", "updates"], 1)
    assert _found(text) == []


def test_it_is_made_while_the_window_works_there(tmp_path: Path) -> None:
    fill(tmp_path / "workspace", 3)
    with Store(tmp_path / "workspace") as store:
        store.set_waiting([tmp_path])
        write_support_bundle(tmp_path / "bundle.zip", tmp_path / "workspace", {"screens": "one"})
    members = _members(tmp_path / "bundle.zip")
    assert json.loads(members["workspace.json"])["rows"]["cases"] == 3
    assert json.loads(members["system.json"])["screens"] == "one"
    assert not json.loads(members["workspace.json"])["unfinished_write"]


def test_a_write_that_was_broken_off_is_told_from_one_that_is_done(tmp_path: Path) -> None:
    fill(tmp_path / "workspace", 3)
    program = (
        "import os, sqlite3, sys; base = sqlite3.connect(sys.argv[1], isolation_level=None); base.execute('BEGIN');"
        "base.execute('PRAGMA cache_size = 1'); base.execute('CREATE TABLE more (data)');"
        "base.executemany('INSERT INTO more VALUES (?)', [(bytes(5000),)] * 50); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path / "workspace" / DATABASE)], check=False)
    write_support_bundle(tmp_path / "bundle.zip", tmp_path / "workspace", {})
    assert json.loads(_members(tmp_path / "bundle.zip")["workspace.json"])["unfinished_write"]


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"Zwiebelfisch" * 900])
def test_each_part_that_cannot_be_made_says_so_alone(
    content: bytes, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home / "data"))
    (home / "data" / "ThoraLite" / "settings.json").write_text("{" + READER, encoding="utf-8")
    (tmp_path / "workspace").mkdir()
    (tmp_path / "workspace" / DATABASE).write_bytes(content)
    (tmp_path / "models").mkdir()
    monkeypatch.setattr("core.support_bundle.installation.models_folder", lambda: tmp_path / "models")
    monkeypatch.setattr("core.support_bundle.installation.load_engine", partial(load_engine, tmp_path / "models"))
    write_support_bundle(tmp_path / "bundle.zip", tmp_path / "workspace")
    members = _members(tmp_path / "bundle.zip")
    assert members.keys() >= PARTS - {"log/thoralite.log"}
    assert b"could not be" in members["results.csv"]
    assert b"could not be" in members["workspace.json"] or content == b""
    assert b"could not be made: model_missing" in members["self-test.csv"]
    assert b"could not be made: JSONDecodeError" in members["settings.json"]
    assert b"core/pipeline.py" in members["files.csv"]
    assert json.loads(members["system.json"])["cores"]
    assert [name for name, text in members.items() if _found(text)] == []


def test_rows_that_are_damaged_are_told_by_their_number_alone(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    source = ScanSource(Path("/x"), (Path("/x"),))
    with Store(tmp_path) as store:
        number = store.put(replace(ANSWERED, source=source, model=PATIENT, probabilities={PATIENT: 0.5}), "")
        connection = store._connection
        connection.execute("UPDATE cases SET document = ? WHERE id = 1", (json.dumps({"status": PATIENT}),))
        connection.execute("UPDATE cases SET document = json_set(document, '$.frames', ?) WHERE id = 2", (PATIENT,))
    write_support_bundle(tmp_path / "bundle.zip", tmp_path)
    members = _members(tmp_path / "bundle.zip")
    rows = [line.split(",") for line in members["results.csv"].decode().splitlines()]
    assert [row[0] for row in rows[1:]] == [str(number), "3", "2", "1"]
    assert [row[1] for row in rows[1:]] == ["cxr", "cxr", "could not be read", "could not be read"]
    assert json.loads(members["workspace.json"])["answers"]["unreadable"] == 2
    assert [name for name, text in members.items() if _found(text)] == []


def test_a_scan_keeps_its_number_and_is_found_by_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(tmp_path, 3)
    with Store(tmp_path) as store:
        result = store.get(sorted(store.fingerprints())[1])
        number = store.put(result, "again")
    assert main(["support-bundle", "--workspace", str(tmp_path), "--scan", str(number)]) == 0
    assert capsys.readouterr().out.strip() == str(result.source.path)
    assert json.loads(case_key(result.source))[0] == str(result.source.path)
    assert main(["support-bundle", "--workspace", str(tmp_path), "--scan", "99"]) == 2


def test_a_crash_is_told_before_the_program_is_started_again(tmp_path: Path) -> None:
    (log_folder() / "thoralite-desktop-running-x.txt").write_text(
        f'Fatal Python error: Aborted\n  File "/home/{USER}/{PATIENT}/app.py", line 1 in f\n', encoding="utf-8"
    )
    write_support_bundle(tmp_path / "bundle.zip", tmp_path)
    (log_folder() / "thoralite-desktop-running-x.txt").unlink()
    text = _members(tmp_path / "bundle.zip")["crashes/untold.txt"]
    assert text == b'Fatal Python error: Aborted\n  File "app.py", line 1 in f\n'


def test_copies_keys_and_odd_folders_tell_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A log somebody copied, a key named after the clinic, and a folder with a quotation mark in its name."""
    program = tmp_path / "program"
    (program / "resources/update_keys").mkdir(parents=True)
    (program / "resources/update_keys" / f"{CLINIC}.pub").write_text("key", encoding="utf-8")
    (program / "core").mkdir()
    (program / "core/pipeline.py").write_text("code", encoding="utf-8")
    monkeypatch.setattr("core.support_bundle.installation.ROOT", program)
    logs = log_folder()
    logs.mkdir(parents=True, exist_ok=True)
    (logs / "thoralite.log").write_text("2026 INFO core: plain\n", encoding="utf-8")
    copies = [logs / f"thoralite.log of {PATIENT}", logs / f"crash-{READER}.txt"]
    running = logs / "thoralite-running-x.txt"
    place = f'/home/o"{USER}/{PATIENT}/app.py'
    running.write_text(f'Fatal Python error: Aborted\n  File "{place}", line 1 in f\n', encoding="utf-8")
    for copy in copies:
        copy.write_text(PATIENT, encoding="utf-8")
    write_support_bundle(tmp_path / "bundle.zip", tmp_path)
    for path in (*copies, running):
        path.unlink()
    members = _members(tmp_path / "bundle.zip")
    assert {name: found for name, text in members.items() if (found := _found(text + name.encode()))} == {}
    assert members["files.csv"].decode().split() == [
        "file,bytes",
        "core/pipeline.py,4",
        "resources/update_keys/1.pub,3",
    ]
    assert members["crashes/untold.txt"] == b'Fatal Python error: Aborted\n  File "app.py", line 1 in f\n'
    assert "log/thoralite.log" in members


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["support-bundle", "--out", str(tmp_path / "no folder" / "bundle.zip")]) == 4
    assert "could not be written" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
    assert "not_written" in (log_folder() / "thoralite.log").read_text(encoding="utf-8")
