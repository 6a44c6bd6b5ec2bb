"""English words for every code the engine uses, and what puts them together in the user's language.

Every value of the tables is a text of `core.translation`. The functions take `say`, which translates; without it they
speak English, as the command line does.
"""

from datetime import datetime
from typing import Final

from core.errors import ADVICE, SENTENCES
from core.events import EventKind
from core.evidence import Limit, Origin, People
from core.imaging.scan import Modality, SourceKind
from core.manifest import ClassifierManifest, Manifest, Task
from core.reading import Finding
from core.results import CaseResult, Notice, Reason, Recommendation, Status
from core.translation import IN_ENGLISH, Say

DISCLAIMER: Final = "Screening aid, not a diagnosis."
CALIBRATION: Final = (
    "Of 100 test scans given 80%, about 80 showed pneumonia. Where pneumonia is rarer than among the test scans fewer "
    "do, and on scans from places the model never learnt from the numbers can be far off."
)

RECOMMENDATIONS: Final[dict[Recommendation, str]] = {
    Recommendation.REFER: "Refer",
    Recommendation.NO_SIGN: "No sign seen",
    Recommendation.REPEAT_IMAGE: "Repeat image",
    Recommendation.CANNOT_SAY: "Cannot say",
}

REASONS: Final[dict[Reason, str]] = {
    Reason.SIGNS_OF_PNEUMONIA: "There are signs of pneumonia. Have a doctor look at the patient and the scan.",
    Reason.NO_SIGN_FOUND: "No sign of pneumonia was found. This does not rule out disease: go by the patient.",
    Reason.NEAR_THRESHOLD: "Too close to call. Have a doctor look at the patient and the scan.",
    Reason.UNLIKE_TRAINING: "This picture is unlike the scans the program learnt from, so it gives no answer.",
    Reason.COLOUR_PICTURE: "This is a colour picture, not a scan that can be judged.",
    Reason.MODALITY_NOT_SUPPORTED: "This kind of picture cannot be judged by this program.",
    Reason.NO_MODEL: "This version cannot judge this kind of scan yet.",
    Reason.NOT_CHEST: "This does not look like a chest X-ray, a chest CT or a lung ultrasound.",
    Reason.SAYS_NOT_CHEST: "The file says that it shows something other than a chest, so it gets no answer.",
    Reason.NOT_FRONTAL: (
        "This looks like a chest X-ray from the side, turned, or with black and white exchanged. Only upright frontal "
        "X-rays can be judged."
    ),
    Reason.NOT_RECOGNISED: "The program is not sure what kind of picture this is, so it gives no answer.",
    Reason.MODALITY_CONTRADICTED: (
        "The file says it is one kind of scan and the picture looks like another, so there is no answer."
    ),
    Reason.LUNGS_NOT_FOUND: "Too little of the lungs could be found in this picture, so it gets no answer.",
    Reason.LUNGS_CUT_OFF: "The lungs are cut off at the edge. Repeat the picture with both lungs wholly in it.",
    Reason.TOO_SMALL: "The picture is too small to judge. Export it in full size.",
    Reason.TOO_DARK: "The picture is too dark to judge. Repeat or export it again.",
    Reason.TOO_BRIGHT: "The picture is too bright to judge. Repeat or export it again.",
    Reason.LOW_CONTRAST: "The picture shows almost no contrast. Repeat or export it again.",
}

# Where there is room for a few words only, as in a list.
SHORT_REASONS: Final[dict[Reason, str]] = {
    Reason.SIGNS_OF_PNEUMONIA: "Signs of pneumonia",
    Reason.NO_SIGN_FOUND: "No sign of pneumonia",
    Reason.NEAR_THRESHOLD: "Too close to call",
    Reason.UNLIKE_TRAINING: "Unlike known scans",
    Reason.COLOUR_PICTURE: "Colour picture",
    Reason.MODALITY_NOT_SUPPORTED: "Kind of picture not supported",
    Reason.NO_MODEL: "Kind of scan not judged yet",
    Reason.NOT_CHEST: "Not a chest scan",
    Reason.SAYS_NOT_CHEST: "No chest, says the file",
    Reason.NOT_FRONTAL: "Not an upright frontal view",
    Reason.NOT_RECOGNISED: "Kind of picture unclear",
    Reason.MODALITY_CONTRADICTED: "Not what the file says it is",
    Reason.LUNGS_NOT_FOUND: "Lungs not found",
    Reason.LUNGS_CUT_OFF: "Lungs cut off",
    Reason.TOO_SMALL: "Too small",
    Reason.TOO_DARK: "Too dark",
    Reason.TOO_BRIGHT: "Too bright",
    Reason.LOW_CONTRAST: "Almost no contrast",
}

