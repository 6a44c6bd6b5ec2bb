"""Everything that can go wrong while a file is read becomes a ScanError here."""

import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from core.errors import ErrorCode, ScanError

# Neither tells its user about anything but odd files, which are either survived or fail with an error.
_TALKATIVE_LIBRARIES: Final = r"(pydicom|PIL)\."
_QUOTED: Final = re.compile(r"'[^']*'|\"[^\"]*\"")
_DETAIL_LENGTH: Final = 160


@contextmanager
def scan_errors() -> Iterator[None]:
    """Turn any exception of the block into a ScanError.

    Decoders raise whatever they like on damaged input (struct.error, StopIteration, RecursionError, ...), so
    everything unknown means DAMAGED. OSError means UNREADABLE where the operating system raised it; Pillow
    raises it without an error number for damaged pictures.

    Raises:
        ScanError: always, if the block raised.
    """
    silence_libraries()
    try:
        yield
    except ScanError:
        raise
    except MemoryError as error:
        raise ScanError(ErrorCode.TOO_LARGE, "not enough memory") from error
    except OSError as error:
        if error.errno is not None:
            raise ScanError(ErrorCode.UNREADABLE, error.strerror or type(error).__name__) from error
        raise ScanError(ErrorCode.DAMAGED, short_cause(error)) from error
    except Exception as error:
        raise ScanError(ErrorCode.DAMAGED, short_cause(error)) from error


def silence_libraries() -> None:
    """Keep warnings about files off the clinic's terminal. Not `catch_warnings`: it is not safe with threads."""
    if not any(getattr(entry[3], "pattern", "") == _TALKATIVE_LIBRARIES for entry in warnings.filters):
        warnings.filterwarnings("ignore", module=_TALKATIVE_LIBRARIES)


def short_cause(error: Exception) -> str:
    """One line about an exception, without the quoted values that could be a patient's."""
    line = " ".join(_QUOTED.sub("'...'", str(error)).split())
    return f"{type(error).__name__}: {line}"[:_DETAIL_LENGTH]
