"""The program's icon in the files that Windows and macOS want, drawn from the SVG at each size."""

import sys
from pathlib import Path
from typing import Final

from PIL import Image

from core.paths import ICONS

ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)  # also those of 125 % and 150 % screens
ICNS_SIZES: Final = (32, 64, 128, 256, 512, 1024)


def program_icon(folder: Path) -> str | None:
    """Write the icon file that an executable takes on this system; returns its path, None where it takes none."""
    if sys.platform == "win32":
        return str(write_ico(folder / "thoralite.ico"))
    if sys.platform == "darwin":
        return str(write_icns(folder / "thoralite.icns"))
    return None


def write_ico(path: Path) -> Path:
    """Write Windows' icon file; returns its path."""
    pictures = _drawn(ICO_SIZES)
    pictures[-1].save(path, "ICO", sizes=[(size, size) for size in ICO_SIZES], append_images=pictures[:-1])
    return path


def write_icns(path: Path) -> Path:
    """Write macOS's icon file; returns its path."""
    pictures = _drawn(ICNS_SIZES)
    pictures[-1].save(path, "ICNS", append_images=pictures[:-1])
    return path


def _drawn(sizes: tuple[int, ...]) -> list[Image.Image]:
    """RGBA pictures, each drawn at its own size: a small one shrunk from a large one is blurred."""
    from PySide6.QtCore import QByteArray, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    svg = QSvgRenderer(QByteArray((ICONS / "thoralite.svg").read_bytes()))
    pictures = []
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_RGBA8888)
        image.fill(0)
        painter = QPainter(image)
        svg.render(painter, QRectF(0, 0, size, size))
        painter.end()
        pictures.append(Image.frombytes("RGBA", (size, size), bytes(image.constBits())))
    return pictures
