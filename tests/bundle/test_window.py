"""The packaged window opens and works."""

import shutil
import signal
import subprocess
from pathlib import Path

from tests.bundle.packaged import DATA, FILM, SAMPLES, Package, started, wait_until
from tests.bundle.screen import Screen


def judged(home: Path) -> int:
    """How many scans the workspace of a home folder holds, once all are judged; the window keeps it for itself."""
    table = home / DATA / "workspace" / "results.csv"
    return len(table.read_text(encoding="utf-8-sig").splitlines()) - 1 if table.is_file() else 0


def end(window: subprocess.Popen[str]) -> None:
    """Ask the window to end, as a session does when the user logs out; it has complained of nothing."""
    window.send_signal(signal.SIGTERM)
    _, complaints = window.communicate(timeout=20)
    assert (window.returncode, complaints) == (0, "")


def test_it_screens_the_samples(package: Package, home: Path, screen: Screen) -> None:
    with started(package.command("thoralite-desktop", [SAMPLES], home, DISPLAY=screen.display)) as window:
        wait_until(lambda: judged(home) == 8, window)
        wait_until(lambda: screen.colours() > 1000, window)  # a picture in all its greys
        end(window)


def test_it_runs_from_a_folder_of_any_name(package: Package, home: Path, tmp_path: Path, screen: Screen) -> None:
    place = tmp_path / "Здравпункт 診所 ক" / "Thora Lite"
    shutil.copytree(package.folder, place / "ThoraLite", symlinks=True)
    scan = shutil.copy(FILM, place / "снимок ছবি.dcm")
    copy = Package(place / "ThoraLite", package.cut_off)
    run = copy.run("screen", scan, "--out", place / "результат", "--report", "csv,pdf", home=home)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "снимок ছবি.dcm" in (place / "результат" / "results.csv").read_text(encoding="utf-8")
    with started(copy.command("thoralite-desktop", [scan], home, DISPLAY=screen.display)) as window:
        wait_until(lambda: judged(home) == 1, window)
        wait_until(lambda: screen.heat() > 1500, window)
        end(window)


def test_it_runs_where_home_cannot_be_written(package: Package, home: Path, tmp_path: Path, screen: Screen) -> None:
    locked = package.below_read_only(home)
    (tmp_path / "temporary").mkdir()
    run = locked.run("screen", FILM, "--out", tmp_path / "out", "--report", "csv", home=home)
    assert run.returncode == 0, run.stdout + run.stderr
    around = {"DISPLAY": screen.display, "TMPDIR": str(tmp_path / "temporary")}
    with started(locked.command("thoralite-desktop", [], home, **around)) as window:
        wait_until(lambda: screen.colours() > 100, window)  # it asks to accept the terms, which it cannot remember
        end(window)


def test_another_qt_on_this_computer_does_not_disturb(
    package: Package, home: Path, tmp_path: Path, screen: Screen
) -> None:
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "libqxcb.so").write_bytes(b"the plug-in of another release")
    other = dict.fromkeys(("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "PYTHONPATH", "PYTHONHOME"), str(tmp_path))
    with started(package.command("thoralite-desktop", [], home, DISPLAY=screen.display, **other)) as window:
        wait_until(lambda: screen.colours() > 100, window)
        end(window)


def test_it_takes_what_is_typed_by_an_input_method(package: Package, home: Path, screen: Screen) -> None:
    """Sinhala, Bengali or Chinese is typed through IBus on many computers, whose part of Qt is loaded by name."""
    around = {"DISPLAY": screen.display, "QT_IM_MODULE": "ibus"}
    with started(package.command("thoralite-desktop", [], home, **around)) as window:
        wait_until(lambda: screen.colours() > 100, window)
        assert "libibusplatforminputcontextplugin.so" in Path(f"/proc/{window.pid}/maps").read_text()
        end(window)


def test_it_reads_names_in_scripts_that_are_not_ours(
    package: Package, home: Path, tmp_path: Path, screen: Screen
) -> None:
    """Qt's language data are cut down to our languages; those of others must be read, shown and sorted without."""
    folder = tmp_path / "スキャン"
    folder.mkdir()
    for name in ("เอกซเรย์", "胸部", "ថតកាំរស្មី", "İğne ışığı", "Ro\u0308ntgen", "Röntgen"):
        shutil.copy(FILM, folder / f"{name}.dcm")
    around = {"DISPLAY": screen.display, "LANG": "th_TH.UTF-8"}
    with started(package.command("thoralite-desktop", [folder], home, **around)) as window:
        wait_until(lambda: judged(home) == 6, window)
        window.send_signal(signal.SIGTERM)
        window.communicate(timeout=20)  # Qt may say that this language is not installed here
        assert window.returncode == 0
