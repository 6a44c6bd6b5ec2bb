"""The referral packet: everything about one case in one ZIP file, to send with the patient."""

import zipfile
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.explain import overlay
from core.imaging.scan import ScanSource
from core.local_study import LocalStudy
from core.manifest import ClassifierManifest
from core.reading import Reading
from core.report.case_pdf import draw_case
from core.report.content import without_patient
from core.report.replacing import replacing
from core.report.settings import ReportSettings
from core.report.table import put_csv
from core.results import Analysis, CaseResult


def write_referral_packet(
    analysis: Analysis,
    manifests: Sequence[ClassifierManifest],
    path: Path,
    settings: ReportSettings,
    readings: Sequence[Reading] = (),
    study: LocalStudy | None = None,
) -> None:
    """Write a ZIP file with the report of a case, its picture, the same with its heat map, and its table row.

    The files in it have fixed English names, which every computer can unpack and which tell nothing of the patient.

    Args:
        analysis: the result, with its picture uint8 (H, W) where there is one.
        manifests: the loaded models.
        path: the ZIP file.
        settings: how the report looks, and whether anything may tell who the patient is.
        readings: what people found on the scan, the latest last.
        study: the clinic's own study.

    Raises:
        ReportError: it could not be written.
    """
    result = analysis.result if settings.with_patient else without_patient(analysis.result)
    with replacing(path) as file, zipfile.ZipFile(file, "w") as packet:
        with packet.open(_entry("report.pdf"), "w") as report:
            draw_case(report, replace(analysis, result=result), manifests, settings, readings, study)
        if analysis.picture is not None:
            packet.writestr(_entry("scan.png"), _png(analysis.picture))
            if result.heatmap is not None:
                packet.writestr(_entry("heat-map.png"), _png(overlay(analysis.picture, result.heatmap)))
        with packet.open(_entry("result.csv"), "w") as table:
            put_csv([_without_folder(result)], manifests, table)


def _entry(name: str) -> zipfile.ZipInfo:
    """Without the time, which a ZIP file cannot hold where the computer's clock stands before 1980."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _without_folder(result: CaseResult) -> CaseResult:
    """Where a scan lies on this computer is nothing to whoever gets the packet.

    Some folder stays before the name, or a spreadsheet that opens the table would work out a name like "=1+1".
    """
    place = Path("scan", result.source.name)
    return replace(result, source=ScanSource(place, (place,)))


def _png(pixels: NDArray[np.uint8]) -> bytes:
    data = BytesIO()
    Image.fromarray(pixels).save(data, "PNG")
    return data.getvalue()
