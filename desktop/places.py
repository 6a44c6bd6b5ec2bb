"""Where the program keeps what is the user's."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths


def data_folder() -> Path:
    """The folder of settings, log and first workspace; it need not exist yet."""
    QCoreApplication.setApplicationName("ThoraLite")  # which the folder is named after
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def settings_file() -> Path:
    """The file of the settings; it need not exist yet."""
    return data_folder() / "settings.json"
