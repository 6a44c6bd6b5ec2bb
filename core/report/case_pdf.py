"""The one-page PDF report of a case. A4, embedded fonts."""

import math
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import IO, Final
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from core import __version__
from core.explain import overlay
from core.manifest import ClassifierManifest
from core.report.content import Report, build_report
from core.report.layout import (
    ANSWER_COLOURS,
    COLUMN,
    GREY,
    INK,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULE,
    fonts,
    footer,
    one_at_a_time,
    text_style,
)
from core.report.replacing import replacing
from core.results import Analysis, Recommendation
from core.words import CALIBRATION, part_word, percent

_PRINTED_PIXELS: Final = 640  # long side: 180 dots an inch at the printed size


def write_case_pdf(analysis: Analysis, manifests: Sequence[ClassifierManifest], path: Path) -> None:
    """Write the one-page report of a case.

    Raises:
        ReportError: it could not be written.
    """
    report = build_report(analysis.result, manifests)
    with replacing(path) as file, one_at_a_time:
        page = _Page(file, report.title, analysis.result.source.name)
        page.facts(report)
        page.answer(report, ANSWER_COLOURS[analysis.result.recommendation], analysis.result.recommendation)
        page.pictures(analysis)
        page.probabilities(report)
        page.sentences("Please note", report.notices)
        page.sentences("What is known about this model", report.evidence)
        page.finish(report)


class _Page:
    """The page of a case, filled from top to bottom; `_y` is where the next part goes."""

    def __init__(self, file: IO[bytes], title: str, subject: str) -> None:
        regular, bold = fonts()
        self._canvas = Canvas(file, pagesize=A4)
        self._canvas.setTitle(f"{title}: {subject}")
        self._canvas.setCreator(f"ThoraLite {__version__}")
        self._canvas.setFillColor(INK)
        self._canvas.setFont(bold, 16)
        self._canvas.drawString(MARGIN, PAGE_HEIGHT - 22 * mm, title)
        self._canvas.setFont(regular, 8)
        self._canvas.setFillColor(GREY)
        self._canvas.drawRightString(PAGE_WIDTH - MARGIN, PAGE_HEIGHT - 22 * mm, f"{datetime.now():%Y-%m-%d %H:%M}")
        self._y = PAGE_HEIGHT - 27 * mm

    def _paragraph(self, text: str, style: ParagraphStyle, x: float = MARGIN, width: float = COLUMN) -> float:
        """Draw wrapped text below `_y` without moving it; returns its height."""
        paragraph = Paragraph(escape(text), style)
        _, height = paragraph.wrap(width, PAGE_HEIGHT)
        paragraph.drawOn(self._canvas, x, self._y - height)
        return float(height)

    def facts(self, report: Report) -> None:
        """Patient and file, two pairs a line."""
        half = COLUMN / 2
        for i in range(0, len(report.facts), 2):
            heights = []
            for column, (name, value) in enumerate(report.facts[i : i + 2]):
                x = MARGIN + column * half
                self._paragraph(name, text_style(8, GREY), x, 22 * mm)
                heights.append(self._paragraph(value, text_style(9), x + 22 * mm, half - 24 * mm))
            self._y -= max(heights) + 0.6 * mm
        self._y -= 3 * mm

    def answer(self, report: Report, colour: Color, recommendation: Recommendation | None) -> None:
        """The recommendation in a coloured band with a shape of its own."""
        style = ParagraphStyle("reason", parent=text_style(9.5), textColor=HexColor("#ffffff"))
        width = COLUMN - 30 * mm
        texts = [Paragraph(escape(text), style) for text in (report.reason, report.headline) if text]
        heights = [text.wrap(width, PAGE_HEIGHT)[1] for text in texts]
        height = 15 * mm + sum(heights) + 1.5 * mm * len(heights)
        self._canvas.setFillColor(colour)
        self._canvas.roundRect(MARGIN, self._y - height, COLUMN, height, 3 * mm, stroke=0, fill=1)
        _draw_shape(self._canvas, MARGIN + 13 * mm, self._y - height / 2, recommendation)
        self._canvas.setFillColor(HexColor("#ffffff"))
        self._canvas.setFont(fonts()[1], 18)
        self._canvas.drawString(MARGIN + 26 * mm, self._y - 9.5 * mm, report.answer)
        top = self._y - 12 * mm
        for text, text_height in zip(texts, heights, strict=True):
            text.drawOn(self._canvas, MARGIN + 26 * mm, top - text_height)
            top -= text_height + 1.5 * mm
        self._y -= height + 5 * mm

    def pictures(self, analysis: Analysis) -> None:
        """The picture and, where there is one, the same with its heat map."""
        if analysis.picture is None:
            return
        heatmap = analysis.result.heatmap
        picture = _shrunk(analysis.picture)
        pictures = [(picture, "Picture as judged")]
        if heatmap is not None:
            number = f"{part_word(analysis.result)} {heatmap.frame_index + 1}"
            frame = f" ({number})" if analysis.result.frames > 1 else ""
            pictures.append((overlay(picture, heatmap), f"Where the model saw most sign of disease{frame}"))
        width, limit = (COLUMN - 6 * mm) / 2, 88 * mm
        height, width_used = picture.shape
        scale = min(width / width_used, limit / height)
        drawn_width, drawn_height = width_used * scale, height * scale
        for column, (pixels, caption) in enumerate(pictures):
            x = MARGIN + column * (width + 6 * mm)
            self._canvas.drawImage(_jpeg(pixels), x, self._y - drawn_height, drawn_width, drawn_height)
            self._canvas.setFillColor(GREY)
            self._canvas.setFont(fonts()[0], 8)
            self._canvas.drawString(x, self._y - drawn_height - 3.5 * mm, caption)
        self._y -= drawn_height + 8 * mm

    def probabilities(self, report: Report) -> None:
        """A bar for each class."""
        if not report.probabilities:
            return
        self._heading("Probabilities")
        for name, probability in report.probabilities:
            self._canvas.setFillColor(INK)
            self._canvas.setFont(fonts()[0], 9)
            self._canvas.drawString(MARGIN, self._y - 3.2 * mm, name)
            left, full = MARGIN + 55 * mm, COLUMN - 75 * mm
            self._canvas.setFillColor(RULE)
            self._canvas.rect(left, self._y - 3.6 * mm, full, 3 * mm, stroke=0, fill=1)
            self._canvas.setFillColor(GREY)
            self._canvas.rect(left, self._y - 3.6 * mm, full * probability, 3 * mm, stroke=0, fill=1)
            self._canvas.setFillColor(INK)
            self._canvas.drawRightString(PAGE_WIDTH - MARGIN, self._y - 3.2 * mm, percent(probability))
            self._y -= 5.2 * mm
        self._y -= self._paragraph(CALIBRATION, text_style(8, GREY)) + 2.5 * mm

    def sentences(self, heading: str, sentences: Sequence[str]) -> None:
        """A short list under a heading; nothing if it is empty."""
        if not sentences:
            return
        self._heading(heading)
        for sentence in sentences:
            self._y -= self._paragraph(sentence, text_style(8.5)) + 0.6 * mm
        self._y -= 2 * mm

    def _heading(self, text: str) -> None:
        self._y -= self._paragraph(text, text_style(9.5, bold=True)) + 0.8 * mm

    def finish(self, report: Report) -> None:
        """The footer; closes the document."""
        footer(self._canvas, report.provenance)
        self._canvas.showPage()
        self._canvas.save()


