"""Cases for tests of the workspace."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.errors import ErrorCode, ScanError
from core.imaging.scan import Modality, Patient, ScanSource, SourceKind
from core.local_study import LocalStudy
from core.reading import Finding, Reading
from core.results import CaseResult, Heatmap, Notice, Reason, Recommendation, Status, Timing
from core.store import Store, case_key

ANSWERED = CaseResult(
    source=ScanSource(Path("/scans/série 1"), (Path("/scans/série 1/a"), Path("/scans/série 1/b")), "1.2.3"),
    status=Status.ANSWERED,
    modality=Modality.CXR,
    kind=SourceKind.SERIES,
    frames=2,
    sha256="ab" * 32,
    recommendation=Recommendation.REFER,
    reason=Reason.SIGNS_OF_PNEUMONIA,
    probabilities={"normal": 0.25, "covid19": 0.75},
    abnormal_probability=0.75,
    notices=(Notice.FRAMES_SAMPLED,),
    model="cxr",
    timing=Timing(1.5, 2.5, 3.5, 8.0),
    patient=Patient(name="Näme^Any", patient_id="7"),
    heatmap=Heatmap(np.linspace(0, 1, 6, dtype=np.float32).reshape(2, 3), frame_index=1),
)
FAILED = CaseResult.failed(
    ScanSource(Path("/scans/b.dcm"), (Path("/scans/b.dcm"),)), ScanError(ErrorCode.DAMAGED, "cut"), "cd"
)
READING = Reading(Finding.UNCERTAIN, "ask again\nin a week: 肺", "Dr Ré", True, "2026-03-01T10:00:00+02:00")
STUDY = LocalStudy(
    "cxr", "1.0", "ef" * 32, 0.61, 0.32, 0.1, 120, 100, {"sensitivity": (0.9, 0.8, 0.95)}, "2026-03-01T10:00:00+02:00"
)


def numbered(index: int) -> CaseResult:
    """An answered case; another one for each number."""
    path = Path(f"/scans/film {index:04}.png")
    return replace(ANSWERED, source=ScanSource(path, (path,)), abnormal_probability=index / 10_000)


def picture(index: int, side: int = 700) -> NDArray[np.uint8]:
    """A picture that a JPEG does not shrink to nothing, uint8 (side, side // 2)."""
    noise = np.random.default_rng(index).integers(0, 60, (side, side // 2), dtype=np.uint8)
    return noise + np.linspace(0, 180, side, dtype=np.uint8)[:, None]


def fill(folder: Path, count: int) -> list[str]:
    """Store `count` numbered cases, each with a small picture and a reading; returns their keys."""
    keys = []
    with Store(folder) as store:
        for index in range(count):
            result = numbered(index)
            keys.append(case_key(result.source))
            store.put(result, f"fingerprint {index}", picture(index, 160), "ef" * 32)
            store.add_reading(keys[-1], replace(READING, note=str(index)))
    return keys
