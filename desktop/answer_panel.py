"""The answer to the chosen case: what to do, why, how sure, and how far to trust it; and the reader's own finding."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.reading import Reading
from core.results import Status
from desktop import words
from desktop.answer_parts import MARGIN, Headline, Section, Sentence, WideButton, subject
from desktop.icons import tool_icon
from desktop.probabilities import Probabilities
from desktop.reading_form import Draft, ReadingForm

if TYPE_CHECKING:
    from core.imaging.scan import ScanSource
    from core.local_study import LocalStudy
    from core.manifest import ClassifierManifest
    from core.results import CaseResult

_USUAL_PREVALENCE: Final = 0.1


@dataclass(frozen=True)
class CaseContext:
    """What is known beside the answer to a case.

    Attributes:
        readings: what people found on this scan, oldest first.
        studies: the clinic's own studies; the one of the very model that answered is used.
        prevalence: share 0..1 of the clinic's patients with pneumonia.
        revealed: the answer may be shown; otherwise the reader is asked first.
        reader: who sits here; may be empty.
    """

    readings: tuple[Reading, ...] = ()
    studies: tuple["LocalStudy", ...] = ()
    prevalence: float = _USUAL_PREVALENCE
    revealed: bool = True
    reader: str = ""


class AnswerPanel(QWidget):
    """The trailing side of the window."""

    save_wanted = Signal()
    prevalence_wanted = Signal()
    """The share of patients with pneumonia is to be changed."""
    reading_made = Signal(Reading)
    """The reader kept a finding. The panel shows it at once; it is not stored yet."""
    answer_revealed = Signal()
    """The reader asked for the answer without a finding of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: CaseResult | None = None
        self._manifests: Sequence[ClassifierManifest] = ()
        self._context = CaseContext()
        self._drafts: dict[ScanSource, Draft] = {}
        self.setAccessibleName(self.tr("Answer"))
        self._nothing = QLabel(self.tr("No scan is chosen."), self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setObjectName("secondary")
        self.headline = Headline(self)
        self._subject = Sentence(self)
        self.probabilities = Probabilities(self)
        self.notices = Section(self.tr("Please note"), self)
        self.chances = Section(self.tr("At your clinic"), self)
        self.change = WideButton(self.tr("Change how many have pneumonia…"), self)
        self.reading = ReadingForm(self)
        self.reveal = WideButton(self.tr("Show the answer now"), self)
        self._meaning = Section(self.tr("What the numbers mean"), self, secondary=True)
        self.evidence = Section(self.tr("How far to trust it"), self, secondary=True)
        self.number = Sentence(self, secondary=True)
        self.save = WideButton(self.tr("&Save report…"), self)
        self.save.setToolTip(self.tr("Save this answer as a PDF file (Ctrl+S)"))
        self._lay_out()
        self._connect()
        self.show_case(None)

    def show_case(
        self,
        result: "CaseResult | None",
        manifests: "Sequence[ClassifierManifest]" = (),
        context: CaseContext | None = None,
    ) -> None:
        """Show a case; None shows that none is chosen. What was typed and not kept comes back with its case.

        Args:
            result: the case.
            manifests: the loaded models.
            context: what else is known of it.
        """
        before, now = (None if case is None else case.source for case in (self._result, result))
        if before != now:
            self._put_draft_aside(before, now)
            self._scroll.verticalScrollBar().setValue(0)
            self.number.hide()
        self._result, self._manifests, self._context = result, manifests, context or CaseContext()
        self._show()

    def show_number(self, number: int) -> None:
        """Say what the log calls the scan that is shown, for IT staff."""
        self.number.setText(self.tr("Number of this scan in the log: {number}").format(number=number))
        self.number.show()

    def take_drafts(self, other: "AnswerPanel") -> None:
        """Go on with what was typed on another panel and not kept."""
        self._drafts = dict(other._drafts)
        if other._result is not None:
            self._drafts[other._result.source] = other.reading.draft()

    @property
    def hidden_answer(self) -> bool:
        """Whether the answer waits for the reader. A file nobody can look at keeps nobody waiting."""
        return self._result is not None and not self._context.revealed and self._result.status is not Status.FAILED

    def changeEvent(self, event: QEvent) -> None:
        """Qt: redraw in the new palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._show()
        super().changeEvent(event)

    def _put_draft_aside(self, before: "ScanSource | None", now: "ScanSource | None") -> None:
        draft = self.reading.draft()
        if before is not None and draft != Draft():
            self._drafts[before] = draft
        self.reading.set_draft(Draft() if now is None else self._drafts.pop(now, Draft()))

    def _show(self) -> None:
        result, hidden = self._result, self.hidden_answer
        self._scroll.setVisible(result is not None)
        self._foot.setVisible(result is not None)
        self._nothing.setVisible(result is None)
        self.save.setIcon(tool_icon("save", self.palette()))
        if result is not None:
            self._subject.setText(subject(result))
            self.reading.setVisible(result.status is not Status.FAILED)
            self.reading.show_readings(self._context.readings, self._context.reader, first=hidden)
            self._show_answer(result, hidden)

    def _show_answer(self, result: "CaseResult", hidden: bool) -> None:
        self.reveal.setVisible(hidden)
        self.save.setHidden(hidden)
        self.headline.setHidden(hidden)
        if hidden:
            for part in (self.probabilities, self.notices, self.chances, self._meaning, self.evidence):
                part.hide()
            return
        manifest = next((m for m in self._manifests if m.id == result.model), None)
        self.headline.show_case(result)
        self.probabilities.show_case(result)
        self.notices.show_text("", [words.notice(code) for code in result.notices])
        self._meaning.show_text(words.calibration() if result.abnormal_probability is not None else "")
        self._show_evidence(result, manifest)

    def _show_evidence(self, result: "CaseResult", manifest: "ClassifierManifest | None") -> None:
        if manifest is None:
            self.chances.hide()
            self.evidence.hide()
            return
        from core.evidence_words import chance_sentences, evidence_sentences, study_sentence

        decided = result.thresholds
        study = next((s for s in self._context.studies if s.decided(manifest.sha256, decided)), None)
        shipped = manifest.shipped_points
        chances: tuple[str, ...] = ()
        if study is not None or decided == (shipped.no_sign_below, shipped.refer_at):  # else nothing was measured there
            prevalence = self._context.prevalence
            chances = chance_sentences(result.recommendation, manifest.evidence, study, prevalence, words.say)
        self.chances.show_text("".join(chances[:1]), chances[1:])
        known = evidence_sentences(manifest.evidence, manifest.modality, words.say)
        own = () if study is None else (study_sentence(study, words.say),)
        model = self.tr("Model: {id} {version}").format(id=manifest.id, version=manifest.version)
        self.evidence.show_text("", (*own, *known, model))

    def _keep(self, reading: Reading) -> None:
        """Show what was found, and the answer from now on."""
        if self.hidden_answer:
            self._scroll.verticalScrollBar().setValue(0)
        self.reading.set_draft(Draft())
        self._context = replace(self._context, readings=(*self._context.readings, reading), revealed=True)
        self._show()
        self.reading_made.emit(reading)

    def _reveal(self) -> None:
        self._context = replace(self._context, revealed=True)
        self._show()
        self._scroll.verticalScrollBar().setValue(0)
        self.answer_revealed.emit()

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_wanted)
        self.change.clicked.connect(self.prevalence_wanted)
        self.reveal.clicked.connect(self._reveal)
        self.reading.reading_made.connect(self._keep)

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, 10, MARGIN, 10)
        column.setSpacing(5)
        self.chances.column.addWidget(self.change)
        for part in (self._subject, self.probabilities, self.notices, self.chances, self.reading, self.reveal):
            column.addWidget(part)
        column.addWidget(self._meaning)
        column.addWidget(self.evidence)
        column.addWidget(self.number)
        column.addStretch(1)
        whole = QWidget(self)
        stack = QVBoxLayout(whole)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.headline)
        stack.addWidget(content, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setAccessibleName(self.accessibleName())
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        disclaimer = Sentence(foot)
        disclaimer.setText(words.disclaimer())
        font = disclaimer.font()
        font.setBold(True)
        disclaimer.setFont(font)
        column = QVBoxLayout(foot)
        column.setContentsMargins(MARGIN, 8, MARGIN, 8)
        column.addWidget(disclaimer)
        column.addWidget(self.save)
        return foot
