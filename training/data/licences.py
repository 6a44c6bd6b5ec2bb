"""What may be used commercially."""

from typing import Final

from training.data.catalogue import DATASETS, Use
from training.data.datasets import Picture

_FREE: Final = ("CC BY", "CC0", "APACHE", "PUBLIC DOMAIN")
_NOT: Final = ("NC", "ND")


def commercial(picture: Picture) -> bool:
    """Whether the licence of a picture, or of its set, permits commercial use.

    What is not stated, research only, or granted for the length of an emergency is not permitted.
    """
    use = DATASETS[picture.dataset].use
    return use is Use.COMMERCIAL or (use is Use.MIXED and permits_commercial_use(picture.licence))


def permits_commercial_use(licence: str) -> bool:
    """Whether the short name of a licence, such as "CC BY-NC -SA 4.0", permits commercial use."""
    words = licence.upper().replace("-", " ").split()
    return " ".join(words).startswith(_FREE) and not any(word in _NOT for word in words)
