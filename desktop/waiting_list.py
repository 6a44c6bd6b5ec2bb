"""What was given to the program and is not screened yet: kept on disk, so that a power cut loses nothing."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from core.errors import ErrorCode, ReportError
from core.report.replacing import replacing

_log = logging.getLogger(__name__)

_FILE: Final = "waiting.json"


def load_waiting(workspace: Path) -> list[Path]:
    """Files and folders that were still waiting when the program last ended, in order.

    A damaged list counts as empty: the results, which matter more, must still be shown.
    """
    try:
        document = json.loads((workspace / _FILE).read_text(encoding="utf-8"))
        return [Path(text) for text in document]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError):
        _log.exception("the waiting list cannot be read")
        return []


def save_waiting(workspace: Path, paths: Sequence[Path]) -> None:
    """Write the list.

    Raises:
        ReportError: it could not be written.
    """
    try:
        workspace.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportError(ErrorCode.NOT_WRITTEN, error.strerror or "") from error
    with replacing(workspace / _FILE) as file:
        file.write(json.dumps([str(path) for path in paths]).encode())
