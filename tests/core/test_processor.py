"""Which processors the program runs on, by what Linux says of real ones, and what both programs say on an old one."""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core import processor
from core.cli.exit_codes import NO_MODEL
from core.paths import ROOT
from core.processor import abilities, processor_fits, processor_name

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64", reason="reads what Linux says of an x86-64 processor"
)

BASE = (
    "fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 ht syscall nx lm"
)
OLD = {
    "Intel(R) Core(TM)2 Duo CPU     E8400  @ 3.00GHz": f"{BASE} pni monitor ssse3 cx16 pdcm sse4_1 xsave lahf_lm",
    "AMD Phenom(tm) II X4 955 Processor": f"{BASE} mmxext 3dnowext 3dnow pni monitor cx16 popcnt lahf_lm abm sse4a",
    "AMD E-350 Processor": f"{BASE} mmxext pni monitor ssse3 cx16 popcnt lahf_lm abm sse4a misalignsse 3dnowprefetch",
    "Intel(R) Atom(TM) CPU N2600   @ 1.60GHz": f"{BASE} pni monitor ds_cpl est tm2 ssse3 cx16 movbe lahf_lm",
}
NEWER = {
    "Intel(R) Celeron(R) CPU  N2840  @ 2.16GHz": ("pni ssse3 cx16 sse4_1 sse4_2 movbe popcnt rdrand", {"sse4_2"}),
    "Intel(R) Core(TM) i3-2330M CPU @ 2.20GHz": ("ssse3 sse4_1 sse4_2 popcnt xsave avx", {"sse4_2", "avx"}),
    "Intel(R) Core(TM) i5-4210U CPU @ 1.70GHz": (
        "ssse3 fma sse4_1 sse4_2 movbe popcnt xsave avx f16c rdrand bmi1 avx2 bmi2",
        {"sse4_2", "avx", "avx2"},
    ),
    "12th Gen Intel(R) Core(TM) i5-1235U": (
        "ssse3 sse4_1 sse4_2 avx avx2 avx_vnni",
        {"sse4_2", "avx", "avx2", "avx_vnni"},
    ),
}


def cpuinfo(folder: Path, name: str, flags: str) -> Path:
    """What /proc/cpuinfo says of a computer with two cores."""
    cores = [f"processor\t: {core}\nmodel name\t: {name}\nflags\t\t: {flags}\n" for core in (0, 1)]
    file = folder / "cpuinfo"
    file.write_text("\n".join(cores), encoding="ascii")
    return file


@pytest.mark.parametrize("name", OLD)
def test_processors_without_sse_4_2_do_not_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(processor, "_CPUINFO", cpuinfo(tmp_path, name, OLD[name]))
    assert not processor_fits()
    assert abilities() == frozenset()
    assert processor_name() == name


@pytest.mark.parametrize("name", NEWER)
def test_newer_ones_fit_and_tell_what_they_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    more, known = NEWER[name]
    monkeypatch.setattr(processor, "_CPUINFO", cpuinfo(tmp_path, name, f"{BASE} {more}"))
    assert processor_fits()
    assert abilities() == known


def test_where_the_system_says_nothing_numpy_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor, "_CPUINFO", tmp_path / "nothing")
    assert abilities() is None
    assert processor_fits()  # this very test runs on NumPy


def test_a_processor_of_another_kind_needs_none_of_this(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor, "_CPUINFO", cpuinfo(tmp_path, "Cortex-A72", "fp asimd"))
    monkeypatch.setattr("platform.machine", lambda: "aarch64")
    assert processor_fits()


def on_another_computer(info: Path, *module: str) -> subprocess.CompletedProcess[str]:
    """Run a program where /proc/cpuinfo is this file."""
    script = 'mount --bind "$1" /proc/cpuinfo || exit 77; shift; exec "$@"'
    command = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", str(info)]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LANG", "LC_"))}
    surroundings = {**kept, "XDG_DATA_HOME": str(info.parent), "QT_QPA_PLATFORM": "offscreen"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        surroundings.pop(name, None)
    command += [sys.executable, "-m", *module]
    run = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=60)
    if run.returncode == 77 or run.stderr.startswith("unshare"):
        pytest.skip("nothing can be mounted here")
    return run


@pytest.mark.skipif(shutil.which("unshare") is None, reason="no unshare here")
@pytest.mark.parametrize("module", [("core.cli", "self-test"), ("core.cli", "--version"), ("desktop",)])
def test_both_programs_say_it_in_a_plain_message(tmp_path: Path, module: tuple[str, ...]) -> None:
    name = "AMD E-350 Processor"
    run = on_another_computer(cpuinfo(tmp_path, name, OLD[name]), *module)
    assert run.returncode == NO_MODEL
    assert run.stdout == ""
    assert "processor of this computer is too old" in run.stderr
    assert "Use a computer made after 2013." in run.stderr
    assert f"({name})" in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.skipif(
    shutil.which("qemu-x86_64") is None, reason="no emulated processor here: qemu-user is not installed"
)
def test_the_command_line_says_it_where_the_system_was_mistaken() -> None:
    """An emulated processor without SSE 4.2; /proc/cpuinfo is that of the real one."""
    python = Path(sys.executable).resolve()
    paths = os.pathsep.join(path for path in sys.path if path)
    command = ["qemu-x86_64", "-cpu", "Penryn", str(python), "-m", "core.cli", "models"]
    surroundings = {**os.environ, "PYTHONPATH": paths}
    run = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=120)
    assert run.returncode == NO_MODEL
    assert run.stderr.startswith("thoralite: The processor of this computer is too old"), run.stderr