def _draw_shape(canvas: Canvas, x: float, y: float, recommendation: Recommendation | None) -> None:
    """A white shape for each recommendation, so that colour is not the only sign."""
    canvas.setFillColor(HexColor("#ffffff"))
    path = canvas.beginPath()
    r = 6.5 * mm
    if recommendation is Recommendation.REFER:
        corners = [(0.0, r), (r, -0.75 * r), (-r, -0.75 * r)]
    elif recommendation is Recommendation.CANNOT_SAY:
        corners = [(0.0, r), (r, 0.0), (0.0, -r), (-r, 0.0)]
    elif recommendation is Recommendation.NO_SIGN:
        canvas.circle(x, y, 0.85 * r, stroke=0, fill=1)
        return
    elif recommendation is None:
        corners = [(0.9 * r * math.cos(a), 0.9 * r * math.sin(a)) for a in (math.pi * (i + 0.5) / 4 for i in range(8))]
    else:
        corners = [(-0.8 * r, 0.8 * r), (0.8 * r, 0.8 * r), (0.8 * r, -0.8 * r), (-0.8 * r, -0.8 * r)]
    path.moveTo(x + corners[0][0], y + corners[0][1])
    for dx, dy in corners[1:]:
        path.lineTo(x + dx, y + dy)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _shrunk(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    picture = Image.fromarray(pixels)
    picture.thumbnail((_PRINTED_PIXELS, _PRINTED_PIXELS), Image.Resampling.BILINEAR)
    return np.asarray(picture)


def _jpeg(pixels: NDArray[np.uint8]) -> ImageReader:
    """As JPEG, which PDF holds as it is: smaller and faster than ReportLab's own compression."""
    data = BytesIO()
    Image.fromarray(pixels).save(data, "JPEG", quality=88)
    return ImageReader(data)
