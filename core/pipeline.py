"""One scan from file to answer: the one function that window, command line, batch and tests call."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.classifier import Classifier, RawOutput
from core.errors import ErrorCode, ModelError, ScanError
from core.explain import explain
from core.gate import Gate
from core.imaging.content_hash import content_sha256
from core.imaging.read import read_scan
from core.imaging.scan import Modality, Scan, ScanSource, Units
from core.imaging.windowing import display_picture
from core.in_use import models_folder
from core.local_study import LocalStudy
from core.lungs import LungFinder, lung_reason
from core.manifest import (
    ClassifierManifest,
    GateManifest,
    LungsManifest,
    Manifest,
    OperatingPoints,
    Region,
    load_manifest,
)
from core.memory import give_large_blocks_back
from core.onnx_session import runtime_version
from core.postprocess import Prediction, predict
from core.preprocess import preprocess, reduced
from core.quality import quality_reason
from core.recognition import Recognition, likeliest_modality, recognise
from core.results import Analysis, CaseResult, Notice, Reason, Recommendation, Status, Timing

_log = logging.getLogger(__name__)

SMALLEST_WITHOUT_NOTICE: Final = 224  # pixels of the shorter side; below it the network sees an enlarged picture
MOST_COLOUR: Final = 0.05  # share of coloured pixels; scans are grey, but exports draw marks and scanners scales


@dataclass(frozen=True)
class Engine:
    """The loaded models.

    Attributes:
        classifiers: at most one for each modality, in the order X-ray, CT, ultrasound.
        gate: says what a picture is; without it only what its file or the user names is judged.
        lung_finder: there if a classifier needs it.
        local_studies: the clinic's own studies whose thresholds the classifiers use, at most one for each.
    """

    classifiers: tuple[Classifier, ...]
    gate: Gate | None = None
    lung_finder: LungFinder | None = None
    local_studies: tuple[LocalStudy, ...] = ()

    @property
    def manifests(self) -> tuple[ClassifierManifest, ...]:
        """Manifests of the models that answer."""
        return tuple(classifier.manifest for classifier in self.classifiers)

    @property
    def models(self) -> tuple[Manifest, ...]:
        """Manifests of all loaded models: every one of them has a part in the answers."""
        helpers = (self.gate, self.lung_finder)
        return (*self.manifests, *(model.manifest for model in helpers if model is not None))

    def classifier_for(self, modality: Modality) -> Classifier | None:
        """The model for a modality, None if none is shipped."""
        return next((c for c in self.classifiers if c.manifest.modality is modality), None)

    def with_local_studies(self, studies: Iterable[LocalStudy]) -> "Engine":
        """The same open models, deciding by the thresholds of these studies.

        A study counts for the very file and version it was measured with: what a manifest says beside the file, as
        its temperature, changes answers too. Models without a study decide by the shipped thresholds.
        """
        of_model = {(study.sha256, study.version): study for study in studies}
        used = [of_model.get((manifest.sha256, manifest.version)) for manifest in self.manifests]
        classifiers = tuple(
            classifier.with_operating_points(_points(study) if study else classifier.manifest.shipped_points)
            for classifier, study in zip(self.classifiers, used, strict=True)
        )
        return replace(self, classifiers=classifiers, local_studies=tuple(study for study in used if study))

    def local_study_of(self, model: str) -> LocalStudy | None:
        """The clinic's own study whose thresholds this model uses; None where it uses the shipped ones."""
        return next((study for study in self.local_studies if study.model == model), None)

    @property
    def conditions(self) -> tuple[str, ...]:
        """What its answers depend on besides the scan: the hash of every model, and every threshold."""
        points = [manifest.operating_points for manifest in self.manifests]
        return (
            *(manifest.sha256 for manifest in self.models),
            *(f"{point.no_sign_below!r} {point.refer_at!r}" for point in points),
        )


