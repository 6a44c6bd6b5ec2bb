"""Marks and tool icons, drawn on a 24 x 24 grid so that they are sharp at every size and in every palette."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QPixmapCache,
    QPolygonF,
)

from desktop.style import Mark, mark_colour

_SIZES: Final = (16, 20, 24, 32, 48, 64, 96, 128)

# Strokes of the tool icons: points in SVG-like order, one list a stroke.
_LINES: Final[dict[str, tuple[tuple[tuple[float, float], ...], ...]]] = {
    "file": (
        ((14, 3), (6, 3), (6, 21), (18, 21), (18, 7), (14, 3), (14, 7), (18, 7)),
        ((12, 18), (12, 11)),
        ((9, 14), (12, 11), (15, 14)),
    ),
    "folder": (((3, 19), (3, 5), (9, 5), (11, 8), (21, 8), (21, 19), (3, 19)),),
    "save": (((12, 3), (12, 15)), ((7, 10), (12, 15), (17, 10)), ((4, 16), (4, 20), (20, 20), (20, 16))),
    "results": (
        ((5, 3), (19, 3), (19, 21), (5, 21), (5, 3)),
        ((8, 8), (16, 8)),
        ((8, 12), (16, 12)),
        ((8, 16), (13, 16)),
    ),
    "fit": (
        ((4, 9), (4, 4), (9, 4)),
        ((15, 4), (20, 4), (20, 9)),
        ((20, 15), (20, 20), (15, 20)),
        ((9, 20), (4, 20), (4, 15)),
    ),
    "reset": (((5, 4), (5, 9), (10, 9)),),  # the arc is added in `_draw_tool`
    "pause": (((8.5, 5), (8.5, 19)), ((15.5, 5), (15.5, 19))),
    "settings": (
        ((4, 7), (20, 7)),
        ((4, 12), (20, 12)),
        ((4, 17), (20, 17)),
        ((9, 5), (9, 9)),
        ((15, 10), (15, 14)),
        ((8, 15), (8, 19)),
    ),
    "print": (
        ((7, 9), (7, 3), (17, 3), (17, 9)),
        ((7, 16), (4, 16), (4, 9), (20, 9), (20, 16), (17, 16)),
        ((7, 13), (7, 21), (17, 21), (17, 13), (7, 13)),
    ),
    "compare": (((3, 4), (11, 4), (11, 20), (3, 20), (3, 4)), ((13, 4), (21, 4), (21, 20), (13, 20), (13, 4))),
    "lock": (
        ((5, 11), (19, 11), (19, 21), (5, 21), (5, 11)),
        ((8, 11), (8, 7), (10, 4), (14, 4), (16, 7), (16, 11)),
    ),
    "cancel": (((6, 6), (18, 18)), ((18, 6), (6, 18))),
    "continue": (((8, 5), (18, 12), (8, 19), (8, 5)),),
}


def mark_icon(mark: Mark, palette: QPalette) -> QIcon:
    """The mark's shape in its colour."""
    icon, colour = QIcon(), mark_colour(mark, palette)
    for pixmap in _pixmaps(f"mark {mark} {colour.name()}", partial(_draw_mark, mark=mark, colour=colour)):
        icon.addPixmap(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)  # or Qt would tint it
    return icon


def tool_icon(name: str, palette: QPalette) -> QIcon:
    """A line icon in the colour of button text, paler while disabled."""
    icon = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Normal),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        for pixmap in _pixmaps(f"tool {name} {colour.name()}", partial(_draw_tool, name=name, colour=colour)):
            icon.addPixmap(pixmap, mode)
    return icon


def _pixmaps(name: str, draw: Callable[[QPainter], None]) -> list[QPixmap]:
    """One picture of each size; those drawn before, which `name` tells apart, come from Qt's cache."""
    pixmaps = []
    for size in _SIZES:
        pixmap, key = QPixmap(), f"thoralite {name} {size}"
        if QPixmapCache.find(key, pixmap):
            pixmaps.append(pixmap)
            continue
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size / 24, size / 24)
        draw(painter)
        painter.end()
        QPixmapCache.insert(key, pixmap)
        pixmaps.append(pixmap)
    return pixmaps


