"""What the exit codes of `thoralite` mean."""

from typing import Final

DONE: Final = 0  # every file answered; a refusal with a reason is an answer
NO_MODEL: Final = 1  # nothing can be judged: no model loads, a self-test failed, or the processor is too old
USAGE: Final = 2  # the command was not understood
SOME_UNREADABLE: Final = 3  # finished, but some files could not be read
STOPPED: Final = 4  # cancelled or the disk is full; start again to go on
NOT_UPDATED: Final = 5  # an update was refused, failed or was not wanted; nothing has changed
