"""The answer to the chosen case: what to do, why, how sure, and how far to trust it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.words import iso_date, person_name
from desktop import words
from desktop.bars import Bar
from desktop.icons import mark_icon, tool_icon
from desktop.style import mark_colour, mark_of

if TYPE_CHECKING:
    from core.imaging.scan import Patient
    from core.manifest import ClassifierManifest
    from core.results import CaseResult

_MARK_SIZE: Final = 48


class _Headline(QWidget):
    """The recommendation in large words with its mark, on a tint of its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor()
        self._mark = QLabel(self)
        self.answer = QLabel(self)
        font = self.answer.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setBold(True)
        self.answer.setFont(font)
        self.reason = _sentence(self)
        words_ = QVBoxLayout()
        words_.setSpacing(4)
        words_.addWidget(self.answer)
        words_.addWidget(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 14, 14)
        row.setSpacing(14)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words_, 1)

    def show_case(self, result: "CaseResult") -> None:
        """Show the recommendation of a case and its reason."""
        mark = mark_of(result)
        self._colour = mark_colour(mark, self.palette())
        self._mark.setPixmap(mark_icon(mark, self.palette()).pixmap(_MARK_SIZE, _MARK_SIZE))
        self.answer.setText(words.answer_of(result))
        self.answer.setStyleSheet(f"color: {self._colour.name()}")
        self.reason.setText(words.reason_of(result))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the tinted ground and the coloured edge."""
        del event
        painter = QPainter(self)
        ground = QColor(self._colour)
        ground.setAlpha(26)
        painter.fillRect(self.rect(), ground)
        painter.fillRect(0, 0, 5, self.height(), self._colour)


class AnswerPanel(QWidget):
    """The right-hand side of the window."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: CaseResult | None = None
        self._manifests: Sequence[ClassifierManifest] = ()
        self.setAccessibleName(self.tr("Answer"))
        self._nothing = QLabel(self.tr("No scan is chosen."), self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setObjectName("secondary")
        self.headline = _Headline(self)
        self._subject = _sentence(self)
        self._abnormal = Bar(self, large=True)
        self._thresholds = _sentence(self, secondary=True)
        self._which = _heading(self.tr("By kind (which one is far less certain)"), self)
        self._classes = QVBoxLayout()
        self._meaning_title = _heading(self.tr("What the numbers mean"), self)
        self._meaning = _sentence(self, secondary=True)
        self._meaning.setText(words.calibration())
        self._notices_title = _heading(self.tr("Please note"), self)
        self.notices = _sentence(self)
        self._evidence_title = _heading(self.tr("How far to trust it"), self)
        self.evidence = _sentence(self, secondary=True)
        self._disclaimer = QLabel(words.disclaimer(), self)
        self.save = QPushButton(self.tr("&Save report…"), self)
        self.save.setToolTip(self.tr("Save this answer as a PDF file (Ctrl+S)"))
        self.save.clicked.connect(self.save_wanted)
        self._lay_out()
        self.show_case(None, ())

    def show_case(self, result: "CaseResult | None", manifests: "Sequence[ClassifierManifest]") -> None:
        """Show a case; None shows that none is chosen."""
        self._result, self._manifests = result, manifests
        self._scroll.setVisible(result is not None)
        self._foot.setVisible(result is not None)
        self._nothing.setVisible(result is None)
        if result is None:
            return
        self.headline.show_case(result)
        self._subject.setText(_subject(self, result))
        manifest = next((m for m in manifests if m.id == result.model), None)
        self._show_probabilities(result, manifest)
        _show(self.notices, "\n".join(f"• {words.notice(code)}" for code in result.notices), self._notices_title)
        _show(self.evidence, _evidence(self, manifest), self._evidence_title)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: redraw in the new palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self.save.setIcon(tool_icon("save", self.palette()))
            self.show_case(self._result, self._manifests)
        super().changeEvent(event)

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 10, 14, 10)
        column.setSpacing(5)
        column.addWidget(self._subject)
        column.addSpacing(8)
        column.addWidget(self._abnormal)
        column.addWidget(self._thresholds)
        column.addWidget(self._which)
        column.addLayout(self._classes)
        for widget in (self._notices_title, self.notices, self._meaning_title, self._meaning):
            column.addWidget(widget)
        column.addWidget(self._evidence_title)
        column.addWidget(self.evidence)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QWidget(self)
        stack = QVBoxLayout(whole)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.headline)
        stack.addWidget(content, 1)
        self._scroll.setWidget(whole)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._foot = self._footer()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._nothing, 1)
        outer.addWidget(self._foot)

    def _footer(self) -> QFrame:
        foot = QFrame(self)
        foot.setObjectName("strip")
        font = self._disclaimer.font()
        font.setBold(True)
        self._disclaimer.setFont(font)
        self._disclaimer.setWordWrap(True)
        self.save.setIcon(tool_icon("save", self.palette()))
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 8, 12, 8)
        row.addWidget(self._disclaimer, 1)
        row.addWidget(self.save)
        return foot

    def _show_probabilities(self, result: "CaseResult", manifest: "ClassifierManifest | None") -> None:
        probability = result.abnormal_probability
        answered = probability is not None
        for widget in (self._abnormal, self._which, self._meaning_title, self._meaning):
            widget.setVisible(answered)
        self._thresholds.setVisible(answered and manifest is not None)
        while (item := self._classes.takeAt(0)) is not None:
            if (bar := item.widget()) is not None:
                bar.hide()  # it would be painted under its successor until it is deleted
                bar.deleteLater()
        if probability is None:
            return
        self._show_abnormal(result, probability, manifest)
        for name, value in (result.probabilities or {}).items():
            bar = Bar(self)
            bar.show_value(words.class_name(name), value)
            self._classes.addWidget(bar)

    def _show_abnormal(self, result: "CaseResult", probability: float, manifest: "ClassifierManifest | None") -> None:
        colour = mark_colour(mark_of(result), self.palette())
        ticks: tuple[float, ...] = ()
        if manifest is not None:
            points = manifest.operating_points
            ticks = (points.no_sign_below, points.refer_at)
            text = self.tr("No sign seen below {low:.0%}; refer from {high:.0%} on (the two ticks).")
            self._thresholds.setText(text.format(low=ticks[0], high=ticks[1]))
        self._abnormal.show_value(self.tr("Probability of pneumonia"), probability, colour, ticks)


