"""The one module that turns codes into words on the screen, in the user's language.

The English source texts are the engine's own (`core.words`), so that window, paper and command line say the same.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from core import words as english
from core.errors import ADVICE, SENTENCES, ErrorCode, ThoraLiteError
from core.imaging.scan import Modality, SourceKind
from core.results import CaseResult, Notice, Reason, Recommendation, Status

if TYPE_CHECKING:
    from core.manifest import Manifest

# The worklist has room for a few words only; the sentence stands in the answer panel.
_SHORT_MODALITIES: Final[dict[Modality, str]] = {
    Modality.CXR: "X-ray",
    Modality.CT: "CT",
    Modality.US: "Ultrasound",
    Modality.UNKNOWN: "Unknown",
    Modality.OTHER: "Other",
}

# The errors a scan can have; the others end a batch and are never shown in the worklist.
_SHORT_ERRORS: Final[dict[ErrorCode, str]] = {
    ErrorCode.NOT_AN_IMAGE: "Not an image",
    ErrorCode.DAMAGED: "Damaged or incomplete",
    ErrorCode.DECODER_MISSING: "Unknown compression",
    ErrorCode.NO_PIXELS: "No picture inside",
    ErrorCode.TOO_LARGE: "Too large to open",
    ErrorCode.NOT_THIS_KIND: "Not a picture to look at",
    ErrorCode.UNREADABLE: "Could not be opened",
    ErrorCode.UNEXPECTED: "Mistake of the program",
}

_UNREADABLE: Final = "Unreadable"

_UNEXPECTED: Final = "Something went wrong in the program. Finished results are kept. The log file says more."


def _translated(text: str) -> str:
    return QCoreApplication.translate("words", text)


def recommendation(code: Recommendation) -> str:
    """A recommendation in one to three words."""
    return _translated(english.RECOMMENDATIONS[code])


def status(code: Status) -> str:
    """Whether there is an answer."""
    return _translated(english.STATUSES[code])


def reason(code: Reason) -> str:
    """Why the program recommends what it recommends: one or two sentences."""
    return _translated(english.REASONS[code])


def short_reason(code: Reason) -> str:
    """The reason in a few words."""
    return _translated(english.SHORT_REASONS[code])


def notice(code: Notice) -> str:
    """Something the reader should know beside the answer."""
    return _translated(english.NOTICES[code])


def modality(code: Modality) -> str:
    """What a scan was made with."""
    return _translated(english.MODALITIES[code])


def short_modality(code: Modality) -> str:
    """What a scan was made with, for the worklist."""
    return _translated(_SHORT_MODALITIES[code])


def kind(code: SourceKind) -> str:
    """How a scan is stored."""
    return _translated(english.KINDS[code])


def parts(result: CaseResult) -> str:
    """How many slices or frames a scan has."""
    return f"{result.frames} {_translated(english.part_word(result) + 's')}"


def model(manifest: "Manifest") -> str:
    """What a model says, and of what kind of scan."""
    return _translated(english.task_words(manifest))


def class_name(name: str) -> str:
    """A class of a model."""
    return _translated(english.CLASSES[name])


def error_sentence(code: ErrorCode) -> str:
    """What happened."""
    return _translated(SENTENCES[code])


def error_advice(code: ErrorCode) -> str:
    """What to do about it."""
    return _translated(ADVICE[code])


def percent(probability: float) -> str:
    """A probability 0..1 as a whole percentage; never as certain."""
    return _translated(english.percent(probability))


def disclaimer() -> str:
    """What every answer is and is not."""
    return _translated(english.DISCLAIMER)


def calibration() -> str:
    """What a probability means."""
    return _translated(english.CALIBRATION)


def exception(error: Exception) -> str:
    """An exception as one or two plain sentences."""
    if isinstance(error, ThoraLiteError):
        return f"{error_sentence(error.code)} {error_advice(error.code)}"
    return _translated(_UNEXPECTED)


def answer_of(result: CaseResult) -> str:
    """The answer in a few words: the recommendation, or that the file could not be read."""
    return status(result.status) if result.recommendation is None else recommendation(result.recommendation)


def short_answer_of(result: CaseResult) -> str:
    """The answer in one to three words, for the worklist."""
    return _translated(_UNREADABLE) if result.recommendation is None else recommendation(result.recommendation)


def reason_of(result: CaseResult) -> str:
    """Why this answer, or what is wrong with the file and what to do."""
    if result.error is not None:
        return f"{error_sentence(result.error)} {error_advice(result.error)}"
    return "" if result.reason is None else reason(result.reason)


def short_reason_of(result: CaseResult) -> str:
    """The reason in a few words, for the worklist."""
    if result.error is not None:
        return _translated(_SHORT_ERRORS.get(result.error, SENTENCES[result.error]))
    return "" if result.reason is None else short_reason(result.reason)


def heading_of(result: CaseResult) -> str:
    """Whose picture it is and when it was taken, as far as the file says; for the corner of the picture."""
    patient = result.patient
    facts = [fact for fact in (english.person_name(patient.name), patient.patient_id) if fact]
    return "\n".join(line for line in (" · ".join(facts), english.iso_date(patient.study_date)) if line)
