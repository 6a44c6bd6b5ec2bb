"""What nobody expected: it is logged, said once in a plain sentence, and the program goes on."""

import logging
import re
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler

_log = logging.getLogger(__name__)

_QUIET: Final = 30.0  # seconds in which the same mistake is not said again
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# Qt quotes names, and what follows such a sign may be one: a file, a text that was entered.
_MAYBE_A_NAME: Final = re.compile(r"[\"'/\\^@<=\d].*|[^\x20-\x7e].*", re.DOTALL)


class Unexpected(QObject):
    """Takes every exception that nothing caught, in any thread, and what Qt itself complains of."""

    _happened = Signal(object)  # Exception

    def __init__(self, say: Callable[[Exception], None], parent: QObject | None = None) -> None:
        """Begin to take them.

        Args:
            say: tells the user, in the GUI thread.
        """
        super().__init__(parent)
        self._say = say
        self._counts: Counter[str] = Counter()
        self._said: dict[str, float] = {}
        self._happened.connect(self._tell)
        sys.excepthook = self._uncaught
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(self._from_qt)

    def stop(self) -> None:
        """Leave them to Python and Qt again."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)

    def log(self, error: BaseException) -> None:
        """Log an exception: the first of its kind with its stack, of more of them only the second, fourth, eighth."""
        count = self._counts[_place(error)] = self._counts[_place(error)] + 1
        if count == 1:
            _log.error("unexpected error in the window", exc_info=(type(error), error, error.__traceback__))
        elif count & (count - 1) == 0:
            _log.error("%s again, %d times now", type(error).__name__, count)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            self.log(error)
            self._happened.emit(error)
        else:
            sys.__excepthook__(kind, error, trace)

    def _in_thread(self, found: threading.ExceptHookArgs) -> None:
        if isinstance(found.exc_value, Exception):
            self.log(found.exc_value)
            self._happened.emit(found.exc_value)

    def _unraisable(self, found: "sys.UnraisableHookArgs") -> None:
        if found.exc_value is not None:
            self.log(found.exc_value)  # while something is deleted: nothing the user could do or notice

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        place, now = _place(error), monotonic()
        if now - self._said.get(place, -_QUIET) >= _QUIET:
            self._said[place] = now
            self._say(error)

    def _from_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        text = _MAYBE_A_NAME.sub("", message or "").strip()
        said = f"Qt, {context.category or 'default'}: {text}"
        count = self._counts[said] = self._counts[said] + 1
        if count & (count - 1) == 0:
            _log.log(_LEVELS.get(kind, logging.WARNING), "%s", said)


def _place(error: BaseException) -> str:
    """Its kind, and where in the program it was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} {frames[-1].filename}:{frames[-1].lineno}" if frames else type(error).__name__
