"""Stored values of a DICOM file, frame by frame: what the modality wrote, before any look-up table."""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydicom.encaps import encapsulate, get_frame
from pydicom.pixels.utils import as_pixel_options

from core.errors import ErrorCode, ScanError
from core.imaging import codecs
from core.imaging.dicom_file import DicomFile, open_dicom
from core.imaging.failures import scan_errors
from core.imaging.limits import MAX_FRAME_PIXELS, MAX_HEADER_READS, MAX_SCAN_PIXELS


class StoredFrame(NamedTuple):
    """One decoded frame.

    Attributes:
        values: (rows, columns) or (rows, columns, 3), integers of Bits Allocated (or floats).
        photometric: the photometric interpretation of `values`, which may differ from the file's.
    """

    values: NDArray[Any]
    photometric: str


class DicomFrames:
    """The frames of an open DICOM file, decoded one at a time.

    Raises:
        ScanError: NO_PIXELS, DECODER_MISSING, DAMAGED or TOO_LARGE, before anything is decoded.
    """

    def __init__(self, file: DicomFile) -> None:
        if file.pixels is None:
            raise ScanError(ErrorCode.NO_PIXELS, "no pixel data element")
        self._file, self._pixels = file, file.pixels
        syntax = file.transfer_syntax
        self._decoder = codecs.decoder_of(syntax)
        self._options: dict[str, Any] = as_pixel_options(
            file.dataset, transfer_syntax_uid=syntax, pixel_keyword=file.pixels.keyword, pixel_vr=file.pixels.vr
        )
        self.count = int(self._options["number_of_frames"])
        self.rows, self.columns = self._size()

    def _size(self) -> tuple[int, int]:
        rows, columns = self._options.get("rows"), self._options.get("columns")
        if not isinstance(rows, int) or not isinstance(columns, int) or rows < 1 or columns < 1 or self.count < 1:
            raise ScanError(ErrorCode.DAMAGED, "Rows, Columns or Number of Frames is missing or not a number")
        if rows * columns > MAX_FRAME_PIXELS:
            raise ScanError(ErrorCode.TOO_LARGE, f"{columns} x {rows} pixels")
        return rows, columns

    def stored(self, index: int, raw: bool = True) -> StoredFrame:
        """Decode one frame.

        Args:
            index: 0-based.
            raw: leave YBR colours as they are; otherwise they become RGB.

        Raises:
            ScanError: DAMAGED, TOO_LARGE.
            Exception: what the decoders raise; `failures.scan_errors` makes it a ScanError.
        """
        self._check_length(index)
        source, place, options = self._source(index)
        try:
            values, properties = self._decoder.as_array(source, index=place, raw=raw, **options)
        except RuntimeError as error:
            if codecs.OUT_OF_MEMORY in str(error):
                raise ScanError(ErrorCode.TOO_LARGE, "not enough memory to decompress") from error
            raise
        return StoredFrame(values, str(properties["photometric_interpretation"]))

    def _source(self, index: int) -> tuple[BinaryIO | bytes, int, dict[str, Any]]:
        """Where pydicom finds the frame: in the file, or alone and checked if it is a codestream."""
        stream = self._file.stream
        stream.reads_left = MAX_HEADER_READS
        stream.seek(self._pixels.offset)
        if self._file.transfer_syntax not in codecs.SYNTAXES:
            return stream, index, self._options
        options = dict(self._options)
        offsets = options.pop("extended_offsets", None)
        frame = get_frame(stream, index, number_of_frames=self.count, extended_offsets=offsets)
        codestream = codecs.checked_codestream(frame, self.columns, self.rows, int(options["samples_per_pixel"]))
        return encapsulate([codestream]), 0, {**options, "number_of_frames": 1}

    def _check_length(self, index: int) -> None:
        """Refuse a frame beyond the declared length: what follows it in the file are not pixels."""
        length, options = self._pixels.length, self._options
        if length is None or self._file.transfer_syntax not in codecs.UNCOMPRESSED:
            return
        bits = self.rows * self.columns * int(options["samples_per_pixel"]) * int(options["bits_allocated"])
        if options["photometric_interpretation"] == "YBR_FULL_422":
            bits = bits * 2 // 3
        needed = -(-bits * (index + 1) // 8)
        if length < needed:
            raise ScanError(ErrorCode.DAMAGED, f"{length} bytes of pixels, {needed} expected")


def read_stored_values(path: Path, frame_indices: Sequence[int] | None = None) -> NDArray[Any]:
    """Read the stored values of a DICOM file, as pydicom's `Dataset.pixel_array` gives them.

    Args:
        path: a DICOM file.
        frame_indices: 0-based frames to read, in this order; None for all.

    Returns:
        (rows, columns), (rows, columns, 3) or, for a multi-frame file or more than one index, the same with the
        frames first; dtype after Bits Allocated and Pixel Representation, in the file's byte order. YBR_FULL and
        YBR_FULL_422 colours become RGB.

    Raises:
        ScanError: any of its codes.
    """
    with scan_errors(), open_dicom(path) as file:
        frames = DicomFrames(file)
        chosen = range(frames.count) if frame_indices is None else frame_indices
        if len(chosen) * frames.rows * frames.columns > MAX_SCAN_PIXELS:
            raise ScanError(ErrorCode.TOO_LARGE, f"{len(chosen)} frames of {frames.columns} x {frames.rows} pixels")
        arrays = [frames.stored(index, raw=False).values for index in chosen]
        return arrays[0] if frames.count == 1 else _stack(arrays)


def _stack(arrays: list[NDArray[Any]]) -> NDArray[Any]:
    """Like np.stack, which would change the byte order to the machine's."""
    stacked = np.empty((len(arrays), *arrays[0].shape), arrays[0].dtype)
    for target, array in zip(stacked, arrays, strict=True):
        target[...] = array
    return stacked
