"""The decoder of compressed DICOM frames: imagecodecs behind pydicom's plugin interface, with guards.

Before a byte is decoded the size written in the codestream must equal Rows x Columns (an 864-byte JPEG that says
65500 x 65500 would otherwise take 12 GB). RLE is left to pydicom's own decoder.
"""

import threading
from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray
from pydicom import uid

if TYPE_CHECKING:
    from pydicom.pixels.decoders.base import DecodeRunner

PLUGIN: Final = "imagecodecs"
OUT_OF_MEMORY: Final = "out of memory"
MISSING: Final = "codec missing"
DECODER_DEPENDENCIES: Final = {
    syntax: (PLUGIN,)
    for syntax in (*uid.JPEGTransferSyntaxes, *uid.JPEGLSTransferSyntaxes, *uid.JPEG2000TransferSyntaxes)
}
_JPEG_LOSSY: Final = frozenset(
    {uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, "1.2.840.10008.1.2.4.53", "1.2.840.10008.1.2.4.55"}
)
_SOF_MARKERS: Final = frozenset({*range(0xC0, 0xD0), 0xF7} - {0xC4, 0xC8, 0xCC})  # F7 is JPEG-LS
_BARE_MARKERS: Final = frozenset({0x01, *range(0xD0, 0xDA), 0xFF})
_registration: Final = threading.Lock()


class CodestreamSize:
    """Width, height, components and bits of a sample, as the codestream itself says."""

    def __init__(self, width: int, height: int, components: int, precision: int) -> None:
        self.width, self.height, self.components, self.precision = width, height, components, precision


def is_available(syntax: str) -> bool:
    """Whether this plugin decodes a transfer syntax here (part of pydicom's plugin interface)."""
    return syntax in DECODER_DEPENDENCIES and find_spec("imagecodecs") is not None
