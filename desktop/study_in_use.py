"""Which thresholds of the clinic's own studies are in use."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from core.local_study import LocalStudy
from core.manifest import ClassifierManifest
from desktop import words
from desktop.form_field import sentence
from desktop.study_figures import share, with_range


class StudiesInUse(QFrame):
    """A line for each stored study, with a button that drops it."""

    dropped = Signal(str)  # model id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("In use here"))
        self.buttons: dict[str, QPushButton] = {}
        title = QLabel(self.tr("In use here"), self)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self._none = sentence(parent=self)
        self._none.setObjectName("secondary")
        self._none.setText(self.tr("No thresholds of your own: the program uses those it was delivered with."))
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(title)
        self._column.addWidget(self._none)

    def show_studies(self, studies: Sequence[LocalStudy], manifests: Sequence[ClassifierManifest]) -> None:
        """Show the stored studies."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines, self.buttons = [], {}
        self._none.setVisible(not studies)
        names = {manifest.id: words.model(manifest) for manifest in manifests}
        for study in studies:
            line = self._line(study, names.get(study.model, study.model))
            self._lines.append(line)
            self._column.addWidget(line)

    def texts(self) -> list[str]:
        """What the lines say."""
        return [label.text() for line in self._lines for label in line.findChildren(QLabel)]

    def _line(self, study: LocalStudy, name: str) -> QWidget:
        line = QWidget(self)
        label = sentence(parent=line)
        text = self.tr(
            "{model}, version {version}: refer from {refer}, no sign seen below {no_sign}. Measured on {date} on "
            "{scans} scans: sensitivity {sensitivity}, specificity {specificity}."
        )
        label.setText(
            text.format(
                model=name,
                version=study.version,
                refer=share(study.refer_at),
                no_sign=share(study.no_sign_below),
                date=study.at[:10],
                scans=study.scans,
                sensitivity=with_range(study.figures["sensitivity"]),
                specificity=with_range(study.figures["specificity"]),
            )
        )
        button = QPushButton(self.tr("Remove…"), line)
        button.setAccessibleName(self.tr("Remove the thresholds of {model}").format(model=name))
        button.clicked.connect(lambda: self._ask(study.model))
        self.buttons[study.model] = button
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _ask(self, model: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Remove these thresholds?"), "", parent=self)
        box.setText(self.tr("Remove these thresholds?"))
        box.setInformativeText(self.tr("The program then goes back to the thresholds it was delivered with."))
        accept = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        accept.clicked.connect(lambda: self.dropped.emit(model))
        box.open()
