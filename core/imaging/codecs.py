"""The decoder of compressed DICOM frames: imagecodecs behind pydicom's plugin interface, with guards.

Before a byte is decoded the size written in the codestream must equal Rows x Columns (an 864-byte JPEG that says
65500 x 65500 would otherwise take 12 GB), and a JPEG must have its end (libjpeg fills up with grey without a word).
RLE is left to pydicom's own decoder.
"""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

import struct
from functools import cache
from importlib.util import find_spec
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.pixels.common import PhotometricInterpretation
from pydicom.pixels.decoders.base import Decoder, DecodeRunner, get_decoder

from core.errors import ErrorCode, ScanError

OUT_OF_MEMORY: Final = "out of memory"  # pydicom keeps only the text of what a plugin raises
UNCOMPRESSED: Final = frozenset({
    uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian,
    uid.DeflatedExplicitVRLittleEndian})  # fmt: skip
_JPEG_LOSSY: Final = frozenset({
    uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit,
    uid.UID("1.2.840.10008.1.2.4.53"), uid.UID("1.2.840.10008.1.2.4.55")})  # fmt: skip
_JPEG: Final = _JPEG_LOSSY | {uid.JPEGLossless, uid.JPEGLosslessSV1}
_JPEG_LS: Final = frozenset(uid.JPEGLSTransferSyntaxes)
_JPEG_2000: Final = frozenset({
    uid.JPEG2000Lossless, uid.JPEG2000, uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL, uid.HTJ2K})  # fmt: skip
SYNTAXES: Final = _JPEG | _JPEG_LS | _JPEG_2000
DECODER_DEPENDENCIES: Final = dict.fromkeys(SYNTAXES, ("imagecodecs",))
_FRAME_MARKERS: Final = frozenset({*range(0xC0, 0xD0), 0xF7} - {0xC4, 0xC8, 0xCC})  # SOF0..SOF15, SOF55 of JPEG-LS
_LONE_MARKERS: Final = frozenset({0x01, *range(0xD0, 0xD9)})  # no length follows
_J2K_SEARCH_BYTES: Final = 1 << 16


class CodestreamSize(NamedTuple):
    """What a codestream says about itself: pixels, pixels, samples of a pixel."""

    width: int
    height: int
    components: int


def is_available(syntax: str) -> bool:
    """Whether this plugin decodes `syntax` here (part of pydicom's plugin interface)."""
    return syntax in SYNTAXES and find_spec("imagecodecs") is not None


@cache
def decoder_of(syntax: uid.UID) -> Decoder:
    """The decoder of a transfer syntax, with exactly one plugin, outside pydicom's own table.

    Raises:
        ScanError: DECODER_MISSING.
    """
    if syntax in UNCOMPRESSED or syntax == uid.RLELossless:
        return get_decoder(syntax)
    if not is_available(syntax):
        raise ScanError(ErrorCode.DECODER_MISSING, f"transfer syntax {syntax}"[:80])
    decoder = Decoder(syntax)
    decoder.add_plugin("imagecodecs", (__name__, decode_frame.__name__))
    return decoder


def decode_frame(src: bytes, runner: DecodeRunner) -> bytes:
    """Decode one frame (part of pydicom's plugin interface).

    Returns:
        The samples, row by row, colour by pixel, in the runner's Bits Allocated, which is set to what was decoded.

    Raises:
        ValueError: the samples are deeper than Bits Allocated.
        MemoryError: with the text `OUT_OF_MEMORY`.
        imagecodecs errors: the codestream is damaged.
    """
    try:
        samples = _decode(src, runner)
    except MemoryError as error:
        raise MemoryError(OUT_OF_MEMORY) from error
    samples = _colour_by_pixel(samples, runner)
    if samples.itemsize * 8 > max(8, runner.bits_allocated):
        raise ValueError(f"{samples.itemsize * 8} bits decoded, {runner.bits_allocated} allocated")
    if runner.transfer_syntax in _JPEG_LOSSY and runner.pixel_representation == 0:
        # Lossy coding overshoots Bits Stored; pydicom would mask the excess and turn white into black.
        np.minimum(samples, (1 << runner.bits_stored) - 1, out=samples)
    runner.set_option("bits_allocated", samples.itemsize * 8)
    runner.set_option("planar_configuration", 0)
    return samples.tobytes()