def outdated_studies(manifests: Iterable[Manifest], studies: Iterable[LocalStudy]) -> tuple[LocalStudy, ...]:
    """The studies that were measured with other models than these, and count no more."""
    known = {(manifest.sha256, manifest.version) for manifest in manifests}
    return tuple(study for study in studies if (study.sha256, study.version) not in known)


def unfit_studies(manifests: Iterable[Manifest], studies: Iterable[LocalStudy]) -> tuple[LocalStudy, ...]:
    """The outdated studies whose model has no other one among these that counts."""
    named = tuple(studies)
    outdated = outdated_studies(manifests, named)
    served = {study.model for study in named if study not in outdated}
    return tuple(study for study in outdated if study.model not in served)


def _points(study: LocalStudy) -> OperatingPoints:
    return OperatingPoints(study.refer_at, study.no_sign_below)


def load_engine(folder: Path | None = None) -> Engine:
    """Load every model in `folder`, or of those in use.

    Raises:
        ModelError: there is none that answers, one of them is damaged, one needs a lung finder that is missing, or two
            have the same task (nothing is answered with half an installation).
    """
    give_large_blocks_back()
    manifests = [load_manifest(path.parent) for path in sorted((folder or models_folder()).glob("*/manifest.json"))]
    answering = sorted((m for m in manifests if isinstance(m, ClassifierManifest)), key=_place)
    gates = [m for m in manifests if isinstance(m, GateManifest)]
    finders = [m for m in manifests if isinstance(m, LungsManifest)]
    if not answering:
        raise ModelError(ErrorCode.MODEL_MISSING, "no model that answers")
    if not finders and any(m.preprocess.region is not Region.WHOLE for m in answering):
        raise ModelError(ErrorCode.MODEL_MISSING, "no lung finder")
    if len(gates) > 1 or len(finders) > 1 or len({m.modality for m in answering}) < len(answering):
        raise ModelError(ErrorCode.MODEL_INCOMPATIBLE, "two models for the same task")
    engine = Engine(
        tuple(Classifier(manifest) for manifest in answering),
        Gate(gates[0]) if gates else None,
        LungFinder(finders[0]) if finders else None,
    )
    for manifest in engine.models:
        _log.info("model %s %s loaded, SHA-256 %s", manifest.id, manifest.version, manifest.sha256)
    _log.info("ONNX Runtime %s", runtime_version())
    return engine


def _place(manifest: ClassifierManifest) -> int:
    return list(Modality).index(manifest.modality)


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
    except MemoryError:
        return _failed(source, ScanError(ErrorCode.TOO_LARGE, "not enough memory"), sha256, start)
    except Exception as error:  # a bug must not stop the batch; the log has no path and no patient data
        _log.exception("unexpected error while analysing a scan")
        return _failed(source, ScanError(ErrorCode.UNEXPECTED, type(error).__name__), sha256, start)
    timing = replace(analysis.result.timing, read=read_ms, total=(perf_counter() - start) * 1000)
    return Analysis(replace(analysis.result, sha256=sha256, timing=timing), analysis.picture)


@dataclass(frozen=True)
class Withheld:
    """What a model would have said of a refused scan.

    Attributes:
        model: its id.
        probabilities: calibrated, 0..1, by class name.
    """

    model: str
    probabilities: dict[str, float]


def withheld_answer(source: ScanSource, engine: Engine, modality: Modality | None = None) -> Withheld | None:
    """What the closest model would have said of a scan that was refused: for studies only, never for a patient.

    Returns:
        None where no model fits the scan.

    Raises:
        ScanError: the scan cannot be read.
    """
    scan = reduced(read_scan(source))
    if scan.modality is Modality.OTHER:
        return None
    classifier = engine.classifier_for(modality or _closest_modality(scan, engine))
    if classifier is None or not _fits(scan, classifier):
        return None
    raw = classifier.run(preprocess(scan, classifier.manifest.preprocess, _lung_maps(scan, classifier, engine)))
    return Withheld(classifier.manifest.id, predict(raw, classifier.manifest).probabilities)


