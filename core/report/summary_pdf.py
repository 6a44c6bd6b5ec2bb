"""The PDF summary of a batch. A4, embedded fonts."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate, Spacer, TableStyle

from core import __version__
from core.manifest import Manifest
from core.report.content import counts_by_answer
from core.report.layout import ANSWER_COLOURS, COLUMN, GREY, MARGIN, RULE, fonts, footer, one_at_a_time, text_style
from core.report.replacing import replacing
from core.results import CaseResult
from core.words import answer_words, percent, person_name, short_reason_words


def write_summary_pdf(results: Sequence[CaseResult], models: Sequence[Manifest], path: Path) -> None:
    """Write the summary of a batch: counts, and every case with the most urgent first.

    Args:
        results: the cases.
        models: every model that had a part in them.

    Raises:
        ReportError: it could not be written.
    """
    named = ", ".join(f"{m.id} {m.version} ({m.sha256[:12]})" for m in models)
    story: list[Flowable] = [
        Paragraph("Chest scan screening summary", text_style(18, bold=True)),
        Paragraph(f"{datetime.now():%Y-%m-%d %H:%M} · ThoraLite {__version__} · models: {named}", text_style(8, GREY)),
        Spacer(0, 5 * mm),
        _counts_table(results),
        Spacer(0, 6 * mm),
        _cases_table(results),
        Spacer(0, 3 * mm),
        Paragraph("What each answer means, and what to do, stands on the report of the case.", text_style(8, GREY)),
    ]
    with replacing(path) as file, one_at_a_time:
        template = SimpleDocTemplate(
            file,
            pagesize=A4,
            leftMargin=MARGIN,
            rightMargin=MARGIN,
            topMargin=MARGIN,
            bottomMargin=MARGIN,
            title="Chest scan screening summary",
            creator=f"ThoraLite {__version__}",
        )
        template.build(story, onFirstPage=_summary_footer, onLaterPages=_summary_footer)


def _summary_footer(canvas: Canvas, template: Any) -> None:
    footer(canvas, f"Page {template.page}")


def _counts_table(results: Sequence[CaseResult]) -> LongTable:
    rows = [[str(count), words] for words, count in counts_by_answer(results)] + [[str(len(results)), "Scans in all"]]
    table = LongTable(rows, colWidths=[20 * mm, 60 * mm], hAlign="LEFT")
    regular, bold = fonts()
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), regular, 10),
                ("FONT", (0, 0), (0, -1), bold, 10),
                ("ALIGN", (0, 0), (0, -1), "RIGHT"),
                ("LINEABOVE", (0, -1), (-1, -1), 0.5, GREY),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ]
        )
    )
    return table


_WIDTHS: Final = (50 * mm, 32 * mm, 32 * mm, 19 * mm, COLUMN - 133 * mm)
_PADDING: Final = 12  # points, left and right of a cell together


def _cell(text: str, width: float) -> str | Paragraph:
    """Text that fits stays text: a paragraph takes ten times the memory, and a batch may be long."""
    fits = stringWidth(text, fonts()[1], 8) <= width - _PADDING
    return text if fits else Paragraph(escape(text), text_style(8))


def _cases_table(results: Sequence[CaseResult]) -> LongTable:
    regular, bold = fonts()
    ordered = sorted(results, key=lambda r: (r.urgency, -(r.abnormal_probability or 0.0)))
    rows: list[list[Any]] = [["Scan", "Patient", "Answer", "Pneumonia", "Reason"]]
    styles: list[tuple[Any, ...]] = []
    for result in ordered:
        probability = "" if result.abnormal_probability is None else percent(result.abnormal_probability)
        patient = " ".join(part for part in (person_name(result.patient.name), result.patient.patient_id) if part)
        texts = (result.source.name, patient, answer_words(result), probability, short_reason_words(result))
        styles.append(("TEXTCOLOR", (2, len(rows)), (2, len(rows)), ANSWER_COLOURS[result.recommendation]))
        rows.append([_cell(text, width) for text, width in zip(texts, _WIDTHS, strict=True)])
    table = LongTable(rows, colWidths=_WIDTHS, repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 1), (-1, -1), regular, 8),
                ("FONT", (0, 0), (-1, 0), bold, 8),
                ("FONT", (2, 1), (2, -1), bold, 8),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.25, RULE),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                *styles,
            ]
        )
    )
    return table
