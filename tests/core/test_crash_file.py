"""A program that the system ends leaves the place in the program where it was, and nothing else."""

import faulthandler
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import __version__
from core.crash_file import KEPT, CrashWatch, crash_files, stacks_without_places
from core.log_file import COMMAND_LINE, DESKTOP

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import sys, time
from pathlib import Path
from core.crash_file import CrashWatch
watch = CrashWatch(Path(sys.argv[1]), "thoralite")
if watch.found:
    print("found", watch.found.name)
{ending}
"""
CRASH = "import faulthandler\nfaulthandler._sigsegv()"
WAIT = "print('waits', flush=True)\ntime.sleep(60)"
END = "watch.stop()"


@pytest.fixture(autouse=True)
def nobody_watches() -> Iterator[None]:
    """pytest watches for crashes itself, and the program then leaves that to it."""
    enabled = faulthandler.is_enabled()
    faulthandler.disable()
    yield
    if enabled:
        faulthandler.enable(sys.__stderr__)


def run(folder: Path, ending: str, script: Path | None = None) -> subprocess.Popen[str]:
    code = PROGRAM.replace("{ending}", ending)
    if script is not None:
        script.parent.mkdir(parents=True)
        script.write_text(code, encoding="utf-8")
    start = [str(script)] if script else ["-c", code]
    return subprocess.Popen(
        [sys.executable, *start, str(folder)], env={**os.environ, "PYTHONPATH": str(ROOT)}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def test_the_next_start_finds_the_stacks_of_a_crash_once(tmp_path: Path) -> None:
    script = tmp_path / "home" / "maria.lopez" / "DOE^JANE" / "program.py"
    crashed = run(tmp_path / "log", CRASH, script)
    crashed.communicate()
    assert crashed.returncode == -signal.SIGSEGV
    watch = CrashWatch(tmp_path / "log", COMMAND_LINE)
    again = CrashWatch(tmp_path / "log", COMMAND_LINE)
    watch.stop()
    again.stop()
    assert again.found is None
    assert watch.found is not None
    text = watch.found.read_text(encoding="utf-8")
    assert "Segmentation fault" in text
    assert 'File "program.py", line' in text
    assert __version__ in text
    assert "maria" not in text
    assert "JANE" not in text
    assert list((tmp_path / "log").iterdir()) == [watch.found]


def test_a_kill_and_a_clean_end_are_no_crash(tmp_path: Path) -> None:
    killed = run(tmp_path, WAIT)
    assert killed.stdout is not None
    assert killed.stdout.readline() == "waits\n"
    assert list(tmp_path.iterdir())
    killed.kill()
    killed.communicate()
    ended = run(tmp_path, END)
    assert ended.communicate()[0] == ""
    assert ended.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_who_still_runs_has_not_crashed(tmp_path: Path) -> None:
    other = run(tmp_path, WAIT)
    assert other.stdout is not None
    other.stdout.readline()
    (file,) = tmp_path.iterdir()
    watch = CrashWatch(tmp_path, COMMAND_LINE)
    watch.stop()
    assert watch.found is None
    assert list(tmp_path.iterdir()) == [file]
    other.send_signal(signal.SIGSEGV)
    other.communicate()
    after = CrashWatch(tmp_path, COMMAND_LINE)
    after.stop()
    assert after.found is not None


def test_the_window_is_not_told_of_the_command_line(tmp_path: Path) -> None:
    run(tmp_path, CRASH).communicate()
    watch = CrashWatch(tmp_path, DESKTOP)
    watch.stop()
    assert watch.found is None


def test_an_error_that_windows_deals_with_itself_is_no_crash(tmp_path: Path) -> None:
    handled = "Windows fatal exception: code 0x8001010d\n\nThread 0x00000a (most recent call first):\n"
    (tmp_path / "thoralite-running-a.txt").write_text(handled)
    watch = CrashWatch(tmp_path, COMMAND_LINE)
    watch.stop()
    assert watch.found is None
    (tmp_path / "thoralite-running-b.txt").write_text(handled + "Windows fatal exception: access violation\n")
    watch = CrashWatch(tmp_path, COMMAND_LINE)
    watch.stop()
    assert watch.found is not None


def test_the_newest_stacks_are_kept(tmp_path: Path) -> None:
    now = time.time()
    for age in range(KEPT + 3):
        path = tmp_path / f"thoralite-running-{age}.txt"
        path.write_text("Fatal Python error: Aborted")
        os.utime(path, (now - 100 * age, now - 100 * age))
    watch = CrashWatch(tmp_path, COMMAND_LINE)
    watch.stop()
    kept = crash_files(tmp_path)
    assert len(kept) == KEPT
    assert watch.found == kept[-1]


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    watch = CrashWatch(tmp_path / "file" / "log", COMMAND_LINE)
    assert watch.found is None
    watch.stop()


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("/home/maria.lopez/ThoraLite/lib/python3.11/site-packages/PySide6/QtCore.py", "PySide6/QtCore.py"),
        ("/home/maria.lopez/.pyenv/versions/3.12/lib/python3.12/threading.py", "threading.py"),
        ("/home/maria.lopez/DOE^JANE/read me.py", "read me.py"),
        (r"D:\People\Maria Lopez\AppData\Local\ThoraLite\_internal\desktop\app.py", "app.py"),
        (str(ROOT / "desktop" / "app.py"), "desktop/app.py"),
        ("desktop/app.py", "desktop/app.py"),
        ("<string>", "<string>"),
    ],
)
def test_places_are_told_from_the_program_on(place: str, told: str) -> None:
    assert stacks_without_places(f'  File "{place}", line 1 in f') == f'  File "{told}", line 1 in f'
