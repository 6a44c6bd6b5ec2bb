"""The `thoralite` command."""

import logging
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from core.cli.exit_codes import NO_MODEL, STOPPED, USAGE
from core.errors import ModelError, ReportError, SettingsError, ThoraLiteError
from core.processor import accepted_by_numpy, processor_fits, processor_name

_TOO_OLD: Final = "The processor of this computer is too old for ThoraLite. Use a computer made after 2013."
_NO_MEMORY: Final = (
    "This computer has too little free memory; finished scans are kept. Close other programs and start again."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code (see `core.cli.exit_codes`)."""
    if not processor_fits():  # before anything is imported that ends the process there
        return _refuse()
    from core.cli.arguments import parse_arguments
    from core.cli.recording import recorded

    logging.getLogger("core").addHandler(logging.NullHandler())  # else Python prints tracebacks to the terminal
    arguments = parse_arguments(sys.argv[1:] if argv is None else argv)
    if not accepted_by_numpy():  # asked last, as loading it takes time that --help and --version need not
        return _refuse()
    try:
        with recorded(arguments.command.__name__.strip("_")):
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
    except MemoryError:
        print(f"thoralite: {_NO_MEMORY}", file=sys.stderr)
        return STOPPED
    except Exception as error:  # a bug: it is in the log, and no traceback reaches a user
        where = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__}, {Path(where.filename).name}:{where.lineno}"
        print(f"thoralite: The program made a mistake and stopped; finished scans are kept. ({place})", file=sys.stderr)
        print("`thoralite support-bundle` writes a file for whoever helps you with ThoraLite.", file=sys.stderr)
        return STOPPED


def _refuse() -> int:
    print(f"thoralite: {_TOO_OLD} ({processor_name()})", file=sys.stderr)
    return NO_MODEL


def _complain(error: ThoraLiteError, code: int) -> int:
    print(f"thoralite: {error}", file=sys.stderr)
    return code
