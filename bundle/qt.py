"""Which parts of Qt are shipped: those that a window of widgets needs on an ordinary desktop, and nothing else.

PyInstaller collects every plug-in that belongs to a Qt module, and with each of them the libraries it wants: GTK and
Kerberos come in by a theme and a network plug-in. The hooks in `bundle/hooks` ask here instead.
"""

from pathlib import PurePath
from typing import Final

from PyInstaller.utils.hooks.qt import pyside6_library_info

from core.translation import ENGLISH, LANGUAGES

PLUGINS: Final = {
    "platforms": ("qwindows", "qcocoa", "qxcb", "qwayland", "qoffscreen"),
    "imageformats": ("qjpeg", "qsvg"),  # PNG needs no plug-in; SVG are the marks of the style sheet
    "iconengines": ("qsvgicon",),
    "styles": ("qmodernwindowsstyle", "qwindowsvistastyle", "qmacstyle"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
MODULES: Final = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")
DROPPED_LIBRARIES: Final = ("opengl32sw", "d3dcompiler_47")  # drawing by OpenGL, which no part of the window does

_File = tuple[str, str]


def trimmed(module: str) -> tuple[list[str], list[_File], list[_File]]:
    """What a module of Qt needs: hidden imports, libraries and data, the last two as (file, folder in the package)."""
    imports, binaries, data = pyside6_library_info.collect_module(module)
    return (
        [name for name in imports if name in MODULES],
        [entry for entry in binaries if _is_shipped_plugin(PurePath(entry[0]))],
        [entry for entry in data if PurePath(entry[0]).stem in _translations()],
    )


def _is_shipped_plugin(file: PurePath) -> bool:
    return file.name.partition(".")[0].removeprefix("lib") in PLUGINS.get(file.parent.name, ())


def _translations() -> set[str]:
    """Qt's own texts in our languages; it has none in the others. Its Portuguese is that of Brazil."""
    return {f"qtbase_{code}" for code in LANGUAGES if code != ENGLISH} | {"qtbase_pt_BR"}
