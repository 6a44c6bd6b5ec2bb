"""The PDF summary of a batch: counts, how the probabilities are spread, whom to refer first, and every case."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from reportlab.lib.colors import Color
from reportlab.lib.units import mm

from core import __version__
from core.manifest import Manifest
from core.report.charts import draw_chart, histogram
from core.report.content import case_name, counts_by_answer, patient_words, without_patient
from core.report.layout import ANSWER_COLOURS, FOOT, GREY, INK, MARGIN, RULE, Sheet, one_at_a_time
from core.report.replacing import replacing
from core.report.settings import ReportSettings
from core.report.typesetting import Paragraph, Style
from core.results import CaseResult, Recommendation
from core.translation import translation
from core.words import RECOMMENDATIONS, answer_words, percent, short_reason_words

_PLOT_HEIGHT: Final = 52 * mm
_GAP: Final = 2 * mm  # between columns
_WIDTHS: Final = (0.28, 0.22, 0.15, 0.13, 0.22)  # shares of the column of a page


def write_summary_pdf(
    results: Sequence[CaseResult], models: Sequence[Manifest], path: Path, settings: ReportSettings
) -> None:
    """Write the summary of a batch.

    Args:
        results: the cases.
        models: every model that had a part in them.
        path: the PDF.
        settings: how it looks, and in which language.

    Raises:
        ReportError: it could not be written.
    """
    if not settings.with_patient:
        results = [without_patient(result) for result in results]
    say = translation(settings.language)
    title = say("Chest scan screening summary")
    ordered = sorted(results, key=lambda result: (result.urgency, -(result.abnormal_probability or 0.0)))
    with replacing(path) as file, one_at_a_time:
        summary = _Summary(Sheet(file, settings, title, str(len(results))), title, models)
        summary.counts(results)
        summary.spread(results)
        refer = [result for result in ordered if result.recommendation is Recommendation.REFER]
        summary.cases("refer", say("Refer first"), refer, say("No case is to be referred."))
        summary.cases("all", say("All cases"), ordered, say("There are no cases."))
        summary.finish()


@dataclass(frozen=True)
class _Cell:
    text: str
    style: Style
    given: bool = False


class _Summary:
    """The pages of a summary, filled from top to bottom; `_top` is where the next part goes."""

    def __init__(self, sheet: Sheet, title: str, models: Sequence[Manifest]) -> None:
        self.sheet, self._page = sheet, 1
        self._top = sheet.head(title)
        named = ", ".join(f"{model.id} {model.version} ({model.sha256[:12]})" for model in models)
        program = sheet.say("ThoraLite {version}, models: {models}").format(version=__version__, models=named)
        self._put(sheet.set(program, Style(8, GREY)), 4 * mm)

    def counts(self, results: Sequence[CaseResult]) -> None:
        """How many cases got which answer."""
        sheet = self.sheet
        self._heading("counts", sheet.say("How many cases got which answer"))
        rows = [*counts_by_answer(results, sheet.say), (sheet.say("Scans in all"), len(results))]
        for name, count in rows:
            last = name == rows[-1][0]
            figure = sheet.set_given(str(count), Style(10, INK, bold=True), 20 * mm)
            sheet.put(figure, self._top, 16 * mm - figure.width, figure.width)
            self._top -= sheet.put(sheet.set(name, Style(10, INK, bold=last), 100 * mm), self._top, 20 * mm, 100 * mm)
        self._top -= 4 * mm

    def spread(self, results: Sequence[CaseResult]) -> None:
        """How the probabilities of pneumonia are spread, by answer; nothing where no case has one."""
        sheet = self.sheet
        answered = [result for result in results if result.abnormal_probability is not None]
        if not answered:
            return
        self._need(_PLOT_HEIGHT + 20 * mm)
        self._heading("spread", sheet.say("Probability of pneumonia"))
        shown = [some for some in Recommendation if any(result.recommendation is some for result in answered)]
        chart = histogram(answered, shown, sheet.column, _PLOT_HEIGHT)
        draw_chart(sheet.canvas, chart, MARGIN, self._top - _PLOT_HEIGHT)
        self._top -= _PLOT_HEIGHT + 1 * mm
        start, height = 8 * mm, 0.0
        for some in shown:
            sheet.canvas.setFillColor(ANSWER_COLOURS[some])
            sheet.canvas.rect(sheet.left(start, 3 * mm), self._top - 3.6 * mm, 3 * mm, 3 * mm, stroke=0, fill=1)
            name = sheet.set(sheet.say(RECOMMENDATIONS[some]), Style(8, INK), 38 * mm)
            height = max(height, sheet.put(name, self._top, start + 4.5 * mm, 38 * mm))
            start += 43 * mm
        self._top -= height + 1 * mm
        self._put(
            sheet.set(sheet.say("The higher a bar, the more cases have a probability in that range."), Style(8, GREY)),
            5 * mm,
        )

    def cases(self, key: str, heading: str, results: Iterable[CaseResult], none: str) -> None:
        """A list of cases under a heading."""
        self._need(30 * mm)
        self._heading(key, heading)
        say, bold = self.sheet.say, Style(8, INK, bold=True)
        names = (say("Scan"), say("Patient"), say("Answer"), say("Pneumonia"), say("Reason"))
        head = [_Cell(name, bold) for name in names]
        count = 0
        for count, result in enumerate(results, 1):
            if count == 1:
                self._row(head, head, GREY)
            self._row(self._cells(result), head, RULE)
        if not count:
            self._put(self.sheet.set(none, Style(9, INK)), 0)
        self._top -= 6 * mm

    def _cells(self, result: CaseResult) -> list[_Cell]:
        say, plain = self.sheet.say, Style(8, INK)
        probability = "" if result.abnormal_probability is None else percent(result.abnormal_probability, say)
        answer = Style(8, ANSWER_COLOURS[result.recommendation], bold=True)
        return [
            _Cell(case_name(result), plain, given=True),
            _Cell(patient_words(result), plain, given=True),
            _Cell(answer_words(result, say), answer),
            _Cell(probability, plain, given=True),
            _Cell(short_reason_words(result, say), plain),
        ]

    def _row(self, cells: Sequence[_Cell], head: Sequence[_Cell], line: Color) -> None:
        """A row of the table; on a new page the table's head comes first."""
        texts = [self._set(cell, share * self.sheet.column - _GAP) for cell, share in zip(cells, _WIDTHS, strict=True)]
        height = max(text.height for text in texts) + 1 * mm
        if self._need(height) and cells is not head:
            self._row(head, head, GREY)
        start = 0.0
        for text, share in zip(texts, _WIDTHS, strict=True):
            self.sheet.put(text, self._top - 0.4 * mm, start, share * self.sheet.column - _GAP)
            start += share * self.sheet.column
        self._top -= height
        self.sheet.canvas.setStrokeColor(line)
        self.sheet.canvas.setLineWidth(0.25)
        self.sheet.canvas.line(MARGIN, self._top, MARGIN + self.sheet.column, self._top)

    def _set(self, cell: _Cell, width: float) -> Paragraph:
        return (self.sheet.set_given if cell.given else self.sheet.set)(cell.text, cell.style, width)

    def _heading(self, key: str, text: str) -> None:
        """A heading that the outline leads to."""
        self.sheet.bookmark(key, text, self._top)
        self._put(self.sheet.set(text, Style(12, INK, bold=True)), 1.5 * mm)

    def _put(self, text: Paragraph, behind: float) -> None:
        self._top -= self.sheet.put(text, self._top) + behind

    def _need(self, height: float) -> bool:
        """Begin a new page where so much does not fit on this one; returns whether it did."""
        if self._top - height >= FOOT:
            return False
        self._end_page()
        self._page += 1
        self._top = self.sheet.height - MARGIN
        return True

    def _end_page(self) -> None:
        self.sheet.foot(self.sheet.say("Page {number}").format(number=self._page))
        self.sheet.canvas.showPage()

    def finish(self) -> None:
        """What to read next; closes the document."""
        text = self.sheet.say("What each answer means, and what to do, stands on the report of the case.")
        closing = self.sheet.set(text, Style(8, GREY))
        self._need(closing.height)
        self._put(closing, 0)
        self._end_page()
        self.sheet.canvas.save()
