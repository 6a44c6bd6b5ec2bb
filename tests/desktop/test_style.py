"""What can be read in every look, and where the focus is."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.paths import ROOT
from core.translation import LANGUAGES
from desktop.heading import Heading
from desktop.icons import mark_icon
from desktop.looks import CONTRAST, DARK, LIGHT, Look
from desktop.settings import TEXT_SIZES, Theme
from desktop.style import Mark, dress, length, mark_colour

Role = QPalette.ColorRole
LOOKS = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}
TEXTS = [
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.ButtonText, Role.Button),
    (Role.ButtonText, Role.Midlight),
    (Role.PlaceholderText, Role.Window),
    (Role.PlaceholderText, Role.Base),
    (Role.PlaceholderText, Role.AlternateBase),
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.BrightText, Role.Window),
    (Role.Link, Role.Window),
    (Role.Link, Role.Base),
]
GROUNDS = (Role.Window, Role.Base, Role.AlternateBase)


def contrast(one: str | QColor, other: str | QColor) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (light + 0.05) / (dark + 0.05)


def least_of(look: Look) -> float:
    """What WCAG asks of text: AA, and AAA in high contrast."""
    return 7.0 if look is CONTRAST else 4.5


@pytest.fixture
def wear(qapp: QApplication) -> Iterator[Callable[[Theme, float], None]]:
    """Dresses the program; it is plain again at the end."""
    yield lambda theme, size=1.0: dress(qapp, theme, size)
    dress(qapp, Theme.LIGHT, 1.0)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_every_text_can_be_read(look: Look) -> None:
    pairs = {(front.name, back.name): contrast(look.roles[front], look.roles[back]) for front, back in TEXTS}
    pairs |= {(role.name, "selected"): contrast(look.roles[role], look.selected) for role in (Role.Text, Role.Link)}
    assert {pair: ratio for pair, ratio in pairs.items() if ratio < least_of(look)} == {}
    disabled = {back.name: contrast(look.disabled, look.roles[back]) for back in (Role.Window, Role.Base, Role.Button)}
    assert min(disabled.values()) >= 3, disabled


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_every_mark_can_be_read_on_every_ground(look: Look) -> None:
    grounds = [look.roles[role] for role in GROUNDS] + [look.selected]
    marks = {(mark, back): contrast(mark_colour(mark, look.palette()), back) for mark in Mark for back in grounds}
    assert {pair: ratio for pair, ratio in marks.items() if ratio < least_of(look)} == {}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_edges_of_controls_and_the_focus_are_seen(look: Look) -> None:
    grounds = [look.roles[role] for role in (*GROUNDS, Role.Button)]
    seen = {(front, back): contrast(front, back) for front in (look.edge, look.roles[Role.Accent]) for back in grounds}
    assert {pair: ratio for pair, ratio in seen.items() if ratio < 3} == {}


def shape(mark: Mark, pixels: int) -> QImage:
    """A mark as somebody who sees no colours sees it."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    icon = mark_icon(mark, LIGHT.palette()).pixmap(pixels, pixels).toImage().convertToFormat(image.format())
    for x in range(pixels):
        for y in range(pixels):
            covered = icon.pixelColor(x, y).alpha()
            image.setPixelColor(x, y, QColor(*(3 * (255 - covered,))))
    return image


@pytest.mark.parametrize("pixels", [16, 24])
def test_marks_differ_without_their_colours(qapp: QApplication, pixels: int) -> None:
    shapes = {mark: shape(mark, pixels) for mark in Mark}
    for one, other in combinations(Mark, 2):
        places = [(x, y) for x in range(pixels) for y in range(pixels)]
        differs = [
            abs(shapes[one].pixelColor(*at).lightness() - shapes[other].pixelColor(*at).lightness()) > 100
            for at in places
        ]
        assert sum(differs) / len(places) > 0.05, (one, other)


