"""The receiver of scans: takes what the X-ray machine sends by DICOM C-STORE over the local network.

The only module that loads a network library, and that only when the clinic has switched the receiver on. The library
brings threads of its own; they speak to the window through queued signals.
"""

import errno
import ipaddress
import logging
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.errors import ErrorCode, ReportError, ScanError, SettingsError, ThoraLiteError
from core.imaging.failures import silence_libraries
from desktop.received_files import MismatchError, ReceivedFiles
from desktop.receiver_settings import ReceiverSettings

if TYPE_CHECKING:
    from pynetdicom import AE
    from pynetdicom.dimse_primitives import C_STORE
    from pynetdicom.events import Event
    from pynetdicom.transport import ThreadedAssociationServer

_log = logging.getLogger(__name__)

QUIET: Final = 2_000  # milliseconds after the last connection before a series counts as complete
QUIET_WHILE_OPEN: Final = 60_000  # the same while a connection that brought a part of it is still open
_CONNECTIONS: Final = 4  # at the same time
_PDU_BYTES: Final = 1 << 17
_LARGEST_OBJECT: Final = 1 << 30  # bytes; it is held in memory until it is whole
_SECONDS_TO_WAIT: Final = 60  # for a silent machine, before the connection is closed
_SECONDS_FOR_GOODBYE: Final = 0.4
_SUCCESS, _NO_ROOM, _OTHER_THAN_SAID, _NOT_UNDERSTOOD = 0x0000, 0xA700, 0xA900, 0xC000  # PS3.4 table B.2-1
_SOP_CLASSES: Final = (
    "1.2.840.10008.5.1.4.1.1.1",  # CR
    "1.2.840.10008.5.1.4.1.1.1.1",  # DX for presentation
    "1.2.840.10008.5.1.4.1.1.1.1.1",  # DX for processing
    "1.2.840.10008.5.1.4.1.1.2",  # CT
    "1.2.840.10008.5.1.4.1.1.2.1",  # enhanced CT
    "1.2.840.10008.5.1.4.1.1.6.1",  # ultrasound
    "1.2.840.10008.5.1.4.1.1.3.1",  # ultrasound, multi-frame
    "1.2.840.10008.5.1.4.1.1.7",  # secondary capture
    "1.2.840.10008.5.1.4.1.1.7.2",  # the same, multi-frame: grey bytes
    "1.2.840.10008.5.1.4.1.1.7.3",  # grey words
    "1.2.840.10008.5.1.4.1.1.7.4",  # colour
)
_PREAMBLE: Final = b"\0" * 128 + b"DICM"  # PS3.10 7.1
_VERIFICATION: Final = "1.2.840.10008.1.1"
_RLE: Final = "1.2.840.10008.1.2.5"


class Receiver(QObject):
    """Listens while it is started; lives in the window's thread.

    Signals:
        received: a `Path`, the folder of a series that is complete; again if more of it comes later.
        failed: a `ThoraLiteError` a person should see, once until a scan is accepted again.
        state_changed: it was started or stopped.
    """

    received = Signal(object)
    failed = Signal(object)
    state_changed = Signal()
    _kept = Signal(str, object)  # a series folder, the connection that brought it
    _refused = Signal(object)
    _closed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: ThreadedAssociationServer | None = None
        self._files: ReceivedFiles | None = None
        self._arriving: dict[str, _Arrival] = {}
        self._has_complained = False
        self._kept.connect(self._note)
        self._refused.connect(self._complain)
        self._closed.connect(self._end_of_connection)

    @property
    def running(self) -> bool:
        """Whether it listens."""
        return self._server is not None

    @property
    def quota_used(self) -> int:
        """Bytes in the folder of received scans; 0 while it is stopped."""
        return self._files.used if self._files else 0

    def start(self, settings: ReceiverSettings, folder: Path) -> None:
        """Listen on the address of the settings, and on no other; stops first if it is running.

        Args:
            settings: `enabled` is not asked.
            folder: where scans are kept, as `<study>/<series>/<object>.dcm`; made if missing.

        Raises:
            SettingsError: RECEIVER_NO_SENDER, no machine may send; BAD_SETTING, a name, the port or the address is
                none; RECEIVER_NOT_STARTED, this computer has no such address or the port is taken.
            ReportError: the folder cannot be made.
        """
        self.stop()
        _check(settings)
        entity = _entity(settings)
        files = ReceivedFiles(folder, settings.quota_mb)
        try:
            place = (settings.address, settings.port)
            server = entity.start_server(place, block=False, evt_handlers=self._handlers(files))
        except (OSError, OverflowError) as error:
            detail = errno.errorcode.get(getattr(error, "errno", None) or 0, type(error).__name__)
            raise SettingsError(
                ErrorCode.RECEIVER_NOT_STARTED, f"{settings.address}:{settings.port}, {detail}"
            ) from error
        self._server, self._files, self._has_complained = server, files, False
        _log.info("receiver listens: %d machines may send", len(settings.accepted))
        self.state_changed.emit()
        for series in files.left_over():
            self._pass_on(series)

    def stop(self, pass_on: bool = True) -> None:
        """Close every connection and listen no more.

        Args:
            pass_on: emit `received` for what has arrived of a series so far; without it, as when the program ends,
                that is done at the next start.
        """
        server, self._server = self._server, None
        if server is None:
            return
        server.shutdown()
        _hang_up(server.ae)
        for series in list(self._arriving):
            self._forget(series)
            if pass_on:
                self._pass_on(Path(series))
        self._files = None
        _log.info("receiver stopped")
        self.state_changed.emit()

    def _handlers(self, files: ReceivedFiles) -> list[Any]:
        """What is done in the library's threads."""
        from pynetdicom import evt

        pending: dict[int, int] = {}  # bytes since the last whole object, by connection

        def store(event: "Event") -> int:
            pending[id(event.assoc)] = 0
            return self._store(event, files)

        def count_bytes(event: "Event") -> None:
            pending[id(event.assoc)] = pending.get(id(event.assoc), 0) + len(event.data)
            if pending[id(event.assoc)] > _LARGEST_OBJECT:
                event.assoc.abort(block=False)

        def closed(event: "Event") -> None:
            pending.pop(id(event.assoc), None)
            self._closed.emit(id(event.assoc))

        return [
            (evt.EVT_C_STORE, store),
            (evt.EVT_DATA_RECV, count_bytes),
            (evt.EVT_CONN_CLOSE, closed),
        ]

    def _store(self, event: "Event", files: ReceivedFiles) -> int:
        """Keep one object; returns the C-STORE status."""
        from pynetdicom.dsutils import encode_file_meta

        request = cast("C_STORE", event.request)
        data = cast(BytesIO, request.DataSet).getbuffer()
        head = _PREAMBLE + encode_file_meta(event.file_meta)
        try:
            kept = files.keep(head, data, str(request.AffectedSOPClassUID), str(request.AffectedSOPInstanceUID))
        except MismatchError:
            return _OTHER_THAN_SAID
        except ScanError:
            return _NOT_UNDERSTOOD
        except ReportError as error:
            self._refused.emit(error)
            return _NO_ROOM
        except Exception:  # a bug: the machine keeps its scan
            _log.exception("unexpected error while receiving a scan")
            return _NOT_UNDERSTOOD
        if kept.is_new:
            self._kept.emit(str(kept.series), id(event.assoc))
        return _SUCCESS

    @Slot(str, object)
    def _note(self, series: str, connection: int) -> None:
        self._has_complained = False
        if not self.running:
            return  # it is passed on at the next start
        if series not in self._arriving:
            self._arriving[series] = _Arrival(self, lambda: self._complete(series))
        self._arriving[series].more(connection)

    @Slot(object)
    def _end_of_connection(self, connection: int) -> None:
        for arrival in self._arriving.values():
            arrival.connection_closed(connection)

    @Slot(object)
    def _complain(self, error: ThoraLiteError) -> None:
        if not self._has_complained:
            self._has_complained = True
            self.failed.emit(error)

    def _complete(self, series: str) -> None:
        self._forget(series)
        self._pass_on(Path(series))

    def _forget(self, series: str) -> None:
        arrival = self._arriving.pop(series)
        arrival.stop()
        arrival.deleteLater()

    def _pass_on(self, series: Path) -> None:
        self.received.emit(series)
        if self._files:
            self._files.passed_on(series)


