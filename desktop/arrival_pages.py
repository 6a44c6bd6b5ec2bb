"""Pages of the settings: how scans arrive by themselves, through a folder or over the network."""

import ipaddress
from dataclasses import replace
from pathlib import Path
from typing import Final

import ifaddr
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.file_places import offer_places
from desktop.form_field import Field, Page, height_of, sentence
from desktop.receiver_settings import ReceiverSettings
from desktop.settings import (
    LARGEST_PORT,
    LARGEST_QUOTA_MB,
    LEAST_PORT,
    LEAST_QUOTA_MB,
    Settings,
    is_ae_title,
)

_LOCAL: Final = "127.0.0.1"
_LONGEST_ADDRESS: Final = "255.255.255.255"
_LONGEST_AE_TITLE: Final = 16
_ACCEPTED_LINES: Final = 4
_QUOTA_STEP: Final = 500


class WatchedFolderPage(Page):
    """A folder whose new scans are screened by themselves."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.heading.setText(self.tr("Watched folder"))
        self._workspace = settings.workspace
        self.choice = FolderChoice(settings.watched_folder)
        about = self.tr(
            "Scans that arrive in this folder are screened by themselves while ThoraLite is open. Choose the folder to "
            "which your X-ray machine or scanner saves. Files in it are only read, never changed or deleted."
        )
        self._field = Field(self.tr("Folder to watch"), self.choice, wide=True, setting="watched_folder")
        self.add(sentence(about), self._field)
        self.choice.changed.connect(self._check)
        self._check()

    def apply(self, settings: Settings) -> Settings:
        """The settings with what was set here."""
        return replace(settings, watched_folder=self.choice.path)

    def _check(self) -> None:
        path, problem = self.choice.path, ""
        if path is not None and (path.is_relative_to(self._workspace) or self._workspace.is_relative_to(path)):
            problem = self.tr("The results are kept there. Choose a folder that holds only scans.")
        self._field.set_problem(problem)


class FolderChoice(QWidget):
    """A folder, and buttons to choose another or none."""

    changed = Signal()

    def __init__(self, path: Path | None) -> None:
        super().__init__()
        self.path = path
        self._line = QLineEdit(self)
        self._line.setReadOnly(True)
        self._line.setAccessibleName(self.tr("Folder to watch"))
        self._line.setPlaceholderText(self.tr("No folder is watched"))
        self.choose_button = QPushButton(self.tr("Choose…"), self)
        self.choose_button.setAccessibleName(self.tr("Choose the folder to watch"))
        self.choose_button.clicked.connect(self._ask)
        self.clear_button = QPushButton(self.tr("Watch none"), self)
        self.clear_button.clicked.connect(lambda: self.choose(None))
        self.setFocusProxy(self._line)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.clear_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        column.addLayout(buttons)
        self.choose(path)

    def choose(self, path: Path | None) -> None:
        """Take a folder, or none."""
        self.path = path
        self._line.setText("" if path is None else str(path))
        self._line.setCursorPosition(0)
        self.clear_button.setEnabled(path is not None)
        self.changed.emit()

    def _ask(self) -> None:
        offer_places()
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder to watch"), str(self.path or ""))
        if folder:
            self.choose(Path(folder))


class ReceiverPage(Page):
    """Scans sent by the X-ray machine over the local network (DICOM C-STORE)."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.heading.setText(self.tr("Receiver"))
        receiver = settings.receiver
        self.enabled = QCheckBox(self.tr("Receive scans over the local network"))
        self.enabled.setChecked(receiver.enabled)
        self.address = QComboBox()
        self.address.setEditable(True)
        self.address.setMinimumContentsLength(len(_LONGEST_ADDRESS))
        self.address.addItems(list(dict.fromkeys((*_own_addresses(), receiver.address, _LOCAL))))
        self.address.setCurrentText(receiver.address)
        self.port = _number(LEAST_PORT, LARGEST_PORT, receiver.port)
        self.port.setGroupSeparatorShown(False)
        self.ae_title = QLineEdit(receiver.ae_title)
        self.ae_title.setMaxLength(_LONGEST_AE_TITLE)
        self.accepted = QPlainTextEdit("\n".join(receiver.accepted))
        self.accepted.setTabChangesFocus(True)
        self.accepted.setFixedHeight(height_of(self.accepted, _ACCEPTED_LINES))
        self.quota = _number(LEAST_QUOTA_MB, LARGEST_QUOTA_MB, receiver.quota_mb)
        self.quota.setSingleStep(_QUOTA_STEP)
        self.quota.setSuffix(self.tr(" MB"))
        self._add_fields()
        self.enabled.toggled.connect(self._check)
        self.address.editTextChanged.connect(self._check)
        self.ae_title.textChanged.connect(self._check)
        self.accepted.textChanged.connect(self._check)
        self._check()

    def _add_fields(self) -> None:
        about = self.tr(
            "X-ray machines can send their pictures straight to this computer, in the way that DICOM calls C-STORE. "
            "Whoever installs the machine will ask for the address, the port and the name below. "
            "Switch this on only in a network you trust: pictures and names of patients travel over it unencrypted."
        )
        only_here = self.tr("At 127.0.0.1 only programs on this computer can send.")
        senders = self.tr("One name (AE title) in each line. No other machine may send.")
        quota = self.tr("When so much has been received, more is refused until you make room.")
        self._address = Field(self.tr("Address of this computer"), self.address, only_here, setting="receiver.address")
        self._own = Field(self.tr("Name of this computer (AE title)"), self.ae_title, setting="receiver.ae_title")
        self._senders = Field(
            self.tr("Machines that may send"), self.accepted, senders, wide=True, setting="receiver.accepted"
        )
        port = Field(self.tr("Port"), self.port, setting="receiver.port")
        room = Field(self.tr("Space for received scans"), self.quota, quota, setting="receiver.quota_mb")
        self._details = (self._address, port, self._own, self._senders, room)
        self.add(sentence(about), Field("", self.enabled, setting="receiver.enabled"), *self._details)

    def apply(self, settings: Settings) -> Settings:
        """The settings with what was set here; switched off, the rest stays as it was."""
        if not self.enabled.isChecked():
            return replace(settings, receiver=replace(settings.receiver, enabled=False))
        return replace(
            settings,
            receiver=ReceiverSettings(
                enabled=True,
                address=self.address.currentText().strip(),
                port=self.port.value(),
                ae_title=self.ae_title.text().strip(),
                accepted=tuple(self._senders_named()),
                quota_mb=self.quota.value(),
            ),
        )

    def _check(self) -> None:
        on = self.enabled.isChecked()
        for field in self._details:
            field.setEnabled(on)
        address, own = self.address.currentText().strip(), self.ae_title.text().strip()
        no_address = self.tr("An address looks like 192.168.1.20.")
        self._address.set_problem("" if not on or _is_address(address) else no_address)
        title = self.tr("A name has 1 to 16 plain letters, figures or signs, and no backslash.")
        self._own.set_problem("" if not on or is_ae_title(own) else title)
        senders, nobody = self._senders_named(), self.tr("Name at least one machine.")
        wrong = nobody if not senders else "" if all(map(is_ae_title, senders)) else title
        self._senders.set_problem(wrong if on else "")

    def _senders_named(self) -> list[str]:
        lines = (line.strip() for line in self.accepted.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))


def _own_addresses() -> list[str]:
    """IPv4 addresses of this computer; that by which only itself can be reached comes last."""
    found = [str(place.ip) for adapter in ifaddr.get_adapters() for place in adapter.ips if place.is_IPv4]
    return sorted(found, key=lambda address: ipaddress.IPv4Address(address).is_loopback)


def _is_address(text: str) -> bool:
    try:
        ipaddress.IPv4Address(text)
    except ValueError:
        return False
    return True


def _number(least: int, most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    return box
