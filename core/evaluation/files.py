"""A study on disk: metrics.json, predictions.csv and plots.pdf."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from reportlab.graphics import renderPDF
from reportlab.graphics.charts.lineplots import LinePlot
from reportlab.graphics.shapes import Drawing, String
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from core.evaluation.metrics import reliability_bins, roc_curve
from core.evaluation.study import StudyRow
from core.manifest import NORMAL, ClassifierManifest
from core.report.layout import GREY, INK, MARGIN, PAGE_HEIGHT, fonts, footer, one_at_a_time
from core.report.replacing import replacing
from core.results import Status

Points = list[tuple[float, float]]


def write_metrics(metrics: dict[str, Any], path: Path) -> None:
    """Write the figures as JSON.

    Raises:
        ReportError: it could not be written.
    """
    with replacing(path) as file:
        file.write(json.dumps(metrics, indent=1, ensure_ascii=False).encode())


def write_predictions(rows: Sequence[StudyRow], manifests: Sequence[ClassifierManifest], path: Path) -> None:
    """Write every scan with its label, every raw probability and what the program would have said, as CSV.

    Raises:
        ReportError: it could not be written.
    """
    classes = list(dict.fromkeys(label for manifest in manifests for label in manifest.labels))
    columns = ["path", "label", "patient", *classes, "abnormal_probability", "status", "refused"]
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [*columns, "recommendation", "reason", "error", "model"], restval="")
    writer.writeheader()
    for row in rows:
        result = row.result
        writer.writerow(
            {
                "path": row.scan.source.place,
                "label": row.scan.label,
                "patient": row.scan.patient,
                **(row.probabilities or {}),
                "abnormal_probability": "" if row.abnormal_probability is None else row.abnormal_probability,
                "status": result.status,
                "refused": result.status is Status.REFUSED,
                "recommendation": result.recommendation or "",
                "reason": result.reason or "",
                "error": result.error or "",
                "model": row.model,
            }
        )
    with replacing(path) as file:
        file.write(text.getvalue().encode())


def write_plots(rows: Sequence[StudyRow], path: Path) -> None:
    """Write the ROC curve and the calibration of "abnormal" as a PDF page; without both classes only the latter.

    Raises:
        ReportError: it could not be written.
    """
    judged = [row for row in rows if row.abnormal_probability is not None]
    truth = np.array([row.scan.label != NORMAL for row in judged], np.bool_)
    score = np.array([row.abnormal_probability for row in judged], np.float64)
    with replacing(path) as file, one_at_a_time:
        canvas = Canvas(file)
        canvas.setTitle("Study of labelled scans")
        canvas.setFont(fonts()[1], 14)
        canvas.drawString(MARGIN, PAGE_HEIGHT - MARGIN, f"Signs of pneumonia or not, {len(judged)} labelled scans")
        if truth.any() and not truth.all():
            curve = list(zip(*(axis.tolist() for axis in roc_curve(truth, score)), strict=True))
            plot = _plot("ROC curve: sensitivity over 1 - specificity", curve)
            renderPDF.draw(plot, canvas, MARGIN, PAGE_HEIGHT - 135 * mm)
        if judged:
            bins: Points = [(some.probability, some.share) for some in reliability_bins(score, truth)]
            plot = _plot("Calibration: share with pneumonia over probability", bins)
            renderPDF.draw(plot, canvas, MARGIN, PAGE_HEIGHT - 260 * mm)
        footer(canvas, "thoralite evaluate")
        canvas.showPage()
        canvas.save()


def _plot(title: str, points: Points) -> Drawing:
    drawing = Drawing(120 * mm, 112 * mm)
    drawing.add(String(0, 106 * mm, title, fontName=fonts()[0], fontSize=10))
    plot = LinePlot()
    plot.x, plot.y, plot.width, plot.height = 10 * mm, 8 * mm, 90 * mm, 90 * mm
    plot.data = [points, [(0, 0), (1, 1)]]
    plot.lines[0].strokeColor = INK
    plot.lines[1].strokeColor = GREY
    plot.lines[1].strokeDashArray = (2, 2)
    for axis in (plot.xValueAxis, plot.yValueAxis):
        axis.valueMin, axis.valueMax, axis.valueStep = 0, 1, 0.2
        axis.labels.fontName = fonts()[0]
    drawing.add(plot)
    return drawing