class _Arrival(QTimer):
    """A series of which parts are arriving; fires when it is complete."""

    def __init__(self, parent: QObject, complete: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.timeout.connect(complete)
        self._connections: set[int] = set()

    def more(self, connection: int) -> None:
        """A part came."""
        self._connections.add(connection)
        self.start(QUIET_WHILE_OPEN)

    def connection_closed(self, connection: int) -> None:
        """A connection has ended, perhaps one that brought parts."""
        if connection in self._connections:
            self._connections.remove(connection)
            self.start(QUIET_WHILE_OPEN if self._connections else QUIET)


def _hang_up(entity: "AE") -> None:
    """End every connection: politely where there is somebody to talk to, and in any case soon."""
    connections = entity.active_associations
    for connection in connections:
        if connection.is_established:
            connection.abort(block=False)
            connection.dul.join(_SECONDS_FOR_GOODBYE / _CONNECTIONS)
    for connection in connections:
        connection.dul.kill_dul()  # else a silent machine would keep the program from ending


def _check(settings: ReceiverSettings) -> None:
    if not settings.accepted:
        raise SettingsError(ErrorCode.RECEIVER_NO_SENDER)
    if not 1 <= settings.port <= 65_535:
        raise SettingsError(ErrorCode.BAD_SETTING, f"port {settings.port}")
    try:
        is_every_address = ipaddress.IPv4Address(settings.address).is_unspecified
    except ValueError as error:
        raise SettingsError(ErrorCode.BAD_SETTING, f"address {settings.address}") from error
    if is_every_address:
        raise SettingsError(ErrorCode.BAD_SETTING, f"address {settings.address}: name one address")


def _entity(settings: ReceiverSettings) -> "AE":
    """The application entity: who it is, who may call it, and what it takes."""
    from pynetdicom import AE, _config

    from core.imaging.codecs import SYNTAXES, UNCOMPRESSED

    logging.getLogger("pynetdicom").setLevel(logging.CRITICAL + 1)  # it would write of patients
    _config.LOG_HANDLER_LEVEL = "none"
    silence_libraries()
    try:
        entity = AE(settings.ae_title)
        entity.require_calling_aet = list(settings.accepted)
    except (ValueError, TypeError) as error:
        raise SettingsError(ErrorCode.BAD_SETTING, "AE title") from error
    entity.require_called_aet = True
    entity.maximum_associations = _CONNECTIONS
    entity.maximum_pdu_size = _PDU_BYTES
    entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = _SECONDS_TO_WAIT
    syntaxes = sorted({*UNCOMPRESSED, *SYNTAXES, _RLE})
    for sop_class in _SOP_CLASSES:
        entity.add_supported_context(sop_class, syntaxes)
    entity.add_supported_context(_VERIFICATION)
    return entity
