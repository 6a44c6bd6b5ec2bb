"""The identity of a scan: a hash of its bytes."""

import hashlib

from core.errors import ErrorCode, ScanError
from core.imaging.scan import ScanSource


def content_sha256(source: ScanSource) -> str:
    """SHA-256 of a scan in hexadecimal.

    Of one file it is the hash of the file, as `sha256sum` prints it; of a series the hash of its slices' hashes
    (32 bytes each), in slice order.

    Raises:
        ScanError: UNREADABLE, a file is missing or cannot be read.
    """
    try:
        digests = [_digest(str(path)) for path in source.files]
    except OSError as error:
        raise ScanError(ErrorCode.UNREADABLE, error.strerror or type(error).__name__) from error
    if len(digests) == 1:
        return digests[0].hex()
    return hashlib.sha256(b"".join(digests)).hexdigest()


def _digest(path: str) -> bytes:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
