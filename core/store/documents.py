"""Cases, readings and studies as JSON text."""

import base64
import json
import zlib
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import ErrorCode
from core.imaging.scan import Modality, Patient, ScanSource, SourceKind
from core.reading import Finding, Reading
from core.results import CaseResult, Heatmap, Notice, Reason, Recommendation, Status, Timing


def case_text(result: CaseResult) -> str:
    """A case as JSON, ASCII."""
    source, heatmap = result.source, result.heatmap
    document = {
        name: getattr(result, name)
        for name in (
            "status", "modality", "kind", "frames", "sha256", "recommendation", "reason", "probabilities",
            "abnormal_probability", "thresholds", "notices", "error", "error_detail", "model",
        )
    }  # fmt: skip
    document["source"] = {
        "path": str(source.path),
        "files": [str(file) for file in source.files],
        "series_instance_uid": source.series_instance_uid,
        "content": source.content,
    }
    document["timing"] = asdict(result.timing)
    document["patient"] = asdict(result.patient)
    document["heatmap"] = heatmap and _packed(heatmap)
    return json.dumps(document)


def text_case(text: str) -> CaseResult:
    """The case of a `case_text`.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    data = json.loads(text)
    source, heatmap = data["source"], data["heatmap"]
    return CaseResult(
        source=ScanSource(
            Path(source["path"]),
            tuple(Path(file) for file in source["files"]),
            source["series_instance_uid"],
            source["content"],
        ),
        status=Status(data["status"]),
        modality=Modality(data["modality"]),
        kind=SourceKind(data["kind"]),
        frames=data["frames"],
        sha256=data["sha256"],
        recommendation=data["recommendation"] and Recommendation(data["recommendation"]),
        reason=data["reason"] and Reason(data["reason"]),
        probabilities=data["probabilities"],
        abnormal_probability=data["abnormal_probability"],
        thresholds=data["thresholds"] and (float(data["thresholds"][0]), float(data["thresholds"][1])),
        notices=tuple(Notice(code) for code in data["notices"]),
        error=data["error"] and ErrorCode(data["error"]),
        error_detail=data["error_detail"],
        model=data["model"],
        timing=Timing(**data["timing"]),
        patient=Patient(**data["patient"]),
        heatmap=heatmap and _unpacked(heatmap),
    )


def reading_text(reading: Reading) -> str:
    """A reading as JSON, ASCII."""
    return json.dumps(asdict(reading))


def text_reading(text: str) -> Reading:
    """The reading of a `reading_text`.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    data = json.loads(text)
    return Reading(**{**data, "finding": data["finding"] and Finding(data["finding"])})


def _packed(heatmap: Heatmap) -> dict[str, Any]:
    """A heat map as JSON, without loss and a tenth of the size of numbers in words."""
    values = base64.b64encode(zlib.compress(heatmap.values.astype("<f4").tobytes())).decode()
    return {"shape": list(heatmap.values.shape), "values": values, "frame_index": heatmap.frame_index}


def _unpacked(data: dict[str, Any]) -> Heatmap:
    try:
        values = np.frombuffer(zlib.decompress(base64.b64decode(data["values"])), "<f4")
    except zlib.error as error:
        raise ValueError(str(error)) from error
    return Heatmap(values.reshape(data["shape"]).astype(np.float32), data["frame_index"])
