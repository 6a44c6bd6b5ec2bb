"""Which thresholds of studies are in use: the clinic's own, and those that IT staff gave to its computers."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from core.group_settings import THRESHOLDS, GroupSettings
from core.local_study import LocalStudy
from desktop import words
from desktop.form_field import Locked, sentence
from desktop.study_figures import share, with_range

if TYPE_CHECKING:
    from core.pipeline import Engine


class StudiesInUse(QFrame):
    """A line for each study that counts; what a clinic stored here can be dropped or handed to other computers."""

    dropped = Signal(str)  # model id
    save_wanted = Signal(object)  # LocalStudy

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("In use here"))
        self.buttons: dict[str, QPushButton] = {}
        self.save_buttons: dict[str, QPushButton] = {}
        self._given: frozenset[str] = frozenset()
        title = QLabel(self.tr("In use here"), self)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self._none = sentence(parent=self)
        self._none.setObjectName("secondary")
        self._none.setText(self.tr("No thresholds of your own: the program uses those it was delivered with."))
        self.told = sentence(parent=self)
        self.told.hide()
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        for label in (title, self._none, self.told):
            self._column.addWidget(label)

    def show_studies(self, own: Sequence[LocalStudy], engine: "Engine | None", group: GroupSettings) -> None:
        """Show what counts.

        Args:
            own: the studies stored in this workspace.
            engine: the loaded models; None before they are.
            group: what IT staff set.
        """
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines, self.buttons, self.save_buttons = [], {}, {}
        manifests = engine.manifests if engine else ()
        names = {manifest.id: words.model(manifest) for manifest in manifests}
        counting = engine.with_local_studies(group.studies_in_use(own)).local_studies if engine else tuple(own)
        self._given = frozenset(study.model for study in group.studies)
        locked = group.locks(THRESHOLDS)
        self._none.setVisible(not counting)
        if locked and not counting:
            self._add(Locked(self))
        for study in counting:
            self._add(self._line(study, names.get(study.model, study.model), of_it=locked or study not in own))

    def tell(self, text: str) -> None:
        """Say what was done."""
        self.told.setText(text)
        self.told.show()

    def texts(self) -> list[str]:
        """What the lines say."""
        return [label.text() for line in self._lines for label in line.findChildren(QLabel) if label.text()]

    def _add(self, line: QWidget) -> None:
        self._lines.append(line)
        self._column.addWidget(line)

    def _line(self, study: LocalStudy, name: str, of_it: bool) -> QWidget:
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
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        if of_it:
            column.addWidget(Locked(line))
        else:
            column.addLayout(self._buttons(study, name))
        return line

    def _buttons(self, study: LocalStudy, name: str) -> QHBoxLayout:
        save = QPushButton(self.tr("Save for other computers…"), self)
        save.setAccessibleName(self.tr("Save the thresholds of {model} for other computers").format(model=name))
        save.clicked.connect(lambda: self.save_wanted.emit(study))
        remove = QPushButton(self.tr("Remove…"), self)
        remove.setAccessibleName(self.tr("Remove the thresholds of {model}").format(model=name))
        remove.clicked.connect(lambda: self._ask(study.model))
        self.save_buttons[study.model], self.buttons[study.model] = save, remove
        row = QHBoxLayout()
        row.addWidget(save)
        row.addWidget(remove)
        row.addStretch(1)
        return row

    def _ask(self, model: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Remove these thresholds?"), "", parent=self)
        box.setText(self.tr("Remove these thresholds?"))
        if model in self._given:
            then = self.tr("The program then goes back to the thresholds that your IT staff set.")
        else:
            then = self.tr("The program then goes back to the thresholds it was delivered with.")
        box.setInformativeText(then)
        accept = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        accept.clicked.connect(lambda: self.dropped.emit(model))
        box.open()
