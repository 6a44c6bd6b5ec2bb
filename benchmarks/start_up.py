"""How long the program takes to start and to give its first answer: `python -m benchmarks.start_up`.

Measures the sources, or a built package with `--package dist/ThoraLite`, on one core of the processor. Each run starts
the window with a new workspace, waits until it is ready, drops one film on it and then the folder of the sample scans;
another starts it with the film named on its command line; then the command line is timed. With `--cold` the system
forgets the files it has read before every start (root on Linux only).

Prints for each stage the seconds since the process was started: the least and the median of the runs, and the least
time of the processor. Under Linux the window opens on an X server without a screen (Xvfb); elsewhere on the screen of
this computer, and nothing is dropped.
"""

import argparse
import os
import re
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from benchmarks.window import commands, data_folder, running, screen
from benchmarks.x11_drop import Dropper
from core.paths import SAMPLES

FILM: Final = SAMPLES / "xray-covid19-adult.dcm"
_FORGET: Final = Path("/proc/sys/vm/drop_caches")
_PATIENCE: Final = 120.0  # seconds
_LOOK: Final = 0.005  # seconds between two looks at the log
_LOOKING: Final = 0.5  # seconds in which a user looks at the window
_LINE: Final = re.compile(r"^(\S+ \S+) .*?INFO \S+: (.*)$", re.MULTILINE)
_STAGE: Final = re.compile(r"([A-Za-z][\w ]*) ([\d.]+) s \(([\d.]+) s\)")


@dataclass
class Stages:
    """What was measured in all runs.

    Attributes:
        wall: seconds by the name of the stage.
        worked: seconds of the processor by the name of the stage, where the program tells them.
        read_mb: megabytes read from the disk until the window was ready; next to nothing in warm runs.
    """

    wall: dict[str, list[float]] = field(default_factory=dict)
    worked: dict[str, list[float]] = field(default_factory=dict)
    read_mb: list[float] = field(default_factory=list)

    def add(self, name: str, wall: float, worked: float | None = None) -> None:
        """Add one run of a stage."""
        self.wall.setdefault(name, []).append(wall)
        if worked is not None:
            self.worked.setdefault(name, []).append(worked)

    def lines(self) -> Iterator[str]:
        """A table."""
        yield f"{'':34}{'least':>8}{'median':>8}{'of the processor':>18}"
        for name, seconds in self.wall.items():
            worked = f"{min(self.worked[name]):.3f}" if name in self.worked else ""
            yield f"{name:34}{min(seconds):8.3f}{statistics.median(seconds):8.3f}{worked:>18}"
        yield f"read from the disk until ready: {statistics.median(self.read_mb):.0f} MB"


@dataclass(frozen=True)
class Program:
    """What is measured.

    Attributes:
        window: command that starts the window.
        line: command that starts the command line.
        display: of the X server; empty for the screen of this computer, or none ("offscreen").
        platform: of Qt; empty for the usual one.
        cold: forget what was read of the disk before every start.
    """

    window: list[str]
    line: list[str]
    display: str
    platform: str
    cold: bool

    @contextmanager
    def running(self, command: Sequence[str], data: Path) -> Iterator[tuple[float, "subprocess.Popen[bytes]"]]:
        """A process on one core, and when it was started, in seconds since the epoch."""
        if self.cold:
            os.sync()
            _FORGET.write_text("3", encoding="ascii")
        begin = time.time()
        with running(command, data, self.display, self.platform) as process:
            yield begin, process


def measure_window(program: Program, stages: Stages) -> None:
    """Start the window, and drop one film and then all samples on it when it is ready."""
    with data_folder() as data, program.running(program.window, data) as (begin, process):
        _add_started(_wait(process, data, "started"), begin, stages)
        stages.read_mb.append(_read_mb(process))
        if not program.display:
            return
        time.sleep(_LOOKING)
        dropper = Dropper(program.display)
        begin, worked = time.time(), _worked(process)
        dropper.drop([FILM])
        stages.add("drop of a film: taken", time.time() - begin)
        said, _ = _wait(process, data, "first answer")
        stages.add("drop of a film: answer shown", said - begin, _worked(process) - worked)
        _wait(process, data, "batch ends")
        time.sleep(_LOOKING)
        begin, worked = time.time(), _worked(process)
        dropper.drop([SAMPLES])
        said, _ = _wait(process, data, "batch ends", 2)
        stages.add("drop of all samples: done", said - begin, _worked(process) - worked)


