"""The Windows installer, made by Inno Setup 6."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from bundle.program_icon import write_ico
from installers.release import Release, ReleaseError

_SCRIPT: Final = Path(__file__).parent / "windows" / "thoralite.iss"
_SIGN: Final = "THORALITE_SIGN_WINDOWS"  # the command; Inno Setup puts the file where it says $f
_HOMES: Final = (("ProgramFiles(x86)",), ("ProgramFiles",), ("LOCALAPPDATA", "Programs"))  # for everybody, for one user


def make_setup(release: Release) -> Path:
    """`thoralite-VERSION-windows-x86_64-setup.exe`, signed if THORALITE_SIGN_WINDOWS holds the command for it.

    Raises ReleaseError where Inno Setup is not installed.
    """
    path = release.file("-setup.exe")
    sign = [f"/Sthoralite={command}", "/DSign"] if (command := os.environ.get(_SIGN)) else []
    with tempfile.TemporaryDirectory() as folder:
        icon = write_ico(Path(folder, "thoralite.ico"))
        given = [f"/DVersion={release.version}", f"/DPackage={release.package.resolve()}", f"/DIcon={icon}"]
        target = [f"/O{release.out.resolve()}", f"/F{path.stem}"]
        subprocess.run([_compiler(), "/Qp", *given, *target, *sign, str(_SCRIPT)], check=True)
    return path


def _compiler() -> str:
    homes = [Path(os.environ[name], *more) for name, *more in _HOMES if os.environ.get(name)]
    places = os.pathsep.join(str(home / "Inno Setup 6") for home in homes)
    found = shutil.which("ISCC") or shutil.which("ISCC", path=places)
    if not found:
        raise ReleaseError("Inno Setup 6 is missing: winget install JRSoftware.InnoSetup (or https://jrsoftware.org)")
    return found
