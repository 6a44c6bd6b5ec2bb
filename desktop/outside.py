"""Hands files and folders of this computer to the programs of the system that show such."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.words import say


def show_outside(path: Path) -> bool:
    """Show a file or folder in a program of the system; False if there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(folder: Path) -> str:
    """Show a folder, made if missing, in the system's file manager; what to say if there is none, else empty."""
    folder.mkdir(parents=True, exist_ok=True)
    if show_outside(folder):
        return ""
    return say("This computer has no program that shows folders. The folder is: {place}").format(place=folder)
