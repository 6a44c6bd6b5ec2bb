"""What Windows shows of an executable: in its properties, in the task manager, and to those who manage software."""

from pathlib import Path
from string import Template
from typing import Final

from packaging.version import Version

from core import __version__

COPYRIGHT: Final = "Copyright The ThoraLite authors. Apache License 2.0"
DESCRIPTIONS: Final = {
    "thoralite": "ThoraLite command line",
    "thoralite-desktop": "ThoraLite, screening of chest scans",
}
_US_ENGLISH_UNICODE: Final = (0x0409, 1200)
_TEXT: Final = Template(
    """\
VSVersionInfo(
    ffi=FixedFileInfo(
        filevers=$numbers, prodvers=$numbers, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)
    ),
    kids=[
        StringFileInfo([StringTable("$table", [
            StringStruct("CompanyName", "The ThoraLite authors"),
            StringStruct("FileDescription", "$description"),
            StringStruct("FileVersion", "$version"),
            StringStruct("InternalName", "$name"),
            StringStruct("LegalCopyright", "$copyright"),
            StringStruct("OriginalFilename", "$name.exe"),
            StringStruct("ProductName", "ThoraLite"),
            StringStruct("ProductVersion", "$version"),
        ])]),
        VarFileInfo([VarStruct("Translation", $translation)]),
    ],
)
"""
)


def write_version_resource(name: str, folder: Path) -> Path:
    """Write the description of an executable in the form that PyInstaller reads; returns its path."""
    path = folder / f"{name}.version.txt"
    path.write_text(
        _TEXT.substitute(
            name=name,
            version=__version__,
            numbers=version_numbers(__version__),
            description=DESCRIPTIONS[name],
            copyright=COPYRIGHT,
            table="".join(f"{number:04X}" for number in _US_ENGLISH_UNICODE),
            translation=list(_US_ENGLISH_UNICODE),
        ),
        encoding="utf-8",
    )
    return path


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows compares: 1.2.0rc1 is 1, 2, 0, 0."""
    major, minor, micro = Version(version).release
    return major, minor, micro, 0
