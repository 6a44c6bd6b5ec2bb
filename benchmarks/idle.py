"""What the open window costs when nobody does anything: `python -m benchmarks.idle [--package DIR] [--seconds S]`.

A folder of 200 films is screened, then the window is left alone on one core of the processor: plain, with that folder
watched, and with the receiver on as well. Prints for each the time of the processor, in milliseconds a second (10 is
one percent of a core), and how often a second any of its threads woke (voluntary context switches). Linux only.
"""

import argparse
import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from tempfile import TemporaryDirectory

from benchmarks.window import commands, data_folder, has_said, running, screen, wait
from core.paths import SAMPLES
from desktop.receiver_settings import ReceiverSettings

FILMS = 200
SETTLE = 30.0  # seconds from the last answer until the window counts as left alone
PORT = 11199


@dataclass(frozen=True)
class Spent:
    """What a process has used up."""

    cpu: float
    wakes: dict[str, int]


def spent(process: "Popen[bytes]") -> Spent:
    """Seconds of the processor, and how often each thread woke, by its number and name."""
    folder = Path(f"/proc/{process.pid}")
    fields = (folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    wakes = {}
    for thread in (folder / "task").iterdir():
        status = dict(line.split(":\t", 1) for line in (thread / "status").read_text(encoding="utf-8").splitlines())
        wakes[f"{thread.name} {status['Name']}"] = int(status["voluntary_ctxt_switches"])
    return Spent((int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), wakes)


def measure(command: list[str], display: str, seconds: float, settings: dict[str, object]) -> str:
    """Start a window that screens something, wait, and leave it alone; returns a line of figures."""
    with data_folder(**settings) as data, running(command, data, display) as process:
        wait(lambda: has_said(data, "batch ends"), process)
        time.sleep(SETTLE)
        before = spent(process)
        time.sleep(seconds)
        after = spent(process)
    cpu = (after.cpu - before.cpu) / seconds * 1000
    woke = {name: (count - before.wakes.get(name, 0)) / seconds for name, count in after.wakes.items()}
    busiest = sorted(woke.items(), key=lambda at: -at[1])[:3]
    most = ", ".join(f"{name.split()[1]} {rate:.1f}" for name, rate in busiest)
    return f"{cpu:.1f} ms a second, woken {sum(woke.values()):.1f} times a second (most: {most}); {len(woke)} threads"


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--package", type=Path, metavar="DIR", help="folder of the packaged program")
    parser.add_argument("--seconds", type=float, default=60.0, help="how long to look (60)")
    arguments = parser.parse_args()
    window, _ = commands(arguments.package)
    with TemporaryDirectory() as folder, screen() as display:
        for index in range(FILMS):
            shutil.copyfile(SAMPLES / "xray-normal-child.jpg", Path(folder, f"{index:03}.jpg"))
        watched: dict[str, object] = {"watched_folder": Path(folder)}
        receiver = {"receiver": ReceiverSettings(enabled=True, port=PORT, accepted=("SENDER",))}
        for name, settings in (("alone", {}), ("watched folder", watched), ("and receiver", watched | receiver)):
            print(f"{name}: {measure([*window, folder], display, arguments.seconds, settings)}", flush=True)


if __name__ == "__main__":
    main()
