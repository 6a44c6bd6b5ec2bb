"""Exporting what a workspace holds."""

from collections.abc import Sequence
from pathlib import Path

from core.dicom_export.export import OBJECTS, export_case
from core.events import Event, EventKind
from core.manifest import ClassifierManifest
from core.results import CaseResult
from core.store import Store, case_key


def export_stored_case(
    store: Store,
    result: CaseResult,
    manifests: Sequence[ClassifierManifest],
    folder: Path,
    what: frozenset[str] = OBJECTS,
) -> tuple[Path, ...]:
    """Export a case of a workspace with the picture and the readings kept there, and note it in the audit trail.

    A model is named with its hash only if it is the very one that gave the stored answer.

    Args:
        store: the workspace.
        result: a case of it.
        manifests: of the models that are installed now.
        folder: as `export_case`.
        what: as `export_case`.

    Raises:
        ScanError: as `export_case`.
        ReportError: a file, or the audit trail, cannot be written.
    """
    key = case_key(result.source)
    answers = [event for event in store.events(key) if event.kind in (EventKind.SCREENED, EventKind.ANSWERED_AGAIN)]
    judge = answers[-1].detail.get("model_sha256") if answers else None
    answering = [manifest for manifest in manifests if manifest.sha256 == judge]
    files = export_case(result, store.picture(key), store.readings(key), answering, folder, what)
    store.record(Event(EventKind.EXPORTED, key, {"files": [path.name for path in files]}))
    return files
