"""Text on paper: any script, either direction, wrapped into lines.

ReportLab sets words one by one from one font; so paragraphs are set here, by HarfBuzz, and drawn with the canvas.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from core.report.bidi import levels, visual_order
from core.report.embedded_font import EmbeddedFont
from core.report.typeface import Cluster, Glyph, Typeface, by_typeface, typefaces

_LEADING: Final = 1.38  # from line to line, in font sizes: the fonts' own, which leaves room for marks above and below
_ASCENT: Final = 1.07
_REPLACEMENT: Final = "\ufffd"
_EMBOLDENED: Final = 0.025  # of the size: the outline that makes a font without a bold one bolder
# Categories of signs that must not begin a line of Chinese, and of those that must not end one.
_CLOSING: Final = frozenset({"Pe", "Pf", "Po", "Mn"})
_OPENING: Final = frozenset({"Ps", "Pi"})


_TYING: Final = frozenset("\u00a0\u202f")  # spaces that no line ends at
_TIED: Final = frozenset("%:;!?»")


@dataclass(frozen=True)
class Style:
    """How a text looks; the size is in points."""

    size: float
    colour: Color
    bold: bool = False

    @property
    def leading(self) -> float:
        """Points from line to line."""
        return self.size * _LEADING


@dataclass(frozen=True)
class _Piece:
    """Clusters of one font in a row, left to right."""

    face: Typeface
    clusters: tuple[Cluster, ...]
    advance: int


@dataclass(frozen=True)
class _Line:
    pieces: tuple[_Piece, ...]
    advance: int


@dataclass(frozen=True)
class Paragraph:
    """A text set in lines. Drawn with its lines at the side where they begin.

    Attributes:
        right_to_left: lines begin at the right.
    """

    lines: tuple[_Line, ...]
    style: Style
    right_to_left: bool

    @property
    def height(self) -> float:
        """Points from the top of the first line to the bottom of the last."""
        return len(self.lines) * self.style.leading

    @property
    def width(self) -> float:
        """Points of the longest line."""
        return max((line.advance for line in self.lines), default=0) * self.style.size / 1000

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it into a column whose left edge is at `x`."""
        size = self.style.size
        canvas.saveState()
        canvas.setFillColor(self.style.colour)
        baseline = top - size * (_ASCENT + (_LEADING - 1.362) / 2)
        for line in self.lines:
            left = x + width - line.advance * size / 1000 if self.right_to_left else x
            _draw_line(canvas, line, left, baseline, self.style)
            baseline -= self.style.leading
        canvas.restoreState()


@lru_cache(maxsize=512)  # what every report says is set once
def paragraph(
    text: str, style: Style, width: float, right_to_left: bool = False, base: bool | None = None
) -> Paragraph:
    """Set a text into lines.

    Args:
        text: new lines in it begin new lines on paper.
        style: font size and colour.
        width: of the column in points.
        right_to_left: lines begin at the right.
        base: whether the text itself runs from right to left; None for as `right_to_left`.
    """
    direction = right_to_left if base is None else base
    limit = width * 1000 / style.size
    lines = [line for part in _printable(text).split("\n") for line in _lines(part, style.bold, direction, limit)]
    return Paragraph(tuple(lines), style, right_to_left)


def _printable(text: str) -> str:
    """What can be shown of a text: control characters could hide or turn round what stands beside them."""
    if text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character in "\n\u00a0\u200c\u200d\u200e\u200f\u202f":
        return character
    if character.isspace():
        return " "
    return _REPLACEMENT if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co") else character


@dataclass(frozen=True)
class _Set:
    """A cluster in its place in the paragraph."""

    face: Typeface
    cluster: Cluster
    level: int


def _lines(text: str, bold: bool, right_to_left: bool, limit: float) -> Iterator[_Line]:
    """One paragraph in lines of at most `limit` thousandths of the em."""
    every = levels(text, right_to_left)
    clusters = [
        _Set(face, cluster, every[start])
        for start, end, face in by_typeface(text, every, bold)
        for cluster in face.shape(text[start:end], every[start] % 2 == 1)
    ]
    if not clusters:
        yield _Line((), 0)
    for start, end in _breaks(clusters, limit):
        while end > start and clusters[end - 1].cluster.text.isspace():
            end -= 1
        yield _line(clusters[start:end])


