"""The manifest of a model: every constant a model needs, read from `models/<id>/manifest.json`."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from core.errors import ErrorCode, ModelError
from core.imaging.scan import Modality

SCHEMA: Final = 1
PREPROCESS_VERSION: Final = 1


@dataclass(frozen=True)
class PreprocessSpec:
    """Constants of `core.preprocess.preprocess`.

    Attributes:
        version: version of the preprocessing code the model was trained with.
        height, width: network input size in pixels.
        channels: 1, or 3 (the grey picture repeated).
        hu_window: (low, high) in HU mapped to 0..1, for CT; None for relative pictures.
        percentiles: (low, high) percentiles of the picture mapped to 0..1, for relative pictures.
        mean, scale: the input is (x - mean) * scale for x in 0..1.
    """

    version: int
    height: int
    width: int
    channels: int
    hu_window: tuple[float, float] | None
    percentiles: tuple[float, float] | None
    mean: float
    scale: float

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Build from the manifest's `preprocess` object."""

        def pair(key: str) -> tuple[float, float] | None:
            return None if data[key] is None else (float(data[key][0]), float(data[key][1]))

        return cls(
            version=int(data["version"]),
            height=int(data["height"]),
            width=int(data["width"]),
            channels=int(data["channels"]),
            hu_window=pair("hu_window"),
            percentiles=pair("percentiles"),
            mean=float(data["mean"]),
            scale=float(data["scale"]),
        )


@dataclass(frozen=True)
class OperatingPoints:
    """Thresholds on the abnormal probability, from the validation split.

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
    """One model: what it is for, how to feed it and how to read it.

    Attributes:
        document: the whole JSON document, for provenance and evaluation shown on reports.
    """

    folder: Path
    id: str
    version: str
    sha256: str
    file: str
    modality: Modality
    labels: tuple[str, ...]
    preprocess: PreprocessSpec
    temperature: float
    operating_points: OperatingPoints
    out_of_distribution: OutOfDistribution
    document: dict[str, Any]

    @property
    def model_path(self) -> Path:
        """The ONNX file."""
        return self.folder / self.file


def load_manifest(folder: Path) -> Manifest:
    """Read and check `folder/manifest.json`.

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
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise ModelError(ErrorCode.MODEL_DAMAGED, f"{folder.name}: {error!r}") from error
    if manifest.preprocess.version != PREPROCESS_VERSION:
        raise ModelError(ErrorCode.MODEL_INCOMPATIBLE, f"{folder.name}: unknown preprocess version")
    return manifest


def _parse(folder: Path, document: dict[str, Any]) -> Manifest:
    points, unlike = document["operating_points"], document["out_of_distribution"]
    return Manifest(
        folder=folder,
        id=str(document["id"]),
        version=str(document["version"]),
        sha256=str(document["sha256"]),
        file=str(document["file"]),
        modality=Modality(document["modality"]),
        labels=tuple(str(label["name"]) for label in document["labels"]),
        preprocess=PreprocessSpec.from_json(document["input"]["preprocess"]),
        temperature=float(document["temperature"]),
        operating_points=OperatingPoints(float(points["refer_at"]), float(points["no_sign_below"])),
        out_of_distribution=OutOfDistribution(
            tuple(tuple(float(v) for v in mean) for mean in unlike["class_means"]), float(unlike["threshold"])
        ),
        document=document,
    )
