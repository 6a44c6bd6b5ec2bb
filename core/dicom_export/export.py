"""One answered or refused scan as DICOM files for the archive its pictures came from."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from core.errors import ErrorCode, ReportError, ScanError, ThoraLiteError
from core.imaging.failures import scan_errors
from core.manifest import ClassifierManifest
from core.reading import Reading
from core.report.replacing import replacing
from core.results import CaseResult, Status

if TYPE_CHECKING:
    from pydicom import Dataset

_log = logging.getLogger(__name__)

HEATMAP: Final = "heatmap.dcm"
REPORT: Final = "report.dcm"
OBJECTS: Final = frozenset({"sc", "sr"})
"""What can be exported: the Secondary Capture with the heat map, the structured report."""


def export_case(
    result: CaseResult,
    picture: NDArray[np.uint8] | None,
    readings: Sequence[Reading],
    manifests: Sequence[ClassifierManifest],
    folder: Path,
    what: frozenset[str] = OBJECTS,
) -> tuple[Path, ...]:
    """Write `folder`/heatmap.dcm and `folder`/report.dcm: new objects in the patient's own study.

    The same answer to the same scan by the same program and model, with the same readings, has the same SOP Instance
    UIDs whenever it is exported, so that an archive is not filled with copies; a file that is there already with that
    UID is left as it is. Texts are in English, as the codes are. No heat map is written for a refused scan, nor where
    the picture or the heat map is not there.

    Args:
        result: an answered or refused scan.
        picture: uint8 (H, W), the frame the heat map belongs to; None where it was not kept.
        readings: what people found, oldest first.
        manifests: the loaded models; the one that answered is named.
        folder: made if missing.
        what: of `OBJECTS`, which to write.

    Returns:
        The files, there now.

    Raises:
        ScanError: the scan has no answer (its own error), NOT_DICOM, NO_STUDY, SCAN_CHANGED, or it cannot be read.
        ReportError: a file cannot be written.
    """
    if result.status is Status.FAILED:
        raise ScanError(result.error or ErrorCode.UNEXPECTED, result.error_detail)
    try:
        objects = _objects(result, picture, readings, manifests, what)
        _make_folder(folder)
        return tuple(_written(exported, folder / name) for name, exported in objects.items())
    except ThoraLiteError:
        raise
    except Exception as error:  # a bug must not stop the export of the others; the log has no patient data
        _log.exception("unexpected error while exporting a scan")
        raise ScanError(ErrorCode.UNEXPECTED, type(error).__name__) from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportError(ErrorCode.NOT_WRITTEN, error.strerror or "") from error


def _written(exported: "Dataset", path: Path) -> Path:
    if not _is_there(path, exported):
        with replacing(path) as file:
            exported.save_as(file, enforce_file_format=True)
    return path


def _objects(
    result: CaseResult,
    picture: NDArray[np.uint8] | None,
    readings: Sequence[Reading],
    manifests: Sequence[ClassifierManifest],
    what: frozenset[str],
) -> "dict[str, Dataset]":
    """The objects by their file names.

    Raises:
        ScanError: as `export_case`.
    """
    from core.dicom_export.heatmap_image import heatmap_image  # these load highdicom: 0.1 s, and not for the window
    from core.dicom_export.identity import answer_digest
    from core.dicom_export.source import read_source
    from core.dicom_export.structured_report import structured_report

    source = read_source(result)
    manifest = next((one for one in manifests if one.id == result.model), None)
    digest = answer_digest(result, picture, readings, manifest)
    objects, shown = {}, None
    if "sc" in what and picture is not None and result.heatmap is not None and result.status is Status.ANSWERED:
        shown = objects[HEATMAP] = heatmap_image(source, picture, result.heatmap, digest)
    if "sr" in what:
        objects[REPORT] = structured_report(source, result, manifest, readings, shown, digest)
    return objects


def _is_there(path: Path, exported: "Dataset") -> bool:
    from core.imaging.dicom_file import read_header

    if not path.is_file():
        return False
    try:
        with scan_errors():
            return bool(read_header(path, [0x00080018])[0].SOPInstanceUID == exported.SOPInstanceUID)
    except ScanError:
        return False