NOTICES: Final[dict[Notice, str]] = {
    Notice.MODALITY_ASSUMED: "The file does not say what kind of scan it is: the program went by the picture.",
    Notice.MODALITY_FORCED: (
        "It was judged as the kind of scan you named, not as what the file says or the picture looks like."
    ),
    Notice.FRAMES_SAMPLED: "Not every slice or frame was judged, but an even selection.",
    Notice.SLICES_WITHOUT_LUNG: "Slices that show no or hardly any lung were left out.",
    Notice.SLICES_UNREADABLE: "Some slices of this series could not be read and were left out.",
    Notice.SMALL_PICTURE: "The picture is small: details may be lost.",
    Notice.LOCAL_THRESHOLDS: (
        "The thresholds of your clinic's own study decided this answer, not those the program was delivered with."
    ),
}

TASKS: Final[dict[Task, str]] = {
    Task.CLASSIFY: "{scan}: signs of pneumonia",
    Task.GATE: "What kind of picture it is",
    Task.LUNGS: "Where the lungs are",
}

STATUSES: Final[dict[Status, str]] = {
    Status.ANSWERED: "Answered",
    Status.REFUSED: "No answer",
    Status.FAILED: "Could not be read",
}

MODALITIES: Final[dict[Modality, str]] = {
    Modality.CXR: "Chest X-ray",
    Modality.CT: "Chest CT",
    Modality.US: "Lung ultrasound",
    Modality.UNKNOWN: "Unknown",
    Modality.OTHER: "Other",
}

KINDS: Final[dict[SourceKind, str]] = {
    SourceKind.IMAGE: "picture file",
    SourceKind.DICOM: "DICOM file",
    SourceKind.SERIES: "DICOM series",
    SourceKind.CLIP: "clip",
}

CLASSES: Final[dict[str, str]] = {
    "normal": "Normal lungs",
    "covid19": "COVID-19 pneumonia",
    "bacterial_pneumonia": "Bacterial pneumonia",
    "viral_pneumonia": "Other viral pneumonia",
    "other_pneumonia": "Other pneumonia",
}

# What a reader finds on a scan.
FINDINGS: Final[dict[Finding, str]] = {
    Finding.NO_SIGN: "No sign of pneumonia",
    Finding.COVID19: "COVID-19 pneumonia",
    Finding.OTHER_PNEUMONIA: "Other pneumonia",
    Finding.OTHER_DISEASE: "Other disease",
    Finding.UNCERTAIN: "Not certain",
}

# What happened in a workspace.
EVENTS: Final[dict[EventKind, str]] = {
    EventKind.WORKSPACE_OPENED: "Workspace opened",
    EventKind.SETTINGS_CHANGED: "Settings changed",
    EventKind.MODEL_CHANGED: "Model changed",
    EventKind.RECEIVED: "Scan received over the network",
    EventKind.REMOVED_FROM_QUEUE: "Taken out of the waiting list",
    EventKind.BATCH_STARTED: "Screening started",
    EventKind.BATCH_ENDED: "Screening ended",
    EventKind.SCREENED: "Answer given",
    EventKind.ANSWERED_AGAIN: "Another answer given",
    EventKind.FORGOTTEN: "All stored answers forgotten",
    EventKind.ANSWER_REVEALED: "Answer shown before a finding was kept",
    EventKind.READING_ADDED: "Finding kept",
    EventKind.REPORT_WRITTEN: "Report saved",
    EventKind.EXPORTED: "Results exported",
    EventKind.STUDY_CHOSEN: "Study of the clinic's own scans put to use",
    EventKind.STUDY_DROPPED: "Study of the clinic's own scans no longer used",
    EventKind.BACKUP_MADE: "Backup made",
    EventKind.REPAIRED: "Workspace repaired",
}

# What a model was tested on, after a number.
PICTURES: Final[dict[Modality, str]] = {
    Modality.CXR: "chest X-rays",
    Modality.CT: "chest CT slices",
    Modality.US: "lung ultrasound pictures",
}

PEOPLE: Final[dict[People, str]] = {
    People.ADULTS: "adults",
    People.ADULTS_BY_REPORTS: "adults, labels mined from reports",
}

