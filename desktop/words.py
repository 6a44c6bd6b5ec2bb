"""The one module that turns codes into words on the screen, in the user's language.

The English source texts are the engine's own (`core.words`), so that window, paper and command line say the same.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from core import words as english
from core.errors import ADVICE, SENTENCES, ErrorCode, ThoraLiteError
from core.imaging.scan import Modality
from core.reading import Finding
from core.results import CaseResult, Notice, Reason, Recommendation
from desktop.style import Mark

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

# What the rows of the worklist are marked with, for the buttons that show only those.
MARKS: Final[dict[Mark, str]] = {
    Mark.READ_FIRST: "Wait for your finding",
    Mark.REFER: "Refer",
    Mark.CANNOT_SAY: "Cannot say",
    Mark.REPEAT_IMAGE: "Repeat image",
    Mark.FAILED: "Could not be read",
    Mark.NO_SIGN: "No sign seen",
    Mark.IN_WORK: "In work",
    Mark.WAITING: "Waiting",
}

# The same behind a number: "4 refer".
COUNTED: Final[dict[Mark, str]] = {
    Mark.READ_FIRST: "wait for your finding",
    Mark.REFER: "refer",
    Mark.CANNOT_SAY: "cannot say",
    Mark.REPEAT_IMAGE: "repeat image",
    Mark.FAILED: "could not be read",
    Mark.NO_SIGN: "no sign seen",
    Mark.IN_WORK: "in work",
    Mark.WAITING: "waiting",
}

_MINUTE: Final = 60.0  # seconds

_UNREADABLE: Final = "Unreadable"

_UNEXPECTED: Final = (
    "Something went wrong in the program. Finished scans are kept. If it happens again, save a support file (in the "
    "menu Help) and send it to whoever helps you with ThoraLite."
)


def say(text: str) -> str:
    """An English text of the program in the language of the window."""
    return QCoreApplication.translate("ThoraLite", text)


def recommendation(code: Recommendation) -> str:
    """A recommendation in one to three words."""
    return say(english.RECOMMENDATIONS[code])


def short_reason(code: Reason) -> str:
    """The reason in a few words."""
    return say(english.SHORT_REASONS[code])


def notice(code: Notice) -> str:
    """Something the reader should know beside the answer."""
    return say(english.NOTICES[code])


def modality(code: Modality) -> str:
    """What a scan was made with."""
    return say(english.MODALITIES[code])


def short_modality(code: Modality) -> str:
    """What a scan was made with, for the worklist."""
    return say(_SHORT_MODALITIES[code])


def scan_of(result: CaseResult) -> str:
    """What kind of scan it is, how it is stored, and of how many pictures."""
    return english.scan_words(result, say)


def model(manifest: "Manifest") -> str:
    """What a model says, and of what kind of scan."""
    return english.task_words(manifest, say)


def class_name(name: str) -> str:
    """A class of a model."""
    return say(english.CLASSES[name])


def error_sentence(code: ErrorCode) -> str:
    """What happened."""
    return say(SENTENCES[code])


def error_advice(code: ErrorCode) -> str:
    """What to do about it."""
    return say(ADVICE[code])


def percent(probability: float) -> str:
    """A probability 0..1 as a whole percentage; never as certain."""
    return english.percent(probability, say)


def disclaimer() -> str:
    """What every answer is and is not."""
    return say(english.DISCLAIMER)


def calibration() -> str:
    """What a probability means."""
    return say(english.CALIBRATION)


def exception(error: Exception) -> str:
    """An exception as one or two plain sentences."""
    if isinstance(error, ThoraLiteError):
        return f"{error_sentence(error.code)} {error_advice(error.code)}"
    return say(_UNEXPECTED)


def answer_of(result: CaseResult) -> str:
    """The answer in a few words: the recommendation, or that the file could not be read."""
    return english.answer_words(result, say)


def short_answer_of(result: CaseResult) -> str:
    """The answer in one to three words, for the worklist."""
    return say(_UNREADABLE) if result.recommendation is None else recommendation(result.recommendation)


def reason_of(result: CaseResult) -> str:
    """Why this answer, or what is wrong with the file and what to do."""
    return english.reason_words(result, say)


def short_reason_of(result: CaseResult) -> str:
    """The reason in a few words, for the worklist."""
    if result.error is not None:
        return say(_SHORT_ERRORS.get(result.error, SENTENCES[result.error]))
    return "" if result.reason is None else short_reason(result.reason)


def heading_of(result: CaseResult) -> str:
    """Whose picture it is and when it was taken, as far as the file says; for the corner of the picture."""
    patient = result.patient
    facts = [fact for fact in (english.person_name(patient.name), patient.patient_id) if fact]
    return "\n".join(line for line in (" · ".join(facts), english.iso_date(patient.study_date)) if line)


def time_left(seconds: float) -> str:
    """How long work will still take, roughly."""
    if seconds < _MINUTE:
        return say("less than a minute left")
    minutes = round(seconds / _MINUTE)
    if minutes < 2 * _MINUTE:
        return say("about {minutes} min left").format(minutes=minutes)
    return say("about {hours} h left").format(hours=round(minutes / _MINUTE))


def mark(code: Mark) -> str:
    """What a row of the worklist is marked with."""
    return say(MARKS[code])


def counted(code: Mark, count: int) -> str:
    """How many rows of the worklist carry a mark."""
    return f"{count} {say(COUNTED[code])}"


def finding(code: Finding) -> str:
    """What a reader found."""
    return say(english.FINDINGS[code])
