"""The settings as a dialog: sections at the side, one page each."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from core.group_settings import GroupSettings
from desktop.arrival_pages import ReceiverPage, WatchedFolderPage
from desktop.form_field import Page
from desktop.settings import Settings
from desktop.settings_pages import ClinicPage, GeneralPage, ReadingPage
from desktop.style import dress, length

_SIZE: Final = QSize(820, 600)
_SCREEN_SHARE: Final = 0.9


class SettingsDialog(QDialog):
    """Shows settings and lets them be changed; keeps nothing itself.

    The look is tried on while it is chosen, and put back by Cancel.

    Args:
        settings: what is set now.
        parent: window it belongs to.
        group: what of it IT staff alone set.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None, group: GroupSettings | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.general = GeneralPage(settings)
        self.clinic = ClinicPage(settings)
        self.reading = ReadingPage(settings)
        self.watched = WatchedFolderPage(settings)
        self.receiver = ReceiverPage(settings)
        self.sections = QListWidget(self)
        self._stack = QStackedWidget(self)
        self._pages = (self.general, self.clinic, self.reading, self.watched, self.receiver)
        for page in self._pages:
            page.lock(group or GroupSettings())
        self._lay_out()
        self.general.look_changed.connect(lambda: _wear(self.result_settings()))
        self.rejected.connect(lambda: _wear(settings))
        self._language = settings.language
        self.general.language.currentIndexChanged.connect(self._follow_language)

    def result_settings(self) -> Settings:
        """The settings as they are chosen now."""
        settings = self._settings
        for page in self._pages:
            settings = page.apply(settings)
        return settings

    def accept(self) -> None:
        """Qt: OK was pressed; where something cannot be, go there instead."""
        for row, page in enumerate(self._pages):
            if (field := page.faulty()) is not None:
                self.sections.setCurrentRow(row)
                field.control.setFocus()
                return
        super().accept()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.sections.ensurePolished()  # or its first rows would be as high as in the undressed style
        self.sections.setAccessibleName(self.tr("Sections"))
        for page in self._pages:
            self.sections.addItem(QListWidgetItem(page.heading.text()))
            self._stack.addWidget(_scrolled(page))
            page.faults_changed.connect(self._mark_faulty)
        self.sections.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.sections.setCurrentRow(0)
        buttons = QDialogButtonBox(self)
        ok = buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        ok.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.sections)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        room = self.screen().availableSize() * _SCREEN_SHARE
        self.resize(QSize(length(_SIZE.width()), length(_SIZE.height())).boundedTo(room))

    def _mark_faulty(self) -> None:
        sign = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        for row, page in enumerate(self._pages):
            self.sections.item(row).setIcon(sign if page.faulty() is not None else QIcon())

    def _follow_language(self) -> None:
        """Reports go on in the language of the window, unless another was chosen for them."""
        language = self.general.language.currentData()
        if self.clinic.language.isEnabled() and self.clinic.language.currentData() == self._language:
            self.clinic.language.setCurrentIndex(self.clinic.language.findData(language))
        self._language = language


def _wear(settings: Settings) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dress(app, settings.theme, settings.text_size)


def _scrolled(page: Page) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
