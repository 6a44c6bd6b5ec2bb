"""Nothing is sent: the whole way through the window and every command, under guards and without any network.

Three guards hear different things. Python's own audit events name every library that asks Python for a socket; strace
sees the system calls, also those of ONNX Runtime, Qt and other compiled code; and in a network namespace of its own,
without even a loopback interface, nothing could be reached.
"""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from core.paths import ROOT, SAMPLES
from tests.desktop.receiving import possible_settings

STEPS = [
    *("first start", "screened", "looked", "saved", "studied", "read", "supported", "refused", "set", "closed"),
]
_CUT = ("unshare", "--net")
_TRACED = ("strace", "--follow-forks", "--seccomp-bpf", "-qq", "--trace=network")
_INTERNET = re.compile(r"socket\(AF_INET6?\b|sa_family=AF_INET6?\b")


@dataclass(frozen=True)
class Run:
    """A program that was run under every guard this system has.

    Attributes:
        ended: how it ended; under Python's guard it ends well only if nothing was heard.
        calls: its system calls for the network; None where there is no strace.
        cut: whether it had no network at all.
        home: the home of the user it ran for.
        temporary: where its temporary files would be.
        out: where it was told to write.
    """

    ended: subprocess.CompletedProcess[str]
    calls: str | None
    cut: bool
    home: Path
    temporary: Path
    out: Path


def works(*command: str) -> bool:
    """Whether this system and user may run something this way."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True).returncode == 0


def run(folder: Path, *arguments: str, cut: bool = True) -> Run:
    """Run Python on the source under the guards, for a user with an empty home."""
    home, temporary, trace = folder / "home", folder / "tmp", folder / "trace"
    for path in (home, temporary):
        path.mkdir(parents=True)
    cut = cut and works(*_CUT)
    traced = works(*_TRACED, f"--output={trace}")
    left_out = ("XDG_", "DBUS_", "THORALITE_", "DISPLAY", "WAYLAND_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    places = {**dict.fromkeys(("HOME", "APPDATA", "LOCALAPPDATA"), str(home)), "TMPDIR": str(temporary)}
    command = [*(_CUT if cut else ()), *((*_TRACED, f"--output={trace}") if traced else ()), sys.executable]
    ended = subprocess.run(
        [*command, *arguments],
        cwd=ROOT,
        env={**kept, **places, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    calls = trace.read_text(encoding="utf-8", errors="replace") if traced else None
    return Run(ended, calls, cut, home, temporary, folder / "out")


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("window")
    return run(folder, "-m", "tests.desktop.whole_path", str(folder / "out"))


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("commands")
    return run(folder, "-m", "tests.core.whole_commands", str(folder / "out"))


@pytest.fixture(params=["window", "commands"])
def guarded(request: pytest.FixtureRequest) -> Run:
    ran: Run = request.getfixturevalue(request.param)
    return ran


def test_the_whole_way_through_the_window_asks_for_no_socket(window: Run) -> None:
    assert window.ended.returncode == 0, window.ended.stderr
    assert window.ended.stdout.splitlines() == STEPS


def test_no_command_asks_for_a_socket(commands: Run) -> None:
    assert commands.ended.returncode == 0, commands.ended.stderr


def test_compiled_code_asks_for_no_socket_either(guarded: Run) -> None:
    if guarded.calls is None:
        pytest.skip("no strace here, or it may not trace: compiled code is not watched")
    assert guarded.calls  # something was traced
    assert _INTERNET.findall(guarded.calls) == []


REACH = """
import errno, socket
print(*(name for _, name in socket.if_nameindex()))
with socket.socket() as probe:
    print(errno.errorcode[probe.connect_ex(("127.0.0.1", 9))])
