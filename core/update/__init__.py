"""Updates from one file, as on a USB stick: signed, checked, compared with what is in use, taken back on request."""

from core.update.answers import Answer, Compared
from core.update.candidate import Stage, Step
from core.update.contents import Contents, UpdateKind
from core.update.installation import Installation, check_fits, in_effect, roll_back
from core.update.pack import SUFFIX, Pack
from core.update.surroundings import Here, here

__all__ = [
    "SUFFIX",
    "Answer",
    "Compared",
    "Contents",
    "Here",
    "Installation",
    "Pack",
    "Stage",
    "Step",
    "UpdateKind",
    "check_fits",
    "here",
    "in_effect",
    "roll_back",
]
