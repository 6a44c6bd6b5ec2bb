"""The writing on the canvas: it neither zooms nor moves with the picture, and keeps to the leading edge."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTransform

GROUND: Final = QColor("#0f1214")
_VEIL: Final = QColor(15, 18, 20, 190)  # under writing that lies on the picture
_WRITING: Final = QColor("#dbe2e8")
_MARGINS: Final = (16, 10)  # to the edges of the canvas
_PADDING: Final = (6, 3)  # of the veil around writing
_GAP: Final = 8  # between two pieces of writing
_LETTER_SIZE: Final = 1.3  # of the letters at the edges, in sizes of the other writing
_LEGEND_BAR: Final = QSize(150, 9)
_FLIP: Final = QTransform.fromScale(-1, 1)


@dataclass(frozen=True)
class Edges:
    """Letters of the patient's sides at the edges of the canvas; empty where they are unknown."""

    left: str = ""
    top: str = ""
    right: str = ""
    bottom: str = ""


@dataclass(frozen=True)
class ScaleBar:
    """A length on the canvas: in words and in pixels."""

    text: str
    length: int


@dataclass(frozen=True, eq=False)
class Legend:
    """What the colours of the heat map mean, from little evidence to much.

    Attributes:
        least, most: what the two ends of the bar mean.
        bar: the colours, from the least at the left.
    """

    least: str
    most: str
    bar: QImage


@dataclass(frozen=True)
class Writing:
    """Everything that is written on a canvas; what is empty or None is not.

    Attributes:
        message: in the middle, in place of a picture.
        heading: above, at the leading edge.
        corner: below, at the leading edge.
    """

    message: str = ""
    heading: str = ""
    corner: str = ""
    edges: Edges = Edges()
    scale_bar: ScaleBar | None = None
    legend: Legend | None = None


def write(painter: QPainter, canvas: QRect, writing: Writing) -> None:
    """Write on a canvas; the painter's layout direction says which edge is the leading one."""
    painter.setPen(_WRITING)
    area = canvas.adjusted(_MARGINS[0], _MARGINS[1], -_MARGINS[0], -_MARGINS[1])
    if writing.message:
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, writing.message)
    taken: list[QRect] = []
    if writing.heading:
        taken.append(_write_text(painter, area, writing.heading, Qt.AlignmentFlag.AlignTop))
    if writing.corner:
        taken.append(_write_text(painter, area, writing.corner, Qt.AlignmentFlag.AlignBottom))
    if writing.legend is not None:
        taken.append(_draw_legend(painter, area, writing.legend, taken))
    if writing.scale_bar is not None:
        taken.append(_draw_scale_bar(painter, area, writing.scale_bar, taken))
    _write_edges(painter, area, writing.edges, taken)


def _write_text(painter: QPainter, area: QRect, text: str, edge: Qt.AlignmentFlag) -> QRect:
    """Write at the leading edge, above or below; broken where it is too wide."""
    flags = Qt.AlignmentFlag.AlignLeading | edge | Qt.TextFlag.TextWordWrap
    place = painter.boundingRect(area, flags, text)
    painter.fillRect(_veiled(place), _VEIL)
    painter.drawText(area, flags, text)
    return _veiled(place)


def _draw_legend(painter: QPainter, area: QRect, legend: Legend, taken: list[QRect]) -> QRect:
    """Above, at the trailing edge: a bar of colours, and what its ends mean."""
    line = painter.fontMetrics().lineSpacing()
    ends = sum(painter.fontMetrics().horizontalAdvance(text) for text in (legend.least, legend.most))
    width = max(_LEGEND_BAR.width(), ends + 4 * _GAP)
    place = QRect(area.topLeft(), QSize(width, line + _LEGEND_BAR.height() + 2))
    if not _mirrored(painter):
        place.moveRight(area.right())
    place = _clear_of(taken, place, down=True)
    painter.fillRect(_veiled(place), _VEIL)
    bar = QRect(place.topLeft(), QSize(width, _LEGEND_BAR.height()))
    painter.drawImage(bar, legend.bar.transformed(_FLIP) if _mirrored(painter) else legend.bar)
    below = Qt.AlignmentFlag.AlignBottom
    painter.drawText(place, Qt.AlignmentFlag.AlignLeading | below, legend.least)
    painter.drawText(place, Qt.AlignmentFlag.AlignTrailing | below, legend.most)
    return _veiled(place)


def _draw_scale_bar(painter: QPainter, area: QRect, bar: ScaleBar, taken: list[QRect]) -> QRect:
    """Below, at the trailing edge: a line with its length above it."""
    line = painter.fontMetrics().lineSpacing()
    width = max(bar.length, painter.fontMetrics().horizontalAdvance(bar.text))
    place = QRect(area.left(), area.bottom() - line - 8, width, line + 8)
    if not _mirrored(painter):
        place.moveRight(area.right())
    place = _clear_of(taken, place, down=False)
    painter.fillRect(_veiled(place), _VEIL)
    left = place.left() + (width - bar.length) // 2
    right, foot = left + bar.length, place.bottom() - 3
    painter.drawLine(left, foot, right, foot)
    for end in (left, right):
        painter.drawLine(end, foot - 4, end, foot + 4)
    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, bar.text)
    return _veiled(place)


def _write_edges(painter: QPainter, area: QRect, edges: Edges, taken: list[QRect]) -> None:
    """The patient's sides: letters that are the same in every language, at the edges they stand for."""
    font = QFont(painter.font())
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * _LETTER_SIZE)
    painter.setFont(font)
    for text, edge in (
        (edges.left, Qt.Edge.LeftEdge),
        (edges.right, Qt.Edge.RightEdge),
        (edges.top, Qt.Edge.TopEdge),
        (edges.bottom, Qt.Edge.BottomEdge),
    ):
        if text:
            place = _at_edge(QRect(0, 0, *_letter_size(painter, text)), area, edge)
            place = _clear_of(taken, place, down=edge is not Qt.Edge.BottomEdge)
            painter.fillRect(_veiled(place), _VEIL)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            taken.append(_veiled(place))


def _letter_size(painter: QPainter, text: str) -> tuple[int, int]:
    return painter.fontMetrics().horizontalAdvance(text), painter.fontMetrics().height()


def _at_edge(place: QRect, area: QRect, edge: Qt.Edge) -> QRect:
    """A rectangle moved to the middle of one edge of the area."""
    place.moveCenter(area.center())
    if edge is Qt.Edge.LeftEdge:
        place.moveLeft(area.left())
    elif edge is Qt.Edge.RightEdge:
        place.moveRight(area.right())
    elif edge is Qt.Edge.TopEdge:
        place.moveTop(area.top())
    else:
        place.moveBottom(area.bottom())
    return place


def _clear_of(taken: list[QRect], place: QRect, down: bool) -> QRect:
    """The place itself, or moved down or up until it covers nothing that is already written."""
    for other in sorted(taken, key=QRect.top, reverse=not down):
        if _veiled(place).intersects(other):
            if down:
                place.moveTop(other.bottom() + _GAP)
            else:
                place.moveBottom(other.top() - _GAP)
    return place


def _veiled(place: QRect) -> QRect:
    return place.adjusted(-_PADDING[0], -_PADDING[1], _PADDING[0], _PADDING[1])


def _mirrored(painter: QPainter) -> bool:
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
