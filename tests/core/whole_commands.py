"""Every command of the command line, one after the other: `python -m tests.core.whole_commands OUT`.

It needs no test framework, so that it can be run under guards: it listens for the network itself, and ends with what it
has heard as its exit status and on the standard error stream.
"""

import shutil
import sys
from pathlib import Path

from core.cli import main as thoralite
from core.paths import SAMPLES
from tests.architecture.network_guard import NetworkGuard

SICK, HEALTHY = "xray-bacterial-pneumonia-child.png", "xray-normal-child.jpg"


def main() -> int:
    """Run them all; 0 if each ended well and nothing was heard of the network."""
    guard, out = NetworkGuard(), Path(sys.argv[1])
    for label, name in (("pneumonia", SICK), ("normal", HEALTHY)):
        (out / "labelled" / label).mkdir(parents=True)
        shutil.copy(SAMPLES / name, out / "labelled" / label)
    results = str(out / "results")
    expected = {
        ("self-test",): 0,
        ("models",): 0,
        ("screen", str(SAMPLES), "--out", results): 3,  # one of the samples is damaged
        ("show", str(SAMPLES / SICK)): 0,
        ("evaluate", str(out / "labelled"), "--out", str(out / "study")): 0,
        ("export-dicom", results, "--out", str(out / "dicom")): 3,  # the damaged one
        ("backup", results, "--to", str(out / "copy.sqlite")): 0,
        ("repair", results): 0,
        ("support-bundle", "--out", str(out / "support.zip"), "--workspace", results): 0,
        ("update", "status"): 0,
    }
    ended = {arguments: thoralite(arguments) for arguments in expected}
    wrong = {arguments[0]: code for arguments, code in ended.items() if code != expected[arguments]}
    sys.stderr.write(f"{wrong or ''}{guard.report()}")
    return int(bool(wrong or guard.events))


if __name__ == "__main__":
    sys.exit(main())
