"""Takes the place of PyInstaller's own hook."""

from bundle.qt import trimmed

hiddenimports, binaries, datas = trimmed("PySide6.QtWidgets")
