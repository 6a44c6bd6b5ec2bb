"""The command line's log, and the stacks it leaves if it crashes."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from core.crash_file import CrashWatch
from core.errors import ThoraLiteError
from core.log_file import COMMAND_LINE, start_logging, stop_logging
from core.places import log_folder
from core.support_bundle.system import log_end, log_start

_log = logging.getLogger(__name__)


@contextmanager
def recorded(command: str) -> Iterator[None]:
    """Log what the block does and how it ends; errors pass through.

    Args:
        command: the name of what the user asked for.
    """
    folder = log_folder()
    start_logging(folder, COMMAND_LINE)
    watch = CrashWatch(folder, COMMAND_LINE)
    log_start(COMMAND_LINE, command=command)
    try:
        yield
    except ThoraLiteError as error:
        _log.error("%s: %s", type(error).__name__, error.code)
        raise
    except BrokenPipeError:
        raise
    except Exception:  # a bug
        _log.exception("unexpected error")
        raise
    finally:
        watch.stop()
        log_end(COMMAND_LINE)
        stop_logging()
