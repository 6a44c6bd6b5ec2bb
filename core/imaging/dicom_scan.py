"""DICOM files to a Scan: single pictures, multi-frame files and series of slices."""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset
from pydicom.pixels.processing import apply_color_lut

from core.errors import ErrorCode, ScanError
from core.imaging.colour import colour_fraction, colour_fraction_ybr, luminance, row_blocks
from core.imaging.dicom_file import DicomFile, open_dicom
from core.imaging.dicom_header import (
    is_secondary_capture,
    modality_of,
    number,
    patient_of,
    says_not_chest,
    slice_position,
    spacing_of,
    text,
)
from core.imaging.dicom_orientation import placement_of
from core.imaging.dicom_pixels import DicomFrames, StoredFrame
from core.imaging.failures import scan_errors
from core.imaging.frames import evenly_spaced
from core.imaging.grey import grey_scale
from core.imaging.scan import Modality, Patient, Placement, Scan, SourceKind, Units

_NO_PICTURES: Final = frozenset({"SEG", "RTDOSE", "REG", "RWV", "PR", "SR", "KO"})
_VOLUMES: Final = frozenset({"CT", "MR", "NM", "PT"})  # frames are slices; of the others they are moments


@dataclass(frozen=True)
class _Frame:
    """What one frame brought beside its pixels."""

    units: Units
    window: tuple[float, float] | None = None
    colour: float = 0.0


@dataclass(frozen=True)
class _Header:
    """What a file says about all its frames."""

    modality: Modality
    kind: SourceKind
    spacing: tuple[float, float] | None
    not_chest: bool
    patient: Patient
    placement: Placement


@dataclass(frozen=True, eq=False)
class _Slice:
    """One slice of a series."""

    index: int
    frame: _Frame
    header: _Header
    position: float | None
    stated_distance: float | None


def read_dicom(path: Path, max_frames: int) -> Scan:
    """Read a DICOM file with one frame or many.

    Raises:
        ScanError: any of its codes.
        Exception: what pydicom and the decoders raise; `failures.scan_errors` makes it a ScanError.
    """
    with open_dicom(path) as file:
        frames = _picture_frames(file)
        chosen = evenly_spaced(frames.count, max_frames, frames.rows * frames.columns)
        pixels = np.empty((len(chosen), frames.rows, frames.columns), np.float32)
        read = [_read_frame(file.dataset, frames, index, out) for index, out in zip(chosen, pixels, strict=True)]
        if any(frame.units is not read[0].units for frame in read):
            raise ScanError(ErrorCode.NOT_THIS_KIND, "only some frames are in Hounsfield units")
        header = _header(file.dataset, frames.count, read[0].units)
        return Scan(
            pixels=pixels,
            units=read[0].units,
            modality=header.modality,
            kind=header.kind,
            window=_useful(read[0], pixels),
            frame_count=frames.count,
            frame_indices=chosen,
            spacing_mm=header.spacing,
            slice_spacing_mm=_frame_distance(file.dataset, frames.count) if header.kind is SourceKind.DICOM else None,
            colour_fraction=max(frame.colour for frame in read),
            says_not_chest=header.not_chest,
            patient=header.patient,
            placement=header.placement,
        )


def read_series(files: tuple[Path, ...], max_frames: int) -> Scan:
    """Read slices of a series, one file each, in the order given.

    A slice that cannot be read, or does not fit the first one, is left out and counted.

    Raises:
        ScanError: no slice could be read; the error of the first.
    """
    slices: list[_Slice] = []
    first_error: ScanError | None = None
    chosen = evenly_spaced(len(files), max_frames, _slice_pixels(files))
    volume = np.empty((0, 0, 0), np.float32)
    for index in chosen:
        try:
            with scan_errors(), open_dicom(files[index]) as file:
                frames = _picture_frames(file)
                if not slices:
                    volume = np.empty((len(chosen), frames.rows, frames.columns), np.float32)
                slices.append(_read_slice(file, frames, index, volume[len(slices)], slices[0] if slices else None))
        except ScanError as error:
            first_error = first_error or error
    if not slices:
        raise first_error or ScanError(ErrorCode.NO_PIXELS, "empty series")
    pixels = volume[: len(slices)]
    header, frame = slices[0].header, slices[0].frame
    return Scan(
        pixels=pixels,
        units=frame.units,
        modality=header.modality,
        kind=SourceKind.SERIES,
        window=_useful(frame, pixels),
        frame_count=len(files),
        frame_indices=tuple(piece.index for piece in slices),
        spacing_mm=header.spacing,
        slice_spacing_mm=_slice_distance(slices),
        unreadable_frames=len(chosen) - len(slices),
        colour_fraction=max(piece.frame.colour for piece in slices),
        says_not_chest=header.not_chest,
        patient=header.patient,
        placement=_common_placement(slices),
    )


def _picture_frames(file: DicomFile) -> DicomFrames:
    """The frames of a file that is a picture.

    Raises:
        ScanError: NO_PIXELS, NOT_THIS_KIND (dose, segmentation, measured values), and as `DicomFrames`.
    """
    if file.pixels is None:
        raise ScanError(ErrorCode.NO_PIXELS, "no pixel data element")
    if file.pixels.keyword != "PixelData" or text(file.dataset, "Modality").upper() in _NO_PICTURES:
        raise ScanError(ErrorCode.NOT_THIS_KIND, "measured values, not a picture")
    return DicomFrames(file)