TESTED: Final[dict[Origin, str]] = {
    Origin.ELSEWHERE: (
        "Tested on {n} {pictures} from a source it never learnt from ({people}): it referred {found} of the "
        "{positives} with pneumonia and, wrongly, {wrong} of the {negatives} without."
    ),
    Origin.LEARNT_FROM: (
        "Tested on {n} {pictures} from the sources it learnt from: it referred {found} of the {positives} with "
        "pneumonia and, wrongly, {wrong} of the {negatives} without."
    ),
    Origin.SISTERS: (
        "Tested on {n} {pictures} from people its sister networks never saw: it referred {found} of the {positives} "
        "with pneumonia and, wrongly, {wrong} of the {negatives} without."
    ),
}

LIMITS: Final[dict[Limit, str]] = {
    Limit.CAUSES_OF_ADULTS_UNPROVEN: (
        "It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain."
    ),
    Limit.SINGLE_SLICES: (
        "It learnt from single slices, many of them copied from publications: on whole series from other scanners it "
        "is untested."
    ),
    Limit.FEW_PATIENTS: (
        "It learnt from few patients, most pictured with other probes than yours: which pneumonia it is remains "
        "uncertain."
    ),
}

# How many of the people given a recommendation have pneumonia, by where the test scans come from.
COUNTED_ON: Final[dict[Origin | None, str]] = {
    Origin.ELSEWHERE: "about {value} ({low} to {high}), by {n} test scans from elsewhere",
    Origin.LEARNT_FROM: "about {value} ({low} to {high}), by {n} test scans from places it learnt from",
    Origin.SISTERS: "about {value} ({low} to {high}), by {n} test scans of people it had not seen",
    None: "about {value} ({low} to {high}), by {n} scans of your own clinic",
}


def percent(probability: float, say: Say = IN_ENGLISH) -> str:
    """A probability 0..1 for people: whole per cent, and never 0 % or 100 %, which no model can know.

    In words, not by signs: "<" and ">" are read the other way round where lines run from right to left.
    """
    if probability < 0.005:
        return say("under 1%")
    return say("over 99%") if probability > 0.995 else f"{probability:.0%}"


def task_words(manifest: Manifest, say: Say = IN_ENGLISH) -> str:
    """What a model says, and of what kind of scan."""
    if isinstance(manifest, ClassifierManifest):
        return say(TASKS[manifest.task]).format(scan=say(MODALITIES[manifest.modality]))
    return say(TASKS[manifest.task])


def scan_words(result: CaseResult, say: Say = IN_ENGLISH) -> str:
    """What kind of scan it is, how it is stored, and of how many pictures."""
    if result.frames <= 1:
        text = say("{scan} ({kind})")
    elif result.modality is Modality.CT:
        text = say("{scan} ({kind}, slices: {count})")
    else:
        text = say("{scan} ({kind}, frames: {count})")
    return text.format(scan=say(MODALITIES[result.modality]), kind=say(KINDS[result.kind]), count=result.frames)


def picture_words(result: CaseResult, index: int, say: Say = IN_ENGLISH) -> str:
    """What one picture of a scan of several is called.

    Args:
        result: the scan.
        index: the slice or frame, 0-based; people count from 1.
    """
    text = say("Slice {number}") if result.modality is Modality.CT else say("Frame {number}")
    return text.format(number=index + 1)


def answer_words(result: CaseResult, say: Say = IN_ENGLISH) -> str:
    """The answer in a few words: the recommendation, or that the file could not be read."""
    return (
        say(STATUSES[result.status]) if result.recommendation is None else say(RECOMMENDATIONS[result.recommendation])
    )


def reason_words(result: CaseResult, say: Say = IN_ENGLISH) -> str:
    """One or two sentences: why this answer, or what is wrong with the file and what to do."""
    if result.error is not None:
        return f"{say(SENTENCES[result.error])} {say(ADVICE[result.error])}"
    return say(REASONS[result.reason]) if result.reason is not None else ""


def short_reason_words(result: CaseResult, say: Say = IN_ENGLISH) -> str:
    """The reason in a few words, for lists."""
    if result.error is not None:
        return say(SENTENCES[result.error])
    return say(SHORT_REASONS[result.reason]) if result.reason is not None else ""


def person_name(name: str) -> str:
    """A DICOM PN (PS3.5 6.2.1) as it is spoken of: its parts with spaces between them."""
    return " ".join(name.replace("^", " ").split())


def iso_date(value: str) -> str:
    """DICOM DA (PS3.5 6.2) as an ISO date; anything else as it is."""
    try:
        return datetime.strptime(value, "%Y%m%d").date().isoformat()
    except ValueError:
        return value
