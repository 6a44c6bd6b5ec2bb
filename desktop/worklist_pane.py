"""The worklist with what finds a scan in it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.worklist import Worklist


class WorklistPane(QWidget):
    """A search field above the worklist; says how many scans it leaves out, for none may seem to be lost."""

    def __init__(self, worklist: Worklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a file, patient or answer (Ctrl+F)"))
        self.field.setAccessibleName(self.tr("Find in the worklist"))
        self.field.setClearButtonEnabled(True)
        for clear in self.field.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        self.field.textChanged.connect(worklist.search)
        self.count = QLabel(self)
        self.count.hide()
        worklist.rows_shown.connect(self._say_count)
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(worklist, 1)

    def start_search(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus()
        self.field.selectAll()

    def _say_count(self, shown: int, of: int) -> None:
        self.count.setVisible(bool(self.field.text()))
        self.count.setText(self.tr("{shown} of {of} shown").format(shown=shown, of=of))