def _subject(panel: AnswerPanel, result: "CaseResult") -> str:
    lines = [result.source.name]
    if result.error is None:
        scan = f"{words.modality(result.modality)}, {words.kind(result.kind)}"
        if result.frames > 1:
            scan += ", " + words.parts(result)
        lines.append(scan)
    lines += _patient_lines(panel, result.patient)
    return "\n".join(lines)


def _patient_lines(panel: AnswerPanel, patient: "Patient") -> list[str]:
    facts = [fact for fact in (person_name(patient.name), patient.patient_id, patient.sex) if fact]
    lines = [panel.tr("Patient: {facts}").format(facts=" · ".join(facts))] if facts else []
    if patient.birth_date:
        lines.append(panel.tr("Born {date}").format(date=iso_date(patient.birth_date)))
    if patient.study_date:
        lines.append(panel.tr("Scan of {date}").format(date=iso_date(patient.study_date)))
    return lines


def _evidence(panel: AnswerPanel, manifest: "ClassifierManifest | None") -> str:
    """What the model's manifest says about its accuracy, and which model it is."""
    if manifest is None:
        return ""
    from core.report.content import evidence_sentences

    model = panel.tr("Model: {id} {version}").format(id=manifest.id, version=manifest.version)
    return "\n".join(f"• {sentence}" for sentence in (*evidence_sentences(manifest), model))


def _sentence(parent: QWidget, secondary: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)  # what a file says is never read as markup
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if secondary:
        label.setObjectName("secondary")
    return label


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 10, 0, 0)
    return label


def _show(label: QLabel, text: str, heading: QLabel) -> None:
    label.setText(text)
    label.setVisible(bool(text))
    heading.setVisible(bool(text))