"""


def cases(out: Path) -> list[dict[str, Any]]:
    """Everything results.json says, but for the times."""
    document = json.loads((out / "results" / "results.json").read_text(encoding="utf-8"))
    return [{**case, "ms": None} for case in document["cases"]]


def test_without_any_network_the_answers_are_the_same(commands: Run, tmp_path: Path) -> None:
    if not commands.cut:
        pytest.skip("this system or user may not cut a program off the network")
    assert run(tmp_path / "reach", "-c", REACH).ended.stdout.split() == ["lo", "ENETUNREACH"]
    screen = ("-m", "core.cli", "screen", str(SAMPLES), "--out", str(tmp_path / "out" / "results"))
    here = run(tmp_path, *screen, cut=False)
    assert not here.cut
    assert cases(commands.out) == cases(here.out)


def test_nothing_is_written_but_data_and_what_was_asked_for(guarded: Run) -> None:
    written = {path for path in guarded.home.rglob("*") if path.is_file()}
    assert written
    assert {path for path in written if "ThoraLite" not in path.relative_to(guarded.home).parts} == set()
    assert list(guarded.temporary.iterdir()) == []


LEAK = """
from tests.architecture.network_guard import NetworkGuard
guard = NetworkGuard()
import socket
with socket.socket() as probe:
    probe.connect_ex(("127.0.0.1", 9))
print(*(event for event, _, _ in guard.events))
assert "<string>" in guard.report()
"""


def test_the_guards_do_hear(tmp_path: Path) -> None:
    leak = run(tmp_path, "-c", LEAK)
    assert leak.ended.returncode == 0, leak.ended.stderr
    assert leak.ended.stdout.split() == ["socket.__new__", "socket.connect"]
    assert leak.calls is None or "AF_INET" in _INTERNET.search(leak.calls)[0]  # type: ignore[index]


RECEIVER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from tests.architecture.network_guard import NetworkGuard
guard = NetworkGuard()
from desktop.receiver import Receiver
from desktop.receiver_settings import ReceiverSettings
app, receiver = QCoreApplication([]), Receiver()
print(len(guard.events))
receiver.start(ReceiverSettings(True, sys.argv[1], int(sys.argv[2]), accepted=("CR1",)), Path(sys.argv[3]))
assert receiver.running
receiver.stop()
print(*sorted({event for event, _, _ in guard.events}))
print(*(arguments for event, arguments, _ in guard.events if event == "socket.bind"))
"""


def test_the_receiver_alone_listens_and_at_its_own_address_only(tmp_path: Path) -> None:
    settings = possible_settings()
    place = (settings.address, settings.port)
    ran = run(tmp_path, "-c", RECEIVER, settings.address, str(settings.port), str(tmp_path / "in"), cut=False)
    assert ran.ended.returncode == 0, ran.ended.stderr
    before, events, bound = ran.ended.stdout.splitlines()
    assert before == "0"  # loading it opens nothing
    assert set(events.split()) <= {"socket.__new__", "socket.bind", "socket.gethostbyaddr", "socket.getaddrinfo"}
    assert bound.endswith(f", {place!r})")
    assert bound.count("<socket.socket") == 1


@pytest.mark.parametrize("name", ["requests", "urllib3"])
def test_pydicom_is_kept_from_loading_a_fetcher(tmp_path: Path, name: str) -> None:
    """Another program may have installed what pydicom fetches sample files with, and loading that opens a socket."""
    (tmp_path / f"{name}.py").write_text("import socket; socket.socket()")
    program = f"import core.imaging, pydicom, sys; print({name!r} in sys.modules); import {name}"
    path = {"PYTHONPATH": os.pathsep.join((str(tmp_path), str(ROOT)))}
    ran = subprocess.run([sys.executable, "-c", program], env={**os.environ, **path}, capture_output=True, text=True)
    assert (ran.stdout.strip(), ran.returncode) == ("False", 0), ran.stderr


def test_a_socket_can_be_made_here() -> None:
    """Else the tests above could not fail."""
    with socket.socket(socket.AF_INET):
        pass
