"""Pages of the settings: the program itself, the clinic and its reports, and reading."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from core.group_settings import GroupSettings
from core.report.settings import PageSize
from core.translation import LANGUAGES
from desktop.form_field import Field, Page, height_of
from desktop.settings import LEAST_PREVALENCE, LONGEST_ADDRESS, LONGEST_NAME, Settings, Theme

_THEMES: Final[dict[Theme, str]] = {
    Theme.SYSTEM: "As the system",
    Theme.LIGHT: "Light",
    Theme.DARK: "Dark",
    Theme.CONTRAST: "High contrast",
}
_TEXT_SIZES: Final[dict[float, str]] = {1.0: "Normal", 1.25: "Large", 1.6: "Very large"}
_LOGO_SIZE: Final = QSize(220, 70)  # of its preview, in pixels
_LARGEST_LOGO: Final = 5_000_000  # bytes
_LOGO_FORMATS: Final = ("png", "jpeg")
_ADDRESS_LINES: Final = 4


class GeneralPage(Page):
    """Language, look and text size; the look is worn at once, so that one sees what one chooses."""

    look_changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.heading.setText(self.tr("General"))
        self.language = choices(LANGUAGES.items(), settings.language)
        self.theme = choices(((code, self.tr(_THEMES[code])) for code in Theme), settings.theme)
        sizes = ((size, self.tr(_TEXT_SIZES[size])) for size in _TEXT_SIZES)
        self.text_size = choices(sizes, settings.text_size)
        workspace = QLineEdit(str(settings.workspace))
        workspace.setReadOnly(True)
        workspace.setCursorPosition(0)
        translated = self.tr("The translations were made by a machine and have not yet been checked by a person.")
        self._workspace = Field(
            self.tr("Folder of the results"),
            workspace,
            self.tr("Another folder is opened from the menu of the window."),
            wide=True,
            setting="workspace",
        )
        self.add(
            Field(self.tr("Language"), self.language, translated, setting="language"),
            Field(self.tr("Colours"), self.theme, setting="theme"),
            Field(self.tr("Text size"), self.text_size, setting="text_size"),
            self._workspace,
        )
        self.theme.currentIndexChanged.connect(self.look_changed)
        self.text_size.currentIndexChanged.connect(self.look_changed)

    def lock(self, group: GroupSettings) -> None:
        """Lock what IT staff set."""
        super().lock(group)
        if group.locks("workspace"):
            self._workspace.below.hide()  # the menu of the window opens no other one

    def apply(self, settings: Settings) -> Settings:
        """The settings with what was set here."""
        return replace(
            settings,
            language=self.language.currentData(),
            theme=Theme(self.theme.currentData()),
            text_size=self.text_size.currentData(),
        )


class ClinicPage(Page):
    """What stands on every report."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        report = settings.report
        self.heading.setText(self.tr("Clinic and reports"))
        self.clinic = _line(report.clinic)
        self.address = QPlainTextEdit(report.address)
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(height_of(self.address, _ADDRESS_LINES))
        self.logo = LogoChoice(report.logo)
        self.language = choices(LANGUAGES.items(), report.language)
        self.paper = choices(((size, size.value) for size in PageSize), report.page)
        self.with_patient = QCheckBox(self.tr("Print the patient's name, number, date of birth and sex"))
        self.with_patient.setChecked(report.with_patient)
        self._address_field = Field(self.tr("Address"), self.address, wide=True, setting="report.address")
        self.add(
            Field(self.tr("Name of the clinic"), self.clinic, wide=True, setting="report.clinic"),
            self._address_field,
            Field(
                self.tr("Logo"),
                self.logo,
                self.tr("A PNG or JPEG picture for the head of every report."),
                setting="report.logo",
            ),
            Field(self.tr("Language of the reports"), self.language, setting="report.language"),
            Field(self.tr("Paper"), self.paper, setting="report.page"),
            Field(
                "",
                self.with_patient,
                self.tr("Switch it off for reports that leave the clinic without names."),
                setting="report.with_patient",
            ),
        )
        self.logo.refused.connect(self.fields[2].set_problem)
        self.address.textChanged.connect(self._check)

    def apply(self, settings: Settings) -> Settings:
        """The settings with what was set here."""
        report = replace(
            settings.report,
            language=self.language.currentData(),
            page=PageSize(self.paper.currentData()),
            clinic=self.clinic.text().strip(),
            address=self.address.toPlainText().strip(),
            logo=self.logo.path,
            with_patient=self.with_patient.isChecked(),
        )
        return replace(settings, report=report)

    def _check(self) -> None:
        fits = len(self.address.toPlainText()) <= LONGEST_ADDRESS
        self._address_field.set_problem("" if fits else self.tr("This address is too long for the head of a report."))


