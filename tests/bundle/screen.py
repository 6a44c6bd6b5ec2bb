"""A screen nobody sits at, and what is on it."""

import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray


@dataclass(frozen=True)
class Screen:
    """An X server.

    Attributes:
        display: its name.
        memory: the file it keeps its picture in.
    """

    display: str
    memory: Path

    def picture(self) -> NDArray[np.uint8]:
        """What is shown now: (rows, columns, 3), red, green and blue.

        The file is in the format of `xwd` (X11/XWDFile.h): a header of 25 numbers, a table of colours, the pixels.
        """
        content = self.memory.read_bytes()
        header = struct.unpack_from(">25I", content)
        size, (width, height), line, colours = header[0], header[4:6], header[12], header[19]
        rows = np.frombuffer(content, np.uint8, height * line, size + colours * 12).reshape(height, line)
        return rows[:, : width * 4].reshape(height, width, 4)[..., 2::-1]

    def colours(self) -> int:
        """How many different colours are shown; one where nothing is."""
        return len(np.unique(self.picture().reshape(-1, 3), axis=0))

    def heat(self) -> int:
        """How many pixels are orange or yellow, as the hot parts of a heat map are; its scale alone has 740."""
        red, green, blue = np.moveaxis(self.picture().astype(np.int16), -1, 0)
        return int(np.sum((red > 150) & (green > 60) & (red - blue > 60) & (red > green)))


@contextmanager
def new_screen(folder: Path) -> Iterator[Screen]:
    """A screen of 1366 x 768 pixels; the test is skipped where there is no server for one.

    Args:
        folder: empty; takes the file of the picture.
    """
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("no Xvfb here: there is no screen to open a window on")
    read, write = os.pipe()
    shown = ["-screen", "0", "1366x768x24", "-fbdir", str(folder), "-nolisten", "tcp"]
    with subprocess.Popen([server, "-displayfd", str(write), *shown], pass_fds=[write], stderr=subprocess.DEVNULL) as x:
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        try:
            yield Screen(f":{number}", folder / "Xvfb_screen0")
        finally:
            x.terminate()
