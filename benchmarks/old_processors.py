"""Old processors, emulated: `python -m benchmarks.old_processors [--package DIR] [PROCESSOR ...]`.

Runs the self-test and screens the samples on each processor that qemu-user emulates (Debian: qemu-user), and on the
one at hand; DIR is the packaged program, dist/ThoraLite; without it the sources run. Prints what it says there, golden
cases passed, the largest differences of a probability from the released one and from the one at hand, and seconds:
emulation is about a hundred times slower than a processor, so the seconds only tell whether you have to wait.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from core.paths import ROOT, SAMPLES

HERE = "here"
# What qemu calls a processor with these abilities and without the next ones.
PROCESSORS = {
    "Penryn": "SSE4.1 (Core 2, 2008)",
    "Nehalem": "SSE4.2 (2008; Celeron, Pentium and Atom until 2020)",
    "SandyBridge": "AVX (2011)",
    "Haswell": "AVX2, no VNNI (2013)",
    "max": "all that qemu knows: AVX2, no VNNI",
}
# The libraries choose their code by the processor; these would choose for them.
NOT_PASSED_ON = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE", "NPY_DISABLE_CPU_FEATURES")


@dataclass(frozen=True)
class Outcome:
    """What came of one processor."""

    said: str
    passed: str
    from_released: str
    probabilities: dict[tuple[str, str], float]
    recommendations: dict[str, str]
    seconds: float


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("processors", nargs="*", default=list(PROCESSORS), metavar="PROCESSOR")
    parser.add_argument("--package", type=Path, metavar="DIR", help="folder of the packaged program")
    arguments = parser.parse_args()
    here = outcome(HERE, arguments.package)
    print("| processor | starts | golden cases | from released | samples from here | same answers | seconds |")
    print("|---|---|---|---|---|---|---|")
    for processor in (HERE, *arguments.processors):
        found = here if processor == HERE else outcome(processor, arguments.package)
        name = f"{processor}: {PROCESSORS[processor]}" if processor in PROCESSORS else processor
        apart, same = _against(found, here)
        row = (name, found.said, found.passed, found.from_released, apart, same, f"{found.seconds:.0f}")
        print(f"| {' | '.join(row)} |", flush=True)


def outcome(processor: str, package: Path | None) -> Outcome:
    """Run self-test and samples on one processor."""
    start = time.perf_counter()
    tested = run(processor, package, "self-test")
    if "golden cases" not in tested.stdout:
        said = (tested.stderr.strip().splitlines() or ["nothing"])[-1]
        return Outcome(f"no (exit {tested.returncode}): {said}", "", "", {}, {}, time.perf_counter() - start)
    rows = re.findall(r"(\d\.\d{4}|no answer) +\d\.\d{4} +(passed|FAILED)", tested.stdout)
    with tempfile.TemporaryDirectory() as folder:
        run(processor, package, "screen", str(SAMPLES), "--out", folder, "--report", "json,pdf")
        cases = json.loads(Path(folder, "results.json").read_text(encoding="utf-8"))["cases"]
    return Outcome(
        "yes",
        f"{sum(verdict == 'passed' for _, verdict in rows)}/{len(rows)}",
        f"{max((float(difference) for difference, _ in rows if difference[0].isdigit()), default=0):.4f}",
        {(case["path"], name): p for case in cases for name, p in (case["probabilities"] or {}).items()},
        {case["path"]: f"{case['status']} {case['recommendation']} {case['reason']}" for case in cases},
        time.perf_counter() - start,
    )


def run(processor: str, package: Path | None, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `thoralite` on one processor."""
    environment = {name: value for name, value in os.environ.items() if name not in NOT_PASSED_ON}
    if package is None:
        program = [str(Path(sys.executable).resolve()), "-m", "core.cli"]
        environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    else:
        program = [str(package.resolve() / "thoralite")]
        environment |= _started_again(package.resolve(), "thoralite")
    emulator = [] if processor == HERE else ["qemu-x86_64", "-cpu", processor]
    return subprocess.run([*emulator, *program, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True)


def _started_again(package: Path, program: str) -> dict[str, str]:
    """What PyInstaller's loader sets before it starts itself again, which would leave the emulator."""
    inside = str(package / "_internal")
    return {
        "LD_LIBRARY_PATH": inside,
        "_PYI_ARCHIVE_FILE": str(package / program),
        "_PYI_APPLICATION_HOME_DIR": inside,
        "_PYI_PARENT_PROCESS_LEVEL": "0",
        "_PYI_LINUX_PROCESS_NAME": program,
    }


def _against(found: Outcome, here: Outcome) -> tuple[str, str]:
    """The largest difference of a probability of a sample, and how many samples got the same answer."""
    if not found.recommendations:
        return "", ""
    both = found.probabilities.keys() & here.probabilities.keys()
    apart = max((abs(found.probabilities[key] - here.probabilities[key]) for key in both), default=0.0)
    same = sum(here.recommendations.get(path) == said for path, said in found.recommendations.items())
    return f"{apart:.4f}", f"{same}/{len(here.recommendations)}"


if __name__ == "__main__":
    main()