class LogoChoice(QWidget):
    """A picture, and buttons to choose another or none."""

    refused = Signal(str)  # why the chosen file cannot be the logo; empty when it can

    def __init__(self, path: Path | None) -> None:
        super().__init__()
        self.path: Path | None = None
        self._preview = QLabel(self)
        self._preview.setObjectName("logo")
        self._preview.setFixedSize(_LOGO_SIZE)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose_button = QPushButton(self.tr("Choose…"), self)
        self.choose_button.setAccessibleName(self.tr("Choose a logo"))
        self.choose_button.clicked.connect(self._ask)
        self.clear_button = QPushButton(self.tr("No logo"), self)
        self.clear_button.clicked.connect(self.clear)
        self.setFocusProxy(self.choose_button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._preview, 0, 0, 2, 1)
        grid.addWidget(self.choose_button, 0, 1)
        grid.addWidget(self.clear_button, 1, 1)
        self.clear()
        if path is not None:
            self.choose(path)

    def choose(self, path: Path) -> None:
        """Take a file as the logo, if it can be one; else say why it cannot and keep the earlier one."""
        picture, problem = self._read(path)
        self.refused.emit(problem)
        if not problem:
            self.path = path
            self._preview.setPixmap(picture)
            self._preview.setAccessibleName(path.name)
            self.clear_button.setEnabled(True)

    def clear(self) -> None:
        """Have none."""
        self.path = None
        self._preview.setText(self.tr("No logo"))
        self._preview.setAccessibleName(self.tr("No logo"))
        self.clear_button.setEnabled(False)
        self.refused.emit("")

    def _read(self, path: Path) -> tuple[QPixmap, str]:
        """The preview and nothing, or what is wrong with the file."""
        reader = QImageReader(str(path))
        reader.setDecideFormatFromContent(True)
        if bytes(reader.format().data()).decode() not in _LOGO_FORMATS:
            return QPixmap(), self.tr("This file is not a PNG or JPEG picture.")
        if path.stat().st_size > _LARGEST_LOGO:
            return QPixmap(), self.tr("This picture is too large for a logo.")
        reader.setScaledSize(reader.size().scaled(_LOGO_SIZE, Qt.AspectRatioMode.KeepAspectRatio))
        picture = reader.read()
        if picture.isNull():
            return QPixmap(), self.tr("This picture is damaged.")
        return QPixmap.fromImage(picture), ""

    def _ask(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), str(self.path or ""), kinds)
        if path:
            self.choose(Path(path))


class ReadingPage(Page):
    """Who reads here, in which order, and among what patients."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.heading.setText(self.tr("Reading"))
        self.reader = _line(settings.reader)
        self.read_first = QCheckBox(self.tr("Ask for my own finding before showing the program's answer"))
        self.read_first.setChecked(settings.read_first)
        self.prevalence = QDoubleSpinBox()
        self.prevalence.setDecimals(1)
        self.prevalence.setRange(100 * LEAST_PREVALENCE, 100 * (1 - LEAST_PREVALENCE))
        self.prevalence.setSuffix(" %")
        self.prevalence.setValue(100 * settings.prevalence)
        why_first = self.tr(
            "Who sees an answer first tends to agree with it. A finding of your own, given before, is worth more."
        )
        why_prevalence = self.tr(
            "Of 100 patients whose chest is examined here, about how many have pneumonia? With this number the program "
            "tells how often its answers are right in your clinic. It does not change any answer. "
            "If you do not know, leave it at 10\u00a0%."
        )
        self.add(
            Field(
                self.tr("Your name"),
                self.reader,
                self.tr("It is written with your findings and on the reports."),
                wide=True,
                setting="reader",
            ),
            Field("", self.read_first, why_first, setting="read_first"),
            Field(self.tr("Patients with pneumonia"), self.prevalence, why_prevalence, setting="prevalence"),
        )

    def apply(self, settings: Settings) -> Settings:
        """The settings with what was set here."""
        return replace(
            settings,
            reader=self.reader.text().strip(),
            read_first=self.read_first.isChecked(),
            prevalence=round(self.prevalence.value() / 100, 3),
        )


def choices(entries: Iterable[tuple[Any, str]], chosen: object) -> QComboBox:
    """A list to choose from, of (value, text)."""
    box = QComboBox()
    for value, text in entries:
        box.addItem(text, value)
    box.setCurrentIndex(box.findData(chosen))
    return box


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(LONGEST_NAME)
    return line
