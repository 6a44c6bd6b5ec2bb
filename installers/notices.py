"""Collects, while the package is built, which parts of others are in it, and their licence texts."""

import importlib.metadata
import platform
import shutil
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final, TypeAlias

from installers.licence_names import licence_of_distribution, licence_of_library
from installers.origins import files_of_distributions, of_interpreter, real_path, system_packages
from installers.parts import FOLDER, Part, write_parts

Entry: TypeAlias = tuple[str, str, str]  # PyInstaller's: name in the package, file on this computer, kind

_ROOT: Final = Path(__file__).resolve().parents[1]
_TEXTS: Final = Path(__file__).with_name("texts")
_TEXT_NAMES: Final = ("licen", "copying", "notice", "authors", "ofl")
# Texts that lie elsewhere than where a distribution should keep them, or say more than it does.
_MORE_TEXTS: Final = {
    "onnxruntime": ("onnxruntime/LICENSE", "onnxruntime/ThirdPartyNotices.txt"),
    "imagecodecs": tuple(
        f"imagecodecs/licenses/LICENSE-{part}" for part in ("charls", "lcms2", "libjpeg-turbo", "openjpeg", "zlib")
    ),
}


def collect_notices(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Everything for the folder `licenses` of a package made of these entries, written to `folder` first.

    `entries` are all modules, libraries and data of the package; the answer is to be added to its data.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    write_parts(_parts(list(entries), folder), folder)
    for text in sorted(_TEXTS.iterdir()):
        shutil.copy2(text, folder)
    shutil.copy2(_ROOT / "LICENSE", folder / "ThoraLite-LICENSE.txt")
    return [
        (f"{FOLDER}/{file.relative_to(folder).as_posix()}", str(file), "DATA")
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    ]


def _parts(entries: list[Entry], folder: Path) -> Iterator[Part]:
    """Every part, after its texts have been copied."""
    of_distribution: dict[Distribution, set[str]] = defaultdict(set)
    of_system: dict[str, str] = {}
    of_python: set[str] = set()
    for name, source, kind in entries:
        path = real_path(source) if source else ""
        native = {name.replace("\\", "/")} if kind in ("BINARY", "EXTENSION") else set()
        if distribution := files_of_distributions().get(path):
            of_distribution[distribution] |= native
        elif native and of_interpreter(path):
            of_python |= native
        elif native:
            of_system[path] = native.pop()
    yield _interpreter(of_python, folder)
    for distribution, files in of_distribution.items():
        if distribution.metadata["Name"].lower() != "thoralite":
            yield _distribution(distribution, files, folder)
    yield from _system(of_system, folder)


def _interpreter(files: set[str], folder: Path) -> Part:
    version = platform.python_version()
    places = (sysconfig.get_path("stdlib"), sys.base_prefix, f"/usr/share/doc/python{version.rpartition('.')[0]}")
    names = [Path(place, name) for place in places for name in ("LICENSE.txt", "LICENSE", "copyright")]
    texts = [name for name in names if name.is_file()]
    return Part(
        name="CPython",
        version=version,
        licence="PSF-2.0",
        kind="interpreter",
        purl=f"pkg:generic/cpython@{version}",
        files=tuple(sorted(files)),
        texts=_copied(texts[:1], folder, f"CPython-{version}"),
    )


def _distribution(distribution: Distribution, files: set[str], folder: Path) -> Part:
    name, version = distribution.metadata["Name"], distribution.version
    texts = [Path(str(distribution.locate_file(file))) for file in _text_files(distribution, bool(files))]
    return Part(
        name=name,
        version=version,
        licence=licence_of_distribution(distribution),
        kind="python",
        purl=f"pkg:pypi/{name.lower().replace('_', '-')}@{version}",
        files=tuple(sorted(files)),
        texts=_copied(texts, folder, f"{name}-{version}"),
    )


def _text_files(distribution: Distribution, native: bool) -> list[importlib.metadata.PackagePath]:
    """Licence texts and, for one with native libraries, the list its wheel brings of what is linked into them.

    Those of others list what their authors worked with.
    """
    more = _MORE_TEXTS.get(distribution.metadata["Name"], ())
    return [
        file
        for file in distribution.files or ()
        if file.as_posix() in more
        or (
            ".dist-info" in file.parts[0]
            and (
                (native and "sboms" in file.parts)
                or (file.suffix != ".json" and any(word in file.name.lower() for word in _TEXT_NAMES))
            )
        )
    ]


def _system(files: dict[str, str], folder: Path) -> Iterator[Part]:
    """Libraries of the computer the package is built on: one part for each of its packages, or for each file."""
    packages = system_packages(files)
    grouped: dict[tuple[str, str], list[str]] = defaultdict(list)
    for path, name in files.items():
        grouped[packages.get(path, (Path(path).name, ""))].append(name)
    for (package, version), names in grouped.items():
        texts = [text for text in (Path("/usr/share/doc", package, "copyright"),) if version and text.is_file()]
        yield Part(
            name=package,
            version=version,
            licence=licence_of_library(sorted(names)[0]),
            kind="library",
            purl=f"pkg:deb/{_distribution_id()}/{package}@{version}" if version else f"pkg:generic/{package}",
            files=tuple(sorted(names)),
            texts=_copied(texts, folder, package),
        )


def _distribution_id() -> str:
    return platform.freedesktop_os_release()["ID"]


def _copied(texts: list[Path], folder: Path, name: str) -> tuple[str, ...]:
    """Copies the texts to a folder of this name; where two are called the same, the second gets its parent's name."""
    taken: list[str] = []
    for text in texts:
        target = folder / name / text.name
        if target.exists():
            target = target.with_name(f"{text.parent.name}-{text.name}")
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(text, target)
        taken.append(f"{FOLDER}/{name}/{target.name}")
    return tuple(taken)
