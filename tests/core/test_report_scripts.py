"""Every script on paper: shaped, in the right order, from embedded fonts, and read back as it was written."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import pypdfium2
import pytest

import core.translation
from core.imaging.scan import Patient
from core.paths import TRANSLATIONS
from core.pipeline import Engine
from core.report.bidi import levels, visual_order
from core.report.case_pdf import write_case_pdf
from core.report.layout import INK
from core.report.settings import ReportSettings
from core.report.summary_pdf import write_summary_pdf
from core.report.typeface import typefaces
from core.report.typesetting import Style, paragraph
from core.results import Analysis
from core.translation import LANGUAGES, translation
from tests.core.films import film
from tests.core.test_report import FAILED, FINDINGS, IN_FULL, REFER, assert_fits, font_sizes, study_of

NAMES = {
    "Latin": "Łukasz Nguyễn Thị Ánh",
    "Cyrillic": "Ђорђе Їжак Әлия",
    "Greek": "Ελένη Παπαδοπούλου",
    "Devanagari": "क्षितिज श्रीवास्तव",
    "Bengali": "শ্রী ক্ষিতীশ চক্রবর্তী",
    "Sinhala": "ශ්‍රී චන්ද්‍රිකා",
    "Tamil": "தமிழ்ச்செல்வி கொற்றவை",
    "Arabic": "محمد بن خديجة پیمان",
    "Chinese": "张伟 張偉 王小明",
}
STYLE = Style(10, INK)


def squeezed(path: Path) -> str:
    """The text of a PDF without white space, which readers of PDF guess from the gaps."""
    with pypdfium2.PdfDocument(path) as document:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)


@pytest.mark.parametrize("script", NAMES)
def test_a_name_of_any_script_is_read_back(tmp_path: Path, engine: Engine, script: str) -> None:
    named = replace(REFER, patient=Patient(name=NAMES[script].replace(" ", "^")))
    write_case_pdf(Analysis(named, film(1, 300)), engine.manifests, tmp_path / "case.pdf", ReportSettings())
    write_summary_pdf([named], engine.models, tmp_path / "summary.pdf", ReportSettings())
    for path in tmp_path.iterdir():
        for word in NAMES[script].split():
            assert word in squeezed(path)


def test_all_scripts_stand_in_one_line_and_every_font_is_embedded(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "case.pdf"
    names = list(NAMES.values())
    settings = ReportSettings(clinic=" ".join(names[:5]), address=" ".join(names[4:]))
    write_case_pdf(Analysis(FAILED), engine.manifests, path, settings)
    text, raw = squeezed(path), path.read_bytes()
    for word in " ".join(names).split():
        assert word in text
    fonts = set(re.findall(rb"/FontName /[A-Z]{6}\+([\w-]+)", raw))
    assert len(fonts) > 6
    assert (
        raw.count(b"/FontFile2") == raw.count(b"/Type /FontDescriptor") == len(fonts) == raw.count(b"/Subtype /Type0")
    )
    assert b"/Type1" not in raw


@pytest.mark.parametrize(
    ("typeface", "text", "base", "place"),
    [
        ("Devanagari", "कि", "क", 1),  # the vowel sign is written behind the consonant and stands before it
        ("Devanagari", "क्षि", "क्ष", 1),
        ("Bengali", "কি", "ক", 1),
        ("Tamil", "கொ", "க", 1),  # this one stands around it
        ("Sinhala", "කෙ", "ක", 1),
    ],
)
def test_vowel_signs_stand_where_they_belong(typeface: str, text: str, base: str, place: int) -> None:
    face = next(face for face in typefaces(False) if typeface in face.name)
    (shaped,), (alone,) = face.shape(text, False), face.shape(base, False)
    assert shaped.glyphs[place].id == alone.glyphs[0].id


@pytest.mark.parametrize(("typeface", "text"), [("Devanagari", "श्री"), ("Bengali", "স্ত্রী"), ("Sinhala", "ශ්‍රී")])
def test_letters_join_to_conjuncts(typeface: str, text: str) -> None:
    face = next(face for face in typefaces(False) if typeface in face.name)
    assert sum(len(cluster.glyphs) for cluster in face.shape(text, False)) <= len(text) - 2


def test_arabic_letters_join() -> None:
    face = next(face for face in typefaces(False) if "Arabic" in face.name)
    word = [cluster.glyphs[0].id for cluster in face.shape("ممم", True)]
    assert len({*word, face.shape("م", True)[0].glyphs[0].id}) == 4  # at the beginning, inside, at the end, alone
    assert len(face.shape("لا", True)) == 1


@pytest.mark.parametrize(
    ("text", "right_to_left", "seen"),
    [
        ("abc 12", False, "abc 12"),
        ("אבג abc", False, "גבא abc"),
        ("אבג abc", True, "abc גבא"),
        ("אב (ab 12) גד", True, "דג )ab 12( בא"),  # brackets there are drawn the other way round
        ("ab (12) אב", True, "בא ab (12)"),  # a pair of brackets goes with what is in it
        ("אב 94% - 2020-12-24", True, "2020-12-24 - 94% בא"),
        ("א 1,234.5", True, "1,234.5 א"),
        ("عدد 5 > 3", True, "3 > 5 ددع"),
        ("a\u0301 אב", True, "בא a\u0301"),
    ],
)
def test_the_order_on_paper_is_that_of_unicode(text: str, right_to_left: bool, seen: str) -> None:
    assert "".join(text[place] for place in visual_order(levels(text, right_to_left))) == seen


def test_what_no_font_has_is_a_box_that_reads_as_it_was_written(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "case.pdf"
    odd = replace(REFER, patient=Patient(name="ሰላም^A\u202eB\x00C\ud800D", patient_id="\U0002a6a5"))
    write_case_pdf(Analysis(odd, film(1, 300)), engine.manifests, path, ReportSettings())
    with pypdfium2.PdfDocument(path) as document:
        textpage = document[0].get_textpage()
        text = textpage.get_text_range()
        assert "ሰላም" in text
        assert "A\ufffdB\ufffdC\ufffdD" in text
        left, bottom, right, top = textpage.get_charbox(text.index("ሰ"))
        picture = document[0].render(scale=4, grayscale=True).to_numpy()
    height = picture.shape[0]
    shown = picture[height - round(top * 4) - 4 : height - round(bottom * 4) + 4, round(left * 4) : round(right * 4)]
    assert shown.min() < 128


@pytest.mark.parametrize("text", [*NAMES.values(), "a_name_of_a_file_without_any_space_2020-12-24_0001.dcm", "ሰላምሰላም"])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_lines_are_no_wider_than_their_column(text: str, right_to_left: bool) -> None:
    for width in (40.0, 90.0, 200.0):
        wrapped = paragraph(f"{text} " * 6, STYLE, width, right_to_left)
        assert len(wrapped.lines) > 1
        assert wrapped.width <= width
        assert wrapped.height == pytest.approx(len(wrapped.lines) * STYLE.leading)


def test_no_line_begins_with_what_belongs_to_the_one_before() -> None:
    french = paragraph("Sur cent examens notés à quatre-vingts ou 80 % : voir", STYLE, 170.0)
    chinese = paragraph("这是肺炎的迹象。请医生检查病人。", STYLE, 79.0)
    for text in (french, chinese):
        first = [line.pieces[0].clusters[0].text for line in text.lines]
        assert len(first) > 1
        assert not set(first) & set("%:。")


Invent = Callable[[str, str, float], None]


@pytest.fixture
def invent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Invent]:
    """Makes up a language: every text of the program becomes such words, so much longer than the English ones."""
    known = ElementTree.parse(TRANSLATIONS / "thoralite_fr.ts")
    sources = [message.findtext("source", "") for message in known.iter("message")]
    assert len(sources) > 100
    folder = tmp_path / "translations"
    folder.mkdir()
    monkeypatch.setattr(core.translation, "TRANSLATIONS", folder)

    def write(language: str, words: str, longer: float) -> None:
        messages = []
        for source in sources:
            held = " ".join(re.findall(r"\{[^{}]*\}", source))
            length = max(round(longer * len(source)) - len(held), 4)
            text = f"{held} {(words + ' ') * (length // len(words) + 1)}"[: len(held) + 1 + length].strip()
            messages.append(
                f"<message><source>{escape(source)}</source><translation>{escape(text)}</translation></message>"
            )
        ts = f"<TS language='{language}'><context>{''.join(messages)}</context></TS>"
        (folder / f"thoralite_{language}.ts").write_text(ts, encoding="utf-8")
        translation.cache_clear()

    yield write
    translation.cache_clear()


@pytest.mark.parametrize(
    ("language", "words", "longer"),
    [
        ("hi", "निमोनिया के लक्षण दिखाई देते हैं", 1.3),
        ("bn", "নিউমোনিয়ার লক্ষণ দেখা যাচ্ছে", 1.3),
        ("si", "නියුමෝනියාවේ ලක්ෂණ ඇත", 1.1),
        ("sw", "தமிழில் நிமோனியா அறிகுறிகள் உள்ளன", 1.0),  # Tamil, which has the widest letters
        ("pt", "有肺炎的迹象请医生检查病人", 0.6),
        ("ar", "تظهر سمات مرض رئوي", 1.4),
        ("fr", "signes de pneumonie visibles", 1.4),
    ],
)
def test_a_long_language_of_any_script_is_one_page_with_words_to_read(
    tmp_path: Path, engine: Engine, invent: Invent, language: str, words: str, longer: float
) -> None:
    invent(language, words, longer)
    path = tmp_path / "case.pdf"
    model = next(manifest for manifest in engine.manifests if manifest.id == REFER.model)
    settings = replace(IN_FULL, language=language)
    write_case_pdf(Analysis(REFER, film(1, 500)), engine.manifests, path, settings, FINDINGS, study_of(model))
    assert_fits(path, pictures=True)
    text = squeezed(path)
    assert sum(text.count(word) for word in words.split()) > 40
    assert max(size for size in font_sizes(path) if size < 9) >= 7.65  # of 8.5, with all there is to say


def test_in_arabic_everything_begins_at_the_right(tmp_path: Path, engine: Engine, invent: Invent) -> None:
    invent("ar", "تظهر سمات مرض رئوي", 1.4)
    edges = {}
    for language in ("en", "ar"):
        path = tmp_path / f"{language}.pdf"
        write_case_pdf(Analysis(REFER, film(1, 500)), engine.manifests, path, ReportSettings(language=language))
        raw = path.read_bytes()
        assert f"/Lang ({language})".encode() in raw
        with pypdfium2.PdfDocument(path) as document:
            width = document[0].get_width()
            pictures = list(document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))
            edges[language] = (
                [round(drawn.get_bounds()[0]) for drawn in pictures],
                [round(width - drawn.get_bounds()[2]) for drawn in pictures],
            )
            textpage = document[0].get_textpage()
            ids = textpage.get_text_range().index("4711")
            edges[language] += (textpage.get_charbox(ids)[0] > width / 2,)
    english, arabic = edges["en"], edges["ar"]
    assert english[0][0] == arabic[1][0] == 51  # the margin, from the side where lines begin
    assert english[2] is True
    assert arabic[2] is False


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_bar_is_drawn_over_its_figure(tmp_path: Path, engine: Engine, language: str) -> None:
    sure = replace(REFER, probabilities={"normal": 0.001, "covid19": 0.999}, abnormal_probability=0.999)
    path, settings = tmp_path / "case.pdf", ReportSettings(language=language)
    write_case_pdf(Analysis(sure, film(1, 500)), engine.manifests, path, settings)
    with pypdfium2.PdfDocument(path) as document:
        page = document[0]
        bars = [box for box in (shape.get_bounds() for shape in page.get_objects([2])) if 3 < box[3] - box[1] < 12]
        text = page.get_textpage()
        letters = [text.get_charbox(i) for i in range(text.count_chars()) if text.get_text_range(i, 1).strip()]
        over = [
            (bar, letter)
            for bar in bars
            for letter in letters
            if letter[0] < bar[2] - 1 and letter[2] > bar[0] + 1 and letter[1] < bar[3] - 1 and letter[3] > bar[1] + 1
        ]
        assert bars
        assert over == []
