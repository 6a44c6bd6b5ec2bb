"""What is a scan among the paths a user named: files, folders, discs."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from core.errors import ScanError
from core.imaging.content import Content, recognise_file
from core.imaging.failures import scan_errors
from core.imaging.scan import ScanSource

if TYPE_CHECKING:
    from pydicom import Dataset
    from pydicom.tag import BaseTag

_PICTURE_SUFFIXES: Final = frozenset({".dcm", ".dicom", ".ima", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp"})
_SYSTEM_FOLDERS: Final = frozenset({"$recycle.bin", "system volume information", "__macosx", "lost+found"})
_TAGS: Final[list["BaseTag | int"]] = [
    0x00080008,  # Image Type
    0x00080016,  # SOP Class UID
    0x00080018,  # SOP Instance UID
    0x00080060,  # Modality
    0x0020000E,  # Series Instance UID
    0x00200013,  # Instance Number
    0x00200032,  # Image Position (Patient)
    0x00200037,  # Image Orientation (Patient)
    0x00280008,  # Number of Frames
    0x00280010,  # Rows
    0x00280011,  # Columns
]


@dataclass(frozen=True)
class Discovery:
    """What was found.

    Attributes:
        sources: the scans, in the order their first file was met (folders are walked in the order of names).
        passed_over: files that are no scans (text, programs, hidden files, a folder's DICOMDIR, second copies).
    """

    sources: tuple[ScanSource, ...]
    passed_over: tuple[Path, ...]


@dataclass(frozen=True)
class _Slice:
    """One CT slice; slices with the same `series` are one case."""

    path: Path
    series: tuple[object, ...]
    instance_uid: str
    position: float | None
    number: float | None


def discover(paths: Sequence[Path], excluded: Path | None = None) -> Discovery:
    """Find the scans among files and folders. Never raises: what cannot be read becomes a source and fails there.

    CT slices of one series, size and orientation are one case, in the order of their positions. A file that is
    named is always part of a source; in a folder, files are passed over unless their content is a picture or their
    name says so (a picture's suffix, or none, as on DICOM discs). A folder with a DICOMDIR is a disc: scans are its
    DICOM files and what its DICOMDIR names; the icons and pages of the viewer on it are passed over.

    Args:
        paths: files, folders and DICOMDIR files.
        excluded: a folder that is not entered on the way (where results are written); named itself, it is.
    """
    passed_over: list[Path] = []
    cases: dict[object, list[_Slice | Path]] = {}
    seen: set[str] = set()
    for path, is_named, disc in _files(paths, excluded, passed_over):
        identity = _identity(path)
        if identity in seen:
            continue
        seen.add(identity)
        content = _content(path)
        is_of_viewer = disc is not None and content is not Content.DICOM and identity not in disc
        if not is_named and (is_of_viewer or not _may_be_a_scan(path, content)):
            passed_over.append(path)
            continue
        found = _slice_or_file(path, is_named) if content is Content.DICOM else path
        if found is None:
            passed_over.append(path)
        elif isinstance(found, _Slice):
            cases.setdefault(found.series, []).append(found)
        else:
            cases[found] = [found]
    return Discovery(_sources(cases.values(), passed_over), tuple(passed_over))


def _identity(path: Path) -> str:
    """The same for all names of one file."""
    return os.path.normcase(os.path.realpath(path))


def _files(
    paths: Iterable[Path], excluded: Path | None, passed_over: list[Path]
) -> Iterator[tuple[Path, bool, frozenset[str] | None]]:
    """Every file to look at, whether the user named it (or a DICOMDIR did), and what the disc it lies on names."""
    for path in paths:
        if path.is_dir():
            discs: dict[Path, frozenset[str] | None] = {}
            for file in _walk(path, excluded):
                yield file, file == path, None if file == path else _disc(file.parent, path, discs)
        else:
            listed, others = _listed(path)
            passed_over.extend(others)
            for file in listed:
                yield file, True, None


def _disc(folder: Path, top: Path, known: dict[Path, frozenset[str] | None]) -> frozenset[str] | None:
    """What the disc names that a folder belongs to; None if neither it nor a folder above, up to `top`, is one."""
    if folder not in known:
        named = _named_on_disc(folder)
        known[folder] = _disc(folder.parent, top, known) if named is None and folder != top else named
    return known[folder]


def _named_on_disc(folder: Path) -> frozenset[str] | None:
    """Identities of the pictures that a folder's DICOMDIR names; None if it has none that names any."""
    for name in ("DICOMDIR", "dicomdir"):
        index = folder / name
        pictures, _ = _listed(index)
        if pictures != [index]:
            return frozenset(map(_identity, pictures))
    return None


def _listed(path: Path) -> tuple[list[Path], list[Path]]:
    """The files a DICOMDIR names; of any other file, and of an index without pictures, the file itself."""
    if _content(path) is Content.DICOM:
        from core.imaging.dicomdir import is_dicomdir, referenced_files

        try:
            with scan_errors():
                if is_dicomdir(_header(path)[1]):
                    pictures, others = referenced_files(path)
                    return (pictures, others) if pictures else ([path], others)
        except ScanError:
            pass  # reading it fails with the reason
    return [path], []


def _walk(folder: Path, excluded: Path | None) -> Iterator[Path]:
    """Files below a folder in the order of names; a folder that cannot be listed is yielded itself."""
    forbidden = os.path.realpath(excluded) if excluded is not None else None
    entered: set[str] = set()
    unlisted: list[Path] = []

    def enter(parent: str, name: str) -> bool:
        real = os.path.realpath(os.path.join(parent, name))
        if is_hidden_folder(name) or real == forbidden or real in entered:
            return False
        entered.add(real)
        return True

    def failed(error: OSError) -> None:
        unlisted.append(Path(error.filename))

    entered.add(os.path.realpath(folder))
    for parent, folders, files in os.walk(folder, onerror=failed, followlinks=True):
        folders[:] = [name for name in sorted(folders) if enter(parent, name)]
        yield from (Path(parent, name) for name in sorted(files))
    yield from unlisted


def _content(path: Path) -> Content | None:
    try:
        return recognise_file(path)
    except (OSError, ScanError, ValueError):  # ValueError: a null character in the name
        return None


def _may_be_a_scan(path: Path, content: Content | None) -> bool:
    return is_scan_name(path, content) and (path.is_file() or path.is_dir())


def is_scan_name(path: PurePath, content: Content | None) -> bool:
    """Whether a file met on the way, with this name and this content, is taken for a scan."""
    if path.name.startswith(".") or path.name.upper() == "DICOMDIR":
        return False
    return content is not None or path.suffix.lower() in _PICTURE_SUFFIXES or not path.suffix


def is_hidden_folder(name: str) -> bool:
    """Whether a folder met on the way is not looked into."""
    return name.startswith(".") or name.lower() in _SYSTEM_FOLDERS


def _header(path: Path) -> "tuple[Dataset, Dataset]":
    from core.imaging.dicom_file import read_header  # pydicom takes 0.15 s to import

    return read_header(path, _TAGS)


def _slice_or_file(path: Path, is_named: bool) -> _Slice | Path | None:
    """A CT slice of a series, any other file, or None for a DICOMDIR met in a folder."""
    from core.imaging.dicomdir import is_dicomdir

    try:
        with scan_errors():
            dataset, meta = _header(path)
            if is_dicomdir(meta) and not is_named:
                return None
            return _slice(path, dataset) or path
    except ScanError:
        return path


def _slice(path: Path, dataset: "Dataset") -> _Slice | None:
    from core.imaging.dicom_header import is_localizer, is_secondary_capture, number, numbers, slice_position, text

    series = text(dataset, "SeriesInstanceUID")
    rows, columns = number(dataset, "Rows"), number(dataset, "Columns")
    if text(dataset, "Modality") != "CT" or not series or not rows or not columns:
        return None
    if is_localizer(dataset) or is_secondary_capture(dataset) or (number(dataset, "NumberOfFrames") or 1) > 1:
        return None
    orientation = tuple(round(cosine, 2) + 0.0 for cosine in numbers(dataset, "ImageOrientationPatient"))
    return _Slice(
        path=path,
        series=(series, rows, columns, orientation),
        instance_uid=text(dataset, "SOPInstanceUID"),
        position=slice_position(dataset),
        number=number(dataset, "InstanceNumber"),
    )


def _sources(cases: Iterable[list[_Slice | Path]], passed_over: list[Path]) -> tuple[ScanSource, ...]:
    groups: list[Path | list[_Slice]] = []
    for members in cases:
        slices = [member for member in members if isinstance(member, _Slice)]
        if slices:
            unique = _without_copies(slices, passed_over)
            groups.append(_in_order(unique) if len(unique) > 1 else unique[0].path)
        else:
            groups.extend(member for member in members if isinstance(member, Path))
    folders = Counter(_folder(group) for group in groups if isinstance(group, list))
    return tuple(_source(group, folders) for group in groups)


def _source(group: Path | list[_Slice], folders: Counter[Path]) -> ScanSource:
    if isinstance(group, Path):
        return ScanSource(group, (group,))
    files, folder = tuple(piece.path for piece in group), _folder(group)
    return ScanSource(folder if folders[folder] == 1 else files[0], files, str(group[0].series[0]))


def _folder(group: list[_Slice]) -> Path:
    try:
        return Path(os.path.commonpath([piece.path.parent for piece in group]))
    except ValueError:  # different drives, or named relatively and absolutely
        return group[0].path


def _without_copies(slices: list[_Slice], passed_over: list[Path]) -> list[_Slice]:
    unique: dict[str, _Slice] = {}
    for piece in slices:
        unique.setdefault(piece.instance_uid or str(piece.path), piece)
    kept = {piece.path for piece in unique.values()}
    passed_over.extend(piece.path for piece in slices if piece.path not in kept)
    return list(unique.values())


def _in_order(slices: list[_Slice]) -> list[_Slice]:
    """By position along the normal; by instance number, then as met, where that is missing."""

    def key(piece: _Slice) -> tuple[float, float]:
        return (piece.position or 0.0) if has_positions else 0.0, piece.number or 0.0

    has_positions = all(piece.position is not None for piece in slices)
    return sorted(slices, key=key)
