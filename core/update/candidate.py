"""A new version before it is put in use: whether it runs here, gives its released answers, and what it says."""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from core.errors import ErrorCode, ModelError, UpdateError
from core.group_settings import group_settings
from core.paths import SAMPLES
from core.pipeline import Engine, load_engine
from core.places import DATA_FOLDER_VARIABLE
from core.selftest import run_self_test
from core.start_in_use import STARTED_BY, clean_environment
from core.update.answers import Answer, answers_in, answers_of
from core.update.contents import Contents

_LOOK: Final = 0.2  # seconds between two looks whether it is cancelled
_LONGEST: Final = 900.0  # seconds one run of the new program may take on a slow computer
_UNREADABLE_TOO: Final = (0, 3)  # exit codes of `screen`: one sample is damaged by purpose
_NO_MODEL: Final = 1


class Stage(StrEnum):
    """How far an installation is."""

    UNPACKING = "unpacking"
    TESTING = "testing"
    COMPARING = "comparing"


@dataclass(frozen=True)
class Step:
    """How far a stage is.

    Attributes:
        total: 0 where nobody knows how long it takes.
    """

    stage: Stage
    done: int = 0
    total: int = 0


def check_models(folder: Path, cancelled: Callable[[], bool]) -> Iterator[Step]:
    """Judge the golden cases of new models.

    Raises:
        UpdateError: they cannot be loaded, or give other answers than the released ones.
    """
    try:
        engine = load_engine(folder)
        total = sum(len(manifest.document["golden"]) for manifest in engine.models)
        done = 0
        for check in run_self_test(engine):
            if cancelled():
                return
            if not check.passed:
                raise UpdateError(ErrorCode.UPDATE_OTHER_ANSWERS, check.file)
            done += 1
            yield Step(Stage.TESTING, done, total)
    except ModelError as error:
        raise UpdateError(ErrorCode.UPDATE_NOT_RUNNING, error.detail) from error
    if done < 1:
        raise UpdateError(ErrorCode.UPDATE_OTHER_ANSWERS, "no golden cases")


def models_answers(folder: Path, cancelled: Callable[[], bool]) -> Iterator[tuple[str, Answer]]:
    """What models in a folder say of the samples.

    Raises:
        UpdateError: they cannot be loaded any more.
    """
    try:
        yield from answers_of(_deciding(load_engine(folder)), cancelled)
    except ModelError as error:
        raise UpdateError(ErrorCode.UPDATE_NOT_RUNNING, error.detail) from error


def present_answers(cancelled: Callable[[], bool]) -> Iterator[tuple[str, Answer]]:
    """What this program with the models in use says of the samples."""
    yield from answers_of(_deciding(load_engine()), cancelled)


def _deciding(engine: Engine) -> Engine:
    """With the thresholds that count for everybody on this computer, as `screen` decides."""
    return engine.with_local_studies(group_settings().studies_in_use(()))


class NewProgram:
    """An unpacked program, run in a data folder of its own so that it meets nothing of the user's."""

    def __init__(self, folder: Path, contents: Contents, cancelled: Callable[[], bool]) -> None:
        self._folder, self._contents, self._cancelled = folder, contents, cancelled

    def check(self) -> None:
        """Run its self-test, and load its window's libraries.

        Raises:
            UpdateError: it does not run, is of another version, or gives other answers than the released ones.
        """
        with _own_data() as data:
            told, code = self._run("thoralite", ["--version"], data)
            if code or told.split()[-1:] != [self._contents.version]:
                raise UpdateError(ErrorCode.UPDATE_NOT_RUNNING, f"--version: {code}")
            _, code = self._run("thoralite-desktop", ["--version"], data)
            if code:
                raise UpdateError(ErrorCode.UPDATE_NOT_RUNNING, f"window: {code}")
            _, code = self._run("thoralite", ["self-test"], data)
            if code:
                failed = ErrorCode.UPDATE_OTHER_ANSWERS if code == _NO_MODEL else ErrorCode.UPDATE_NOT_RUNNING
                raise UpdateError(failed, f"self-test: {code}")

    def answers(self) -> dict[str, Answer]:
        """What it says of the samples of this program.

        Raises:
            UpdateError: it says nothing this program understands.
        """
        with _own_data() as data:
            out = data / "out"
            wanted = ["screen", str(SAMPLES), "--out", str(out), "--report", "json", "--no-heatmap"]
            _, code = self._run("thoralite", wanted, data)
            if self._cancelled():
                return {}
            if code not in _UNREADABLE_TOO:
                raise UpdateError(ErrorCode.UPDATE_NOT_RUNNING, f"screen: {code}")
            try:
                return answers_in(out / "results.json")
            except (OSError, ValueError, KeyError, TypeError) as error:
                raise UpdateError(ErrorCode.UPDATE_NOT_RUNNING, f"results: {type(error).__name__}") from error

    def _run(self, name: str, arguments: Sequence[str], data: Path) -> tuple[str, int]:
        """What a program prints and its exit code; nothing and 0 if cancelled."""
        if self._cancelled():
            return self._contents.version, 0
        command = [str(self._folder / self._contents.commands[name]), *arguments]
        environment = {**clean_environment(), DATA_FOLDER_VARIABLE: str(data), STARTED_BY: sys.executable}
        try:
            with (data / "told.txt").open("w+b") as told:
                process = subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=told,
                    stderr=told,
                    env=environment,
                    creationflags=_no_console(),
                )
                code = self._wait(process)
                told.seek(0)
                text = told.read().decode("utf-8", "replace")
        except OSError as error:
            raise UpdateError(ErrorCode.UPDATE_NOT_RUNNING, f"{name}: {error.strerror}") from error
        return (self._contents.version, 0) if self._cancelled() else (text, code)

    def _wait(self, process: subprocess.Popen[bytes]) -> int:
        until = time.monotonic() + _LONGEST
        while True:
            try:
                return process.wait(_LOOK)
            except subprocess.TimeoutExpired:
                if self._cancelled() or time.monotonic() > until:
                    process.kill()
            except BaseException:  # Ctrl+C
                process.kill()
                process.wait()
                raise


@contextmanager
def _own_data() -> Iterator[Path]:
    """A folder for what the new program writes."""
    try:
        folder = tempfile.mkdtemp(prefix="thoralite-")
    except OSError as error:
        raise UpdateError(ErrorCode.UPDATE_NOT_WRITTEN, error.strerror or type(error).__name__) from error
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # Windows does not delete what a scanner for viruses reads


def _no_console() -> int:
    """On Windows a console program started by a window would open a console."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0
