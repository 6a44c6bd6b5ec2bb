"""What every PDF of ThoraLite shares: page, fonts, colours, logo and footer."""

import threading
from datetime import datetime
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import IO, Final

from PIL import Image, ImageOps
from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from core import __version__
from core.paths import FONTS
from core.report.bidi import has_right_to_left, starts_right_to_left
from core.report.content import shortened
from core.report.settings import PageSize, ReportSettings
from core.report.typesetting import Paragraph, Style, paragraph
from core.results import Recommendation
from core.translation import Translation, translation
from core.words import DISCLAIMER

MARGIN: Final = 18 * mm
FOOT: Final = 18 * mm
"""From the lower edge of the page to where its content ends."""
INK: Final = HexColor("#1b1f24")
GREY: Final = HexColor("#5b6470")
RULE: Final = HexColor("#d5dae0")
WHITE: Final = HexColor("#ffffff")
ANSWER_COLOURS: Final[dict[Recommendation | None, Color]] = {
    Recommendation.REFER: HexColor("#a8201a"),
    Recommendation.CANNOT_SAY: HexColor("#8a5a00"),
    Recommendation.REPEAT_IMAGE: HexColor("#1f5fa8"),
    Recommendation.NO_SIGN: HexColor("#1b6e3c"),
    None: HexColor("#5b6470"),
}
_SIZES: Final = {PageSize.A4: A4, PageSize.LETTER: LETTER}
_LOGO: Final = (40 * mm, 16 * mm)  # the largest it is printed
_LOGO_PIXELS: Final = 480
_LOGO_PIXELS_READ: Final = 40_000_000  # a larger picture is no logo
_MOST_LINES: Final = 4  # of an address
_LONGEST_LINE: Final = 120

# As text, pictures would be a quarter larger and most of the time of writing a report.
rl_config.useA85 = 0

# ReportLab keeps which glyphs a document uses in the shared font objects.
one_at_a_time: Final = threading.Lock()


