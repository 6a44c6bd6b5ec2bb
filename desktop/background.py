"""The only place where work leaves the GUI thread.

An operation runs in a thread of its own and speaks to the GUI thread through queued signals, so its callbacks
always run in the GUI thread. Results are frozen data; a `threading.Event` is the only thing both sides touch.
"""

import logging
import threading
from collections.abc import Callable, Iterable
from typing import Any, Self

from PySide6.QtCore import QObject, QThread, Signal, Slot

from core.errors import ThoraLiteError

_log = logging.getLogger(__name__)


class _Operation(QThread):
    """Work in a thread of its own; `failure` gets the exception that ended it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._error: Exception | None = None
        self._on_success: Callable[[], None] = lambda: None
        self._on_failure: Callable[[Exception], None] = lambda _error: None
        self.finished.connect(self._end)

    def failure(self, callback: Callable[[Exception], None]) -> Self:
        """Call `callback(exception)` if the work raises."""
        self._on_failure = callback
        return self

    def go(self) -> Self:
        """Start the thread."""
        self.start(QThread.Priority.LowPriority)
        return self

    def _attempt(self, work: Callable[[], None]) -> None:
        """Run the thread's work and keep what it raises."""
        try:
            work()
        except ThoraLiteError as error:
            _log.warning("%s: %s", type(error).__name__, error.code)
            self._error = error
        except Exception as error:
            _log.exception("unexpected error in the background")
            self._error = error

    @Slot()
    def _end(self) -> None:
        self.deleteLater()
        if self._error is None:
            self._on_success()
        else:
            self._on_failure(self._error)


class Call(_Operation):
    """One function call: `Call(parent, function).success(use).failure(show).go()`."""

    def __init__(self, parent: QObject, function: Callable[[], Any]) -> None:
        super().__init__(parent)
        self._function = function
        self._value: Any = None

    def success(self, callback: Callable[[Any], None]) -> Self:
        """Call `callback(value)` with what the function returned."""
        self._on_success = lambda: callback(self._value)
        return self

    def run(self) -> None:
        """The thread's body; not to be called."""
        self._attempt(self._call)

    def _call(self) -> None:
        self._value = self._function()


class Iteration(_Operation):
    """A generator, step by step; `cancel` asks it to end."""

    _stepped = Signal(object)

    def __init__(self, parent: QObject, generator: Callable[[threading.Event], Iterable[Any]]) -> None:
        super().__init__(parent)
        self._generator = generator
        self._cancel = threading.Event()
        self._on_each: Callable[[Any], None] = lambda _value: None
        self._stepped.connect(self._deliver)

    def each(self, callback: Callable[[Any], None]) -> Self:
        """Call `callback(value)` for each value the generator yields."""
        self._on_each = callback
        return self

    def success(self, callback: Callable[[], None]) -> Self:
        """Call `callback()` when the generator has ended, cancelled or not."""
        self._on_success = callback
        return self

    def cancel(self) -> None:
        """Set the event the generator was given."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to end."""
        return self._cancel.is_set()

    def run(self) -> None:
        """The thread's body; not to be called."""
        self._attempt(self._iterate)

    def _iterate(self) -> None:
        for value in self._generator(self._cancel):
            self._stepped.emit(value)

    @Slot(object)
    def _deliver(self, value: object) -> None:
        self._on_each(value)
