"""What the receiver of scans is set to: known without loading a network library."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ReceiverSettings:
    """How scans are taken from an X-ray machine over the local network.

    Attributes:
        enabled: whether it listens.
        address: IPv4 address of this computer that it listens on, and no other.
        port: TCP port, 1..65535; those below 1024, with DICOM's own 104, belong to the system.
        ae_title: its own DICOM name, 1..16 characters (PS3.8 7.1.1); a machine must call it by this name.
        accepted: DICOM names of the machines that may send. While it is empty no machine may, and the receiver does
            not start.
        quota_mb: how much may lie in the folder of received scans before more is refused, in millions of bytes.
    """

    enabled: bool = False
    address: str = "127.0.0.1"
    port: int = 11112
    ae_title: str = "THORALITE"
    accepted: tuple[str, ...] = ()
    quota_mb: int = 2000
