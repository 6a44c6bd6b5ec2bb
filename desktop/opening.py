"""What a session needs from disk before it can work: the workspace, and the models with the thresholds that count."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.group_settings import GroupSettings

if TYPE_CHECKING:  # these import the network runtime, which the first paint does not wait for
    from core.local_study import LocalStudy
    from core.pipeline import Engine
    from core.reading import Reading
    from core.results import CaseResult
    from core.store import Repaired, Store


@dataclass(frozen=True)
class Opened:
    """A workspace as it was found.

    Attributes:
        results: the finished cases of earlier runs.
        readings: what readers found, by the key of the case.
        waiting: files and folders that were still waiting, in order.
        interrupted: the program was stopped in the middle of screening them, by a power cut or the like.
        revealed: keys of the cases whose answer was seen before a finding was kept.
    """

    store: "Store"
    results: "list[CaseResult]"
    readings: "dict[str, tuple[Reading, ...]]"
    waiting: list[Path]
    interrupted: bool
    revealed: frozenset[str]


def open_workspace(workspace: Path) -> Opened:
    """Open a workspace and read what is kept there.

    Raises:
        ReportError: it cannot be opened or read.
    """
    from core.store import Store

    store = Store(workspace)
    try:
        store.backup_daily()
        results = list(store.results())
        waiting = list(store.waiting())
        return Opened(store, results, store.all_readings(), waiting, store.interrupted(), store.revealed())
    except BaseException:
        store.close()
        raise


def repaired_workspace(workspace: Path) -> "Repaired":
    """Rebuild a damaged workspace from what of it can be read."""
    from core.store import repair

    return repair(workspace)


def deciding_engine(
    store: "Store | None", loaded: "Engine | None", group: GroupSettings
) -> "tuple[Engine, tuple[LocalStudy, ...]]":
    """The models with the thresholds that count, and the clinic's studies dropped as their model has changed."""
    import core.batch  # noqa: F401  # a batch is begun in the window's thread, which should not wait for its import
    from core.pipeline import load_engine, outdated_studies

    engine = loaded or load_engine()
    own = store.local_studies() if store else ()
    counting = group.studies_in_use(own)
    outdated = outdated_studies(engine.manifests, [study for study in counting if study in own])
    for study in outdated:
        if store:
            store.drop_local_study(study.model)
    return engine.with_local_studies(counting), outdated


def read_ahead() -> None:
    """Load what DICOM files are read with, while nobody waits for it."""
    import core.imaging.dicom_scan  # noqa: F401
