"""Where Qt's own file dialog leads and what it remembers. It is used on Linux; elsewhere the system's own is."""

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QSettings, QStandardPaths, QUrl

_INSERTED: Final = ("media/*", "media/*/*", "run/media/*/*", "mnt/*")  # where Linux shows USB sticks and CDs


def remember_places_in(folder: Path) -> None:
    """Have the dialog keep what it remembers in a folder of the program, not in the home of whoever works here."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))


def first_folder(kind: QStandardPaths.StandardLocation) -> str:
    """The user's folder for documents and the like; the home where there is none, as Qt would lead above it."""
    folder = QStandardPaths.writableLocation(kind)
    return folder if os.path.isdir(folder) else QDir.homePath()


def offer_places(root: Path = Path("/")) -> None:
    """Offer USB sticks, CDs and the user's own folders at the side of the next dialog.

    Args:
        root: of all folders.
    """
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.beginGroup("FileDialog")
    settings.setValue("shortcuts", ["file:", *(QUrl.fromLocalFile(place).toString() for place in _places(root))])
    if not settings.contains("viewMode"):
        settings.setValue("viewMode", "Detail")  # with dates, which tell the newest folder
    settings.remove("history")  # folders may be called after patients


def _places(root: Path) -> list[str]:
    location = QStandardPaths.StandardLocation
    kinds = (location.HomeLocation, location.DesktopLocation, location.DocumentsLocation)
    own = [first_folder(kind) for kind in kinds]
    inserted = [str(path) for pattern in _INSERTED for path in sorted(root.glob(pattern)) if os.path.ismount(path)]
    return list(dict.fromkeys([*own, *inserted]))
