"""The parts of a case's page: each knows its height before it is drawn, so that what is left goes to the pictures."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from core.report.content import Fact
from core.report.layout import ANSWER_COLOURS, GREY, INK, RULE, WHITE, Sheet
from core.report.typesetting import Paragraph, Style
from core.results import Recommendation
from core.words import CALIBRATION, percent

GAP: Final = 6 * mm  # between things side by side
_FIGURE: Final = 25 * mm  # room for a probability in words, as "under 1%", in every language
_TO_WRITE_IN: Final = 8 * mm


@dataclass(frozen=True)
class Part:
    """A part of a page, as high as `height` points; `draw` takes where its top is."""

    height: float
    draw: Callable[[float], None]


def draw_down(parts: Sequence[Part], top: float) -> float:
    """Draw parts below one another; returns where the last one ends."""
    for part in parts:
        part.draw(top)
        top -= part.height
    return top


def height_of(parts: Sequence[Part]) -> float:
    """Points that parts below one another take."""
    return sum(part.height for part in parts)


@dataclass(frozen=True)
class Composer:
    """Makes the parts of one page.

    Attributes:
        sheet: the page.
        scale: of all words, 1 for their full size.
    """

    sheet: Sheet
    scale: float

    def facts(self, facts: Sequence[Fact]) -> Part:
        """Names and values, two pairs a line."""
        sheet, half, name_width = self.sheet, self.sheet.column / 2, 24 * mm
        value_width = half - name_width - 4 * mm
        names = [sheet.set(fact.name, self._style(8, GREY), name_width) for fact in facts]
        values = [sheet.set_given(fact.value, self._style(9), value_width) for fact in facts]
        pairs = range(0, len(facts), 2)
        heights = [max(text.height for text in (*names[i : i + 2], *values[i : i + 2])) for i in pairs]

        def draw(top: float) -> None:
            for index, (name, value) in enumerate(zip(names, values, strict=True)):
                start = index % 2 * half
                sheet.put(name, top - 0.4 * mm, start, name_width)
                sheet.put(value, top, start + name_width + 1 * mm, value_width)
                if index % 2:
                    top -= heights[index // 2]

        return Part(sum(heights) + 3 * mm, draw)

    def answer(self, recommendation: Recommendation | None, answer: str, sentences: Sequence[str]) -> Part:
        """The recommendation in a coloured band with a shape of its own."""
        sheet, indent = self.sheet, 26 * mm
        width = sheet.column - indent - 4 * mm
        texts = [sheet.set(answer, self._style(17, WHITE, bold=True), width)]
        texts += [sheet.set(sentence, self._style(9.5, WHITE), width) for sentence in sentences if sentence]
        height = sum(text.height for text in texts) + 5 * mm

        def draw(top: float) -> None:
            sheet.canvas.setFillColor(ANSWER_COLOURS[recommendation])
            left, whole = sheet.left(0, sheet.column), sheet.column
            sheet.canvas.roundRect(left, top - height, whole, height, 3 * mm, stroke=0, fill=1)
            _draw_shape(sheet.canvas, sheet.left(13 * mm, 0), top - height / 2, recommendation)
            top -= 2 * mm
            for text in texts:
                top -= sheet.put(text, top, indent, width)

        return Part(height + 4 * mm, draw)

    def probabilities(self, probabilities: Sequence[tuple[str, float]], start: float, width: float) -> list[Part]:
        """A bar for each class, in a column that begins `start` behind the margin; nothing if there are none."""
        if not probabilities:
            return []
        say = self.sheet.say
        # Where there is little room, a name stands above its bar instead of beside it.
        name_width = 0.0 if width < 120 * mm else 52 * mm
        rows = [
            Part(row.height, partial(row.draw, start=start, width=width))
            for row in (self._bar(name, value, name_width, width) for name, value in probabilities)
        ]
        note = self._text(say(CALIBRATION), self._style(8, GREY), start, width)
        return [self.heading(say("Probabilities"), start, width), *rows, note, _space(2 * mm)]

    def _bar(self, name: str, value: float, name_width: float, width: float) -> "_Bar":
        figure = self.sheet.set(percent(value, self.sheet.say), self._style(9), _FIGURE)
        text = self.sheet.set(name, self._style(9), name_width - 3 * mm if name_width else width - _FIGURE)
        return _Bar(self.sheet, text, figure, value, name_width)

    def sentences(self, heading: str, sentences: Sequence[str]) -> list[Part]:
        """A short list under a heading; nothing if it is empty."""
        if not sentences:
            return []
        parts = [self.heading(heading, 0, self.sheet.column)]
        for sentence in sentences:
            parts += [self._text(sentence, self._style(8.5), 0, self.sheet.column), _space(0.4 * mm)]
        return [*parts, _space(1.6 * mm)]

    def heading(self, text: str, start: float, width: float) -> Part:
        """The name of what stands below it."""
        return self._text(text, self._style(9.5, bold=True), start, width)

    def writing_lines(self, names: Sequence[str]) -> Part:
        """Lines to write on side by side, each with a name below it."""
        sheet, count = self.sheet, len(names)
        width = (sheet.column - (count - 1) * GAP) / count
        texts = [sheet.set(name, self._style(7.5, GREY), width) for name in names]

        def draw(top: float) -> None:
            sheet.canvas.setStrokeColor(GREY)
            sheet.canvas.setLineWidth(0.5)
            for column, text in enumerate(texts):
                start = column * (width + GAP)
                left = sheet.left(start, width)
                sheet.canvas.line(left, top - _TO_WRITE_IN, left + width, top - _TO_WRITE_IN)
                sheet.put(text, top - _TO_WRITE_IN - 0.5 * mm, start, width)

        return Part(_TO_WRITE_IN + max(text.height for text in texts) + 1 * mm, draw)

    def _text(self, text: str, style: Style, start: float, width: float) -> Part:
        words = self.sheet.set(text, style, width)
        return Part(words.height, lambda top: _put(self.sheet, words, top, start, width))

    def _style(self, size: float, colour: Color = INK, bold: bool = False) -> Style:
        return Style(round(size * self.scale, 2), colour, bold)


@dataclass(frozen=True)
class _Bar:
    """A class with its probability as a bar; its name stands above the bar where `name_width` is 0."""

    sheet: Sheet
    name: Paragraph
    figure: Paragraph
    value: float
    name_width: float

    @property
    def height(self) -> float:
        """Points from its top to the next bar's."""
        return self.name.height + (0.0 if self.name_width else self._thick + 1 * mm)

    @property
    def _thick(self) -> float:
        return self.figure.height * (0.66 if self.name_width else 0.3)

    def draw(self, top: float, start: float, width: float) -> None:
        """Draw it into a column that begins `start` behind the margin."""
        sheet = self.sheet
        sheet.put(self.name, top, start, self.name.width + 1)
        sheet.put(self.figure, top, start + width - self.figure.width, self.figure.width)
        if self.name_width:
            bottom = top - (self.figure.height + self._thick) / 2
            start, width = start + self.name_width, width - self.name_width - _FIGURE
        else:
            bottom = top - self.name.height - self._thick
        for colour, length in ((RULE, width), (GREY, width * self.value)):
            sheet.canvas.setFillColor(colour)
            sheet.canvas.rect(sheet.left(start, length), bottom, length, self._thick, stroke=0, fill=1)


def _put(sheet: Sheet, text: Paragraph, top: float, start: float, width: float) -> None:
    sheet.put(text, top, start, width)


def _space(height: float) -> Part:
    return Part(height, lambda _top: None)


def _draw_shape(canvas: Canvas, x: float, y: float, recommendation: Recommendation | None) -> None:
    """A white shape for each recommendation, so that colour is not the only sign."""
    canvas.setFillColor(WHITE)
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