def _breaks(clusters: Sequence[_Set], limit: float) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends: after a space, between Chinese signs, or inside a word too long for a line."""
    start = chance = 0
    filled = 0
    index = 0
    while index < len(clusters):
        cluster = clusters[index].cluster
        if index > start and _may_part(clusters[index - 1].cluster.text, cluster.text):
            chance = index
        filled += cluster.advance
        if filled > limit and index > start and not cluster.text.isspace():
            end = chance if chance > start else index
            yield start, end
            start = index = end
            filled = 0
            continue
        index += 1
    if start < len(clusters):
        yield start, len(clusters)


def _may_part(before: str, after: str) -> bool:
    if before.isspace() and before not in _TYING:
        # French sets a space before these, which must not part them from their word.
        return not after.isspace() and after not in _TIED
    if not (_is_ideograph(before[0]) or _is_ideograph(after[0])):
        return False
    return unicodedata.category(after[0]) not in _CLOSING and unicodedata.category(before[-1]) not in _OPENING


def _is_ideograph(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or "\uff00" <= character <= "\uffef"


def _line(clusters: Sequence[_Set]) -> _Line:
    ordered = [clusters[place] for place in visual_order([some.level for some in clusters])]
    pieces = []
    for face, group in groupby(ordered, lambda some: some.face):
        row = tuple(some.cluster for some in group)
        pieces.append(_Piece(face, row, sum(cluster.advance for cluster in row)))
    return _Line(tuple(pieces), sum(piece.advance for piece in pieces))


def _draw_line(canvas: Canvas, line: _Line, x: float, baseline: float, style: Style) -> None:
    for piece in line.pieces:
        font = _font(canvas, piece.face)
        lead = _lead(piece, style)
        begin = f"BT /{font.resource} {style.size:g} Tf {lead}1 0 0 1 {x:.2f} {baseline:.2f} Tm"
        canvas.addLiteral(f"{begin}\n{_operators(piece, font, style.size)}\nET")
        x += piece.advance * style.size / 1000


def _lead(piece: _Piece, style: Style) -> str:
    if style.bold and piece.face in typefaces(False):
        red, green, blue = style.colour.rgb()
        return f"2 Tr {style.size * _EMBOLDENED:.2f} w {red:.3f} {green:.3f} {blue:.3f} RG "
    return "0 Tr "


def _font(canvas: Canvas, face: Typeface) -> EmbeddedFont:
    """The typeface in this document, put into it when first used."""
    document = canvas._doc
    resource = f"T{face.name}".replace("-", "")
    found = next((font for font in document.delayedFonts if getattr(font, "resource", "") == resource), None)
    if found is None:
        found = EmbeddedFont(face, resource)
        document.delayedFonts.append(found)
    return found


def _operators(piece: _Piece, font: EmbeddedFont, size: float) -> str:
    """The operators that draw a piece and say how it is read (ISO 32000-1, 9.4.3 and 14.9.4)."""
    row = _Row(font, size)
    for cluster in piece.clusters:
        if len(cluster.glyphs) == 1:
            row.add(cluster.glyphs[0], cluster.text)
            continue
        row.flush()  # several glyphs that are read together: a span says as what
        row.done.append(f"/Span <</ActualText <FEFF{cluster.text.encode('utf-16-be').hex()}>>> BDC")
        for glyph in cluster.glyphs:
            row.add(glyph, "")
        row.flush()
        row.done.append("EMC")
    row.flush()
    return "\n".join(row.done)


class _Row:
    """Glyphs in a row, gathered into few operators; `done` holds these."""

    def __init__(self, font: EmbeddedFont, size: float) -> None:
        self.done: list[str] = []
        self._font, self._size = font, size
        self._codes: list[str] = []
        self._parts: list[str] = []

    def add(self, glyph: Glyph, text: str) -> None:
        code = f"{self._font.code(glyph.id, text):04X}"
        behind = self._font.face.width(glyph.id) - glyph.advance + glyph.x_offset
        if not (glyph.x_offset or glyph.y_offset or behind):
            self._codes.append(code)
            return
        if glyph.y_offset:
            self.flush()
            self.done.append(f"{glyph.y_offset * self._size / 1000:.2f} Ts")
        self._move(-glyph.x_offset)
        self._codes.append(code)
        self._move(behind)
        if glyph.y_offset:
            self.flush()
            self.done.append("0 Ts")

    def flush(self) -> None:
        """End the operator begun."""
        self._move(0)
        if self._parts:
            self.done.append(f"[{' '.join(self._parts)}] TJ")
            self._parts = []

    def _move(self, back: int) -> None:
        if self._codes:
            self._parts.append(f"<{''.join(self._codes)}>")
            self._codes = []
        if back:
            self._parts.append(str(back))
