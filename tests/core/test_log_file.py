"""The log says what went wrong and never whose scan it was."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.log_file import start_logging, stop_logging


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = start_logging(tmp_path / "log")
    assert path is not None
    yield path
    stop_logging()


def test_an_exception_is_logged_without_its_message(log: Path) -> None:
    logger = logging.getLogger("core.somewhere")
    try:
        try:
            Path("no such folder/DOE^JANE.dcm").read_bytes()
        except OSError as error:
            raise ValueError("DOE^JANE") from error
    except ValueError:
        logger.warning("reading failed", exc_info=True)
    text = log.read_text(encoding="utf-8")
    assert "reading failed" in text
    assert "ValueError" in text
    assert "FileNotFoundError" in text
    assert "test_log_file.py" in text
    assert "JANE" not in text


def test_what_libraries_log_stays_out(log: Path) -> None:
    logging.getLogger("pydicom").warning("DOE^JANE")
    assert "JANE" not in log.read_text(encoding="utf-8")


def test_a_place_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert start_logging(tmp_path / "file" / "log") is None
