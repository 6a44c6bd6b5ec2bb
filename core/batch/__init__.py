"""A folder of scans: screened one by one, paused and cancelled at any time, going on where it stopped."""

from core.batch.control import BatchControl
from core.batch.screening import BatchSettings, Progress, report_path, screen

__all__ = ["BatchControl", "BatchSettings", "Progress", "report_path", "screen"]