def checked_codestream(frame: bytes, width: int, height: int, samples: int) -> bytes:
    """The codestream of an encoded frame, once it is known to be what the header of the file says.

    A JP2 file around a JPEG 2000 codestream is taken off: it has no place in DICOM, and a box without length in it
    would keep pydicom busy for ever.

    Args:
        width, height: in pixels.
        samples: of a pixel.

    Raises:
        ScanError: DAMAGED.
    """
    is_jpeg = frame.startswith(b"\xff\xd8")
    start = 0 if is_jpeg else frame.find(b"\xff\x4f\xff\x51", 0, _J2K_SEARCH_BYTES)
    if start < 0:
        raise ScanError(ErrorCode.DAMAGED, "no codestream where one is due")
    try:
        size = _jpeg_size(frame) if is_jpeg else _jpeg_2000_size(frame, start)
    except (struct.error, ValueError) as error:
        raise ScanError(ErrorCode.DAMAGED, "codestream without a header") from error
    if size != (width, height, samples):
        raise ScanError(ErrorCode.DAMAGED, f"codestream is {tuple(size)}, header says {(width, height, samples)}")
    if is_jpeg and frame.rfind(b"\xff\xd9") < frame.rfind(b"\xff\xda"):  # neither occurs inside coded data
        raise ScanError(ErrorCode.DAMAGED, "codestream cut off")
    return frame[start:]


def _jpeg_2000_size(src: bytes, start: int) -> CodestreamSize:
    right, lower, left, upper = struct.unpack_from(">4I", src, start + 8)
    (components,) = struct.unpack_from(">H", src, start + 40)
    return CodestreamSize(right - left, lower - upper, components)


def _jpeg_size(src: bytes) -> CodestreamSize:
    position = 2
    while position + 4 <= len(src):
        if src[position] != 0xFF:
            raise ValueError("no JPEG marker where one is due")
        marker = src[position + 1]
        if marker in _FRAME_MARKERS:
            height, width, components = struct.unpack_from(">HHB", src, position + 5)
            return CodestreamSize(width, height, components)
        if marker == 0xFF:
            position += 1
        elif marker in _LONE_MARKERS:
            position += 2
        else:
            position += 2 + int.from_bytes(src[position + 2 : position + 4])
    raise ValueError("no JPEG frame header")


def _decode(src: bytes, runner: DecodeRunner) -> NDArray[Any]:
    import imagecodecs

    syntax = runner.transfer_syntax
    if syntax in _JPEG_LS:
        return np.asarray(imagecodecs.jpegls_decode(src))
    if syntax in _JPEG_2000:
        if runner.photometric_interpretation in (PhotometricInterpretation.YBR_ICT, PhotometricInterpretation.YBR_RCT):
            runner.set_option("photometric_interpretation", PhotometricInterpretation.RGB)  # undone by the codec
        return np.asarray(imagecodecs.jpeg2k_decode(src))
    if runner.samples_per_pixel == 1:
        return np.asarray(imagecodecs.jpeg8_decode(src))
    stored = "YCBCR" if _is_adobe_ycbcr(src) else "RGB"
    wanted = "RGB" if runner.photometric_interpretation == PhotometricInterpretation.RGB else stored
    return np.asarray(imagecodecs.jpeg8_decode(src, colorspace=stored, outcolorspace=wanted))


def _is_adobe_ycbcr(src: bytes) -> bool:
    """Whether an Adobe marker says that the three components are YCbCr."""
    marker = src.find(b"\xff\xee\x00\x0eAdobe", 0, 4096)
    return marker >= 0 and src[marker + 15 : marker + 16] == b"\x01"


def _colour_by_pixel(samples: NDArray[Any], runner: DecodeRunner) -> NDArray[Any]:
    """(rows, columns[, samples]) from what the codec returned, which may be colour by plane."""
    planes = (runner.samples_per_pixel, runner.rows, runner.columns)
    if samples.shape == planes and planes[0] > 1 and samples.shape[2] != planes[0]:
        return np.ascontiguousarray(samples.transpose(1, 2, 0))
    return samples
