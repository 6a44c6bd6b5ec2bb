"""What the system asks of the program: to open files that were double-clicked (macOS), and to end."""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class SystemRequests(QObject):
    """Passes them on in the GUI thread.

    Without it a logout would break the program off in the middle of a scan.
    """

    files_wanted = Signal(object)  # list[Path]
    ending = Signal()  # the system goes down, or wants this program to end

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.installEventFilter(self)
        app.commitDataRequest.connect(self._end)
        if sys.platform != "win32":
            self._take_signals()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: macOS hands over double-clicked files as events."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files_wanted.emit([Path(event.file())])
            return True
        return super().eventFilter(watched, event)

    def stop(self) -> None:
        """Leave the signals to the system again."""
        if sys.platform != "win32":
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            signal.set_wakeup_fd(-1)
            self._notifier.setEnabled(False)
            for end in (self._read_end, self._write_end):
                os.close(end)

    def _take_signals(self) -> None:
        """Hear of SIGTERM at once: Python's own handlers only run when Python next has something to do."""
        self._read_end, self._write_end = os.pipe()
        for end in (self._read_end, self._write_end):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._write_end)
        signal.signal(signal.SIGTERM, lambda *_: None)
        self._notifier = QSocketNotifier(self._read_end, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._signalled)

    def _signalled(self) -> None:
        if signal.SIGTERM in os.read(self._read_end, 64):
            self._end()

    def _end(self) -> None:
        """Close every window; the one that screens finishes its scan and keeps it."""
        self.ending.emit()
        self._app.closeAllWindows()
