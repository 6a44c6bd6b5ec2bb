"""What comes late: slices of a series already judged, and a workspace that opens when its window has gone."""

import shutil
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from core.store import Store
from desktop.main_window import MainWindow
from tests.core.films import write_films
from tests.desktop.conftest import PATIENCE, close_and_wait, make_window
from tests.desktop.test_window import finish, stored


def test_late_slices_are_judged_with_the_others(
    qtbot: QtBot, window: MainWindow, sample: Callable[[str], Path], tmp_path: Path
) -> None:
    series = tmp_path / "series"
    shutil.copytree(sample("ct-phantom"), series)
    late = sorted(series.iterdir())[4:]
    (tmp_path / "later").mkdir()
    for slice_ in late:
        shutil.move(slice_, tmp_path / "later" / slice_.name)
    with qtbot.waitSignal(window.session.progressed, timeout=PATIENCE, check_params_cb=lambda step: step.done == 1):
        window.add([series, *write_films(tmp_path / "films", 6, side=512)])
    for slice_ in late:
        shutil.move(tmp_path / "later" / slice_.name, slice_)
    window.session.arrive([series])
    finish(qtbot, window)
    assert [result.frames for result in stored(window) if result.source.path == series] == [12]


def test_a_window_closed_while_its_workspace_opens_lets_it_go(qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(tmp_path / "workspace")
    window.show()
    window.session.begin()
    close_and_wait(qtbot, window)
    qtbot.wait(300)
    assert window.session.store is None
    Store(tmp_path / "workspace").close()  # nobody holds it
    window.deleteLater()
