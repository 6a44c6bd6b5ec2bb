"""What a user reads when something that the program needs is missing: real failures in processes of their own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core import __version__
from core.paths import ROOT
from core.translation import Translation, translation
from desktop import start_up
from desktop.native_message import show_message
from desktop.settings import Settings, save_settings
from desktop.start_up import ADVICE, NOT_STARTED, SENTENCES, Missing, Obstacle

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has screens of several kinds")

ENGLISH = {code: f"{SENTENCES[code]}\n{ADVICE[code]}" for code in Missing}


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """The environment of a user without a screen, whose own programs lie in `tmp_path/bin`."""
    left_out = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH", "LC_ALL", "LC_MESSAGES", "LANG")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    home = {name: str(tmp_path / "home") for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA")}
    return {**kept, **home, "PATH": str(tmp_path / "bin")}


def start(surroundings: dict[str, str], *arguments: str, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", *arguments]
    return subprocess.run(command, cwd=root, env=surroundings, capture_output=True, text=True, timeout=60)


def stopped_with(run: subprocess.CompletedProcess[str], code: Missing, detail: str) -> bool:
    """Whether the program ended in order, with this message and nothing else."""
    assert run.returncode == NOT_STARTED, run.stderr
    assert run.stdout == ""
    assert run.stderr.startswith(f"thoralite-desktop: {ENGLISH[code]}\n\n("), run.stderr
    assert detail in run.stderr
    return "Traceback" not in run.stderr


def installed(folder: Path) -> Path:
    """A copy of the program, without the large files, which are linked."""
    for package in ("core", "desktop"):
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    for data in ("models", "resources"):
        (folder / data).mkdir()
        for part in (ROOT / data).iterdir():
            (folder / data / part.name).symlink_to(part)
    return folder


@linux
def test_without_a_screen(surroundings: dict[str, str]) -> None:
    assert stopped_with(start(surroundings), Missing.SCREEN, "DISPLAY")


@linux
@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_screen_that_does_not_answer(surroundings: dict[str, str], name: str) -> None:
    run = start({**surroundings, name: ":4077", "XDG_RUNTIME_DIR": "/nowhere"})
    assert stopped_with(run, Missing.SCREEN, ":4077")


@linux
def test_with_a_screen_but_without_a_library_for_it(surroundings: dict[str, str], tmp_path: Path, screen: str) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "libxcb-cursor.so.0").write_bytes(b"no library")
    run = start({**surroundings, "DISPLAY": screen, "LD_LIBRARY_PATH": str(tmp_path / "broken")})
    assert stopped_with(run, Missing.SCREEN_LIBRARY, "libxcb-cursor.so.0")


@linux
def test_with_a_screen_it_gets_as_far_as_its_window(surroundings: dict[str, str], screen: str) -> None:
    program = "from desktop import app, start_up; app.main = lambda _: print('started') or 0; start_up.main([])"
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**surroundings, "DISPLAY": screen},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (run.stdout, run.stderr) == ("started\n", "")


@pytest.fixture
def screen() -> Iterator[str]:
    """A display of an X server of its own."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("no Xvfb here: there is no screen to start on")
    read, write = os.pipe()
    command = [server, "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as running:
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        yield f":{number}"
        running.terminate()


def test_without_qt(surroundings: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    lost = "libGL.so.1: cannot open shared object file"
    (tmp_path / "PySide6" / "__init__.py").write_text(f"raise ImportError({lost!r})")
    run = start({**surroundings, "PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"})
    assert stopped_with(run, Missing.LIBRARY, lost)


@pytest.mark.parametrize("lost", ["models", "models/ct/model.onnx", "resources/styles", "resources/samples"])
def test_without_its_files(surroundings: dict[str, str], tmp_path: Path, lost: str) -> None:
    root = installed(tmp_path / "program")
    path = root / lost
    if path.parent.is_symlink():  # a model folder of its own, to take a file from
        whole = path.parent.resolve()
        path.parent.unlink()
        path.parent.mkdir()
        (path.parent / "manifest.json").symlink_to(whole / "manifest.json")
    elif path.is_symlink():
        path.unlink()
    else:
        shutil.rmtree(path)
    run = start({**surroundings, "QT_QPA_PLATFORM": "offscreen"}, root=root)
    assert stopped_with(run, Missing.FILES, lost.replace("/", os.sep))


def test_where_nothing_can_be_written(surroundings: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    no_temporary_files = f"import sys, tempfile; tempfile.tempdir = {str(tmp_path / 'home')!r}"
    program = f"{no_temporary_files}; from desktop import start_up; sys.exit(start_up.main([]))"
    environment = {**surroundings, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert stopped_with(run, Missing.FOLDER, str(tmp_path / "home"))


@linux
def test_on_an_old_processor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old = tmp_path / "cpuinfo"
    old.write_text("processor\t: 0\nflags\t\t: fpu sse sse2 ssse3 sse4_1\n", encoding="ascii")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("core.processor._CPUINFO", old)
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    assert start_up.main([]) == NOT_STARTED
    assert ENGLISH[Missing.PROCESSOR] in capsys.readouterr().err


def test_version_and_help_need_no_screen(surroundings: dict[str, str]) -> None:
    run = start(surroundings, "--version")
    assert (run.returncode, run.stdout) == (0, f"ThoraLite {__version__}\n")
    assert start(surroundings, "--help").returncode == 0


@linux
@pytest.mark.parametrize("tool", ["zenity", "kdialog", "xmessage"])
def test_the_message_is_shown_in_a_window(surroundings: dict[str, str], tmp_path: Path, tool: str) -> None:
    shown = tmp_path / "shown"
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / tool
    program.write_text(f'#!/bin/sh\necho "$@" >> {shown}\nexit 1\n')
    program.chmod(0o755)
    run = start({**surroundings, "DISPLAY": ":4077"})
    assert stopped_with(run, Missing.SCREEN, ":4077")
    assert ENGLISH[Missing.SCREEN] in shown.read_text()


@linux
def test_the_message_speaks_the_language_of_the_settings_or_of_the_system(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    french = Obstacle(Missing.SCREEN, "").text(translation("fr"))
    assert start({**surroundings, "LANG": "fr_FR.UTF-8"}).stderr.startswith(f"thoralite-desktop: {french}")
    save_settings(replace(Settings(tmp_path), language="es"), tmp_path / "home" / "ThoraLite" / "settings.json")
    spanish = Obstacle(Missing.SCREEN, "").text(translation("es"))
    assert start({**surroundings, "LANG": "fr_FR.UTF-8"}).stderr.startswith(f"thoralite-desktop: {spanish}")


def test_a_program_without_a_console_stays_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "platform", "linux")
    show_message("Nobody hears this.")


@pytest.mark.parametrize("code", Missing)
def test_every_obstacle_has_its_words(code: Missing) -> None:
    text = Obstacle(code, "").text(Translation())
    assert text.count("\n") == 1
    assert text.startswith("ThoraLite cannot start: ")
