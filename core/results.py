"""What the engine says about one scan: frozen data, shared by batch, store, reports and window."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Self

from core.errors import ErrorCode, ThoraLiteError
from core.imaging.scan import Modality, Patient, ScanSource, SourceKind

if TYPE_CHECKING:  # as in `core.imaging.scan`
    import numpy as np
    from numpy.typing import NDArray


class Status(StrEnum):
    """Whether a scan got an answer."""

    ANSWERED = "answered"
    REFUSED = "refused"
    FAILED = "failed"


class Recommendation(StrEnum):
    """The four plain recommendations."""

    REFER = "refer"
    NO_SIGN = "no_sign"
    REPEAT_IMAGE = "repeat_image"
    CANNOT_SAY = "cannot_say"


class Reason(StrEnum):
    """Why the program recommends what it recommends."""

    SIGNS_OF_PNEUMONIA = "signs_of_pneumonia"
    NO_SIGN_FOUND = "no_sign_found"
    NEAR_THRESHOLD = "near_threshold"
    UNLIKE_TRAINING = "unlike_training"
    COLOUR_PICTURE = "colour_picture"
    MODALITY_NOT_SUPPORTED = "modality_not_supported"
    NO_MODEL = "no_model"
    NOT_CHEST = "not_chest"
    SAYS_NOT_CHEST = "says_not_chest"
    NOT_FRONTAL = "not_frontal"
    NOT_RECOGNISED = "not_recognised"
    MODALITY_CONTRADICTED = "modality_contradicted"
    LUNGS_NOT_FOUND = "lungs_not_found"
    LUNGS_CUT_OFF = "lungs_cut_off"
    TOO_SMALL = "too_small"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    LOW_CONTRAST = "low_contrast"


class Notice(StrEnum):
    """Something the reader should know beside the answer."""

    MODALITY_ASSUMED = "modality_assumed"
    MODALITY_FORCED = "modality_forced"
    FRAMES_SAMPLED = "frames_sampled"
    SLICES_WITHOUT_LUNG = "slices_without_lung"
    SLICES_UNREADABLE = "slices_unreadable"
    SMALL_PICTURE = "small_picture"
    LOCAL_THRESHOLDS = "local_thresholds"


@dataclass(frozen=True)
class Timing:
    """Milliseconds of wall time spent on one scan."""

    read: float = 0.0
    preprocess: float = 0.0
    inference: float = 0.0
    total: float = 0.0


@dataclass(frozen=True, eq=False)
class Heatmap:
    """Where the network looked: class activation of "not normal".

    Attributes:
        values: float32 (h, w), row 0 at the top, covering the whole frame; 0 to the frame's abnormal probability.
        frame_index: the slice or frame of the source it belongs to (0-based).
    """

    values: "NDArray[np.float32]"
    frame_index: int = 0


@dataclass(frozen=True)
class CaseResult:
    """Everything the program says about one scan.

    Attributes:
        source: the files the scan was read from.
        sha256: hash of the scan's bytes; empty if the file could not be read.
        modality: what it was judged as.
        probabilities: calibrated probability 0..1 by class name, in the model's order; None unless answered.
        abnormal_probability: 1 - P(normal); None unless answered.
        thresholds: (no sign below, refer from), 0..1, that decided; they may change later. None unless answered.
        error: code of the error of a failed scan.
        model: id of the model that answered or refused; empty if none was asked.
    """

    source: ScanSource
    status: Status
    modality: Modality = Modality.UNKNOWN
    kind: SourceKind = SourceKind.IMAGE
    frames: int = 0
    sha256: str = ""
    recommendation: Recommendation | None = None
    reason: Reason | None = None
    probabilities: dict[str, float] | None = None
    abnormal_probability: float | None = None
    thresholds: tuple[float, float] | None = None
    notices: tuple[Notice, ...] = ()
    error: ErrorCode | None = None
    error_detail: str = ""
    model: str = ""
    timing: Timing = field(default_factory=Timing)
    patient: Patient = field(default_factory=Patient)
    heatmap: Heatmap | None = field(default=None, compare=False)

    @classmethod
    def failed(cls, source: ScanSource, error: ThoraLiteError, sha256: str = "") -> Self:
        """The result of a scan that could not be read."""
        return cls(source, Status.FAILED, sha256=sha256, error=error.code, error_detail=error.detail)

    @property
    def urgency(self) -> int:
        """Place in a worklist: 0 first. Refer, cannot say, repeat, could not be read, no sign."""
        return _URGENCY.index(self.recommendation)

    @property
    def most_likely_abnormal(self) -> str | None:
        """Name of the most probable class that is not normal; None unless answered."""
        if self.probabilities is None:
            return None
        return max((name for name in self.probabilities if name != "normal"), key=self.probabilities.__getitem__)


_URGENCY: Final = (
    Recommendation.REFER,
    Recommendation.CANNOT_SAY,
    Recommendation.REPEAT_IMAGE,
    None,
    Recommendation.NO_SIGN,
)


@dataclass(frozen=True, eq=False)
class Analysis:
    """A result together with the picture it speaks of, for reports and display.

    Attributes:
        result: what the program says.
        picture: uint8 (H, W), the frame the heat map belongs to, windowed for display, long side at most
            1024; None where nothing could be read.
    """

    result: CaseResult
    picture: "NDArray[np.uint8] | None" = None