@pytest.mark.parametrize("theme", LOOKS)
@pytest.mark.parametrize("size", TEXT_SIZES)
def test_the_program_wears_what_is_chosen(
    qapp: QApplication, wear: Callable[..., None], theme: Theme, size: float
) -> None:
    wear(Theme.LIGHT)
    normal = qapp.font().pointSizeF()
    heading = Heading("Above")
    wear(theme, size)
    assert qapp.palette().window().color() == QColor(LOOKS[theme].roles[Role.Window])
    assert qapp.font().pointSizeF() == pytest.approx(normal * size, abs=0.01)
    assert heading.font().pointSizeF() > qapp.font().pointSizeF()
    assert length(100) == 100 * size
    assert "$" not in qapp.styleSheet().replace("/* ", "")


def test_the_system_decides_where_nothing_is_chosen(
    qapp: QApplication, wear: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = qapp.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _self: Qt.ColorScheme.Dark)
    wear(Theme.SYSTEM)
    assert qapp.palette().window().color() == QColor(DARK.roles[Role.Window])
    monkeypatch.setattr(type(hints), "colorScheme", lambda _self: Qt.ColorScheme.Light)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert qapp.palette().window().color() == QColor(LIGHT.roles[Role.Window])
    wear(Theme.CONTRAST)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert qapp.palette().window().color() == QColor(CONTRAST.roles[Role.Window])


def form(qtbot: QtBot) -> QDialog:
    """A window with one control of every kind."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(12, 12, 12, 12)
    column.setSpacing(16)
    tool = QToolButton()
    tool.setText("Tool")
    tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    controls = (QLineEdit(), QSpinBox(), QComboBox(), QCheckBox("Check"), QRadioButton("Radio"))
    for control in (*controls, QSlider(Qt.Orientation.Horizontal), QListWidget(), tool, QPushButton("Press")):
        column.addWidget(control)
    area = QScrollArea(dialog)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    outer = QVBoxLayout(dialog)
    outer.addWidget(area)
    dialog.resize(300, 320)  # so that the page must scroll
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return dialog


@pytest.mark.parametrize("theme", LOOKS)
def test_a_frame_goes_with_the_focus(qtbot: QtBot, wear: Callable[..., None], theme: Theme) -> None:
    wear(theme)
    dialog = form(qtbot)
    accent = QColor(LOOKS[theme].roles[Role.Accent])
    met = []
    for _ in range(9):
        control = QApplication.focusWidget()
        assert control is not None
        met.append(type(control))
        corner = control.mapTo(dialog, QPoint(0, 0))
        picture = dialog.grab().toImage()
        ring = LOOKS[theme].ring
        left = picture.pixelColor(corner.x() - 2, corner.y() + control.height() // 2)
        below = picture.pixelColor(corner.x() + control.width() // 2, corner.y() + control.height() + 1 + ring // 2 - 1)
        assert left == accent, (type(control), left.name())
        assert below == accent, (type(control), below.name())
        qtbot.keyClick(control, Qt.Key.Key_Tab)
    assert len(set(met)) == 9
    assert all(one is not other for one, other in pairwise(met))


def test_the_frame_leaves_with_its_window(qtbot: QtBot, wear: Callable[..., None]) -> None:
    wear(Theme.LIGHT)
    first = form(qtbot)
    first.close()
    first.deleteLater()
    second = form(qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert second.isVisible()


# A computer without any font: which of the nine languages can be read?
FONTLESS = """
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from core.translation import LANGUAGES
from desktop.settings import Theme
from desktop.style import dress

app = QApplication([])
dress(app, Theme.LIGHT, 1.0)
for code, name in {**LANGUAGES, "ta": "தமிழ்", "zh": "中文"}.items():
    layout = QTextLayout(name, app.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    print(code, bool(glyphs) and 0 not in glyphs)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS come with fonts for every language")
def test_every_language_can_be_read_on_a_computer_without_fonts(tmp_path: Path) -> None:
    nothing = tmp_path / "fonts.conf"
    nothing.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>", encoding="utf-8")
    environment = {**os.environ, "FONTCONFIG_FILE": str(nothing), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", FONTLESS], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.split("\n")[:-1] == [f"{code} True" for code in (*LANGUAGES, "ta", "zh")]
