"""Writing a file so that a kill or a power cut leaves the old one or the new one, never half of it."""

import errno
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from core.errors import ErrorCode, ReportError


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """Open a temporary file beside `path`; when the block ends well it is flushed to disk and takes its place.

    Raises:
        ReportError: the file cannot be written; `path` is then as it was.
    """
    # The process's id keeps two writers apart; a name of its own needs no random source.
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.part")
    try:
        with temporary.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise ReportError(ErrorCode.DISK_FULL if full else ErrorCode.NOT_WRITTEN, error.strerror or "") from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
