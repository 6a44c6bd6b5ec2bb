"""The coded words of the structured report.

Sources: DCM is PS3.16 Annex D; UCUM and LN are the systems PS3.16 takes units and procedures from (CID 100); SCT is
SNOMED CT, of whose identifiers Lung, Normal and Imaging procedure stand in PS3.16, and COVID-19 and the pneumonias are
as SNOMED International publishes them. What has no code there is in our own scheme, 99THORALITE, whose values are
written out below and never change their meaning.
"""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

from typing import Final

from pydicom.sr.coding import Code

from core.imaging.scan import Modality
from core.reading import Finding
from core.results import Reason, Recommendation
from core.words import CLASSES, FINDINGS, RECOMMENDATIONS, SHORT_REASONS

SCHEME: Final = "99THORALITE"
SCHEME_NAME: Final = "ThoraLite private codes"


def _own(value: str, meaning: str) -> Code:
    return Code(value, SCHEME, meaning)


COMMENT: Final = Code("121106", "DCM", "Comment")
CONCLUSION: Final = Code("121077", "DCM", "Conclusion")
RECOMMENDATION: Final = Code("121075", "DCM", "Recommendation")
FINDING: Final = Code("121071", "DCM", "Finding")
OBSERVER_TYPE: Final = Code("121005", "DCM", "Observer Type")
DEVICE: Final = Code("121007", "DCM", "Device")
PERSON: Final = Code("121006", "DCM", "Person")
PERSON_OBSERVER_NAME: Final = Code("121008", "DCM", "Person Observer Name")
BEST_ILLUSTRATION: Final = Code("121080", "DCM", "Best illustration of finding")
SALIENCY: Final = Code("130404", "DCM", "Saliency")
SOURCE_OF_PROCESSING: Final = Code("121322", "DCM", "Source of image processing operation")
LUNG: Final = Code("39607008", "SCT", "Lung")
PERCENT: Final = Code("%", "UCUM", "Percent")
REASON: Final = _own("REASON", "Reason for the recommendation")
NOTICE: Final = _own("NOTICE", "To be known beside the answer")
DISCLAIMER: Final = _own("DISCLAIMER", "Intended use")
READ_WHEN: Final = _own("READ_WHEN", "When the reader's finding was recorded")
BEFORE_ANSWER: Final = _own("BEFORE_ANSWER", "Before the program's answer was shown")
AFTER_ANSWER: Final = _own("AFTER_ANSWER", "After the program's answer was shown")

PROCEDURES: Final[dict[Modality, Code]] = {
    Modality.CXR: Code("43468-8", "LN", "XR unspecified body region"),
    Modality.CT: Code("25045-6", "LN", "CT unspecified body region"),
}
IMAGING_PROCEDURE: Final = Code("363679005", "SCT", "Imaging procedure")  # CID 100 has none for ultrasound

RECOMMENDATION_CODES: Final[dict[Recommendation, Code]] = {
    recommendation: _own(value, RECOMMENDATIONS[recommendation])
    for recommendation, value in {
        Recommendation.REFER: "REFER",
        Recommendation.NO_SIGN: "NO_SIGN_SEEN",
        Recommendation.REPEAT_IMAGE: "REPEAT_IMAGE",
        Recommendation.CANNOT_SAY: "CANNOT_SAY",
    }.items()
}

REASON_CODES: Final[dict[Reason, Code]] = {
    reason: _own(value, SHORT_REASONS[reason])
    for reason, value in {
        Reason.SIGNS_OF_PNEUMONIA: "SIGNS",
        Reason.NO_SIGN_FOUND: "NO_SIGN",
        Reason.NEAR_THRESHOLD: "TOO_CLOSE",
        Reason.UNLIKE_TRAINING: "UNLIKE_TRAINING",
        Reason.COLOUR_PICTURE: "COLOUR",
        Reason.MODALITY_NOT_SUPPORTED: "NOT_SUPPORTED",
        Reason.NO_MODEL: "NO_MODEL",
        Reason.NOT_CHEST: "NOT_CHEST",
        Reason.SAYS_NOT_CHEST: "SAYS_NOT_CHEST",
        Reason.NOT_FRONTAL: "NOT_FRONTAL",
        Reason.NOT_RECOGNISED: "NOT_RECOGNISED",
        Reason.MODALITY_CONTRADICTED: "CONTRADICTED",
        Reason.LUNGS_NOT_FOUND: "LUNGS_NOT_FOUND",
        Reason.LUNGS_CUT_OFF: "LUNGS_CUT_OFF",
        Reason.TOO_SMALL: "TOO_SMALL",
        Reason.TOO_DARK: "TOO_DARK",
        Reason.TOO_BRIGHT: "TOO_BRIGHT",
        Reason.LOW_CONTRAST: "LOW_CONTRAST",
    }.items()
}

# What a probability is the probability of: our own word, which says it all, and the standard's word for the thing.
PNEUMONIA: Final = Code("233604007", "SCT", "Pneumonia")
COVID_19: Final = Code("840539006", "SCT", "COVID-19")
PROBABILITY_OF_PNEUMONIA: Final = _own("P_PNEUMONIA", "Probability of pneumonia")
PROBABILITY_CODES: Final[dict[str, Code]] = {
    name: _own(value, f"Probability of: {CLASSES[name]}")
    for name, value in {
        "normal": "P_NORMAL",
        "covid19": "P_COVID19",
        "bacterial_pneumonia": "P_BACTERIAL",
        "viral_pneumonia": "P_OTHER_VIRAL",
        "other_pneumonia": "P_OTHER",
    }.items()
}
CLASS_CODES: Final[dict[str, Code]] = {
    "normal": Code("17621005", "SCT", "Normal"),
    "covid19": COVID_19,
    "bacterial_pneumonia": Code("53084003", "SCT", "Bacterial pneumonia"),
    "viral_pneumonia": Code("75570004", "SCT", "Viral pneumonia"),
    "other_pneumonia": PNEUMONIA,
}

READER_CODES: Final[dict[Finding, Code]] = {
    Finding.NO_SIGN: _own("R_NO_SIGN", FINDINGS[Finding.NO_SIGN]),
    Finding.COVID19: COVID_19,
    Finding.OTHER_PNEUMONIA: _own("R_OTHER_PNEUM", FINDINGS[Finding.OTHER_PNEUMONIA]),
    Finding.OTHER_DISEASE: _own("R_OTHER_DISEASE", FINDINGS[Finding.OTHER_DISEASE]),
    Finding.UNCERTAIN: _own("R_UNCERTAIN", FINDINGS[Finding.UNCERTAIN]),
}
