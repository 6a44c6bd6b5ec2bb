"""Answers to export, and what another program says of what was exported."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom import Dataset

from core.dicom_export.export import export_case
from core.imaging.content_hash import content_sha256
from core.imaging.discover import discover
from core.imaging.scan import Modality, ScanSource, SourceKind
from core.manifest import ClassifierManifest
from core.paths import SAMPLES
from core.reading import Finding, Reading
from core.results import CaseResult, Heatmap, Notice, Reason, Recommendation, Status
from tests.core.shipped import MANIFESTS
from tests.imaging.dicom_files import data_set, save

CLASSIFIERS = [manifest for manifest in MANIFESTS if isinstance(manifest, ClassifierManifest)]
PROBABILITIES = {"normal": 0.1, "covid19": 0.6, "bacterial_pneumonia": 0.2, "viral_pneumonia": 0.1}
PICTURE = np.tile(np.arange(200, dtype=np.uint8), (240, 1))
READING = Reading(
    Finding.OTHER_DISEASE,
    "Nodule on the left.\nCompare with Mǎlíng 马林.",
    "Dr O^Hara",
    True,
    "2026-03-04T05:06:07+02:00",
)
NOT_THERE = "is not here: scripts/setup.sh installs dcmtk and dicom3tools on Debian"


def answered(source: ScanSource, **changes: Any) -> CaseResult:
    result = CaseResult(
        source,
        Status.ANSWERED,
        Modality.CXR,
        SourceKind.DICOM,
        frames=1,
        sha256=content_sha256(source),
        recommendation=Recommendation.REFER,
        reason=Reason.SIGNS_OF_PNEUMONIA,
        probabilities=PROBABILITIES,
        abnormal_probability=0.9,
        notices=(Notice.SMALL_PICTURE,),
        model="cxr",
        heatmap=Heatmap(np.linspace(0, 0.9, 64 * 64, dtype=np.float32).reshape(64, 64)),
    )
    return replace(result, **changes)


def refused(source: ScanSource) -> CaseResult:
    return CaseResult(
        source,
        Status.REFUSED,
        Modality.CXR,
        sha256=content_sha256(source),
        recommendation=Recommendation.CANNOT_SAY,
        reason=Reason.NOT_CHEST,
    )


def sample(name: str) -> ScanSource:
    (source,) = discover([SAMPLES / name]).sources
    return source


def film(folder: Path, **elements: Any) -> ScanSource:
    """A film with what an exported object needs, and what else is named."""
    identified = {"StudyInstanceUID": "1.2.3", "SeriesInstanceUID": "1.2.4", "PatientID": "007", **elements}
    dataset = data_set(np.arange(64 * 64, dtype=np.uint16).reshape(64, 64), **identified)
    for keyword in [name for name, value in elements.items() if value is None]:
        delattr(dataset, keyword)
    return save(dataset, folder / "film.dcm")


def export(
    result: CaseResult, folder: Path, picture: NDArray[np.uint8] | None = PICTURE, *readings: Reading
) -> dict[str, Dataset]:
    files = export_case(result, picture, readings, CLASSIFIERS, folder)
    return {path.name: pydicom.dcmread(path) for path in files}


def text_values(dataset: Dataset) -> list[str]:
    """Every text of a report, in order."""
    found = []
    for content in dataset.get("ContentSequence", []):
        if content.ValueType == "TEXT":
            found.append(str(content.TextValue))
        found += text_values(content)
    return found


def checked(tool: str, path: Path) -> str:
    """What another program says of a file."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} {NOT_THERE}")
    run = subprocess.run([tool, str(path)], capture_output=True, text=True, errors="replace", timeout=60)
    return run.stdout + run.stderr
