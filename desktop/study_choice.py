"""The first step of a study: what it is, how to prepare it, and which scans."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.file_places import offer_places
from desktop.form_field import sentence
from desktop.heading import Heading

# Names of files as they may stand on a disk: the same in every language.
_FOLDERS: Final = """scans
 ├─ normal
 │   ├─ 0001.dcm
 │   └─ 0002.dcm
 └─ pneumonia
     ├─ 0101.dcm
     └─ 0102.dcm"""
_TABLE: Final = """file,label,patient
0001.dcm,normal,A17
0101.dcm,pneumonia,B04"""


class StudyChoice(QWidget):
    """In plain words, with examples."""

    chosen = Signal(object, object)  # folder: Path, table: Path | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last_folder = QDir.homePath()
        self.problem = sentence(parent=self)
        self.problem.setObjectName("problem")
        self.problem.hide()
        self.folder = QPushButton(self.tr("Choose a &folder…"), self)
        self.folder.clicked.connect(self._ask_for_folder)
        self.table = QPushButton(self.tr("Choose a &table…"), self)
        self.table.clicked.connect(self._ask_for_table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Heading(self.tr("How well does the program do on your own scans?"), parent=self))
        column.addWidget(self._intro())
        column.addLayout(self._advice())
        column.addWidget(self.problem)

    def show_problem(self, text: str) -> None:
        """Say why the chosen scans cannot be used; an empty text takes it back."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        """Whether the chosen folder is being looked through."""
        self.folder.setEnabled(not busy)
        self.table.setEnabled(not busy)
        if busy:
            self.show_problem(self.tr("Looking for scans…"))

    def _intro(self) -> QLabel:
        label = sentence(parent=self)
        label.setText(
            self.tr(
                "Give it scans of which you know what they show. It judges them, compares, and helps you to choose "
                "thresholds for your clinic. Nothing leaves this computer."
            )
        )
        return label

    def _advice(self) -> QGridLayout:
        texts = (
            self.tr("Take scans as they come, not the clearest ones."),
            self.tr("Take at least 30 people with and 30 people without pneumonia; 100 of each are better."),
            self.tr(
                "Labels must be right: go by a laboratory test, a CT or the doctor's final diagnosis, never by this "
                "program."
            ),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        advice = sentence(parent=self)
        advice.setText("\n".join(f"• {text}" for text in texts))
        grid.addWidget(advice, 0, 0, 1, 2)
        ways = (
            (self.tr("A folder for each kind of scan:"), _FOLDERS, self.folder),
            (
                self.tr("Or a table (CSV): the file, what it shows and, where it is known, whose it is:"),
                _TABLE,
                self.table,
            ),
        )
        for column, (text, example, button) in enumerate(ways):
            words = sentence(parent=self)
            words.setText(text)
            grid.addWidget(words, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._example(example), 2, column, Qt.AlignmentFlag.AlignTop)
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            grid.addLayout(row, 3, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _example(self, text: str) -> QLabel:
        label = sentence(parent=self)
        label.setObjectName("secondary")
        label.setWordWrap(False)
        label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        label.setFont(font)
        label.setText(text)
        return label

    def _ask_for_folder(self) -> None:
        offer_places()
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of labelled scans"), self._last_folder)
        if path:
            self._last_folder = path
            self.chosen.emit(Path(path), None)

    def _ask_for_table(self) -> None:
        title, kinds = self.tr("Choose the table of labelled scans"), self.tr("Tables (*.csv)")
        offer_places()
        path, _ = QFileDialog.getOpenFileName(self, title, self._last_folder, kinds)
        if path:
            table = Path(path)
            self._last_folder = str(table.parent)
            self.chosen.emit(table.parent, table)
