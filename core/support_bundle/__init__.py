"""What support needs to see, without anything that tells a patient, a reader or a clinic."""

from datetime import date


def support_file_name() -> str:
    """How a support file of today is called."""
    return f"ThoraLite support {date.today().isoformat()}.zip"