def _read_frame(dataset: Dataset, frames: DicomFrames, index: int, out: NDArray[np.float32]) -> _Frame:
    """Decode one frame into `out`, float32 (rows, columns)."""
    stored = frames.stored(index)
    if stored.values.ndim == 3:
        return _Frame(Units.RELATIVE, colour=_write_colour(dataset, stored, out))
    if stored.photometric == "PALETTE COLOR":
        return _Frame(Units.RELATIVE, colour=_write_palette(dataset, stored, out))
    scale = grey_scale(dataset, index, stored.photometric)
    scale.write(stored.values, out)
    return _Frame(scale.units, scale.shown_window())


def _write_colour(dataset: Dataset, stored: StoredFrame, out: NDArray[np.float32]) -> float:
    full_scale = float((1 << int(number(dataset, "BitsStored") or 8)) - 1)
    if stored.photometric.startswith("YBR"):
        np.multiply(stored.values[..., 0], np.float32(1 / full_scale), out=out)
        np.clip(out, 0.0, 1.0, out=out)
        return colour_fraction_ybr(stored.values, full_scale)
    luminance(stored.values, full_scale, out)
    return colour_fraction(stored.values, full_scale)


def _write_palette(dataset: Dataset, stored: StoredFrame, out: NDArray[np.float32]) -> float:
    """Look the colours up once for every possible index, not for every pixel."""
    indices = np.arange(1 << min(16, int(number(dataset, "BitsStored") or 8)), dtype=np.uint16)
    colours = apply_color_lut(indices[np.newaxis], dataset)[..., :3]
    full_scale = 65535.0 if colours.max() > 255 else 255.0
    grey = np.empty((1, len(indices)), np.float32)
    luminance(colours, full_scale, grey)
    coloured = np.asarray([colour_fraction(colours[:, i : i + 1], full_scale) for i in range(len(indices))], np.float32)
    share = 0.0
    for rows in row_blocks(out.shape):
        block = stored.values[rows].astype(np.intp)
        np.take(grey[0], block, mode="clip", out=out[rows])
        share += float(np.take(coloured, block, mode="clip").sum())
    return share / out.size


def _header(dataset: Dataset, frame_count: int, units: Units) -> _Header:
    modality = modality_of(dataset)
    if modality is Modality.CT and units is Units.RELATIVE and is_secondary_capture(dataset):
        modality = Modality.UNKNOWN  # a screen shot beside a CT: dose report, key picture, rendering
    is_clip = frame_count > 1 and text(dataset, "Modality").upper() not in _VOLUMES
    kind = SourceKind.CLIP if is_clip else SourceKind.DICOM
    return _Header(
        modality,
        kind,
        spacing_of(dataset),
        says_not_chest(dataset),
        patient_of(dataset),
        placement_of(dataset, frame_count),
    )


def _slice_pixels(files: tuple[Path, ...]) -> int:
    """Pixels of the first slice whose size can be read; 1 where there is none."""
    for path in files:
        with suppress(ScanError), scan_errors(), open_dicom(path) as file:
            frames = _picture_frames(file)
            return frames.rows * frames.columns
    return 1


def _read_slice(
    file: DicomFile, frames: DicomFrames, index: int, out: NDArray[np.float32], reference: _Slice | None
) -> _Slice:
    """Decode a slice into `out`, float32 (rows, columns) of the first slice."""
    if out.shape != (frames.rows, frames.columns):
        raise ScanError(ErrorCode.DAMAGED, "slice does not fit its series")
    frame = _read_frame(file.dataset, frames, 0, out)
    if reference and frame.units is not reference.frame.units:
        raise ScanError(ErrorCode.DAMAGED, "slice does not fit its series")
    header = _header(file.dataset, 1, frame.units)
    position, stated = slice_position(file.dataset), number(file.dataset, "SpacingBetweenSlices")
    return _Slice(index, frame, header, position, stated)


def _common_placement(slices: list[_Slice]) -> Placement:
    """Where the patient's sides lie in every slice; the directions only if all slices have the same."""
    first = slices[0].header.placement
    if all(piece.header.placement == first for piece in slices):
        return first
    return replace(first, rows="", columns="")


def _slice_distance(slices: list[_Slice]) -> float | None:
    """Mean distance of neighbouring slices in millimetres, from their positions, else as the first one states."""
    first, last = slices[0], slices[-1]
    if first.position is not None and last.position is not None and last.position != first.position:
        return abs(last.position - first.position) / (last.index - first.index)
    return abs(first.stated_distance) if first.stated_distance else None


def _frame_distance(dataset: Dataset, count: int) -> float | None:
    if count < 2:
        return None
    first, last = slice_position(dataset, 0), slice_position(dataset, count - 1)
    if first is None or last is None or first == last:
        return None
    return abs(last - first) / (count - 1)


def _useful(frame: _Frame, pixels: NDArray[np.float32]) -> tuple[float, float] | None:
    """The window of a scan; a relative picture has none if it would show everything black or white."""
    if frame.window is None or frame.units is Units.HU:
        return frame.window
    low, high = frame.window
    return frame.window if low < float(pixels.max()) and high > float(pixels.min()) else None
