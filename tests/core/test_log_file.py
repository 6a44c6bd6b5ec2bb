"""The log says what went wrong and never whose scan it was."""

import ast
import io
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import core
import desktop
from core.log_file import COMMAND_LINE, start_logging, stop_logging


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = start_logging(tmp_path / "log", COMMAND_LINE)
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
    assert start_logging(tmp_path / "file" / "log", COMMAND_LINE) is None


def test_a_value_that_may_be_a_name_or_a_place_is_left_out(log: Path) -> None:
    error = OSError(2, "No such file", "/ward/DOE^JANE.dcm")
    values = (
        Path("/ward/JANE.dcm"),
        "DOE^JANE",
        "C:\\JANE",
        "jane@JANE.org",
        error,
        b"JANE",
        ["JANE"],
        {"JANE": 1},
        "x" * 900,
    )
    for value in values:
        logging.getLogger("core.somewhere").info("value %s of %d", value, 9)
    text = log.read_text(encoding="utf-8")
    assert text.count("value (left out) of 9") == 4
    assert "value FileNotFoundError of 9" in text
    assert text.count("of 9") == len(values)
    assert "JANE" not in text


def test_named_values_and_what_another_log_wrote_are_left_out(log: Path) -> None:
    logger = logging.getLogger("core.somewhere")
    other = logging.StreamHandler(io.StringIO())  # writes the whole error into the record, for those who come later
    logger.addHandler(other)
    try:
        raise OSError("DOE^JANE")
    except OSError:
        logger.warning(
            "%(what)s of %(whose)s", {"what": "reading", "whose": "DOE^JANE"}, exc_info=True, stack_info=True
        )
    finally:
        logger.removeHandler(other)
    text = log.read_text(encoding="utf-8")
    assert "reading of (left out)" in text
    assert "OSError" in text
    assert "JANE" not in text
    assert "Stack" not in text


def test_every_line_of_the_program_says_what_it_says_in_plain_words() -> None:
    """No text of a log line is put together from values: these go past the guard above."""
    found = 0
    for package in (core, desktop):
        for path in Path(str(package.__file__)).parent.rglob("*.py"):
            for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(call, ast.Call) and ast.unparse(call.func).startswith("_log."):
                    found += 1
                    text = call.args[ast.unparse(call.func) == "_log.log"]
                    literals = [part for part in ast.walk(text) if isinstance(part, ast.Constant | ast.Name)]
                    assert isinstance(literals[0], ast.Constant), f"{path}:{call.lineno}"
                    assert not isinstance(text, ast.JoinedStr), f"{path}:{call.lineno}"
    assert found > 20


WRITER = """
import logging, sys
from pathlib import Path
from core.log_file import start_logging
import core.log_file as log_file
log_file._BYTES = 20_000
start_logging(Path(sys.argv[1]), "thoralite")
for number in range(400):
    logging.getLogger("core").info("line %s %d %s", sys.argv[2], number, "." * 80)
"""


def test_several_programs_share_a_log_and_its_rotation(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    runs = [subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), name], cwd=root) for name in ("a", "b")]
    assert [run.wait(60) for run in runs] == [0, 0]
    files = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert files.keys() == {"thoralite.log", "thoralite.log.1", "thoralite.log.2"}
    assert max(files.values()) < 25_000
    newest = (tmp_path / "thoralite.log").read_text(encoding="utf-8") + (tmp_path / "thoralite.log.1").read_text(
        encoding="utf-8"
    )
    assert "399" in newest


def test_a_log_that_cannot_be_rotated_is_written_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where nobody renames a file that another program keeps open."""

    def in_use(*_: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr("core.log_file._BYTES", 2_000)
    path = start_logging(tmp_path, COMMAND_LINE)
    assert path is not None
    try:
        monkeypatch.setattr(os, "replace", in_use)
        for number in range(100):
            logging.getLogger("core").info("line %d of many", number)
    finally:
        stop_logging()
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line.split("line ")[1] for line in lines] == [f"{number} of many" for number in range(100)]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_is_no_reason_to_stop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "thoralite.log").symlink_to("/dev/full")
    assert start_logging(tmp_path, COMMAND_LINE)
    logging.getLogger("core").info("no room for this")
    stop_logging()
    assert capsys.readouterr().err == ""
