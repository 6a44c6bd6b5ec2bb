"""Parts of a form: a control with its name, an explanation, and a sentence where its value cannot be."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from core.group_settings import GroupSettings
from desktop.heading import Heading
from desktop.icons import tool_icon

_SPACING = 5
_TEXT_MARGIN = 5


def sentence(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A wrapping label whose text is never read as markup."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def height_of(edit: QPlainTextEdit, lines: int) -> int:
    """How high a text edit is that shows so many lines, in pixels."""
    frame = 2 * (edit.frameWidth() + round(edit.document().documentMargin()))
    return lines * edit.fontMetrics().lineSpacing() + frame + 2 * _SPACING


class Field(QWidget):
    """One control of a form.

    Args:
        name: shown above it and read out by screen readers; empty for a check box, whose own text it is.
        control: what is set.
        explanation: what it is for, shown below it; may be empty.
        wide: whether it takes the whole width.
        setting: what it sets, as IT staff name it when they lock it; empty for what they cannot lock.
    """

    problem_changed = Signal()

    def __init__(
        self, name: str, control: QWidget, explanation: str = "", wide: bool = False, setting: str = ""
    ) -> None:
        super().__init__()
        self.control, self.setting = control, setting
        self._explanation = explanation
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        if name:
            label = QLabel(name, self)
            label.setBuddy(control)
            column.addWidget(label)
            control.setAccessibleName(name)
        if isinstance(control, QCheckBox):
            column.addWidget(CheckLine(control))
        elif wide:
            column.addWidget(control)
        else:
            column.addWidget(control, alignment=Qt.AlignmentFlag.AlignLeading)
        self.below = sentence(explanation, self)
        self.below.setObjectName("secondary")
        self.below.setVisible(bool(explanation))
        column.addWidget(self.below)
        self._problem = _Problem(self)
        column.addWidget(self._problem)
        if isinstance(control, QAbstractSpinBox):  # the style sheet's own padding does not reach its text
            control.lineEdit().setTextMargins(_TEXT_MARGIN, 0, _TEXT_MARGIN, 0)
        control.setAccessibleDescription(explanation)
        if control.focusProxy() is None:
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel must not give it the focus
        control.installEventFilter(self)

    @property
    def problem(self) -> str:
        """What is wrong with the value; empty if nothing is."""
        return self._problem.words.text()

    def set_problem(self, text: str) -> None:
        """Say what is wrong with the value, or with an empty text that nothing is."""
        self._problem.words.setText(text)
        self._problem.setVisible(bool(text))
        self.control.setAccessibleDescription(" ".join(part for part in (text, self._explanation) if part))
        self.problem_changed.emit()

    def lock(self, told: bool) -> None:
        """Show the value and let nobody change it.

        Args:
            told: whether to say here who set it.
        """
        self.control.setEnabled(False)
        if isinstance(line := self.control.parentWidget(), CheckLine):
            line.setEnabled(False)  # its words grey with the box
        if told:
            self._column.addWidget(Locked(self))
        said = self.tr("Set by your IT staff.")
        self.control.setAccessibleDescription(" ".join(filter(None, (said, self._explanation))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the wheel scrolls the page; it must not change a value on the way."""
        if event.type() is QEvent.Type.Wheel and watched is self.control and not self.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class CheckLine(QWidget):
    """A check box whose text may take several lines, as Qt's own may not."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self._words = sentence(parent=self)
        self.say(box.text())
        box.setText("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        row.addWidget(box, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def say(self, text: str) -> None:
        """What it is about."""
        self._words.setText(text)
        self._box.setAccessibleName(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on the words is one on the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.setFocus(Qt.FocusReason.MouseFocusReason)
            self._box.click()


class _Problem(QWidget):
    """A warning sign and a sentence; hidden until there is one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = sentence(parent=self)
        self.words.setObjectName("problem")
        sign = QLabel(self)
        size = self.fontMetrics().height()
        sign.setPixmap(self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning).pixmap(size, size))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()


class Locked(QWidget):
    """A lock, and who set a value."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = sentence(self.tr("Set by your IT staff."), self)
        sign = QLabel(self)
        sign.setPixmap(tool_icon("lock", self.palette()).pixmap(self.fontMetrics().height()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)


class Page(QWidget):
    """A titled column of fields."""

    faults_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = Heading(parent=self)
        self.fields: list[Field] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(16)
        self._column.addWidget(self.heading)
        self._column.addStretch()

    def add(self, *parts: QWidget) -> None:
        """Put parts at the end."""
        for part in parts:
            self._column.insertWidget(self._column.count() - 1, part)
            if isinstance(part, Field):
                self.fields.append(part)
                part.problem_changed.connect(self.faults_changed)

    def lock(self, group: GroupSettings) -> None:
        """Lock the fields that IT staff set; said once for a page of which nothing else is left."""
        locked = [field for field in self.fields if field.setting and group.locks(field.setting)]
        everything = len(locked) == len([field for field in self.fields if field.setting]) > 1
        if everything:
            self._column.insertWidget(1, Locked(self))
        for field in locked:
            field.lock(told=not everything)

    def faulty(self) -> Field | None:
        """The first field whose value cannot be."""
        return next((field for field in self.fields if field.problem), None)
