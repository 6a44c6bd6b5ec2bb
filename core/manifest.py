"""The manifest of a model: every constant a model needs, read from `models/<id>/manifest.json`.

A model has one of three tasks, and a manifest class for each: classifiers answer, the gate says what kind of picture
a scan is, and the lung finder says where the lungs are.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Self

from core.errors import ErrorCode, ModelError
from core.evidence import Evidence
from core.imaging.scan import Modality

SCHEMA: Final = 2
PREPROCESS_VERSION: Final = 2
NORMAL: Final = "normal"
"""The class every classifier has; the probability of the others together is the abnormal probability."""


class Task(StrEnum):
    """What a model is for."""

    CLASSIFY = "classify"
    GATE = "gate"
    LUNGS = "lungs"


class Aggregation(StrEnum):
    """How the frames of a scan become one answer."""

    MEAN_LOGITS = "mean_logits"  # clips: every frame shows the same place
    MEAN_OF_TOP_THIRD = "mean_of_top_third"  # series: disease is in part of the slices


class PictureKind(StrEnum):
    """What the gate can see in a picture."""

    CHEST_XRAY_FRONTAL = "chest_xray_frontal"
    CHEST_XRAY_OTHER = "chest_xray_other"  # from the side, turned, a negative
    CHEST_CT = "chest_ct"
    LUNG_ULTRASOUND = "lung_ultrasound"
    OTHER = "other"


class Region(StrEnum):
    """What part of a frame a network sees."""

    WHOLE = "whole"
    LUNG_BOX = "lung_box"  # cut out around the lungs
    LUNGS_ONLY = "lungs_only"  # the same, and everything outside the lungs made grey


@dataclass(frozen=True)
class PreprocessSpec:
    """Constants of `core.preprocess.preprocess`.

    Attributes:
        version: version of the preprocessing code the model was trained with.
        height, width: network input size in pixels.
        channels: 1, or 3 (the grey picture repeated).
        hu_window: (low, high) in HU mapped to 0..1 first; None where the model takes no Hounsfield units.
        percentiles: (low, high) percentiles of the region's pixels mapped to 0..1 then.
        region: what part of the frame the network sees.
        margin: share of the lung box's sides added on each side of it; 0 for whole frames.
        detail: pixels of the region's sides that are kept before it is enlarged to the network's size, so that sharp
            and soft pictures look alike to the network; None for as many as the network takes.
        mean, scale: the input is (x - mean) * scale for x in 0..1.
    """

    version: int
    height: int
    width: int
    channels: int
    hu_window: tuple[float, float] | None
    percentiles: tuple[float, float]
    region: Region
    margin: float
    detail: int | None
    mean: float
    scale: float

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Build from the manifest's `preprocess` object."""

        window, (low, high) = data["hu_window"], data["percentiles"]
        return cls(
            version=int(data["version"]),
            height=int(data["height"]),
            width=int(data["width"]),
            channels=int(data["channels"]),
            hu_window=None if window is None else (float(window[0]), float(window[1])),
            percentiles=(float(low), float(high)),
            region=Region(data["region"]),
            margin=float(data["margin"]),
            detail=None if data["detail"] is None else int(data["detail"]),
            mean=float(data["mean"]),
            scale=float(data["scale"]),
        )


@dataclass(frozen=True)
class OperatingPoints:
    """Thresholds on the abnormal probability, from the validation split or from a clinic's own study.

    Attributes:
        refer_at: at or above it the answer is "refer".
        no_sign_below: below it the answer is "no sign seen"; between the two it is "cannot say".
    """

    refer_at: float
    no_sign_below: float


@dataclass(frozen=True)
class OutOfDistribution:
    """When a picture is too unlike the training pictures to be judged.

    The score is the squared Mahalanobis distance of the embedding to the nearest class mean; the embedding
    is whitened inside the network, so the distance is Euclidean (Lee et al. 2018, arXiv:1807.03888).

    Attributes:
        class_means: one mean embedding per class.
        threshold: pictures with a larger score are refused.
    """

    class_means: tuple[tuple[float, ...], ...]
    threshold: float


@dataclass(frozen=True)
class Manifest:
    """What the manifest of every model says.

    Attributes:
        folder: where the model lies.
        file: name of the ONNX file in it.
        document: the whole JSON document, for provenance and evaluation shown on reports.
    """

    folder: Path
    id: str
    version: str
    sha256: str
    file: str
    task: Task
    preprocess: PreprocessSpec
    document: dict[str, Any]

    @property
    def model_path(self) -> Path:
        """The ONNX file."""
        return self.folder / self.file


@dataclass(frozen=True)
class ClassifierManifest(Manifest):
    """A model that answers: what it judges and how to read it.

    Attributes:
        labels: class names in the order of the logits; one of them is `NORMAL`.
        temperature: logits are divided by it before the softmax.
        evidence: how well it was measured to do at the thresholds it was published with.
    """

    modality: Modality
    labels: tuple[str, ...]
    temperature: float
    operating_points: OperatingPoints
    out_of_distribution: OutOfDistribution
    aggregation: Aggregation
    evidence: Evidence

    @property
    def shipped_points(self) -> OperatingPoints:
        """The thresholds the model was published with; `operating_points` may be a clinic's own."""
        return _operating_points(self.document)


