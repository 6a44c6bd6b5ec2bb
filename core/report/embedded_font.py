"""A font inside one PDF: only the glyphs the document shows, and what characters they stand for.

ReportLab embeds fonts character by character, which cannot hold glyphs that stand for several characters or none. Here
a font is a composite one (ISO 32000-1, 9.7) with codes of its own for glyphs, so that text can be searched and copied.
"""

import zlib
from typing import Final

import uharfbuzz
from reportlab.pdfbase import pdfdoc

from core.report.typeface import Typeface

# What a composite TrueType font needs (ISO 32000-1, 9.9); the rest of an OpenType font is for setting text.
_TABLES: Final = frozenset({"glyf", "loca", "head", "hhea", "hmtx", "maxp"})
_SYMBOLIC: Final = 4
_CMAP: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class EmbeddedFont:
    """One typeface in one document. ReportLab calls `addObjects` when the document is saved."""

    def __init__(self, face: Typeface, resource: str) -> None:
        self.face, self.resource = face, resource
        self._codes: dict[tuple[int, str], int] = {(0, ""): 0}

    def code(self, glyph: int, text: str) -> int:
        """The code that draws a glyph and is read as `text`; "" for a part of several glyphs that are read together."""
        return self._codes.setdefault((glyph, text), len(self._codes))

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:  # ReportLab's name
        """Put the font's objects into the document."""
        program, places = _subset(self.face, {glyph for glyph, _ in self._codes})
        name = f"/{_tag(self.resource)}+{self.face.name}"
        widths = " ".join(str(self.face.width(glyph)) for glyph, _ in self._codes)
        glyphs = b"".join(places[glyph].to_bytes(2, "big") for glyph, _ in self._codes)
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
            "FontDescriptor": document.Reference(self._descriptor(name, document.Reference(_stream(program)))),
            "W": f"[0 [{widths}]]",
            "CIDToGIDMap": document.Reference(_stream(glyphs)),
        }
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": name,
            "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([document.Reference(pdfdoc.PDFDictionary(descendant))]),
            "ToUnicode": document.Reference(_stream(self._to_unicode().encode())),
        }
        reference = document.Reference(pdfdoc.PDFDictionary(font))
        document.idToObject[pdfdoc.BasicFonts].dict[self.resource] = reference

    def _descriptor(self, name: str, program: object) -> pdfdoc.PDFDictionary:
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": name,
                "Flags": _SYMBOLIC,
                "FontBBox": "[-1000 -500 2000 1200]",
                "ItalicAngle": 0,
                "Ascent": 1069,
                "Descent": -293,
                "CapHeight": 714,
                "StemV": 140 if self.face.name.endswith("Bold") else 80,
                "FontFile2": program,
            }
        )

    def _to_unicode(self) -> str:
        read = [(code, text) for (_, text), code in self._codes.items() if text]
        blocks = []
        for start in range(0, len(read), 100):  # no more in one block
            block = read[start : start + 100]
            lines = "\n".join(f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in block)
            blocks.append(f"{len(block)} beginbfchar\n{lines}\nendbfchar")
        return _CMAP.format("\n".join(blocks))


def _subset(face: Typeface, glyphs: set[int]) -> tuple[bytes, dict[int, int]]:
    """A font program of some glyphs only, and where each stands in it."""
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = (
        uharfbuzz.SubsetFlags.NO_HINTING
        | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE  # the box that stands for what no font has
    )
    dropped = set(face.face.table_tags) - _TABLES
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in dropped)
    plan = uharfbuzz.SubsetPlan(face.for_subsets, wanted)
    return plan.execute().blob.data, plan.old_to_new_glyph_mapping


def _stream(content: bytes) -> pdfdoc.PDFStream:
    return pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])


def _tag(resource: str) -> str:
    """Six capitals, different for each font of a document, which mark a subset (ISO 32000-1, 9.6.4)."""
    return "".join(chr(ord("A") + (zlib.crc32(resource.encode()) >> 4 * place) % 16) for place in range(6))
