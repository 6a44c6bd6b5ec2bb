"""What the exit codes of `thoralite` mean."""

from typing import Final

DONE: Final = 0  # every file answered; a refusal with a reason is an answer
NO_MODEL: Final = 1  # no model could be loaded, or a self-test failed
USAGE: Final = 2  # the command was not understood
SOME_UNREADABLE: Final = 3  # finished, but some files could not be read
STOPPED: Final = 4  # cancelled or the disk is full; start again to go on
