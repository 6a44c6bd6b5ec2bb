"""The `thoralite` command."""

import logging
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from core.cli.arguments import parse_arguments
from core.cli.exit_codes import NO_MODEL, STOPPED, USAGE
from core.errors import ModelError, ReportError, SettingsError, ThoraLiteError

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code (see `core.cli.exit_codes`)."""
    logging.getLogger("core").addHandler(logging.NullHandler())  # else Python prints tracebacks to the terminal
    arguments = parse_arguments(sys.argv[1:] if argv is None else argv)
    try:
        return int(arguments.command(arguments))
    except ModelError as error:
        return _complain(error, NO_MODEL)
    except SettingsError as error:
        return _complain(error, USAGE)
    except ReportError as error:
        return _complain(error, STOPPED)
    except KeyboardInterrupt:  # pressed twice, or where nothing is kept
        return STOPPED
    except BrokenPipeError:  # the reader of a pipe has gone, as with `| head`
        sys.stderr.close()
        return STOPPED
    except Exception as error:  # a bug: no traceback reaches a user, and no patient data the log
        _log.exception("unexpected error")
        where = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__}, {Path(where.filename).name}:{where.lineno}"
        print(f"thoralite: The program made a mistake and stopped; finished scans are kept. ({place})", file=sys.stderr)
        return STOPPED


def _complain(error: ThoraLiteError, code: int) -> int:
    print(f"thoralite: {error}", file=sys.stderr)
    return code
