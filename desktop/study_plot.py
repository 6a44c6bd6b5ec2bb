"""The ROC curve of a study, with the chosen thresholds on it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.evaluation.thresholds import HIGHEST, LOWEST

if TYPE_CHECKING:
    from core.evaluation.thresholds import ModelStudy, ThresholdRates

_STEPS: Final = (0, 20, 40, 60, 80, 100)
_MARKER: Final = 6.0
_GAP: Final = 16.0
_TITLE_FLAGS: Final = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
_KEYS: Final = {
    Qt.Key.Key_Up: -1,  # a lower threshold refers more: up the curve
    Qt.Key.Key_Right: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: 1,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_PageDown: 5,
}


class RocPlot(QWidget):
    """Curve, interval band, the delivered and the chosen threshold. Mouse and keys move the chosen one."""

    refer_moved = Signal(int)  # per cent

    def __init__(self, study: "ModelStudy", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._chosen: ThresholdRates = study.shipped[1]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Curve of right and needless referrals"))
        self.setToolTip(self.tr("Click on the curve, or press the arrow keys, to move the threshold for referring."))

    def show_chosen(self, chosen: "ThresholdRates", in_words: str) -> None:
        """Mark the chosen threshold.

        Args:
            in_words: the figures there, for people who cannot see the plot.
        """
        self._chosen = chosen
        self.setAccessibleDescription(in_words)
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: a square with its labels."""
        line = round(QFontMetricsF(self.font()).height())
        return QSize(20 * line, 20 * line)

    def minimumSizeHint(self) -> QSize:
        """Qt: small enough for a small screen."""
        line = round(QFontMetricsF(self.font()).height())
        return QSize(11 * line, 10 * line)

    def position(self, rates: "ThresholdRates") -> QPointF:
        """Where a threshold lies in the widget."""
        return self._at(1 - rates.specificity.value, rates.sensitivity.value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: choose the threshold nearest to the pointer."""
        self._choose_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: as a press; only called while a button is held."""
        self._choose_at(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrow and page keys move the threshold."""
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        percent = round(self._chosen.threshold * 100) + step
        self.refer_moved.emit(min(max(percent, LOWEST), HIGHEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw everything."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the axes run as in every such plot
        self._draw_axes(painter)
        self._draw_band(painter)
        self._draw_curve(painter)
        self._draw_markers(painter)
        self._draw_legend(painter)

    def _choose_at(self, place: QPointF) -> None:
        def distance(rates: "ThresholdRates") -> float:
            apart = self.position(rates) - place
            return QPointF.dotProduct(apart, apart)

        nearest = min(self._study.table, key=distance)
        self.refer_moved.emit(round(nearest.threshold * 100))

    def _titles(self) -> tuple[str, str]:
        """What the upright and the level axis count."""
        return (
            self.tr("Referred, of 100 people with pneumonia"),
            self.tr("Referred, of 100 people without pneumonia"),
        )

    def _title_height(self, title: str) -> float:
        room = QRectF(0, 0, self.width(), self.height())
        return QFontMetricsF(self.font()).boundingRect(room, _TITLE_FLAGS, title).height()

    def _area(self) -> QRectF:
        """The square between the axes."""
        metrics = QFontMetricsF(self.font())
        number = metrics.horizontalAdvance("100") + 8
        above, below = (self._title_height(title) for title in self._titles())
        top, bottom = above + 6, metrics.height() + below + 6
        legend = _GAP + 2 * _MARKER + 6 + max(map(metrics.horizontalAdvance, self._legend()))
        side = max(min(self.width() - number - legend, self.height() - top - bottom), 1.0)
        return QRectF(number, top, side, side)

    def _at(self, false: float, found: float) -> QPointF:
        area = self._area()
        return QPointF(area.left() + false * area.width(), area.bottom() - found * area.height())

    def _draw_axes(self, painter: QPainter) -> None:
        area, line = self._area(), QFontMetricsF(self.font()).height()
        painter.fillRect(area, self.palette().base())
        for percent in _STEPS:
            painter.setPen(QPen(self.palette().mid().color(), 1))
            painter.drawLine(self._at(percent / 100, 0), self._at(percent / 100, 1))
            painter.drawLine(self._at(0, percent / 100), self._at(1, percent / 100))
            painter.setPen(self.palette().placeholderText().color())
            under, beside = self._at(percent / 100, 0), self._at(0, percent / 100)
            painter.drawText(
                QRectF(under.x() - 30, under.y() + 2, 60, line), Qt.AlignmentFlag.AlignHCenter, str(percent)
            )
            numbers = QRectF(beside.x() - 64, beside.y() - line / 2, 60, line)
            painter.drawText(numbers, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(percent))
        painter.setPen(QPen(self.palette().placeholderText().color(), 1, Qt.PenStyle.DashLine))
        painter.drawLine(self._at(0, 0), self._at(1, 1))
        above, below = self._titles()
        painter.setPen(self.palette().text().color())
        painter.drawText(QRectF(0, 0, self.width(), area.top()), _TITLE_FLAGS | Qt.AlignmentFlag.AlignTop, above)
        foot = QRectF(0, area.bottom() + line + 4, self.width(), self.height())
        painter.drawText(foot, _TITLE_FLAGS | Qt.AlignmentFlag.AlignTop, below)

    def _draw_band(self, painter: QPainter) -> None:
        """The 95 % interval of the sensitivity at every threshold."""
        table = self._study.table
        upper = [self._at(1 - rates.specificity.value, rates.sensitivity.high) for rates in table]
        lower = [self._at(1 - rates.specificity.value, rates.sensitivity.low) for rates in table]
        colour = self._colour()
        colour.setAlpha(50)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))

    def _draw_curve(self, painter: QPainter) -> None:
        false, found = (axis.tolist() for axis in self._study.curve)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour(), 2))
        painter.drawPolyline(QPolygonF([self._at(x, y) for x, y in zip(false, found, strict=True)]))

    def _draw_markers(self, painter: QPainter) -> None:
        """A square where it was delivered, a disc at what is chosen: told apart by shape too."""
        ink, ground = self.palette().text().color(), self.palette().base().color()
        chosen = self.position(self._chosen)
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.drawLine(chosen, QPointF(chosen.x(), self._area().bottom()))
        painter.drawLine(QPointF(self._area().left(), chosen.y()), chosen)
        shipped = self.position(self._study.shipped[1])
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ground)
        painter.drawRect(QRectF(shipped.x() - _MARKER, shipped.y() - _MARKER, 2 * _MARKER, 2 * _MARKER))
        painter.setBrush(self._colour())
        painter.drawEllipse(chosen, _MARKER, _MARKER)

    def _draw_legend(self, painter: QPainter) -> None:
        """Beside the axes: over them it would hide a curve in large text."""
        line, area, faint = QFontMetricsF(self.font()).height() + 6, self._area(), self._colour()
        faint.setAlpha(50)
        for place, (text, fill) in enumerate(
            zip(self._legend(), (self._colour(), self.palette().base().color(), faint), strict=True)
        ):
            row = QRectF(area.right() + _GAP, area.top() + place * line, self.width(), line)
            sign = QRectF(row.left(), row.center().y() - _MARKER, 2 * _MARKER, 2 * _MARKER)
            painter.setBrush(fill)
            painter.setPen(QPen(self.palette().text().color(), 1.5) if place < 2 else Qt.PenStyle.NoPen)
            if place:
                painter.drawRect(sign)
            else:
                painter.drawEllipse(sign)
            painter.setPen(self.palette().text().color())
            row.setLeft(sign.right() + 6)
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _legend(self) -> tuple[str, str, str]:
        return self.tr("chosen here"), self.tr("as delivered"), self.tr("95% range")

    def _colour(self) -> QColor:
        return QColor(self.palette().accent().color())
