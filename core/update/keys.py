"""Who may deliver updates: the public keys that came with the program."""

import hashlib
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from core.errors import ErrorCode, UpdateError

_log = logging.getLogger(__name__)

SUFFIX: Final = ".pub"


@dataclass(frozen=True)
class TrustedKey:
    """A public key.

    Attributes:
        name: of its file, which says whose it is.
        fingerprint: first 16 hexadecimal digits of the SHA-256 of its 32 bytes.
    """

    name: str
    fingerprint: str
    key: Ed25519PublicKey

    @property
    def words(self) -> str:
        """Name and fingerprint."""
        return f"{self.name} ({self.fingerprint})"

    def signed(self, signature: bytes, content: bytes) -> bool:
        """Whether the owner of this key signed this content (Ed25519, RFC 8032)."""
        try:
            self.key.verify(signature, content)
        except InvalidSignature:
            return False
        return True


def trusted_keys(folder: Path) -> tuple[TrustedKey, ...]:
    """The keys in a folder, by name; files that hold no Ed25519 key are passed over."""
    return tuple(key for path in sorted(folder.glob(f"*{SUFFIX}")) if (key := _key(path)) is not None)


def signer(signature: bytes, content: bytes, folder: Path) -> TrustedKey:
    """Whose signature this is, of the keys in a folder.

    Raises:
        UpdateError: nobody's of them, or there are none.
    """
    keys = trusted_keys(folder)
    if not keys:
        raise UpdateError(ErrorCode.UPDATE_NO_KEYS)
    found = next((key for key in keys if key.signed(signature, content)), None)
    if found is None:
        raise UpdateError(ErrorCode.UPDATE_NOT_SIGNED)
    return found


def fingerprint_of(key: Ed25519PublicKey) -> str:
    """What people compare of a key: 16 hexadecimal digits."""
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()[:16]


def _key(path: Path) -> TrustedKey | None:
    try:
        key = load_pem_public_key(path.read_bytes())
    except (OSError, ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PublicKey):
        _log.warning("a key for updates is no Ed25519 key")
        return None
    return TrustedKey(path.stem, fingerprint_of(key), key)
