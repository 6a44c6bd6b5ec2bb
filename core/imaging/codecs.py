"""The decoder of compressed DICOM frames: imagecodecs behind pydicom's plugin interface, with guards.

Before a byte is decoded the size written in the codestream must equal Rows x Columns (an 864-byte JPEG that says
65500 x 65500 would otherwise take 12 GB). RLE is left to pydicom's own decoder.
"""

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
    """What a codestream says about itself: pixels, pixels, samples of a pixel, bits of a sample."""

    width: int
    height: int
    components: int
    precision: int


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
        ValueError: the codestream does not fit the header of the file.
        MemoryError: with the text `OUT_OF_MEMORY`.
        imagecodecs errors: the codestream is damaged.
    """
    size = _checked_size(src, runner)
    try:
        samples = _decode(src, runner)
    except MemoryError as error:
        raise MemoryError(OUT_OF_MEMORY) from error
    samples = _colour_by_pixel(samples, runner)
    if samples.itemsize * 8 > max(8, runner.bits_allocated):
        raise ValueError(f"codestream has {size.precision} bits, header says {runner.bits_allocated}")
    if runner.transfer_syntax in _JPEG_LOSSY and runner.pixel_representation == 0:
        # Lossy coding overshoots Bits Stored; pydicom would mask the excess and turn white into black.
        np.minimum(samples, (1 << runner.bits_stored) - 1, out=samples)
    runner.set_option("bits_allocated", samples.itemsize * 8)
    runner.set_option("planar_configuration", 0)
    return samples.tobytes()


def codestream_size(src: bytes) -> CodestreamSize:
    """Read the size from the header of a JPEG, JPEG-LS, JPEG 2000 or HTJ2K codestream.

    Raises:
        ValueError: there is no such header.
        struct.error: it is cut off.
    """
    if src.startswith(b"\xff\xd8"):
        return _jpeg_size(src)
    start = src.find(b"\xff\x4f\xff\x51", 0, _J2K_SEARCH_BYTES)  # a JP2 file may be wrapped around it
    if start < 0:
        raise ValueError("no JPEG codestream")
    right, lower, left, upper = struct.unpack_from(">4I", src, start + 8)
    components, depth = struct.unpack_from(">HB", src, start + 40)
    return CodestreamSize(right - left, lower - upper, components, (depth & 0x7F) + 1)


def _jpeg_size(src: bytes) -> CodestreamSize:
    position = 2
    while position + 4 <= len(src):
        if src[position] != 0xFF:
            raise ValueError("no JPEG marker where one is due")
        marker = src[position + 1]
        if marker in _FRAME_MARKERS:
            precision, height, width, components = struct.unpack_from(">BHHB", src, position + 4)
            return CodestreamSize(width, height, components, precision)
        if marker == 0xFF:
            position += 1
        elif marker in _LONE_MARKERS:
            position += 2
        else:
            position += 2 + int.from_bytes(src[position + 2 : position + 4])
    raise ValueError("no JPEG frame header")


def _checked_size(src: bytes, runner: DecodeRunner) -> CodestreamSize:
    size = codestream_size(src)
    expected = (runner.columns, runner.rows, runner.samples_per_pixel)
    if size[:3] != expected:
        raise ValueError(f"codestream is {size[:3]}, header says {expected}")
    return size


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
