"""plots.pdf: a page for each model of a study."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from reportlab.graphics.charts.lineplots import LinePlot
from reportlab.graphics.shapes import Drawing, String
from reportlab.graphics.widgets.markers import makeMarker
from reportlab.lib.units import mm

from core.evaluation.metrics import reliability_bins, roc_curve
from core.evaluation.thresholds import OperatingPoint
from core.manifest import NORMAL, ClassifierManifest
from core.report.charts import draw_chart
from core.report.layout import GREY, INK, MARGIN, Sheet, fonts, one_at_a_time
from core.report.replacing import replacing
from core.report.settings import ReportSettings
from core.report.typesetting import Style

if TYPE_CHECKING:  # it loads the network runtime
    from core.evaluation.study import StudyRow

_TITLE: Final = "Study of labelled scans"
_SIDE: Final = 90 * mm

Points = list[tuple[float, float]]


def write_plots(
    rows: "Sequence[StudyRow]",
    manifests: Sequence[ClassifierManifest],
    path: Path,
    chosen: Mapping[str, OperatingPoint],
) -> None:
    """Write the ROC curve and the calibration of "abnormal" as a PDF; without both classes only the latter.

    Args:
        rows: the study.
        manifests: the models; each that judged a scan gets a page.
        path: the file.
        chosen: by the id of a model, the thresholds a person chose; they are marked.

    Raises:
        ReportError: it could not be written.
    """
    with replacing(path) as file, one_at_a_time:
        sheet = Sheet(file, ReportSettings(), _TITLE, "")
        pages = 0
        for manifest in manifests:
            judged = [row for row in rows if row.model == manifest.id and row.probabilities]
            if judged:
                _page(sheet, judged, manifest, chosen.get(manifest.id))
                pages += 1
        if not pages:
            sheet.put(sheet.set("No scan could be judged.", Style(10, INK)), sheet.head(_TITLE))
        sheet.canvas.save()


def _page(sheet: Sheet, judged: "list[StudyRow]", manifest: ClassifierManifest, point: OperatingPoint | None) -> None:
    truth = np.array([row.scan.label != NORMAL for row in judged], np.bool_)
    score = np.array([row.abnormal_probability for row in judged], np.float64)
    top = sheet.head(_TITLE)
    text = f"Signs of pneumonia or not, {len(judged)} labelled scans, those refused too"
    top -= sheet.put(sheet.set(text, Style(10, GREY)), top) + 6 * mm
    if truth.any() and not truth.all():
        curve: Points = list(zip(*(axis.tolist() for axis in roc_curve(truth, score)), strict=True))
        title, marks = "ROC curve: sensitivity over 1 - specificity", []
        if point is not None:
            marks = [(1 - point.refer.specificity.value, point.refer.sensitivity.value)]
            title += f"; of the answered scans, refer from {point.refer.threshold:.0%} on"
        top = _draw(sheet, _plot(title, curve, marks), top)
    bins: Points = [(some.probability, some.share) for some in reliability_bins(score, truth)]
    _draw(sheet, _plot("Calibration: share with pneumonia over probability", bins, []), top)
    sheet.foot(f"thoralite evaluate · model {manifest.id} {manifest.version} ({manifest.sha256[:12]})")
    sheet.canvas.showPage()


def _draw(sheet: Sheet, drawing: Drawing, top: float) -> float:
    draw_chart(sheet.canvas, drawing, MARGIN, top - drawing.height)
    return float(top - drawing.height - 4 * mm)


def _plot(title: str, points: Points, marks: Points) -> Drawing:
    drawing = Drawing(_SIDE + 20 * mm, _SIDE + 18 * mm)
    drawing.add(String(0, _SIDE + 12 * mm, title, fontName=fonts()[0], fontSize=10))
    plot = LinePlot()
    plot.x, plot.y, plot.width, plot.height = 10 * mm, 8 * mm, _SIDE, _SIDE
    plot.data = [points, [(0, 0), (1, 1)], *([marks] if marks else [])]
    plot.lines[0].strokeColor = INK
    plot.lines[1].strokeColor = GREY
    plot.lines[1].strokeDashArray = (2, 2)
    plot.lines[2].symbol = makeMarker("FilledCircle")
    for axis in (plot.xValueAxis, plot.yValueAxis):
        axis.valueMin, axis.valueMax, axis.valueStep = 0, 1, 0.2
        axis.labels.fontName = fonts()[0]
    drawing.add(plot)
    return drawing
