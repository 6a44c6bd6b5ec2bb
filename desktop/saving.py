"""What the user saves, written from the store alone: it is there when the CD the scan came from is not.

Every function here runs in the background; the store locks itself.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.events import EventKind
    from core.pipeline import Engine
    from core.report.settings import ReportSettings
    from core.store import Store


@dataclass(frozen=True)
class Archive:
    """Where reports come from and how they look.

    Attributes:
        store: the finished cases.
        engine: the models that judged them.
        settings: how reports look.
    """

    store: "Store"
    engine: "Engine"
    settings: "ReportSettings"

    def write_report(self, key: str, target: Path) -> None:
        """The one-page report of a case as PDF.

        Raises:
            ReportError: it cannot be written.
        """
        from core.events import EventKind
        from core.report.case_pdf import write_case_pdf

        self._write_case(write_case_pdf, key, target)
        self._record(EventKind.REPORT_WRITTEN, key)

    def write_packet(self, key: str, target: Path) -> None:
        """Report, pictures and table row of a case as ZIP, to send with the patient.

        Raises:
            ReportError: it cannot be written.
        """
        from core.events import EventKind
        from core.report.packet import write_referral_packet

        self._write_case(write_referral_packet, key, target)
        self._record(EventKind.EXPORTED, key)

    def write_summary(self, target: Path) -> None:
        """Counts, distribution and list of all cases as PDF.

        Raises:
            ReportError: it cannot be written.
        """
        from core.events import EventKind
        from core.report.summary_pdf import write_summary_pdf

        write_summary_pdf(list(self.store.results()), self.engine.models, target, self.settings)
        self._record(EventKind.REPORT_WRITTEN, "")

    def write_table(self, target: Path) -> None:
        """All cases as a table: CSV where the name ends so, else a spreadsheet.

        Raises:
            ReportError: it cannot be written.
        """
        from core.events import EventKind
        from core.report.spreadsheet import write_xlsx
        from core.report.table import write_csv

        if target.suffix.lower() == ".csv":
            write_csv(self.store.results(), self.engine.manifests, target)
        else:
            write_xlsx(self.store.results(), self.engine.manifests, self.store.all_readings(), target, self.settings)
        self._record(EventKind.EXPORTED, "")

    def write_dicom(self, key: str, folder: Path) -> Sequence[Path]:
        """Heat map and structured report of a case as DICOM objects of the patient's own study, in a folder of its own.

        Raises:
            ReportError: they cannot be written.
            ScanError: the scan is no DICOM file, or it is not where it was.
        """
        from core.batch import report_path
        from core.dicom_export.stored import export_stored_case

        result = self.store.get(key)
        own = folder / report_path(self.store.folder, result.source).stem  # two cases in one folder stay two
        return export_stored_case(self.store, result, self.engine.manifests, own)

    def back_up(self, target: Path) -> None:
        """A copy of the whole workspace in one file.

        Raises:
            ReportError: it cannot be written.
        """
        self.store.backup(target)

    def _write_case(self, write: Callable[..., None], key: str, target: Path) -> None:
        """With all that belongs on paper: picture, findings, and the clinic's own study."""
        from core.results import Analysis

        result = self.store.get(key)
        study = self.engine.local_study_of(result.model)
        picture, readings = self.store.picture(key), self.store.readings(key)
        write(Analysis(result, picture), self.engine.manifests, target, self.settings, readings, study)

    def _record(self, kind: "EventKind", key: str) -> None:
        from core.events import Event

        self.store.record(Event(kind, key))
