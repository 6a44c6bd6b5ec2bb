"""The receiver takes scans from real senders, refuses what it must, and never writes where a sender wants it to."""

import logging
import shutil
import socket
import socketserver
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pynetdicom.association
import pytest
from pydicom.uid import ExplicitVRLittleEndian, JPEGBaseline8Bit, RLELossless
from pynetdicom import AE
from pynetdicom.dsutils import encode
from pynetdicom.dul import DULServiceProvider
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import desktop.receiver
from core.errors import ErrorCode, ReportError
from core.imaging.discover import discover
from desktop.receiver import Receiver
from desktop.receiver_settings import ReceiverSettings
from tests.desktop.conftest import PATIENCE
from tests.desktop.receiving import MACHINE, files_below, film, possible_settings
from tests.imaging.dicom_files import data_set, save

Send = Callable[..., subprocess.CompletedProcess[str]]
PROPOSED = {JPEGBaseline8Bit: ("-xy",), RLELossless: ("-xr",)}  # storescu's options
CR = "1.2.840.10008.5.1.4.1.1.1"


@pytest.fixture
def settings() -> ReceiverSettings:
    return possible_settings()


@pytest.fixture
def receiver(
    qtbot: QtBot, qapp: QApplication, settings: ReceiverSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Receiver]:
    monkeypatch.setattr(desktop.receiver, "QUIET", 200)
    monkeypatch.setattr(socketserver.BaseServer.serve_forever, "__defaults__", (0.02,))  # not half a second to stop
    started = Receiver(qapp)  # as long-lived as in the program: a silent sender's thread may speak to it for a minute
    started.start(settings, tmp_path / "received")
    yield started
    started.stop()
    qtbot.waitUntil(lambda: not listening_threads(), timeout=PATIENCE)


@pytest.fixture
def arrived(receiver: Receiver) -> list[Path]:
    """What the receiver has passed on."""
    folders: list[Path] = []
    receiver.received.connect(folders.append)
    return folders


@pytest.fixture
def complaints(receiver: Receiver) -> list[ReportError]:
    found: list[ReportError] = []
    receiver.failed.connect(found.append)
    return found


def dcmtk(tool: str) -> str:
    path = shutil.which(tool)
    if path is None:
        pytest.skip(f"no {tool} here: scripts/setup.sh installs dcmtk on Debian")
    return path


@pytest.fixture
def storescu(settings: ReceiverSettings) -> Send:
    """Sends files as another program would: dcmtk's own sender."""

    def send(*files: Path, options: tuple[str, ...] = (), calling: str = MACHINE, called: str = "THORALITE") -> Any:
        syntax = pydicom.dcmread(files[0], specific_tags=[]).file_meta.TransferSyntaxUID
        options = (*options, *PROPOSED.get(syntax, ()))
        command = [dcmtk("storescu"), "-v", *options, "-aet", calling, "-aec", called, "127.0.0.1", str(settings.port)]
        return subprocess.run([*command, *map(str, files)], capture_output=True, text=True, timeout=60)

    return send


@pytest.fixture
def client(settings: ReceiverSettings) -> Iterator[Callable[[pydicom.Dataset], int]]:
    """Sends data sets made here, whatever is in them; gives the status."""
    entity = AE(MACHINE)
    entity.add_requested_context(CR, ExplicitVRLittleEndian)
    association = entity.associate("127.0.0.1", settings.port, ae_title="THORALITE")
    assert association.is_established
    yield lambda dataset: int(association.send_c_store(dataset).Status)
    association.release()


def test_a_film_arrives_as_it_was_sent(
    qtbot: QtBot, arrived: list[Path], storescu: Send, sample: Callable[[str], Path], tmp_path: Path
) -> None:
    original = pydicom.dcmread(sample("xray-covid19-adult.dcm"))
    sent = storescu(sample("xray-covid19-adult.dcm"))
    assert sent.returncode == 0, sent.stderr
    qtbot.waitUntil(lambda: len(arrived) == 1, timeout=PATIENCE)
    series = tmp_path / "received" / original.StudyInstanceUID / original.SeriesInstanceUID
    assert arrived == [series]
    kept = pydicom.dcmread(series / f"{original.SOPInstanceUID}.dcm")
    assert kept == original
    assert kept.file_meta.TransferSyntaxUID == original.file_meta.TransferSyntaxUID


