"""The fonts in `resources/fonts`: which of them has a character, and what HarfBuzz makes of a run of text.

One font cannot hold all scripts, so a text is set from several: the first that has a character sets it.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Final, NamedTuple

import uharfbuzz

from core.paths import FONTS

_REGULAR: Final = (
    "NotoSans-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansBengali-Regular.ttf",
    "NotoSansSinhala-Regular.ttf",
    "NotoSansTamil-Regular.ttf",
    "DroidSansFallback-Chinese.ttf",
)
_BOLD: Final = tuple(name.replace("Regular", "Bold") for name in _REGULAR)  # of the Chinese one there is no bold
_UNITS: Final = 1000  # what PDF counts glyph widths in, to the em


class Glyph(NamedTuple):
    """One glyph, lengths in thousandths of the em: how far to the next, and how far off its place it is drawn."""

    id: int
    advance: int
    x_offset: int
    y_offset: int


@dataclass(frozen=True)
class Cluster:
    """Characters that cannot be told apart on paper, and the glyphs that show them, left to right.

    Attributes:
        start: where the first of the characters stands in the run.
        text: the characters.
        advance: their width, in thousandths of the em.
    """

    start: int
    text: str
    glyphs: tuple[Glyph, ...]
    advance: int


class Typeface:
    """One font file."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        self.face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))
        self._font = uharfbuzz.Font(self.face)
        self._font.scale = (_UNITS, _UNITS)
        self._widths: dict[int, int] = {}

    @cached_property
    def characters(self) -> frozenset[str]:
        """What it has glyphs for."""
        return frozenset(map(chr, self.face.unicodes))

    @cached_property
    def for_subsets(self) -> uharfbuzz.Face:
        """The same font, prepared for taking glyphs out of it quickly."""
        return uharfbuzz.subset_preprocess(self.face)

    def width(self, glyph: int) -> int:
        """The glyph's own width in thousandths of the em."""
        if glyph not in self._widths:
            self._widths[glyph] = int(self._font.get_glyph_h_advance(glyph))
        return self._widths[glyph]

    def shape(self, text: str, right_to_left: bool) -> list[Cluster]:
        """Set a run of one direction; clusters in the order of the text."""
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.language = "und"  # guessed, it would be this computer's
        buffer.direction = "rtl" if right_to_left else "ltr"
        uharfbuzz.shape(self._font, buffer, {})
        glyphs: dict[int, list[Glyph]] = {}
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            glyph = Glyph(info.codepoint, place.x_advance, place.x_offset, place.y_offset)
            glyphs.setdefault(info.cluster, []).append(glyph)
        starts = sorted(glyphs)
        return [
            Cluster(start, text[start:end], tuple(glyphs[start]), sum(glyph.advance for glyph in glyphs[start]))
            for start, end in zip(starts, [*starts[1:], len(text)], strict=True)
        ]


@cache
def typefaces(bold: bool) -> tuple[Typeface, ...]:
    """The fonts a text is set from, the one for Latin, Greek and Cyrillic first."""
    return tuple(_open(name) for name in (_BOLD if bold else _REGULAR))


@cache
def _open(name: str) -> Typeface:
    return Typeface(FONTS / name)


def by_typeface(text: str, levels: Sequence[int], bold: bool) -> Iterator[tuple[int, int, Typeface]]:
    """Cut a text into runs of one font and one level: (start, end, font).

    A character that no font has stays with the first one, which shows a box for it.
    """
    faces = typefaces(bold)
    start, current = 0, faces[0]
    for index, character in enumerate(text):
        face = _face_for(character, current, faces)
        if index and (face is not current or levels[index] != levels[index - 1]):
            yield start, index, current
            start = index
        current = face
    if text:
        yield start, len(text), current


def _face_for(character: str, current: Typeface, faces: tuple[Typeface, ...]) -> Typeface:
    if character in current.characters and (current is faces[0] or not unicodedata.category(character).startswith("L")):
        return current  # spaces, marks and digits stay with the letters before them
    if character in "\u200c\u200d":
        return current  # joiners are for the font of the letters around them, whether it has glyphs for them or not
    return next((face for face in faces if character in face.characters), faces[0])