@cache
def fonts() -> tuple[str, str]:
    """Register the fonts for charts, whose labels are figures; returns the names of the regular and the bold one."""
    pdfmetrics.registerFont(TTFont("NotoSans", FONTS / "NotoSans-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("NotoSans-Bold", FONTS / "NotoSans-Bold.ttf"))
    return "NotoSans", "NotoSans-Bold"


class Sheet:
    """A PDF being drawn. Places are told by how far from the margin where lines begin: the left or the right one.

    Attributes:
        canvas: ReportLab's, for what is not text; it knows left and right only.
        say: translates into the language of the report.
        height: of the page in points.
        column: width in points between the margins.
    """

    def __init__(self, file: IO[bytes], settings: ReportSettings, title: str, subject: str) -> None:
        self.say: Translation = translation(settings.language)
        self._settings = settings
        self._width: float
        self.height: float
        self._width, self.height = _SIZES[settings.page]
        self.column: float = self._width - 2 * MARGIN
        self.canvas = Canvas(
            file, pagesize=_SIZES[settings.page], lang=self.say.language, initialFontName=fonts()[0], pageCompression=1
        )
        describe(self.canvas, settings, title, subject)

    def left(self, start: float, width: float) -> float:
        """Where the left edge of something lies that begins `start` behind the margin."""
        return float(self._width - MARGIN - start - width if self.say.right_to_left else MARGIN + start)

    def set(self, text: str, style: Style, width: float | None = None) -> Paragraph:
        """A text of the program's in lines of at most `width` points; it may be one that has no translation yet."""
        limit, mirrored = self.column if width is None else width, self.say.right_to_left
        return paragraph(text, style, limit, mirrored, mirrored and has_right_to_left(text))

    def set_given(self, text: str, style: Style, width: float | None = None) -> Paragraph:
        """A text that a file or a user gave: it runs its own way."""
        limit = self.column if width is None else width
        return paragraph(text, style, limit, self.say.right_to_left, starts_right_to_left(text))

    def put(self, text: Paragraph, top: float, start: float = 0.0, width: float | None = None) -> float:
        """Draw a text into a column of the page; returns its height."""
        width = self.column if width is None else width
        text.draw(self.canvas, self.left(start, width), top, width)
        return text.height

    def put_at_end(self, text: Paragraph, top: float) -> None:
        """Draw a text of one line so that it ends at the margin where lines end."""
        self.put(text, top, self.column - text.width, text.width)

    def head(self, title: str) -> float:
        """The clinic with its logo, and what this page is; returns where the content begins."""
        top = self.height - 12 * mm
        top -= self._clinic(top)
        heading = self.set(title, Style(15, INK, bold=True), self.column - 35 * mm)
        self.put_at_end(self.set_given(f"{datetime.now():%Y-%m-%d %H:%M}", Style(8, GREY)), top - 2 * mm)
        return float(top - self.put(heading, top) - 2 * mm)

    def _clinic(self, top: float) -> float:
        settings = self._settings
        logo = None if settings.logo is None else _logo(settings.logo)
        height = beside = 0.0
        if logo is not None:
            width, height = _fitted_logo(logo)
            self.canvas.drawImage(logo, self.left(0, width), top - height, width, height, mask="auto")
            beside = width + 5 * mm
        words = ((settings.clinic, Style(12, INK, bold=True)), (settings.address, Style(8, GREY)))
        below = top
        for text, style in words:
            if text.strip():
                below -= self.put(
                    self.set_given(_few_lines(text), style, self.column - beside), below, beside, self.column - beside
                )
        height = max(height, top - below)
        return height + 3 * mm if height else 0.0

    def bookmark(self, key: str, title: str, top: float) -> None:
        """Let the document's outline lead here."""
        self.canvas.bookmarkHorizontal(key, 0, top)
        self.canvas.addOutlineEntry(title, key)

    def foot(self, provenance: str) -> None:
        """The line at the foot of every page: what this is not, and where it comes from."""
        self.canvas.setStrokeColor(RULE)
        self.canvas.setLineWidth(0.5)
        self.canvas.line(MARGIN, 16 * mm, MARGIN + self.column, 16 * mm)
        self.put(self.set(self.say(DISCLAIMER), Style(9, INK, bold=True)), 15 * mm)
        self.put(self.set_given(provenance, Style(7, GREY)), 10.5 * mm)


def describe(canvas: Canvas, settings: ReportSettings, title: str, subject: str) -> None:
    """Write down what the document is, for archives and readers' windows."""
    canvas.setTitle(f"{title}: {subject}")
    canvas.setAuthor(settings.clinic or "ThoraLite")
    canvas.setSubject(title)
    canvas.setCreator(f"ThoraLite {__version__}")
    canvas.setProducer(f"ThoraLite {__version__}")
    canvas.setViewerPreference("DisplayDocTitle", "true")


def jpeg(picture: Image.Image, quality: int = 88) -> bytes:
    """As JPEG, which PDF holds as it is: smaller and faster than ReportLab's own compression."""
    data = BytesIO()
    picture.save(data, "JPEG", quality=quality)
    return data.getvalue()


def _logo(path: Path) -> ImageReader | None:
    try:
        data = _logo_jpeg(path, path.stat().st_mtime_ns)
    except OSError:
        return None
    return None if data is None else ImageReader(BytesIO(data))


@lru_cache(maxsize=2)
def _logo_jpeg(path: Path, changed: int) -> bytes | None:
    """The logo as small as it is printed; None where it cannot be shown, which is no reason to print no report.

    Args:
        path: PNG or JPEG.
        changed: when the file was last changed, so that a new logo is seen.
    """
    try:
        with Image.open(path, formats=("PNG", "JPEG")) as image:
            if image.width * image.height > _LOGO_PIXELS_READ:
                return None
            picture = ImageOps.exif_transpose(image).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None  # what Pillow raises for damaged pictures
    picture.thumbnail((_LOGO_PIXELS, _LOGO_PIXELS))
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture.getchannel("A"))
    return jpeg(paper, quality=92)


def _fitted_logo(logo: ImageReader) -> tuple[float, float]:
    width, height = logo.getSize()
    scale = min(_LOGO[0] / width, _LOGO[1] / height)
    return width * scale, height * scale


def _few_lines(text: str) -> str:
    lines = [shortened(line.strip(), _LONGEST_LINE) for line in text.splitlines() if line.strip()]
    return "\n".join(lines[:_MOST_LINES])
