"""The first start: language, what the program is and is not, a check of the computer, and a demonstration."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.group_settings import GroupSettings
from core.paths import ICONS
from core.translation import ENGLISH
from desktop.first_start_pages import BeginPage, CheckPage, FirstPage, LanguagePage, TermsPage
from desktop.language import system_language
from desktop.settings import Settings
from desktop.style import length

TERMS_VERSION: Final = "1"  # of the text of `TermsPage`; whoever accepted another one is asked again

_SIZE: Final = QSize(640, 560)
_SCREEN_SHARE: Final = 0.9
_MARGIN: Final = 24


class FirstStart(QDialog):
    """Leads a new user to the window, page by page. Rejected if what the program is was not accepted."""

    language_chosen = Signal(str)  # ISO 639-1 code, at once, so that the pages are read in it

    def __init__(self, settings: Settings, parent: QWidget | None = None, group: GroupSettings | None = None) -> None:
        super().__init__(parent)
        self._settings, self._group = settings, group or GroupSettings()
        self.wants_demo = False
        set_by_it = self._group.names("language") or self._group.locks("language")
        first = settings.language == ENGLISH and not settings.accepted_terms and not set_by_it
        self.language_page = LanguagePage(system_language() if first else settings.language)
        self.language_page.lock(self._group.locks("language"))
        self.terms_page, self.check_page, self.begin_page = TermsPage(), CheckPage(), BeginPage()
        self._pages: tuple[FirstPage, ...] = (self.language_page, self.terms_page, self.check_page, self.begin_page)
        self._stack = QStackedWidget(self)
        self._step = QLabel(self)
        self._step.setObjectName("secondary")
        self.back_button, self.next_button = QPushButton(self), QPushButton(self)
        self._lay_out()
        self.language_page.chosen.connect(self.language_chosen)
        self.begin_page.chosen.connect(self._begin)
        self.back_button.clicked.connect(lambda: self._go(-1))
        self.next_button.clicked.connect(lambda: self._go(1))
        self._say()
        self._show_buttons()

    def result_settings(self) -> Settings:
        """The settings with the language, which is that of the reports too, and the acceptance."""
        language = self.language_page.language
        report = self._settings.report
        if not self._group.locks("report.language"):
            report = replace(report, language=language)
        accepted = TERMS_VERSION if self.terms_page.ready else self._settings.accepted_terms
        return replace(self._settings, language=language, report=report, accepted_terms=accepted)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: speak the language that is marked from the first moment on."""
        super().showEvent(event)
        if self.language_page.language != self._settings.language:
            self.language_chosen.emit(self.language_page.language)
        self._page().enter()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language was changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        """Qt: the dialog goes, and so does the check."""
        self.check_page.check.stop()
        super().done(result)

    def _lay_out(self) -> None:
        self.setWindowIcon(QIcon(str(ICONS / "thoralite.png")))
        for page in self._pages:
            self._stack.addWidget(page)
            page.ready_changed.connect(self._show_buttons)
        buttons = QHBoxLayout()
        buttons.addWidget(self._step, 1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(self)
        margin = length(_MARGIN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin // 2)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)
        room = self.screen().availableSize() * _SCREEN_SHARE
        self.resize(QSize(length(_SIZE.width()), length(_SIZE.height())).boundedTo(room))

    def _page(self) -> FirstPage:
        return self._pages[self._stack.currentIndex()]

    def _go(self, steps: int) -> None:
        self._stack.setCurrentIndex(self._stack.currentIndex() + steps)
        self._page().enter()
        self._say()
        self._show_buttons()

    def _begin(self, demo: bool) -> None:
        self.wants_demo = demo
        self.accept()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Welcome to ThoraLite"))
        self.back_button.setText(self.tr("Back"))
        self.next_button.setText(self.tr("Next"))
        text = self.tr("Step {step} of {steps}")
        self._step.setText(text.format(step=self._stack.currentIndex() + 1, steps=len(self._pages)))

    def _show_buttons(self) -> None:
        place = self._stack.currentIndex()
        last = place == len(self._pages) - 1
        self.back_button.setVisible(place > 0)
        self.next_button.setVisible(not last)
        self.next_button.setEnabled(self._page().ready)
        self.next_button.setDefault(not last)
        if self._page() is self.check_page and self.check_page.ready:
            self.next_button.setFocus()
