"""Pages of the first start: language, what the program is and is not, check of the computer, where to begin."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.paths import ICONS
from core.translation import LANGUAGES
from desktop.form_field import CheckLine, sentence
from desktop.heading import Heading
from desktop.self_test import SelfTest
from desktop.style import length

_LOGO: Final = 64  # pixels


class FirstPage(QWidget):
    """A heading and what stands below it. Its texts are said anew when the language changes."""

    ready_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = Heading(factor=1.5, parent=self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(length(10))
        self.column.addWidget(self.heading)

    @property
    def ready(self) -> bool:
        """Whether one may go on."""
        return True

    def enter(self) -> None:
        """The page has come up."""

    def say(self) -> None:
        """Say every text anew."""

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language was changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)


class LanguagePage(FirstPage):
    """The languages by their own names."""

    chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        logo = QLabel(self)
        logo.setPixmap(QIcon(str(ICONS / "thoralite.png")).pixmap(length(_LOGO)))
        self.column.insertWidget(0, logo)
        self.languages = QListWidget(self)
        self.languages.ensurePolished()  # or its first rows would be as high as in the undressed style
        self.languages.addItems(list(LANGUAGES.values()))
        self.languages.setCurrentRow(list(LANGUAGES).index(language))
        self._note = sentence(parent=self)
        self._note.setObjectName("secondary")
        self._locked = sentence(parent=self)
        self._locked.hide()
        self.column.addWidget(self.languages, 1)
        self.column.addWidget(self._locked)
        self.column.addWidget(self._note)
        self.languages.currentRowChanged.connect(lambda _row: self.chosen.emit(self.language))
        self.say()

    @property
    def language(self) -> str:
        """ISO 639-1 code of the chosen language."""
        return list(LANGUAGES)[self.languages.currentRow()]

    def lock(self, locked: bool) -> None:
        """Let nobody choose another where IT staff set it."""
        self.languages.setDisabled(locked)
        self._locked.setVisible(locked)

    def enter(self) -> None:
        """The page has come up."""
        self.languages.setFocus()

    def say(self) -> None:
        """Say every text anew."""
        self.heading.setText(self.tr("Choose your language"))
        self.languages.setAccessibleName(self.tr("Language"))
        self._locked.setText(self.tr("Set by your IT staff."))
        self._note.setText(
            self.tr("The translations were made by a machine and have not yet been checked by a person.")
        )


class TermsPage(FirstPage):
    """What the program is and is not."""

    def __init__(self) -> None:
        super().__init__()
        self._is, self._is_not = Heading(factor=1.1, parent=self), Heading(factor=1.1, parent=self)
        self._about = tuple(sentence(parent=self) for _ in range(2))
        self._limits = tuple(sentence(parent=self) for _ in range(4))
        text = QWidget(self)
        lines = QGridLayout(text)
        lines.setContentsMargins(0, 0, length(8), 0)
        lines.setVerticalSpacing(length(8))
        lines.setColumnStretch(1, 1)
        for heading, points in ((self._is, self._about), (self._is_not, self._limits)):
            lines.addWidget(heading, lines.rowCount(), 0, 1, 2)
            for point in points:
                row = lines.rowCount()
                lines.addWidget(QLabel("•", text), row, 0, Qt.AlignmentFlag.AlignTop)
                lines.addWidget(point, row, 1)
        lines.setRowStretch(lines.rowCount(), 1)
        self._area = QScrollArea(self)
        self._area.setWidget(text)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self.read = QCheckBox(self)
        self.read.toggled.connect(self.ready_changed)
        self._line = CheckLine(self.read)
        self.column.addWidget(self._area, 1)
        self.column.addWidget(self._line)
        self.say()

    @property
    def ready(self) -> bool:
        """Whether one may go on."""
        return self.read.isChecked()

    def enter(self) -> None:
        """The page has come up."""
        self.read.setFocus()

    def say(self) -> None:
        """Say every text anew."""
        self.heading.setText(self.tr("What ThoraLite is and what it is not"))
        self._area.setAccessibleName(self.heading.text())
        self._is.setText(self.tr("What it is"))
        self._is_not.setText(self.tr("What it is not"))
        points = (
            self.tr(
                "ThoraLite looks at chest X-rays, CT and lung ultrasound for signs of pneumonia. It helps clinics "
                "without a radiologist to see which patients to refer first."
            ),
            self.tr("It works without internet. Nothing leaves this computer."),
            self.tr("It is a screening aid, not a diagnosis, and it is not approved as a medical device."),
            self.tr("It makes mistakes: it misses people who have pneumonia, and it marks people who have none."),
            self.tr("It looks for pneumonia only. Tuberculosis, tumours, fractures or a collapsed lung may go unseen."),
            self.tr("A person who has seen the patient decides. Never withhold care because ThoraLite saw no sign."),
        )
        for label, text in zip((*self._about, *self._limits), points, strict=True):
            label.setText(text)
        self._line.say(self.tr("I have read this."))


class CheckPage(FirstPage):
    """Whether this computer gives the released answers. The check begins by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._why = sentence(parent=self)
        self.check = SelfTest(self)
        self.check.ended.connect(self.ready_changed)
        self.column.addWidget(self._why)
        self.column.addSpacing(length(12))
        self.column.addWidget(self.check)
        self.column.addStretch(1)
        self.say()

    @property
    def ready(self) -> bool:
        """Whether one may go on."""
        return self.check.tried and not self.check.running

    def enter(self) -> None:
        """The page has come up."""
        if not self.check.tried:
            self.check.start()

    def say(self) -> None:
        """Say every text anew."""
        self.heading.setText(self.tr("Check of this computer"))
        self._why.setText(
            self.tr("Computers calculate differently. Scans with known answers show whether this one can be relied on.")
        )


class BeginPage(FirstPage):
    """Where to begin."""

    chosen = Signal(bool)  # whether the sample scans are wanted

    def __init__(self) -> None:
        super().__init__()
        self._samples, self._own = sentence(parent=self), sentence(parent=self)
        self.demo_button, self.own_button = QPushButton(self), QPushButton(self)
        self.demo_button.clicked.connect(lambda: self.chosen.emit(True))
        self.own_button.clicked.connect(lambda: self.chosen.emit(False))
        for button, below in ((self.demo_button, self._samples), (self.own_button, self._own)):
            below.setObjectName("secondary")
            self.column.addSpacing(length(12))
            self.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
            self.column.addWidget(below)
        self.column.addStretch(1)
        self.say()

    def enter(self) -> None:
        """The page has come up."""
        self.demo_button.setDefault(True)
        self.demo_button.setFocus()

    def say(self) -> None:
        """Say every text anew."""
        self.heading.setText(self.tr("Ready"))
        self.demo_button.setText(self.tr("Show me with the sample scans"))
        self._samples.setText(
            self.tr("Scans that come with ThoraLite are screened, so that you see what an answer looks like.")
        )
        self.own_button.setText(self.tr("Start with my own scans"))
        self._own.setText(self.tr("Drop files, a folder or a CD on the window, or open them from its menu."))
