"""Work off the GUI thread: where it runs, how it ends, and that only one file starts it."""

import ast
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.errors import ErrorCode, ReportError
from desktop.background import Call, Iteration
from tests.desktop.conftest import PATIENCE

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


@pytest.fixture
def parent(qapp: object) -> QObject:
    return QObject()


def test_a_call_runs_elsewhere_and_answers_here(qtbot: QtBot, parent: QObject) -> None:
    seen: list[tuple[threading.Thread, threading.Thread]] = []
    call = Call(parent, threading.current_thread)
    call.success(lambda worker: seen.append((worker, threading.current_thread()))).go()
    qtbot.waitUntil(lambda: bool(seen), timeout=PATIENCE)
    worker, here = seen[0]
    assert here is threading.main_thread()
    assert worker is not here


def test_an_exception_arrives_as_it_was(qtbot: QtBot, parent: QObject) -> None:
    failures: list[Exception] = []
    error = ReportError(ErrorCode.DISK_FULL)

    def fail() -> None:
        raise error

    Call(parent, fail).failure(failures.append).go()
    qtbot.waitUntil(lambda: failures == [error], timeout=PATIENCE)


def test_a_generator_is_told_to_stop(qtbot: QtBot, parent: QObject) -> None:
    values: list[int] = []
    ended: list[bool] = []

    def count(cancel: threading.Event) -> Iterator[int]:
        number = 0
        while not cancel.wait(0.001):
            yield number
            number += 1

    work = Iteration(parent, count).each(values.append).success(lambda: ended.append(True)).go()
    qtbot.waitUntil(lambda: len(values) >= 3, timeout=PATIENCE)
    assert not ended
    work.cancel()
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
    assert values == list(range(len(values)))


def test_work_leaves_the_gui_thread_in_one_file_only() -> None:
    starters = {"QThread", "QThreadPool", "QRunnable", "QtConcurrent", "Thread", "ThreadPoolExecutor", "Process"}
    found = {
        path.name
        for path in DESKTOP.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.Name) and node.id in starters)
        or (isinstance(node, ast.Attribute) and node.attr in starters)
    }
    assert found == {"background.py"}
