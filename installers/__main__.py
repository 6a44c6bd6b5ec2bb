"""`python -m installers`: everything IT staff hand out that this system can make, with checksums and parts list."""

import argparse
import hashlib
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from installers.archives import make_portable_zip, make_tar_xz
from installers.debian import make_deb
from installers.macos import make_dmg
from installers.release import Release, ReleaseError, open_release
from installers.sbom import write_sbom
from installers.windows import make_setup

SUMS: Final = "SHA256SUMS"
_MAKERS: Final[dict[str, dict[str, Callable[[Release], Path]]]] = {
    "linux": {"deb": make_deb, "tar": make_tar_xz, "portable": make_portable_zip},
    "win32": {"setup": make_setup, "portable": make_portable_zip},
    "darwin": {"dmg": make_dmg},
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes the files and prints their names and sizes. Returns 1 where one could not be made, after the others."""
    makers = _MAKERS.get(sys.platform, {})
    parser = argparse.ArgumentParser(prog="python -m installers", description=__doc__)
    parser.add_argument("kinds", nargs="*", choices=[*makers, []], metavar="KIND", help=f"only: {', '.join(makers)}")
    parser.add_argument("--package", type=Path, default=Path("dist/ThoraLite"), help="what `make package` left")
    parser.add_argument("--out", type=Path, default=Path("dist"), help="where the files go")
    parser.add_argument("--fast", action="store_true", help="larger files, sooner: for trials")
    options = parser.parse_args(arguments)
    try:
        release = open_release(options.package, options.out, preset=0 if options.fast else 6)
    except ReleaseError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    wanted = {kind: make for kind, make in makers.items() if not options.kinds or kind in options.kinds}
    return _make_all(wanted, release)


def _make_all(makers: dict[str, Callable[[Release], Path]], release: Release) -> int:
    made, failed = [], False
    for kind, make in makers.items():
        try:
            made.append(make(release))
        except (ReleaseError, subprocess.CalledProcessError) as error:  # a tool has said above what it lacks
            print(f"{kind} left out: {error}", file=sys.stderr)
            failed = True
    made.append(release.file(".cdx.json"))
    write_sbom(release.contents, release.version, release.made, made[-1])
    write_sums(made, release.out)
    for path in made:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path}")
    return int(failed)


def write_sums(files: Sequence[Path], folder: Path) -> None:
    """`SHA256SUMS` of these files, as `sha256sum --check` reads it."""
    lines = []
    for path in sorted(files):
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
