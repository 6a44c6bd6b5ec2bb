"""When a frame shows too little lung, or lungs that are cut off: limits from validation pictures, and what they do.

Nobody has marked cut-off lungs in the public sets. So films whose lungs end inside the frame are cut: the measure is
how often the cut is noticed, and how often an uncut film is called cut.
"""

from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.evaluation.intervals import Resamples
from core.imaging.scan import Modality
from core.lungs import edge_share, lung_area, lung_reason
from core.manifest import LungLimits
from core.results import Reason
from training.lungs.config import LungsConfig
from training.lungs.examples import Example, Kind, squared
from training.lungs.fit import cell_mask
from training.lungs.predict import as_mask, dice, lung_maps

_SIDES: Final = ("top", "bottom", "left", "right")
_CUTS: Final = (0.1, 0.2, 0.3)
CHOSEN_CUT: Final = 0.2  # share of the lungs' extent: the least that must be noticed
_NOTICED: Final = 0.9
_FOUND: Final = 0.8  # Dice with the mask
_TRUTH: Final = 127  # grey of a mask from which it is lung
_INSIDE: Final = 0.02  # share of one side: lungs that touch less of it end inside the frame


def choose_limits(model: Path, val: list[Example], config: LungsConfig) -> dict[Modality, LungLimits]:
    """Limits from validation pictures.

    A frame must show at least half as much lung as the smallest lungs that were found where they are; the edge is set
    so that nine tenths of the films with a fifth of the lungs' height or width cut off are noticed.
    """
    films = [e for e in val if e.kind is Kind.XRAY]
    slices = [e for e in val if e.kind is Kind.CT]
    cut = cut_films(films, CHOSEN_CUT)
    edges = [edge_share(m) for m in lung_maps(model, [c.picture for c in cut], config, "cut films")]
    return {
        Modality.CXR: LungLimits(_smallest(model, films, config), round(float(np.quantile(edges, 1 - _NOTICED)), 3)),
        Modality.CT: LungLimits(_smallest(model, slices, config), 1.0),
    }


def _smallest(model: Path, examples: list[Example], config: LungsConfig) -> float:
    maps = lung_maps(model, [e.picture for e in examples], config, "areas")
    found = [lung_area(m) for m, e in zip(maps, examples, strict=True) if dice(as_mask(m), e.mask > _TRUTH) >= _FOUND]
    return round(min(found) / 2, 3)


def whole_films(films: list[Example], config: LungsConfig) -> list[Example]:
    """Films whose lungs, by their masks, end inside the frame."""
    return [e for e in films if edge_share(cell_mask(e.mask, config.map_size)) <= _INSIDE]


def cut_films(films: list[Example], share: float) -> list[Example]:
    """Every film four times, each time with this share of the lungs' height or width cut off at another side."""
    return [_cut(example, side, share) for example in films for side in _SIDES]


def _cut(example: Example, side: str, share: float) -> Example:
    rows, columns = (np.flatnonzero((example.mask > 127).any(axis=axis)) for axis in (1, 0))
    height, width = example.mask.shape
    top, bottom, left, right = 0, height, 0, width
    if side == "top":
        top = round(rows[0] + share * np.ptp(rows))
    elif side == "bottom":
        bottom = round(rows[-1] - share * np.ptp(rows))
    elif side == "left":
        left = round(columns[0] + share * np.ptp(columns))
    else:
        right = round(columns[-1] - share * np.ptp(columns))
    picture, mask = (squared(Image.fromarray(a[top:bottom, left:right])) for a in (example.picture, example.mask))
    return Example(example.kind, example.source, f"{example.file} {side}", side, example.group, example.split,
                   picture, mask)  # fmt: skip


def measure_cut_off(model: Path, films: list[Example], limits: LungLimits, config: LungsConfig) -> dict[str, Any]:
    """How often cut films are called cut, by share and side; and uncut ones, which is the false alarm."""
    inside = whole_films(films, config)
    result: dict[str, Any] = {"false_alarms": _called(model, inside, limits, Reason.LUNGS_CUT_OFF, config)}
    for share in _CUTS:
        cut = cut_films(inside, share)
        result[f"noticed_{share:.0%}"] = {
            side: _called(model, [c for c in cut if c.label == side], limits, Reason.LUNGS_CUT_OFF, config)
            for side in _SIDES
        }
    return result


def measure_refused(model: Path, examples: list[Example], limits: LungLimits, config: LungsConfig) -> dict[str, Any]:
    """How often pictures are said to show no lungs, by source."""
    sources = sorted({e.source for e in examples})
    return {
        source: _called(model, [e for e in examples if e.source == source], limits, Reason.LUNGS_NOT_FOUND, config)
        for source in sources
    }


def _called(
    model: Path, examples: list[Example], limits: LungLimits, reason: Reason, config: LungsConfig
) -> dict[str, Any]:
    maps = lung_maps(model, [e.picture for e in examples], config, reason.value)
    success: NDArray[np.bool_] = np.array([lung_reason(m, limits) is reason for m in maps])
    return asdict(Resamples(np.array([e.group for e in examples])).proportion(success))
