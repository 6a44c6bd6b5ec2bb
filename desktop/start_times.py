"""How long the program takes to start, stage by stage: a line in the log for whoever finds it slow.

`python -m benchmarks.start_up` reads that line.
"""

import logging
from time import perf_counter, process_time
from typing import Final

_log = logging.getLogger(__name__)
_BEGIN: Final = perf_counter()
_reached: dict[str, tuple[float, float]] = {}


def reach(stage: str, told: bool = False) -> None:
    """Note when a stage of starting is reached; only the first time counts.

    Args:
        stage: its name.
        told: write all stages to the log now, as this one is the last.
    """
    if stage in _reached:
        return
    _reached[stage] = perf_counter() - _BEGIN, process_time()
    if told:
        stages = (f"{name} {wall:.3f} s ({worked:.3f} s)" for name, (wall, worked) in _reached.items())
        _log.info("started, with the processor's time in brackets: %s", ", ".join(stages))
