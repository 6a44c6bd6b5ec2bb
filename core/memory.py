"""How the system's allocator treats the memory of pictures."""

import ctypes
import sys
from typing import Final

_LARGE: Final = 16 << 20  # bytes; smaller blocks are used again and again, and asking for them anew takes time
_M_MMAP_THRESHOLD: Final = -3  # of glibc's malloc.h


def give_large_blocks_back() -> None:
    """Let a block of 16 MB or more go back to the system when it is freed.

    The GNU C library keeps blocks of up to 32 MB once one of them was freed; with films of nine million pixels that
    adds some 20 MB to the peak. Other systems' allocators give large blocks back anyway.
    """
    if sys.platform == "linux":
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
        if set_option is not None:
            set_option(_M_MMAP_THRESHOLD, _LARGE)
