"""One scan from file to answer: the one function that window, command line, batch and tests call."""

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Final

from core.classifier import Classifier, RawOutput, load_classifier
from core.errors import ErrorCode, ModelError, ScanError
from core.explain import explain
from core.imaging.content_hash import content_sha256
from core.imaging.read import read_scan
from core.imaging.scan import Modality, Scan, ScanSource, Units
from core.imaging.windowing import display_picture
from core.manifest import Manifest
from core.paths import MODELS
from core.postprocess import Prediction, predict
from core.preprocess import preprocess
from core.quality import quality_reason
from core.results import Analysis, CaseResult, Notice, Reason, Recommendation, Status, Timing

_log = logging.getLogger(__name__)

SMALLEST_WITHOUT_NOTICE: Final = 224  # pixels of the shorter side; below it the network sees an enlarged picture
COLOUR_OF_A_PHOTOGRAPH: Final = 0.05  # share of coloured pixels; X-ray films have none


@dataclass(frozen=True)
class Engine:
    """The loaded models, one per modality."""

    classifiers: tuple[Classifier, ...]

    @property
    def manifests(self) -> tuple[Manifest, ...]:
        """Manifests of the loaded models."""
        return tuple(classifier.manifest for classifier in self.classifiers)

    def classifier_for(self, modality: Modality) -> Classifier | None:
        """The model for a modality, None if none is shipped."""
        return next((c for c in self.classifiers if c.manifest.modality is modality), None)


def load_engine(folder: Path = MODELS) -> Engine:
    """Load every model in `folder`.

    Raises:
        ModelError: there is none, or one of them is damaged (nothing is answered with half an installation).
    """
    folders = sorted(path.parent for path in folder.glob("*/manifest.json"))
    if not folders:
        raise ModelError(ErrorCode.MODEL_MISSING, "no manifest found")
    return Engine(tuple(load_classifier(path) for path in folders))


def analyze(
    source: ScanSource | Path, engine: Engine, modality: Modality | None = None, heatmap: bool = True
) -> Analysis:
    """Read and judge one scan. Never raises for a bad scan: the result then says what is wrong with it.

    Args:
        source: the scan; a path stands for a single file.
        engine: the loaded models.
        modality: judge it as this, whatever the file says; None to go by the file.
        heatmap: whether to work out where the network looked.

    Raises:
        ModelError: no model could be run.
    """
    source = source if isinstance(source, ScanSource) else ScanSource(source, (source,))
    start = perf_counter()
    sha256 = ""
    try:
        sha256 = content_sha256(source)
        scan = read_scan(source)
        read_ms = (perf_counter() - start) * 1000
        analysis = _judge(source, scan, engine, modality, heatmap)
    except ScanError as error:
        return _failed(source, error, sha256, start)
    except (ModelError, KeyboardInterrupt):
        raise
    except Exception as error:  # a bug must not stop the batch; the log has no path and no patient data
        _log.exception("unexpected error while analysing a scan")
        return _failed(source, ScanError(ErrorCode.UNEXPECTED, type(error).__name__), sha256, start)
    timing = replace(analysis.result.timing, read=read_ms, total=(perf_counter() - start) * 1000)
    return Analysis(replace(analysis.result, sha256=sha256, timing=timing), analysis.picture)


def probabilities_of_refused(
    source: ScanSource, engine: Engine, modality: Modality | None = None
) -> dict[str, float] | None:
    """What the model would have said of a scan that was refused: for studies only, never for a patient.

    Returns:
        Calibrated probability by class; None where no model fits the scan.

    Raises:
        ScanError: the scan cannot be read.
    """
    scan = read_scan(source)
    classifier = engine.classifier_for(_judged_modality(scan, modality)[0])
    if classifier is None or not _fits(scan, classifier):
        return None
    return predict(_run(scan, classifier)[0], classifier.manifest).probabilities


def _fits(scan: Scan, classifier: Classifier) -> bool:
    return (scan.units is Units.HU) == (classifier.manifest.preprocess.hu_window is not None)


def _failed(source: ScanSource, error: ScanError, sha256: str, start: float) -> Analysis:
    timing = Timing(total=(perf_counter() - start) * 1000)
    return Analysis(replace(CaseResult.failed(source, error, sha256), timing=timing))


