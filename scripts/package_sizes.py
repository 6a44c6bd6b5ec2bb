#!/usr/bin/env python3
"""What a built package is made of: each part's size on disk, and on request the size of the package as a .tar.xz.

python scripts/package_sizes.py                     of dist/ThoraLite
python scripts/package_sizes.py FOLDER --xz         of another one, packed, too (a minute)
"""

import argparse
import tarfile
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
REST: Final = "System libraries"
PARTS: Final = (  # (part, the folders or the beginnings of file names, below _internal, that belong to it)
    ("Qt: language data (ICU)", ("PySide6/Qt/lib/libicu",)),
    ("Qt", ("PySide6", "shiboken6")),
    ("ONNX Runtime", ("onnxruntime",)),
    ("NumPy", ("numpy", "numpy.libs")),
    ("Models", ("models",)),
    ("Fonts", ("resources/fonts",)),
    ("Translations, samples, icons", ("resources",)),
    ("Python modules of all libraries", ("thoralite.pyz", "base_library.zip")),
    ("Python", ("python3", "libpython3", "libcrypto", "libssl", "libsqlite3", "python")),
    ("Signatures (cryptography)", ("cryptography", "_cffi_backend")),
    ("Pictures (Pillow)", ("PIL", "pillow.libs")),
    ("DICOM (pydicom, highdicom, pynetdicom, codecs)", ("pydicom", "pynetdicom", "highdicom", "imagecodecs")),
    ("Text on paper (HarfBuzz)", ("uharfbuzz",)),
    ("Licences", ("licenses",)),
)


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist" / "ThoraLite")
    parser.add_argument("--xz", action="store_true", help="also pack it and give the size")
    arguments = parser.parse_args()
    sizes = sizes_of_parts(arguments.folder)
    for part, size in sizes.most_common():
        print(f"{part:<50}{size / 1e6:8.1f} MB")
    print(f"{'All, on disk':<50}{sizes.total() / 1e6:8.1f} MB")
    if arguments.xz:
        print(f"{'All, as .tar.xz':<50}{packed_size(arguments.folder) / 1e6:8.1f} MB")


def sizes_of_parts(folder: Path) -> Counter[str]:
    """Bytes of whole blocks on disk of each part of a package; links take none."""
    sizes: Counter[str] = Counter()
    for file in _files(folder):
        sizes[part_of(PurePosixPath(file.relative_to(folder).as_posix()))] += _on_disk(file)
    return sizes


def part_of(path: PurePosixPath) -> str:
    """The part a file belongs to.

    Args:
        path: below the folder with both programs.
    """
    if path.parts[0] != "_internal":
        return "Both programs"
    inside = path.relative_to("_internal").as_posix()
    return next((part for part, beginnings in PARTS if inside.startswith(beginnings)), REST)


def packed_size(folder: Path) -> int:
    """Bytes of the package as a .tar.xz."""
    with tempfile.TemporaryFile() as target:
        with tarfile.open(fileobj=target, mode="w:xz") as archive:
            archive.add(folder, folder.name)
        return target.tell()


def _files(folder: Path) -> Iterator[Path]:
    yield from (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _on_disk(file: Path) -> int:
    status = file.stat()
    return status.st_blocks * 512 if hasattr(status, "st_blocks") else status.st_size


if __name__ == "__main__":
    main()