@dataclass(frozen=True)
class GateManifest(Manifest):
    """The model that says what kind of picture a frame is.

    Attributes:
        kinds: in the order of the logits.
        thresholds: for each kind the probability from which the gate is believed, 0..1.
        temperature: logits are divided by it before the softmax.
    """

    kinds: tuple[PictureKind, ...]
    thresholds: tuple[float, ...]
    temperature: float


@dataclass(frozen=True)
class LungLimits:
    """When a frame cannot be judged by its lungs.

    Attributes:
        smallest_area: share 0..1 of the frame that must be lung.
        largest_edge: share 0..1 of one side of the frame that may be lung; more of it means that the lungs are cut
            off. 1 where that does not matter.
    """

    smallest_area: float
    largest_edge: float


@dataclass(frozen=True)
class LungsManifest(Manifest):
    """The lung finder.

    Attributes:
        limits: by the modality of the scan.
    """

    limits: dict[Modality, LungLimits]


def load_manifest(folder: Path) -> Manifest:
    """Read and check `folder/manifest.json`.

    Returns:
        A ClassifierManifest, GateManifest or LungsManifest, as its task says.

    Raises:
        ModelError: the manifest is missing, damaged or of a schema or preprocessing this program does not know.
    """
    try:
        document = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ModelError(ErrorCode.MODEL_MISSING, str(folder.name)) from error
    except (OSError, ValueError) as error:
        raise ModelError(ErrorCode.MODEL_DAMAGED, f"{folder.name}: {error}") from error
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise ModelError(ErrorCode.MODEL_INCOMPATIBLE, f"{folder.name}: unknown manifest schema")
    try:
        manifest = _parse(folder, document)
    except (AttributeError, KeyError, TypeError, ValueError, IndexError) as error:
        raise ModelError(ErrorCode.MODEL_DAMAGED, f"{folder.name}: {error!r}") from error
    if manifest.preprocess.version != PREPROCESS_VERSION:
        raise ModelError(ErrorCode.MODEL_INCOMPATIBLE, f"{folder.name}: unknown preprocess version")
    return manifest


def _parse(folder: Path, document: dict[str, Any]) -> Manifest:
    common: dict[str, Any] = {
        "folder": folder,
        **{name: str(document[name]) for name in ("id", "version", "sha256", "file")},
        "task": Task(document["task"]),
        "preprocess": PreprocessSpec.from_json(document["input"]["preprocess"]),
        "document": document,
    }
    if common["task"] is not Task.CLASSIFY:
        _check_any_scan_fits(common["preprocess"])
    match common["task"]:
        case Task.CLASSIFY:
            return _classifier(common, document)
        case Task.GATE:
            return _gate(common, document)
        case _:
            return _lungs(common, document)


def _check_any_scan_fits(spec: PreprocessSpec) -> None:
    """The gate and the lung finder look at scans of every kind, and at whole frames."""
    if spec.hu_window is None or spec.region is not Region.WHOLE:
        raise ValueError("takes no Hounsfield units or no whole frames")


def _classifier(common: dict[str, Any], document: dict[str, Any]) -> ClassifierManifest:
    unlike = document["out_of_distribution"]
    labels = tuple(str(label["name"]) for label in document["labels"])
    if NORMAL not in labels:
        raise ValueError(f"no class {NORMAL}")
    return ClassifierManifest(
        **common,
        modality=Modality(document["modality"]),
        labels=labels,
        temperature=float(document["temperature"]),
        operating_points=_operating_points(document),
        out_of_distribution=OutOfDistribution(
            tuple(tuple(float(v) for v in mean) for mean in unlike["class_means"]), float(unlike["threshold"])
        ),
        aggregation=Aggregation(document["aggregation"]),
        evidence=Evidence.from_json(document["evidence"]),
    )


def _operating_points(document: dict[str, Any]) -> OperatingPoints:
    points = document["operating_points"]
    return OperatingPoints(float(points["refer_at"]), float(points["no_sign_below"]))


def _gate(common: dict[str, Any], document: dict[str, Any]) -> GateManifest:
    kinds = tuple(PictureKind(label["name"]) for label in document["labels"])
    if set(kinds) != set(PictureKind):
        raise ValueError(f"kinds {kinds}")
    thresholds = tuple(float(label["threshold"]) for label in document["labels"])
    return GateManifest(**common, kinds=kinds, thresholds=thresholds, temperature=float(document["temperature"]))


def _lungs(common: dict[str, Any], document: dict[str, Any]) -> LungsManifest:
    limits = {
        Modality(name): LungLimits(float(values["smallest_area"]), float(values.get("largest_edge", 1.0)))
        for name, values in document["limits"].items()
    }
    if set(limits) != {Modality.CXR, Modality.CT}:
        raise ValueError(f"limits for {list(limits)}")
    return LungsManifest(**common, limits=limits)
