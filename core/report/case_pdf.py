"""The one-page PDF report of a case."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import IO, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from core.explain import overlay
from core.local_study import LocalStudy
from core.manifest import ClassifierManifest
from core.reading import Reading
from core.report.case_parts import GAP, Composer, draw_down, height_of
from core.report.content import Report, build_report
from core.report.layout import FOOT, GREY, Sheet, jpeg, one_at_a_time
from core.report.replacing import replacing
from core.report.settings import ReportSettings
from core.report.typesetting import Style
from core.results import Analysis, CaseResult, Heatmap
from core.translation import Translation, translation
from core.words import picture_words

_PRINTED_PIXELS: Final = 640  # long side: 180 dots an inch at the printed size
_LARGEST_PICTURE: Final = 88 * mm
_SMALL_PICTURE: Final = 55 * mm  # with its caption; less room for it, and the probabilities move beside it
_SMALLEST_PICTURE: Final = 42 * mm  # with its caption; less room for it, and the words get smaller
_BESIDE: Final = 72 * mm  # what the probabilities take beside the pictures
_SMALLER: Final = tuple(percent / 100 for percent in range(100, 55, -5))


def write_case_pdf(
    analysis: Analysis,
    manifests: Sequence[ClassifierManifest],
    path: Path,
    settings: ReportSettings,
    readings: Sequence[Reading] = (),
    study: LocalStudy | None = None,
) -> None:
    """Write the one-page report of a case.

    Args:
        analysis: the result, with its picture uint8 (H, W) where there is one.
        manifests: the loaded models; the one that answered gives the evidence.
        path: the PDF.
        settings: how it looks, and in which language.
        readings: what people found on the scan, the latest last.
        study: the clinic's own study; printed where it was made with the very model that answered.

    Raises:
        ReportError: it could not be written.
    """
    with replacing(path) as file:
        draw_case(file, analysis, manifests, settings, readings, study)


def draw_case(
    file: IO[bytes],
    analysis: Analysis,
    manifests: Sequence[ClassifierManifest],
    settings: ReportSettings,
    readings: Sequence[Reading] = (),
    study: LocalStudy | None = None,
) -> None:
    """The same as `write_case_pdf` into an open file."""
    say = translation(settings.language)
    report = build_report(analysis.result, manifests, say, readings, study, settings.with_patient)
    with one_at_a_time:
        sheet = Sheet(file, settings, report.title, report.subject)
        top = sheet.head(report.title)
        _laid_out(sheet, report, analysis, top - FOOT).draw(top)
        sheet.foot(report.provenance)
        sheet.canvas.showPage()
        sheet.canvas.save()


def _laid_out(sheet: Sheet, report: Report, analysis: Analysis, height: float) -> "_Page":
    """The page for all of it: a smaller picture before smaller words, and small words rather than a second page."""
    page = _Page(sheet, report, analysis, 1.0, beside=False)
    if analysis.picture is None or height - page.words >= _SMALL_PICTURE:
        return page
    for scale in _SMALLER:
        page = _Page(sheet, report, analysis, scale, beside=True)
        if height - page.words >= page.smallest:
            break
    return page


class _Page:
    """A case laid out; the words take what they need and the pictures what is left.

    Attributes:
        words: points that everything but the row of pictures takes.
        smallest: points that this row needs.
    """

    def __init__(self, sheet: Sheet, report: Report, analysis: Analysis, scale: float, beside: bool) -> None:
        self._sheet, self._analysis = sheet, analysis
        say, make = sheet.say, Composer(sheet, scale)
        start = sheet.column - _BESIDE if beside else 0.0
        chances = make.probabilities(report.probabilities, start, sheet.column - start)
        self._beside = chances if beside else []
        self._above = [
            make.facts(report.facts),
            make.answer(analysis.result.recommendation, report.answer, (report.reason, report.headline)),
        ]
        self._below = [
            *([] if beside else chances),
            *make.sentences(say("Please note"), report.notices),
            *make.sentences(say("What is known about this model"), report.evidence),
            *make.sentences(say("Your clinic's own study"), report.study),
            *make.sentences(say("What readers found"), report.readings),
        ]
        self._end = [make.writing_lines((say("Place and date"), say("Name of the reader"), say("Signature")))]
        if not report.readings:  # then there is a line to write them on
            self._end.insert(0, make.writing_lines((say("What the reader found"),)))
        self.words = height_of([*self._above, *self._below, *self._end])
        self.smallest = max(_SMALLEST_PICTURE, height_of(self._beside))

    def draw(self, top: float) -> None:
        """Draw it all."""
        room = top - FOOT - self.words
        top = draw_down(self._above, top)
        if self._analysis.picture is not None:
            width = self._sheet.column - (_BESIDE + GAP if self._beside else 0.0)
            taken = _draw_pictures(self._sheet, self._analysis.picture, self._analysis.result, top, width, room)
            draw_down(self._beside, top)
            top -= max(taken, height_of(self._beside))
        draw_down(self._below, top)
        draw_down(self._end, FOOT + height_of(self._end))


def _draw_pictures(
    sheet: Sheet, picture: NDArray[np.uint8], result: CaseResult, top: float, width: float, room: float
) -> float:
    """The picture and, where there is one, the same with its heat map beside it.

    Args:
        sheet: the page.
        picture: uint8 (H, W).
        result: has the heat map.
        top: where the pictures begin.
        width: of both together.
        room: how high they may be with their captions.

    Returns:
        The height taken.
    """
    shrunk = _shrunk(picture)
    pictures, words = [shrunk], [sheet.say("Picture as judged")]
    if result.heatmap is not None:
        pictures.append(overlay(shrunk, result.heatmap))
        words.append(_heatmap_caption(result, result.heatmap, sheet.say))
    column = (width - GAP) / 2
    captions = [sheet.set(caption, Style(8, GREY), column) for caption in words]
    below = max(caption.height for caption in captions) + 4 * mm
    rows, columns = shrunk.shape
    scale = min(column / columns, max(min(_LARGEST_PICTURE, room - below), 1.0) / rows)
    for index, (pixels, caption) in enumerate(zip(pictures, captions, strict=True)):
        start = index * (column + GAP)
        reader = ImageReader(BytesIO(jpeg(Image.fromarray(pixels))))
        left = sheet.left(start, columns * scale)
        sheet.canvas.drawImage(reader, left, top - rows * scale, columns * scale, rows * scale)
        sheet.put(caption, top - rows * scale - 0.5 * mm, start, column)
    return float(rows * scale + below)


def _heatmap_caption(result: CaseResult, heatmap: Heatmap, say: Translation) -> str:
    if result.frames <= 1:
        return say("Where the model saw most sign of disease")
    picture = picture_words(result, heatmap.frame_index, say)
    return say("Where the model saw most sign of disease ({picture})").format(picture=picture)


def _shrunk(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    picture = Image.fromarray(pixels)
    picture.thumbnail((_PRINTED_PIXELS, _PRINTED_PIXELS), Image.Resampling.BILINEAR)
    return np.asarray(picture)
