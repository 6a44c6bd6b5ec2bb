"""Charts: how the probabilities of a batch are spread."""

from collections.abc import Sequence
from typing import Final

from reportlab.graphics import renderPDF
from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.shapes import STATE_DEFAULTS, Drawing
from reportlab.lib.colors import white
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from core.report.layout import ANSWER_COLOURS, GREY, RULE, fonts
from core.results import CaseResult, Recommendation

_BINS: Final = 20


# What a chart starts from before its own fonts are set; the usual one would be named in the document and not embedded.
STATE_DEFAULTS["fontName"] = fonts()[0]


def draw_chart(canvas: Canvas, chart: Drawing, x: float, y: float) -> None:
    """Draw a chart with its lower left corner at (x, y) in points."""
    renderPDF.draw(chart, canvas, x, y)


def counts_by_bin(results: Sequence[CaseResult], recommendation: Recommendation) -> list[int]:
    """How many of the cases with this answer have a probability of pneumonia in each twentieth of 0..1."""
    counts = [0] * _BINS
    for result in results:
        if result.recommendation is recommendation and result.abnormal_probability is not None:
            counts[min(int(result.abnormal_probability * _BINS), _BINS - 1)] += 1
    return counts


def histogram(results: Sequence[CaseResult], shown: Sequence[Recommendation], width: float, height: float) -> Drawing:
    """Bars of cases by probability of pneumonia, those of each answer on top of one another.

    Args:
        results: answered cases, at least one.
        shown: the answers to show, the lowest bars first.
        width, height: of the drawing in points.
    """
    series = [counts_by_bin(results, recommendation) for recommendation in shown]
    highest = max(map(sum, zip(*series, strict=True)))
    chart = VerticalBarChart()
    chart.x, chart.y, chart.width, chart.height = 8 * mm, 6 * mm, width - 10 * mm, height - 9 * mm
    chart.data = series
    chart.categoryAxis.style = "stacked"
    chart.categoryAxis.categoryNames = [f"{100 * index // _BINS}%" if index % 2 == 0 else "" for index in range(_BINS)]
    chart.categoryAxis.labels.boxAnchor = "n"
    chart.categoryAxis.labels.dx = -(width - 10 * mm) / _BINS / 2  # the figure stands where its bin begins
    chart.categoryAxis.tickDown = 2
    chart.groupSpacing = 1
    for index, recommendation in enumerate(shown):
        chart.bars[index].fillColor = ANSWER_COLOURS[recommendation]
        chart.bars[index].strokeColor = white
        chart.bars[index].strokeWidth = 0.4
    axis = chart.valueAxis
    axis.valueMin, axis.valueStep = 0, max(1, -(-highest // 4))
    axis.valueMax = axis.valueStep * -(-highest // axis.valueStep)
    axis.visibleGrid, axis.gridStrokeColor, axis.gridStrokeWidth = True, RULE, 0.25
    axis.labelTextFormat = "%d"
    for labels in (axis.labels, chart.categoryAxis.labels):
        labels.fontName, labels.fontSize, labels.fillColor = fonts()[0], 7, GREY
    drawing = Drawing(width, height)
    drawing.add(chart)
    return drawing
