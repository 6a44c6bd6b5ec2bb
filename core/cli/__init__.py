"""The `thoralite` command."""

import sys
from collections.abc import Sequence

from core.cli.arguments import parse_arguments
from core.cli.exit_codes import NO_MODEL, STOPPED, USAGE
from core.errors import ModelError, ReportError, SettingsError, ThoraLiteError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code (see `core.cli.exit_codes`)."""
    arguments = parse_arguments(sys.argv[1:] if argv is None else argv)
    try:
        return int(arguments.command(arguments))
    except ModelError as error:
        return _complain(error, NO_MODEL)
    except SettingsError as error:
        return _complain(error, USAGE)
    except ReportError as error:
        return _complain(error, STOPPED)
    except BrokenPipeError:  # the reader of a pipe has gone, as with `| head`
        sys.stderr.close()
        return STOPPED


def _complain(error: ThoraLiteError, code: int) -> int:
    print(f"thoralite: {error}", file=sys.stderr)
    return code
