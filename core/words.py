"""English words for every code the engine uses, for command line and paper. The window translates from these."""

from datetime import datetime
from typing import Final

from core.errors import ADVICE, SENTENCES
from core.imaging.scan import Modality, SourceKind
from core.manifest import ClassifierManifest, Manifest, Task
from core.results import CaseResult, Notice, Reason, Recommendation, Status

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
    Reason.NO_MODEL: "This version has no model for this kind of scan yet.",
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
    Reason.NO_MODEL: "No model for this kind yet",
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
    Notice.MODALITY_ASSUMED: "The file does not say what kind of scan it is: the program told by the picture.",
    Notice.MODALITY_FORCED: (
        "It was judged as the kind of scan you named, not as what the file says or the picture looks like."
    ),
    Notice.FRAMES_SAMPLED: "Not every slice or frame was judged, but an even selection.",
    Notice.SLICES_WITHOUT_LUNG: "Slices that show no or hardly any lung were left out.",
    Notice.SLICES_UNREADABLE: "Some slices of this series could not be read and were left out.",
    Notice.SMALL_PICTURE: "The picture is small: details may be lost.",
}

TASKS: Final[dict[Task, str]] = {
    Task.CLASSIFY: "signs of pneumonia",
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


def percent(probability: float) -> str:
    """A probability 0..1 for people: whole per cent, and never 0 % or 100 %, which no model can know."""
    if probability < 0.005:
        return "< 1%"
    return "> 99%" if probability > 0.995 else f"{probability:.0%}"


def task_words(manifest: Manifest) -> str:
    """What a model says, and of what kind of scan."""
    task = TASKS[manifest.task]
    return f"{MODALITIES[manifest.modality]}: {task}" if isinstance(manifest, ClassifierManifest) else task


def part_word(result: CaseResult) -> str:
    """What one picture of a scan of several is called."""
    return "slice" if result.modality is Modality.CT else "frame"


def answer_words(result: CaseResult) -> str:
    """The answer in a few words: the recommendation, or that the file could not be read."""
    return STATUSES[result.status] if result.recommendation is None else RECOMMENDATIONS[result.recommendation]


def reason_words(result: CaseResult) -> str:
    """One or two sentences: why this answer, or what is wrong with the file and what to do."""
    if result.error is not None:
        return f"{SENTENCES[result.error]} {ADVICE[result.error]}"
    return REASONS[result.reason] if result.reason is not None else ""


def short_reason_words(result: CaseResult) -> str:
    """The reason in a few words, for lists."""
    if result.error is not None:
        return SENTENCES[result.error]
    return SHORT_REASONS[result.reason] if result.reason is not None else ""


def person_name(name: str) -> str:
    """A DICOM PN (PS3.5 6.2.1) as it is spoken of: its parts with spaces between them."""
    return " ".join(name.replace("^", " ").split())


def iso_date(value: str) -> str:
    """DICOM DA (PS3.5 6.2) as an ISO date; anything else as it is."""
    try:
        return datetime.strptime(value, "%Y%m%d").date().isoformat()
    except ValueError:
        return value
