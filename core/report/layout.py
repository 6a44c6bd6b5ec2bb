"""What every PDF of ThoraLite shares: page, fonts, colours and footer."""

import threading
from functools import cache
from typing import Final

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from core.paths import FONTS
from core.results import Recommendation
from core.words import DISCLAIMER

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN: Final = 18 * mm
COLUMN: Final = PAGE_WIDTH - 2 * MARGIN
INK: Final = HexColor("#1b1f24")
GREY: Final = HexColor("#5b6470")
RULE: Final = HexColor("#d5dae0")
ANSWER_COLOURS: Final[dict[Recommendation | None, Color]] = {
    Recommendation.REFER: HexColor("#a8201a"),
    Recommendation.CANNOT_SAY: HexColor("#8a5a00"),
    Recommendation.REPEAT_IMAGE: HexColor("#1f5fa8"),
    Recommendation.NO_SIGN: HexColor("#1b6e3c"),
    None: HexColor("#5b6470"),
}

# As text, pictures would be a quarter larger and most of the time of writing a report.
rl_config.useA85 = 0

# ReportLab keeps which glyphs a document uses in the shared font objects.
one_at_a_time: Final = threading.Lock()


@cache
def fonts() -> tuple[str, str]:
    """Register the embedded fonts; returns the names of the regular and the bold one."""
    pdfmetrics.registerFont(TTFont("NotoSans", FONTS / "NotoSans-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("NotoSans-Bold", FONTS / "NotoSans-Bold.ttf"))
    return "NotoSans", "NotoSans-Bold"


def text_style(size: float, colour: Color = INK, bold: bool = False) -> ParagraphStyle:
    """A paragraph style of this size in points."""
    return ParagraphStyle(
        f"{size}{colour}{bold}", fontName=fonts()[bold], fontSize=size, leading=size * 1.35, textColor=colour
    )


def footer(canvas: Canvas, provenance: str) -> None:
    """The line at the foot of every page: what this is not, and where it comes from."""
    regular, bold = fonts()
    canvas.setStrokeColor(RULE)
    canvas.line(MARGIN, 16 * mm, PAGE_WIDTH - MARGIN, 16 * mm)
    canvas.setFillColor(INK)
    canvas.setFont(bold, 9)
    canvas.drawString(MARGIN, 11.5 * mm, DISCLAIMER)
    canvas.setFillColor(GREY)
    canvas.setFont(regular, 7)
    canvas.drawString(MARGIN, 8 * mm, provenance)
