"""A scan that needs more memory than there is fails alone, in a plain sentence, and the batch goes on."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from core.cli.exit_codes import SOME_UNREADABLE
from core.errors import ErrorCode
from core.paths import ROOT, SAMPLES

resource = pytest.importorskip("resource")
LIMIT = 320 << 20  # bytes of private memory
SIDE = 8000  # pixels; 256 MB once it is read


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux heeds this limit")
def test_one_scan_is_too_large_for_this_computer(tmp_path: Path) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    Image.new("L", (SIDE, SIDE), 90).save(scans / "a-large.png", compress_level=1)
    (scans / "b-normal.jpg").write_bytes((SAMPLES / "xray-normal-child.jpg").read_bytes())
    out = tmp_path / "out"
    command = [sys.executable, "-m", "core.cli", "screen", str(scans), "--out", str(out), "--report", "json"]
    limit = f"import os, resource, sys; resource.setrlimit(resource.RLIMIT_DATA, ({LIMIT}, {LIMIT}))"
    program = f"{limit}; os.execv(sys.argv[1], sys.argv[1:])"
    run = subprocess.run(
        [sys.executable, "-c", program, *command], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert run.returncode == SOME_UNREADABLE, run.stderr
    cases = {case["path"]: case for case in json.loads((out / "results.json").read_text(encoding="utf-8"))["cases"]}
    large, normal = (next(case for path, case in cases.items() if name in path) for name in ("a-large", "b-normal"))
    assert large["error"]["code"] == ErrorCode.TOO_LARGE
    assert normal["status"] == "answered"
    assert "too large to open safely" in run.stdout + run.stderr
    assert "Traceback" not in run.stderr
