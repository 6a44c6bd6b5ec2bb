"""Small pictures of finished cases, read in the background when a row with one is first shown."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from desktop.background import Call

if TYPE_CHECKING:
    from core.imaging.scan import ScanSource
    from core.store import Store

_AT_ONCE: Final = 64  # more than fit on a screen


class Thumbnails(QObject):
    """Asks the store for what is wanted, a screenful at a time, the last asked for first."""

    loaded = Signal(object)  # list[str]: keys of the cases whose picture is there now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: Store | None = None
        self._pixmaps: dict[str, QPixmap] = {}
        self._wanted: list[str] = []
        self._reading: Call | None = None

    def use(self, store: "Store | None") -> None:
        """Read from this store from now on."""
        self._store = store
        self._pixmaps.clear()
        self._wanted.clear()

    def get(self, key: str) -> QPixmap | None:
        """The picture of a case; None while it is not there yet. A null pixmap where the case has none."""
        if key not in self._pixmaps and key not in self._wanted:
            self._wanted.append(key)
            QTimer.singleShot(0, self._read)
        return self._pixmaps.get(key)

    def forget(self, source: "ScanSource") -> None:
        """Read the picture of a scan again when it is next wanted: it was screened anew."""
        from core.store import case_key

        self._pixmaps.pop(case_key(source), None)

    def wait(self) -> None:
        """Stop reading, before the store is closed."""
        self._store = None
        if self._reading is not None:
            self._reading.wait()

    def _read(self) -> None:
        store = self._store
        if self._reading is not None or not self._wanted or store is None:
            return
        keys, self._wanted = self._wanted[-_AT_ONCE:], self._wanted[:-_AT_ONCE]
        call = Call(self, lambda: {key: store.thumbnail(key) for key in keys})
        self._reading = call.success(self._keep).failure(self._give_up).go()

    def _keep(self, found: dict[str, bytes | None]) -> None:
        self._reading = None
        for key, data in found.items():
            pixmap = QPixmap()
            if data is not None:
                pixmap.loadFromData(data)
            self._pixmaps[key] = pixmap
        self.loaded.emit(list(found))
        self._read()

    def _give_up(self, error: Exception) -> None:
        """The list works without pictures; the log says why there are none."""
        del error
        self._reading = None