def _closest_modality(scan: Scan, engine: Engine) -> Modality:
    return _recognised(scan, None, None).modality if engine.gate is None else likeliest_modality(scan, engine.gate)


def _failed(source: ScanSource, error: ScanError, sha256: str, start: float) -> Analysis:
    timing = Timing(total=(perf_counter() - start) * 1000)
    return Analysis(replace(CaseResult.failed(source, error, sha256), timing=timing))


@dataclass(frozen=True, eq=False)
class _Prepared:
    """A scan on its way to a model.

    Attributes:
        scan: the frames to judge, `reduced`; of a refused scan those known to be worth it.
        modality: what it is judged as.
        notices: what the reader should know of the way here.
        refusal: why it gets no answer; None if it goes on.
        classifier: its model; None if refused before that was known.
        lungs: the lung maps of the frames; None where the model needs none.
    """

    scan: Scan
    modality: Modality
    notices: tuple[Notice, ...] = ()
    refusal: Reason | None = None
    classifier: Classifier | None = None
    lungs: NDArray[np.float32] | None = None


def _judge(source: ScanSource, scan: Scan, engine: Engine, forced: Modality | None, heatmap: bool) -> Analysis:
    start = perf_counter()
    prepared = _prepare(scan, engine, forced)
    result = CaseResult(
        source,
        Status.REFUSED,
        modality=prepared.modality,
        kind=scan.kind,
        frames=scan.frame_count,
        patient=scan.patient,
        notices=prepared.notices,
    )
    classifier, judged = prepared.classifier, prepared.scan
    if prepared.refusal is not None or classifier is None:
        timing = Timing(preprocess=(perf_counter() - start) * 1000)
        refused = _refused(replace(result, timing=timing), prepared.refusal or Reason.NO_MODEL)
        return Analysis(refused, display_picture(judged, len(judged.pixels) // 2))
    batch = preprocess(judged, classifier.manifest.preprocess, prepared.lungs)
    ready = perf_counter()
    raw = classifier.run(batch)
    timing = Timing(preprocess=(ready - start) * 1000, inference=(perf_counter() - ready) * 1000)
    result = replace(result, model=classifier.manifest.id, timing=timing)
    if engine.local_study_of(classifier.manifest.id) is not None:
        result = replace(result, notices=(*result.notices, Notice.LOCAL_THRESHOLDS))
    return _decided(result, raw, prepared, classifier, heatmap)


def _decided(
    result: CaseResult, raw: RawOutput, prepared: _Prepared, classifier: Classifier, heatmap: bool
) -> Analysis:
    scan, prediction = prepared.scan, predict(raw, classifier.manifest)
    middle = len(scan.pixels) // 2
    if prediction.reason is Reason.UNLIKE_TRAINING:  # no threshold was asked, so nothing is said of them
        refused = _refused(replace(result, notices=prepared.notices), prediction.reason)
        return Analysis(refused, display_picture(scan, middle))
    points = classifier.manifest.operating_points
    if not heatmap:
        return Analysis(_answered(result, prediction, points), display_picture(scan, middle))
    seen = explain(raw, classifier.manifest, scan.frame_indices, prepared.lungs)
    picture = display_picture(scan, scan.frame_indices.index(seen.frame_index))
    return Analysis(_answered(replace(result, heatmap=seen), prediction, points), picture)


def _prepare(scan: Scan, engine: Engine, forced: Modality | None) -> _Prepared:
    """Everything before the model, the cheapest question first."""
    if scan.modality is Modality.OTHER:
        return _Prepared(scan, Modality.OTHER, refusal=Reason.MODALITY_NOT_SUPPORTED)
    if scan.colour_fraction > MOST_COLOUR:  # photographs, and ultrasound with a Doppler field
        return _Prepared(scan, forced or scan.modality, refusal=Reason.COLOUR_PICTURE)
    if (unusable := quality_reason(scan)) is not None:
        return _Prepared(scan, forced or scan.modality, refusal=unusable)
    scan = reduced(scan)
    found = _recognised(scan, engine.gate, forced)
    classifier = engine.classifier_for(found.modality)
    if found.refusal is not None:
        return _Prepared(scan, found.modality, refusal=found.refusal)
    if classifier is None:
        return _Prepared(scan, found.modality, refusal=Reason.NO_MODEL)
    if not _fits(scan, classifier):
        return _Prepared(scan, found.modality, refusal=Reason.MODALITY_NOT_SUPPORTED)
    notices = found.notices + _scan_notices(scan)
    prepared = _Prepared(scan.frames(found.positions), found.modality, notices, None, classifier)
    prepared = _with_lungs(prepared, classifier, engine)
    if len(prepared.scan.pixels) < len(scan.pixels):
        return replace(prepared, notices=(*notices, Notice.SLICES_WITHOUT_LUNG))
    return prepared


def _recognised(scan: Scan, gate: Gate | None, forced: Modality | None) -> Recognition:
    if gate is not None:
        return recognise(scan, gate, forced)
    every = tuple(range(len(scan.pixels)))
    if scan.says_not_chest and forced is None:
        return Recognition(scan.modality, every, Reason.SAYS_NOT_CHEST)
    if forced is not None:
        return Recognition(forced, every, notices=() if forced is scan.modality else (Notice.MODALITY_FORCED,))
    refusal = Reason.NOT_RECOGNISED if scan.modality is Modality.UNKNOWN else None
    return Recognition(scan.modality, every, refusal)


def _with_lungs(prepared: _Prepared, classifier: Classifier, engine: Engine) -> _Prepared:
    """With the frames that show enough of the lungs only, if the model looks at lungs."""
    scan, finder = prepared.scan, engine.lung_finder
    lungs = _lung_maps(scan, classifier, engine)
    if lungs is None or finder is None:
        return prepared
    limits = finder.manifest.limits[prepared.modality]
    reasons = [lung_reason(frame, limits) for frame in lungs]
    kept = [i for i, reason in enumerate(reasons) if reason is None]
    if not kept:
        return replace(prepared, refusal=reasons[len(reasons) // 2])
    return replace(prepared, scan=scan.frames(kept), lungs=lungs[kept])


def _lung_maps(scan: Scan, classifier: Classifier, engine: Engine) -> NDArray[np.float32] | None:
    if classifier.manifest.preprocess.region is Region.WHOLE or engine.lung_finder is None:
        return None
    return engine.lung_finder.run(scan)


def _fits(scan: Scan, classifier: Classifier) -> bool:
    return scan.units is not Units.HU or classifier.manifest.preprocess.hu_window is not None


def _scan_notices(scan: Scan) -> tuple[Notice, ...]:
    notices = []
    if len(scan.pixels) + scan.unreadable_frames < scan.frame_count:
        notices.append(Notice.FRAMES_SAMPLED)
    if scan.unreadable_frames:
        notices.append(Notice.SLICES_UNREADABLE)
    if min(scan.pixels.shape[1:]) < SMALLEST_WITHOUT_NOTICE:
        notices.append(Notice.SMALL_PICTURE)
    return tuple(notices)


_REPEAT: Final = frozenset(
    {Reason.TOO_SMALL, Reason.TOO_DARK, Reason.TOO_BRIGHT, Reason.LOW_CONTRAST, Reason.LUNGS_CUT_OFF}
)


def _refused(result: CaseResult, reason: Reason) -> CaseResult:
    recommendation = Recommendation.REPEAT_IMAGE if reason in _REPEAT else Recommendation.CANNOT_SAY
    return replace(result, status=Status.REFUSED, recommendation=recommendation, reason=reason)


def _answered(result: CaseResult, prediction: Prediction, points: OperatingPoints) -> CaseResult:
    return replace(
        result,
        status=Status.ANSWERED,
        recommendation=prediction.recommendation,
        reason=prediction.reason,
        probabilities=prediction.probabilities,
        abnormal_probability=prediction.abnormal_probability,
        thresholds=(points.no_sign_below, points.refer_at),
    )
