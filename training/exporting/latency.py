"""How long a network takes for one picture."""

import time
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.network import INPUT
from core.onnx_session import open_session

TIMED_SECONDS: Final = 3.0
FEWEST_RUNS, MOST_RUNS = 10, 200


def latency(model: Path, image: NDArray[np.float32]) -> float:
    """Milliseconds of one picture on one thread, the fastest of many runs: the slower ones measure other programs.

    Args:
        image: network input (H, W, C).
    """
    session = open_session(model)
    times: list[float] = []
    while len(times) < FEWEST_RUNS or (len(times) < MOST_RUNS and sum(times) < TIMED_SECONDS):
        start = time.perf_counter()
        session.run(None, {INPUT: image[np.newaxis]})
        times.append(time.perf_counter() - start)
    return round(min(times) * 1000, 2)