def _judge(source: ScanSource, scan: Scan, engine: Engine, forced: Modality | None, heatmap: bool) -> Analysis:
    modality, notices = _judged_modality(scan, forced)
    result = CaseResult(
        source,
        Status.REFUSED,
        modality=modality,
        kind=scan.kind,
        frames=scan.frame_count,
        patient=scan.patient,
    )
    classifier = engine.classifier_for(modality)
    refusal = _refusal_before_model(scan, modality, classifier)
    if refusal is not None or classifier is None:
        reason = refusal or Reason.NO_MODEL
        return Analysis(_refused(result, reason), display_picture(scan))
    raw, timing = _run(scan, classifier)
    result = replace(result, model=classifier.manifest.id, timing=timing, notices=notices + _scan_notices(scan))
    prediction = predict(raw, classifier.manifest)
    if prediction.reason is Reason.UNLIKE_TRAINING:
        return Analysis(_refused(result, prediction.reason), display_picture(scan))
    if heatmap:
        result = replace(result, heatmap=explain(raw, classifier.manifest, scan.frame_indices))
    shown = scan.frame_indices.index(result.heatmap.frame_index) if result.heatmap else 0
    return Analysis(_answered(result, prediction), display_picture(scan, shown))


def _run(scan: Scan, classifier: Classifier) -> tuple[RawOutput, Timing]:
    start = perf_counter()
    batch = preprocess(scan, classifier.manifest.preprocess)
    preprocessed = perf_counter()
    raw = classifier.run(batch)
    return raw, Timing(preprocess=(preprocessed - start) * 1000, inference=(perf_counter() - preprocessed) * 1000)


def _judged_modality(scan: Scan, forced: Modality | None) -> tuple[Modality, tuple[Notice, ...]]:
    if scan.modality is Modality.OTHER:
        return Modality.OTHER, ()
    if forced is not None:
        return forced, (Notice.MODALITY_FORCED,) if forced is not scan.modality else ()
    if scan.modality is Modality.UNKNOWN:  # a PNG or JPEG does not say; what is unlike an X-ray is refused later
        return Modality.CXR, (Notice.MODALITY_ASSUMED,)
    return scan.modality, ()


def _scan_notices(scan: Scan) -> tuple[Notice, ...]:
    notices = []
    if len(scan.pixels) + scan.unreadable_frames < scan.frame_count:
        notices.append(Notice.FRAMES_SAMPLED)
    if scan.unreadable_frames:
        notices.append(Notice.SLICES_UNREADABLE)
    if min(scan.pixels.shape[1:]) < SMALLEST_WITHOUT_NOTICE:
        notices.append(Notice.SMALL_PICTURE)
    return tuple(notices)


def _refusal_before_model(scan: Scan, modality: Modality, classifier: Classifier | None) -> Reason | None:
    if modality is Modality.OTHER:
        return Reason.MODALITY_NOT_SUPPORTED
    if modality is Modality.CXR and scan.colour_fraction > COLOUR_OF_A_PHOTOGRAPH:
        return Reason.COLOUR_PICTURE
    if classifier is None:
        return Reason.NO_MODEL
    if not _fits(scan, classifier):
        return Reason.MODALITY_NOT_SUPPORTED
    return quality_reason(scan)


_REPEAT: Final = frozenset({Reason.TOO_SMALL, Reason.TOO_DARK, Reason.TOO_BRIGHT, Reason.LOW_CONTRAST})


def _refused(result: CaseResult, reason: Reason) -> CaseResult:
    recommendation = Recommendation.REPEAT_IMAGE if reason in _REPEAT else Recommendation.CANNOT_SAY
    return replace(result, status=Status.REFUSED, recommendation=recommendation, reason=reason)


def _answered(result: CaseResult, prediction: Prediction) -> CaseResult:
    return replace(
        result,
        status=Status.ANSWERED,
        recommendation=prediction.recommendation,
        reason=prediction.reason,
        probabilities=prediction.probabilities,
        abnormal_probability=prediction.abnormal_probability,
    )
