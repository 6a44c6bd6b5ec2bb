"""Help > Update from a file: what it is, whether it is sound, what it changes, and whether to use it."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop import words
from desktop.background import Call, Iteration
from desktop.form_field import sentence
from desktop.heading import Heading
from desktop.icons import mark_icon
from desktop.style import Mark, length
from desktop.update_table import UpdateTable

if TYPE_CHECKING:  # these load the network runtime and cryptography, which only who updates waits for
    from core.update import Installation, Step

_SIZE: Final = QSize(760, 520)
_SCREEN_SHARE: Final = 0.9
_SIGN: Final = 40  # pixels
_STEPS: Final = 1000  # of the progress bar; bytes of a large update are too many for it


class State(Enum):
    """How far it is."""

    WORKING = auto()
    READY = auto()
    REFUSED = auto()
    IN_USE = auto()


@dataclass(frozen=True)
class About:
    """What an update is.

    Attributes:
        is_program: else it holds models.
        size: bytes.
    """

    is_program: bool
    version: str
    released: str
    signed_by: str
    notes: str
    size: int


class UpdateDialog(QDialog):
    """Checks an update in the background, shows what it changes, and puts it in use if a person agrees.

    Attributes:
        state: how far it is.
    """

    restart_wanted = Signal()

    def __init__(self, path: Path, own_study: bool = False, parent: QWidget | None = None) -> None:
        """Begin with an update.

        Args:
            path: the file.
            own_study: whether thresholds of the clinic's own study are in use.
            parent: window it belongs to.
        """
        super().__init__(parent)
        self.state = State.WORKING
        self._own_study = own_study
        self._installation: Installation | None = None
        self._step: Step | None = None
        self._error: Exception | None = None
        self._closed = False
        self.heading = Heading(parent=self)
        self.facts = sentence(parent=self)
        self._sign = QLabel(self)
        self.outcome = sentence(parent=self)
        self.bar = QProgressBar(self)
        self.table = UpdateTable(self)
        self.hint = sentence(parent=self)
        self._column = QVBoxLayout(self)
        self._lay_out()
        run = Iteration(self, lambda cancel: _install(path, cancel))
        self._run: Iteration | None = run.each(self._take).success(self._end).failure(self._fail).go()
        self._show()

    def done(self, result: int) -> None:
        """Qt: the dialog goes; what is not in use is cleared away."""
        self._closed = True
        if self._run is not None:
            self._run.cancel()
            self._run.wait()
        for call in self.findChildren(Call):
            call.wait()
        self._let_go()
        super().done(result)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Update from a file"))
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setObjectName("secondary")
        self.hint.setObjectName("secondary")
        for label in (self.facts, self.outcome):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the update"))
        row = QHBoxLayout()
        row.setSpacing(length(12))
        row.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.outcome, 1)
        column = self._column
        column.setSpacing(length(12))
        for part in (self.heading, self.facts):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        column.addWidget(self._button_box())

    def _button_box(self) -> QDialogButtonBox:
        """All buttons of all states; `_show` says which are seen."""
        box, role = QDialogButtonBox(self), QDialogButtonBox.ButtonRole
        self.cancel = box.addButton(self.tr("Cancel"), role.RejectRole)
        self.close_button = box.addButton(self.tr("Close"), role.RejectRole)
        self.keep = box.addButton(self.tr("Keep the present one"), role.RejectRole)
        self.use = box.addButton(self.tr("Use the new version"), role.ActionRole)
        self.later = box.addButton(self.tr("Later"), role.RejectRole)
        self.restart = box.addButton(self.tr("Restart now"), role.ActionRole)
        box.rejected.connect(self.reject)
        self.use.clicked.connect(self._put_in_use)
        self.restart.clicked.connect(self._restart)
        return box

    def _take(self, value: "About | Step | Installation") -> None:
        """What the check tells: what the update is, how far it is, and at last that it may be used."""
        from core.update import Installation, Step

        if isinstance(value, Installation):
            self._installation = value
            if self._closed:
                self._let_go()
        elif isinstance(value, Step):
            self._step = value
            self._show_progress()
        else:
            self._show_about(value)

    def _end(self) -> None:
        self._run = None
        if self._installation is not None and not self._closed:
            self.state = State.READY
            self.table.show_rows(self._installation.compared)
            self._show()

    def _fail(self, error: Exception) -> None:
        self._run = None
        self.state, self._error = State.REFUSED, error
        self._show()

    def _put_in_use(self) -> None:
        if (installation := self._installation) is not None:
            self.use.setEnabled(False)
            Call(self, installation.put_in_use).success(self._used).failure(self._fail).go()

    def _used(self, _none: None) -> None:
        self._let_go()
        self.state = State.IN_USE
        self._show()

    def _restart(self) -> None:
        self.accept()
        self.restart_wanted.emit()

    def _let_go(self) -> None:
        if self._installation is not None:
            self._installation.close()
            self._installation = None

    def _show_about(self, about: About) -> None:
        text = self.tr("ThoraLite {version}") if about.is_program else self.tr("Models {version}")
        self.heading.setText(text.format(version=about.version))
        facts = self.tr("Released on {date}. Signed by {signer}. {size} MB.")
        told = facts.format(date=about.released, signer=about.signed_by, size=max(1, round(about.size / 1e6)))
        self.facts.setText("\n".join(filter(None, (told, about.notes))))
        self._show()

    def _show_progress(self) -> None:
        step = self._step
        self.bar.setRange(0, _STEPS if step is not None and step.total else 0)
        if step is not None and step.total:
            self.bar.setValue(_STEPS * step.done // step.total)
        self.outcome.setText(self._in_work())

    def _in_work(self) -> str:
        if self._step is None:
            return self.tr("Checking who made this update…")
        from core.update import Stage

        match self._step.stage:
            case Stage.UNPACKING:
                return self.tr("Unpacking and checking every file…")
            case Stage.TESTING:
                return self.tr("Checking whether it gives its released answers on this computer…")
            case Stage.COMPARING:
                return self.tr("Comparing its answers with those of the present version…")

    def _show(self) -> None:
        working, ready, in_use = (self.state is state for state in (State.WORKING, State.READY, State.IN_USE))
        self.heading.setVisible(bool(self.heading.text()))
        self.facts.setVisible(bool(self.facts.text()) and (working or ready))
        self.bar.setVisible(working)
        self.table.setVisible(ready)
        self.hint.setVisible(ready)
        self.cancel.setVisible(working)
        self.close_button.setVisible(self.state is State.REFUSED)
        for button in (self.keep, self.use):
            button.setVisible(ready)
        for button in (self.later, self.restart):
            button.setVisible(in_use)
        if working:
            self._show_progress()
        mark, text = self._verdict()
        self._sign.setPixmap(mark_icon(mark, self.palette()).pixmap(length(_SIGN)))
        self.outcome.setText(text)
        self.hint.setText(self._hint())
        self._choose_default()
        self._fit()

    def _fit(self) -> None:
        """As high as what there is to say, and with a table as high as it may be."""
        width = length(_SIZE.width())
        height = length(_SIZE.height()) if self.state is State.READY else self._column.heightForWidth(width)
        self.resize(QSize(width, height).boundedTo(self.screen().availableSize() * _SCREEN_SHARE))

    def _choose_default(self) -> None:
        """What Enter does: where answers change, nothing is used by a hasty key."""
        careful = self.keep if self.table.changed else self.use
        default = {State.WORKING: self.cancel, State.READY: careful, State.IN_USE: self.restart}
        button = default.get(self.state, self.close_button)
        button.setDefault(True)
        button.setFocus()

    def _verdict(self) -> tuple[Mark, str]:
        if self.state is State.WORKING:
            return Mark.IN_WORK, self._in_work()
        if self.state is State.REFUSED and self._error is not None:
            return Mark.FAILED, words.exception(self._error)
        if self.state is State.IN_USE:
            return Mark.NO_SIGN, self.tr("The new version is used from the next start on.")
        changed, count = self.table.changed, self.table.rowCount()
        if changed:
            text = self.tr(
                "It gives its released answers on this computer. On {changed} of {count} sample scans it recommends "
                "something else than the present version. Look at them before you decide."
            )
            return Mark.CANNOT_SAY, text.format(changed=changed, count=count)
        text = self.tr(
            "It gives its released answers on this computer, and on all {count} sample scans it recommends the same "
            "as the present version."
        )
        return Mark.NO_SIGN, text.format(count=count)

    def _hint(self) -> str:
        parts = [self.tr("The percentage is how likely pneumonia is. You can go back to the present version later.")]
        if self._own_study:
            parts.append(
                self.tr(
                    "The thresholds of your own study count only for the models they were measured with. If the new "
                    "version brings other models, repeat the study."
                )
            )
        return " ".join(parts)


def _install(path: Path, cancel: threading.Event) -> "Iterator[About | Step | Installation]":
    from core.update import Installation, UpdateKind, here

    installation = Installation(path, here())
    try:
        contents = installation.contents
        yield About(
            contents.kind is UpdateKind.PROGRAM,
            contents.version,
            contents.released,
            installation.signed_by,
            contents.notes,
            contents.size,
        )
        yield from installation.steps(cancel.is_set)
    finally:
        if not installation.ready:
            installation.close()
    if installation.ready:
        yield installation
