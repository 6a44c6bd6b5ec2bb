"""Who made an exported object, and which one it is."""

import core.imaging.whole_pydicom  # noqa: F401  # isort: skip

import hashlib
import logging
import uuid
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset

from core import __version__
from core.dicom_export.source import DicomSource
from core.manifest import ClassifierManifest
from core.reading import Reading
from core.results import CaseResult

PROGRAM: Final = "ThoraLite"
UTF_8: Final = "ISO_IR 192"
logging.getLogger("highdicom").setLevel(logging.CRITICAL + 1)  # it would tell the terminal of names it finds odd


def answer_digest(
    result: CaseResult,
    picture: NDArray[np.uint8] | None,
    readings: Sequence[Reading],
    manifest: ClassifierManifest | None,
) -> str:
    """What makes an export the same export: scan, program, model, answer, picture and readings."""
    answer = (result.model, result.recommendation, result.reason, result.probabilities, result.notices)
    digest = hashlib.sha256(
        repr((__version__, result.sha256, manifest and manifest.sha256, answer, tuple(readings))).encode()
    )
    for array in (picture, None if result.heatmap is None else result.heatmap.values):
        digest.update(b"-" if array is None else np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()


def derived_uid(source: DicomSource, digest: str, purpose: str) -> str:
    """A UID below 2.25 (PS3.5 B.2), the same whenever it is derived from the same."""
    return _uid_of(source.shown.sop_instance, digest, purpose)


def _uid_of(*parts: str) -> str:
    return f"2.25.{uuid.uuid5(uuid.NAMESPACE_OID, ' '.join((PROGRAM, *parts))).int}"


def put_into_study(exported: Dataset, source: DicomSource) -> None:
    """Give an object the patient, the study and the character set it belongs to."""
    exported.SpecificCharacterSet = UTF_8
    exported.update(source.patient_and_study)


PROGRAM_UID: Final = _uid_of(__version__)