def measure_named(program: Program, stages: Stages) -> None:
    """Start the window with a film, as by a double-click on it."""
    with data_folder() as data, program.running((*program.window, str(FILM)), data) as (begin, process):
        said, _ = _wait(process, data, "first answer")
        stages.add("start with a film: answer shown", said - begin, _worked(process))


def measure_line(program: Program, stages: Stages) -> None:
    """Start the command line."""
    for arguments in (("--version",), ("--help",), ("show", str(FILM))):
        before = os.times()
        with data_folder() as data, program.running((*program.line, *arguments), data) as (begin, process):
            if process.wait() != 0:
                raise RuntimeError(f"thoralite {arguments[0]} failed")
            wall, after = time.time() - begin, os.times()
        worked = after.children_user + after.children_system - before.children_user - before.children_system
        stages.add(f"thoralite {arguments[0]}", wall, worked)


def _add_started(said: tuple[float, str], begin: float, stages: Stages) -> None:
    """The stages that the program tells in its log, which it counts from where its own code begins."""
    written, text = said
    told = [(name, float(wall), float(worked)) for name, wall, worked in _STAGE.findall(text)]
    entry = written - told[-1][1]
    for name, wall, worked in told:
        stages.add(name, entry - begin + wall, worked)


def _wait(process: "subprocess.Popen[bytes]", data: Path, beginning: str, count: int = 1) -> tuple[float, str]:
    """The `count`th line of the log that begins so: when it was written, in seconds since the epoch, and the line."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and process.poll() is None:
        for log in data.glob("log/*.log"):
            found = [line for line in _LINE.findall(log.read_text("utf-8")) if line[1].startswith(beginning)]
            if len(found) >= count:
                written = datetime.strptime(found[count - 1][0], "%Y-%m-%d %H:%M:%S,%f")
                return written.timestamp(), found[count - 1][1]
        time.sleep(_LOOK)
    raise TimeoutError(f"the program never says: {beginning}")


def _worked(process: "subprocess.Popen[bytes]") -> float:
    """Seconds of the processor a process has used so far, to a hundredth (proc(5)); 0 where nobody tells."""
    told = Path(f"/proc/{process.pid}/stat")
    if not told.exists():
        return 0.0
    _, _, fields = told.read_text(encoding="ascii").rpartition(") ")
    user, system = fields.split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _read_mb(process: "subprocess.Popen[bytes]") -> float:
    """Megabytes a process has made the disk read so far (proc(5)); 0 where nobody tells."""
    told = Path(f"/proc/{process.pid}/io")
    lines = told.read_text(encoding="ascii").splitlines() if told.exists() else []
    return sum(int(line.partition(": ")[2]) for line in lines if line.startswith("read_bytes:")) / 1e6


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--package", type=Path, help="folder of a built package; the sources without it")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--cold", action="store_true", help="forget the files read before every start (root, Linux)")
    parser.add_argument("--offscreen", action="store_true", help="without an X server; nothing is dropped then")
    arguments = parser.parse_args()
    if arguments.cold and not os.access(_FORGET, os.W_OK):
        parser.error("--cold needs root on Linux; elsewhere restart the computer and run once with --runs 1")
    return arguments


def main() -> None:
    """Run the benchmark."""
    arguments = _arguments()
    window, line = commands(arguments.package)
    measures: tuple[Callable[[Program, Stages], None], ...] = (measure_window, measure_named, measure_line)
    stages = Stages()
    with nullcontext("") if arguments.offscreen else screen() as display:
        platform = "offscreen" if arguments.offscreen else ""
        program = Program(window, line, display, platform, arguments.cold)
        if not arguments.cold:
            for measure in measures:  # so that every file has been read once
                measure(program, Stages())
        for _ in range(arguments.runs):
            for measure in measures:
                measure(program, stages)
    print(f"{arguments.package or 'sources'}, {'cold' if arguments.cold else 'warm'}, {arguments.runs} runs, one core")
    print(*stages.lines(), sep="\n")


if __name__ == "__main__":
    main()
