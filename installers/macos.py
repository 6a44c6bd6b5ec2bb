"""The disk image for macOS, made by a script of its own."""

import subprocess
from pathlib import Path
from typing import Final

from installers.release import Release, ReleaseError

_SCRIPT: Final = Path(__file__).parent / "macos" / "make_dmg.sh"


def make_dmg(release: Release) -> Path:
    """`thoralite-VERSION-macos-PROCESSOR.dmg` from ThoraLite.app beside the package; see the script for signing.

    Raises ReleaseError where `make package` left no ThoraLite.app.
    """
    app = release.package.with_name("ThoraLite.app")
    if not app.is_dir():
        raise ReleaseError(f"{app} is missing. Run `make package` on macOS first.")
    path = release.file(".dmg")
    subprocess.run([str(_SCRIPT), str(app), str(path)], check=True)
    return path