def test_a_ct_series_arrives_as_one(
    qtbot: QtBot, arrived: list[Path], storescu: Send, sample: Callable[[str], Path]
) -> None:
    slices = sorted(sample("ct-phantom").iterdir())
    assert storescu(*slices).returncode == 0
    qtbot.waitUntil(lambda: len(arrived) == 1, timeout=PATIENCE)
    assert len(files_below(arrived[0])) == len(slices)
    qtbot.wait(600)
    assert len(arrived) == 1


def test_slices_that_come_one_connection_each_are_one_series_too(
    qtbot: QtBot,
    arrived: list[Path],
    storescu: Send,
    sample: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(desktop.receiver, "QUIET", 800)
    for slice_ in sorted(sample("ct-phantom").iterdir())[:4]:
        assert storescu(slice_).returncode == 0
        qtbot.wait(10)
    qtbot.waitUntil(lambda: len(arrived) == 1, timeout=PATIENCE)
    assert len(files_below(arrived[0])) == 4


def test_an_ultrasound_clip_is_taken(
    qtbot: QtBot, arrived: list[Path], storescu: Send, sample: Callable[[str], Path]
) -> None:
    assert storescu(sample("ultrasound-covid19-clip.dcm")).returncode == 0
    qtbot.waitUntil(lambda: len(arrived) == 1, timeout=PATIENCE)
    (kept,) = files_below(arrived[0])
    assert pydicom.dcmread(kept) == pydicom.dcmread(sample("ultrasound-covid19-clip.dcm"))


def test_the_machine_can_ask_whether_anybody_is_there(receiver: Receiver, settings: ReceiverSettings) -> None:
    echo = [dcmtk("echoscu"), "-aet", MACHINE, "-aec", settings.ae_title, "127.0.0.1", str(settings.port)]
    assert subprocess.run(echo, capture_output=True, timeout=30).returncode == 0


@pytest.mark.parametrize(
    ("calling", "called", "words"),
    [
        ("STRANGER", "THORALITE", "Calling AE Title Not Recognized"),
        (MACHINE, "OTHER", "Called AE Title Not Recognized"),
    ],
)
def test_strangers_and_wrong_numbers_are_refused(
    receiver: Receiver,
    storescu: Send,
    sample: Callable[[str], Path],
    tmp_path: Path,
    calling: str,
    called: str,
    words: str,
) -> None:
    refused = storescu(sample("xray-covid19-adult.dcm"), calling=calling, called=called)
    assert refused.returncode != 0
    assert words in refused.stderr
    assert files_below(tmp_path) == []


def test_it_stops_and_starts_again(
    qtbot: QtBot,
    receiver: Receiver,
    settings: ReceiverSettings,
    arrived: list[Path],
    storescu: Send,
    sample: Callable[[str], Path],
    tmp_path: Path,
) -> None:
    with qtbot.waitSignal(receiver.state_changed):
        receiver.stop()
    assert not receiver.running
    assert storescu(sample("xray-covid19-adult.dcm")).returncode != 0
    receiver.start(settings, tmp_path / "received")
    assert receiver.running
    assert storescu(sample("xray-covid19-adult.dcm")).returncode == 0
    qtbot.waitUntil(lambda: len(arrived) == 1, timeout=PATIENCE)


def test_a_series_is_not_complete_while_its_sender_is_connected_until_the_receiver_stops(
    qtbot: QtBot, receiver: Receiver, arrived: list[Path], client: Callable[[pydicom.Dataset], int]
) -> None:
    assert client(film()) == 0x0000
    qtbot.wait(3 * desktop.receiver.QUIET)
    assert arrived == []
    assert client(film(SOPInstanceUID="1.2.4")) == 0x0000
    qtbot.wait(50)
    receiver.stop()
    assert len(arrived) == 1
    assert len(files_below(arrived[0])) == 2


def test_when_the_program_ends_the_next_start_passes_on_what_has_arrived(
    qtbot: QtBot,
    receiver: Receiver,
    settings: ReceiverSettings,
    arrived: list[Path],
    client: Callable[[pydicom.Dataset], int],
    tmp_path: Path,
) -> None:
    assert client(film()) == 0x0000
    qtbot.wait(50)
    receiver.stop(pass_on=False)
    assert arrived == []
    receiver.start(settings, tmp_path / "received")
    assert len(arrived) == 1


def test_stopping_leaves_no_thread_behind(
    qtbot: QtBot, receiver: Receiver, settings: ReceiverSettings, client: Callable[[pydicom.Dataset], int]
) -> None:
    assert client(film()) == 0x0000  # somebody who stays connected
    with socket.create_connection(("127.0.0.1", settings.port)):  # and somebody who never says a word
        qtbot.waitUntil(lambda: len(listening_threads()) >= 2, timeout=PATIENCE)
        receiver.stop()
        qtbot.waitUntil(lambda: listening_threads() == [], timeout=5_000)  # less than any of the library's time-outs


def listening_threads() -> list[threading.Thread]:
    """The acceptor's threads that would keep the program from ending."""
    return [
        thread
        for thread in threading.enumerate()
        if isinstance(thread, DULServiceProvider) and thread.assoc.is_acceptor and thread.is_alive()
    ]


def test_a_scan_sent_twice_is_kept_once(
    qtbot: QtBot, receiver: Receiver, arrived: list[Path], storescu: Send, sample: Callable[[str], Path]
) -> None:
    slices = sorted(sample("ct-phantom").iterdir())[:2]
    assert storescu(*slices).returncode == 0
    qtbot.waitUntil(lambda: len(arrived) == 1, timeout=PATIENCE)
    before = {path: path.stat().st_mtime_ns for path in files_below(arrived[0])}
    used = receiver.quota_used
    assert storescu(*slices).returncode == 0
    qtbot.wait(600)
    assert {path: path.stat().st_mtime_ns for path in files_below(arrived[0])} == before
    assert receiver.quota_used == used == sum(path.stat().st_size for path in before)
    assert len(arrived) == 1


def test_a_full_quota_refuses_and_says_so_once(
    qtbot: QtBot,
    settings: ReceiverSettings,
    receiver: Receiver,
    complaints: list[ReportError],
    storescu: Send,
    sample: Callable[[str], Path],
    tmp_path: Path,
) -> None:
    filler = tmp_path / "received" / "1.2" / "1.3" / "1.4.dcm"
    filler.parent.mkdir(parents=True)
    filler.write_bytes(bytes(1_000_000))
    receiver.start(replace(settings, quota_mb=1), tmp_path / "received")
    slices = sorted(sample("ct-phantom").iterdir())[:2]
    refused = storescu(*slices, options=("-nh",))
    assert "A700" in refused.stderr.upper() or "OutOfResources" in refused.stderr
    qtbot.waitUntil(lambda: len(complaints) >= 1, timeout=PATIENCE)
    assert [error.code for error in complaints] == [ErrorCode.RECEIVER_FULL]
    assert files_below(tmp_path) == [filler]
    filler.unlink()  # somebody makes room
    accepted = storescu(*slices)
    assert accepted.returncode == 0, accepted.stderr


HOSTILE: list[dict[str, str]] = [
    {"StudyInstanceUID": "../../escaped"},
    {"SeriesInstanceUID": "/escaped"},
    {"StudyInstanceUID": ""},
    {"StudyInstanceUID": ".."},
    {"SeriesInstanceUID": "1..2"},
    {"StudyInstanceUID": "C:1.2"},
    {"SeriesInstanceUID": "1.2\\1.3"},
    {"SeriesInstanceUID": "1." * 40 + "1"},
    {"SOPInstanceUID": "../1.2"},
]


def test_hostile_uids_make_no_path(
    receiver: Receiver, client: Callable[[pydicom.Dataset], int], tmp_path: Path
) -> None:
    with pydicom.config.disable_value_validation():
        statuses = [client(film(**uids)) for uids in HOSTILE]
    assert statuses == [0xA900] * len(HOSTILE)
    assert files_below(tmp_path) == []


def test_a_scan_that_is_not_what_was_announced_is_refused(
    receiver: Receiver, client: Callable[[pydicom.Dataset], int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = encode(film(), False, True)
    monkeypatch.setattr(pynetdicom.association, "encode", lambda *_: other)
    assert client(film(SOPInstanceUID="1.2.999")) == 0xA900
    assert files_below(tmp_path) == []


def test_damaged_data_are_refused(receiver: Receiver, client: Callable[[pydicom.Dataset], int], tmp_path: Path) -> None:
    cut_off = film()
    cut_off.PixelData = cut_off.PixelData[:-1000]
    assert client(cut_off) & 0xF000 == 0xC000
    without = film()
    del without.PixelData
    assert client(without) & 0xF000 == 0xC000
    assert files_below(tmp_path) == []


def test_other_objects_are_not_negotiated(receiver: Receiver, settings: ReceiverSettings) -> None:
    entity = AE(MACHINE)
    entity.add_requested_context("1.2.840.10008.5.1.4.1.1.88.33")  # a report
    entity.add_requested_context("1.2.826.0.1.3680043.2.1")  # private
    association = entity.associate("127.0.0.1", settings.port, ae_title="THORALITE")
    assert not association.is_established
    assert len(association.rejected_contexts) == 2


def test_an_endless_object_is_cut_off(
    receiver: Receiver, client: Callable[[pydicom.Dataset], int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop.receiver, "_LARGEST_OBJECT", 1_000_000)
    large = data_set(np.zeros((2000, 2000), np.uint16))
    large.StudyInstanceUID, large.SeriesInstanceUID = "1.2.1", "1.2.2"
    with pytest.raises((RuntimeError, AttributeError)):
        client(large)
    assert files_below(tmp_path) == []


def test_what_a_power_cut_left_is_thrown_away(receiver: Receiver, settings: ReceiverSettings, tmp_path: Path) -> None:
    left_over = tmp_path / "received" / ".incoming" / "0.part"
    left_over.write_bytes(b"half")
    receiver.start(settings, tmp_path / "received")
    assert not left_over.exists()


def test_a_series_that_no_one_heard_of_is_passed_on_at_the_next_start(
    qtbot: QtBot,
    receiver: Receiver,
    settings: ReceiverSettings,
    client: Callable[[pydicom.Dataset], int],
    qapp: QApplication,
    tmp_path: Path,
) -> None:
    assert client(film()) == 0x0000  # and now the power is cut: nothing is passed on
    receiver.stop()
    again = Receiver(qapp)
    with qtbot.waitSignal(again.received) as passed_on:
        again.start(settings, tmp_path / "received")
    assert passed_on.args == [tmp_path / "received" / "1.2.1" / "1.2.2"]
    with qtbot.assertNotEmitted(again.received):
        again.start(settings, tmp_path / "received")
    again.stop()


def test_no_log_names_a_patient(
    qtbot: QtBot,
    receiver: Receiver,
    arrived: list[Path],
    client: Callable[[pydicom.Dataset], int],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    dataset = film()
    dataset.PatientName = "Secret^Person"
    with caplog.at_level(logging.DEBUG):
        client(dataset)
    assert "Secret" not in caplog.text
    assert "Secret" not in "".join(capfd.readouterr())


def test_received_scans_are_screened_like_others(tmp_path: Path, sample: Callable[[str], Path]) -> None:
    """The folders it makes are what the batch finds scans in."""
    series = tmp_path / "received" / "1.2" / "1.3"
    series.mkdir(parents=True)
    for number, slice_ in enumerate(sorted(sample("ct-phantom").iterdir())):
        shutil.copy(slice_, series / f"1.4.{number}.dcm")
    save(film(), series.parent / "other.dcm")
    assert len(discover([series], excluded=tmp_path).sources) == 1
