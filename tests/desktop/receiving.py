"""What the receiver's tests send, and to whom."""

import socket
from pathlib import Path

import numpy as np
import pydicom

from desktop.receiver_settings import ReceiverSettings
from tests.imaging.dicom_files import data_set

MACHINE = "XRAY_ROOM"


def possible_settings() -> ReceiverSettings:
    """Settings under which a receiver starts: on this computer only, on a port that is free."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return ReceiverSettings(enabled=True, port=probe.getsockname()[1], accepted=(MACHINE,))


def film(**uids: str) -> pydicom.Dataset:
    """A film of 64 x 64 pixels, identified as said."""
    dataset = data_set(np.full((64, 64), 7, np.uint16))
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID, dataset.SOPInstanceUID = "1.2.1", "1.2.2", "1.2.3"
    for keyword, uid in uids.items():
        setattr(dataset, keyword, uid)
    return dataset


def files_below(folder: Path) -> list[Path]:
    """Every file in a folder and below."""
    return sorted(path for path in folder.rglob("*") if path.is_file())