def _draw_tool(painter: QPainter, name: str, colour: QColor) -> None:
    painter.setPen(_pen(colour, 1.7))
    for points in _LINES[name]:
        painter.drawPolyline(_polygon(points))
    if name == "reset":
        painter.drawArc(QRectF(4.5, 4.5, 15, 15), 150 * 16, -300 * 16)


def _draw_mark(painter: QPainter, mark: Mark, colour: QColor) -> None:
    """Triangle, diamond, square and circle as on the printed report, each with a sign cut out in its middle."""
    painter.setPen(_pen(colour, 1.8))
    if mark in (Mark.WAITING, Mark.IN_WORK):
        painter.drawEllipse(QPointF(12, 12), 8, 8)
        if mark is Mark.IN_WORK:
            painter.setBrush(QBrush(colour))
            painter.drawPie(QRectF(4, 4, 16, 16), 90 * 16, -180 * 16)
        return
    if mark is Mark.READ_FIRST:
        painter.drawPath(_eye())
        painter.setBrush(QBrush(colour))
        painter.drawEllipse(QPointF(12, 12), 2.6, 2.6)
        return
    painter.setBrush(QBrush(colour))
    painter.drawPath(_outline(mark))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(_pen(colour, 2.2))
    _draw_sign(painter, mark)


def _eye() -> QPainterPath:
    path = QPainterPath(QPointF(2, 12))
    path.quadTo(12, 1.5, 22, 12)
    path.quadTo(12, 22.5, 2, 12)
    return path


def _outline(mark: Mark) -> QPainterPath:
    path = QPainterPath()
    if mark is Mark.REFER:
        path.addPolygon(_polygon(((12, 3), (22, 20.5), (2, 20.5), (12, 3))))
    elif mark is Mark.CANNOT_SAY:
        path.addPolygon(_polygon(((12, 1.8), (22.2, 12), (12, 22.2), (1.8, 12), (12, 1.8))))
    elif mark is Mark.NO_SIGN:
        path.addEllipse(QPointF(12, 12), 9.4, 9.4)
    elif mark is Mark.FAILED:
        path.addPolygon(
            _polygon(((8, 2.5), (16, 2.5), (21.5, 8), (21.5, 16), (16, 21.5), (8, 21.5), (2.5, 16), (2.5, 8), (8, 2.5)))
        )
    else:
        path.addRoundedRect(QRectF(3, 3, 18, 18), 2, 2)
    return path


def _draw_sign(painter: QPainter, mark: Mark) -> None:
    if mark is Mark.REFER:
        painter.drawLine(QPointF(12, 9.5), QPointF(12, 14.2))
        painter.drawPoint(QPointF(12, 17.8))
    elif mark is Mark.CANNOT_SAY:
        painter.drawArc(QRectF(9, 6.4, 6, 6), 180 * 16, -230 * 16)
        painter.drawLine(QPointF(12.4, 12.2), QPointF(12, 14))
        painter.drawPoint(QPointF(12, 17.4))
    elif mark is Mark.NO_SIGN:
        painter.drawPolyline(_polygon(((7.8, 12.4), (10.8, 15.4), (16.4, 9))))
    elif mark is Mark.FAILED:
        painter.drawPolyline(_polygon(((8.5, 8.5), (15.5, 15.5))))
        painter.drawPolyline(_polygon(((15.5, 8.5), (8.5, 15.5))))
    else:
        painter.drawArc(QRectF(7.5, 7.5, 9, 9), 60 * 16, -300 * 16)
        painter.drawPolyline(_polygon(((14.6, 5.2), (14.4, 8.3), (17.4, 8.6))))


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _polygon(points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
